"""Room on a disk that is full: what is needed only to open, read and take a backup elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from desktop.errors import DiskFailing, DiskFull

Opened = TypeVar("Opened")
_NO_ROOM = 64 * 1024
"""Bytes below which SQLite has no room for the index of its log."""


def with_room(reserve: Path, job: Callable[[], Opened]) -> Opened:
    """Do a job; if it finds the disk full, once more with the room of the reserve.

    SQLite says that the disk is failing when there is none for the index of its log.

    Raises:
        DiskFull: There was no reserve any more.
    """
    try:
        return job()
    except (DiskFull, DiskFailing) as error:
        if not reserve.exists():
            raise (DiskFull() if is_full(reserve.parent) else error) from None
        reserve.unlink()
        return job()


def is_full(folder: Path, needed: int = _NO_ROOM) -> bool:
    """Return whether the disk of ``folder`` has less than ``needed`` bytes left."""
    try:
        return shutil.disk_usage(folder).free < needed
    except OSError:
        return False
