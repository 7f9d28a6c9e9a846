"""``weefsel screenshots``: every screen as a picture, for the eye of whoever changes it."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import entries
from desktop.cli.answers import Answer
from desktop.cli.context import Context
from desktop.cli.display import draw_off_screen
from desktop.cli.parser import Parser
from desktop.i18n import translate


def build(parser: Parser, _name: str) -> None:
    """Say which options there are."""
    parser.set_defaults(run=draw)
    parser.option(
        "--out", translate("commands", "folder for the pictures"), read=entries.file, required=True
    )
    parser.option(
        "--data",
        translate("commands", "what is in the profile (empty and demo)"),
        repeated=True,
        choices=("empty", "demo", "full"),
    )


def draw(context: Context, options: Namespace) -> Answer:
    """Draw every screen, also where there is no screen to see it."""
    draw_off_screen()
    from desktop.app.pictures.screenshots import run

    drawn = run(options.out, profiles=context.given("data", ["empty", "demo"]))
    said = translate("commands", "%n picture(s) in {folder}", "", len(drawn))
    return Answer(
        {"folder": str(options.out), "total": len(drawn)}, [said.format(folder=options.out)]
    )
