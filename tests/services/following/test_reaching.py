"""Whoever gives a task about a contact to who sees no contacts hears that it goes nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.agenda import TaskFilter
from desktop.domain.roles.role import Role
from desktop.domain.vocabulary import PlaceKind, TaskSubject
from desktop.services.desk import Desk
from desktop.services.following import tasks
from desktop.services.following.reaching import is_unseen, keeps_unseen
from desktop.services.persons import add_person
from desktop.services.places import add_place
from desktop.storage.pending.link import change_link
from tests.services.following.test_tasks import BATTEL


@pytest.fixture
def team(desk: Desk) -> Desk:
    with desk.store.writing() as session:
        change_link(session, submitters="fien\nomar")
    return replace(desk, role=Role.CONSULTANT)


def test_a_task_about_a_contact_does_not_reach_who_only_submits(team: Desk) -> None:
    for about in TaskSubject:
        assert is_unseen(team, "fien", about) is (about is TaskSubject.PERSON)
    assert not is_unseen(team, "an", TaskSubject.PERSON)
    assert keeps_unseen(team, "omar")
    assert not keeps_unseen(team, "")


def test_nothing_is_said_where_nobody_was_told_of_roles(team: Desk) -> None:
    for role in (None, Role.FIELD_WORKER, Role.STEERING_READER, Role.ADMIN):
        assert not is_unseen(replace(team, role=role), "fien", TaskSubject.PERSON)


def test_the_list_says_of_open_tasks_that_they_reach_nobody(team: Desk) -> None:
    person = add_person(team, display_name="Fatma Voorbeeld")[0].id
    place = add_place(team, name="Huis", kind=PlaceKind.LIBRARY, ward=BATTEL)[0].id
    given = {"title": "Bel", "assignee": "fien"}
    lost, _ = tasks.add_task(team, about="person", record_id=person, **given)
    done, _ = tasks.add_task(team, about="person", record_id=person, **given)
    tasks.finish_task(team, done.id)
    tasks.add_task(team, about="place", record_id=place, **given)
    tasks.add_task(team, about="person", record_id=person, title="Bel", assignee="an")

    rows = tasks.list_tasks(team, TaskFilter()).rows

    assert [row.id for row in rows if row.is_unseen] == [lost.id]
    row = tasks.task_row(team, lost.id)
    assert row is not None
    assert row.is_unseen
