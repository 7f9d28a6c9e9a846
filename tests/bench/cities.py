"""From 1 to 100 cities in one PostgreSQL. Floor: one city in another, in turns.

The first city is made through the protocol; the others are copies of all its rows under another
tenant, by SQL, because writing ten million visits takes a day. A city has a tenth of
``--visits``: ``--visits 1000000`` measures the 100,000 of the goals, in some hours and 20 GB.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from uuid import uuid4

import httpx2
from sqlalchemy import text

from desktop.server.installation import owner_of
from desktop.server.models import metadata
from tests.bench.figures import Figure
from tests.bench.installation import CITY, Site, installation, settle
from tests.bench.light import Light, Tally, at_most
from tests.bench.peers.records import records

SIZES = (1, 10, 100)
PUSHED = 1_000
ROUNDS = 5
TEAM = "team"
_OWN = {"city"}


def measure(visits: int) -> Iterator[Figure]:
    """Yield microseconds per record of a push and of a first pull, at each number of cities."""
    present = 1
    with ExitStack() as stack:
        alone, among = (stack.enter_context(_installation(visits // 10)) for _ in range(2))
        for cities in SIZES:
            _grow(among, present, cities)
            present = cities
            settle(among.database)
            for name, (floor, taken) in asyncio.run(_compared(alone, among, cities)).items():
                yield Figure(
                    name=f"{name}, {cities} × {visits // 10:,} visits",
                    value=taken,
                    unit="µs/record",
                    baseline=floor,
                )


@contextmanager
def _installation(visits: int) -> Iterator[Site]:
    """Run a server whose first city has so many visits, and the others none yet."""
    with tempfile.TemporaryDirectory() as work, installation(Path(work), teams=[TEAM]) as site:
        _name(site)
        asyncio.run(_fill(site, visits))
        settle(site.database)
        yield site


async def _fill(site: Site, visits: int) -> None:
    """Let one laptop of the first city push all of its visits."""
    async with httpx2.AsyncClient(base_url=site.address, timeout=60) as http:
        laptop = Light(http, TEAM, site.password, Tally(), random.Random(0), city=CITY, batch=500)
        await laptop.register()
        laptop.save(list(records(visits)))
        await laptop.sync()


def _name(site: Site) -> None:
    """Name all cities at once: workers believe the list of them for half a minute."""
    named = text(
        "INSERT INTO city (tenant, short, name, host, made_at)"
        " SELECT n, short || n, name || n, '', made_at"
        " FROM city, generate_series(2, :last) AS n WHERE tenant = 1"
    )
    owner = owner_of(site.database)
    with owner.engine.begin() as connection:
        connection.execute(named, {"last": SIZES[-1]})
    owner.close()


def _grow(site: Site, present: int, cities: int) -> None:
    """Copy the rows of the first city until there are as many as wanted."""
    owner = owner_of(site.database)
    for tenant in range(present + 1, cities + 1):
        with owner.engine.begin() as connection:
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            for table in metadata.sorted_tables:
                if table.name not in _OWN:
                    names = [column.name for column in table.c if column.name != "tenant"]
                    listed = ", ".join(f'"{name}"' for name in names)
                    connection.exec_driver_sql(
                        f'INSERT INTO "{table.name}" (tenant, {listed})'  # noqa: S608 - our names
                        f' SELECT {tenant}, {listed} FROM "{table.name}" WHERE tenant = 1'
                    )
    owner.close()


async def _compared(alone: Site, among: Site, cities: int) -> dict[str, tuple[float, float]]:
    """Return what a record takes in a city by itself, and among others; taken in turns."""
    taken: dict[str, tuple[list[float], list[float]]] = {"push": ([], []), "pull": ([], [])}
    chance = random.Random(cities)
    for number in range(ROUNDS):
        for place, (site, tenant) in enumerate(((alone, 1), (among, chance.randint(1, cities)))):
            push, pull = await _work(site, tenant, seed=number)
            taken["push"][place].append(push)
            taken["pull"][place].append(pull)
    return {name: (median(bare), median(whole)) for name, (bare, whole) in taken.items()}


async def _work(site: Site, tenant: int, *, seed: int) -> tuple[float, float]:
    """Return the microseconds per record of a push and a first pull by a new laptop."""
    city = CITY if tenant == 1 else f"{CITY}{tenant}"
    async with httpx2.AsyncClient(base_url=site.address, timeout=60) as http:
        chance = random.Random(seed)
        laptop = Light(http, TEAM, site.password, Tally(), chance, city=city, batch=500)
        await laptop.register()
        [pull] = await at_most(1, [laptop.sync])
        held = len(laptop.held[laptop.home])
        laptop.save([{**each, "id": str(uuid4())} for each in records(PUSHED, seed=seed)])
        [push] = await at_most(1, [laptop.send])
    return 1e6 * push / PUSHED, 1e6 * pull / held
