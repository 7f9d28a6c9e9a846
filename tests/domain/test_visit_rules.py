"""What may be stored as a visit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.record import PersonId, WardCode
from desktop.domain.visit import Visit, check_visit
from desktop.domain.vocabulary import Setting, VisitKind, VisitStatus
from desktop.errors import InvalidEntry

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
VISIT = Visit(
    id=UUID(int=1),
    created_at=NOW,
    created_by="lies",
    updated_at=NOW,
    updated_by="lies",
    start=NOW,
    kind=VisitKind.STREET_ROUND,
    ward=WardCode("12025W03"),
)


def broken_rules(**fields: Any) -> set[tuple[str, str]]:
    try:
        check_visit(replace(VISIT, **fields), now=NOW)
    except InvalidEntry as refused:
        return {(problem.field, problem.rule) for problem in refused.problems}
    return set()


def test_start_kind_and_ward_are_enough() -> None:
    assert check_visit(VISIT, now=NOW) is VISIT


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"start": datetime(1970, 1, 1, tzinfo=UTC)}, ("start", "too_long_ago")),
        ({"start": NOW + timedelta(minutes=11)}, ("start", "in_future")),
        ({"start": NOW + timedelta(days=800)}, ("start", "too_far_ahead")),
        ({"duration": 0}, ("duration", "end_before_start")),
        ({"duration": -5}, ("duration", "end_before_start")),
        ({"duration": 1441}, ("duration", "too_long")),
        ({"reached_total": -1}, ("reached_total", "negative")),
        ({"reached_total": 10**9}, ("reached_total", "too_many")),
        ({"reached_total": 2, "reached_new": 3}, ("reached_new", "more_new_than_reached")),
        ({"reached_new": 1}, ("reached_new", "more_new_than_reached")),
        ({"note": "x" * 20_001}, ("note", "too_long_text")),
        ({"lat": 51.0}, ("lat", "incomplete_point")),
        ({"lat": float("nan"), "lon": 4.5}, ("lat", "out_of_range")),
        ({"lat": 51.0, "lon": 512.0}, ("lon", "out_of_range")),
    ],
)
def test_an_impossible_entry_is_named(fields: dict[str, Any], problem: tuple[str, str]) -> None:
    assert problem in broken_rules(**fields)


def test_a_planned_visit_may_lie_ahead() -> None:
    ahead = NOW + timedelta(days=30)
    assert not broken_rules(start=ahead, status=VisitStatus.PLANNED)


def test_all_broken_rules_come_at_once() -> None:
    fields = {problem[0] for problem in broken_rules(duration=0, reached_total=-1, lat=51.0)}
    assert fields == {"duration", "reached_total", "lat"}


@pytest.mark.parametrize(
    "private",
    [
        {"setting": Setting.HOME},
        {"kind": VisitKind.HOME_VISIT_INVITED},
        {"kind": VisitKind.KEY_FIGURE_TALK},
        {"persons": frozenset({PersonId(UUID(int=9))})},
    ],
)
def test_people_are_never_points_on_a_map(private: dict[str, Any]) -> None:
    assert ("lat", "point_not_allowed") in broken_rules(lat=51.0, lon=4.5, **private)


@given(
    duration=st.none() | st.integers(),
    total=st.none() | st.integers(),
    new=st.none() | st.integers(),
)
def test_any_numbers_are_stored_or_refused_with_a_reason(
    duration: int | None, total: int | None, new: int | None
) -> None:
    problems = broken_rules(duration=duration, reached_total=total, reached_new=new)
    sound = (
        (duration is None or 1 <= duration <= 1440)
        and (total is None or 0 <= total <= 10_000)
        and (new is None or 0 <= new <= (total or 0))
    )
    assert sound is (not problems)
