"""A program that saves visits and is killed while it does, again and again.

``python -m tests.storage.killing FOLDER KILLS`` prints the ids that were reported as saved.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.storage import records
from desktop.storage.profiles import profile as profiles
from tests.storage.examples import PASSPHRASE, a_visit

ID_BYTES = 16


def save_forever(folder: Path, report: Callable[[bytes], object]) -> None:
    """Save one visit after the other, and report each when it is on the disk."""
    opened = profiles.open_profile(folder, PASSPHRASE)
    while True:
        visit = a_visit(note="opgeslagen", goals=frozenset({"1.1", "1.2"}))
        with opened.store.writing() as session:
            records.insert(session, visit)
        report(visit.id.bytes)


def save_until_killed(folder: Path, *, after: int, later: int) -> bytes:
    """Return what a child reported before it was killed.

    Args:
        folder: The profile.
        after: How many reports to wait for.
        later: How many turns of an empty loop to let it go on, to hit it anywhere.
    """
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        save_forever(folder, lambda report: os.write(theirs, report))
    os.close(theirs)
    with os.fdopen(ours, "rb") as reports:
        told = reports.read(ID_BYTES * after)
        for _ in range(later):
            pass
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        told += reports.read()
    return told


def main() -> None:
    """Kill as often as asked, at moments that are the same for each run of the loop."""
    folder, kills = Path(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(20260304)
    for _ in range(kills):
        told = save_until_killed(
            folder, after=chance.randint(1, 12), later=chance.randint(0, 200_000)
        )
        for start in range(0, len(told) - len(told) % ID_BYTES, ID_BYTES):
            sys.stdout.write(told[start : start + ID_BYTES].hex() + "\n")


if __name__ == "__main__":
    main()
