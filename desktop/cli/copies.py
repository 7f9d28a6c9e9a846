"""``weefsel copies``: the copies that the program makes by itself."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from desktop.cli import entries
from desktop.cli.answers import Answer
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser
from desktop.domain.privacy.safekeeping import Copy, Standing
from desktop.i18n import translate
from desktop.services.safety import safety_copies
from desktop.words.copies import last_told, owed_told, problem_told, why_made
from desktop.words.formats import moment_text, number


def build(parser: Parser, _name: str) -> None:
    """Say which commands there are."""
    commands = Commands(parser)
    commands.add("list", show, summary=translate("commands", "where copies are, and from when"))
    commands.add("make", make, summary=translate("commands", "make a copy now"))
    choosing = commands.add(
        "folder", choose, summary=translate("commands", "keep copies in a folder, or on a stick")
    )
    choosing.option("--to", translate("commands", "the folder"), read=entries.file)
    choosing.flag("--in-profile", translate("commands", "keep them in the profile again"))


def show(context: Context, _options: Namespace) -> Answer:
    """List the copies within reach."""
    stands = safety_copies.standing(context.desk)
    lines = [_line(copy) for copy in stands.copies]
    last = stands.last
    lines.append(last_told(last.made_at if last else None, is_old=stands.is_old))
    lines += filter(None, (problem_told(stands.problem, stands.elsewhere), owed_told(stands.owed)))
    return Answer(_document(stands), lines)


def make(context: Context, _options: Namespace) -> Answer:
    """Make a copy."""
    made = safety_copies.copy_now(context.desk, report=context.report)
    stands = safety_copies.standing(context.desk)
    document = {"file": str(made.copy) if made.copy else None, "problem": made.problem}
    if made.copy is not None:
        said = [translate("commands", "Copy made: {file}").format(file=made.copy)]
    elif made.problem:
        return Answer(document, [problem_told(made.problem, stands.elsewhere)], failed=True)
    else:
        said = [translate("commands", "Nothing changed since the last copy.")]
    said += filter(None, [problem_told(made.problem, stands.elsewhere)])
    return Answer(document, said)


def choose(context: Context, _options: Namespace) -> Answer:
    """Choose where copies go."""
    chosen: Path | None = context.given("to", None)
    if context.given("in_profile", False):
        safety_copies.choose_folder(context.desk, None)
    elif chosen is not None:
        safety_copies.choose_folder(context.desk, chosen)
    now = safety_copies.standing(context.desk).elsewhere
    if now is None:
        said = translate("commands", "Copies are kept in the profile.")
    else:
        said = translate("commands", "Copies are kept in {folder}.").format(folder=now)
    return Answer({"folder": str(now) if now else None}, [said])


def _document(stands: Standing) -> dict[str, Any]:
    return {
        "copies": [
            {
                "file": str(copy.file),
                "made_at": copy.made_at.isoformat(),
                "why": copy.why,
                "size": copy.size,
            }
            for copy in stands.copies
        ],
        "folder": str(stands.elsewhere) if stands.elsewhere else None,
        "problem": stands.problem,
        "owed": stands.owed,
        "is_old": stands.is_old,
    }


def _line(copy: Copy) -> str:
    size = translate("copies", "{size} MB").format(size=number(copy.size / 1e6, 1))
    return ", ".join(filter(None, (moment_text(copy.made_at), size, why_made(copy.why))))
