"""The table of published figures: a row a ward, the whole city first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop.domain.figures.published import MEASURES, Line
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes
from desktop.words.published import figure_text, measure_head, measure_name

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEAST_UNITS = 6
"""Of a column: a figure of five digits, or the word for hidden."""


class FiguresTable(QTableWidget):
    """One publication as a table."""

    ward_chosen = Signal(str)
    """Code of a ward that somebody went to; empty for the whole city."""

    def __init__(self) -> None:
        super().__init__(0, 1 + len(MEASURES))
        dress(self, "card")
        self.setAccessibleName(translate("published", "Figures per ward"))
        self.setHorizontalHeaderItem(0, QTableWidgetItem(translate("published", "Ward")))
        for column, measure in enumerate(MEASURES, start=1):
            head = QTableWidgetItem(measure_head(measure))
            head.setToolTip(measure_name(measure))
            self.setHorizontalHeaderItem(column, head)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(_LEAST_UNITS * sizes().unit)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self._codes: list[str] = []
        self._is_following = False
        self.currentCellChanged.connect(lambda row, *_rest: self._tell(row))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; whoever stood on a ward stays on it."""
        before = self._code(self.currentRow())
        self._codes = [line.code for line in lines]
        self._is_following = True
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self.setItem(row, 0, _item(line.name, line.name))
            for column, measure in enumerate(MEASURES, start=1):
                text = figure_text(*line.values[measure])
                item = _item(text, f"{line.name} · {measure_name(measure)}: {text}")
                item.setTextAlignment(_RIGHT)
                self.setItem(row, column, item)
        self._is_following = False
        self._keep_heads_whole()
        self.follow(before)

    def _keep_heads_whole(self) -> None:
        """Be so wide that every head and figure is read whole: the map beside can be narrower."""
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        bar, frame = self.verticalScrollBar().sizeHint().width(), 2 * self.frameWidth()
        self.setMinimumWidth(head.length() + bar + frame)
        head.setStretchLastSection(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again: only now the letters are those of the theme."""
        super().showEvent(event)
        self._keep_heads_whole()

    def follow(self, code: str) -> None:
        """Go to a ward that was chosen on the map."""
        self._is_following = True
        self.setCurrentCell(self._codes.index(code) if code in self._codes else -1, 0)
        self._is_following = False

    def _tell(self, row: int) -> None:
        if not self._is_following:
            self.ward_chosen.emit(self._code(row))

    def _code(self, row: int) -> str:
        return self._codes[row] if 0 <= row < len(self._codes) else ""


def _item(text: str, said: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(said)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
    return item
