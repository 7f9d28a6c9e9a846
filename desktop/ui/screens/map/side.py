"""The left side of the map screen: choices, the drawn map, and what stands under it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import translate
from desktop.ui.screens.map.board import MapBoard
from desktop.ui.screens.map.choices.question import MapChoices
from desktop.ui.screens.map.notices import Pointing
from desktop.ui.screens.map.one_line import OneLine
from desktop.ui.screens.map.strip import ChosenStrip
from desktop.ui.screens.map.timeline import Timeline
from desktop.ui.theme import dress, icon, sizes


class HeadButton(QPushButton):
    """A button that is an icon only where its words have no room.

    Args:
        words: What it does; told to screen readers in any case.
        name: Of its icon.
    """

    def __init__(self, words: str, name: str) -> None:
        super().__init__(words)
        self._words = words
        self.setIcon(icon(name))
        self.setIconSize(QSize(sizes().icon + sizes().unit // 2, sizes().icon))
        self.setAccessibleName(words)
        self.setToolTip(words)

    def full_width(self) -> int:
        """Return the pixels that icon and words take."""
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self._words) + sizes().icon + 5 * sizes().unit

    def show_words(self, *, are_shown: bool) -> None:
        """Show icon and words, or the icon only."""
        self.setText(self._words if are_shown else "")


class MapSide(QWidget):
    """Lays out the left side; the screen connects its parts.

    Args:
        board: The drawn map.
        today: Returns the day it is in Brussels.
    """

    def __init__(self, board: MapBoard, today: Callable[[], date]) -> None:
        super().__init__()
        self.months_button = HeadButton(translate("map", "Play months"), "calendar")
        self.months_button.setCheckable(True)
        self.save_button = HeadButton(translate("map", "Print or save"), "print")
        self.choices = MapChoices(today)
        self.pointing = Pointing()
        self.board = board
        self.timeline = Timeline()
        self.timeline.hide()
        self.strip = ChosenStrip()
        self.sources = dress(OneLine(), "small")
        self._arrange()

    def show_pointing(self, *, is_on: bool) -> None:
        """Show how to point in the place of the choices, so that the map hardly moves."""
        self.pointing.setVisible(is_on)
        self.choices.setVisible(not is_on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the buttons of the heading as icons where their words have no room."""
        buttons = (self.months_button, self.save_button)
        room = self.width() - self._title.sizeHint().width() - 10 * sizes().unit
        has_room = sum(button.full_width() for button in buttons) <= room
        for button in buttons:
            button.show_words(are_shown=has_room)

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
        self._title = dress(QLabel(translate("map", "Map")), "title")
        row.addWidget(self._title)
        about = translate("map", "Where we are, where we are not, and who we miss")
        row.addWidget(dress(OneLine(about), "muted"), 1)
        row.addWidget(self.months_button)
        row.addWidget(self.save_button)
        return row
