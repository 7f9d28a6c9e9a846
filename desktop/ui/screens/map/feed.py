"""Fetches what the map shows, in workers, and drops answers that come too late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.domain.area import Area, AreaEdition
from desktop.domain.coverage import Measure, WardValue
from desktop.domain.listing import VisitRow
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.ui.screens.map.ports import MapPorts, Pin, Themes
from desktop.ui.tasks import Lane, Report, Runner


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person asks the map to show."""

    measure: Measure
    period: Period
    themes: Themes


class MapFeed(QObject):
    """Every signal comes in the main thread, with the answer to the latest question only."""

    edition_came = Signal(object, bool)  # AreaEdition | None, are there wards
    values_came = Signal(object, str, Measure)  # Sequence[WardValue], source, measure
    visits_came = Signal(object)  # Sequence[VisitRow]
    borders_came = Signal(bytes)
    pins_came = Signal(bytes)

    def __init__(self, ports: MapPorts, tasks: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports, self._tasks = ports, tasks
        self._values_asked = 0
        self._visits_asked = 0

    def load_wards(self) -> None:
        """Fetch the wards, then draw their borders off the database's lane."""

        def read(_report: Report) -> tuple[Sequence[Area], AreaEdition | None]:
            return self._ports.load_wards(), self._ports.load_edition()

        self._tasks.start(read, on_done=self._take_wards)

    def load_pins(self) -> None:
        """Fetch the places that have a point."""
        self._tasks.start(lambda _report: self._ports.load_pins(), on_done=self._take_pins)

    def load_values(self, choice: Choice) -> None:
        """Fetch the figure of every ward."""
        self._values_asked += 1
        asked = self._values_asked

        def read(_report: Report) -> tuple[Sequence[WardValue], str]:
            measure, period = choice.measure, choice.period
            values = self._ports.load_values(measure, period, choice.themes)
            return values, self._ports.load_source(measure, period)

        def take(came: tuple[Sequence[WardValue], str]) -> None:
            if asked == self._values_asked:
                self.values_came.emit(*came, choice.measure)

        self._tasks.start(read, on_done=take)

    def load_visits(self, ward: str, choice: Choice) -> None:
        """Fetch the latest visits of one ward."""
        self._visits_asked += 1
        asked = self._visits_asked

        def take(visits: Sequence[VisitRow]) -> None:
            if asked == self._visits_asked:
                self.visits_came.emit(visits)

        self._tasks.start(
            lambda _report: self._ports.ward_visits(WardCode(ward), choice.period, choice.themes),
            on_done=take,
        )

    def _take_wards(self, read: tuple[Sequence[Area], AreaEdition | None]) -> None:
        wards, edition = read
        self.edition_came.emit(edition, bool(wards))
        self._tasks.start(
            lambda _report: self._ports.drawing.wards(wards),
            on_done=self.borders_came.emit,
            lane=Lane.FREE,
        )

    def _take_pins(self, pins: Sequence[Pin]) -> None:
        points = [(str(pin.id), pin.lat, pin.lon, pin.kind.value) for pin in pins]
        self.pins_came.emit(self._ports.drawing.pins(points))
