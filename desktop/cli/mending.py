"""``weefsel check --repair``, ``backup --verify``, ``restore --preview`` and ``--over``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop.cli.answers import Answer, plain
from desktop.cli.context import Context, now
from desktop.domain.privacy.safekeeping import Repaired
from desktop.i18n import translate
from desktop.services.safety import restoring
from desktop.words.copies import (
    fit_told,
    gone_back_told,
    repair_told,
    steps_told,
    trial_told,
    what_is_in_it,
)


def mend(context: Context) -> Answer:
    """Climb out of damage."""
    told = restoring.mend(
        context.folder,
        passphrase=context.passphrase(),
        now=now(),
        anew=context.given("anew", False),
        report=context.report,
    )
    lines = list(repair_told(told))
    if not told.is_sound:
        lines.append(
            translate("commands", "As commands: weefsel restore --over, check --repair --anew.")
        )
    lines += [translate("repair", "What was tried"), *(f"  {step}" for step in steps_told(told))]
    return Answer(_document(told), lines, failed=not told.is_sound)


def go_back(context: Context, file: Path) -> Answer:
    """Go back to a backup in the profile that there is."""
    told = restoring.go_back(
        context.folder, file, passphrase=context.passphrase(), now=now(), report=context.report
    )
    return Answer(_document(told), list(gone_back_told(told)))


def preview(context: Context, file: Path) -> Answer:
    """Say what is in a backup, and how that differs from the profile if there is one."""
    passphrase = context.passphrase()
    held = restoring.look_into(context.folder, file, passphrase, report=context.report)
    here, said = None, ""
    if restoring.opens(context.folder, passphrase):
        here = restoring.holding(context.desk)
        fits = restoring.fits(context.profile, file, passphrase)
        said = fit_told(file.name, fits=fits)
    document = {
        "counts": dict(held.counts),
        "newest": held.newest.isoformat() if held.newest else None,
        "waiting": held.waiting,
        "here": dict(here.counts) if here else None,
        "here_waiting": here.waiting if here else None,
    }
    lines = [*filter(None, [said]), *what_is_in_it(held, here)]
    return Answer(document, lines)


def verify(context: Context, file: Path) -> Answer:
    """Try whether a backup would come back."""
    report = restoring.try_out(context.folder, file, context.passphrase(), report=context.report)
    document = plain(report) | {"sound": report.is_sound}
    said = trial_told(report.problems)
    return Answer(document, [said], failed=not report.is_sound)


def _document(told: Repaired) -> dict[str, Any]:
    return {
        "sound": told.is_sound,
        "steps": [plain(step) for step in told.steps],
        "recovered": told.recovered,
        "aside": told.aside or None,
        "kept_as_copy": told.kept_as_copy,
        "copy_made_at": told.copy_made_at.isoformat() if told.copy_made_at else None,
    }
