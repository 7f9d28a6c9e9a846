"""How often each person was asked something lately, counted by the database."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CompoundSelect,
    Integer,
    Subquery,
    Text,
    case,
    func,
    literal,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import Session

from desktop.domain.contact_load import ContactLoad, LoadLimit
from desktop.domain.vocabulary import TaskState, VisitStatus
from desktop.storage.figures.coverage_facets import bare
from desktop.storage.lists.held import HELD, IN_PEACE
from desktop.storage.lists.paging import SEPARATOR, members_of
from desktop.storage.models import PersonRow as P
from desktop.storage.models import TaskRow as T
from desktop.storage.models import VisitRow as V
from desktop.storage.models import visit_consultant, visit_person

_Asked = CompoundSelect[Any]


def loads_of(
    session: Session, persons: Collection[UUID], limit: LoadLimit, *, today: date
) -> list[ContactLoad]:
    """Return what was asked of these persons lately; also of who was asked nothing."""
    summed = _summed(_asked(limit, today, persons))
    found = _read(session, summed, P.id.in_(sorted(persons)), is_outer=True)
    return [load._replace(limit=limit) for load in found]


def heavy_loads(
    session: Session, limit: LoadLimit, *, today: date, most: int
) -> Sequence[ContactLoad]:
    """Return of whom was asked as much as ``limit`` says, or more; the most on top."""
    summed = _summed(_asked(limit, today, None))
    enough = summed.c.times + summed.c.planned >= limit.times
    found = _read(session, summed, enough, most=most)
    return [load._replace(limit=limit) for load in found]


def summed_loads(limit: LoadLimit, today: date) -> Subquery:
    """Return ``person``, ``times``, ``planned`` and ``who``, for everybody who was asked."""
    return _summed(_asked(limit, today, None))


def want_peace(session: Session, persons: Collection[UUID]) -> bool:
    """Return whether one of these persons does not want to be contacted."""
    if not persons:
        return False
    refusing = select(P.id).where(P.id.in_(sorted(persons)), IN_PEACE)
    return session.scalar(refusing.limit(1)) is not None


def _asked(limit: LoadLimit, today: date, persons: Collection[UUID] | None) -> _Asked:
    """Return a row for each time somebody was asked something, and each colleague in it."""
    first = today - timedelta(days=limit.days - 1)
    last = today + timedelta(days=limit.days - 1)
    person, who = visit_person.c.person_id, visit_consultant.c.consultant
    visits = (
        select(
            person.label("person"),
            V.id.label("ask"),
            func.coalesce(who, V.created_by).label("who"),
            case((bare("status") == VisitStatus.PLANNED.value, 1), else_=0).label("ahead"),
        )
        .select_from(V)
        .join(visit_person, visit_person.c.visit_id == V.id)
        .outerjoin(visit_consultant, visit_consultant.c.visit_id == V.id)
        .where(
            V.deleted_at.is_(None),
            V.day.between(first, last),
            bare("status").in_([VisitStatus.PLANNED.value, VisitStatus.FINAL.value]),
        )
    )
    done = select(
        T.person_id, T.id, func.coalesce(func.nullif(T.assignee, ""), T.updated_by), literal(0)
    ).where(
        T.deleted_at.is_(None),
        T.person_id.is_not(None),
        T.state == TaskState.DONE,
        T.done_on.between(first, today),
    )
    if persons is not None:
        ids = sorted(persons)
        visits = visits.where(person.in_(ids))
        done = done.where(T.person_id.in_(ids))
    return union_all(visits, done)


def _summed(asked: _Asked) -> Subquery:
    each = asked.subquery("asked")
    is_planned = each.c.ahead == 1
    return (
        select(
            each.c.person,
            func.count(func.distinct(case((is_planned, None), else_=each.c.ask))).label("times"),
            func.count(func.distinct(case((is_planned, each.c.ask)))).label("planned"),
            _joined(each.c.who).label("who"),
        )
        .group_by(each.c.person)
        .subquery("summed")
    )


def _joined(who: Any) -> Any:
    """Return all names in one text; SQLite gives distinct names no separator of our own."""
    return type_coerce(func.group_concat(who, SEPARATOR), Text())


def _read(
    session: Session,
    summed: Subquery,
    wanted: Any,
    *,
    is_outer: bool = False,
    most: int | None = None,
) -> list[ContactLoad]:
    counted = func.coalesce(summed.c.times, 0), func.coalesce(summed.c.planned, 0)
    times, planned = (type_coerce(each, Integer()) for each in counted)
    rows = session.execute(
        select(P.id, P.display_name, IN_PEACE, times, planned, summed.c.who)
        .join(summed, summed.c.person == P.id, isouter=is_outer)
        .where(P.deleted_at.is_(None), ~HELD, wanted)
        .order_by((times + planned).desc(), P.name_sort, P.id)
        .limit(most)
    )
    return [
        ContactLoad(
            person=person,
            name=name,
            times=often,
            planned=ahead,
            colleagues=sorted(set(members_of(who))),
            do_not_contact=refuses,
        )
        for person, name, refuses, often, ahead, who in rows
    ]
