"""The keyboard stays where it was while the window is made anew for the map."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class FocusKept(QObject):
    """Brings the keyboard back to where it is now, once.

    The first page of Chromium makes Qt create the window of the system again; on X11 and Windows
    that window comes back with the keyboard on its first field, in the middle of a word.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = QApplication.focusWidget()
        app = QApplication.instance()
        if self._held is not None and isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            self._held.destroyed.connect(self.stop)

    def stop(self) -> None:
        """Leave the keyboard where it goes from now on."""
        app = QApplication.instance()
        if self._held is not None and isinstance(app, QApplication):
            self._held = None
            app.focusChanged.disconnect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        held = self._held
        if now is None or held is None:
            return  # the window is gone for a moment
        self.stop()
        if before is None and now is not held and held.isVisible():
            held.setFocus(Qt.FocusReason.OtherFocusReason)
