"""Tasks as a colleague works with them: added about something, finished, repeated, due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.agenda import TaskFilter
from desktop.domain.changes import Changes
from desktop.domain.listing import Order
from desktop.domain.record import WardCode
from desktop.domain.task import Task, next_id
from desktop.domain.vocabulary import PlaceKind, TaskState, TaskSubject, VisitKind
from desktop.errors import InvalidEntry, NotFound
from desktop.services import bin as rubbish
from desktop.services import persons, places, search, visits
from desktop.services.desk import Desk
from desktop.services.following import tasks
from desktop.services.organising import networks
from desktop.storage import records
from desktop.storage.pending import outbox

BATTEL, LEEST = WardCode("12025W02"), WardCode("12025W04")
TODAY = date(2026, 3, 4)
OPEN = TaskFilter(states=frozenset({TaskState.OPEN}))


def added(desk: Desk, **fields: Any) -> Task:
    entries: dict[str, Any] = {"title": "Flyers brengen", "ward": BATTEL} | fields
    return tasks.add_task(desk, **entries)[0]


def titles(desk: Desk, wanted: TaskFilter, order: Order | None = None) -> list[str]:
    page = tasks.list_tasks(desk, wanted, *([order] if order else []))
    assert len(page.rows) == tasks.count_tasks(desk, wanted)
    return [row.title for row in page.rows]


def later(desk: Desk, days: int) -> Desk:
    return replace(desk, now=lambda: desk.now() + timedelta(days=days))


def a_place(desk: Desk) -> UUID:
    return places.add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=BATTEL)[0].id


def test_a_title_and_a_ward_are_enough(desk: Desk) -> None:
    task, changes = tasks.add_task(desk, title=" Flyers  brengen ", ward=BATTEL)
    assert changes == Changes.TASKS | Changes.OUTBOX
    assert (task.title, task.assignee, task.state) == ("Flyers brengen", "lies", "open")
    assert tasks.get_task(desk, task.id) == task


def test_a_task_takes_the_ward_of_what_it_is_about(desk: Desk) -> None:
    place = a_place(desk)
    visit, _ = visits.log_visit(
        desk, start=desk.now(), kind=VisitKind.STREET_ROUND, ward=LEEST, place_id=None
    )
    person, _ = persons.add_person(desk, display_name="Zoë Voorbeeld")
    one, _ = networks.add_network(desk, name="Ouders", wards=frozenset({LEEST}))
    two, _ = networks.add_network(desk, name="Buren", wards=frozenset({LEEST, BATTEL}))
    about = {
        TaskSubject.PLACE: (place, BATTEL, "Plein"),
        TaskSubject.VISIT: (visit.id, LEEST, "Nekkerspoel 04/03/2026"),
        TaskSubject.PERSON: (person.id, None, "Zoë Voorbeeld"),
        TaskSubject.NETWORK: (one.id, LEEST, "Ouders"),
    }
    for subject, (record_id, ward, name) in about.items():
        task, _ = tasks.add_task(desk, title="Bel", about=subject, record_id=record_id)
        row = tasks.task_row(desk, task.id)
        assert row is not None
        assert (task.ward, row.subject, row.subject_id) == (ward, subject, record_id)
        assert row.subject_name == name
    assert tasks.add_task(desk, title="x", about="network", record_id=two.id)[0].ward is None


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"title": ""}, ("title", "required")),
        ({"ward": "elders"}, ("ward", "unknown")),
        ({"ward": None}, ("about", "required")),
        ({"about": "place", "record_id": UUID(int=5)}, ("place_id", "unknown")),
        ({"repeat_days": 0}, ("repeat_days", "out_of_range")),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    desk: Desk, fields: dict[str, Any], problem: tuple[str, str]
) -> None:
    with pytest.raises(InvalidEntry) as refused:
        added(desk, **fields)
    assert [(each.field, each.rule) for each in refused.value.problems] == [problem]
    assert tasks.count_tasks(desk, TaskFilter()) == 0


def test_a_task_about_something_in_the_bin_is_refused(desk: Desk) -> None:
    place = a_place(desk)
    rubbish.delete(desk, "place", place)
    with pytest.raises(InvalidEntry, match="deleted"):
        added(desk, about="place", record_id=place)


def test_what_a_task_is_about_stays(desk: Desk) -> None:
    task = added(desk)
    with pytest.raises(TypeError):
        tasks.change_task(desk, task.id, place_id=a_place(desk))


def test_finishing_says_on_which_day_and_can_be_undone(desk: Desk) -> None:
    task = added(desk)
    done, changes = tasks.finish_task(desk, task.id)
    assert (done.state, done.done_on) == (TaskState.DONE, TODAY)
    assert changes == Changes.TASKS | Changes.OUTBOX
    assert tasks.finish_task(desk, task.id)[1] == Changes.NONE
    again, _ = tasks.reopen_task(desk, task.id)
    assert (again.state, again.done_on) == (TaskState.OPEN, None)
    dropped, _ = tasks.drop_task(desk, task.id)
    assert dropped.state is TaskState.DROPPED


def test_a_repeated_task_leaves_the_next_one_in_the_same_step(desk: Desk) -> None:
    task = added(desk, repeat_days=30, due_on=TODAY - timedelta(days=3), note="Bel aan")
    tasks.finish_task(desk, task.id)
    (row,) = tasks.list_tasks(desk, OPEN).rows
    following = tasks.get_task(desk, row.id)
    assert following.due_on == TODAY + timedelta(days=30)
    assert (following.title, following.note, following.repeat_days) == (
        task.title,
        "Bel aan",
        30,
    )
    assert following.id == next_id(task)


def test_undoing_takes_the_next_one_away_and_finishing_again_brings_it_back(desk: Desk) -> None:
    task = added(desk, repeat_days=7)
    tasks.finish_task(desk, task.id)
    tasks.reopen_task(desk, task.id)
    assert titles(desk, OPEN) == [task.title]
    tasks.finish_task(later(desk, 2), task.id)
    (row,) = tasks.list_tasks(desk, OPEN).rows
    assert (row.id, row.due_on) == (next_id(task), TODAY + timedelta(days=9))


def test_undoing_leaves_a_next_one_that_was_done_meanwhile(desk: Desk) -> None:
    task = added(desk, repeat_days=7)
    tasks.finish_task(desk, task.id)
    tasks.finish_task(desk, next_id(task))
    tasks.reopen_task(desk, task.id)
    assert tasks.get_task(desk, next_id(task)).state is TaskState.DONE


def test_dropping_a_repeated_task_ends_it(desk: Desk) -> None:
    task = added(desk, repeat_days=7)
    tasks.drop_task(desk, task.id)
    assert tasks.count_tasks(desk, OPEN) == 0


def test_due_tells_what_is_late_what_is_for_today_and_what_comes(desk: Desk) -> None:
    for title, days in (("later", 8), ("week", 7), ("morgen", 1), ("nu", 0), ("te laat", -1)):
        added(desk, title=title, due_on=TODAY + timedelta(days=days))
    added(desk, title="ooit", due_on=None)
    added(desk, title="van Bo", due_on=TODAY, assignee="bo")
    tasks.finish_task(desk, added(desk, title="klaar", due_on=TODAY).id)
    found = tasks.due(desk)
    assert [row.title for row in found.overdue] == ["te laat"]
    assert {row.title for row in found.today} == {"nu", "van Bo"}
    assert [row.title for row in found.soon] == ["morgen", "week"]
    assert [row.title for row in tasks.due(desk, assignees={"bo"}).today] == ["van Bo"]


def test_a_list_narrows_down_and_sorts(desk: Desk) -> None:
    place = a_place(desk)
    added(desk, title="Beurs", due_on=TODAY + timedelta(days=4), ward=LEEST, assignee="bo")
    added(desk, title="Affiches", due_on=None)
    added(desk, title="Café", about="place", record_id=place, due_on=TODAY - timedelta(days=1))
    assert titles(desk, OPEN) == ["Café", "Beurs", "Affiches"]
    assert titles(desk, OPEN, Order(column="due_on", descending=True))[-1] == "Affiches"
    assert titles(desk, OPEN, Order(column="title")) == ["Affiches", "Beurs", "Café"]
    for column in ("state", "ward", "assignee", "subject", "done_on"):
        assert len(titles(desk, OPEN, Order(column=column, descending=True))) == 3
    assert titles(desk, replace(OPEN, wards=frozenset({LEEST}))) == ["Beurs"]
    assert titles(desk, replace(OPEN, assignees=frozenset({"bo"}))) == ["Beurs"]
    assert titles(desk, replace(OPEN, mine=True)) == ["Café", "Affiches"]
    assert titles(desk, replace(OPEN, overdue=True)) == ["Café"]
    assert titles(desk, replace(OPEN, subjects=frozenset({TaskSubject.PLACE}))) == ["Café"]
    assert titles(desk, replace(OPEN, about=place)) == ["Café"]
    assert titles(desk, replace(OPEN, text="cafe")) == ["Café"]
    assert titles(desk, replace(OPEN, text="?!")) == []
    assert [task.title for task in tasks.tasks_of(desk, "place", place)] == ["Café"]


def test_a_task_goes_to_the_bin_and_comes_back(desk: Desk) -> None:
    task = added(desk)
    assert rubbish.delete(desk, "task", task.id)[1] == Changes.TASKS | Changes.OUTBOX
    assert tasks.count_tasks(desk, TaskFilter()) == 0
    (lying,) = rubbish.binned(desk)
    assert (lying.kind, lying.title) == ("task", task.title)
    with pytest.raises(NotFound):
        tasks.finish_task(desk, task.id)
    rubbish.restore(desk, "task", task.id)
    assert titles(desk, OPEN) == [task.title]


def test_each_step_waits_to_be_sent(desk: Desk) -> None:
    task = added(desk, repeat_days=7)
    tasks.finish_task(desk, task.id)
    with desk.store.reading() as session:
        sent = list(outbox.operations(session))
        stored = records.get(session, Task, next_id(task))
    assert [(op.entity, op.id) for op in sent] == [
        ("task", task.id),
        ("task", task.id),
        ("task", next_id(task)),
    ]
    assert sent[1].fields == {"state": "done", "done_on": "2026-03-04"}
    assert stored is not None


def test_what_a_task_can_be_about_is_suggested_wards_first(desk: Desk) -> None:
    a_place(desk)
    places.add_place(desk, name="Battels Huis", kind=PlaceKind.OTHER, ward=BATTEL)
    persons.add_person(desk, display_name="Ada Batteliers")
    networks.add_network(desk, name="Battelse buren")
    found = search.suggest_subject(desk, "battel")
    assert [hit.kind for hit in found] == ["ward", "place", "person", "network"]
    assert (found[0].ward, found[0].title) == (BATTEL, "Battel")
    assert {hit.kind for hit in search.suggest_subject(desk, "")} == {"ward"}
    assert search.suggest_subject(desk, "zzz") == []


def test_promised_feedback_stands_apart_from_what_is_due(desk: Desk) -> None:
    added(desk, title="Flyers", due_on=TODAY)
    later_on = added(desk, title="Laten weten", is_promise=True, assignee="")
    added(desk, title="Terugbellen", is_promise=True, due_on=TODAY - timedelta(days=1))
    added(desk, title="Van Jan", is_promise=True, assignee="jan")
    assert [row.title for row in tasks.due(desk).overdue] == []
    promised = tasks.promises(desk, assignees=("lies", ""))
    assert [row.title for row in promised] == ["Terugbellen", "Laten weten"]
    assert titles(desk, TaskFilter(promised=True)) == ["Terugbellen", "Laten weten", "Van Jan"]
    tasks.finish_task(desk, later_on.id)
    assert len(tasks.promises(desk)) == 2
