"""Coverage of the wards. Floor: the bare GROUP BY."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import text

from desktop.domain.figures.coverage import Facets, Measure, Question
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel, Theme, VisitKind
from desktop.services.desk import Desk
from desktop.services.figures import coverage_published as published
from desktop.services.figures.coverage import coverage, months
from desktop.services.figures.coverage_crossings import crossings
from desktop.services.figures.coverage_next import suggestions
from desktop.services.figures.ward_atlas import export_atlas
from desktop.services.figures.ward_sheet import ward_sheet
from tests.bench.figures import Figure, middle, side_by_side, times
from tests.bench.place import profile

BARE = """
SELECT ward, count(*), sum(reached_total), max(day) FROM visit
WHERE +status = 'final' AND deleted_at IS NULL AND day BETWEEN :first AND :last
  AND ward IN (SELECT code FROM area WHERE level = 'ward') GROUP BY ward
"""


def measure(visits: int) -> Iterator[Figure]:
    """Yield the time of each measure over a quarter and over all years."""
    with profile(visits) as opened:
        desk = opened.desk
        today = desk.today()
        for span, days in (("quarter", 91), ("six years", 6 * 365)):
            period = Period(today - timedelta(days=days), today)

            def bare(period: Period = period) -> None:
                with desk.store.reading() as session:
                    days = {"first": period.first.isoformat(), "last": period.last.isoformat()}
                    session.execute(text(BARE), days).all()

            for name, question in _questions(period):

                def whole(question: Question = question) -> None:
                    coverage(desk, question, today=today)

                floor, taken = side_by_side(bare, whole)
                yield Figure(name=f"{name}, {span}", value=taken, unit="ms", baseline=floor)

                def anew(_round: int, whole: Callable[[], object] = whole) -> None:
                    _anew(desk, whole)

                (first,) = times(anew, 1)
                yield Figure(name=f"{name}, {span}, first", value=first, unit="ms", baseline=floor)
        yield from _other(desk, Period(today - timedelta(days=91), today), today)


def _questions(period: Period) -> Iterator[tuple[str, Question]]:
    for one in (Measure.VISITS, Measure.REACHED_PER_1000, Measure.DAYS_SINCE_LAST):
        yield str(one), Question(measure=one, period=period)
    for one in (Measure.OPEN_FOLLOW_UPS, Measure.PRESENCE_VS_TARGET):
        yield str(one), Question(measure=one, period=period)
    theme = Facets(themes=frozenset({Theme.YOUTH}))
    kind = Facets(kinds=frozenset({VisitKind.STREET_ROUND}))
    for name, only in (("theme", theme), ("kind", kind)):
        yield f"visits with a {name}", Question(measure=Measure.VISITS, period=period, only=only)
    sectors = AreaLevel.SECTOR
    yield "visits in sectors", Question(measure=Measure.VISITS, period=period, level=sectors)


def _other(desk: Desk, period: Period, today: date) -> Iterator[Figure]:
    """Yield what a screen asks beside one figure a ward."""
    question = Question(measure=Measure.VISITS, period=period)
    for name, work in (
        ("24 months", lambda: months(desk, question, today=today)),
        ("next wards", lambda: suggestions(desk, period, today=today)),
        ("sheet of a ward", lambda: ward_sheet(desk, WardCode("12025W03"), period, today=today)),
        ("crossings of 15 themes", lambda: crossings(desk, period, today=today)),
        ("whole ward atlas, printed", lambda: _atlas(desk, period, today)),
    ):
        yield Figure(name=name, value=middle(work, 3), unit="ms")


def _atlas(desk: Desk, period: Period, today: date) -> None:
    with TemporaryDirectory() as folder:
        out = Path(folder) / "atlas.pdf"
        export_atlas(desk, period, out, today=today, report=lambda _done, _total: None)


def _anew(desk: Desk, work: Callable[[], object]) -> None:
    """Work it out as the first time: nothing that was counted or told is kept."""
    with desk.store.reading() as session:
        session.connection().info.pop("counted_at", None)
    kept = (published.published, published.all_told, published.value_told)
    for each in (
        *kept,
        published.values_told,
        published.people_told,
        published.part_told,
        published._people,
        published._pieces,
        published.protected,
    ):
        each.cache_clear()
    work()
