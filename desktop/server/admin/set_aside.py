"""The folder of an embedded server while a backup is read into it: all of that, or as before.

The database from before lies aside until the new one is whole. Where there was none, a mark says
that what lies there is half made. Both outlast a kill, and the next command puts it right.
"""

from __future__ import annotations

import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from desktop.server.admin.answer import WrongUse
from desktop.server.embedded import Cluster
from desktop.server.installation import is_served
from desktop.server.ledger import keep_name

_DATA, _ASIDE, _MARK, _LOCK = "postgres", "postgres.aside", "restoring", "restoring.lock"
_UNDER_WAY = "a backup is being read into this folder: wait for its end; nothing was changed"
_TAKEN_UP = (
    "weefsel-server: a restore into this folder was cut short; the database from before is back\n"
)
_CUT_SHORT = (
    "a restore into this folder was cut short, and there was no database before; run "
    "weefsel-server restore again"
)


@contextmanager
def set_aside(folder: Path | None) -> Iterator[str]:
    """Make room for a new database in a folder; what was there is back after a failure.

    What was erased since the backup is in the ledger beside it, which stays where it is.

    Args:
        folder: Of an embedded server; ``None`` = the database lies elsewhere, nothing is done.

    Yields:
        The name that the database from before gets at the end; empty if there was none.

    Raises:
        WrongUse: The server is running, or another restore is.
    """
    if folder is None:
        yield ""
        return
    folder.mkdir(parents=True, exist_ok=True)
    if is_served(folder):
        raise WrongUse("the server is running: stop it first; nothing was changed")
    with _alone(folder):
        _undo(folder)
        before = _begin(folder)
        try:
            yield before
        except BaseException:
            _undo(folder)
            raise
        _end(folder, before)


def take_up(folder: Path) -> None:
    """Go back to the database from before, if a restore into this folder was cut short.

    Raises:
        WrongUse: There was none, or the restore is under way.
    """
    if not ((folder / _ASIDE).exists() or (folder / _MARK).exists()):
        return
    with _alone(folder):
        if (folder / _ASIDE).exists():
            _undo(folder)
            sys.stderr.write(_TAKEN_UP)
        elif (folder / _MARK).exists():
            raise WrongUse(_CUT_SHORT)


def _begin(folder: Path) -> str:
    data = folder / _DATA
    if data.exists():
        Cluster(data).stop()  # of a server that was killed
        data.rename(folder / _ASIDE)
    else:
        (folder / _MARK).touch()
    keep_name(folder)
    return f"{_DATA}.before-{secrets.token_hex(4)}" if (folder / _ASIDE).exists() else ""


def _end(folder: Path, before: str) -> None:
    if before:
        (folder / _ASIDE).rename(folder / before)
    (folder / _MARK).unlink(missing_ok=True)
    keep_name(folder)


def _undo(folder: Path) -> None:
    """Remove what a restore made, and give the database from before its name again."""
    data, aside, mark = (folder / name for name in (_DATA, _ASIDE, _MARK))
    if not (aside.exists() or mark.exists()):
        return
    if data.exists():
        Cluster(data).stop("immediate")
        shutil.rmtree(data)
    if aside.exists():
        aside.rename(data)
    mark.unlink(missing_ok=True)
    keep_name(folder)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    lock = FileLock(folder / _LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise WrongUse(_UNDER_WAY) from None
    try:
        yield
    finally:
        lock.release()
