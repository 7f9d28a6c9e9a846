"""Where visits were, closer than the ward: counts per day and point."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    LargeBinary,
    Select,
    Text,
    func,
    select,
    type_coerce,
)
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.types import TypeEngine

from desktop.domain.vocabulary import AreaLevel
from desktop.storage.figures.coverage import EVERYTHING, Counted, apart
from desktop.storage.figures.coverage_facets import counted_visits
from desktop.storage.models import AreaEditionRow, AreaRow, PlaceRow
from desktop.storage.models import VisitRow as V
from desktop.storage.models.visits import WITH_POINT


class PointCount(NamedTuple):
    """Visits of one day at one spot, as far as somebody noted where.

    Args:
        value: What they are told apart by; otherwise empty.
        day: As text, for instance ``2026-03-04``.
        lat, lon: WGS84 degrees north and east: of the visits, or of their place.
        visits, reached, counted: As in :class:`desktop.storage.figures.coverage.WardCount`.
    """

    value: str
    ward: str
    day: str
    lat: float
    lon: float
    visits: int
    reached: int | None
    counted: int


@dataclass(frozen=True, slots=True)
class SectorName:
    """A sector of the current edition, without its borders."""

    code: str
    name: str
    ward: str


def point_counts(session: Session, counted: Counted = EVERYTHING) -> Iterator[PointCount]:
    """Yield the final visits of all time that have a point of their own or of their place."""
    places = _place_points(session)
    rows = session.connection().execute(_points(counted)).all()
    for value, ward, day, place, lat, lon, *sums in rows:
        point = places.get(place) if lat is None else (lat, lon)
        if point is not None:
            yield PointCount(str(value), ward, day, *point, *sums)


def sector_names(session: Session) -> Sequence[SectorName]:
    """Return the sectors of the current edition that lie in a ward, by ward and name."""
    query = (
        select(AreaRow.code, AreaRow.name, AreaRow.parent)
        .join(AreaEditionRow, AreaEditionRow.id == AreaRow.edition_id)
        .where(
            AreaEditionRow.current,
            AreaRow.level == AreaLevel.SECTOR,
            AreaRow.parent.is_not(None),
        )
        .order_by(AreaRow.parent, AreaRow.name, AreaRow.code)
    )
    return [SectorName(code, name, str(ward)) for code, name, ward in session.execute(query)]


def _place_points(session: Session) -> Mapping[bytes, tuple[float, float]]:
    query = select(_plain(PlaceRow.id, LargeBinary()), PlaceRow.lat, PlaceRow.lon)
    rows = session.execute(query.where(PlaceRow.lat.is_not(None)))
    return {place: (lat, lon) for place, lat, lon in rows if lat is not None and lon is not None}


def _plain(column: InstrumentedAttribute[Any], kind: TypeEngine[Any]) -> ColumnElement[Any]:
    """Return a column as it is stored: there are many rows, and nobody looks at them."""
    return type_coerce(column, kind)


@lru_cache(maxsize=32)
def _points(of: Counted) -> Select[*tuple[Any, ...]]:
    reached = V.__table__.c[of.people]
    spot = (V.ward, _plain(V.day, Text()), _plain(V.place_id, LargeBinary()), V.lat, V.lon)
    told = [] if of.apart is None else [apart(of)]
    return (
        select(apart(of), *spot, func.count(), func.sum(reached), func.count(reached))
        .where(WITH_POINT, *counted_visits(of.only))
        .group_by(V.ward, V.day, V.place_id, V.lat, V.lon, *told)  # as the index has them
    )
