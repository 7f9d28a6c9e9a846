"""Laptops, two API servers and PostgreSQL as real processes; everything may be killed.

Short here; ``WEEFSEL_LONG=1`` lets it go on for minutes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from tests.sync.oracle.proxy import FaultProxy
from tests.sync.oracle.site import Site, kill, start_laptop
from tests.sync.oracle.verdict import Told, check
from tests.sync.oracle.working import open_laptop, sync
from tests.sync.simulation.colleague import Colleague

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the server needs Linux")

SEED = 20260304
SECONDS = 240.0 if os.environ.get("WEEFSEL_LONG") else 8.0
NAMES = ("an", "bo", "cas") if os.environ.get("WEEFSEL_LONG") else ("an", "bo")
BAD = 0.25
MOST_ROUNDS = 12


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short name: PostgreSQL's socket lies in it."""
    made = Path(tempfile.mkdtemp(prefix="weefsel-"))
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def site(folder: Path) -> Iterator[Site]:
    made = Site(folder)
    yield made
    made.close()


class Crew:
    """The laptops' processes."""

    def __init__(self, folder: Path, site: Site, port: int) -> None:
        self._folder, self._chance = folder, Random(SEED)
        site.add_people(NAMES)
        for name in NAMES:
            site.add_laptop(folder / name, name, port)
        self.running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str) -> None:
        seed = self._chance.randrange(1 << 30)
        lines = self._folder / f"{name}.lines"
        self.running[name] = start_laptop(self._folder / name, name, seed=seed, lines=lines)

    def kill(self, name: str) -> None:
        kill(self.running.pop(name))

    def told(self) -> Told:
        told = Told()
        for name in NAMES:
            told.read(self._folder / f"{name}.lines", name)
        return told


def _make_trouble(site: Site, crew: Crew, proxy: FaultProxy) -> list[str]:
    """Kill something every now and then; return what was."""
    chance, done, ends = Random(SEED), list[str](), time.monotonic() + SECONDS
    while time.monotonic() < ends:
        time.sleep(chance.uniform(0.3, 1.5))
        what = chance.choice(("laptop", "laptop", "api", "database", "line"))
        done.append(what)
        if what == "laptop":
            name = chance.choice(NAMES)
            crew.kill(name)
            crew.start(name)
        elif what == "api":
            api = chance.choice(site.apis)
            api.kill()
            api.start()
        elif what == "database":
            site.crash_database()
        else:
            proxy.bad = chance.choice((0.0, BAD, 2 * BAD, 1.0))
    return done


def _come_to_rest(site: Site, folder: Path, told: Told) -> list[str]:
    """Let every laptop sync until nothing moves, then read what is broken."""
    laptops = [open_laptop(folder / name, name, Random(SEED)) for name in NAMES]
    try:
        rounds = (_nothing_moved(laptops) for _ in range(MOST_ROUNDS))
        assert any(now and then for now, then in pairwise(rounds)), "they do not come to rest"
        found = check(told, site.books(), laptops)
        return [f"{each.promise} {each.what}: {each.where}" for each in found]
    finally:
        for laptop in laptops:
            laptop.disk.profile.close()  # type: ignore[attr-defined]


def _nothing_moved(laptops: Sequence[Colleague]) -> bool:
    moved = [laptop.name for laptop in laptops if not sync(laptop)]
    return not moved


def test_no_kill_and_no_bad_line_breaks_a_promise(
    folder: Path, site: Site, capfd: pytest.CaptureFixture[str]
) -> None:
    with FaultProxy([api.port for api in site.apis], seed=SEED, bad=0.0) as proxy:
        crew = Crew(folder, site, proxy.port)
        for name in NAMES:
            crew.start(name)
        proxy.bad = BAD
        done = _make_trouble(site, crew, proxy)
        for name in NAMES:
            crew.kill(name)
        proxy.bad = 0.0
        told = crew.told()
        assert told.saved, "nobody worked"
        broken = _come_to_rest(site, folder, told)
    capfd.readouterr()
    print(len(told.saved), told.ends, done, proxy.tally)  # noqa: T201 - shown with -s
    assert broken == []
