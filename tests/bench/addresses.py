"""Addresses while typing: 200,000 of them, first ten hits.

Floor: the bare question to SQLite for the streets that begin with the first word typed.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from itertools import product
from pathlib import Path

from desktop.services.desk import Desk
from desktop.services.geography.addresses import FILE, AddressSearch, import_addresses
from maps import facts
from tests.bench.figures import Figure, p, times
from tests.bench.place import profile

COUNT = 200_000
STREETS = 4_000
TYPED = (
    *("a", "kerk", "kerkstr", "oude ve", "kerkstraat 1", "molenweg 12", "molenweg 12, 2800"),
    *("grote linde 7 bus 2", "st", "linde 33a", "oudd molenstrat 5", "zzz", "2 meilaan 4"),
)
FIRST = ("Oude", "Grote", "Kleine", "Nieuwe", "Hoge", "Lage", "Sint-Jans", "Ijzeren", "", "Verre")
MIDDLE = (
    *("Kerk", "Molen", "Linde", "Veld", "Beek", "Brug", "School", "Abeel", "Eike", "Dorps"),
    *("Haver", "Koren", "Vis", "Wal", "Zand", "Vaart", "Bleek", "Leest", "Zwarte", "Steen"),
)
LAST = ("straat", "weg", "laan", "plein", "steenweg", "hof", "vest", "kaai", "dreef", "pad")
ROUNDS = 8


def measure(_visits: int) -> Iterator[Figure]:
    """Yield the 95th percentile over the typed texts, the slowest, and the reading in."""
    with tempfile.TemporaryDirectory() as place, profile(1_000) as opened:
        folder = Path(place)
        path = folder / "adressen.csv"
        path.write_text(made_up(), "utf-8")
        (taken,) = times(lambda _round: import_addresses(opened.desk, folder, path), 1)
        yield Figure(name="addresses, read in 200,000", value=taken / 1000, unit="s")
        yield from _searching(opened.desk, folder)


def _searching(desk: Desk, folder: Path) -> Iterator[Figure]:
    taken: list[float] = []
    bare: list[float] = []
    with (
        AddressSearch(desk, folder) as search,
        closing(sqlite3.connect(folder / FILE)) as file,
    ):
        for number in range((ROUNDS + 1) * len(TYPED)):
            typed = TYPED[number % len(TYPED)]
            floor = times(lambda _round, typed=typed: _ask(file, typed), 1)  # type: ignore[misc]
            one = times(lambda _round, typed=typed: search.find(typed), 1)  # type: ignore[misc]
            if number >= len(TYPED):
                taken += one
                bare += floor
    yield Figure(
        name="addresses p95, floor one question",
        value=p(95, taken),
        unit="ms",
        baseline=p(95, bare),
    )
    yield Figure(name="addresses, slowest", value=max(taken), unit="ms")


def made_up() -> str:
    """Return a file of addresses in streets that do not exist."""
    chance = random.Random(4)
    names = [
        f"{first} {middle}{last}".strip() for first, middle, last in product(FIRST, MIDDLE, LAST)
    ]
    sectors = [sector.code for sector in facts.sectors() if sector.ward]
    lines = ["straat;nummer;bus;postcode;gemeente;sector;lat;lon"]
    postcodes = ("2800", "2801", "2811", "2812")
    for number in range(COUNT):
        street = names[number % STREETS % len(names)]
        postcode = postcodes[number % STREETS // len(names)]
        lat, lon = chance.uniform(51.0, 51.06), chance.uniform(4.42, 4.52)
        house = number // STREETS + 1
        sector = chance.choice(sectors) if number % 2 else ""
        lines.append(f"{street};{house};;{postcode};Mechelen;{sector};{lat:.6f};{lon:.6f}")
    return "\n".join(lines)


def _ask(file: sqlite3.Connection, typed: str) -> None:
    word = typed.split(maxsplit=1)[0]
    question = (
        "SELECT DISTINCT s.name, s.postcode FROM word AS w JOIN street AS s ON s.id = w.street"
        " WHERE w.word >= ? AND w.word < ? ORDER BY s.folded LIMIT 10"
    )
    file.execute(question, (word, word + "\uffff")).fetchall()
