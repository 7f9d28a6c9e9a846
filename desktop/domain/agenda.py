"""Lists of tasks, rhythms and targets: what is asked for, and what comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from desktop.domain.listing import VisitRow
from desktop.domain.record import WardCode
from desktop.domain.target import Target
from desktop.domain.vocabulary import TaskState, TaskSubject


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskFilter:
    """Which tasks. An empty set, ``None`` or an empty text means: no restriction.

    Args:
        assignees: Account names of the colleagues who do them; an empty one means nobody yet.
        mine: Only those of the colleague at the desk.
        due_by: Due on this day or before.
        overdue: Only open ones whose day has passed.
        promised: Only feedback that somebody outside was promised.
        about: Id of the record that they are about.
        text: Searched in title and note, accents folded.
        of: Account name of who made it or was given it, about no contact: the role of the reader
            shows no others.
    """

    states: frozenset[TaskState] = frozenset()
    wards: frozenset[WardCode] = frozenset()
    subjects: frozenset[TaskSubject] = frozenset()
    assignees: frozenset[str] = frozenset()
    mine: bool = False
    due_by: date | None = None
    overdue: bool = False
    promised: bool = False
    about: UUID | None = None
    text: str = ""
    of: str = ""
    deleted: bool = False


class TaskRow(NamedTuple):
    """A task as a list shows it.

    Columns to sort by: due_on, title, ward, assignee, state, subject, done_on.

    Args:
        subject_id: The record that it is about; ``None`` for a ward.
        subject_name: What that is called: a name, or ward and day of a visit.
        is_unseen: Whether it never reaches whom it is given to.
    """

    id: UUID
    title: str
    state: TaskState
    subject: TaskSubject
    subject_id: UUID | None
    subject_name: str
    ward: WardCode | None
    ward_name: str
    due_on: date | None
    assignee: str
    done_on: date | None
    repeat_days: int | None
    is_promise: bool = False
    is_unseen: bool = False

    @property
    def is_open(self) -> bool:
        """Whether somebody is still to do it."""
        return self.state is TaskState.OPEN

    def is_overdue(self, today: date) -> bool:
        """Whether it should have been done before ``today``."""
        return self.state is TaskState.OPEN and self.due_on is not None and self.due_on < today


class DueTasks(NamedTuple):
    """What somebody has to do now, in the order of the days.

    Args:
        overdue: Its day has passed.
        today: Due today.
        soon: Due in the days after that.
    """

    overdue: Sequence[TaskRow]
    today: Sequence[TaskRow]
    soon: Sequence[TaskRow]


class PlannedVisits(NamedTuple):
    """What somebody plans, and how much colleagues do.

    Args:
        mine: Those whose day has passed first: did they take place?
        others: Number of visits that colleagues plan in the same days.
    """

    mine: Sequence[VisitRow]
    others: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmFilter:
    """Which contact rhythms. An empty set, ``None`` or an empty text means: no restriction.

    Args:
        kinds: What they are about: ``person``, ``network``, ``place``, ``organisation``.
        assignees: Account names of the colleagues who keep them; an empty one means whoever
            comes by.
        mine: Only those of the colleague at the desk.
        due_by: Due on this day or before.
        about: Id of the record that they are about.
        text: Searched in the name.
    """

    kinds: frozenset[str] = frozenset()
    assignees: frozenset[str] = frozenset()
    mine: bool = False
    due_by: date | None = None
    about: UUID | None = None
    text: str = ""


class RhythmRow(NamedTuple):
    """A contact rhythm as a list shows it.

    Args:
        kind, record_id: What it is about: ``person``, ``network``, ``place`` or
            ``organisation``, and its id.
        last_contact: Day of the last contact; ``None`` when there was none yet.
        due_on: By when the next contact is due.
        paused_until: It asks for nothing up to and including this day.
    """

    id: UUID
    kind: str
    record_id: UUID
    name: str
    ward_name: str
    every_days: int
    last_contact: date | None
    due_on: date
    assignee: str
    paused_until: date | None

    def is_late(self, today: date) -> bool:
        """Whether the day has passed."""
        return self.due_on < today


class DueRhythms(NamedTuple):
    """With whom it is time to be in touch.

    Args:
        rows: The first of them, what is late longest on top.
        total: How many there are.
    """

    rows: Sequence[RhythmRow]
    total: int


class WardTarget(NamedTuple):
    """What a team aims at in one ward today; ``target`` is ``None`` where it set nothing."""

    ward: WardCode
    ward_name: str
    target: Target | None
