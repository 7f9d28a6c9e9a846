"""What the team promised to do: adding tasks, finishing them, seeing what is due."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.agenda import DueTasks, TaskFilter, TaskRow
from desktop.domain.changes import Changes
from desktop.domain.listing import Order, Page
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Deed
from desktop.domain.task import SUBJECT_FIELDS, Task, check_task, next_due, next_id
from desktop.domain.vocabulary import TaskState, TaskSubject
from desktop.errors import InvalidEntry, Problem
from desktop.services.contact_load import leave_in_peace
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, known_ward_problems, read
from desktop.services.following.reaching import mark_unseen
from desktop.services.walls import require_own, shows, shows_own, whose
from desktop.storage import records
from desktop.storage.figures.contact_load import want_peace
from desktop.storage.lists import tasks
from desktop.storage.lists.wards import ward_names
from desktop.storage.registry import shape_named

SOON_DAYS = 7
MOST_DUE = 500
MOST_PROMISES = 20
_AFFECTED = Changes.TASKS | Changes.OUTBOX
_FIXED = frozenset(SUBJECT_FIELDS.values())
_BY_DUE = Order(column="due_on")


def add_task(
    desk: Desk,
    *,
    about: TaskSubject | str = TaskSubject.WARD,
    record_id: UUID | None = None,
    **fields: Any,
) -> tuple[Task, Changes]:
    """Store a new task; a title, and what it is about, are enough.

    Its ward is that of what it is about, unless ``ward`` says otherwise. Without ``assignee``
    the colleague at the desk does it; an empty one leaves it to whoever takes it.

    Args:
        about: What kind of thing it is about.
        record_id: That record; none for a ward, which is ``ward``.

    Raises:
        InvalidEntry: A rule of ``check_task``; what it is about, or the ward, is ``unknown``
            or ``deleted``; the person it is about wants no contact (``do_not_contact``).
    """
    desk.require(Deed.LOG_VISITS)
    if TaskSubject(about) is TaskSubject.PERSON:
        desk.require(Deed.SEE_PERSONS)
    entries: dict[str, Any] = {"title": "", "assignee": desk.author} | fields
    subject = TaskSubject(about)
    if subject in SUBJECT_FIELDS:
        entries[SUBJECT_FIELDS[subject]] = record_id
    task = begin(desk, Task, desk.new_id(), entries)
    with desk.store.writing() as session:
        if not task.ward and record_id is not None:
            task = replace(task, ward=_ward_of(session, subject, record_id))
        leave_in_peace(session, "about", _persons_of(task))
        records.insert(session, _fit(session, desk, None, task))
    return task, _AFFECTED


def change_task(
    desk: Desk, task_id: UUID, *, seen: Task | None = None, **fields: Any
) -> tuple[Task, Changes]:
    """Store a changed task. What it is about stays; undo is the same with former values.

    A repeated task that becomes done leaves a following task, in the same step, unless the
    person it is about wants no contact any more. One that is put back among what is to be done
    takes that away again, unless somebody did it meanwhile.

    Args:
        seen: As it was before the eyes of whoever changed it.

    Raises:
        NotFound: There is no such task, or it lies in the bin.
        InvalidEntry: As for :func:`add_task`.
        ChangedMeanwhile: Somebody else changed one of these fields since it was seen.
        TypeError: What it is about was given: a bug in the caller.
    """
    desk.require(Deed.LOG_VISITS)
    if fixed := _FIXED & fields.keys():
        raise TypeError(f"stays as it was made: {', '.join(sorted(fixed))}")
    with desk.store.writing() as session:
        before = in_use(session, Task, task_id)
        require_own(desk, "task", before)
        after = _fit(session, desk, before, revise(desk, before, fields, seen=seen))
        changed = records.update(session, before, after)
        if before.state is not after.state:
            _keep_going(session, desk, after)
    return after, _AFFECTED if changed else Changes.NONE


def finish_task(desk: Desk, task_id: UUID) -> tuple[Task, Changes]:
    """Note that a task was done today; as :func:`change_task`."""
    desk.require(Deed.LOG_VISITS)
    return change_task(desk, task_id, state=TaskState.DONE, done_on=desk.today())


def drop_task(desk: Desk, task_id: UUID) -> tuple[Task, Changes]:
    """Note that nobody will do a task any more: nothing follows, also not on a repeated one."""
    desk.require(Deed.LOG_VISITS)
    return change_task(desk, task_id, state=TaskState.DROPPED, done_on=desk.today())


def reopen_task(desk: Desk, task_id: UUID) -> tuple[Task, Changes]:
    """Put a task back among what is to be done; as :func:`change_task`."""
    desk.require(Deed.LOG_VISITS)
    return change_task(desk, task_id, state=TaskState.OPEN, done_on=None)


def get_task(desk: Desk, task_id: UUID) -> Task:
    """Return the task, also one that lies in the bin.

    Raises:
        NotFound: There is no such task.
    """
    return read(desk, Task, task_id)


def list_tasks(
    desk: Desk, wanted: TaskFilter, order: Order = _BY_DUE, *, offset: int = 0, limit: int = 50
) -> Page[TaskRow]:
    """Return one page of the tasks that ``wanted`` lets through."""
    wanted = _meant(desk, wanted)
    with desk.store.reading() as session:
        rows = tasks.tasks_page(
            session, wanted, order, today=desk.today(), offset=offset, limit=limit
        )
    return Page(rows=mark_unseen(desk, rows), offset=offset)


def count_tasks(desk: Desk, wanted: TaskFilter) -> int:
    """Return how many tasks ``wanted`` lets through."""
    wanted = _meant(desk, wanted)
    with desk.store.reading() as session:
        return tasks.count_tasks(session, wanted, today=desk.today())


def task_row(desk: Desk, task_id: UUID) -> TaskRow | None:
    """Return a task as a list shows it, with the name of what it is about."""
    who = whose(desk, "task")
    with desk.store.reading() as session:
        rows = tasks.task_rows(session, [task_id], of=who)
    return next(iter(mark_unseen(desk, rows)), None)


def tasks_of(desk: Desk, about: TaskSubject | str, record_id: UUID) -> Sequence[Task]:
    """Return the open tasks about a record, what is due first on top."""
    if not shows(desk, "task") and not shows_own(desk, "task"):
        return ()
    who = whose(desk, "task")
    with desk.store.reading() as session:
        return tasks.open_about(session, TaskSubject(about), record_id, of=who)


def due(desk: Desk, *, assignees: Collection[str] = ()) -> DueTasks:
    """Return what is overdue, due today, and due in the week after; promises are apart.

    Args:
        assignees: Only those of these colleagues; an empty name means nobody yet.
    """
    today = desk.today()
    wanted = TaskFilter(
        states=frozenset({TaskState.OPEN}),
        due_by=today + timedelta(days=SOON_DAYS),
        assignees=frozenset(assignees),
    )
    rows = [row for row in list_tasks(desk, wanted, limit=MOST_DUE).rows if not row.is_promise]
    return DueTasks(
        overdue=[row for row in rows if row.is_overdue(today)],
        today=[row for row in rows if row.due_on == today],
        soon=[row for row in rows if row.due_on is not None and row.due_on > today],
    )


def promises(desk: Desk, *, assignees: Collection[str] = ()) -> Sequence[TaskRow]:
    """Return the feedback that was promised and not given yet, what is due first on top.

    Args:
        assignees: Only those of these colleagues; an empty name means nobody yet.
    """
    wanted = TaskFilter(
        states=frozenset({TaskState.OPEN}), promised=True, assignees=frozenset(assignees)
    )
    return list_tasks(desk, wanted, limit=MOST_PROMISES).rows


def _persons_of(task: Task) -> list[UUID]:
    return [task.person_id] if task.person_id else []


def _meant(desk: Desk, wanted: TaskFilter) -> TaskFilter:
    """Return the filter that lets through what was meant, and no more than the role shows.

    Raises:
        NotAllowed: The role shows no tasks.
    """
    assignees = frozenset({desk.author}) if wanted.mine else wanted.assignees
    return replace(wanted, of=whose(desk, "task"), assignees=assignees)


def _keep_going(session: Session, desk: Desk, task: Task) -> None:
    """See to what follows a task that was finished, or put back."""
    following = records.get(session, Task, next_id(task))
    if task.state is TaskState.DONE:
        _follow(session, desk, task, following)
    elif following is not None and following.is_open:
        records.set_deleted(session, following, deleted=True, at=desk.now(), by=desk.author)


def _follow(session: Session, desk: Desk, done: Task, following: Task | None) -> None:
    """Make the task that follows a repeated one, or bring it back when it was undone."""
    due_on = next_due(done, done.done_on or desk.today())
    if due_on is None or want_peace(session, _persons_of(done)):
        return
    if following is None:
        records.insert(session, _following(desk, done, due_on))
    elif following.is_deleted:
        back = records.set_deleted(session, following, deleted=False, at=desk.now(), by=desk.author)
        records.update(session, back, revise(desk, back, {"due_on": due_on}))


def _following(desk: Desk, done: Task, due_on: date) -> Task:
    now = desk.now()
    return replace(
        done,
        id=next_id(done),
        created_at=now,
        created_by=desk.author,
        updated_at=now,
        updated_by=desk.author,
        state=TaskState.OPEN,
        due_on=due_on,
        done_on=None,
    )


def _fit(session: Session, desk: Desk, before: Task | None, task: Task) -> Task:
    problems: list[Problem] = []
    if task.ward and (before is None or before.ward != task.ward):
        problems.extend(known_ward_problems(session, "ward", {task.ward}))
    try:
        check_task(task, today=desk.today())
    except InvalidEntry as refused:
        problems.extend(refused.problems)
    if problems:
        raise InvalidEntry(*problems)
    return task


def _ward_of(session: Session, subject: TaskSubject, record_id: UUID) -> WardCode | None:
    """Return the ward of what a task is about, if it has exactly one that is known here."""
    record: Any = records.get(session, shape_named(subject.value).record, record_id)
    if subject is TaskSubject.NETWORK and record is not None:
        wards = sorted(record.wards)
        ward = wards[0] if len(wards) == 1 else None
    else:
        ward = getattr(record, "ward", None)
    return WardCode(ward) if ward and ward in ward_names(session) else None
