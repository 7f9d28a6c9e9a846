"""One encrypted file with everything of a profile, and a profile from such a file.

The file is a zip without compression: a copy of the database (encrypted, same key) and the
key slots. The journal is not in it: the outbox in the database holds the same operations.
"""

from __future__ import annotations

import errno
import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import IO, Any

from sqlalchemy import text

from desktop.errors import (
    BackupLocked,
    DatabaseDamaged,
    DiskFull,
    ExpectedError,
    FileNotWritten,
    FileUnreadable,
    ProfileReadOnly,
    WrongBackup,
    WrongPassphrase,
)
from desktop.storage.disk import unfinished
from desktop.storage.engine import Store, disk_error, open_store, translated_errors
from desktop.storage.migrate import Report, copy_database, quietly
from desktop.storage.profiles import keys
from desktop.storage.profiles.keystore import KEY_STORE
from desktop.storage.profiles.room import is_full

DATABASE = "weefsel.db"
UNDERWAY = "backup.db"
"""The copy that goes into a backup; a program that was killed may have left one."""
_MANIFEST = "manifest.json"
_FORMAT = 1
_LOCKED = 0x1
"""Bit of an entry in a zip that somebody put a password on."""
_BLOCK = 1024 * 1024
_LONGEST_MANIFEST = 64 * 1024
_FIRST_DATE = (1980, 1, 1, 0, 0, 0)
_SPARE = 1024 * 1024
_turn = Lock()
"""A backup by hand and one that the program makes by itself may meet."""


def write_backup(store: Store, folder: Path, file: Path, *, report: Report | None = None) -> None:
    """Write the profile in ``folder`` to ``file``, verified; work may go on meanwhile.

    Args:
        report: ``report(bytes done, bytes in all)`` of the copy, which takes most of the time;
            may raise to stop, and nothing is left then.

    Raises:
        FileNotWritten: Nothing half-written was left.
        DatabaseDamaged: The copy does not verify, so it was thrown away.
    """
    copy = _place_of_copy(store, folder, file)
    with _turn:
        try:
            copy_database(store, copy, report=report)
            slots = slots_to_take_along(keys.read_slots(folder))
            with unfinished(file) as beside:
                _write_zip(beside, copy, slots)
                _verify_zip(beside)
        except (OSError, DiskFull, ProfileReadOnly) as error:
            raise FileNotWritten(file.name, _reason(error)) from error
        finally:
            copy.unlink(missing_ok=True)


def _place_of_copy(store: Store, folder: Path, file: Path) -> Path:
    """Return where the copy is made: here, for a stick is slow; beside the file if it must be."""
    needed = store.path.stat().st_size + _SPARE
    if store.read_only or is_full(folder, needed):
        return file.with_name(f"{file.name}.db")
    return folder / UNDERWAY


def slots_to_take_along(slots: Sequence[keys.Slot]) -> Sequence[keys.Slot]:
    """Return the slots that belong in a backup: all but the key store of this computer.

    Whoever is signed in on the computer need not open every older state as well.
    """
    return [slot for slot in slots if slot.get("kind") != KEY_STORE]


def change_slots(file: Path, slots: Sequence[keys.Slot]) -> None:
    """Let other slots open a backup of a database with the same key; all or nothing.

    Raises:
        FileUnreadable, FileNotWritten: It is as it was.
    """
    with _readable(file), zipfile.ZipFile(file) as archive:
        manifest = _manifest_in(archive, file.name)
        kept = slots_to_take_along(slots)
        if manifest["slots"] == kept:
            return
        try:
            with unfinished(file) as beside, archive.open(DATABASE) as source:
                _write_zip_of(beside, source, kept)
        except OSError as error:
            raise FileNotWritten(file.name, _reason(error)) from error


def read_backup(
    file: Path, passphrase: str, *, into: Path, report: Report = quietly
) -> list[keys.Slot]:
    """Put the database of a backup at ``into``, verified, and return the key slots.

    Args:
        report: ``report(bytes done, bytes in all)``; may raise to stop, and nothing is left then.

    Raises:
        FileUnreadable: ``not_found``, ``no_permission``, ``no_backup``, ``backup_damaged``.
        BackupLocked: The passphrase opens no slot of the backup.
    """
    with _readable(file), zipfile.ZipFile(file) as archive:
        manifest = _manifest_in(archive, file.name)
        slots: list[keys.Slot] = manifest["slots"]
        try:
            data_key = keys.unwrap(slots, passphrase)
        except WrongPassphrase:
            raise BackupLocked(file.name) from None
        with _database_in(archive, manifest, into, report=report) as beside:
            _verify_database(beside, data_key, file.name)
    return slots


def read_backup_of(file: Path, data_key: bytes, *, into: Path, report: Report = quietly) -> None:
    """Put the database of a backup at ``into``, verified, if ``data_key`` opens it.

    No passphrase is asked: that of a backup may be one of long ago.

    Args:
        report: As for :func:`read_backup`.

    Raises:
        FileUnreadable: As for :func:`read_backup`.
        WrongBackup: It has another data key.
    """
    with _readable(file), zipfile.ZipFile(file) as archive:
        manifest = _manifest_in(archive, file.name)
        with _database_in(archive, manifest, into, report=report) as beside:
            if not _opens(beside, data_key):
                raise WrongBackup(file.name)
            _verify_database(beside, data_key, file.name)


