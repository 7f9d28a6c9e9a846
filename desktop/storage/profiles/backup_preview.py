"""What is in a backup, and whether it would come back: asked without touching any profile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from desktop.domain.privacy.safekeeping import Holding
from desktop.errors import BackupLocked, ProfileIncomplete, WrongPassphrase
from desktop.storage.disk import make_private_folder
from desktop.storage.driver import driver
from desktop.storage.engine import Store, open_store, translated_errors
from desktop.storage.migrate import Report, quietly
from desktop.storage.profiles import keys
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.backup import read_backup, slots_in
from desktop.storage.profiles.check import CheckReport
from desktop.storage.registry import kinds
from desktop.storage.tables.columns import moment_from


def look_into(file: Path, passphrase: str, folder: Path, *, report: Report = quietly) -> Holding:
    """Return what is in a backup, as it was written, by whatever version of the program.

    Args:
        folder: Of the profile, which need not exist: work is done in it or beside it.
        report: As for :func:`desktop.storage.profiles.backup.read_backup`.

    Raises:
        FileUnreadable, WrongPassphrase, DiskFull.
    """
    with _scratch(folder) as scratch:
        slots = read_backup(file, passphrase, into=scratch / "weefsel.db", report=report)
        store = open_store(scratch / "weefsel.db", keys.unwrap(slots, passphrase))
        try:
            return holding(store)
        finally:
            store.close()


def holding(store: Store) -> Holding:
    """Return what is in an open database."""
    with store.reading() as session:
        return _holding(session)


def restore_on_trial(
    file: Path, passphrase: str, folder: Path, *, report: Report = quietly
) -> CheckReport:
    """Make a profile from a backup, open it, check everything in it, and throw it away.

    Args:
        folder: As for :func:`look_into`.
        report: As for :func:`look_into`.

    Raises:
        FileUnreadable, WrongPassphrase, DatabaseTooNew, DiskFull: It would not come back.
    """
    with _scratch(folder) as scratch:
        profiles.restore(scratch / "profile", file, passphrase, report=report)
        report(1, 0)
        profile = profiles.open_profile(scratch / "profile", passphrase)
        try:
            report(1, 0)
            return profiles.check(profile)
        finally:
            profile.close()


def opens(folder: Path, passphrase: str) -> bool:
    """Return whether a passphrase opens the profile in ``folder``; ``False`` if there is none."""
    try:
        with translated_errors():
            keys.unwrap(keys.read_slots(folder), passphrase)
    except (WrongPassphrase, ProfileIncomplete):
        return False
    return True


def fits(profile: profiles.Profile, file: Path, passphrase: str) -> bool:
    """Return whether a backup has the data key of a profile that is open.

    Raises:
        FileUnreadable, BackupLocked.
    """
    with translated_errors():
        slots = slots_in(file)
        try:
            return keys.waiting_key(keys.unwrap(slots, passphrase)) == profile.waiting_key
        except WrongPassphrase:
            raise BackupLocked(file.name) from None


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """Give a private folder for a while; what is put there is as encrypted as the backup."""
    there = folder / profiles.TRIAL
    scratch = there if folder.exists() else folder.with_name(f"{folder.name}.{profiles.TRIAL}")
    with translated_errors():
        shutil.rmtree(scratch, ignore_errors=True)  # of a program that was killed
        make_private_folder(scratch)
        try:
            yield scratch
        finally:
            shutil.rmtree(scratch, ignore_errors=True)


def _holding(session: Session) -> Holding:
    db: Any = driver(session)
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    counts: dict[str, int] = {}
    newest = 0
    for kind in sorted(kinds() & there):
        asked = f'SELECT count(*) FILTER (WHERE deleted_at IS NULL), max(updated_at) FROM "{kind}"'
        count, changed = db.execute(asked).fetchone()
        newest = max(newest, changed or 0)
        if count:
            counts[kind] = count
    (waiting,) = db.execute(
        "SELECT count(*) FROM outbox WHERE n > (SELECT sent_n FROM link)"
        if _has_column(db, "link", "sent_n")
        else "SELECT count(*) FROM outbox"
    ).fetchone()
    return Holding(
        counts=counts, newest=moment_from(newest) if newest else None, waiting=int(waiting)
    )


def _has_column(db: Any, table: str, column: str) -> bool:
    return any(name == column for _n, name, *_rest in db.execute(f"PRAGMA table_info({table})"))
