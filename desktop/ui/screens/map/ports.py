"""What the map screen is given: where its data come from, and who draws."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, Required, TypedDict, Unpack

from desktop.domain.area import Area, AreaEdition
from desktop.domain.figures.coverage import Coverage, CrossingTable, Question, Spread, Suggestion
from desktop.domain.figures.ward_sheet import WardSheet
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.ui.screens.map.choices.question import FacetChoices
from desktop.ui.screens.map.handing import ViewOrder
from desktop.ui.tasks import Report
from desktop.ui.tiles import Tiles


@dataclass(frozen=True, slots=True, kw_only=True)
class PaintedWard:
    """The figure of one area as it is drawn. ``state`` as in ``ValueState``."""

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


class Look(TypedDict, total=False):
    """How figures are painted; what each means stands at ``maps.painting.paint``."""

    theme: Required[str]
    level: str
    method: str
    limits: Sequence[float]
    two_sides: bool
    has_figures: bool | None
    caption: str


class Paint(Protocol):
    """Makes fills and legend out of figures; ``maps.layers.paint_layer`` is one."""

    def __call__(
        self,
        figures: Iterable[PaintedWard],
        words: MapWords,
        number: Callable[[float], str],
        **look: Unpack[Look],
    ) -> bytes:
        """Return JSON for the page."""


class SharedLimits(Protocol):
    """Makes limits of classes for several maps at once; ``maps.painting.shared_limits``."""

    def __call__(
        self, values: Sequence[float], *, method: str = ..., two_sides: bool = ...
    ) -> tuple[float, ...]:
        """Return the highest value of each class."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What the room ``maps`` does for the screen, which may not open that room itself.

    Args:
        page: ``map.html`` and our own scripts by name. Slow the first time: runs in a worker.
        folders: Folders of scripts from packages, by the name under ``app://assets``.
        wards: Borders, labels and neighbours as JSON. Runs in a worker.
        limits: Classes for several maps at once.
        tiles: Of the background, read in threads of its own.
    """

    page: Callable[[], Mapping[str, bytes]]
    folders: Callable[[], Mapping[str, Path]]
    wards: Callable[[Iterable[Area]], bytes]
    paint: Paint
    limits: SharedLimits
    tiles: Tiles | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPorts:
    """Where the map screen gets its data. Loaders run in the lane of the database.

    Args:
        load_wards, load_sectors: Of the edition in use; without geometry, no sectors are drawn.
        load_edition: The edition the borders are of, for the source line; ``None`` = none.
        load_choices: Networks, colleagues and teams that figures can be limited to.
        load_months: The same question for each month up to the end of its period.
        draw_places, draw_layer: Layers as the page fetches them, by the names of
            :mod:`desktop.ui.screens.map.choices.layers`; no names of people or places.
        write_view: Writes what is on show to a file; runs in the free lane.
        today: The day in Brussels.
    """

    load_wards: Callable[[], Sequence[Area]]
    load_sectors: Callable[[], Sequence[Area]]
    load_edition: Callable[[], AreaEdition | None]
    load_choices: Callable[[], FacetChoices]
    load_coverage: Callable[[Question], Coverage]
    load_months: Callable[[Question], Sequence[Coverage]]
    load_suggestions: Callable[[Period], Sequence[Suggestion]]
    load_spread: Callable[[Question], Spread]
    load_crossings: Callable[[Period], CrossingTable]
    load_sheet: Callable[[WardCode, Period], WardSheet]
    draw_places: Callable[[], bytes]
    draw_layer: Callable[[str, Question], bytes]
    write_view: Callable[[ViewOrder, Report], Path]
    today: Callable[[], date]
    drawing: Drawing
