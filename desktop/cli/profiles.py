"""``weefsel init``, ``backup``, ``restore``, ``check`` and ``passphrase``."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator
from datetime import date, datetime, time

from desktop.cli import entries
from desktop.cli.answers import Answer, plain
from desktop.cli.context import Context, ask_passphrase, now, read_passphrase
from desktop.cli.key_slots import add_commands
from desktop.cli.mending import go_back, mend, preview, verify
from desktop.cli.parser import Commands, Parser, WrongUse
from desktop.domain.period import day_of, moment_of
from desktop.errors import PassphraseMissing
from desktop.i18n import translate
from desktop.services.safety import profile
from desktop.storage.profiles.check import CheckReport
from desktop.words.checks import counted, problem_found
from desktop.words.formats import number

NEW_PASSPHRASE = "WEEFSEL_NEW_PASSPHRASE"  # noqa: S105 - the name of a variable
DEMO_STARTS = time(6, 0)
"""The demo is set early in the morning: nothing in it happens later today."""


def build(parser: Parser, name: str) -> None:
    """Say which options the command ``name`` has."""
    {
        "init": _build_init,
        "backup": _build_backup,
        "restore": _build_restore,
        "check": _build_check,
        "passphrase": _build_passphrase,
    }[name](parser)


def make(context: Context, _options: Namespace) -> Answer:
    """Make a profile; with demo data if that was asked."""
    demo: bool = context.given("demo", False)
    if not demo and any(hasattr(context.options, name) for name in (*_SIZES, "seed", "day")):
        raise WrongUse(translate("commands", "--seed, --day and the numbers go with --demo only."))
    passphrase = context.passphrase(new=True)
    said = [translate("commands", "Profile made in {folder}").format(folder=context.folder)]
    if demo:
        _make_demo(context, passphrase)
        said.append(translate("commands", "Filled with people and visits that do not exist."))
    else:
        profile.create(context.folder, passphrase, account=context.account, now=now).close()
    return Answer({"profile": str(context.folder), "demo": demo}, said)


def _make_demo(context: Context, passphrase: str) -> None:
    from desktop.services.demo import Sizes
    from desktop.services.demo.whole import make_demo

    make_demo(
        context.folder,
        passphrase,
        account=context.account,
        now=now,
        moment=early(context.given("day", day_of(now()))),
        seed=context.given("seed", 1),
        sizes=Sizes(**context.fields_given({name: name for name in _SIZES})),
        report=context.report,
    )


def back_up(context: Context, options: Namespace) -> Answer:
    """Write an encrypted backup, or try whether one would come back."""
    if context.given("verify", False):
        return verify(context, options.file)
    written = profile.back_up(context.profile, options.file, report=context.report)
    said = translate("commands", "Backup written to {file}. The same passphrase opens it.")
    return Answer({"file": str(written)}, [said.format(file=written)])


def put_back(context: Context, options: Namespace) -> Answer:
    """Make a profile from a backup, or say what is in it."""
    if context.given("preview", False):
        return preview(context, options.file)
    if context.given("over", False):
        return go_back(context, options.file)
    profile.restore(context.folder, options.file, context.passphrase(), report=context.report)
    said = translate("commands", "Profile made in {folder} from the backup.")
    return Answer({"profile": str(context.folder)}, [said.format(folder=context.folder)])


def look_over(context: Context, _options: Namespace) -> Answer:
    """Check that everything in the profile agrees; mend it if that was asked."""
    if context.given("repair", False):
        return mend(context)
    report = profile.check(context.profile)
    recovered = context.profile.profile.recovered
    document = plain(report) | {"sound": report.is_sound, "recovered": recovered}
    return Answer(document, list(_found(report, recovered)), failed=not report.is_sound)


def _found(report: CheckReport, recovered: int) -> Iterator[str]:
    if recovered:
        yield translate("commands", "%n saved change(s) came back from the journal.", "", recovered)
    if not report.is_sound:
        sentence = translate(
            "commands", "Not sound: {problems}. Make a backup now and ask your administrator."
        )
        yield sentence.format(problems="; ".join(map(problem_found, report.problems)))
        return
    lines = [counted(name, number(count)) for name, count in report.counts.items() if count]
    if lines:
        yield translate("commands", "All sound: {counted}").format(counted=", ".join(lines))
    else:
        yield translate("commands", "All sound. Nothing was saved in this profile yet.")


def change(context: Context, _options: Namespace) -> Answer:
    """Change the passphrase."""
    old = context.passphrase()
    if file := context.given("new_passphrase_file", None):
        new = read_passphrase(file)
    else:
        new = os.environ.get(NEW_PASSPHRASE) or _ask_new()
    profile.change_passphrase(context.folder, old=old, new=new, now=now())
    return Answer(
        {"profile": str(context.folder)},
        [translate("commands", "The new passphrase opens the profile from now on.")],
    )


def recovery(context: Context, _options: Namespace) -> Answer:
    """Make a recovery key, or drop the one there is."""
    passphrase = context.passphrase()
    if context.given("drop", False):
        profile.drop_recovery_key(context.folder, passphrase=passphrase, now=now())
        return Answer(
            {"made_on": None},
            [translate("commands", "No recovery key opens the profile any more.")],
        )
    made = now()
    key = profile.renew_recovery_key(context.folder, passphrase=passphrase, now=made)
    return Answer(
        {"recovery_key": key, "made_on": day_of(made).isoformat()},
        [
            key,
            translate("commands", "Write it down or print it, and put it away safely."),
            translate("commands", "It opens the profile instead of the passphrase."),
            translate("commands", "It is kept nowhere else; an older one opens nothing now."),
        ],
    )


def _ask_new() -> str:
    try:
        return ask_passphrase(new=True)
    except PassphraseMissing as error:
        raise WrongUse(
            translate("commands", "Give the new one by --new-passphrase-file; nothing was changed.")
        ) from error


_SIZES = ("visits", "persons", "places")


def _build_init(parser: Parser) -> None:
    parser.set_defaults(run=make)
    parser.flag("--demo", translate("commands", "fill it with fictional people and visits"))
    for name, explained in (
        ("--seed", translate("commands", "another number gives other data (1)")),
        ("--visits", translate("commands", "number of visits (400)")),
        ("--persons", translate("commands", "number of persons (60)")),
        ("--places", translate("commands", "number of places (40)")),
    ):
        parser.option(name, explained, read=entries.size)
    parser.option(
        "--day",
        translate("commands", "the day the demo is set on (today); same seed and day, same data"),
        read=entries.day,
    )


def _build_backup(parser: Parser) -> None:
    parser.set_defaults(run=back_up)
    parser.value("file", translate("commands", "file to write"), read=entries.file)
    parser.flag(
        "--verify",
        translate("commands", "write nothing: try whether this backup would come back"),
    )


def _build_restore(parser: Parser) -> None:
    parser.set_defaults(run=put_back)
    parser.value("file", translate("commands", "the backup"), read=entries.file)
    parser.flag("--preview", translate("commands", "only say what is in it"))
    parser.flag(
        "--over",
        translate("commands", "in this profile: go back to it, and keep what was not sent"),
    )


def _build_check(parser: Parser) -> None:
    parser.set_defaults(run=look_over)
    parser.flag(
        "--repair", translate("commands", "mend a damaged profile with log, journal and copies")
    )
    parser.flag(
        "--anew",
        translate("commands", "with --repair: begin with an empty database if nothing else helps"),
    )


def _build_passphrase(parser: Parser) -> None:
    commands = Commands(parser)
    renewing = commands.add(
        "recovery", recovery, summary=translate("commands", "make a recovery key to print")
    )
    renewing.flag("--drop", translate("commands", "let no recovery key open the profile"))
    add_commands(commands)
    changing = commands.add(
        "change", change, summary=translate("commands", "let another passphrase open the profile")
    )
    changing.option(
        "--new-passphrase-file",
        translate("commands", "file with the new one; or set WEEFSEL_NEW_PASSPHRASE"),
        read=entries.file,
    )


def early(day: date) -> datetime:
    """Return the moment at which a demo on ``day`` is set."""
    return moment_of(day, DEMO_STARTS)
