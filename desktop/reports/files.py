"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from desktop.errors import FileNotWritten

Report = Callable[[int, int], None]
"""Tells how far a job is (done, total); raises ``Cancelled`` to stop it."""

T = TypeVar("T")
EVERY = 500
_IN_USE_WINDOWS = {32, 33}  # sharing violation, lock violation
_REASONS = {
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.EISDIR: "is_folder",
    errno.EBUSY: "in_use",
    errno.ETXTBSY: "in_use",
}


@contextmanager
def whole_file(out: Path, *, ending: str = "") -> Iterator[Path]:
    """Give a path beside ``out`` to write to; at the end it takes the place of ``out``.

    When anything fails, or the person cancels, the half-written file is removed and what
    stood at ``out`` is still there.

    Args:
        ending: Of the name of the draft, for a library that goes by it (``.gpkg``).

    Raises:
        FileNotWritten: The folder is missing or closed, the disk is full, or another program
            has the file open.
    """
    draft = out.with_name(f"{out.name}.tmp{ending}")
    try:
        if not out.parent.is_dir():
            raise FileNotWritten(out.name, "no_folder")
        if out.is_dir():
            raise FileNotWritten(out.name, "is_folder")
        yield draft
        draft.replace(out)
    except OSError as exc:
        raise FileNotWritten(out.name, reason_of(exc)) from exc
    finally:
        for left in (draft, draft.with_name(f"{draft.name}-journal")):
            with suppress(OSError):  # the folder itself may be gone, or a file in its path
                left.unlink(missing_ok=True)


def reason_of(error: OSError) -> str:
    """Return why the file could not be written, as ``FileNotWritten`` names it."""
    if getattr(error, "winerror", None) in _IN_USE_WINDOWS:
        return "in_use"
    return _REASONS.get(error.errno or 0, "unknown")


def counted(items: Iterable[T], total: int, report: Report) -> Iterator[T]:
    """Yield ``items`` and tell every ``EVERY`` of them how far the job is."""
    report(0, total)
    done = 0
    for done, item in enumerate(items, start=1):
        if done % EVERY == 0:
            report(min(done, total), total)
        yield item
    report(max(done, total), max(done, total))
