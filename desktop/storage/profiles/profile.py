"""A profile: the folder with everything of one colleague, made, opened, copied, checked.

::

    weefsel.db            the database (SQLCipher), with -wal and -shm while it is open
    keys.json  (+ .bak)   the data key, wrapped in slots
    journal/              operations once more
    reserve               disk space to give back when the disk is full
    before-update.db      the database before the last migration
    weefsel.lock, .pid    who has it open
    tries.json            wrong passphrases, one after the other
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from desktop.errors import (
    ProfileExists,
    ProfileIncomplete,
    ProfileMissing,
    ProfileReadOnly,
)
from desktop.storage import disk
from desktop.storage.disk import destroy, make_private_folder, reserve, sync_folder
from desktop.storage.engine import Store, open_store, translated_errors
from desktop.storage.journal import FileJournal
from desktop.storage.migrate import Report, migrate, quietly
from desktop.storage.pending.link import read_link
from desktop.storage.pending.unheard import mark_unheard
from desktop.storage.profiles import aside, copies, keys
from desktop.storage.profiles import backup as backups
from desktop.storage.profiles import check as checks
from desktop.storage.profiles.backup import DATABASE, UNDERWAY
from desktop.storage.profiles.check import CheckReport, check_store
from desktop.storage.profiles.copies import drop_copies, give_slots, let_open, replace_copies
from desktop.storage.profiles.forgetting import LEDGER, erase_again
from desktop.storage.profiles.keys import STANDARD, Cost
from desktop.storage.profiles.keystore import Ring, system_ring
from desktop.storage.profiles.location import check_place
from desktop.storage.profiles.lock import Hold, ProfileLock, holder_of
from desktop.storage.profiles.mending import reconcile as _reconcile
from desktop.storage.profiles.plain_files import check_entries
from desktop.storage.profiles.recovery import RECOVERY
from desktop.storage.profiles.rekey import (
    NEXT,
    NewSlots,
    Opener,
    build,
    new_slots,
    remove_beside,
    settle,
    take_over,
)
from desktop.storage.profiles.room import with_room
from desktop.storage.profiles.slots import forget_keyring, forget_slots

__all__ = [
    "CheckReport",
    "Profile",
    "backup",
    "change_passphrase",
    "check",
    "drop_recovery_key",
    "hold",
    "holder_of",
    "make_profile",
    "open_by",
    "open_held",
    "open_profile",
    "recovery_made_on",
    "rekey",
    "renew_recovery_key",
    "restore",
    "wipe",
]

JOURNAL = "journal/operations.journal"
RESERVE = "reserve"
BEFORE_UPDATE = "before-update.db"
TRIAL = "trial"
"""Folder in which a backup is looked into."""
RESERVE_BYTES = 16 * 1024 * 1024
_LEAST_FREE = 4 * RESERVE_BYTES


@dataclass(frozen=True, slots=True)
class Profile:
    """An open profile. Close it, or the next start finds it in use.

    Args:
        recovered: How many saved operations the database had lost, for instance by a damaged
            write-ahead log, and got back from the journal at opening.
        unseen: How many it lacks still, because it is open for reading only.
    """

    folder: Path
    store: Store
    journal: FileJournal
    recovered: int
    lock: Hold
    waiting_key: bytes
    unseen: int = 0

    def close(self) -> None:
        """Close the files and give the profile free."""
        self.close_files()
        self.lock.release()

    def close_files(self) -> None:
        """Close the files; the profile stays ours."""
        self.store.close()
        self.journal.close()


def make_profile(folder: Path, passphrase: str, *, cost: Cost = STANDARD) -> None:
    """Make an empty profile in ``folder``; a failure half-way can simply be tried again.

    Raises:
        ProfileExists, ProfileReadOnly, ProfileMisplaced, WeakPassphrase,
        EncryptionUnavailable, DiskFull.
    """
    data_key = keys.new_data_key()
    slots = [keys.wrap(data_key, passphrase, cost=cost)]
    with translated_errors(), _new_profile(folder) as unnamed:
        store = open_store(unnamed, data_key)
        try:
            migrate(store, folder / BEFORE_UPDATE)
        finally:
            store.close()  # the last one out leaves a single file, without -wal
        _give_names(folder, unnamed, slots)


def open_profile(folder: Path, passphrase: str) -> Profile:
    """Open the profile in ``folder``: unlocked, brought up to date, complete again.

    Raises:
        ProfileMissing, ProfileIncomplete, ProfileReadOnly, ProfileMisplaced, ProfileInUse: Look
            at the folder.
        WrongPassphrase: Nothing was opened.
        EncryptionUnavailable, DatabaseDamaged, DatabaseTooNew, DiskFull: Nothing was changed.
    """
    return open_by(folder, lambda slots: keys.unwrap(slots, passphrase))


def open_by(folder: Path, opener: Opener) -> Profile:
    """Open the profile with whatever finds its key among the slots; see :func:`open_profile`."""
    with translated_errors():
        _check_files(folder)
        check_place(folder)
        check_entries(folder)
        lock = hold(folder)
        try:
            aside.give_back_unfinished(folder)
            settle(folder, opener)
            checks.refuse_emptied(folder / DATABASE)
            found = partial(open_held, folder, opener(keys.read_slots(folder)), lock)
            return with_room(folder / RESERVE, found)
        except BaseException:
            lock.release()
            raise


def rekey(
    folder: Path,
    passphrase: str,
    *,
    made_on: date,
    cost: Cost = STANDARD,
    ring: Callable[[], Ring] = system_ring,
    report: Report = quietly,
) -> NewSlots:
    """Encrypt the profile in ``folder`` with a new data key; nobody may have it open.

    Journal and all ways to unlock follow. Stopped at any moment, the profile opens as it was
    or as it was to become.

    Args:
        passphrase: Of now, which stays; a recovery key does not do.
        report: As for :func:`desktop.storage.profiles.rekey.build`.

    Raises:
        WrongPassphrase, ProfileInUse, DatabaseDamaged, DiskFull, ProfileReadOnly: The profile
            is as it was.
    """
    profile = open_profile(folder, passphrase)
    try:
        with translated_errors():
            old, new_key = keys.read_slots(folder), keys.new_data_key()
            old_key = keys.unwrap(
                [slot for slot in old if slot.get("kind") != RECOVERY], passphrase
            )
            fresh = new_slots(new_key, old, passphrase, made_on=made_on, cost=cost, ring=ring)
            build(profile.store, folder, old_key, new_key, report=report)
            profile.close_files()
            take_over(folder, fresh.slots)
            disk.remove_database(folder / BEFORE_UPDATE)  # the old key opens it
            replace_copies(folder)
            forget_slots(old, ring)
            open_held(folder, new_key, profile.lock).close_files()  # the journal follows now
    finally:
        remove_beside(folder)
        profile.close()
    return fresh


def change_passphrase(folder: Path, old: str, new: str, *, cost: Cost = STANDARD) -> None:
    """Let ``new`` open the profile instead of ``old``. The database stays as it is.

    Raises:
        WrongPassphrase, WeakPassphrase, ProfileReadOnly, DiskFull: ``old`` still opens it.
    """
    with translated_errors():
        slots = keys.change_slot(keys.read_slots(folder), old=old, new=new, cost=cost)
        let_open(folder, slots)


def renew_recovery_key(folder: Path, passphrase: str, *, made_on: date) -> str:
    """Return a new recovery key, which opens the profile from now on; older ones do not.

    Raises:
        WrongPassphrase, ProfileReadOnly, DiskFull: An older one still opens it.
    """
    with translated_errors():
        slots = keys.read_slots(folder)
        slots, key = keys.renew_recovery(slots, passphrase=passphrase, made_on=made_on)
        let_open(folder, slots)
    return key


def drop_recovery_key(folder: Path, passphrase: str) -> None:
    """Let no recovery key open the profile any more.

    Raises:
        WrongPassphrase, ProfileReadOnly, DiskFull: It still opens it.
    """
    with translated_errors():
        slots = keys.drop_recovery(keys.read_slots(folder), passphrase=passphrase)
        let_open(folder, slots)


def recovery_made_on(folder: Path) -> date | None:
    """Return the day on which the recovery key was made; ``None`` if there is none."""
    with translated_errors():
        return keys.recovery_made_on(keys.read_slots(folder))


def backup(profile: Profile, file: Path, *, report: Report | None = None) -> None:
    """Write everything to ``file``, encrypted: the passphrase of today opens it.

    Raises:
        FileNotWritten: Nothing half-written was left.
    """
    backups.write_backup(profile.store, profile.folder, file, report=report)


def restore(folder: Path, file: Path, passphrase: str, *, report: Report = quietly) -> None:
    """Make a profile in ``folder`` from a backup; a profile that is there is never touched.

    One that belongs to a server hides persons until it met it (``pending.unheard``).

    Raises:
        ProfileExists, ProfileReadOnly, FileUnreadable, WrongPassphrase, DiskFull.
    """
    with translated_errors(), _new_profile(folder) as unnamed:
        slots = backups.read_backup(file, passphrase, into=unnamed, report=report)
        mark_unheard(unnamed, keys.unwrap(slots, passphrase))
        _give_names(folder, unnamed, slots)


def check(profile: Profile) -> CheckReport:
    """Check whether everything in the profile still agrees; changes nothing."""
    return check_store(profile.store, profile.journal)


def wipe(profile: Profile) -> None:
    """Make the profile unreadable for good, keys first: the laptop was stolen, or left."""
    folder = profile.folder
    profile.store.forget_key()
    profile.close_files()
    forget_keyring(folder)
    for name in (keys.KEYS, keys.SECOND_COPY, NEXT):
        destroy(folder / name)
    for copy in (DATABASE, BEFORE_UPDATE):
        disk.remove_database(folder / copy)
    _drop_older(folder)
    for name in (copies.STATE, LEDGER):
        (folder / name).unlink(missing_ok=True)
    shutil.rmtree((folder / JOURNAL).parent, ignore_errors=True)
    (folder / RESERVE).unlink(missing_ok=True)
    profile.lock.release()


@contextmanager
def _new_profile(folder: Path) -> Iterator[Path]:
    """Lock a folder without a profile; give the path at which its database is built."""
    check_place(folder)
    check_entries(folder)
    try:
        make_private_folder(folder)
    except (FileNotFoundError, FileExistsError, NotADirectoryError) as error:
        raise ProfileReadOnly from error  # a drive that is not there, or a file of that name
    lock = hold(folder)
    unnamed = folder / "new.db"
    try:
        if (folder / DATABASE).exists() or (folder / keys.KEYS).exists():
            raise ProfileExists
        disk.remove_database(unnamed)
        yield unnamed
    finally:
        disk.remove_database(unnamed)
        lock.release()


def _give_names(folder: Path, unnamed: Path, slots: list[keys.Slot]) -> None:
    """Turn what was built into a profile.

    The keys come first: a database without them is lost, keys without a database are only
    half-made, and the next try finds that out.
    """
    keys.write_second_copy(folder, slots)
    unnamed.replace(folder / DATABASE)
    sync_folder(folder)
    keys.write_slots(folder, slots)


def _check_files(folder: Path) -> None:
    database = (folder / DATABASE).exists() or bool(aside.unfinished(folder))
    has_keys = (folder / keys.KEYS).exists() or (
        database and any((folder / name).exists() for name in (keys.SECOND_COPY, NEXT))
    )
    if not database and not has_keys:
        raise ProfileMissing
    if not database:
        raise ProfileIncomplete(DATABASE)
    if not has_keys:
        raise ProfileIncomplete(keys.KEYS)


def hold(folder: Path) -> ProfileLock:
    """Take a profile for this program alone.

    Raises:
        ProfileInUse: Another one has it.
    """
    lock = ProfileLock(folder)
    lock.take()
    return lock


def open_held(folder: Path, data_key: bytes, lock: Hold) -> Profile:
    """Open a profile that is ours and whose key was found; a database that is gone is made anew."""
    make_private_folder(folder)
    disk.check_writable(folder / DATABASE)  # now, not at the first save
    journal = FileJournal(folder / JOURNAL, keys.journal_key(data_key))
    store = open_store(folder / DATABASE, data_key, journal=journal)
    store.when_full = lambda: (folder / RESERVE).unlink(missing_ok=True)
    store.when_damaged = partial(checks.note_damage, folder)
    store.copies = (folder / BEFORE_UPDATE, folder / UNDERWAY)
    store.drop_copies = partial(_drop_older, folder)
    disk.remove_database(folder / UNDERWAY)  # of a program that was killed, as what follows
    shutil.rmtree(folder / TRIAL, ignore_errors=True)
    try:
        checks.look_again(store)
        migrate(store, folder / BEFORE_UPDATE)
        with store.reading() as session:
            journal.go_to(read_link(session).journal or journal.file.name)
        recovered = _reconcile(store, journal)
        erase_again(store, fresh=keys.new_data_key())
        if keys.keep_second_copy(folder):
            give_slots(folder, keys.read_slots(folder))
        _keep_reserve(folder / RESERVE)
    except BaseException:
        store.close()
        journal.close()
        raise
    return Profile(folder, store, journal, recovered, lock, keys.waiting_key(data_key))


def _drop_older(folder: Path) -> None:
    """Remove what holds an earlier state: copies, and damaged files that were put aside."""
    drop_copies(folder)
    for old in folder.glob(f"{aside.BEGINS}*"):
        shutil.rmtree(old, ignore_errors=True)


def _keep_reserve(file: Path) -> None:
    """Hold disk space, so that on a full disk one can still delete, export and close."""
    if not file.exists() and shutil.disk_usage(file.parent).free > _LEAST_FREE:
        try:
            reserve(file, RESERVE_BYTES)
        except OSError:
            file.unlink(missing_ok=True)
