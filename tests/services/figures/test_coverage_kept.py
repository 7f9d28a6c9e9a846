"""Counts of visits are read once, and anew after anything was written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import event

from desktop.domain.figures.coverage import Facets, Measure, Question
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage
from desktop.storage.figures import coverage as sums
from tests.services.visits_made import keep_many

WARD = WardCode("12025W01")
DAY, TODAY = date(2026, 2, 10), date(2026, 3, 4)
QUESTION = Question(measure=Measure.VISITS, period=Period(date(2026, 1, 1), date(2026, 3, 31)))


def visits(desk: Desk) -> float | None:
    return coverage(desk, QUESTION, today=TODAY).total.value


@contextmanager
def seen_counting(desk: Desk) -> Iterator[list[str]]:
    """Give the questions to the database that go through all days with visits."""
    asked: list[str] = []

    def look(_db: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if "WITH days" in statement:
            asked.append(statement)

    event.listen(desk.store.engine, "before_cursor_execute", look)
    try:
        yield asked
    finally:
        event.remove(desk.store.engine, "before_cursor_execute", look)


def test_the_same_question_counts_visits_once(desk: Desk) -> None:
    keep_many(desk, {WARD: 20}, DAY)
    with seen_counting(desk) as asked:
        assert [visits(desk) for _ in range(3)] == [20, 20, 20]
    assert len(asked) == 1


def test_a_new_visit_is_counted_whoever_wrote_it(desk: Desk) -> None:
    keep_many(desk, {WARD: 20}, DAY)
    assert visits(desk) == 20
    keep_many(desk, {WARD: 1}, DAY)  # over the connection that just read
    assert visits(desk) == 21
    with desk.store.reading() as session:  # so the next one is written over another
        sums.first_day(session)
        keep_many(desk, {WARD: 1}, DAY)
        assert visits(desk) == 22
    assert visits(desk) == 22


def test_a_session_keeps_seeing_the_moment_it_began(desk: Desk) -> None:
    keep_many(desk, {WARD: 20}, DAY)
    with desk.store.reading() as session:
        before = sums.month_counts(session)
        keep_many(desk, {WARD: 1}, DAY)
        assert sums.month_counts(session) == before
    assert visits(desk) == 21


def test_only_so_many_counts_are_kept(desk: Desk) -> None:
    keep_many(desk, {WARD: 20}, DAY)
    with desk.store.reading() as session:
        for number in range(sums.MOST_KEPT + 3):
            only = Facets(consultants=frozenset({str(number)}))
            sums.month_counts(session, sums.Counted(only))
        assert len(session.connection().info["counted"]) == sums.MOST_KEPT
