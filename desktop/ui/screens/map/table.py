"""The table beside the map, with one chosen ward."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView

from desktop.domain.coverage import Measure, WardValue
from desktop.i18n import translate
from desktop.ui.screens.map.model import (
    FIGURE_COLUMN,
    SORT_ROLE,
    WARD_COLUMN,
    WARD_ROLE,
    WardTable,
)
from desktop.ui.theme import sizes

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class WardView(QTableView):
    """Sorts by the figures themselves; ``ward_chosen`` and ``ward_opened`` carry a code."""

    ward_chosen = Signal(str)
    ward_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.wards = WardTable(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.wards)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setSortLocaleAware(True)
        self.setModel(self._sorted)
        self._settle()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    def show_figures(self, wards: Sequence[WardValue], measure: Measure) -> None:
        """Show ``wards``, figures of ``measure``. Nothing is chosen afterwards."""
        self.selectionModel().blockSignals(True)
        self.wards.show(wards, measure)
        self.selectionModel().blockSignals(False)
        self.fit_text()

    def fit_text(self) -> None:
        """Give rows the height of the text of now; what is left over goes to the visits.

        They are lower than in other lists, so that a small window shows all twelve wards.
        """
        row = sizes().row - sizes().unit // 2
        self.verticalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        heading = self.horizontalHeader().sizeHint().height()
        self.setMinimumHeight(heading + 4 * row)
        self.setMaximumHeight(heading + self.verticalHeader().length() + sizes().unit)

    def choose(self, code: str) -> None:
        """Choose a ward without telling anybody."""
        row = self.wards.row_of(code)
        index = self._sorted.mapFromSource(self.wards.index(row, WARD_COLUMN))
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

    def _settle(self) -> None:
        self.setAccessibleName(translate("map", "Figures of the wards"))
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(WARD_COLUMN, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FIGURE_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.sortByColumn(WARD_COLUMN, Qt.SortOrder.AscendingOrder)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.ward_chosen.emit(current.data(WARD_ROLE).code)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.ward_opened.emit(index.data(WARD_ROLE).code)
