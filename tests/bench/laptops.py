"""Five hundred laptops that sync at once, on the cores that there are, clients included.

Fifty teams of ten. Each laptop registers, saves 60 visits, and all sync at the same moment; then
each changes 40 visits of its team, and all sync at the same moment again: the second time pushes
meet others of the same team and records that somebody else is changing. A last sync brings all
to the same state, which the checksums prove.
"""

from __future__ import annotations

import asyncio
import random
import ssl
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from threading import Event, Thread

import httpx2
import psutil

from tests.bench.figures import Figure, p
from tests.bench.installation import Site, installation
from tests.bench.light import Light, Tally, at_most
from tests.bench.peers.records import records

LAPTOPS = 500
TEAMS = 50
NEW = 60
CHANGED = 40
REGISTERING = 8
"""At once. A password takes tens of milliseconds of a core on purpose."""
MEGABYTE = 1 << 20


def measure(_visits: int) -> Iterator[Figure]:
    """Yield times of calls and syncs, refusals, and the memory of the server."""
    with tempfile.TemporaryDirectory() as work:
        teams = [f"team-{number}" for number in range(TEAMS)]
        with installation(Path(work), teams=teams, workers=2) as site, Memory(site) as memory:
            yield from asyncio.run(_crowd(site, memory))


class Memory(Thread):
    """Watches the memory of the API's processes; megabytes that belong to them alone."""

    def __init__(self, site: Site) -> None:
        super().__init__(daemon=True)
        self._site = site
        self._ended = Event()
        self.most = 0.0

    def __enter__(self) -> Memory:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self.join()

    def run(self) -> None:
        """Look twice a second until told to end."""
        while not self._ended.wait(0.5):
            self.most = max(self.most, self.now())

    def now(self) -> float:
        """Return what the server has at this moment."""
        own = psutil.Process(self._site.process)
        shares = [own, *own.children(recursive=True)]
        return sum(_memory(each) for each in shares) / MEGABYTE


def _memory(process: psutil.Process) -> int:
    try:
        return 0 if process.name().startswith("postgres") else int(process.memory_full_info().uss)
    except psutil.NoSuchProcess:
        return 0


async def _crowd(site: Site, memory: Memory) -> Sequence[Figure]:
    tally = Tally()
    async with AsyncExitStack() as stack:
        trust = ssl.create_default_context()  # once: making it takes longer than a call
        laptops = []
        for number in range(LAPTOPS):
            line = httpx2.AsyncClient(base_url=site.address, verify=trust, timeout=60)
            http = await stack.enter_async_context(line)
            team = f"team-{number % TEAMS}"
            laptops.append(Light(http, team, site.password, tally, random.Random(number)))
        await at_most(REGISTERING, [each.register for each in laptops])
        found = list(records(LAPTOPS * NEW))
        for number, laptop in enumerate(laptops):
            laptop.save(found[number * NEW : (number + 1) * NEW])
        figures = await _wave("first", laptops, tally, memory)
        now = round(time.time() * 1000)
        for laptop in laptops:
            laptop.change(CHANGED, now)
        figures += await _wave("second", laptops, tally, memory)
        await at_most(20, [each.sync for each in laptops])
    apart = sum(not each.agrees for each in laptops) + _differing(laptops)
    figures.append(Figure(name="laptops that do not agree", value=apart, unit="laptops"))
    figures.append(Figure(name="server memory, most", value=memory.most, unit="MB"))
    return figures


async def _wave(name: str, laptops: Sequence[Light], tally: Tally, memory: Memory) -> list[Figure]:
    """Let all laptops sync at once; return what they met."""
    tally.calls.clear()
    tally.refusals.clear()
    before = time.perf_counter()
    syncs = await at_most(len(laptops), [each.sync for each in laptops])
    whole = time.perf_counter() - before
    odd = sum(count for status, count in tally.refusals.items() if status not in {429, 503})
    return [
        Figure(name=f"{name} wave, call p95", value=p(95, tally.calls), unit="s"),
        Figure(name=f"{name} wave, sync p95", value=p(95, syncs), unit="s"),
        Figure(name=f"{name} wave, until the last", value=whole, unit="s"),
        Figure(name=f"{name} wave, calls", value=len(tally.calls), unit="calls"),
        Figure(name=f"{name} wave, sent away", value=tally.refusals.total(), unit="calls"),
        Figure(name=f"{name} wave, other refusals", value=odd, unit="calls"),
        Figure(name=f"{name} wave, server memory after", value=memory.now(), unit="MB"),
    ]


def _differing(laptops: Sequence[Light]) -> int:
    """Return how many laptops hold something else than the first one of their team."""
    return sum(
        laptop.held[laptop.home] != laptops[number % TEAMS].held[laptop.home]
        for number, laptop in enumerate(laptops)
    )
