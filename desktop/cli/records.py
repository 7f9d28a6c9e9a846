"""What ``place``, ``organisation``, ``network`` and ``person`` share: list, import, export."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.cli import entries, names
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.exchange import ImportOrder
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


def add_files(commands: Commands, kind: str) -> None:
    """Add ``import`` and ``export``."""
    reading = commands.add(
        "import",
        lambda context, options: bring_in(context, options, kind),
        summary=translate("commands", "read a CSV or XLSX file in, all rows or none"),
    )
    reading.value("file", translate("commands", "CSV or XLSX file"), read=entries.file)
    reading.option(
        "--map",
        translate("commands", 'JSON file: {"column in the file": "field"}'),
        read=entries.file,
    )
    reading.flag("--dry-run", translate("commands", "look, but save nothing"))
    writing = commands.add(
        "export",
        lambda context, options: take_out(context, options, kind),
        summary=translate("commands", "write all to a CSV file"),
    )
    writing.option(
        "--out", translate("commands", "file to write"), read=entries.file, required=True
    )


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
        subject.columns(),
        empty=translate("commands", "Nothing like this yet."),
        whole=(lambda row: subject.get(desk, row.id)) if context.wants_json else None,
    )


def added(record: Any, name: str) -> Answer:
    """Return the answer to ``add``."""
    said = translate("commands", "Saved: {name}. Id {id}").format(name=name, id=record.id)
    return Answer(plain(record), [said])


def bring_in(context: Context, options: Namespace, kind: str) -> Answer:
    """Import a file, or say what an import would do."""
    from desktop.services.imports import import_file, read_map

    order = ImportOrder(
        kind=kind,
        path=options.file,
        columns=read_map(options.map) if hasattr(options, "map") else {},
        dry_run=context.given("dry_run", False),
    )
    report, _changes = import_file(context.desk, order, report=context.report)
    return Answer(plain(report), _told(report))


def take_out(context: Context, options: Namespace, kind: str) -> Answer:
    """Export all records of one kind."""
    from desktop.services.record_files import export_records

    written, count = export_records(context.desk, kind, options.out)
    said = [translate("commands", "%n row(s) written to {file}", "", count)]
    if kind == "person":
        said.append(
            translate("commands", "This file names people. Keep it safe, and delete it in time.")
        )
    return Answer(
        {"file": str(written), "total": count}, [line.format(file=written) for line in said]
    )


def wards_given(context: Context) -> frozenset[Any]:
    """Return the wards to filter by."""
    return frozenset(names.ward(context.desk, text) for text in context.given("ward", []))


def _told(report: Any) -> Sequence[str]:
    if report.dry_run:
        said = [
            translate(
                "commands", "%n row(s) would be imported; nothing was saved.", "", report.rows
            )
        ]
    else:
        said = [translate("commands", "%n row(s) imported.", "", report.imported)]
    columns = ", ".join(f"{heading} → {field}" for heading, field in report.columns.items())
    said.append(translate("commands", "Columns: {columns}").format(columns=columns))
    if report.passed_over:
        passed_over = translate("commands", "Columns passed over: {columns}")
        said.append(passed_over.format(columns=", ".join(report.passed_over)))
    for duplicate in report.duplicates:
        like = translate("commands", "Row {row}: “{name}” looks like one that is there already.")
        said.append(like.format(row=duplicate.row, name=duplicate.name))
    for row in report.unsure_phones:
        unsure = translate("commands", "Row {row}: the phone number was kept as it was typed.")
        said.append(unsure.format(row=row))
    return said


def codes(vocabulary: Iterable[StrEnum]) -> str:
    """Return the codes of a vocabulary, for the help of an option."""
    return ", ".join(code.value for code in vocabulary)
