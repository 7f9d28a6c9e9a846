"""What may be published of a city's visits. Floor: the bare sums of the same numbers."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping

from desktop.domain.figures.facet import publish_value
from desktop.domain.figures.months import Calendar
from desktop.domain.figures.pieces import Pieces, pieces_of
from desktop.domain.figures.publication import publish, publish_sectors
from tests.bench.figures import Figure, middle

FIRST = 2024 * 12
SECTORS = (9,) * 11 + (4,)
"""103 sectors in 12 wards."""
SHARES = (0.4, 0.3, 0.25, 0.2, 0.2, 0.15, 0.15, 0.1, 0.1, 0.08, 0.05, 0.05, 0.03, 0.02, 0.01)
"""How many of the visits are about each of 15 themes."""
Months = Mapping[int, int]
City = Mapping[str, Mapping[str, Months]]


def measure(visits: int) -> Iterator[Figure]:
    """Yield the time for all tables of two years, and for one filter over six years.

    Args:
        visits: In six years.
    """
    chance = random.Random(20260101)
    for name, months, sectors in (
        ("103 sectors, 15 themes, 24 months", 24, True),
        ("12 wards, 72 months, one theme", 72, False),
    ):
        city = _city(chance, months, visits)
        themes = [_thinned(chance, city, share) for share in SHARES]
        asked = themes if sectors else themes[3:4]

        def whole(city: City = city, asked: list[City] = asked, inside: bool = sectors) -> None:
            pieces = _published(city, inside=inside)
            for theme in asked:
                publish_value(_places(theme, inside=inside), pieces)

        def bare(city: City = city, asked: list[City] = asked) -> None:
            for counts in (city, *asked):
                _sums(counts)

        yield Figure(name=name, value=_best(whole), unit="ms", baseline=middle(bare))


def _best(work: Callable[[], None]) -> float:
    return middle(work, rounds=3)


def _published(city: City, *, inside: bool) -> Pieces:
    months = [month for ward in city.values() for sector in ward.values() for month in sector]
    wards = publish(_places(city, inside=False), Calendar(min(months), max(months)))
    wanted = city if inside else {}
    return pieces_of(
        wards, {ward: publish_sectors(each, wards, ward) for ward, each in wanted.items()}
    )


def _places(city: City, *, inside: bool) -> dict[str, Months]:
    if inside:
        return {sector: each for ward in city.values() for sector, each in ward.items()}
    return {ward: _summed(each) for ward, each in city.items()}


def _summed(sectors: Mapping[str, Months]) -> dict[int, int]:
    sums: dict[int, int] = {}
    for months in sectors.values():
        for month, count in months.items():
            sums[month] = sums.get(month, 0) + count
    return sums


def _sums(city: City) -> list[dict[int, int]]:
    """Return the same sums without any protection: months, quarters, years, all."""
    sums = []
    for rows in (_places(city, inside=True), _places(city, inside=False)):
        for months in (*rows.values(), _summed(rows)):
            spans: dict[int, int] = {}
            for month, count in months.items():
                for size in (1, 3, 12, 10_000):
                    at = size * 100_000 + month // size
                    spans[at] = spans.get(at, 0) + count
            sums.append(spans)
    return sums


def _city(chance: random.Random, months: int, visits: int) -> City:
    """Return made-up visits; few sectors have many."""
    mean = visits / 72 / sum(SECTORS)
    return {
        f"w{ward}": {
            f"s{ward}.{sector}": {
                FIRST + month: int(chance.expovariate(1 / mean)) for month in range(months)
            }
            for sector in range(number)
        }
        for ward, number in enumerate(SECTORS)
    }


def _thinned(chance: random.Random, city: City, share: float) -> City:
    return {
        ward: {
            sector: {m: sum(chance.random() < share for _ in range(n)) for m, n in months.items()}
            for sector, months in sectors.items()
        }
        for ward, sectors in city.items()
    }
