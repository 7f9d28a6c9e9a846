"""``weefsel coverage``: how present the team is in each ward or sector, and where to go next."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli import coverage_crossings, coverage_lists, coverage_options, entries
from desktop.cli.answers import Answer
from desktop.cli.context import Context
from desktop.cli.coverage_options import in_plain_words
from desktop.cli.coverage_tables import answer_lines
from desktop.cli.parser import Commands, Parser, WrongUse
from desktop.cli.records import codes
from desktop.domain.figures.coverage import Measure, Question
from desktop.i18n import translate

if TYPE_CHECKING:
    from desktop.reports.coverage_maps import Look
    from desktop.reports.handout import Handout

SUFFIXES = (".csv", ".json", ".html", ".gpkg", ".geojson", ".svg", ".png", ".pdf", ".xlsx")
SYSTEMS = (4326, 31370, 3812)


def build(parser: Parser, _name: str) -> None:
    """Say which options and commands there are."""
    parser.set_defaults(run=show)
    parser.option("--measure", codes(Measure), read=entries.one_of(Measure))
    coverage_options.add_period(parser)
    coverage_options.add_filters(parser)
    coverage_options.add_level(parser)
    coverage_options.add_classes(parser)
    parser.option(
        "--out",
        translate("commands", "file to write; its name ends in {suffixes}").format(
            suffixes=" ".join(SUFFIXES)
        ),
        read=entries.file,
    )
    parser.option(
        "--epsg",
        translate("commands", "coordinate system of a GeoPackage"),
        read=int,
        choices=SYSTEMS,
    )
    commands = Commands(parser, required=False)
    coverage_lists.add(commands)
    coverage_crossings.add(commands)


def show(context: Context, _options: Namespace) -> Answer:
    """Print the figures, or write them to a file."""
    out = context.given("out", None)
    if out is not None and out.suffix.lower() not in SUFFIXES:
        sentence = translate("commands", "--out: the file's name must end in {accepted}.")
        raise WrongUse(sentence.format(accepted=", ".join(SUFFIXES)))
    from desktop.reports.coverage_document import document
    from desktop.services.figures.coverage_files import also_in
    from desktop.services.figures.handing_over import gather

    asked = coverage_options.question(context)
    desk = context.desk
    with in_plain_words():
        _check(context, asked, out)
        handout = gather(
            desk,
            asked,
            also=also_in(out) if out else (),
            today=desk.today(),
            report=context.report,
        )
    if out is None:
        return Answer(document(handout), answer_lines(handout))
    return Answer(document(handout) | {"file": str(_written(context, handout, out))}, [str(out)])


def _check(context: Context, asked: Question, out: Path | None) -> None:
    """Refuse what cannot be made before anything is counted."""
    if context.given("limits") and context.given("classes") != "fixed":
        raise WrongUse(translate("commands", "--limits goes with --classes fixed."))
    if out is None:
        return
    from desktop.services.figures.coverage_files import check

    check(out, asked.measure, _look(context))


def _look(context: Context) -> Look:
    from desktop.reports.coverage_maps import Look

    return Look(method=context.given("classes", "quantile"), limits=context.given("limits", ()))


def _written(context: Context, handout: Handout, out: Path) -> Path:
    from desktop.services.figures.coverage_files import write_view
    from desktop.services.privacy.access_log import log_figures

    log_figures(context.desk, "coverage", out, len(handout.answers))
    return write_view(
        handout,
        out,
        look=_look(context),
        epsg=context.given("epsg", SYSTEMS[0]),
        made_at=context.desk.now(),
        report=lambda _done, _total: None,
    )
