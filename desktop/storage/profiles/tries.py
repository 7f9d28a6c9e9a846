"""Wrong passphrases, counted beside the profile: each further one has to wait longer.

What protects a stolen folder is the work of one guess (:mod:`~.keys`); whoever has
the folder can remove this file. It stops whoever sits at the laptop and tries.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop.errors import TooManyTries, WrongPassphrase
from desktop.storage.disk import write_whole

TRIES = "tries.json"
FREE_TRIES = 4
LONGEST_WAIT = 60
"""Seconds: long for a guesser, short for who looks for the note with the passphrase."""

_MOST_COUNTED = 100
"""Far past the longest wait; twice as long for each further one would be no number any more."""
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def check_tries(folder: Path, now: datetime) -> None:
    """Let somebody try, or say how long to wait.

    Raises:
        TooManyTries: With the seconds that are left.
    """
    wrong, last = _read(folder)
    wait, waited = _wait_after(wrong), (now - last).total_seconds()
    if wait and waited < 0:  # the clock was put back: it may take years to get there again
        _write(folder, wrong, now)
        waited = 0.0
    if wait > waited:
        raise TooManyTries(int(wait - waited) + 1)


@contextmanager
def counted(folder: Path, now: datetime) -> Iterator[None]:
    """Let somebody try a passphrase within; a wrong one counts, the right one ends the count.

    Raises:
        TooManyTries: As for :func:`check_tries`.
    """
    check_tries(folder, now)
    try:
        yield
    except WrongPassphrase:
        note_wrong(folder, now)
        raise
    forget_tries(folder)


def note_wrong(folder: Path, now: datetime) -> None:
    """Count one more wrong passphrase."""
    wrong, _last = _read(folder)
    _write(folder, wrong + 1, now)


def forget_tries(folder: Path) -> None:
    """Begin to count anew: the right passphrase was given."""
    with suppress(OSError):
        (folder / TRIES).unlink(missing_ok=True)


def _write(folder: Path, wrong: int, last: datetime) -> None:
    body = {"wrong": wrong, "last": last.isoformat()}
    with suppress(OSError):  # nothing can be noted in a folder that cannot be written to
        write_whole(folder / TRIES, json.dumps(body).encode())


def _wait_after(wrong: int) -> float:
    return 0.0 if wrong < FREE_TRIES else min(LONGEST_WAIT, 5 * 2.0 ** (wrong - FREE_TRIES))


def _read(folder: Path) -> tuple[int, datetime]:
    try:
        body = json.loads((folder / TRIES).read_bytes())
        return min(int(body["wrong"]), _MOST_COUNTED), _moment(body["last"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return 0, _LONG_AGO


def _moment(said: str) -> datetime:
    moment = datetime.fromisoformat(said)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
