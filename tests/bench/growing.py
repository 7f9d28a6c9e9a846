"""From 10,000 to 1,000,000 visits. Floor: the same work at 10,000.

The visits lie in the same five years at each size, so a quarter holds a hundred times more of
them at the end: coverage has to count each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from statistics import median

from desktop.domain.figures.coverage import Measure, Question
from desktop.domain.listing import Order
from desktop.domain.period import Period
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage
from desktop.services.search import search
from tests.bench.figures import Figure, middle, p, times
from tests.bench.lists import page
from tests.bench.place import profile
from tests.bench.saving import saves
from tests.bench.searching import TYPED

SIZES = (10_000, 100_000, 1_000_000)


def measure(_visits: int) -> Iterator[Figure]:
    """Yield each job at each size; only when asked for, because the last one takes a while."""
    first: dict[str, float] = {}
    for visits in SIZES:
        with profile(visits) as opened:
            for name, work in JOBS.items():
                taken = work(opened.desk)
                yield Figure(
                    name=f"{name}, {visits:,} visits",
                    value=taken,
                    unit="ms",
                    baseline=first.setdefault(name, taken),
                )


def _quarter(desk: Desk) -> float:
    today = desk.today()
    period = Period(today - timedelta(days=91), today)
    return middle(
        lambda: coverage(desk, Question(measure=Measure.VISITS, period=period), today=today)
    )


def _search(desk: Desk) -> float:
    for typed in TYPED:
        search(desk, typed)
    return p(95, times(lambda number: search(desk, TYPED[number % len(TYPED)]), 100))


JOBS: dict[str, Callable[[Desk], float]] = {
    "save": lambda desk: median(saves(desk, 100)),
    "first page": lambda desk: middle(lambda: page(desk, Order(column="day"))),
    "search p95": _search,
    "coverage of a quarter": _quarter,
}
