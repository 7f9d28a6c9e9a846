"""Folders and files as the profile needs them: private, whole, on the disk for certain.

Everything that differs between POSIX and Windows in this room is here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600
_POSIX = os.name == "posix"


def make_private_folder(folder: Path) -> None:
    """Make ``folder`` unless it is there, and close it to other accounts of the computer.

    On Windows a folder inherits the rights of the user's own folders, which are private.
    """
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    if _POSIX and folder.stat().st_mode & 0o077:
        folder.chmod(PRIVATE_FOLDER)


def check_writable(file: Path) -> None:
    """Open ``file`` for writing, if it is there, and close it again.

    SQLite is no judge of it: a transaction for writing begins in a read-only database as one
    for reading. Not while this program has the file open: closing it would drop its locks.

    Raises:
        OSError: It cannot be written to.
    """
    with suppress(FileNotFoundError):
        os.close(os.open(file, os.O_RDWR))


def keep_writers_out(lock: BinaryIO) -> None:
    """Take a lock that keeps writers away, by a file that is open for reading only.

    Windows lets one at a time have it, POSIX any number of readers. Closing gives it back.

    Raises:
        OSError: A writer has it.
    """
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)


def sync_folder(folder: Path) -> None:
    """Make sure that files that were made or renamed in ``folder`` survive a power cut.

    Windows has no such call; NTFS journals names by itself.
    """
    if _POSIX:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write_whole(file: Path, content: bytes) -> None:
    """Replace ``file`` by one with ``content``; whenever the power fails, one of both is there."""
    with unfinished(file) as beside:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
        with os.fdopen(handle, "wb") as out:
            out.write(content)


def destroy(file: Path) -> None:
    """Write over ``file`` and remove it: what is only removed can be found again.

    A disk that moves its blocks around may keep an old one; the encryption of the whole disk
    is the wall against that.
    """
    if file.exists():
        with file.open("rb+") as out:
            out.write(os.urandom(file.stat().st_size))
            out.flush()
            os.fsync(out.fileno())
        file.unlink()


@contextmanager
def unfinished(file: Path) -> Iterator[Path]:
    """Give a path beside ``file`` to write to; it takes the name of ``file`` when all is well.

    After an error nothing is left of it.
    """
    beside = file.with_name(file.name + ".tmp")
    beside.unlink(missing_ok=True)
    try:
        yield beside
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(file)
        sync_folder(file.parent)
    finally:
        beside.unlink(missing_ok=True)


def reserve(file: Path, size: int) -> None:
    """Take ``size`` bytes of the disk, to be given back on the day it is full."""
    with file.open("wb") as out:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(out.fileno(), 0, size)
        else:
            out.write(bytes(size))


def remove_database(file: Path) -> None:
    """Remove a database with all that lies beside it under its name: logs, and half a copy."""
    for part in file.parent.glob(f"{file.name}*"):
        part.unlink(missing_ok=True)
