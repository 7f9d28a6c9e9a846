"""``weefsel figures``: publish a quarter, list, show and save what was published."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from desktop.cli import entries
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser, WrongUse
from desktop.domain.figures.published import MEASURES, PublishedFigures
from desktop.domain.period import quarter_of
from desktop.errors import NotFound
from desktop.i18n import translate
from desktop.words.published import figure_text, measure_name, publication_title


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    commands.add("list", show_all, summary=translate("commands", "what was published"))
    shown = commands.add("show", show, summary=translate("commands", "the figures of a quarter"))
    saved = commands.add(
        "export", save, summary=translate("commands", "figures to a PDF, XLSX or CSV file")
    )
    made = commands.add("publish", publish, summary=translate("commands", "publish a quarter"))
    for each in (shown, saved, made):
        each.option(
            "--quarter",
            translate("commands", "a day in it; otherwise the last one"),
            read=entries.day,
        )
    saved.option("--out", translate("commands", "the file"), read=entries.file, required=True)


def show_all(context: Context, _options: Namespace) -> Answer:
    """List what was published."""
    from desktop.services.figures.publishing import list_published

    found = list_published(context.desk)
    return listing(
        found,
        len(found),
        {translate("commands", "Quarter"): publication_title},
        empty=translate("commands", "No figures yet."),
    )


def show(context: Context, _options: Namespace) -> Answer:
    """Show one publication."""
    published = _asked(context)
    return _answer(published)


def save(context: Context, options: Namespace) -> Answer:
    """Write one publication to a file."""
    from desktop.services.figures.publishing import FORMS, export_published

    if options.out.suffix.lower() not in FORMS:
        sentence = translate("commands", "--out: the file's name must end in {accepted}.")
        raise WrongUse(sentence.format(accepted=", ".join(FORMS)))
    out = export_published(context.desk, _asked(context), options.out)
    return Answer(plain({"file": str(out)}), [str(out)])


def publish(context: Context, _options: Namespace) -> Answer:
    """Publish a quarter."""
    from desktop.services.figures.publishing import publish_quarter

    asked: date | None = context.given("quarter")
    published, _ = publish_quarter(context.desk, quarter_of(asked) if asked else None)
    return _answer(published)


def _asked(context: Context) -> PublishedFigures:
    from desktop.services.figures.publishing import list_published

    day: date | None = context.given("quarter")
    found = list_published(context.desk)
    first = quarter_of(day).first if day else None
    wanted = [each for each in found if first in {None, each.first_on}]
    if not wanted:
        raise NotFound("publication")
    return wanted[0]


def _answer(published: PublishedFigures) -> Answer:
    from desktop.services.figures.publishing import lines_of

    lines = lines_of(published)
    document: dict[str, Any] = {
        "quarter": published.first_on.isoformat(),
        "team": published.team_name,
        "hidden_below": published.hidden_below,
        "items": [
            {
                "ward": line.code,
                "name": line.name,
                **{each.value: line.values[each][0] for each in MEASURES},
                "states": {each.value: line.values[each][1].value for each in MEASURES},
            }
            for line in lines
        ],
    }
    said = [publication_title(published)]
    for line in lines:
        figures = (f"{measure_name(m)} {figure_text(*line.values[m])}" for m in MEASURES)
        said.append(f"{line.name}: {' · '.join(figures)}")
    return Answer(plain(document), said)
