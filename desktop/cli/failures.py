"""What went wrong, in one line on stderr and an exit code."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from desktop import errors, logs, paths
from desktop.cli.exit_codes import FAILED, WRONG
from desktop.i18n import translate
from desktop.words.errors import Words, words_for

logger = logging.getLogger(__name__)

BAD_INPUT = (
    errors.InvalidEntry,
    errors.GateClosed,
    errors.NotAllowed,
    errors.NotFound,
    errors.ProfileMissing,
    errors.ProfileExists,
    errors.WrongPassphrase,
    errors.TooManyTries,
    errors.PassphraseMissing,
    errors.WeakPassphrase,
    errors.FileUnreadable,
    errors.RowsRefused,
    errors.OutsideCity,
    errors.SyncAddressWrong,
    errors.NotRegistered,
    errors.AlreadyRegistered,
    errors.SignInRefused,
    errors.SecondFactorNeeded,
    errors.PasswordMissing,
)
"""Errors of what was typed; the others are failures of the world around."""


def explain(error: BaseException, profile: Path) -> tuple[str, int]:
    """Return the line for ``error`` and the exit code.

    Args:
        error: What stopped the command.
        profile: Folder of the profile; a fault of ours is logged there if it exists.
    """
    if isinstance(error, errors.Cancelled):
        return translate("commands", "Stopped. What was saved before is safe."), FAILED
    if isinstance(error, errors.ExpectedError):
        return one_line(error), WRONG if isinstance(error, BAD_INPUT) else FAILED
    return _fault_of_ours(error, profile), FAILED


def one_line(error: errors.ExpectedError) -> str:
    """Return what happened, what to do and what is safe, as one line."""
    words = _as_command(error, words_for(error))
    advice = "; ".join(line for line in words.advice.splitlines() if line)
    return " ".join(part for part in (words.title, advice, words.safe) if part)


def _as_command(error: errors.ExpectedError, words: Words) -> Words:
    """Return what is said of ``error`` where there are commands instead of buttons."""
    if isinstance(error, errors.InvalidEntry):  # no form here that keeps what was typed
        return words._replace(safe=translate("commands", "Nothing was saved."))
    if isinstance(error, errors.DatabaseDamaged):
        return words._replace(advice=translate("commands", "Repair it: weefsel check --repair."))
    if isinstance(error, errors.NotAllowed) and (error.unheard or error.lease_over):
        return words._replace(advice=translate("commands", "To open them again: weefsel sync."))
    return words


def _can_log(profile: Path) -> bool:
    try:
        return profile.is_dir() and os.access(profile, os.W_OK)
    except OSError:  # a folder above it may not be entered
        return False


def _fault_of_ours(error: BaseException, profile: Path) -> str:
    if not _can_log(profile):
        where = translate("commands", "It is a fault in the program: {fault}")
        return where.format(fault=" ".join(logs.describe(error).split()[-12:]))
    handler = logs.start_log(paths.log_folder(profile))
    logger.error("Unforeseen error in a command", exc_info=error)
    logs.stop_log(handler)
    sentence = translate(
        "commands",
        "Something went wrong that should not. Saved work is safe. Please send {file} to the "
        "makers; it holds no names and no notes.",
    )
    return sentence.format(file=paths.log_folder(profile) / "weefsel.log")
