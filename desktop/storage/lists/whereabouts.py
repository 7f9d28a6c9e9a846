"""Answers to *where was it?* while somebody types: places, with how they are used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from desktop.domain.listing import WhereHit
from desktop.domain.record import WardCode
from desktop.storage.lists.activity import visits_at
from desktop.storage.lists.paging import Expression, in_order_of
from desktop.storage.lists.search import search_names
from desktop.storage.models import PlaceRow, VisitRow

MOST_CANDIDATES = 200
RECENT_VISITS = 300


def places_named(
    session: Session, typed: str, wards: Mapping[str, str], *, limit: int
) -> list[WhereHit]:
    """Return the places whose name holds every typed word, the most recently visited first."""
    candidates = search_names(session, "place", typed, limit=MOST_CANDIDATES)
    _, last = visits_at(VisitRow.place_id, PlaceRow.id)
    ids = session.scalars(
        select(PlaceRow.id)
        .where(PlaceRow.id.in_(candidates), PlaceRow.deleted_at.is_(None))
        .order_by(last.is_(None), last.desc(), PlaceRow.name_sort, PlaceRow.id)
        .limit(limit)
    )
    return _hits(session, ids.all(), wards)


def places_visited_lately(
    session: Session, wards: Mapping[str, str], *, limit: int
) -> list[WhereHit]:
    """Return the places of the latest visits, the most recent first."""
    latest = (
        select(VisitRow.place_id, VisitRow.day, VisitRow.start)
        .where(VisitRow.deleted_at.is_(None))
        .order_by(VisitRow.day.desc(), VisitRow.start.desc(), VisitRow.id.desc())
        .limit(RECENT_VISITS)
        .subquery()
    )
    ids = session.scalars(
        select(PlaceRow.id)
        .join(latest, latest.c.place_id == PlaceRow.id)
        .where(PlaceRow.deleted_at.is_(None))
        .group_by(PlaceRow.id)
        .order_by(func.max(latest.c.start).desc(), PlaceRow.id)
        .limit(limit)
    )
    return _hits(session, ids.all(), wards)


def _hits(session: Session, ids: Sequence[UUID], wards: Mapping[str, str]) -> list[WhereHit]:
    counted, last = visits_at(VisitRow.place_id, PlaceRow.id)
    columns: tuple[Expression, ...] = (
        PlaceRow.id,
        PlaceRow.name,
        PlaceRow.ward,
        counted.label("visits"),
        last.label("last_visit"),
    )
    rows = session.execute(select(*columns).where(PlaceRow.id.in_(ids)))
    return in_order_of(ids, {row.id: _hit(row, wards) for row in rows})


def _hit(row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> WhereHit:
    return WhereHit(
        kind="place",
        id=row.id,
        title=row.name,
        context=wards.get(row.ward, row.ward),
        ward=WardCode(row.ward),
        visits=row.visits,
        last_visit=row.last_visit,
    )
