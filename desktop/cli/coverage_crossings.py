"""``weefsel coverage crossings``: which themes are met together, ward by ward."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from desktop.cli import coverage_options, entries, names
from desktop.cli.answers import Answer, plain
from desktop.cli.context import Context
from desktop.cli.coverage_tables import aligned, figure_text
from desktop.cli.parser import Commands, WrongUse
from desktop.cli.records import codes
from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import Crossing, CrossingTable
from desktop.domain.vocabulary import Theme
from desktop.i18n import translate
from desktop.reports import wording
from desktop.words.formats import day_span, number
from desktop.words.labels import label

if TYPE_CHECKING:
    from pathlib import Path

MOST_ROWS = 100
"""Of more, people are shown only what is there."""
SUFFIXES = (".csv",)


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add(
        "crossings",
        show,
        summary=translate("commands", "which themes are met together, ward by ward"),
    )
    coverage_options.add_period(parser)
    parser.option("--theme", codes(Theme), read=entries.one_of(Theme), repeated=True)
    parser.option("--ward", translate("commands", "name or code; repeatable"), repeated=True)
    parser.option("--out", translate("commands", "file to write: .csv"), read=entries.file)


def show(context: Context, _options: Namespace) -> Answer:
    """Print the crossings, or write them to a file."""
    from desktop.services.figures.coverage_crossings import crossings

    out = context.given("out", None)
    themes = frozenset(context.given("theme", []))
    _check(themes, out)
    today = context.desk.today()
    period = coverage_options.period(context, today)
    wards = frozenset(names.ward(context.desk, text) for text in context.given("ward", []))
    table = crossings(context.desk, period, today=today, wards=wards, themes=themes)
    document = {
        "items": [_item(row) for row in table.rows],
        "total": len(table.rows),
        "caveat": table.caveat,
        **coverage_options.days_of(period),
    }
    if out is None:
        return Answer(document, _lines(table))
    from desktop.reports.crossings_table import write_csv
    from desktop.services.privacy.access_log import log_figures

    log_figures(context.desk, "coverage", out, len(table.rows))
    return Answer(document | {"file": str(write_csv(table, out))}, [str(out)])


def _check(themes: frozenset[Theme], out: Path | None) -> None:
    if len(themes) == 1:
        raise WrongUse(translate("commands", "--theme: give two themes or more, or none for all."))
    if out is not None and out.suffix.lower() not in SUFFIXES:
        sentence = translate("commands", "--out: the file's name must end in {accepted}.")
        raise WrongUse(sentence.format(accepted=", ".join(SUFFIXES)))


def _item(row: Crossing) -> dict[str, object]:
    return {
        "code": row.ward,
        "name": row.ward_name,
        "themes": plain([row.one, row.other]),
        "value": row.visits,
        "state": row.state.value,
        "places": row.places,
        "networks": row.networks,
    }


def _lines(table: CrossingTable) -> list[str]:
    from desktop.reports.crossings_table import headings, is_empty

    days = day_span(table.period.first, table.period.last)
    rows = [row for row in table.rows if len(table.rows) <= MOST_ROWS or not is_empty(row)]
    cells = [_cells(row) for row in rows]
    left_out = len(table.rows) - len(rows)
    lines = [translate("commands", "Two themes together, {days}").format(days=days)]
    lines += aligned([headings(), *cells], names=3)
    if left_out:
        said = translate(
            "commands", "%n crossing(s) without anything are left out; --json has them.", "",
            left_out,
        )  # fmt: skip
        lines.append(said)
    return [*lines, table.caveat]


def _cells(row: Crossing) -> list[str]:
    return [
        row.ward_name,
        label(row.one),
        label(row.other),
        figure_text(Figure(row.visits, row.state)),
        *(wording.unknown() if each is None else number(each) for each in _on_file(row)),
    ]


def _on_file(row: Crossing) -> tuple[int | None, int | None]:
    return row.places, row.networks
