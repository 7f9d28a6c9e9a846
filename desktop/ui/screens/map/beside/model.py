"""The figures of the map as a table: for who cannot see the map, and for who compares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QFont

from desktop.domain.figures.coverage import Measure
from desktop.i18n import translate
from desktop.ui.screens.map.beside.rows import (
    Column,
    Figures,
    Row,
    columns_of,
    is_faint,
    rows_of,
    sentence_of,
    text_of,
    weight_of,
)
from desktop.ui.screens.map.wording import is_by_sector
from desktop.ui.theme import tokens

SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
AREA_COLUMN = 0
_NAME_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, SORT_ROLE}
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOP = 0
"""Mark of a top row; that of a row under it is the position of its parent, from 1."""


class AreaTable(QAbstractItemModel):
    """Shows the figures it is given: wards, their sectors under them, the city last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[Column] = ()
        self.asked: Measure | None = None
        self._rows: Sequence[Row] = ()
        self._has_sectors = False

    def show(self, figures: Figures) -> None:
        """Replace all rows. Columns with the same areas only change, so nothing is folded."""
        rows, columns = rows_of(figures), columns_of(figures)
        self._has_sectors = is_by_sector(figures.answer.question)
        self.asked = figures.answer.question.measure
        same = _shape(rows) == _shape(self._rows) and len(columns) == len(self.columns)
        if not same:
            self.beginResetModel()
        self._rows, self.columns = rows, columns
        if not same:
            self.endResetModel()
            return
        for parent in (_ROOT, *(self.index(row, 0) for row in range(len(rows)))):
            if last := self.rowCount(parent):
                corner = self.index(last - 1, len(columns), parent)
                self.dataChanged.emit(self.index(0, 0, parent), corner)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns))

    def index_of(self, code: str) -> QModelIndex:
        """Return where an area stands; invalid if it is not there."""
        for number, row in enumerate(self._rows):
            if row.code == code and not row.is_total:
                return self.index(number, AREA_COLUMN)
            for place, sector in enumerate(row.under):
                if sector.code == code:
                    return self.index(place, AREA_COLUMN, self.index(number, AREA_COLUMN))
        return QModelIndex()

    def row_at(self, index: _Index) -> Row:
        """Return the row of a valid index."""
        if index.internalId() == _TOP:
            return self._rows[index.row()]
        return self._rows[index.internalId() - 1].under[index.row()]

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: _Index = _ROOT) -> Any:
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, AREA_COLUMN, _TOP)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._rows)
        is_ward = parent.internalId() == _TOP and parent.column() == AREA_COLUMN
        return len(self._rows[parent.row()].under) if is_ward else 0

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.column() > AREA_COLUMN else 1 + len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.FontRole and row.is_total:
            font = QFont()
            font.setBold(True)
            return font
        if index.column() == AREA_COLUMN:
            return row.name if role in _NAME_ROLES else None
        return _cell(row, self.columns[index.column() - 1], role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section > len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = _LEFT if section == AREA_COLUMN else _RIGHT
            return int(side.value) | int(Qt.TextFlag.TextWordWrap.value)
        heading, tip = self._heading(section)
        tips = {Qt.ItemDataRole.ToolTipRole: tip, Qt.ItemDataRole.AccessibleTextRole: tip}
        return {Qt.ItemDataRole.DisplayRole: heading, **tips}.get(Qt.ItemDataRole(role))

    def _heading(self, section: int) -> tuple[str, str]:
        if section > AREA_COLUMN:
            return self.columns[section - 1].heading, self.columns[section - 1].tip
        wards, sectors = translate("map", "Ward"), translate("map", "Ward and sector")
        return (sectors, sectors) if self._has_sectors else (wards, wards)


class AreaOrder(QSortFilterProxyModel):
    """Sorts areas; the whole city stays last whatever the order."""

    def lessThan(self, left: _Index, right: _Index) -> bool:
        for index, is_left in ((left, True), (right, False)):
            if index.data(ROW_ROLE).is_total:
                return is_left == (self.sortOrder() == Qt.SortOrder.DescendingOrder)
        return super().lessThan(left, right)


def _cell(row: Row, column: Column, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return text_of(row, column)
        case Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        case Qt.ItemDataRole.ForegroundRole:
            return QColor(tokens().muted) if is_faint(row, column) else None
        case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
            return sentence_of(row, column)
        case _:
            return weight_of(row, column) if role == SORT_ROLE else None


def _shape(rows: Sequence[Row]) -> list[tuple[str, list[str]]]:
    return [(row.code, [sector.code for sector in row.under]) for row in rows]
