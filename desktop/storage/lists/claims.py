"""Visits that lead to the same door: who goes there, and when."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, and_, exists, or_, select
from sqlalchemy.orm import Session

from desktop.domain.claim import Door, Knock
from desktop.domain.vocabulary import VisitStatus
from desktop.storage.lists.paging import Expression, joined_set, members_of
from desktop.storage.models import (
    NetworkRow,
    OrganisationRow,
    PersonRow,
    PlaceRow,
    visit_consultant,
    visit_network,
    visit_person,
)
from desktop.storage.models import VisitRow as V

_NAMES: Mapping[str, tuple[Any, Expression]] = {
    "place": (PlaceRow, PlaceRow.name),
    "organisation": (OrganisationRow, OrganisationRow.name),
    "network": (NetworkRow, NetworkRow.name),
    "person": (PersonRow, PersonRow.display_name),
}


def knocks_at(
    session: Session,
    doors: Sequence[Door],
    days: tuple[date, date],
    *,
    statuses: Collection[VisitStatus],
    without: Collection[UUID] = (),
) -> list[Knock]:
    """Return the visits to any of these doors.

    Args:
        days: The first and the last day.
        without: Visits to leave out.
    """
    leads = list(_leading(doors))
    if not leads:
        return []
    wanted = (
        V.deleted_at.is_(None),
        V.status.in_(sorted(statuses)),
        V.day.between(*days),
        V.id.not_in(sorted(without)),
        or_(*leads),
    )
    return _knocks(session, wanted)


def planned_by(session: Session, account: str, days: tuple[date, date]) -> list[Knock]:
    """Return what somebody plans to do between two days, both included."""
    wanted = (
        V.deleted_at.is_(None),
        V.status == VisitStatus.PLANNED,
        V.day.between(*days),
        goes(account),
    )
    return _knocks(session, wanted)


def goes(account: str) -> ColumnElement[bool]:
    """Return that somebody is among the consultants, or wrote down a visit that names none."""
    own, link = visit_consultant.c.visit_id == V.id, visit_consultant.c.consultant
    alone = and_(V.created_by == account, ~exists().where(own))
    return or_(alone, exists().where(own, link == account))


def name_of(session: Session, kind: str, record_id: UUID) -> str:
    """Return what a place, organisation, network or person is called; empty if unknown here."""
    table, name = _NAMES[kind]
    return session.scalar(select(name).where(table.id == record_id)) or ""


def _leading(doors: Sequence[Door]) -> Iterator[ColumnElement[bool]]:
    single = ((V.place_id, "place"), (V.organisation_id, "organisation"))
    for column, field in single:
        ids = {getattr(door, field) for door in doors} - {None}
        if ids:
            yield column.in_(sorted(ids))
    for link, field in ((visit_network, "networks"), (visit_person, "persons")):
        members = frozenset[UUID]().union(*(getattr(door, field) for door in doors))
        if members:
            yield exists().where(link.c.visit_id == V.id, link.columns[1].in_(sorted(members)))


def _knocks(session: Session, wanted: Sequence[ColumnElement[bool]]) -> list[Knock]:
    columns: tuple[Expression, ...] = (
        *(V.id, V.day, V.status, V.created_by, V.place_id, V.organisation_id),
        joined_set(V.id, visit_consultant).label("consultants"),
    )
    rows = session.execute(select(*columns).where(*wanted).order_by(V.day, V.start, V.id)).all()
    ids = [row.id for row in rows]
    networks = _members(session, visit_network, ids)
    persons = _members(session, visit_person, ids)
    return [
        Knock(
            visit=row.id,
            day=row.day,
            status=row.status,
            who=frozenset(members_of(row.consultants) or [row.created_by]),
            door=Door(
                place=row.place_id,
                organisation=row.organisation_id,
                networks=frozenset(networks.get(row.id, ())),
                persons=frozenset(persons.get(row.id, ())),
            ),
        )
        for row in rows
    ]


def _members(session: Session, link: Table, ids: Sequence[UUID]) -> Mapping[UUID, set[UUID]]:
    found: dict[UUID, set[UUID]] = {}
    owner, member = link.columns
    for visit, each in session.execute(select(owner, member).where(owner.in_(ids))):
        found.setdefault(visit, set()).add(each)
    return found
