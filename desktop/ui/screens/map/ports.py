"""What the map screen is given: where its data come from, and who draws."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol
from uuid import UUID

from desktop.domain.area import Area, AreaEdition
from desktop.domain.coverage import Measure, WardValue
from desktop.domain.listing import VisitRow
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import PlaceKind, Theme

Themes = frozenset[Theme]


class Pin(Protocol):
    """A place with a point; its name is not asked, because it never goes into the page."""

    @property
    def id(self) -> UUID: ...
    @property
    def kind(self) -> PlaceKind: ...
    @property
    def lat(self) -> float: ...
    @property
    def lon(self) -> float: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PaintedWard:
    """The figure of one ward as it is drawn. ``state`` as in ``ValueState``."""

    code: str
    value: float | None
    state: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MapWords:
    """Words beside the map: title of the legend, states, notes, names of the controls.

    ``span`` says from where to where a class goes: ``"{first} to {last}"``.
    """

    title: str
    states: Mapping[str, str]
    notes: Sequence[str]
    page: Mapping[str, str]
    span: str


class Paint(Protocol):
    """Makes fills and legend out of figures; ``maps.layers.paint_layer`` is one."""

    def __call__(
        self,
        figures: Iterable[PaintedWard],
        words: MapWords,
        number: Callable[[float], str],
        *,
        theme: str,
    ) -> bytes:
        """Return JSON for the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What the room ``maps`` does for the screen, which may not open that room itself.

    Args:
        page: ``map.html`` and our own scripts by name. Slow the first time: runs in a worker.
        folders: Folders of scripts from packages, by the name under ``app://assets``.
        wards: Borders, labels and neighbours as JSON. Runs in a worker.
        pins: ``(id, lat, lon, kind)`` of each point as JSON.
    """

    page: Callable[[], Mapping[str, bytes]]
    folders: Callable[[], Mapping[str, Path]]
    wards: Callable[[Iterable[Area]], bytes]
    paint: Paint
    pins: Callable[[Iterable[tuple[str, float, float, str]]], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPorts:
    """Where the map screen gets its data. All loaders run in the lane of the database.

    Args:
        load_edition: The edition the borders are of, for the source line; ``None`` = none.
        load_source: Where the figures come from, in words.
        ward_visits: Final visits of a ward in a period, newest first, as many as fit a panel.
        today: The day in Brussels.
    """

    load_wards: Callable[[], Sequence[Area]]
    load_edition: Callable[[], AreaEdition | None]
    load_values: Callable[[Measure, Period, Themes], Sequence[WardValue]]
    load_source: Callable[[Measure, Period], str]
    load_pins: Callable[[], Sequence[Pin]]
    ward_visits: Callable[[WardCode, Period, Themes], Sequence[VisitRow]]
    today: Callable[[], date]
    drawing: Drawing
