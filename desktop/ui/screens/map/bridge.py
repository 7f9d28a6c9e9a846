"""All that window and map page can say to each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot


class MapBridge(QObject):
    """Signals in camelCase or one word go to the page; slots are called by it.

    Only ids, codes, numbers and published figures pass. To the page: ``paint`` and ``second``
    carry a painting (``null`` = no second map), ``changed`` the name of a file to fetch again,
    ``switch`` the layers that are on, ``choose`` a ward or sector, ``look`` where to go
    (``""`` = the whole city), ``mark`` a spot.
    """

    paint = Signal(str)
    second = Signal(str)
    changed = Signal(str)
    switch = Signal(str)
    choose = Signal(str)
    look = Signal(str)
    point = Signal(bool)
    mark = Signal(str)

    ward_chosen = Signal(str)
    ward_opened = Signal(str)
    sector_chosen = Signal(str)
    sector_opened = Signal(str)
    pin_chosen = Signal(str)
    organisation_chosen = Signal(str)
    point_picked = Signal(float, float)
    pointing_stopped = Signal()
    is_painted = Signal()

    @Slot()
    def painted(self) -> None:
        """The page stands, with areas, figures and layers."""
        self.is_painted.emit()

    @Slot(str)
    def wardChosen(self, code: str) -> None:
        """Somebody clicked a ward or went there with the arrow keys; ``""`` = Escape."""
        self.ward_chosen.emit(code)

    @Slot(str)
    def wardOpened(self, code: str) -> None:
        """Somebody pressed Enter on a ward or clicked it twice."""
        self.ward_opened.emit(code)

    @Slot(str)
    def sectorChosen(self, code: str) -> None:
        """Somebody chose a sector; ``""`` = Escape."""
        self.sector_chosen.emit(code)

    @Slot(str)
    def sectorOpened(self, code: str) -> None:
        """Somebody pressed Enter on a sector or clicked it twice."""
        self.sector_opened.emit(code)

    @Slot(str)
    def pinChosen(self, place_id: str) -> None:
        """Somebody clicked the pin of a place; of several on one spot each click tells the next."""
        self.pin_chosen.emit(place_id)

    @Slot(str)
    def organisationChosen(self, organisation_id: str) -> None:
        """Somebody clicked the pin of an organisation."""
        self.organisation_chosen.emit(organisation_id)

    @Slot(float, float)
    def pointPicked(self, lat: float, lon: float) -> None:
        """Somebody pointed at a spot, in degrees of WGS84."""
        self.point_picked.emit(lat, lon)

    @Slot()
    def pointingStopped(self) -> None:
        """Somebody pressed Escape while pointing."""
        self.pointing_stopped.emit()
