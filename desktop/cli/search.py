"""``weefsel search``."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from desktop.cli import entries
from desktop.cli.answers import Answer, listing, shown_in
from desktop.cli.context import Context
from desktop.cli.parser import Parser
from desktop.domain.privacy.access import Way
from desktop.i18n import translate
from desktop.words.names import record_name

KINDS = (
    *("visit", "place", "person", "organisation", "network", "task"),
    *("service", "site", "agreement", "meeting", "tie", "need", "attachment"),
)


def build(parser: Parser, _name: str) -> None:
    """Say which options there are."""
    parser.set_defaults(run=find)
    parser.value("text", translate("commands", "what to look for; accents do not matter"))
    parser.option("--kind", translate("commands", "only these"), repeated=True, choices=KINDS)
    parser.option("--limit", translate("commands", "at most so many (50)"), read=entries.size)


def find(context: Context, options: Namespace) -> Answer:
    """Search everything."""
    from desktop.services.search import search

    hits = search(
        context.desk,
        options.text,
        kinds=tuple(context.given("kind", [])),
        limit=context.given("limit", 50),
    )
    answer = listing(
        hits,
        len(hits),
        {
            translate("commands", "Kind"): lambda hit: record_name(hit.kind),
            translate("commands", "Name"): lambda hit: hit.title,
            translate("commands", "Where"): lambda hit: hit.context,
            translate("commands", "Id"): lambda hit: str(hit.id),
        },
        empty=translate("commands", "Nothing found."),
    )
    return replace(answer, shown=shown_in(hits, Way.SEARCH))
