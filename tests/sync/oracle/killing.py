"""Kill a laptop anywhere in opening, saving, pushing and pulling, a thousand times.

``python -m tests.sync.oracle.killing KILLS`` starts a server of its own, and prints what was
reported as saved, and every promise that is broken at the end.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from tests.sync.oracle.site import Site
from tests.sync.oracle.verdict import Told, check
from tests.sync.oracle.working import main as work_for_ever
from tests.sync.oracle.working import open_laptop, sync

NAME, SEED = "an", 20260304
LONGEST = 0.6
"""Seconds that a laptop lives: opening takes a tenth of one, the rest is work."""


def kill_once(folder: Path, lines: Path, chance: Random) -> None:
    """Let a child work for a moment and kill it."""
    seed, lives = str(chance.randrange(1 << 30)), chance.uniform(0.0, LONGEST)
    child = os.fork()
    if child == 0:
        os.dup2(os.open(lines, os.O_WRONLY | os.O_APPEND | os.O_CREAT), 1)
        work_for_ever([str(folder), NAME, seed])
    time.sleep(lives)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError("a laptop ended by itself")


def main(kills: int) -> int:
    """Kill as often as asked; return 1 if a promise is broken."""
    home, chance = Path(tempfile.mkdtemp(prefix="weefsel-")), Random(SEED)
    folder, lines = home / NAME, home / "lines"
    site = Site(home)
    try:
        site.add_people([NAME])
        site.add_laptop(folder, NAME, site.apis[0].port)
        for _ in range(kills):
            kill_once(folder, lines, chance)
        told = Told()
        told.read(lines, NAME)
        laptop = open_laptop(folder, NAME, chance)
        while not sync(laptop):
            pass
        found = list(check(told, site.books(), [laptop]))
    finally:
        site.close()
        shutil.rmtree(home, ignore_errors=True)
    for each in found:
        sys.stdout.write(f"{each.promise} {each.what}: {each.where}\n")
    ends = dict(told.ends)
    sys.stdout.write(
        f"{kills} kills, {len(told.saved)} saves reported, {ends}, {len(found)} broken\n"
    )
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
