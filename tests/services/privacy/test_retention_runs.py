"""Rules of retention that work by themselves: when, how much at a time, and by which clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from desktop.domain.changes import Changes
from desktop.domain.privacy.retention import Subject
from desktop.services.desk import Desk
from desktop.services.privacy import retention
from desktop.storage.pending.link import change_link
from tests.conftest import NOW
from tests.services.privacy.test_retention import (
    LONG_AGO,
    at,
    read,
    seen_long_ago,
    telling_visit,
)
from tests.services.visits_made import keep
from tests.storage.examples import a_person, a_task


def test_a_clock_that_is_far_ahead_does_away_with_nothing(desk: Desk) -> None:
    seen_long_ago(desk)
    keep(desk, telling_visit(desk, date(2026, 3, 1)), a_task())
    in_2030 = replace(desk, now=lambda: datetime(2030, 1, 1, tzinfo=UTC))
    assert retention.run(in_2030, report=lambda _done, _total: None)[0].total == 0

    with desk.store.writing() as session:
        change_link(session, clock_ahead=4 * 24 * 3600 * 1000)
    later = replace(desk, now=lambda: NOW + timedelta(days=4))
    keep(desk, telling_visit(desk, LONG_AGO))
    assert retention.run(later, report=lambda _done, _total: None)[0].total == 0


def test_the_program_waits_a_week_and_then_does_it_by_itself(desk: Desk) -> None:
    seen_long_ago(desk)
    week_ago, yesterday = date(2024, 2, 25), date(2024, 3, 3)
    old, fresh = telling_visit(desk, week_ago), telling_visit(desk, yesterday)
    person = a_person(**at(date(2020, 1, 1)))
    keep(desk, old, fresh, person, a_task())

    carried, changes = retention.run(desk, report=lambda _done, _total: None)

    assert carried.done == {Subject.VISIT: {"2024-02": 1}}
    assert changes & Changes.VISITS
    assert read(desk, old).anonymised_on == NOW.date()
    assert read(desk, fresh).note
    assert read(desk, person) is not None  # never without a human
    (told,) = retention.last_runs(desk)
    assert (told.carried.done, told.carried.unchanged) == (carried.done, True)
    assert retention.run(desk, report=lambda _done, _total: None)[0].total == 0
    assert len(retention.last_runs(desk)) == 1  # nothing to tell


def test_a_run_takes_a_piece_at_a_time(desk: Desk) -> None:
    seen_long_ago(desk)
    keep(desk, a_task(), *(telling_visit(desk, LONG_AGO) for _ in range(5)))
    done = [retention.run(desk, report=lambda _done, _total: None, most=2)[0] for _ in range(3)]
    assert [(each.total, each.more) for each in done] == [(2, True), (2, True), (1, False)]
