"""All that window and map page can say to each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot


class MapBridge(QObject):
    """Signals in camelCase go to the page; slots are called by it. Ids and numbers only."""

    paint = Signal(str)
    choose = Signal(str)
    point = Signal(bool)
    mark = Signal(str)
    wardsChanged = Signal()  # noqa: N815 - JavaScript reads this name
    pinsChanged = Signal()  # noqa: N815

    ward_chosen = Signal(str)
    ward_opened = Signal(str)
    pin_chosen = Signal(str)
    point_picked = Signal(float, float)
    pointing_stopped = Signal()
    is_painted = Signal()

    @Slot()
    def painted(self) -> None:
        """The page stands, with wards, figures and pins."""
        self.is_painted.emit()

    @Slot(str)
    def wardChosen(self, code: str) -> None:
        """Somebody clicked a ward, or went there with the arrow keys."""
        self.ward_chosen.emit(code)

    @Slot(str)
    def wardOpened(self, code: str) -> None:
        """Somebody pressed Enter on a ward or clicked it twice."""
        self.ward_opened.emit(code)

    @Slot(str)
    def pinChosen(self, place_id: str) -> None:
        """Somebody clicked a pin."""
        self.pin_chosen.emit(place_id)

    @Slot(float, float)
    def pointPicked(self, lat: float, lon: float) -> None:
        """Somebody pointed at a spot, in degrees of WGS84."""
        self.point_picked.emit(lat, lon)

    @Slot()
    def pointingStopped(self) -> None:
        """Somebody pressed Escape while pointing."""
        self.pointing_stopped.emit()
