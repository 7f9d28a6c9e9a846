"""Pointing at the map for a form: the form steps aside and comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

Point = tuple[float, float]
"""Latitude and longitude, WGS84 degrees."""


class Map(Protocol):
    """What of the map screen is needed to point at it."""

    @property
    def point_picked(self) -> SignalInstance:
        """Carries latitude and longitude."""

    @property
    def pointing_stopped(self) -> SignalInstance:
        """Somebody gave up."""

    def ask_point(self, now: Point | None = None) -> None:
        """Let somebody point at a spot; one of the signals follows."""


class Pointing:
    """Waits for one point of the map, or for somebody to give up.

    Dialogs float above the window and would hide the map, so they wait out of sight.

    Args:
        window: Whose dialogs step aside.
        then: Called with the point; not when somebody gives up.
    """

    def __init__(self, window: QWidget, screen: Map, then: Callable[[Point], None]) -> None:
        self._screen = screen
        self._then = then
        self._asked_by = QApplication.activeWindow()
        self._aside = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        self._is_over = False
        window.activateWindow()

    def ask(self, now: Point | None) -> None:
        """Begin; ``now`` is marked meanwhile."""
        self._screen.point_picked.connect(self._picked)
        self._screen.pointing_stopped.connect(self._stop)
        for dialog in self._aside:
            dialog.hide()
        self._screen.ask_point(now)

    def _picked(self, lat: float, lon: float) -> None:
        self._stop()
        self._then((lat, lon))

    def _stop(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        if isValid(self._screen):
            self._screen.point_picked.disconnect(self._picked)
            self._screen.pointing_stopped.disconnect(self._stop)
        for dialog in filter(isValid, self._aside):
            dialog.show()
        if self._asked_by in self._aside and isValid(self._asked_by):
            self._asked_by.raise_()
            self._asked_by.activateWindow()
