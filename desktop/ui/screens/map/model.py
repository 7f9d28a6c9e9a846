"""The figures of the map as a table: for who cannot see the map, and for who compares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.domain.coverage import Measure, ValueState, WardValue
from desktop.i18n import translate
from desktop.ui.screens.map.wording import figure_text
from desktop.words.labels import label

SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
WARD_ROLE = int(Qt.ItemDataRole.UserRole) + 2
WARD_COLUMN, FIGURE_COLUMN = range(2)
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BEFORE_FIGURES = {ValueState.UNKNOWN: -2e9, ValueState.SUPPRESSED: -1e9}
"""Where wards without a figure stand: below all that have one, shares under zero included."""


class WardTable(QAbstractTableModel):
    """Shows the figures it is given, one ward a row. It asks for nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wards: Sequence[WardValue] = ()
        self._measure = Measure.VISITS

    def show(self, wards: Sequence[WardValue], measure: Measure) -> None:
        """Replace all rows by ``wards``, figures of ``measure``."""
        self.beginResetModel()
        self._wards, self._measure = tuple(wards), measure
        self.endResetModel()

    def row_of(self, code: str) -> int:
        """Return the row of a ward, or -1."""
        codes: list[str] = [ward.code for ward in self._wards]
        return codes.index(code) if code in codes else -1

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._wards)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        ward = self._wards[index.row()]
        if role == WARD_ROLE:
            return ward
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == FIGURE_COLUMN:
            return _RIGHT
        if index.column() == WARD_COLUMN:
            return ward.name if role in {Qt.ItemDataRole.DisplayRole, SORT_ROLE} else None
        return self._figure(ward, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return translate("map", "Ward") if section == WARD_COLUMN else label(self._measure)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == FIGURE_COLUMN else _LEFT
        return None

    def _figure(self, ward: WardValue, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return figure_text(self._measure, ward)
        if role == SORT_ROLE:
            return ward.value or _BEFORE_FIGURES.get(ward.state, 0.0)
        return None
