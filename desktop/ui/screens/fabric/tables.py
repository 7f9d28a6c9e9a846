"""A table of plain rows: sorted by any column, walked and opened by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QTableView

from desktop.domain.text import fold
from desktop.ui.theme import dress, sizes, tokens

R = TypeVar("R")
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SORT = Qt.ItemDataRole.UserRole
_ROW = Qt.ItemDataRole.UserRole + 1
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Field(NamedTuple, Generic[R]):
    """A column.

    Args:
        title: Returns its heading.
        text: Returns what a row shows.
        key: Returns what is sorted by; the text by default.
        units: Width to start with; 0 = takes what is left.
    """

    title: Callable[[], str]
    text: Callable[[R], str]
    key: Callable[[R], Any] | None = None
    units: int = 0
    is_number: bool = False


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows as they are; which is faint is up to ``is_faint``."""

    def __init__(self, fields: Sequence[Field[R]], is_faint: Callable[[R], bool]) -> None:
        super().__init__()
        self.fields = fields
        self.rows: Sequence[R] = ()
        self._is_faint = is_faint

    def show(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, field = self.rows[index.row()], self.fields[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return field.text(row)
            case Qt.ItemDataRole.TextAlignmentRole if field.is_number:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if self._is_faint(row):
                return QColor(tokens().muted)
            case _ if role in {_SORT, _ROW}:
                return row if role == _ROW else _sorted_by(field, row)
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.fields[section].title()
        return None


def _sorted_by(field: Field[R], row: R) -> Any:
    return field.key(row) if field.key else fold(field.text(row))


class RowsView(QTableView, Generic[R]):
    """Shows rows. ``chosen`` carries the row of the keys, ``opened`` the one of Enter."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        name: str,
        fields: Sequence[Field[R]],
        *,
        is_faint: Callable[[R], bool] = lambda _row: False,
        sort_by: tuple[int, Qt.SortOrder] | None = None,
    ) -> None:
        super().__init__()
        self.rows: RowsModel[R] = RowsModel(fields, is_faint)
        self._order = QSortFilterProxyModel(self)
        self._order.setSourceModel(self.rows)
        self._order.setSortRole(_SORT)
        self._order.setDynamicSortFilter(False)
        self._sort_by = sort_by
        self.setModel(self._order)
        self.setAccessibleName(name)
        self._settle()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(_ROW)))

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other rows; nothing is chosen then."""
        self.selectionModel().blockSignals(True)
        self.rows.show(rows)
        if self._sort_by is not None:
            header = self.horizontalHeader()
            self._order.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.selectionModel().blockSignals(False)

    def row(self) -> R | None:
        """Return the row that is chosen."""
        index = self.currentIndex()
        found: R | None = index.data(_ROW) if index.isValid() else None
        return found

    def choose(self, is_it: Callable[[R], bool]) -> None:
        """Choose the first row for which ``is_it`` says so, without telling anybody."""
        at = next((at for at, row in enumerate(self.rows.rows) if is_it(row)), None)
        source = QModelIndex() if at is None else self.rows.index(at, 0)
        index = self._order.mapFromSource(source)
        self.selectionModel().blockSignals(True)
        self.selectionModel().setCurrentIndex(index, _CHOOSE)
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        if index.isValid():
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the columns their widths, and what is left to those without one."""
        unit, fields = sizes().unit, self.rows.fields
        fixed = sum(field.units * unit for field in fields)
        open_ones = sum(not field.units for field in fields) or 1
        left = max((self.viewport().width() - fixed) // open_ones, 18 * unit)
        for at, field in enumerate(fields):
            self.setColumnWidth(at, field.units * unit or left)

    def _settle(self) -> None:
        dress(self, "panel")
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(self.SelectionBehavior.SelectRows)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(sizes().row)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if self._sort_by is not None:
            self.setSortingEnabled(True)
            header.setSortIndicator(*self._sort_by)
        self.setMinimumSize(16 * sizes().unit, header.sizeHint().height() + sizes().row)

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(current.data(_ROW) if current.isValid() else None)
