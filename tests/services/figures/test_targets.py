"""Targets as a team sets them, ward by ward."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop.domain.changes import Changes
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import TargetUnit, Theme
from desktop.errors import InvalidEntry
from desktop.services import bin as rubbish
from desktop.services.desk import Desk
from desktop.services.figures import targets
from desktop.storage.lists.targets import visits_aimed_at

BATTEL = WardCode("12025W02")
TODAY = date(2026, 3, 4)
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


def aimed_at(desk: Desk, period: Period) -> dict[str, float]:
    with desk.store.reading() as session:
        return {str(ward): visits for ward, visits in visits_aimed_at(session, period).items()}


def test_a_target_begins_with_this_month(desk: Desk) -> None:
    target, changes = targets.set_target(desk, BATTEL, visits=4)
    assert changes == Changes.TARGETS | Changes.OUTBOX
    assert (target.from_on, target.per) == (date(2026, 3, 1), TargetUnit.MONTH)
    assert aimed_at(desk, MARCH) == {BATTEL: 4}
    assert targets.list_targets(desk) == [target]


def test_setting_it_again_changes_that_of_this_month(desk: Desk) -> None:
    first, _ = targets.set_target(desk, BATTEL, visits=4)
    again, _ = targets.set_target(desk, BATTEL, visits=6)
    theme, _ = targets.set_target(desk, BATTEL, visits=1, theme=Theme.YOUTH)
    assert first.id == again.id != theme.id
    assert targets.set_target(desk, BATTEL, visits=6)[1] == Changes.NONE


def test_setting_it_next_month_leaves_this_month_as_it_was(desk: Desk) -> None:
    targets.set_target(desk, BATTEL, visits=4)
    next_month = replace(desk, now=lambda: desk.now() + timedelta(days=31))
    targets.set_target(next_month, BATTEL, visits=6)
    assert aimed_at(desk, Period(MARCH.first, date(2026, 4, 30))) == {BATTEL: 10}


@pytest.mark.parametrize(
    ("ward", "fields", "problem"),
    [
        ("elders", {"visits": 4}, ("ward", "unknown")),
        ("", {"visits": 4}, ("ward", "required")),
        (BATTEL, {"visits": -4}, ("visits", "out_of_range")),
        (BATTEL, {"visits": 4, "to_on": date(2026, 2, 1)}, ("to_on", "end_before_start")),
    ],
)
def test_what_cannot_be_is_refused(
    desk: Desk, ward: str, fields: dict[str, Any], problem: tuple[str, str]
) -> None:
    with pytest.raises(InvalidEntry) as refused:
        targets.set_target(desk, WardCode(ward), **fields)
    assert [(each.field, each.rule) for each in refused.value.problems] == [problem]
    assert targets.list_targets(desk) == []


def test_ending_a_target_keeps_it_for_the_days_it_held(desk: Desk) -> None:
    old, _ = targets.set_target(desk, BATTEL, visits=31, from_on=date(2026, 3, 1))
    ended, _ = targets.end_target(desk, old.id)
    assert ended.to_on == TODAY - timedelta(days=1)
    assert aimed_at(desk, MARCH) == {BATTEL: 3}
    new, _ = targets.set_target(desk, BATTEL, visits=2, from_on=TODAY)
    targets.end_target(desk, new.id)
    assert targets.get_target(desk, new.id).is_deleted


def test_every_ward_is_listed_with_or_without_a_target(desk: Desk) -> None:
    target, _ = targets.set_target(desk, BATTEL, visits=4)
    targets.set_target(desk, BATTEL, visits=9, theme=Theme.YOUTH)
    found = {each.ward_name: each.target for each in targets.targets_by_ward(desk)}
    assert found == {"Arsenaal": None, "Battel": target, "Centrum": None, "Nekkerspoel": None}


def test_changing_and_the_bin(desk: Desk) -> None:
    target, _ = targets.set_target(desk, BATTEL, visits=4)
    changed, _ = targets.change_target(desk, target.id, per=TargetUnit.YEAR)
    assert aimed_at(desk, MARCH) == {BATTEL: 4 / 12}
    rubbish.delete(desk, "target", changed.id)
    assert aimed_at(desk, MARCH) == {}
    (lying,) = rubbish.binned(desk)
    assert (lying.kind, lying.title) == ("target", "Battel")
    rubbish.restore(desk, "target", changed.id)
    assert aimed_at(desk, MARCH) == {BATTEL: 4 / 12}
