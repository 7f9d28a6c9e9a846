"""Tasks and targets on two laptops that have not heard of each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from desktop.domain.agenda import TaskFilter
from desktop.domain.conflict import Resolution
from desktop.domain.person import Person
from desktop.domain.record import WardCode
from desktop.domain.target import Target
from desktop.domain.task import Task, next_id
from desktop.domain.vocabulary import TaskState
from desktop.services.conflicts import decide, to_check
from desktop.services.desk import Desk
from desktop.services.following import tasks
from desktop.storage import records
from desktop.storage.pending.link import read_link
from desktop.words.review import headline, subject
from desktop.words.values import value_text
from tests.sync.simulation.joining import Laptop
from tests.sync.test_scenarios import Team


@pytest.fixture
def team() -> Iterator[Team]:
    """Four laptops that know the server."""
    team = Team()
    team.sync()
    yield team
    team.world.close()


def desk_of(laptop: Laptop) -> Desk:
    with laptop.store.reading() as session:
        link = read_link(session)
    return Desk(
        store=laptop.store,
        now=lambda: laptop.now,
        new_id=uuid7,
        new_person_id=laptop.pen.id,
        author=laptop.user,
        home=link.home,
        shared=link.shared,
    )


def a_task(laptop: Laptop, **fields: Any) -> Task:
    """Let somebody add a task that is repeated."""
    desk = desk_of(laptop)
    entries: dict[str, Any] = {"title": "Bel", "ward": WardCode("12025W03"), "repeat_days": 7}
    task = Task(**made(laptop, desk), **entries | fields)
    with laptop.store.writing() as session:
        records.insert(session, task)
    return task


def made(laptop: Laptop, desk: Desk) -> dict[str, Any]:
    now = laptop.now
    signed = {"created_by": laptop.user, "updated_by": laptop.user}
    return {"id": uuid7(), "team_id": desk.home, "created_at": now, "updated_at": now, **signed}


def all_tasks(laptop: Laptop) -> dict[UUID, TaskState]:
    page = tasks.list_tasks(desk_of(laptop), TaskFilter())
    return {row.id: row.state for row in page.rows}


def test_two_who_finish_the_same_task_make_one_that_follows(team: Team) -> None:
    task = a_task(team.an)
    team.sync(team.an, team.bo)
    for laptop in (team.an, team.bo):
        tasks.finish_task(desk_of(laptop), task.id)
    team.sync(team.an, team.bo, team.an)
    for laptop in (team.an, team.bo):
        assert all_tasks(laptop) == {task.id: TaskState.DONE, next_id(task): TaskState.OPEN}
        assert to_check(desk_of(laptop)) == []


def test_done_against_dropped_is_for_somebody_to_decide(team: Team) -> None:
    task = a_task(team.an, repeat_days=None)
    team.sync(team.an, team.bo)
    tasks.finish_task(desk_of(team.an), task.id)
    tasks.drop_task(desk_of(team.bo), task.id)
    team.sync(team.an, team.bo, team.an)
    (item,) = to_check(desk_of(team.an))
    conflict = item.conflict
    assert (subject(item), headline(item)) == ("Task · Bel", "State: two values")
    assert value_text("task", "state", conflict.standing) == "Dropped"
    assert value_text("task", "state", conflict.aside) == "Done"
    decide(desk_of(team.an), conflict.id, Resolution.ASIDE)
    team.sync(team.an, team.bo)
    assert all_tasks(team.bo) == {task.id: TaskState.DONE}
    assert to_check(desk_of(team.bo)) == []


def test_targets_travel_and_two_values_are_both_kept(team: Team) -> None:
    desk = desk_of(team.an)
    first = date(2026, 1, 1)
    target = Target(**made(team.an, desk), ward=WardCode("12025W03"), visits=4, from_on=first)
    with team.an.store.writing() as session:
        records.insert(session, target)
    team.sync(team.an, team.bo)
    for laptop, visits in ((team.an, 5), (team.bo, 6)):
        (seen,) = laptop.visible(Target)
        changed: dict[str, Any] = {"updated_at": laptop.now, "updated_by": laptop.user}
        with laptop.store.writing() as session:
            records.update(session, seen, replace(seen, visits=visits, **changed))
    team.sync(team.an, team.bo, team.an)
    (item,) = to_check(desk_of(team.an))
    assert (item.conflict.standing, item.conflict.aside) == (6, 5)


def test_an_erased_person_takes_tasks_along_that_nobody_had_sent(team: Team) -> None:
    person = team.person(team.an)
    team.sync(team.an, team.bo)
    sent = a_task(team.an, person_id=person.id)
    team.sync(team.an, team.bo)
    waiting = a_task(team.bo, person_id=person.id, title="Geheim")
    team.central.erase(person.id)
    team.sync(team.bo, team.an, team.bo)
    for laptop in (team.an, team.bo):
        assert all_tasks(laptop) == {}
        assert laptop.visible(Person) == []
    assert waiting.id not in team.central.records()
    assert team.central.records()[sent.id].erased
    assert "Geheim" not in team.central.everything()
