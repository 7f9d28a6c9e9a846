"""Fetches what the map shows, in workers, and drops answers that come too late."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.area import Area, AreaEdition
from desktop.domain.figures.coverage import Coverage, Question
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel
from desktop.ui.screens.map.beside.rows import ALWAYS, Figures
from desktop.ui.screens.map.ports import MapPorts
from desktop.ui.screens.map.wording import is_by_sector
from desktop.ui.tasks import Lane, Runner

logger = logging.getLogger(__name__)

T = TypeVar("T")


class MapFeed(QObject):
    """Every signal comes in the main thread, with the answer to the latest question only."""

    failed = Signal(object)  # Exception
    edition_came = Signal(object, bool, bool)  # AreaEdition | None, are there wards, sectors
    borders_came = Signal(bytes)
    sector_borders_came = Signal(bytes)
    figures_came = Signal(object)  # Figures: the measure that was asked
    others_came = Signal(object)  # Figures: with what stands beside it
    months_came = Signal(object)  # Sequence[Coverage]
    suggestions_came = Signal(object)  # Sequence[Suggestion]
    spread_came = Signal(object, object)  # Spread, Question
    crossings_came = Signal(object, str)  # CrossingTable, ward to begin with
    sheet_came = Signal(object)  # WardSheet
    choices_came = Signal(object)  # FacetChoices
    pins_came = Signal(bytes)
    layer_came = Signal(str, bytes)

    def __init__(self, ports: MapPorts, tasks: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports, self._tasks = ports, tasks
        self._asked: Counter[str] = Counter()
        self._running, self._has_failed = 0, False
        self._has_drawn_sectors = False
        self._sectors: Sequence[Area] = ()

    def load_areas(self) -> None:
        """Fetch wards and sectors, then draw the borders of wards off the database's lane."""

        def read() -> tuple[Sequence[Area], Sequence[Area], AreaEdition | None]:
            return self._ports.load_wards(), self._ports.load_sectors(), self._ports.load_edition()

        self._start(read, self._take_areas)

    def draw_sectors(self) -> None:
        """Draw the borders of sectors, once; most people never ask for them."""
        if self._has_drawn_sectors:
            return
        self._has_drawn_sectors = True
        self._draw(self._sectors, self.sector_borders_came.emit)

    def load_pins(self) -> None:
        """Fetch the places that have a point."""
        self._fetch("places", self._ports.draw_places, self.pins_came.emit)

    def load_layer(self, name: str, question: Question) -> None:
        """Fetch what lies on top of the areas."""
        self._fetch(
            name,
            lambda: self._ports.draw_layer(name, question),
            lambda layer: self.layer_came.emit(name, layer),
        )

    def load_choices(self) -> None:
        """Fetch what visits can be limited to."""
        self._fetch("choices", self._ports.load_choices, self.choices_came.emit)

    def load_suggestions(self, period: Period) -> None:
        """Fetch where to go next."""
        self._fetch(
            "suggestions",
            lambda: self._ports.load_suggestions(period),
            self.suggestions_came.emit,
        )

    def load_spread(self, question: Question) -> None:
        """Fetch how evenly a measure is spread."""
        self._fetch(
            "spread",
            lambda: self._ports.load_spread(replace(question, against=None)),
            lambda spread: self.spread_came.emit(spread, question),
        )

    def load_sheet(self, ward: WardCode, period: Period) -> None:
        """Fetch all that is on file of a ward."""
        self._fetch("sheet", lambda: self._ports.load_sheet(ward, period), self.sheet_came.emit)

    def load_crossings(self, period: Period, ward: str) -> None:
        """Fetch which themes come together, of all wards at once."""
        self._fetch(
            "crossings",
            lambda: self._ports.load_crossings(period),
            lambda table: self.crossings_came.emit(table, ward),
        )

    def load_figures(self, question: Question) -> None:
        """Fetch the figures that were asked for, then those that stand beside them."""

        def take(figures: Figures) -> None:
            self.figures_came.emit(figures)
            self._load_others(figures)

        self._asked["others"] += 1
        self._fetch("figures", lambda: self._read(question), take)

    def load_months(self, question: Question) -> None:
        """Fetch the same figures month by month."""
        self._fetch("months", lambda: self._ports.load_months(question), self.months_came.emit)

    def forget_months(self) -> None:
        """Drop the months that are on their way."""
        self._asked["months"] += 1

    def _load_others(self, figures: Figures) -> None:
        asked = figures.answer.question
        if asked.against is not None:
            return
        missing = [each for each in ALWAYS if each not in {asked.measure, *figures.others}]
        if not missing:
            return
        following = replace(asked, measure=missing[0])

        def read() -> Figures:
            others = {**figures.others, following.measure: self._answers(following)}
            return replace(figures, others=others)

        def take(more: Figures) -> None:
            self.others_came.emit(more)
            self._load_others(more)  # one by one: what the person asks meanwhile goes between

        self._fetch("others", read, take)

    def _read(self, question: Question) -> Figures:
        answers = self._answers(question)
        return Figures(answers[0], answers[-1])

    def _answers(self, question: Question) -> tuple[Coverage, ...]:
        """Answer for the areas asked, and for the wards as well if those are sectors."""
        answer = self._ports.load_coverage(question)
        if not is_by_sector(question):
            return (answer,)
        return answer, self._ports.load_coverage(replace(question, level=AreaLevel.WARD))

    def _fetch(self, what: str, read: Callable[[], T], take: Callable[[T], object]) -> None:
        """Read in the database's lane; do neither if it was asked again since."""
        self._asked[what] += 1
        asked = self._asked[what]

        def read_latest() -> T | None:
            return read() if asked == self._asked[what] else None

        def take_latest(came: T | None) -> None:
            if asked == self._asked[what] and came is not None:
                take(came)

        self._start(read_latest, take_latest)

    def _start(
        self, read: Callable[[], T], take: Callable[[T], object], lane: Lane = Lane.SCREENS
    ) -> None:
        """Run a job, and tell one error of all that run together: they have one cause."""
        self._running += 1

        def done(came: T) -> None:
            self._end()
            take(came)

        self._tasks.start(lambda _report: read(), on_done=done, on_error=self._fail, lane=lane)

    def _fail(self, error: Exception) -> None:
        is_first, self._has_failed = not self._has_failed, True
        self._end()
        if is_first:
            self.failed.emit(error)
        else:
            logger.error("The map could not be read", exc_info=error)

    def _end(self) -> None:
        self._running -= 1
        if not self._running:
            self._has_failed = False

    def _take_areas(self, read: tuple[Sequence[Area], Sequence[Area], AreaEdition | None]) -> None:
        wards, sectors, edition = read
        self._sectors = [area for area in sectors if area.geometry]
        self._has_drawn_sectors = False
        self.edition_came.emit(edition, bool(wards), bool(self._sectors))
        self._draw(wards, self.borders_came.emit)

    def _draw(self, areas: Sequence[Area], take: Callable[[bytes], object]) -> None:
        self._start(lambda: self._ports.drawing.wards(areas), take, Lane.FREE)
