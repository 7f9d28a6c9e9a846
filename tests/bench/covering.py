"""Coverage of the wards. Floor: the bare GROUP BY."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import text

from desktop.domain.coverage import Measure, Question
from desktop.domain.period import Period
from desktop.services.coverage import coverage
from tests.bench.figures import Figure, side_by_side
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

            for one in (Measure.VISITS, Measure.REACHED_PER_1000, Measure.DAYS_SINCE_LAST):

                def whole(one: Measure = one, period: Period = period) -> None:
                    coverage(desk, Question(measure=one, period=period), today=today)

                floor, taken = side_by_side(bare, whole)
                yield Figure(name=f"{one}, {span}", value=taken, unit="ms", baseline=floor)
