"""Days are days in Brussels, whatever the clock of the laptop says."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.period import Period, day_of, local, moment_of, quarter_of
from desktop.errors import InvalidEntry


def test_an_evening_in_utc_is_the_next_day_in_brussels() -> None:
    assert day_of(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == date(2026, 7, 2)


def test_a_period_ends_after_it_starts() -> None:
    with pytest.raises(InvalidEntry):
        Period(date(2026, 2, 1), date(2026, 1, 31))


def test_both_ends_of_a_period_count() -> None:
    assert Period(date(2026, 2, 1), date(2026, 2, 28)).days == 28


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 11, 21), date(2026, 10, 1), date(2026, 12, 31)),
        (date(2024, 2, 29), date(2024, 1, 1), date(2024, 3, 31)),
    ],
)
def test_a_day_lies_in_its_quarter(day: date, first: date, last: date) -> None:
    assert quarter_of(day) == Period(first, last)


def test_the_hour_that_comes_twice_is_the_first_of_the_two() -> None:
    assert moment_of(date(2026, 10, 25), time(2, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_the_hour_that_is_skipped_moves_on() -> None:
    assert local(moment_of(date(2026, 3, 29), time(2, 30))).time() == time(3, 30)


@given(st.dates(date(2010, 1, 1), date(2060, 1, 1)), st.times())
def test_a_moment_lies_on_the_day_it_was_made_of(day: date, clock: time) -> None:
    assert day_of(moment_of(day, clock)) == day


@given(st.dates(date(2010, 1, 1), date(2060, 1, 1)))
def test_every_day_lies_in_its_own_quarter(day: date) -> None:
    quarter = quarter_of(day)
    assert quarter.first <= day <= quarter.last
    assert quarter.days in {90, 91, 92}
