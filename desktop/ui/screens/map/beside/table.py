"""The table beside the map, with one chosen area."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QTreeView

from desktop.domain.figures.coverage import Measure
from desktop.i18n import translate
from desktop.ui.screens.map.beside.model import (
    AREA_COLUMN,
    ROW_ROLE,
    SORT_ROLE,
    AreaOrder,
    AreaTable,
)
from desktop.ui.screens.map.beside.rows import Figures, Row
from desktop.ui.theme import dress, sizes

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_LEAST_NAME = 13  # units; with the largest text even one figure leaves names no more
_CAN_GO = (Measure.VISITS_PER_1000, Measure.DAYS_SINCE_LAST, Measure.VISITS)
"""Measures whose column makes room for the names, the first to go first."""
_NO_LIMIT = 16_777_215  # pixels; Qt's own word for it has no name in Python
_SLACK = 1  # pixels by which widths of texts are rounded down


class AreaView(QTreeView):
    """Sorts by the figures themselves; ``area_chosen`` and ``area_opened`` carry a code."""

    area_chosen = Signal(str)
    area_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.areas = AreaTable(self)
        self.order = AreaOrder(self)
        self.order.setSourceModel(self.areas)
        self.order.setSortRole(SORT_ROLE)
        self.order.setSortLocaleAware(True)
        self.setModel(self.order)
        self._settle()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    def show_figures(self, figures: Figures) -> None:
        """Show other figures; what is chosen stays chosen."""
        chosen = self._row(self.currentIndex())
        self.selectionModel().blockSignals(True)
        self.areas.show(figures)
        self.selectionModel().blockSignals(False)
        self.setRootIsDecorated(any(row.under for row in self._rows()))
        self.fit_text()
        self.choose(chosen.code if chosen else "")

    def fit_text(self) -> None:
        """Give the columns the width of the text of now; what is left over is for names."""
        header, metrics = self.header(), _heading_metrics()
        for section in range(1, self.areas.columnCount()):
            words = str(self.areas.headerData(section, Qt.Orientation.Horizontal)).split()
            self.setColumnHidden(section, False)  # what is hidden has no width
            heading = _width_in_two_lines(words, metrics) + 2 * sizes().unit + _SLACK
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(section, max(self.sizeHintForColumn(section), heading))
        header.setSectionResizeMode(AREA_COLUMN, QHeaderView.ResizeMode.Fixed)
        header.setFixedHeight(2 * metrics.lineSpacing() + sizes().unit)
        self._fit_names()
        self.setMinimumHeight(header.height() + 4 * sizes().row)
        self._fit_height()

    def _fit_height(self) -> None:
        """Be no higher than the rows, unless some can be unfolded."""
        most = _NO_LIMIT
        if not self.rootIsDecorated():
            rows = self.areas.rowCount() * self.sizeHintForRow(0)
            most = self.header().height() + rows + 2 * self.frameWidth() + _SLACK
        self.setMaximumHeight(max(most, self.minimumHeight()))

    def choose(self, code: str) -> None:
        """Choose an area without telling anybody."""
        index = self.order.mapFromSource(self.areas.index_of(code))
        self.selectionModel().blockSignals(True)
        self.selectionModel().setCurrentIndex(index, _CHOOSE)
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        if index.isValid():
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        """Give names the room that figures leave.

        Names that are cut off alike cannot be told apart, so columns that only stand beside
        the measure that was asked for are left out where there is no room for both.
        """
        header, names = self.header(), self._room_of_names()
        for section in range(1, self.areas.columnCount()):
            self.setColumnHidden(section, False)
        for section in self._can_go():
            if header.length() - header.sectionSize(AREA_COLUMN) + names <= self._room():
                break
            self.setColumnHidden(section, True)
        left = self._room() - header.length() + header.sectionSize(AREA_COLUMN)
        header.resizeSection(AREA_COLUMN, max(left, min(names, _LEAST_NAME * sizes().unit)))

    def _room(self) -> int:
        return self.viewport().width()

    def _room_of_names(self) -> int:
        """Return the pixels in which every ward and the city can be read."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(row.name) for row in self._rows()), default=0)
        branches = self.indentation() if self.rootIsDecorated() else 0
        return widest + branches + 2 * sizes().unit + _SLACK

    def _can_go(self) -> Sequence[int]:
        """Return the columns that can be left out, the first to go first."""
        beside = {
            column.measure: section
            for section, column in enumerate(self.areas.columns, start=1)
            if column.measure is not self.areas.asked
        }
        return [beside[measure] for measure in _CAN_GO if measure in beside]

    def _settle(self) -> None:
        dress(self, "panel")
        self.setAccessibleName(translate("map", "Figures of the areas"))
        self.setAccessibleDescription(translate("map", "Enter opens the sheet of a ward."))
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTreeView.SelectionMode.SingleSelection)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setWordWrap(False)
        self.setIndentation(2 * sizes().unit)
        self.setFrameShape(QFrame.Shape.NoFrame)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(sizes().unit * 4)
        header.setHighlightSections(False)
        self.setSortingEnabled(True)
        self.sortByColumn(AREA_COLUMN, Qt.SortOrder.AscendingOrder)

    def _rows(self) -> list[Row]:
        count = self.areas.rowCount()
        return [self.areas.row_at(self.areas.index(row, AREA_COLUMN)) for row in range(count)]

    @staticmethod
    def _row(index: QModelIndex) -> Row | None:
        return index.data(ROW_ROLE) if index.isValid() else None

    def _tell(self, current: QModelIndex) -> None:
        if row := self._row(current):
            self.area_chosen.emit(row.code)

    def _open(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row and not row.is_total:
            self.area_opened.emit(row.code)


def _heading_metrics() -> QFontMetrics:
    """Return how wide headings are; a header does not tell the font of its stylesheet."""
    font = QFont(QApplication.font())
    font.setPixelSize(sizes().small)
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font)


def _width_in_two_lines(words: Sequence[str], metrics: QFontMetrics) -> int:
    """Return the least pixels in which ``words`` take two lines at most."""
    splits = [(words[:place], words[place:]) for place in range(1, len(words) + 1)]
    return min(
        (max(metrics.horizontalAdvance(" ".join(line)) for line in split) for split in splits),
        default=0,
    )
