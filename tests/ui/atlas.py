"""Stands in for the services behind the map: nine square wards and what a test puts on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.area import Area, AreaEdition
from desktop.domain.coverage import Measure, ValueState, WardValue
from desktop.domain.listing import VisitRow
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel, PlaceKind, Theme, VisitKind, VisitStatus
from desktop.ui.screens.map.ports import Drawing, MapPorts
from maps.assets import leaflet_folder
from maps.layers import paint_layer, point_layer, ward_layer
from maps.page import page_files

RESOURCES = Path(__file__).parents[2] / "resources"
TODAY = date(2026, 11, 21)
PIN = UUID("018f0000-0000-7000-8000-000000000001")
NAMES = (
    "Noordwest",
    "Noord",
    "Noordoost",
    "West",
    "Midden",
    "Oost",
    "Zuidwest",
    "Zuid",
    "Zuidoost",
)


def code_of(name: str) -> WardCode:
    """Return the code of one of the nine."""
    return WardCode(f"W{NAMES.index(name)}")


def ward_named(name: str, place: int) -> Area:
    """Return a square ward, three to a row, from the north-west on."""
    west, north = 4.40 + 0.04 * (place % 3), 51.08 - 0.025 * (place // 3)
    east, south = west + 0.04, north - 0.025
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return Area(
        code=f"W{place}",
        name=name,
        level=AreaLevel.WARD,
        edition="2025",
        schematic=True,
        geometry={"type": "Polygon", "coordinates": [ring]},
    )


@dataclass(frozen=True)
class Spot:
    """A place with a point."""

    id: UUID
    kind: PlaceKind
    lat: float
    lon: float


def a_visit(number: int = 1, **fields: Any) -> VisitRow:
    """Return a visit of a list."""
    row = VisitRow(
        id=UUID(int=number),
        start=datetime(2026, 11, 20, 9, tzinfo=UTC),
        kind=VisitKind.STREET_ROUND,
        status=VisitStatus.FINAL,
        ward=WardCode("W4"),
        ward_name="Midden",
        place_name="",
        organisation_name="",
        duration=45,
        reached_total=None,
        reached_new=None,
        themes=(),
        consultants=(),
        note_start="",
    )
    return row._replace(**fields)


@dataclass
class Atlas:
    """What the map screen can ask for, and what it asked."""

    names: Sequence[str] = NAMES
    counts: dict[str, float | None] = field(default_factory=dict)
    states: dict[str, ValueState] = field(default_factory=dict)
    pins: Sequence[Spot] = ()
    visits: Sequence[VisitRow] = ()
    asked: list[tuple[Measure, Period, frozenset[Theme]]] = field(default_factory=list)
    asked_visits: list[str] = field(default_factory=list)

    def wards(self) -> Sequence[Area]:
        return [ward_named(name, place) for place, name in enumerate(self.names)]

    def values(
        self, measure: Measure, period: Period, themes: frozenset[Theme]
    ) -> Sequence[WardValue]:
        self.asked.append((measure, period, themes))
        return [self._value(place, name) for place, name in enumerate(self.names)]

    def ward_visits(
        self, ward: WardCode, period: Period, themes: frozenset[Theme]
    ) -> Sequence[VisitRow]:
        self.asked_visits.append(ward)
        return self.visits

    def _value(self, place: int, name: str) -> WardValue:
        value = self.counts.get(name, float(place + 5))
        state = self.states.get(name, ValueState.VALUE)
        return WardValue(code=WardCode(f"W{place}"), name=name, value=value, state=state)

    def ports(self) -> MapPorts:
        return MapPorts(
            load_wards=self.wards,
            load_edition=lambda: EDITION,
            load_values=self.values,
            load_source=lambda _measure, _period: "Testtelling",
            load_pins=lambda: self.pins,
            ward_visits=self.ward_visits,
            today=lambda: TODAY,
            drawing=drawing(),
        )


EDITION = AreaEdition(
    id=UUID(int=7),
    name="2025",
    source="Testbron",
    licence="",
    valid_from=None,
    loaded_at=datetime(2026, 1, 1, tzinfo=UTC),
    schematic=True,
    current=True,
)


def drawing() -> Drawing:
    """Return the real drawing functions, as the composition root binds them."""
    return Drawing(
        page=partial(page_files, RESOURCES),
        folders=lambda: {"leaflet": leaflet_folder()},
        wards=ward_layer,
        paint=paint_layer,
        pins=point_layer,
    )
