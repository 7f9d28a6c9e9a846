"""``import`` and ``export`` of persons, organisations, networks and places."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.cli import entries
from desktop.cli.answers import Answer, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.exchange import (
    EXPORT_FORMS,
    ExportOrder,
    ImportOrder,
    ImportReport,
    Uncontacted,
)
from desktop.errors import RowsRefused
from desktop.i18n import translate

_FILL = {"basis": "legal_basis", "review_on": "review_on", "kind": "kind"}
_MOST_TOLD = 20


def add_files(commands: Commands, kind: str) -> None:
    """Add ``import`` and ``export``."""
    reading = commands.add(
        "import",
        lambda context, options: bring_in(context, options, kind),
        summary=translate("commands", "read a list or an address book in, all rows or none"),
    )
    _options_to_import(reading, kind)
    add_export(commands, kind)


def add_export(commands: Commands, kind: str) -> None:
    """Add ``export``."""
    writing = commands.add(
        "export",
        lambda context, options: take_out(context, options, kind),
        summary=translate("commands", "write all to a file"),
    )
    _options_to_export(writing, kind)


def bring_in(context: Context, options: Namespace, kind: str) -> Answer:
    """Import a file, or say what an import would do."""
    from desktop.services.exchanging.imports import import_file, read_map

    order = ImportOrder(
        kind=kind,
        path=options.file,
        columns=read_map(options.map) if hasattr(options, "map") else {},
        sheet=context.given("sheet", ""),
        fill=_filled(context),
        leave_out_likely=context.given("skip_likely", False),
        leave_out_barred=not context.given("with_doubted", False),
        leave_out_bad=context.given("skip_bad", False),
        dry_run=context.given("dry_run", False),
    )
    problems = context.given("problems")
    try:
        report, _changes = import_file(context.desk, order, report=context.report)
    except RowsRefused as refused:
        _save_problems(problems, refused.problems)
        raise
    _save_problems(problems, report.problems)
    return Answer(plain(report), list(_told(report)))


def take_out(context: Context, options: Namespace, kind: str) -> Answer:
    """Export all records of one kind."""
    from desktop.services.exchanging.record_files import export_records

    order = ExportOrder(
        kind=kind,
        form=context.given("format") or _form_of(options.out, kind),
        out=options.out,
        reason=context.given("reason", "") or _usual_reason(kind),
        notes=not context.given("no_notes", False),
    )
    if context.given("leave_out_uncontacted", False):
        order = replace(order, uncontacted=Uncontacted.LEAVE_OUT)
    done, left_out = export_records(context.desk, order, report=context.report)
    said = [
        translate("commands", "%n row(s) written to {file}", "", done.rows).format(file=options.out)
    ]
    if left_out:
        said.append(translate("commands", "%n left out: do not contact.", "", left_out))
    if kind == "person":
        said.append(
            translate("commands", "This file names people. Keep it safe, and delete it in time.")
        )
    document = {"file": str(options.out), "total": done.rows, "left_out": left_out}
    return Answer(document, said)


def _options_to_import(parser: Parser, kind: str) -> None:
    parser.value(
        "file",
        translate("commands", "CSV, XLSX, vCard, GeoJSON or GeoPackage file"),
        read=entries.file,
    )
    parser.option(
        "--map",
        translate("commands", 'JSON file: {"column in the file": "field"}'),
        read=entries.file,
    )
    parser.option("--sheet", translate("commands", "sheet of a workbook, layer of a map"))
    if kind == "person":
        parser.option("--basis", translate("commands", "legal basis of rows that name none"))
        parser.option("--review-on", translate("commands", "day of review for rows without one"))
    if kind == "organisation":
        parser.option("--kind", translate("commands", "kind of rows that name none"))
    parser.flag("--skip-likely", translate("commands", "leave out rows that are there already"))
    parser.flag(
        "--with-doubted",
        translate("commands", "read in rows that may be somebody who asked to be forgotten"),
    )
    parser.flag("--skip-bad", translate("commands", "leave out rows that cannot be saved"))
    parser.option(
        "--problems",
        translate("commands", "CSV file to write for rows that cannot be saved"),
        read=entries.file,
    )
    parser.flag("--dry-run", translate("commands", "look, but save nothing"))


def _options_to_export(parser: Parser, kind: str) -> None:
    parser.option("--out", translate("commands", "file to write"), read=entries.file, required=True)
    parser.option("--format", ", ".join(EXPORT_FORMS[kind]))
    parser.option(
        "--reason",
        translate("commands", "why; it goes into the log of exports"),
        required=kind == "person",
    )
    parser.flag("--no-notes", translate("commands", "without the notes"))
    if kind == "person":
        parser.flag(
            "--leave-out-uncontacted",
            translate("commands", "without people who asked not to be contacted"),
        )


def _filled(context: Context) -> Mapping[str, str]:
    given = {field: context.given(option) for option, field in _FILL.items()}
    return {field: text for field, text in given.items() if text}


def _form_of(out: Path, kind: str) -> str:
    """Return the form that the name of a file asks for; CSV when it asks for none."""
    ending = out.suffix.lower().removeprefix(".")
    return ending if ending in EXPORT_FORMS[kind] else "csv"


def _usual_reason(kind: str) -> str:
    """Return what the log says of a list that names nobody; for persons it is always asked."""
    return "" if kind == "person" else translate("commands", "By command, no reason given")


def _save_problems(out: Path | None, problems: Any) -> None:
    from desktop.services.exchanging.imports.problems import write_problems

    if out is not None:
        write_problems(problems, out)


def _told(report: ImportReport) -> Iterator[str]:
    if report.dry_run:
        yield translate(
            "commands", "%n row(s) would be imported; nothing was saved.", "", report.rows
        )
    else:
        yield translate("commands", "%n row(s) imported.", "", report.imported)
    columns = ", ".join(f"{heading} → {field}" for heading, field in report.columns.items())
    yield translate("commands", "Columns: {columns}").format(columns=columns)
    if report.passed_over:
        passed_over = translate("commands", "Columns passed over: {columns}")
        yield passed_over.format(columns=", ".join(report.passed_over))
    if report.likely_left_out:
        yield translate(
            "commands", "%n row(s) left out: they are there already.", "", report.likely_left_out
        )
    if report.barred_left_out:
        yield translate(
            "commands",
            "%n row(s) left out: somebody who asked to be forgotten may be in them.",
            "",
            report.barred_left_out,
        )
    for row in report.barred[:_MOST_TOLD]:
        maybe = translate("commands", "Row {row}: somebody who asked to be forgotten may be in it.")
        yield maybe.format(row=row)
    if others := report.left_out.get("other_cards"):
        yield translate("commands", "%n card(s) of another kind passed over.", "", others)
    yield from _rows_told(report)
    if report.run:
        back = translate("commands", "To take it back: weefsel import revert {id}")
        yield back.format(id=report.run)


def _rows_told(report: ImportReport) -> Iterator[str]:
    if report.problem_total:
        yield translate("commands", "%n problem(s) in rows.", "", report.problem_total)
    for problem in report.problems[:_MOST_TOLD]:
        from desktop.words.errors import row_sentence

        wrong = translate("commands", "Row {row}: {why}")
        yield wrong.format(row=problem.row, why=row_sentence(problem))
    for duplicate in report.duplicates[:_MOST_TOLD]:
        like = translate("commands", "Row {row}: “{name}” looks like one that is there already.")
        yield like.format(row=duplicate.row, name=duplicate.name)
    if (rest := report.duplicate_total - _MOST_TOLD) > 0:
        yield translate("commands", "And %n more that look so.", "", rest)
    for row in report.unsure_phones[:_MOST_TOLD]:
        unsure = translate("commands", "Row {row}: the phone number was kept as it was typed.")
        yield unsure.format(row=row)
