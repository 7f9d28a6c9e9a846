"""Lists of encounter places, their assessments, and the places that have a point."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, false, select, type_coerce
from sqlalchemy.orm import Session

from desktop.domain.listing import Order, PlaceFilter, PlacePin, PlaceRow
from desktop.domain.place import PlaceAssessment
from desktop.domain.record import PlaceId, WardCode
from desktop.domain.vocabulary import PlaceKind, PlaceStage, PlaceStatus
from desktop.storage import models, records
from desktop.storage.lists.activity import visits_at
from desktop.storage.lists.paging import (
    Expression,
    Ids,
    Segment,
    computed,
    count_of,
    in_direction,
    in_order_of,
    page_of_ids,
    rank_of,
    sorting_key,
)
from desktop.storage.lists.search import matching, terms_of
from desktop.storage.lists.wards import ward_names
from desktop.storage.models import AssessmentRow, VisitRow

P = models.PlaceRow


def places_page(
    session: Session, wanted: PlaceFilter, order: Order, *, offset: int, limit: int
) -> Sequence[PlaceRow]:
    """Return one page of the places that ``wanted`` lets through.

    Raises:
        ValueError: The list cannot be sorted by that column: a bug in the caller.
    """
    wards = ward_names(session)
    segments = _segments(order, _ids(wanted), tuple(wards))
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    return _details(session, ids, wards)


def count_places(session: Session, wanted: PlaceFilter) -> int:
    """Return how many places ``wanted`` lets through."""
    return count_of(session, _ids(wanted))


def assessments_of(session: Session, place_id: UUID) -> Sequence[PlaceAssessment]:
    """Return the assessments of a place, the latest first."""
    row = AssessmentRow
    ids = (
        select(row.id)
        .where(row.place_id == place_id, row.deleted_at.is_(None))
        .order_by(row.assessed_on.desc(), row.id.desc())
    )
    return list(records.get_many(session, PlaceAssessment, session.scalars(ids).all()).values())


def place_pins(session: Session) -> Sequence[PlacePin]:
    """Return the places in use that have a point, by name."""
    rows = session.execute(
        select(P.id, P.name, P.kind, P.ward, P.lat, P.lon)
        .where(P.deleted_at.is_(None), P.lat.is_not(None), P.lon.is_not(None))
        .order_by(P.name_sort, P.id)
    )
    return [
        PlacePin(
            id=PlaceId(row.id),
            name=row.name,
            kind=row.kind,
            ward=WardCode(row.ward),
            lat=row.lat,
            lon=row.lon,
        )
        for row in rows
    ]


def _ids(wanted: PlaceFilter) -> Ids:
    return select(P.id).where(*_conditions(wanted))


def _conditions(wanted: PlaceFilter) -> Iterator[Expression]:
    yield P.deleted_at.is_not(None) if wanted.deleted else P.deleted_at.is_(None)
    choices: tuple[tuple[Expression, frozenset[Any]], ...] = (
        (P.ward, wanted.wards),
        (P.kind, wanted.kinds),
        (P.status, wanted.statuses),
        (_stage(), wanted.stages),
    )
    for column, values in choices:
        if values:
            yield column.in_(sorted(values))
    if wanted.under_used is not None:
        yield P.under_used == wanted.under_used
    if wanted.organisation_id is not None:
        yield P.organisation_id == wanted.organisation_id
    if wanted.pinned is not None:
        yield P.lat.is_not(None) if wanted.pinned else P.lat.is_(None)
    if wanted.text.strip():
        terms = terms_of(wanted.text)
        yield P.id.in_(matching("place", terms)) if terms else false()


def _stage() -> Expression:
    """Return the stage of the latest assessment, or ``NULL`` before the first."""
    row = AssessmentRow
    latest = (
        select(row.stage)
        .where(row.place_id == P.id, row.deleted_at.is_(None))
        .order_by(row.assessed_on.desc(), row.id.desc())
        .limit(1)
    )
    return type_coerce(latest.scalar_subquery(), row.stage.type)


def _segments(order: Order, ids: Ids, wards: Sequence[str]) -> Sequence[Segment]:
    if order.column == "name":
        return [Segment(ids, in_direction((P.name_sort, P.id), descending=order.descending))]
    counted, last = visits_at(VisitRow.place_id, P.id)
    keys: dict[str, Expression] = {
        "kind": rank_of(P.kind, tuple(PlaceKind)),
        "ward": rank_of(P.ward, wards),
        "status": rank_of(P.status, tuple(PlaceStatus)),
        "stage": rank_of(_stage(), tuple(PlaceStage)),
        "visits": counted,
        "last_visit": last,
    }
    key = sorting_key(keys, order)
    return computed(ids, key, (P.name_sort, P.id), descending=order.descending)


def _details(session: Session, ids: Sequence[UUID], wards: Mapping[str, str]) -> list[PlaceRow]:
    counted, last = visits_at(VisitRow.place_id, P.id)
    columns: tuple[Expression, ...] = (
        P.id,
        P.name,
        P.kind,
        P.ward,
        P.status,
        P.under_used,
        P.lat,
        _stage().label("stage"),
        counted.label("visits"),
        last.label("last_visit"),
    )
    rows = session.execute(select(*columns).where(P.id.in_(ids)))
    return in_order_of(ids, {row.id: _to_row(row, wards) for row in rows})


def _to_row(row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> PlaceRow:
    return PlaceRow(
        id=row.id,
        name=row.name,
        kind=row.kind,
        ward=WardCode(row.ward),
        ward_name=wards.get(row.ward, row.ward),
        status=row.status,
        stage=row.stage,
        under_used=row.under_used,
        pinned=row.lat is not None,
        visits=row.visits,
        last_visit=row.last_visit,
    )
