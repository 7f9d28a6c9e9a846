"""Answers of commands: one JSON document for programs, or lines for people."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.privacy.access import OF_LISTS, Read, Way
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.privacy.shown import persons_in
from desktop.services.walls import shows


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say.

    Args:
        document: The JSON object of ``--json``; plain data after :func:`plain`.
        lines: The same for people.
        failed: The command ran, and its finding is bad: exit code 1.
        shown: Whose data are in it, for the log of reads (rule R12).
    """

    document: Mapping[str, Any]
    lines: Sequence[str] = ()
    failed: bool = False
    shown: tuple[Read, ...] = ()


def plain(value: Any) -> Any:
    """Return ``value`` as JSON has it: records as objects, moments in UTC, sets sorted."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, Mapping):
        return {str(name): plain(member) for name, member in value.items()}
    if isinstance(value, frozenset | set):
        return sorted((plain(member) for member in value), key=str)
    if isinstance(value, list | tuple):
        return [plain(member) for member in value]
    return _plain_single(value)


def _plain_single(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID | Path):
        return str(value)
    return value


def known_columns(
    desk: Desk, columns: Mapping[str, Callable[[Any], str]]
) -> Mapping[str, Callable[[Any], str]]:
    """Return the columns without those that count visits, where not all of them lie here."""
    counting = {translate("commands", "Visits"), translate("commands", "Referred")}
    left_out = set() if shows(desk, "visit") else counting
    return {name: cell for name, cell in columns.items() if name not in left_out}


def listing(
    items: Sequence[Any],
    total: int,
    columns: Mapping[str, Callable[[Any], str]],
    *,
    empty: str,
    whole: Callable[[Any], Any] | None = None,
) -> Answer:
    """Return the answer of a list.

    Args:
        items: The rows shown; records or mappings.
        total: How many there are in all.
        columns: Heading and cell text of each column for people.
        empty: What to say when there is nothing.
        whole: Gives the record behind a row, so that the document has all its fields; asked
            for programs only. Then the log tells of each person in it, else of how many.
    """
    shown = shown_in(items, Way.COMMAND if whole else Way.LIST)
    document = {"items": [_with(item, whole) for item in items], "total": total}
    if not items:
        return Answer(document, [empty])
    cells = [[cell(item) for cell in columns.values()] for item in items]
    lines = table([list(columns), *cells])
    if total > len(items):
        lines.append(f"… {len(items)} / {total}")
    return Answer(document, lines, shown=shown)


def shown_in(what: Any, way: Way) -> tuple[Read, ...]:
    """Return what the log of reads is to tell of an answer with this in it."""
    persons = persons_in(what)
    if way in OF_LISTS:
        return (Read(way=way, count=len(persons)),)
    return (Read(way=way, persons=persons),)


def _with(item: Any, whole: Callable[[Any], Any] | None) -> Any:
    return plain(item) | plain(whole(item)) if whole else plain(item)


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return ``rows`` (the first holds the headings) in columns of equal width."""
    widths = [max(_width(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]


def _width(text: str) -> int:
    """Return how many places ``text`` takes on a terminal."""
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )
