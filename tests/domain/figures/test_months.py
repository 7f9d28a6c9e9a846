"""Months at the ends of what a calendar can say."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.figures.months import days_of, month_number, whole_months
from desktop.domain.period import Period


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2024, 2, 10), date(2024, 2, 29)),
        (date(2026, 12, 5), date(2026, 12, 31)),
        (date(1, 1, 1), date(1, 1, 31)),
        (date(9999, 12, 1), date(9999, 12, 31)),
    ],
)
def test_a_month_has_its_own_days_up_to_the_last_one_there_is(day: date, last: date) -> None:
    assert days_of(month_number(day)) == Period(day.replace(day=1), last)


def test_all_time_is_a_period_of_whole_months() -> None:
    always = Period(date.min, date.max)

    assert whole_months(always) == always
