"""Tasks: what somebody promised to do, about one thing, by a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID, uuid5

from desktop.domain.record import (
    NetworkId,
    OrganisationId,
    PersonId,
    PlaceId,
    Record,
    WardCode,
)
from desktop.domain.text import LONGEST_NAME
from desktop.domain.vocabulary import TaskState, TaskSubject
from desktop.errors import InvalidEntry, Problem

UNTOLD = "…"
"""Title of a task whose words were taken away, because they could tell of somebody erased."""
EARLIEST_DUE = date(2010, 1, 1)
FARTHEST_DUE = timedelta(days=10 * 365)
MOST_REPEAT_DAYS = 1_000
SUBJECT_FIELDS = {
    TaskSubject.VISIT: "visit_id",
    TaskSubject.PLACE: "place_id",
    TaskSubject.ORGANISATION: "organisation_id",
    TaskSubject.NETWORK: "network_id",
    TaskSubject.PERSON: "person_id",
}
"""What a task is about → the field that points to it. Without any it is about its ward."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Record):
    """Something to do. A task about a contact is data about that person.

    It is about one thing only, so it never ties a person to a place or a network, and the
    inference gate (rule R3) has nothing to judge here. What it is about stays as it was made.

    Args:
        ward: In which ward it counts: that of what it is about, or what it is about itself.
            ``None`` for a network of several wards, or a contact without a ward.
        due_on: Last day, in Brussels; ``None`` when there is no hurry.
        assignee: Account name of the colleague who does it; empty while nobody took it.
        done_on: Day on which it was done or dropped. Means nothing while it is open.
        repeat_days: Days from the day it is done until the next one is due; ``None`` = once.
        is_promise: Somebody outside was promised to hear what became of it.
    """

    title: str
    state: TaskState = TaskState.OPEN
    visit_id: UUID | None = None
    place_id: PlaceId | None = None
    organisation_id: OrganisationId | None = None
    network_id: NetworkId | None = None
    person_id: PersonId | None = None
    ward: WardCode | None = None
    due_on: date | None = None
    assignee: str = ""
    done_on: date | None = None
    repeat_days: int | None = None
    is_promise: bool = False
    note: str = ""

    @property
    def subject(self) -> tuple[TaskSubject, UUID | WardCode | None]:
        """What it is about: the kind, and the id of the record or the code of the ward."""
        for kind, name in SUBJECT_FIELDS.items():
            found: UUID | None = getattr(self, name)
            if found is not None:
                return kind, found
        return TaskSubject.WARD, self.ward

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do it."""
        return self.state is TaskState.OPEN and not self.is_deleted


def check_task(task: Task, *, today: date) -> Task:
    """Return ``task`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text``, ``only_one``, ``too_long_ago``,
            ``too_far_ahead``, ``in_future`` or ``out_of_range``.
    """
    problems = (*_text_problems(task), *_subject_problems(task), *_day_problems(task, today))
    if problems:
        raise InvalidEntry(*problems)
    return task


def next_id(task: Task) -> UUID:
    """Return the id of the task that follows a repeated one.

    Worked out from the id of the task: two colleagues who finish the same task on two laptops
    make one following task, not two.
    """
    return uuid5(task.id, "next")


def next_due(task: Task, done_on: date) -> date | None:
    """Return when the task that follows is due; ``None`` if none follows."""
    return None if task.repeat_days is None else done_on + timedelta(days=task.repeat_days)


def _text_problems(task: Task) -> Iterator[Problem]:
    if not task.title.strip():
        yield Problem("title", "required")
    if len(task.title) > LONGEST_NAME:
        yield Problem("title", "too_long_text", str(LONGEST_NAME))


def _subject_problems(task: Task) -> Iterator[Problem]:
    pointing = [name for name in SUBJECT_FIELDS.values() if getattr(task, name) is not None]
    if len(pointing) > 1:
        yield Problem("about", "only_one")
    if not pointing and not task.ward:
        yield Problem("about", "required")


def _day_problems(task: Task, today: date) -> Iterator[Problem]:
    if task.due_on is not None and task.due_on < EARLIEST_DUE:
        yield Problem("due_on", "too_long_ago", EARLIEST_DUE.isoformat())
    if task.due_on is not None and task.due_on > today + FARTHEST_DUE:
        yield Problem("due_on", "too_far_ahead", (today + FARTHEST_DUE).isoformat())
    if task.done_on is not None and task.done_on > today:
        yield Problem("done_on", "in_future")
    if task.repeat_days is not None and not 1 <= task.repeat_days <= MOST_REPEAT_DAYS:
        yield Problem("repeat_days", "out_of_range", f"1-{MOST_REPEAT_DAYS}")