@contextmanager
def _database_in(
    archive: zipfile.ZipFile, manifest: dict[str, Any], into: Path, *, report: Report
) -> Iterator[Path]:
    """Give the database beside its place, until it was looked at."""
    with archive.open(DATABASE) as source, unfinished(into) as beside:
        size = archive.getinfo(DATABASE).file_size
        if _copied(source, beside, lambda done: report(done, size)) != manifest["sha256"]:
            raise FileUnreadable(Path(str(archive.filename)).name, "backup_damaged")
        report(1, 0)  # nobody knows how long the rest takes
        yield beside


def _opens(database: Path, data_key: bytes) -> bool:
    """Return whether a key opens a database whose checksum agrees."""
    store = open_store(database, data_key)
    try:
        with translated_errors(), store.engine.connect() as connection:
            connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar_one()
    except DatabaseDamaged:
        return False
    finally:
        store.close()
    return True


def slots_in(file: Path) -> list[keys.Slot]:
    """Return the slots of a backup.

    Raises:
        FileUnreadable: It is none, or it is damaged.
    """
    with _readable(file), zipfile.ZipFile(file) as archive:
        slots: list[keys.Slot] = _manifest_in(archive, file.name)["slots"]
    return slots


@contextmanager
def _readable(file: Path) -> Iterator[None]:
    """Say of a file that cannot be read why."""
    try:
        yield
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError) as error:
        raise FileUnreadable(file.name, "no_backup") from error
    except FileNotFoundError as error:
        raise FileUnreadable(file.name, "not_found") from error
    except PermissionError as error:
        raise FileUnreadable(file.name, "no_permission") from error
    except OSError as error:
        if error.errno == errno.EINVAL:  # it points before its own beginning
            raise FileUnreadable(file.name, "backup_damaged") from error
        raise


def _write_zip(file: Path, database: Path, slots: Sequence[keys.Slot]) -> None:
    with database.open("rb") as source:
        _write_zip_of(file, source, slots)


def _write_zip_of(file: Path, source: IO[bytes], slots: Sequence[keys.Slot]) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        entry = zipfile.ZipInfo(DATABASE, _FIRST_DATE)
        checksum = hashlib.sha256()
        with archive.open(entry, "w", force_zip64=True) as out:
            while block := source.read(_BLOCK):
                checksum.update(block)
                out.write(block)
        manifest = {
            "program": "weefsel",
            "format": _FORMAT,
            "sha256": checksum.hexdigest(),
            "slots": list(slots),
        }
        archive.writestr(zipfile.ZipInfo(_MANIFEST, _FIRST_DATE), json.dumps(manifest, indent=2))


def _verify_zip(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        if archive.testzip() is not None:
            raise DatabaseDamaged


def _manifest_in(archive: zipfile.ZipFile, name: str) -> dict[str, Any]:
    entries = {entry.filename: entry for entry in archive.infolist()}
    small = entries[_MANIFEST].file_size <= _LONGEST_MANIFEST
    plain = all(
        entry.compress_type == zipfile.ZIP_STORED and not entry.flag_bits & _LOCKED
        for entry in entries.values()
    )
    if DATABASE not in entries or not small or not plain:
        raise FileUnreadable(name, "no_backup")
    try:
        manifest = json.loads(archive.read(_MANIFEST))
    except RecursionError as error:
        raise FileUnreadable(name, "no_backup") from error
    if not _is_ours(manifest):
        raise FileUnreadable(name, "no_backup")
    ours: dict[str, Any] = manifest
    return ours


def _is_ours(manifest: Any) -> bool:
    """Whether a manifest is of a format that this program can read."""
    if not isinstance(manifest, dict) or manifest["program"] != "weefsel":
        return False
    number, slots = manifest["format"], manifest["slots"]
    return isinstance(number, int) and number <= _FORMAT and keys.are_slots(slots)


def _copied(source: IO[bytes], target: Path, report: Callable[[int], None]) -> str:
    """Copy ``source``; return the checksum of what it held, empty when it is damaged."""
    checksum = hashlib.sha256()
    try:
        with target.open("wb") as out:
            while block := source.read(_BLOCK):
                checksum.update(block)
                out.write(block)
                report(out.tell())
    except zipfile.BadZipFile:  # its own checksum does not agree either
        return ""
    return checksum.hexdigest()


def _verify_database(file: Path, data_key: bytes, name: str) -> None:
    store = open_store(file, data_key)
    try:
        with translated_errors(), store.engine.connect() as connection:
            sound = connection.execute(text("PRAGMA quick_check")).scalar_one() == "ok"
    except DatabaseDamaged as error:
        raise FileUnreadable(name, "backup_damaged") from error
    finally:
        store.close()
    if not sound:
        raise FileUnreadable(name, "backup_damaged")


def _reason(error: OSError | ExpectedError) -> str:
    ours = disk_error(error) if isinstance(error, OSError) else error
    if isinstance(ours, DiskFull):
        return "disk_full"
    if isinstance(error, IsADirectoryError):
        return "is_folder"
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return "no_folder"
    return "read_only"
