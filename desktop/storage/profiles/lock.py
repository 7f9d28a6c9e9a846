"""One program at a time on one profile."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Protocol

import psutil
from filelock import FileLock, Timeout

from desktop.errors import ProfileInUse
from desktop.storage.disk import keep_writers_out

LOCK = "weefsel.lock"
HOLDER = "weefsel.pid"


class Hold(Protocol):
    """What keeps others away from a profile until it is released."""

    def release(self) -> None:
        """Give the profile free."""


class ReadingLock:
    """Keeps writers away from the profile in a folder, without writing there.

    No file of the lock means no writer: a program that writes makes it first.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / LOCK
        self._open: BinaryIO | None = None

    def take(self) -> None:
        """Take the lock.

        Raises:
            ProfileInUse: A program that writes has the profile open.
        """
        try:
            self._open = self._file.open("rb")
        except FileNotFoundError:
            return
        try:
            keep_writers_out(self._open)
        except OSError as error:
            self.release()
            raise ProfileInUse from error

    def release(self) -> None:
        """Give the profile free."""
        held, self._open = self._open, None
        if held is not None:
            held.close()


class ProfileLock:
    """The right to open the profile in a folder. The system takes it back when we die."""

    def __init__(self, folder: Path) -> None:
        # Not of one thread: the window opens a profile in a worker and closes it in its own.
        self._lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
        self._holder = folder / HOLDER

    def take(self) -> None:
        """Take the lock and leave word which process holds it.

        Raises:
            ProfileInUse: Another program, or another window of this one, holds it.
        """
        try:
            self._lock.acquire()
        except Timeout as error:
            raise ProfileInUse from error
        process = {"pid": os.getpid(), "started": psutil.Process().create_time()}
        with suppress(OSError):  # on a full disk the profile must still open
            self._holder.write_text(json.dumps(process), "utf-8")

    def release(self) -> None:
        """Give the profile free."""
        if self._lock.is_locked:
            self._holder.unlink(missing_ok=True)
            self._lock.release()


def holder_of(folder: Path) -> int | None:
    """Return the number of the running process that has the profile open, if it can be told.

    A number alone proves nothing, the system uses them again: its starting time must agree.
    """
    try:
        told = json.loads((folder / HOLDER).read_text("utf-8"))
        started = psutil.Process(told["pid"]).create_time()
        same = abs(started - told["started"]) < 1
    except (
        OSError,
        ValueError,
        LookupError,
        TypeError,
        RecursionError,
        OverflowError,
        psutil.Error,
    ):
        return None
    return int(told["pid"]) if same else None
