"""What may be stored of a task, and what follows when a repeated one is done."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from desktop.domain.task import check_task, next_due, next_id
from desktop.domain.vocabulary import TaskSubject
from desktop.errors import InvalidEntry
from tests.storage.examples import WARD, a_task

TODAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"title": "  "}, ("title", "required")),
        ({"title": "x" * 201}, ("title", "too_long_text")),
        ({"ward": None}, ("about", "required")),
        ({"place_id": uuid4(), "person_id": uuid4()}, ("about", "only_one")),
        ({"due_on": date(2009, 12, 31)}, ("due_on", "too_long_ago")),
        ({"due_on": TODAY + timedelta(days=3_651)}, ("due_on", "too_far_ahead")),
        ({"done_on": TODAY + timedelta(days=1)}, ("done_on", "in_future")),
        ({"repeat_days": 0}, ("repeat_days", "out_of_range")),
        ({"repeat_days": 1_001}, ("repeat_days", "out_of_range")),
    ],
)
def test_what_is_impossible_is_named(fields: dict[str, Any], problem: tuple[str, str]) -> None:
    with pytest.raises(InvalidEntry) as refused:
        check_task(a_task(**fields), today=TODAY)
    assert [(each.field, each.rule) for each in refused.value.problems] == [problem]


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"due_on": None},
        {"ward": None, "network_id": uuid4()},
        {"person_id": uuid4()},
        {"done_on": TODAY, "repeat_days": 1},
    ],
)
def test_what_is_possible_passes(fields: dict[str, Any]) -> None:
    task = a_task(**fields)
    assert check_task(task, today=TODAY) is task


def test_a_task_is_about_what_it_points_to_or_else_about_its_ward() -> None:
    person = uuid4()
    assert a_task(person_id=person).subject == (TaskSubject.PERSON, person)
    assert a_task().subject == (TaskSubject.WARD, WARD)


def test_the_next_one_is_due_so_many_days_after_the_day_it_was_done() -> None:
    task = a_task(repeat_days=30, due_on=TODAY - timedelta(days=9))
    assert next_due(task, TODAY) == TODAY + timedelta(days=30)
    assert next_due(a_task(), TODAY) is None


def test_two_laptops_make_the_same_following_task() -> None:
    task = a_task()
    assert next_id(task) == next_id(task) != next_id(a_task())
