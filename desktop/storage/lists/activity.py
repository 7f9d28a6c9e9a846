"""How often and when last: final visits at a place, with an organisation, network or person.

A contact is a final visit; with a person also a task about them that was done, with an
organisation also a meeting.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    ScalarSelect,
    Select,
    Text,
    case,
    exists,
    func,
    literal,
    literal_column,
    select,
    type_coerce,
)

from desktop.domain.vocabulary import TaskState, VisitStatus
from desktop.storage.models import (
    MeetingRow,
    TaskRow,
    VisitRow,
    meeting_organisation,
    visit_network,
    visit_person,
)

Number = ScalarSelect[Any]
Day = ColumnElement[Any]
_FEW = 300
"""Up to so many visits of one network are looked up; of more, the last is found on the way."""


def visits_at(column: Any, owner: Any) -> tuple[Number, Day]:
    """Return the number of visits and the last day, for an id that stands on the visit.

    Args:
        column: ``VisitRow.place_id`` or ``VisitRow.organisation_id``.
        owner: The id column of the list.
    """
    counted = _final(select(func.count()).where(column == owner))
    last = _final(select(VisitRow.day).where(column == owner)).order_by(VisitRow.day.desc())
    return counted.scalar_subquery(), last.limit(1).scalar_subquery()


def visits_with_network(owner: Any) -> tuple[Number, Day]:
    """Return the number of visits and the last day of a network."""
    linked = visit_network.join(VisitRow, VisitRow.id == visit_network.c.visit_id)
    wanted = visit_network.c.network_id == owner
    counted = _final(select(func.count()).select_from(linked).where(wanted))
    last = _final(select(func.max(VisitRow.day)).select_from(linked).where(wanted))
    return counted.scalar_subquery(), last.scalar_subquery()


def last_contact(owner: Any) -> Day:
    """Return the last day on which somebody was spoken with, or a task about them was done."""
    linked = visit_person.join(VisitRow, VisitRow.id == visit_person.c.visit_id)
    wanted = visit_person.c.person_id == owner
    met = _final(select(func.max(VisitRow.day)).select_from(linked).where(wanted))
    done = select(func.max(TaskRow.done_on)).where(
        TaskRow.person_id == owner, TaskRow.state == TaskState.DONE, TaskRow.deleted_at.is_(None)
    )
    return _later(met.scalar_subquery(), done.scalar_subquery())


def last_with_network(owner: Any) -> Day:
    """Return the last day on which a network was met.

    Of a network with few visits those are looked up. One with many was met lately: the visits
    are walked from the last one back, until one is with this network.
    """
    _count, of_few = visits_with_network(owner)
    link = visit_network.c
    some = select(link.visit_id).where(link.network_id == owner).limit(1).offset(_FEW)
    own = exists().where(link.visit_id == VisitRow.id, link.network_id == owner)
    with_it = _final(select(VisitRow.day).where(own.correlate_except(visit_network)))
    walked = with_it.order_by(VisitRow.day.desc()).limit(1).correlate_except(VisitRow)
    found = case((some.exists(), walked.scalar_subquery()), else_=of_few)
    return type_coerce(found, Date())


def last_with_organisation(owner: Any, today: date) -> Day:
    """Return the last day of a visit to an organisation, or of a meeting with it."""
    _count, visited = visits_at(VisitRow.organisation_id, owner)
    held = (
        select(func.max(MeetingRow.held_on))
        .join(meeting_organisation, meeting_organisation.c.meeting_id == MeetingRow.id)
        .where(
            meeting_organisation.c.organisation_id == owner,
            MeetingRow.deleted_at.is_(None),
            MeetingRow.held_on <= today,
        )
    )
    return _later(visited, held.scalar_subquery())


def _later(one: Any, other: Any) -> Day:
    """Return the later of two days, or the one that there is."""
    none = literal("", Text())
    both = (func.coalesce(type_coerce(day, Text()), none) for day in (one, other))
    return type_coerce(func.nullif(func.max(*both), none), Date())


def _final(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Keep the final visits in use.

    The plus sign keeps SQLite from starting at the index of all final visits: it would read
    nearly every visit to find those of one place.
    """
    status: ColumnElement[str] = literal_column("+visit.status", Text())
    return query.where(status == VisitStatus.FINAL.value, VisitRow.deleted_at.is_(None))
