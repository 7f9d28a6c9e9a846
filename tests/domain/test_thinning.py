"""Fewer copies the older they are, and never none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.period import day_of
from desktop.domain.thinning import STANDARD, kept

START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
MOST = STANDARD.latest + STANDARD.days + STANDARD.weeks + STANDARD.months
moments = st.lists(
    st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes)),
    max_size=60,
)


@given(moments)
def test_some_of_them_stay_and_the_newest_is_one(made: list[datetime]) -> None:
    staying = kept(made)
    assert staying <= set(made)
    assert len(staying) <= MOST
    assert not made or max(made) in staying


@given(moments)
def test_few_copies_all_stay(made: list[datetime]) -> None:
    few = made[: STANDARD.latest]
    assert kept(few) == set(few)


@given(moments)
def test_thinning_after_each_copy_leaves_the_same_as_thinning_once(made: list[datetime]) -> None:
    staying: frozenset[datetime] = frozenset()
    for moment in sorted(made):
        staying = kept({*staying, moment})
    assert staying == kept(made)


@given(moments)
def test_what_was_thinned_is_thin(made: list[datetime]) -> None:
    assert kept(kept(made)) == kept(made)


def test_a_year_of_work_leaves_hours_days_weeks_and_months() -> None:
    made = [
        START + timedelta(days=day, minutes=30 * half)
        for day in range(365)
        if (START + timedelta(days=day)).weekday() < 5
        for half in range(16)
    ]
    staying = sorted(kept(made))
    days = {day_of(moment) for moment in staying}
    assert staying[-4:] == made[-4:]
    assert len({(day.year, day.month) for day in days}) >= 6
    assert {day_of(moment) for moment in made[-16 * 7 :]} <= days
    assert len(staying) <= MOST


def test_a_holiday_costs_no_copy() -> None:
    before = [START + timedelta(days=day) for day in range(7)]
    assert kept([*before, START + timedelta(days=60)]) >= set(before[1:])
