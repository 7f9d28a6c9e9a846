"""Kill laptops anywhere in opening, saving, pushing and pulling, a thousand times.

``python -m tests.sync.oracle.killing KILLS`` starts a server of its own, and prints what was
reported as saved, where the kills landed, and every promise that is broken at the end.
"""

from __future__ import annotations

import mmap
import os
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from desktop.sync.local import LocalReplica
from tests.sync.oracle import working
from tests.sync.oracle.site import Site
from tests.sync.oracle.verdict import Told, check
from tests.sync.simulation.colleague import Colleague

NAMES, SEED = ("an", "bo"), 20260304
LONGEST = 0.6
"""Seconds that a laptop lives from its start: opening takes a tenth of one on a free computer."""
AT_WORK = 0.3
"""Seconds that half of them live from their first save, however busy the computer is."""
PATIENCE = 30.0
OPENING, SAVING, BETWEEN, GREETING, PUSHING, PULLING = range(6)
PLACES = ("opening", "saving", "between", "greeting", "pushing", "pulling")
_STEPS = {
    "opening": GREETING,
    "welcomed": GREETING,
    "next_push": PUSHING,
    "pushed": PUSHING,
    "next_pull": PULLING,
    "pulled": PULLING,
}


class Life:
    """Where a child is, in a byte that outlives it."""

    def __init__(self) -> None:
        self._page = mmap.mmap(-1, 1)

    @property
    def place(self) -> int:
        """Return what it does, or did last."""
        return self._page[0]

    @place.setter
    def place(self, now: int) -> None:
        self._page[0] = now

    def watch(self) -> None:
        """Keep the byte right from now on; for the child."""
        for name, place in _STEPS.items():
            step = getattr(LocalReplica, name)
            setattr(LocalReplica, name, self._during(place, step))
        working.work = self._during(SAVING, working.work)
        working.sync = self._during(BETWEEN, working.sync)

    def _during(self, place: int, step: Callable[..., Any]) -> Callable[..., Any]:
        """Wrap a step; what the server takes to answer it counts as the step too."""

        def watched(*given: Any, **named: Any) -> Any:
            self.place = place
            return step(*given, **named)

        return watched


def kill_once(folder: Path, name: str, lines: Path, chance: Random) -> int:
    """Let a child work for a moment and kill it; return where it was."""
    seed, life = str(chance.randrange(1 << 30)), Life()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(lines, os.O_WRONLY | os.O_APPEND | os.O_CREAT), 1)
        life.watch()
        working.main([str(folder), name, seed])
    if chance.random() < 0.5:
        _wait_for_work(life)
        time.sleep(chance.uniform(0.0, AT_WORK))
    else:
        time.sleep(chance.uniform(0.0, LONGEST))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError("a laptop ended by itself")
    return life.place


def _wait_for_work(life: Life) -> None:
    ends = time.monotonic() + PATIENCE
    while life.place == OPENING and time.monotonic() < ends:
        time.sleep(0.001)


def kill_often(home: Path, site: Site, kills: int) -> tuple[Told, Counter[str]]:
    """Kill laptops in turn; each meets what the other sent. Return what they told, and where."""
    chance, places, told = Random(SEED), Counter[str](), Told()
    for name in NAMES:
        site.add_laptop(home / name, name, site.apis[0].port)
    for _ in range(kills):
        name = chance.choice(NAMES)
        places[PLACES[kill_once(home / name, name, home / f"{name}.lines", chance)]] += 1
    for name in NAMES:
        told.read(home / f"{name}.lines", name)
    return told, places


def come_to_rest(laptops: Sequence[Colleague]) -> None:
    """Sync until nothing moves any more."""
    while sum(not working.sync(laptop) for laptop in laptops):
        pass


def main(kills: int) -> int:
    """Kill as often as asked; return 1 if a promise is broken."""
    home = Path(tempfile.mkdtemp(prefix="weefsel-"))
    site = Site(home)
    try:
        site.add_people(NAMES)
        told, places = kill_often(home, site, kills)
        laptops = [working.open_laptop(home / name, name, Random(SEED)) for name in NAMES]
        come_to_rest(laptops)
        found = list(check(told, site.books(), laptops))
    finally:
        site.close()
        shutil.rmtree(home, ignore_errors=True)
    for each in found:
        sys.stdout.write(f"{each.promise} {each.what}: {each.where}\n")
    sys.stdout.write(
        f"{kills} kills {dict(places)}, {len(told.saved)} saves reported, {dict(told.ends)}, "
        f"{len(found)} broken\n"
    )
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
