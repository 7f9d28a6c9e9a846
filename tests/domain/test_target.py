"""Targets: what may be stored, and how many visits they come to in a period."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.target import Target, check_target, expected_visits
from desktop.domain.vocabulary import TargetUnit, Theme
from desktop.errors import InvalidEntry
from tests.storage import examples
from tests.storage.examples import a_target

WARD = WardCode(examples.WARD)
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
DAYS = st.dates(date(2025, 6, 1), date(2027, 6, 1))


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"ward": ""}, ("ward", "required")),
        ({"visits": -1}, ("visits", "out_of_range")),
        ({"visits": 10_001}, ("visits", "out_of_range")),
        ({"from_on": date(2009, 12, 31)}, ("from_on", "too_long_ago")),
        ({"to_on": date(2025, 12, 31)}, ("to_on", "end_before_start")),
    ],
)
def test_what_is_impossible_is_named(fields: dict[str, Any], problem: tuple[str, str]) -> None:
    with pytest.raises(InvalidEntry) as refused:
        check_target(a_target(**fields))
    assert [(each.field, each.rule) for each in refused.value.problems] == [problem]


@pytest.mark.parametrize(
    ("visits", "per", "period", "expected"),
    [
        (4, TargetUnit.MONTH, MARCH, 4),
        (4, TargetUnit.MONTH, YEAR, 48),
        (6, TargetUnit.QUARTER, MARCH, 2),
        (12, TargetUnit.YEAR, Period(date(2026, 1, 1), date(2026, 3, 31)), 3),
        (31, TargetUnit.MONTH, Period(date(2026, 3, 5), date(2026, 3, 6)), 2),
        (28, TargetUnit.MONTH, Period(date(2026, 2, 15), date(2026, 3, 31)), 14 + 28),
        (0, TargetUnit.MONTH, MARCH, 0),
    ],
)
def test_whole_months_count_whole_and_parts_by_their_days(
    visits: int, per: TargetUnit, period: Period, expected: float
) -> None:
    target = a_target(visits=visits, per=per)
    assert expected_visits([target], period) == {WARD: expected}


def test_days_before_and_after_a_target_do_not_count() -> None:
    target = a_target(visits=31, from_on=date(2026, 3, 2), to_on=date(2026, 3, 11))
    assert expected_visits([target], YEAR) == {WARD: 10}


def test_a_ward_without_a_target_is_absent_which_is_not_zero() -> None:
    before = a_target(to_on=date(2026, 2, 28))
    assert expected_visits([before], MARCH) == {}
    assert expected_visits([], MARCH) == {}


def test_a_later_target_takes_the_place_of_an_earlier_one() -> None:
    old, new = a_target(visits=2), a_target(visits=8, from_on=date(2026, 3, 1))
    assert expected_visits([new, old], Period(date(2026, 2, 1), MARCH.last)) == {WARD: 2 + 8}


def test_the_earlier_one_holds_again_when_the_later_one_ends() -> None:
    old = a_target(visits=2)
    summer = a_target(visits=8, from_on=date(2026, 3, 1), to_on=date(2026, 3, 31))
    assert expected_visits([old, summer], Period(MARCH.first, date(2026, 4, 30))) == {WARD: 10}


def test_targets_of_several_teams_add_up_and_themes_stay_apart() -> None:
    mine, theirs = a_target(visits=3), a_target(visits=5, team_id=2)
    youth = a_target(visits=7, theme=Theme.YOUTH)
    assert expected_visits([mine, theirs, youth], MARCH) == {WARD: 8}
    assert expected_visits([mine, theirs, youth], MARCH, theme=Theme.YOUTH) == {WARD: 7}


@st.composite
def some_targets(draw: st.DrawFn) -> list[Target]:
    targets = []
    for _ in range(draw(st.integers(1, 4))):
        first = draw(DAYS)
        last = draw(st.none() | st.integers(0, 400).map(lambda days: timedelta(days=days)))
        targets.append(
            a_target(
                visits=draw(st.integers(0, 50)),
                per=draw(st.sampled_from(TargetUnit)),
                from_on=first,
                to_on=None if last is None else first + last,
            )
        )
    return targets


@given(some_targets(), DAYS, DAYS, DAYS)
def test_two_parts_of_a_period_come_to_the_whole(
    targets: list[Target], one: date, two: date, three: date
) -> None:
    first, middle, last = sorted((one, two, three))
    whole = expected_visits(targets, Period(first, last)).get(WARD, 0)
    parts = expected_visits(targets, Period(first, middle)).get(WARD, 0)
    if middle < last:
        rest = Period(middle + timedelta(days=1), last)
        parts += expected_visits(targets, rest).get(WARD, 0)
    assert parts == pytest.approx(whole)
