"""Lists of networks and communities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Row, exists, false, select
from sqlalchemy.orm import Session

from desktop.domain.listing import NetworkFilter, NetworkRow, Order
from desktop.domain.vocabulary import Reach, Theme
from desktop.storage import models
from desktop.storage.lists.activity import visits_with_network
from desktop.storage.lists.paging import (
    Expression,
    Ids,
    Segment,
    computed,
    count_of,
    in_direction,
    in_order_of,
    joined_set,
    members_of,
    page_of_ids,
    rank_of,
    sorting_key,
)
from desktop.storage.lists.search import matching, terms_of
from desktop.storage.lists.wards import ward_names
from desktop.storage.models import network_theme, network_ward
from desktop.storage.tables.columns import read_code

N = models.NetworkRow


def networks_page(
    session: Session, wanted: NetworkFilter, order: Order, *, offset: int, limit: int
) -> Sequence[NetworkRow]:
    """Return one page of the networks that ``wanted`` lets through.

    Raises:
        ValueError: The list cannot be sorted by that column: a bug in the caller.
    """
    ids = page_of_ids(session, _segments(order, _ids(wanted)), offset=offset, limit=limit)
    return _details(session, ids, ward_names(session))


def count_networks(session: Session, wanted: NetworkFilter) -> int:
    """Return how many networks ``wanted`` lets through."""
    return count_of(session, _ids(wanted))


def _ids(wanted: NetworkFilter) -> Ids:
    return select(N.id).where(*_conditions(wanted))


def _conditions(wanted: NetworkFilter) -> Iterator[Expression]:
    yield N.deleted_at.is_not(None) if wanted.deleted else N.deleted_at.is_(None)
    if wanted.reaches:
        yield N.reach.in_(sorted(wanted.reaches))
    for link, members in ((network_theme, wanted.themes), (network_ward, wanted.wards)):
        if members:
            yield exists().where(link.c[0] == N.id, link.c[1].in_(sorted(members)))
    if wanted.text.strip():
        terms = terms_of(wanted.text)
        yield N.id.in_(matching("network", terms)) if terms else false()


def _segments(order: Order, ids: Ids) -> Sequence[Segment]:
    if order.column == "name":
        return [Segment(ids, in_direction((N.name_sort, N.id), descending=order.descending))]
    counted, last = visits_with_network(N.id)
    keys: dict[str, Expression] = {
        "reach": rank_of(N.reach, tuple(Reach)),
        "owner": N.owner,
        "visits": counted,
        "last_visit": last,
    }
    key = sorting_key(keys, order)
    return computed(ids, key, (N.name_sort, N.id), descending=order.descending)


def _details(session: Session, ids: Sequence[UUID], wards: Mapping[str, str]) -> list[NetworkRow]:
    counted, last = visits_with_network(N.id)
    columns: tuple[Expression, ...] = (
        N.id,
        N.name,
        N.reach,
        N.owner,
        joined_set(N.id, network_theme).label("themes"),
        joined_set(N.id, network_ward).label("wards"),
        counted.label("visits"),
        last.label("last_visit"),
    )
    rows = session.execute(select(*columns).where(N.id.in_(ids)))
    return in_order_of(ids, {row.id: _to_row(row, wards) for row in rows})


def _to_row(row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> NetworkRow:
    return NetworkRow(
        id=row.id,
        name=row.name,
        reach=row.reach,
        owner=row.owner,
        themes=[cast("Theme", read_code(Theme, theme)) for theme in members_of(row.themes)],
        ward_names=sorted(wards.get(code, code) for code in members_of(row.wards)),
        visits=row.visits,
        last_visit=row.last_visit,
    )
