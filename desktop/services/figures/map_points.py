"""What lies on the map besides figures: places with their stage, organisations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from desktop.domain.listing import Order, PlaceFilter
from desktop.domain.vocabulary import PlaceKind
from desktop.services.desk import Desk
from desktop.storage.lists.organisation_points import OrganisationPoint, organisation_points
from desktop.storage.lists.places import place_pins, places_page

_ALL = 1_000_000


class PlacePoint(NamedTuple):
    """A place with a point, in degrees of WGS84. Its name stays behind.

    Args:
        stage: How far it has grown, from safe to brave; empty if nobody assessed it.
    """

    id: UUID
    kind: PlaceKind
    lat: float
    lon: float
    stage: str


def places_on_map(desk: Desk) -> Sequence[PlacePoint]:
    """Return the places in use that have a point."""
    with desk.store.reading() as session:
        rows = places_page(session, PlaceFilter(), Order(column="name"), offset=0, limit=_ALL)
        stages = {row.id: row.stage for row in rows}
        return [
            PlacePoint(pin.id, pin.kind, pin.lat, pin.lon, stages.get(pin.id) or "")
            for pin in place_pins(session)
        ]


def organisations_on_map(desk: Desk) -> Sequence[OrganisationPoint]:
    """Return the organisations in use that have a point."""
    with desk.store.reading() as session:
        return organisation_points(session)
