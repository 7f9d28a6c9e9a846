"""Lists of tasks: what is due, overdue, about one record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, case, false, func, literal, select
from sqlalchemy.orm import Session

from desktop.domain.agenda import TaskFilter, TaskRow
from desktop.domain.listing import Order
from desktop.domain.record import WardCode
from desktop.domain.task import SUBJECT_FIELDS, Task
from desktop.domain.vocabulary import TaskState, TaskSubject
from desktop.storage import models, records
from desktop.storage.lists.owned import theirs
from desktop.storage.lists.paging import (
    Expression,
    Ids,
    Segment,
    by_value,
    computed,
    count_of,
    in_order_of,
    page_of_ids,
    rank_of,
    sorting_key,
)
from desktop.storage.lists.search import matching, terms_of
from desktop.storage.lists.wards import ward_names
from desktop.storage.models import (
    NetworkRow,
    OrganisationRow,
    PersonRow,
    PlaceRow,
    VisitRow,
)

T = models.TaskRow
_NAMES: Mapping[TaskSubject, tuple[Any, Expression]] = {
    TaskSubject.PLACE: (PlaceRow, PlaceRow.name),
    TaskSubject.ORGANISATION: (OrganisationRow, OrganisationRow.name),
    TaskSubject.NETWORK: (NetworkRow, NetworkRow.name),
    TaskSubject.PERSON: (PersonRow, PersonRow.display_name),
}
"""What tasks are about → its table, and the column with its name."""


def tasks_page(
    session: Session,
    wanted: TaskFilter,
    order: Order,
    *,
    today: date,
    offset: int,
    limit: int,
) -> Sequence[TaskRow]:
    """Return one page of the tasks that ``wanted`` lets through; without a day, last.

    Raises:
        ValueError: The list cannot be sorted by that column: a bug in the caller.
    """
    wards = ward_names(session)
    segments = _segments(order, _ids(wanted, today), tuple(wards))
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    return task_rows(session, ids)


def count_tasks(session: Session, wanted: TaskFilter, *, today: date) -> int:
    """Return how many tasks ``wanted`` lets through."""
    return count_of(session, _ids(wanted, today))


def task_rows(session: Session, ids: Sequence[UUID], *, of: str = "") -> list[TaskRow]:
    """Return tasks as a list shows them, in the order of ``ids``.

    Args:
        of: As in :class:`TaskFilter`.
    """
    wards = ward_names(session)
    columns: tuple[Expression, ...] = (
        *(T.id, T.title, T.state, T.ward, T.due_on, T.assignee, T.done_on, T.repeat_days),
        T.is_promise,
        *(getattr(T, name) for name in SUBJECT_FIELDS.values()),
        VisitRow.day,
        VisitRow.ward.label("visit_ward"),
        func.coalesce(*(name for _table, name in _NAMES.values())).label("name"),
    )
    joined = select(*columns).outerjoin(VisitRow, VisitRow.id == T.visit_id)
    for subject, (table, _name) in _NAMES.items():
        joined = joined.outerjoin(table, table.id == getattr(T, SUBJECT_FIELDS[subject]))
    found = session.execute(joined.where(T.id.in_(ids), *_of(of)))
    return in_order_of(ids, {row.id: _to_row(row, wards) for row in found})


def open_about(
    session: Session, subject: TaskSubject, record_id: UUID, *, of: str = ""
) -> Sequence[Task]:
    """Return the open tasks about a record, what is due first on top.

    Args:
        of: As in :class:`TaskFilter`.
    """
    column = getattr(T, SUBJECT_FIELDS[subject])
    wanted = (
        select(T.id)
        .where(column == record_id, T.state == TaskState.OPEN, T.deleted_at.is_(None))
        .where(*_of(of))
        .order_by(T.due_on.asc().nulls_last(), T.id)
    )
    return list(records.get_many(session, Task, session.scalars(wanted).all()).values())


def _ids(wanted: TaskFilter, today: date) -> Ids:
    return select(T.id).where(*_conditions(wanted, today))


def _conditions(wanted: TaskFilter, today: date) -> Iterator[ColumnElement[bool]]:
    yield T.deleted_at.is_not(None) if wanted.deleted else T.deleted_at.is_(None)
    choices: tuple[tuple[Expression, frozenset[Any]], ...] = (
        (T.state, wanted.states),
        (T.ward, wanted.wards),
        (_subject(), wanted.subjects),
        (T.assignee, wanted.assignees),
    )
    for column, values in choices:
        if values:
            yield column.in_(sorted(map(str, values)))
    if wanted.due_by is not None:
        yield T.due_on <= wanted.due_by
    if wanted.overdue:
        yield and_(T.state == TaskState.OPEN, T.due_on < today)
    if wanted.promised:
        yield T.is_promise.is_(True)
    if wanted.about is not None:
        yield func.coalesce(*_pointers()) == wanted.about
    yield from _of(wanted.of)
    if wanted.text.strip():
        terms = terms_of(wanted.text)
        yield T.id.in_(matching("task", terms)) if terms else false()


def _of(author: str) -> Sequence[ColumnElement[bool]]:
    return [theirs("task", T, author)] if author else []


def _pointers() -> list[Expression]:
    return [getattr(T, name) for name in SUBJECT_FIELDS.values()]


def _subject() -> Expression:
    """Return what a task is about, as a code."""
    whens = [
        (getattr(T, name).is_not(None), literal(kind.value))
        for kind, name in SUBJECT_FIELDS.items()
    ]
    return case(*whens, else_=TaskSubject.WARD.value)


def _segments(order: Order, ids: Ids, wards: Sequence[str]) -> Sequence[Segment]:
    if order.column == "due_on":
        ties = (T.id.desc() if order.descending else T.id.asc(),)
        return by_value(ids, T.due_on, ties, descending=order.descending, empty=ties)
    keys: dict[str, Expression] = {
        "title": func.lower(T.title),
        "state": rank_of(T.state, tuple(TaskState)),
        "ward": rank_of(T.ward, wards),
        "assignee": func.nullif(T.assignee, ""),
        "subject": rank_of(_subject(), tuple(TaskSubject)),
        "done_on": T.done_on,
    }
    key = sorting_key(keys, order)
    return computed(ids, key, (T.due_on.asc().nulls_last(), T.id), descending=order.descending)


def _to_row(row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> TaskRow:
    subject, subject_id = TaskSubject.WARD, None
    for kind, name in SUBJECT_FIELDS.items():
        if (found := getattr(row, name)) is not None:
            subject, subject_id = kind, found
    ward_name = wards.get(row.ward, row.ward or "")
    return TaskRow(
        id=row.id,
        title=row.title,
        state=row.state,
        subject=subject,
        subject_id=subject_id,
        subject_name=_subject_name(row, subject, wards) or ward_name,
        ward=None if row.ward is None else WardCode(row.ward),
        ward_name=ward_name,
        due_on=row.due_on,
        assignee=row.assignee,
        done_on=row.done_on,
        repeat_days=row.repeat_days,
        is_promise=row.is_promise,
    )


def _subject_name(
    row: Row[*tuple[Any, ...]], subject: TaskSubject, wards: Mapping[str, str]
) -> str:
    if subject is TaskSubject.VISIT and row.day is not None:
        return f"{wards.get(row.visit_ward, row.visit_ward)} {row.day:%d/%m/%Y}"
    return row.name or ""
