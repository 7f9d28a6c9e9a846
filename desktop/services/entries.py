"""From what somebody entered to a record that may be stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields as fields_of
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID

from desktop.domain.kinds import KINDS, PARAGRAPHS
from desktop.domain.phone import stored_phone
from desktop.domain.record import Record
from desktop.domain.text import (
    LONGEST_LINE,
    LONGEST_NAME,
    LONGEST_PAYLOAD,
    LONGEST_TEXT,
    clean_line,
    clean_text,
)
from desktop.errors import ChangedMeanwhile, InvalidEntry, Problem
from desktop.services.desk import Desk

R = TypeVar("R", bound=Record)

NAMES = frozenset({"name", "display_name"})
_FIXED = frozenset(field.name for field in fields_of(Record))


def begin(desk: Desk, record_type: type[R], identity: UUID, entries: Mapping[str, Any]) -> R:
    """Make a new record of what was entered, signed by the colleague at the desk.

    Raises:
        InvalidEntry: ``too_long_text``.
    """
    now = desk.now()
    return record_type(
        id=identity,
        team_id=desk.scope_of(record_type, entries),
        created_at=now,
        created_by=desk.author,
        updated_at=now,
        updated_by=desk.author,
        **clean(entries),
    )


def revise(desk: Desk, record: R, entries: Mapping[str, Any], *, seen: R | None = None) -> R:
    """Return ``record`` with what was entered now; the very same when nothing differs.

    Args:
        record: As it is stored, read in the transaction that stores the result.
        seen: As it was before the eyes of whoever entered this. The server takes what is stored
            here for seen: without this, a change that came in a moment ago would be lost.

    Raises:
        InvalidEntry: ``too_long_text``.
        ChangedMeanwhile: A field that was entered is not any more what ``seen`` says.
    """
    differing = {
        name: value for name, value in clean(entries).items() if getattr(record, name) != value
    }
    if not differing:
        return record
    if seen is not None:
        met = [name for name in differing if getattr(record, name) != getattr(seen, name)]
        if met:
            raise ChangedMeanwhile(_kind_of(record), met)
    return replace(record, **differing, updated_at=desk.now(), updated_by=desk.author)


def clean(entries: Mapping[str, Any]) -> dict[str, Any]:
    """Return the entries with every text in a form that may be stored.

    Raises:
        InvalidEntry: ``too_long_text``, for texts that have no narrower rule of their own.
        TypeError: A field that only the program fills was given: a bug in the caller.
    """
    if fixed := _FIXED & set(entries):
        raise TypeError(f"not for entering: {', '.join(sorted(fixed))}")
    cleaned = {name: _clean_value(name, value) for name, value in entries.items()}
    problems = [
        Problem(name, "too_long_text", str(_longest(name)))
        for name, value in cleaned.items()
        if isinstance(value, str) and len(value) > _longest(name)
    ]
    if problems:
        raise InvalidEntry(*problems)
    return cleaned


def _clean_value(name: str, value: Any) -> Any:
    if name == "phone" and type(value) is str:
        return stored_phone(clean_line(value))
    if type(value) is str:
        return clean_text(value) if name in PARAGRAPHS else clean_line(value)
    if isinstance(value, (set, frozenset)):
        members = (clean_line(each) if type(each) is str else each for each in value)
        return frozenset(each for each in members if each != "")
    return value


def _kind_of(record: Record) -> str:
    return next(name for name, kind in KINDS.items() if kind is type(record))


def _longest(name: str) -> int:
    if name in NAMES:
        return LONGEST_NAME
    if name == "payload":
        return LONGEST_PAYLOAD
    return LONGEST_TEXT if name in PARAGRAPHS else LONGEST_LINE
