"""The table beside the map, with one chosen area."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeView

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
_LEAST_NAME = 13  # units


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
        header = self.header()
        for section in range(1, self.areas.columnCount()):
            words = str(self.areas.headerData(section, Qt.Orientation.Horizontal)).split()
            metrics = header.fontMetrics()
            heading = max((metrics.horizontalAdvance(word) for word in words), default=0)
            least = max(self.sizeHintForColumn(section), heading + 3 * sizes().unit)
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(section, least)
        header.setSectionResizeMode(AREA_COLUMN, QHeaderView.ResizeMode.Fixed)
        self._fit_names()
        self.setMinimumHeight(header.sizeHint().height() + 4 * sizes().row)

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
        """Give names what figures leave, and with large text enough to be read."""
        header = self.header()
        figures = header.length() - header.sectionSize(AREA_COLUMN)
        least = _LEAST_NAME * sizes().unit
        header.resizeSection(AREA_COLUMN, max(least, self.viewport().width() - figures))

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
