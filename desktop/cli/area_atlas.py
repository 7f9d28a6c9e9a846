"""``weefsel area atlas``: a page a ward of what is there and what is missing."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from desktop.cli import coverage_options, entries, names
from desktop.cli.answers import Answer
from desktop.cli.context import Context
from desktop.cli.coverage_options import in_plain_words
from desktop.cli.coverage_tables import aligned
from desktop.cli.parser import Commands, WrongUse
from desktop.domain.figures.ward_atlas import Atlas
from desktop.i18n import translate
from desktop.words.formats import day_span, number


def add_commands(commands: Commands) -> None:
    """Add the command to those of ``weefsel area``."""
    parser = commands.add(
        "atlas",
        show,
        summary=translate("commands", "a page a ward of what is there, to print; no persons"),
    )
    parser.option("--ward", translate("commands", "name or code; repeatable"), repeated=True)
    coverage_options.add_period(parser)
    parser.option("--out", translate("commands", "file to write: .pdf or .json"), read=entries.file)


def show(context: Context, _options: Namespace) -> Answer:
    """Print how much there is in each ward, or write the atlas to a file."""
    from desktop.reports.atlas_document import document
    from desktop.services.figures.ward_atlas import SUFFIXES, read_atlas, write_atlas

    out = context.given("out", None)
    if out is not None and out.suffix.lower() not in SUFFIXES:
        sentence = translate("commands", "--out: the file's name must end in {accepted}.")
        raise WrongUse(sentence.format(accepted=", ".join(SUFFIXES)))
    desk = context.desk
    today = desk.today()
    wards = frozenset(names.ward(desk, text) for text in context.given("ward", []))
    period = coverage_options.period(context, today)
    with in_plain_words():
        atlas, handout = read_atlas(desk, period, wards=wards, today=today, report=context.report)
    told = document(atlas, handout)
    if out is None:
        counted = handout.question.period
        return Answer(told, [day_span(counted.first, counted.last), *_lines(atlas)])
    written = write_atlas(desk, atlas, handout, out, report=lambda _done, _total: None)
    return Answer(told | {"file": str(written)}, [str(written)])


def _lines(atlas: Atlas) -> Sequence[str]:
    heads = [
        translate("commands", "Ward"),
        translate("atlas", "Organisations"),
        translate("atlas", "Small initiatives"),
        translate("atlas", "Networks"),
        translate("atlas", "Encounter places"),
        translate("atlas", "Services"),
        translate("atlas", "Themes without an offer"),
    ]
    rows = []
    for page in atlas.pages:
        found = (page.organisations, page.initiatives, page.networks, page.places)
        services = [*page.services, *atlas.services]
        counts = map(len, (*found, services, page.holes))
        rows.append([page.name, *map(number, counts)])
    return aligned([heads, *rows], names=1)
