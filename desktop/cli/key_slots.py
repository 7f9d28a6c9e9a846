"""``weefsel passphrase show``, ``key-store`` and ``rekey``."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli.answers import Answer
from desktop.cli.context import Context, now
from desktop.cli.parser import Commands
from desktop.domain.privacy.safekeeping import Way
from desktop.i18n import translate
from desktop.services.safety import unlocking
from desktop.words.formats import long_day
from desktop.words.keys import store_name, way_name


def add_commands(commands: Commands) -> None:
    """Add what can be done about the ways to unlock."""
    commands.add("show", show, summary=translate("commands", "what opens this profile"))
    storing = commands.add(
        "key-store",
        change_key_store,
        summary=translate("commands", "let the key store of this computer open the profile too"),
    )
    storing.flag("--drop", translate("commands", "let no key store open the profile"))
    commands.add(
        "rekey",
        rekey,
        summary=translate("commands", "encrypt everything with a new key, after a laptop left"),
    )


def show(context: Context, _options: Namespace) -> Answer:
    """List the ways to unlock."""
    found = unlocking.ways(context.folder)
    document = [
        {
            "kind": way.kind,
            "made_on": way.made_on.isoformat() if way.made_on else None,
            "backend": way.backend,
        }
        for way in found
    ]
    return Answer({"ways": document}, [_line(way) for way in found])


def change_key_store(context: Context, _options: Namespace) -> Answer:
    """Add the key store of the computer, or drop it."""
    if context.given("drop", False):
        unlocking.drop_key_store(context.folder)
        said = translate("commands", "No key store opens the profile any more.")
        return Answer({"key_store": False}, [said])
    unlocking.add_key_store(context.folder, passphrase=context.passphrase(), now=now())
    said = translate(
        "commands",
        "Whoever is signed in on this computer opens the profile without the passphrase.",
    )
    return Answer({"key_store": True}, [said])


def rekey(context: Context, _options: Namespace) -> Answer:
    """Give the profile a new data key."""
    fresh = unlocking.renew_key(
        context.folder,
        passphrase=context.passphrase(),
        now=now(),
        report=context.report,
    )
    said = [translate("commands", "Everything is encrypted with a new key. Your passphrase stays.")]
    if fresh.recovery_key:
        said += [
            fresh.recovery_key,
            translate("commands", "This is your new recovery key; the old one opens nothing now."),
        ]
    if fresh.key_store_lost:
        said.append(
            translate("commands", "The key store did not answer and opens the profile no more.")
        )
    said.append(
        translate("commands", "Backups from before still open with the old key: remove them.")
    )
    document = {
        "recovery_key": fresh.recovery_key or None,
        "key_store_lost": fresh.key_store_lost,
    }
    return Answer(document, said)


def _line(way: Way) -> str:
    parts = [way_name(way.kind)]
    if way.backend:
        parts.append(store_name(way.backend))
    if way.made_on:
        made = translate("commands", "made on {day}")
        parts.append(made.format(day=long_day(way.made_on)))
    return ", ".join(parts)
