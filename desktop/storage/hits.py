"""What to show of records that were found, or that lie in the bin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, literal, null, select, union_all
from sqlalchemy.orm import Session

from desktop.domain.listing import Binned, Hit
from desktop.domain.record import WardCode
from desktop.storage.models import NetworkRow, OrganisationRow, PersonRow, PlaceRow, VisitRow
from desktop.storage.paging import Expression, in_order_of
from desktop.storage.search import Match
from desktop.storage.wards import ward_names

KINDS = ("visit", "place", "person", "organisation", "network")
CONTEXT_LENGTH = 80
MOST_BINNED = 1000
_NAMED: Mapping[str, tuple[Any, Expression, Any]] = {
    "place": (PlaceRow, PlaceRow.name, PlaceRow.ward),
    "person": (PersonRow, PersonRow.display_name, PersonRow.ward),
    "organisation": (OrganisationRow, OrganisationRow.name, OrganisationRow.ward),
    "network": (NetworkRow, NetworkRow.name, null()),
}


def hits_of(session: Session, matches: Sequence[Match]) -> list[Hit]:
    """Return what to show of each match, in the same order."""
    wards = ward_names(session)
    found: dict[UUID, Hit] = {}
    for kind in {match.kind for match in matches}:
        ids = [match.id for match in matches if match.kind == kind]
        if kind == "visit":
            found |= {hit.id: hit for hit in _visits(session, ids, wards)}
        else:
            found |= {hit.id: hit for hit in _named(session, kind, ids, wards=wards)}
    return in_order_of([match.id for match in matches], found)


def binned(session: Session) -> list[Binned]:
    """Return what lies in the bin, the latest first, up to a thousand."""
    wards = ward_names(session)
    parts = [_deleted_visits(), *(_deleted_named(kind) for kind in _NAMED)]
    everything = union_all(*parts).subquery()
    rows = session.execute(
        select(everything).order_by(everything.c.deleted_at.desc()).limit(MOST_BINNED)
    )
    return [
        Binned(
            kind=row.kind,
            id=row.id,
            title=row.title or wards.get(row.ward, row.ward or ""),
            deleted_at=row.deleted_at,
            deleted_by=row.updated_by,
            day=row.day,
        )
        for row in rows
    ]


def _visits(session: Session, ids: Sequence[UUID], wards: Mapping[str, str]) -> Iterator[Hit]:
    columns: tuple[Expression, ...] = (
        VisitRow.id,
        VisitRow.ward,
        VisitRow.day,
        func.substr(VisitRow.note, 1, CONTEXT_LENGTH).label("context"),
        PlaceRow.name.label("title"),
    )
    rows = session.execute(
        select(*columns)
        .outerjoin_from(VisitRow, PlaceRow, PlaceRow.id == VisitRow.place_id)
        .where(VisitRow.id.in_(ids))
    )
    for row in rows:
        title = row.title or wards.get(row.ward, row.ward)
        context = " ".join(row.context.split())
        yield Hit(kind="visit", id=row.id, title=title, context=context, ward=row.ward, day=row.day)


def _named(
    session: Session, kind: str, ids: Sequence[UUID], *, wards: Mapping[str, str]
) -> Iterator[Hit]:
    table, name, ward = _NAMED[kind]
    columns: tuple[Expression, ...] = (table.id, name.label("title"), ward.label("ward"))
    for row in session.execute(select(*columns).where(table.id.in_(ids))):
        yield _hit(kind, row, wards)


def _hit(kind: str, row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> Hit:
    return Hit(
        kind=kind,
        id=row.id,
        title=row.title,
        context=wards.get(row.ward, row.ward or ""),
        ward=None if row.ward is None else WardCode(row.ward),
    )


def _deleted_visits() -> Any:
    columns: tuple[Expression, ...] = (
        literal("visit").label("kind"),
        VisitRow.id,
        PlaceRow.name.label("title"),
        VisitRow.ward,
        VisitRow.day,
        VisitRow.deleted_at,
        VisitRow.updated_by,
    )
    joined = select(*columns).outerjoin_from(VisitRow, PlaceRow, PlaceRow.id == VisitRow.place_id)
    return joined.where(VisitRow.deleted_at.is_not(None))


def _deleted_named(kind: str) -> Any:
    table, name, ward = _NAMED[kind]
    columns: tuple[Expression, ...] = (
        literal(kind).label("kind"),
        table.id,
        name.label("title"),
        ward.label("ward"),
        null().label("day"),
        table.deleted_at,
        table.updated_by,
    )
    return select(*columns).where(table.deleted_at.is_not(None))
