"""``weefsel export list``: who exported what, when and why (rule R12)."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli.answers import Answer, listing
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.i18n import translate
from desktop.words.exchange import export_form
from desktop.words.formats import number, short_day_year
from desktop.words.names import record_name
from desktop.words.roles import sharing_told


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    parser.epilog = sharing_told()
    commands = Commands(parser)
    commands.add("list", show, summary=translate("commands", "the log of exports"))


def show(context: Context, _options: Namespace) -> Answer:
    """List the exports."""
    from desktop.services.exchanging.record_files import exports_logged

    found = exports_logged(context.desk)
    return listing(
        found,
        len(found),
        {
            translate("commands", "Day"): lambda done: short_day_year(done.at.date()),
            translate("commands", "What"): lambda done: record_name(done.kind),
            translate("commands", "Kind of file"): lambda done: export_form(done.form),
            translate("commands", "Rows"): lambda done: number(done.rows),
            translate("commands", "By"): lambda done: done.by,
            translate("commands", "Reason"): lambda done: done.reason,
        },
        empty=translate("commands", "Nothing was exported yet."),
    )
