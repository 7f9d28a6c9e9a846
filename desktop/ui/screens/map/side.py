"""The left side of the map screen: choices, the drawn map, and what stands under it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import translate
from desktop.ui.screens.map.board import MapBoard
from desktop.ui.screens.map.choices.question import MapChoices
from desktop.ui.screens.map.notices import Pointing
from desktop.ui.screens.map.strip import ChosenStrip
from desktop.ui.screens.map.timeline import Timeline
from desktop.ui.theme import dress, icon


class SourcesLine(QLabel):
    """One line, cut off where there is no room; all of it on hover and for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, whole: str) -> None:
        """Show ``whole``, as far as there is room."""
        self._whole = whole
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(
            self.fontMetrics().elidedText(
                self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 0)
            )
        )


class MapSide(QWidget):
    """Lays out the left side; the screen connects its parts.

    Args:
        board: The drawn map.
        today: Returns the day it is in Brussels.
    """

    def __init__(self, board: MapBoard, today: Callable[[], date]) -> None:
        super().__init__()
        self.months_button = QPushButton(translate("map", "Play months"))
        self.months_button.setCheckable(True)
        self.save_button = QPushButton(translate("map", "Print or save"))
        self.save_button.setIcon(icon("print"))
        self.choices = MapChoices(today)
        self.pointing = Pointing()
        self.board = board
        self.timeline = Timeline()
        self.timeline.hide()
        self.strip = ChosenStrip()
        self.sources = dress(SourcesLine(), "small")
        self._arrange()

    def show_pointing(self, *, is_on: bool) -> None:
        """Show how to point in the place of the choices, so that the map hardly moves."""
        self.pointing.setVisible(is_on)
        self.choices.setVisible(not is_on)

    def _arrange(self) -> None:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(20, 16, 20, 10)
        rows.setSpacing(10)
        rows.addLayout(self._heading())
        parts = (self.choices, self.pointing, self.board, self.timeline, self.strip, self.sources)
        for part in parts:
            rows.addWidget(part, int(part is self.board))
        scroll = dress(QScrollArea(), "page")
        scroll.setWidget(dress(page, "page"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(dress(QLabel(translate("map", "Map")), "title"))
        about = translate("map", "Where we are, where we are not, and who we miss")
        subtitle = dress(QLabel(about), "muted")
        subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(subtitle, 1)
        row.addWidget(self.months_button)
        row.addWidget(self.save_button)
        return row
