"""Texts of one line, cut off where there is no room; all of it on hover and when read out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from desktop.ui.theme import dress, sizes

_CUT = Qt.TextElideMode.ElideRight


class OneLine(QLabel):
    """A label that takes what room there is.

    Args:
        cut: Where words are left out that have no room.
    """

    def __init__(self, whole: str = "", cut: Qt.TextElideMode = _CUT) -> None:
        super().__init__()
        self._cut = cut
        self._whole = whole
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.say(whole)

    def say(self, whole: str) -> None:
        """Show ``whole``, as far as there is room."""
        self._whole = whole
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, self._cut, max(self.width(), 0)))


class LineButton(QPushButton):
    """A line of a list that opens something."""

    def __init__(self, whole: str) -> None:
        super().__init__(whole)
        self._whole = whole
        dress(self, "line")
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * sizes().unit
        self.setText(self.fontMetrics().elidedText(self._whole, _CUT, max(room, 0)))
