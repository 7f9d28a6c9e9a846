"""The contact-load guard: who is asked too much, and who is left in peace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.agenda import TaskFilter
from desktop.domain.contact_load import LoadLimit
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import TaskState, TaskSubject, VisitKind, VisitStatus
from desktop.errors import InvalidEntry
from desktop.services import bin as rubbish
from desktop.services import contact_load, persons, visits
from desktop.services.desk import Desk
from desktop.services.following import tasks

BATTEL = WardCode("12025W02")
TALK = VisitKind.KEY_FIGURE_TALK


def somebody(desk: Desk, name: str = "Zoë Voorbeeld", **fields: Any) -> UUID:
    return persons.add_person(desk, display_name=name, **fields)[0].id


def talk(desk: Desk, who: UUID, days: int = 0, **fields: Any) -> UUID:
    given: dict[str, Any] = {"kind": TALK, "ward": BATTEL, "persons": frozenset({who})} | fields
    return visits.log_visit(desk, start=desk.now() - timedelta(days=days), **given)[0].id


def done(desk: Desk, who: UUID, days_ago: int = 0) -> None:
    task, _ = tasks.add_task(desk, title="Bellen", about=TaskSubject.PERSON, record_id=who)
    day = desk.today() - timedelta(days=days_ago)
    tasks.change_task(desk, task.id, state=TaskState.DONE, done_on=day)


def load(desk: Desk, who: UUID, days: int = 30) -> tuple[int, int, Sequence[str]]:
    (found,) = contact_load.loads_of(desk, [who], LoadLimit(4, days))
    return found.times, found.planned, found.colleagues


def test_visits_and_done_tasks_of_the_last_days_count_with_their_colleagues(desk: Desk) -> None:
    who, other = somebody(desk), somebody(desk, "Ali Voorbeeld")
    jan = replace(desk, author="jan")
    assert load(desk, who) == (0, 0, [])
    talk(desk, who, 1)
    talk(desk, who, 29, consultants=frozenset({"noor", "lies"}))
    talk(desk, who, 30)
    talk(desk, other, 1)
    done(jan, who, 3)
    done(jan, who, 30)
    assert load(desk, who) == (3, 0, ["jan", "lies", "noor"])
    assert load(desk, who, days=2) == (1, 0, ["lies"])


def test_what_is_planned_counts_apart_and_what_did_not_happen_not_at_all(desk: Desk) -> None:
    who = somebody(desk)
    planned = talk(desk, who, -3, status=VisitStatus.PLANNED)
    talk(desk, who, -40, status=VisitStatus.PLANNED)
    talk(desk, who, 2, status=VisitStatus.CANCELLED)
    rubbish.delete(desk, "visit", talk(desk, who, 1))
    tasks.add_task(desk, title="Bellen", about=TaskSubject.PERSON, record_id=who)
    done(desk, who)
    (task,) = tasks.list_tasks(desk, TaskFilter(states=frozenset({TaskState.DONE}))).rows
    assert load(desk, who) == (1, 1, ["lies"])
    rubbish.delete(desk, "task", task.id)
    assert load(desk, who) == (0, 1, ["lies"])
    visits.change_visit(desk, planned, status=VisitStatus.CANCELLED)
    assert load(desk, who) == (0, 0, [])


def test_the_list_of_the_team_lead_has_only_who_is_asked_much(desk: Desk) -> None:
    much, little, gone = (somebody(desk, name) for name in ("Bea V", "Ali V", "Chris V"))
    for who, times in ((much, 5), (little, 3), (gone, 6)):
        for day in range(times):
            talk(desk, who, day)
    rubbish.delete(desk, "person", gone)
    assert [each.name for each in contact_load.heavy_loads(desk)] == ["Bea V"]
    found = contact_load.heavy_loads(desk, LoadLimit(3, 30))
    assert [(each.name, each.times) for each in found] == [("Bea V", 5), ("Ali V", 3)]
    assert contact_load.heavy_loads(desk, LoadLimit(3, 30), most=1) == found[:1]


class TestWhoAskedForPeace:
    @pytest.fixture
    def who(self, desk: Desk) -> UUID:
        return somebody(desk, do_not_contact=True)

    def test_no_visit_takes_them_along(self, desk: Desk, who: UUID) -> None:
        for status, day in ((VisitStatus.PLANNED, -2), (VisitStatus.FINAL, 1)):
            with pytest.raises(InvalidEntry) as refused:
                talk(desk, who, day, status=status)
            (problem,) = refused.value.problems
            assert (problem.field, problem.rule) == ("persons", "do_not_contact")

    def test_a_visit_of_before_can_still_be_changed(self, desk: Desk) -> None:
        person = somebody(desk)
        visit = talk(desk, person, 3)
        persons.change_person(desk, person, do_not_contact=True)
        changed, _ = visits.change_visit(desk, visit, note="Kort gesprek.")
        assert changed.persons == {person}

    def test_no_new_task_is_about_them(self, desk: Desk, who: UUID) -> None:
        with pytest.raises(InvalidEntry) as refused:
            tasks.add_task(desk, title="Bellen", about=TaskSubject.PERSON, record_id=who)
        (problem,) = refused.value.problems
        assert (problem.field, problem.rule) == ("about", "do_not_contact")

    def test_a_repeated_task_about_them_ends(self, desk: Desk) -> None:
        person = somebody(desk)
        task, _ = tasks.add_task(
            desk, title="Bellen", about=TaskSubject.PERSON, record_id=person, repeat_days=7
        )
        persons.change_person(desk, person, do_not_contact=True)
        tasks.finish_task(desk, task.id)
        assert tasks.tasks_of(desk, TaskSubject.PERSON, person) == []
