"""``weefsel coverage``: how present the team is in each ward."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from desktop.cli import entries
from desktop.cli.answers import Answer, table
from desktop.cli.context import Context
from desktop.cli.parser import Parser, WrongUse
from desktop.cli.records import codes
from desktop.domain.coverage import Measure, ValueState
from desktop.domain.period import Period, quarter_of
from desktop.domain.vocabulary import Theme
from desktop.i18n import translate
from desktop.services.coverage import coverage_document
from desktop.words.formats import day_span, number
from desktop.words.labels import label

SUFFIXES = (".csv", ".json", ".html")


def build(parser: Parser, _name: str) -> None:
    """Say which options there are."""
    parser.set_defaults(run=show)
    parser.option("--measure", codes(Measure), read=entries.one_of(Measure))
    parser.option(
        "--from",
        translate("commands", "first day; otherwise of this quarter"),
        dest="first",
        read=entries.day,
    )
    parser.option(
        "--to",
        translate("commands", "last day; otherwise of this quarter"),
        dest="last",
        read=entries.day,
    )
    parser.option("--theme", codes(Theme), read=entries.one_of(Theme), repeated=True)
    parser.option("--level", translate("commands", "areas to count by"), choices=("ward",))
    parser.option(
        "--out", translate("commands", "file to write: .csv, .json or .html"), read=entries.file
    )


def show(context: Context, _options: Namespace) -> Answer:
    """Print the figures, or write them to a file."""
    out = context.given("out", None)
    if out is not None and out.suffix.lower() not in SUFFIXES:
        sentence = translate("commands", "--out: the file's name must end in {accepted}.")
        raise WrongUse(sentence.format(accepted=", ".join(SUFFIXES)))
    desk = context.desk
    period = _period(context, desk.today())
    asked: dict[str, Any] = {
        "measure": context.given("measure", Measure.VISITS),
        "period": period,
        "themes": frozenset(context.given("theme", [])),
        "today": desk.today(),
    }
    document = coverage_document(desk, **asked)
    if out is None:
        return Answer(document, _lines(document, period))
    from desktop.services.coverage_files import export_coverage

    written = export_coverage(desk, **asked, out=out, report=context.report)
    return Answer(document | {"file": str(written)}, [str(written)])


def _period(context: Context, today: date) -> Period:
    quarter = quarter_of(today)
    first, last = context.given("first", None), context.given("last", None)
    if first and not last:
        last = max(first, today)
    if last and not first:
        first = quarter_of(last).first
    if first and last and last < first:
        raise WrongUse(translate("commands", "--to lies before --from."))
    return Period(first or quarter.first, last or quarter.last)


def _lines(document: dict[str, object], period: Period) -> list[str]:
    items = document["items"]
    assert isinstance(items, list)  # noqa: S101 - coverage_document makes it
    rows = [[item["name"], _value(item["value"], ValueState(item["state"]))] for item in items]
    return [
        f"{_title(document)}, {day_span(period.first, period.last)}",
        *table(rows),
        translate("commands", "Source: {source}").format(source=document["source"]),
    ]


def _title(document: dict[str, object]) -> str:
    """Return the measure, with its unit unless it says that already."""
    name, unit = label(Measure(str(document["measure"]))), str(document["unit"])
    return name if unit.lower() in name.lower() else f"{name} ({unit})"


def _value(value: float | None, state: ValueState) -> str:
    return label(state) if value is None else number(value)
