"""What ``place``, ``organisation``, ``network`` and ``person`` share: their lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.cli import entries, names
from desktop.cli.answers import Answer, known_columns, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.listing import Order, Page
from desktop.i18n import translate

ALL = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One kind of record as the commands see it.

    Args:
        kind: ``place``, ``organisation``, ``network`` or ``person``.
        by: Column that a list is sorted by.
        chosen: Filter of the list, from the options.
        rows, count, get: Functions of the service.
        columns: Heading and cell of each column for people.
    """

    kind: str
    by: str
    chosen: Callable[[Context], Any]
    rows: Callable[..., Page[Any]]
    count: Callable[..., int]
    get: Callable[..., Any]
    columns: Callable[[], Mapping[str, Callable[[Any], str]]]


def add_list(commands: Commands, subject: Subject, *, summary: str) -> Parser:
    """Add ``list``; return its parser for the filters of this kind."""
    parser = commands.add("list", lambda context, _: show(context, subject), summary=summary)
    parser.option("--text", translate("commands", "words to look for"))
    parser.option("--ward", translate("commands", "name or code; repeatable"), repeated=True)
    parser.option("--limit", translate("commands", "at most so many"), read=entries.size)
    parser.option("--offset", translate("commands", "skip so many"), read=entries.size)
    return parser


def show(context: Context, subject: Subject) -> Answer:
    """List records of one kind."""
    chosen = subject.chosen(context)
    desk = context.desk
    rows = subject.rows(
        desk,
        chosen,
        Order(column=subject.by),
        offset=context.given("offset", 0),
        limit=context.given("limit", ALL),
    ).rows
    return listing(
        rows,
        subject.count(desk, chosen),
        known_columns(context.desk, subject.columns()),
        empty=translate("commands", "Nothing like this yet."),
        whole=(lambda row: subject.get(desk, row.id)) if context.wants_json else None,
    )


def added(record: Any, name: str, *remarks: str) -> Answer:
    """Return the answer to ``add``, with what is good to know of the record."""
    said = translate("commands", "Saved: {name}. Id {id}").format(name=name, id=record.id)
    return Answer(plain(record), [said, *remarks])


def wards_given(context: Context) -> frozenset[Any]:
    """Return the wards to filter by."""
    return frozenset(names.ward(context.desk, text) for text in context.given("ward", []))


def codes(vocabulary: Iterable[StrEnum]) -> str:
    """Return the codes of a vocabulary, for the help of an option."""
    return ", ".join(code.value for code in vocabulary)
