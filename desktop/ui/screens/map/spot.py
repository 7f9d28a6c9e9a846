"""Pointing at a spot on the map for a form that waits elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.ui.screens.map.side import MapSide

Point = tuple[float, float]


class SpotPicker(QObject):
    """Lets somebody point, and tells what came of it.

    Args:
        side: Where the map is.
    """

    picked = Signal(float, float)
    stopped = Signal()

    def __init__(self, side: MapSide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._spot: Point | None = None
        self.is_on = False
        bridge = side.board.bridge
        bridge.point_picked.connect(self._take)
        for stopped in (bridge.pointing_stopped, side.pointing.cancel.clicked):
            stopped.connect(self.stop)

    def ask(self, now: Point | None) -> None:
        """Begin; ``now`` is marked meanwhile. Without a drawn map it ends at once."""
        if not self._side.board.is_available:
            self.stopped.emit()
            return
        self._spot = now
        self._show(is_on=True)
        self._side.board.point(now)

    def go_on(self) -> None:
        """Tell a map that came later that somebody is pointing."""
        if self.is_on:
            self._side.board.point(self._spot)

    def stop(self) -> None:
        """Give up."""
        self._show(is_on=False)
        self._side.board.stop_pointing()
        self.stopped.emit()

    def _take(self, lat: float, lon: float) -> None:
        self._show(is_on=False)
        self._side.board.stop_pointing()
        self.picked.emit(lat, lon)

    def _show(self, *, is_on: bool) -> None:
        self.is_on = is_on
        self._side.show_pointing(is_on=is_on)
