"""How often and when last: final visits at a place, with an organisation, network or person."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    Text,
    func,
    literal_column,
    select,
)

from desktop.domain.vocabulary import VisitStatus
from desktop.storage.models import VisitRow, visit_network, visit_person

Number = ScalarSelect[Any]
Day = ScalarSelect[Any]


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
    """Return the last day on which somebody was spoken with."""
    linked = visit_person.join(VisitRow, VisitRow.id == visit_person.c.visit_id)
    wanted = visit_person.c.person_id == owner
    last = _final(select(func.max(VisitRow.day)).select_from(linked).where(wanted))
    return last.scalar_subquery()


def _final(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Keep the final visits in use.

    The plus sign keeps SQLite from starting at the index of all final visits: it would read
    nearly every visit to find those of one place.
    """
    status: ColumnElement[str] = literal_column("+visit.status", Text())
    return query.where(status == VisitStatus.FINAL.value, VisitRow.deleted_at.is_(None))
