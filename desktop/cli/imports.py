"""``weefsel import``: list, revert."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import entries
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.exchange import ImportRun
from desktop.i18n import translate
from desktop.words.exchange import import_state
from desktop.words.formats import number, short_day_year
from desktop.words.names import record_name


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    commands.add("list", show, summary=translate("commands", "earlier imports, the latest first"))
    back = commands.add("revert", revert, summary=translate("commands", "take an import back"))
    back.value("id", translate("commands", "id of the import"), read=entries.identity)


def show(context: Context, _options: Namespace) -> Answer:
    """List the imports."""
    from desktop.services.exchanging.imports import earlier_imports

    found = earlier_imports(context.desk)
    return listing(
        found,
        len(found),
        {
            translate("commands", "Day"): lambda run: short_day_year(run.at.date()),
            translate("commands", "What"): lambda run: record_name(run.kind),
            translate("commands", "File"): lambda run: run.file,
            translate("commands", "Rows"): lambda run: number(run.rows),
            translate("commands", "By"): lambda run: run.by,
            translate("commands", "State"): _state,
            translate("commands", "Id"): lambda run: str(run.id),
        },
        empty=translate("commands", "Nothing was imported yet."),
    )


def revert(context: Context, options: Namespace) -> Answer:
    """Take an import back; what was changed or used since stays."""
    from desktop.services.exchanging.imports import take_back

    done, _changes = take_back(context.desk, options.id, context.report)
    said = [translate("commands", "%n record(s) put into the bin.", "", done.binned)]
    if done.kept_total:
        kept = translate("commands", "%n kept: changed or used since.", "", done.kept_total)
        said += [kept, *done.kept]
    return Answer(plain(done), said)


def _state(run: ImportRun) -> str:
    return import_state(run)
