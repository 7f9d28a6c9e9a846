"""``weefsel register``: the register of processing, with its annex; show, print."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop.cli import entries
from desktop.cli.answers import Answer
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.i18n import translate
from desktop.services import processing


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    told = translate("commands", "what is kept, why, how long and who sees it")
    shown = commands.add("show", show, summary=told)
    told = translate("commands", "write it with the annex: .pdf or .json")
    written = commands.add("print", write, summary=told)
    written.option(
        "--out", translate("commands", "file to write"), read=entries.file, required=True
    )
    for step in (shown, written):
        step.option("--controller", translate("commands", "name of the city, on the first line"))


def show(context: Context, _options: Namespace) -> Answer:
    """Tell the register."""
    from desktop.reports.processing import as_plain, document

    found = processing.register(context.desk, controller=context.given("controller", ""))
    said = document(found)
    lines = [said["title"], *said["intro"]]
    for section in said["sections"]:
        lines += ["", section["title"], *section["texts"]]
        lines += [f"- {line}" for line in section["lines"]]
        if section["table"]:
            lines += [f"- {' | '.join(row)}" for row in section["table"]["rows"]]
    return Answer(as_plain(found), lines)


def write(context: Context, options: Namespace) -> Answer:
    """Write it to a file."""
    out: Path = options.out
    written = processing.print_register(
        context.desk, out, controller=context.given("controller", "")
    )
    said = translate("commands", "written: {file}")
    return Answer({"file": str(written)}, [said.format(file=written)])
