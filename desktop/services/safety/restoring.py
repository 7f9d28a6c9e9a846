"""What is in a backup, trying it, going back to it, and mending a damaged profile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop.domain.privacy.safekeeping import Holding, Repaired
from desktop.services.desk import Desk
from desktop.services.safety.profile import Unlocked
from desktop.storage.profiles import backup_preview
from desktop.storage.profiles import repair as storage
from desktop.storage.profiles.check import CheckReport
from desktop.storage.profiles.tries import counted

__all__ = [
    "fits",
    "go_back",
    "holding",
    "look_into",
    "mend",
    "opens",
    "try_out",
]


def holding(desk: Desk) -> Holding:
    """Return what is here now, to hold a backup against."""
    return backup_preview.holding(desk.store)


Report = Callable[[int, int], None]
"""``report(done, all)``; an ``all`` of 0: nobody knows. Raises to stop: nothing changed then."""


def _quietly(_done: int, _total: int) -> None: ...


def try_out(folder: Path, file: Path, passphrase: str, *, report: Report = _quietly) -> CheckReport:
    """Restore a backup somewhere, check all of it, and throw that away.

    Raises:
        FileUnreadable, WrongPassphrase, DatabaseTooNew, DiskFull: It would not come back.
    """
    return backup_preview.restore_on_trial(file, passphrase, folder, report=report)


def look_into(folder: Path, file: Path, passphrase: str, *, report: Report = _quietly) -> Holding:
    """Return what is in a backup; nothing changes.

    Args:
        folder: Of the profile; it need not exist.

    Raises:
        FileUnreadable, WrongPassphrase, DiskFull.
    """
    return backup_preview.look_into(file, passphrase, folder, report=report)


def opens(folder: Path, passphrase: str) -> bool:
    """Return whether a passphrase that opened a backup opens the profile in ``folder`` too."""
    return backup_preview.opens(folder, passphrase)


def fits(opened: Unlocked, file: Path, passphrase: str) -> bool:
    """Return whether a backup is of this profile, under the key of now.

    Raises:
        FileUnreadable, BackupLocked.
    """
    return backup_preview.fits(opened.profile, file, passphrase)


def go_back(
    folder: Path, file: Path, *, passphrase: str, now: datetime, report: Report = _quietly
) -> Repaired:
    """Go back to a backup in a profile, with what was not sent on top.

    Raises:
        WrongBackup, FileUnreadable, WrongPassphrase, TooManyTries, ProfileInUse: Nothing was
            changed.
    """
    with counted(folder, now):
        return storage.put_back(folder, file, passphrase, now, report=report)


def mend(
    folder: Path,
    *,
    passphrase: str,
    now: datetime,
    anew: bool = False,
    report: Report = _quietly,
) -> Repaired:
    """Make a profile one that opens; see :func:`desktop.storage.profiles.repair.repair`."""
    with counted(folder, now):
        return storage.repair(folder, passphrase, now, anew=anew, report=report)
