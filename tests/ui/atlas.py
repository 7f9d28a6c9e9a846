"""Stands in for the services behind the map: nine square wards and what a test puts on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.area import Area, AreaEdition
from desktop.domain.figures.aggregate import SUPPRESSED, UNKNOWN
from desktop.domain.figures.coverage import (
    AreaValue,
    Coverage,
    Crossing,
    CrossingTable,
    Question,
    Spread,
    Suggestion,
    ValueState,
)
from desktop.domain.figures.ward_sheet import WardSheet
from desktop.domain.listing import VisitRow
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel, PlaceKind, VisitKind, VisitStatus
from desktop.ui.screens.map.choices.question import FacetChoices
from desktop.ui.screens.map.handing import ViewOrder
from desktop.ui.screens.map.ports import Drawing, MapPorts
from desktop.ui.tasks import Report
from maps.assets import leaflet_folder
from maps.layers import paint_layer, ward_layer
from maps.marks import point_layer
from maps.page import page_files
from maps.scale import shared_limits

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


def sector_of(ward: Area, place: int) -> Area:
    """Return the western (0) or eastern (1) half of a ward."""
    (west, south), (east, _), (_, north), *_ = ward.geometry["coordinates"][0]  # type: ignore[index]
    middle = (west + east) / 2
    west, east = (west, middle) if place == 0 else (middle, east)
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return replace(
        ward,
        code=f"{ward.code}S{place}",
        name=f"{ward.name} {place}",
        level=AreaLevel.SECTOR,
        parent=ward.code,
        geometry={"type": "Polygon", "coordinates": [ring]},
    )


@dataclass
class Atlas:
    """What the map screen can ask for, and what it asked.

    Args:
        counts, states: Figure and state by name of the ward.
        has_sectors: Whether every ward has two.
        suggestions: Names of wards, the first to go to first.
    """

    names: Sequence[str] = NAMES
    counts: dict[str, float | None] = field(default_factory=dict)
    states: dict[str, ValueState] = field(default_factory=dict)
    pins: Sequence[Spot] = ()
    has_sectors: bool = False
    suggestions: Sequence[str] = ()
    crossed: Sequence[Crossing] = ()
    curve: Sequence[tuple[float, float]] = ((0, 0), (0.5, 0.2), (1, 1))
    visits: Sequence[VisitRow] = ()
    on_sheet: Mapping[str, Any] = field(default_factory=dict)
    choices: FacetChoices = field(default_factory=FacetChoices)
    asked: list[Question] = field(default_factory=list)
    drawn: list[str] = field(default_factory=list)
    written: list[ViewOrder] = field(default_factory=list)

    def wards(self) -> Sequence[Area]:
        return [ward_named(name, place) for place, name in enumerate(self.names)]

    def sectors(self) -> Sequence[Area]:
        if not self.has_sectors:
            return ()
        return [sector_of(ward, place) for ward in self.wards() for place in (0, 1)]

    def coverage(self, question: Question) -> Coverage:
        self.asked.append(question)
        values = [self._value(place, name, question) for place, name in enumerate(self.names)]
        if question.level is AreaLevel.SECTOR:
            values = [
                replace(value, code=sector.code, name=sector.name, parent=value.code)
                for value, ward in zip(values, self.wards(), strict=True)
                for sector in (sector_of(ward, 0), sector_of(ward, 1))
            ]
        told = sum(value.value or 0 for value in values)
        total = AreaValue(code="", name="", value=told, state=ValueState.VALUE)
        return Coverage(
            question=question,
            areas=values,
            total=total,
            unit="bezoeken",
            source="Testtelling",
            denominator="2024",
            caveat="Meer is niet altijd beter.",
            inequality=0.31,
        )

    def months(self, question: Question) -> Sequence[Coverage]:
        days = (Period(date(2026, 9, 1), date(2026, 9, 30)), Period(TODAY.replace(day=1), TODAY))
        return [self.coverage(replace(question, period=each)) for each in days]

    def ranking(self, _period: Period) -> Sequence[Suggestion]:
        return [
            Suggestion(
                rank=rank,
                code=code_of(name),
                name=name,
                score=1 / rank,
                reasons=(("days_since_last", 112.0),),
            )
            for rank, name in enumerate(self.suggestions, 1)
        ]

    def sheet(self, ward: WardCode, period: Period) -> WardSheet:
        place = int(ward[1:])
        return replace(
            WardSheet(
                code=ward,
                name=self.names[place],
                period=period,
                inhabitants=2222,
                inhabitants_year=2024,
                visits=SUPPRESSED,
                key_figures=UNKNOWN,
                persons=None,
                organisations=(),
                networks=(),
                networks_without_channel=0,
                places=(),
                last_visits=self.visits,
                tasks=(),
                gaps=(("no_key_figure", None),),
            ),
            **self.on_sheet,
        )

    def draw_places(self) -> bytes:
        return point_layer((str(pin.id), pin.lat, pin.lon, pin.kind.value) for pin in self.pins)

    def draw_layer(self, name: str, _question: Question) -> bytes:
        self.drawn.append(name)
        return b'{"marks":{}}'

    def write(self, order: ViewOrder, _report: Report) -> Path:
        self.written.append(order)
        return order.out

    def _value(self, place: int, name: str, question: Question) -> AreaValue:
        value = self.counts.get(name, float(place + 5))
        state = self.states.get(name, ValueState.VALUE)
        now = AreaValue(code=f"W{place}", name=name, value=value, state=state)
        if question.against is None:
            return now
        before = float(2 * place)
        change = None if value is None else value - before
        return replace(now, before=before, before_state=ValueState.VALUE, change=change)

    def ports(self) -> MapPorts:
        return MapPorts(
            load_wards=self.wards,
            load_sectors=self.sectors,
            load_edition=lambda: EDITION,
            load_choices=lambda: self.choices,
            load_coverage=self.coverage,
            load_months=self.months,
            load_suggestions=self.ranking,
            load_spread=lambda _question: Spread(
                points=self.curve, gini=0.31, caveat="Niet eerlijk."
            ),
            load_crossings=lambda period: CrossingTable(
                threshold=5, period=period, rows=self.crossed, caveat="Geen personen."
            ),
            load_sheet=self.sheet,
            draw_places=self.draw_places,
            draw_layer=self.draw_layer,
            write_view=self.write,
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
        limits=shared_limits,
    )
