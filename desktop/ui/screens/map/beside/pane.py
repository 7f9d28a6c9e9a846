"""The right-hand pane: where to go next with all figures, or the sheet of one ward."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.ui.screens.map.beside.note import FiguresNote
from desktop.ui.screens.map.beside.sheet import WardSheetView
from desktop.ui.screens.map.beside.suggestion import SuggestionCard
from desktop.ui.screens.map.beside.table import AreaView
from desktop.ui.theme import dress, sizes

_UNITS, _MOST = 48, 512
"""Width: with the text, up to so many pixels."""
_LEAST_UNITS, _OF_MAP = 34, 380
"""In a small window: down to so many units, to leave so many pixels to the map."""
_WIDE_UNITS, _PART = 62, 0.28
"""In a wide window the names of sectors get their room: up to so many units, or this part."""


class Beside(QFrame):
    """Shows the overview, or a sheet in its place."""

    sheet_closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress(self, "pane")
        self.card = SuggestionCard()
        self.table = AreaView()
        self.note = FiguresNote()
        self.sheet = WardSheetView()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 0, 0, 0)
        self._overview = _scrolling(_column(self.card, self.table, self.note))
        for shown in (self._overview, self.sheet):
            self._stack.addWidget(shown)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self.sheet,
            self.close_sheet,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self.sheet.closed.connect(self.close_sheet)
        self.fit_text()

    @property
    def has_sheet(self) -> bool:
        """Whether a sheet is on show."""
        return self._stack.currentWidget() is self.sheet

    def open_sheet(self) -> None:
        """Show the sheet, and put the keyboard in it."""
        self._stack.setCurrentWidget(self.sheet)
        self.sheet.enter()

    def close_sheet(self) -> None:
        """Go back to the figures, and to the row one came from."""
        if self.has_sheet:
            self._stack.setCurrentWidget(self._overview)
            self.table.setFocus()
            self.sheet_closed.emit()

    def fit_text(self) -> None:
        """Take the width that the text of now asks for."""
        self.fit_window(0)
        self.table.fit_text()

    def fit_window(self, width: int) -> None:
        """Take the width that suits a screen of ``width`` pixels."""
        least = min(_UNITS * sizes().unit, _MOST)
        if width:  # in a small window the map keeps what it needs, as far as rows can be read
            least = min(least, max(_LEAST_UNITS * sizes().unit, width - _OF_MAP))
        most = max(least, min(_WIDE_UNITS * sizes().unit, _MOST))
        self.setFixedWidth(max(least, min(most, int(_PART * width))))


def _column(card: QWidget, table: QWidget, note: QWidget) -> QWidget:
    page, unit = QWidget(), sizes().unit
    dress(page, "panel")
    column = QVBoxLayout(page)
    column.setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit)
    column.setSpacing(unit)
    column.addWidget(card)
    column.addWidget(table, 1)
    column.addWidget(note)
    column.addStretch()  # in a high window the note stays with the figures it is about
    return page


def _scrolling(page: QWidget) -> QScrollArea:
    """Let the column scroll: with large text it is higher than a small window."""
    scroll = QScrollArea()
    scroll.setWidget(page)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return dress(scroll, "panel")
