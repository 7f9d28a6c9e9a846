"""Lists of organisations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, false, select
from sqlalchemy.orm import Session

from desktop.domain.listing import Order, OrganisationFilter, OrganisationRow
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import OrganisationKind, OrganisationLevel, OrganisationStatus
from desktop.storage import models
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
from desktop.storage.models import VisitRow

G = models.OrganisationRow


def organisations_page(
    session: Session, wanted: OrganisationFilter, order: Order, *, offset: int, limit: int
) -> Sequence[OrganisationRow]:
    """Return one page of the organisations that ``wanted`` lets through.

    Raises:
        ValueError: The list cannot be sorted by that column: a bug in the caller.
    """
    wards = ward_names(session)
    segments = _segments(order, _ids(wanted), tuple(wards))
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    return _details(session, ids, wards)


def count_organisations(session: Session, wanted: OrganisationFilter) -> int:
    """Return how many organisations ``wanted`` lets through."""
    return count_of(session, _ids(wanted))


def _ids(wanted: OrganisationFilter) -> Ids:
    return select(G.id).where(*_conditions(wanted))


def _conditions(wanted: OrganisationFilter) -> Iterator[Expression]:
    yield G.deleted_at.is_not(None) if wanted.deleted else G.deleted_at.is_(None)
    for column, values in (
        (G.ward, wanted.wards),
        (G.kind, wanted.kinds),
        (G.level, wanted.levels),
    ):
        if values:
            yield column.in_(sorted(values))
    if wanted.text.strip():
        terms = terms_of(wanted.text)
        yield G.id.in_(matching("organisation", terms)) if terms else false()


def _segments(order: Order, ids: Ids, wards: Sequence[str]) -> Sequence[Segment]:
    if order.column == "name":
        return [Segment(ids, in_direction((G.name_sort, G.id), descending=order.descending))]
    counted, last = visits_at(VisitRow.organisation_id, G.id)
    keys: dict[str, Expression] = {
        "kind": rank_of(G.kind, tuple(OrganisationKind)),
        "level": rank_of(G.level, tuple(OrganisationLevel)),
        "ward": rank_of(G.ward, wards),
        "status": rank_of(G.status, tuple(OrganisationStatus)),
        "visits": counted,
        "last_visit": last,
    }
    key = sorting_key(keys, order)
    return computed(ids, key, (G.name_sort, G.id), descending=order.descending)


def _details(
    session: Session, ids: Sequence[UUID], wards: Mapping[str, str]
) -> list[OrganisationRow]:
    counted, last = visits_at(VisitRow.organisation_id, G.id)
    columns = (G.id, G.name, G.kind, G.level, G.ward, G.status)
    rows = session.execute(
        select(*columns, counted.label("visits"), last.label("last_visit")).where(G.id.in_(ids))
    )
    return in_order_of(ids, {row.id: _to_row(row, wards) for row in rows})


def _to_row(row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> OrganisationRow:
    return OrganisationRow(
        id=row.id,
        name=row.name,
        kind=row.kind,
        level=row.level,
        ward=None if row.ward is None else WardCode(row.ward),
        ward_name=wards.get(row.ward, row.ward or ""),
        status=row.status,
        visits=row.visits,
        last_visit=row.last_visit,
    )
