"""Themes that come together: in visits, places and networks, never in persons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.figures.coverage import Crossing, CrossingTable, ValueState
from desktop.domain.vocabulary import Theme
from desktop.i18n import translate
from desktop.ui.screens.map.wording import HIDDEN, UNKNOWN
from desktop.ui.theme import dress, sizes, tokens
from desktop.words.formats import day_span, number
from desktop.words.labels import label

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
VISITS, PLACES, NETWORKS = "visits", "places", "networks"


class Cell(NamedTuple):
    """What stands where two themes cross: a sign or figure, and the same as a sentence."""

    text: str
    sentence: str
    is_met: bool = False


class CrossingModel(QAbstractTableModel):
    """Themes down and across. Columns have numbers, because names do not fit above them."""

    def __init__(self, table: CrossingTable) -> None:
        super().__init__()
        self.themes: Sequence[Theme] = tuple(Theme)
        self._rows: dict[tuple[Theme, Theme], list[Crossing]] = {}
        for row in table.rows:
            self._rows.setdefault((row.one, row.other), []).append(row)
        self._of, self._ward = VISITS, ""

    def show(self, of: str, ward: str) -> None:
        """Show the pairs in visits, places or networks, of a ward or (``""``) of the city."""
        self._of, self._ward = of, ward
        last = len(self.themes) - 1
        self.dataChanged.emit(self.index(0, 0), self.index(last, last))

    def cell(self, one: Theme, other: Theme) -> Cell:
        """Return a pair, whichever theme comes first."""
        if one is other:
            return Cell("·", label(one))
        rows = self._rows.get((one, other)) or self._rows.get((other, one)) or []
        both = translate("map", "{one} with {other}: {figure}")
        if self._ward:
            figures = [_figure(row, self._of) for row in rows if row.ward == self._ward]
            text, said = _in_ward(*(figures or [(None, ValueState.UNKNOWN)])[0])
        else:
            text, said = _in_city([_figure(row, self._of) for row in rows])
        sentence = both.format(one=label(one), other=label(other), figure=said)
        return Cell(text, sentence, is_met=text[:1] in set("123456789"))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.themes)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.themes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(self.themes[index.row()], self.themes[index.column()])
        colour = tokens().text if cell.is_met else tokens().muted
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(colour)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return cell.sentence
            case _:
                is_bold = role == Qt.ItemDataRole.FontRole and cell.is_met  # among many zeros
                return _bold() if is_bold else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        name = label(self.themes[section])
        if role == Qt.ItemDataRole.DisplayRole:
            is_down = orientation == Qt.Orientation.Vertical
            return f"{section + 1}. {name}" if is_down else str(section + 1)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return name
        return None


class CrossingsDialog(QDialog):
    """Shows a table of pairs, of one ward or of the city.

    Args:
        ward: Code of the ward to begin with; empty = the whole city.
    """

    def __init__(self, table: CrossingTable, ward: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("map", "Themes that come together"))
        dress(self, "panel")
        self.of, self.where = QComboBox(), QComboBox()
        self.model = CrossingModel(table)
        self.table = QTableView()
        self.legend = dress(QLabel(), "small")
        self.caveat = dress(QLabel(table.caveat), "muted")
        self._fill(table, ward)
        self._arrange(day_span(table.period.first, table.period.last))
        self._show()

    def _fill(self, table: CrossingTable, ward: str) -> None:
        for code, name in (
            (VISITS, translate("map", "Visits")),
            (PLACES, translate("map", "Places")),
            (NETWORKS, translate("map", "Networks")),
        ):
            self.of.addItem(name, code)
        self.of.setCurrentIndex(_first_that_tells(table))
        self.where.addItem(translate("map", "Whole city"), "")
        for code, name in {row.ward: row.ward_name for row in table.rows}.items():
            self.where.addItem(name, code)
        self.where.setCurrentIndex(max(0, self.where.findData(ward)))
        self.of.setAccessibleName(translate("map", "Of what"))
        self.where.setAccessibleName(translate("map", "Where"))
        for box in (self.of, self.where):
            box.currentIndexChanged.connect(self._show)

    def _show(self) -> None:
        ward = str(self.where.currentData())
        self.model.show(str(self.of.currentData()), ward)
        self.legend.setText(_legend(is_city=not ward))

    def _arrange(self, days: str) -> None:
        unit = sizes().unit
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("map", "Pairs of themes"))
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        for header in (self.table.horizontalHeader(), self.table.verticalHeader()):
            header.setHighlightSections(True)
            header.setSectionsClickable(False)
        down = self.table.verticalHeader()
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setDefaultSectionSize(sizes().row - unit // 2)
        across = self.table.horizontalHeader()
        across.setMinimumSectionSize(5 * unit)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.caveat.setWordWrap(True)
        self.legend.setWordWrap(True)
        close = dress(QPushButton(translate("map", "Close")), "primary")
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.addWidget(dress(QLabel(self.windowTitle()), "title"))
        head.addStretch()
        head.addWidget(self.where)
        head.addWidget(self.of)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addLayout(head)
        for part in (dress(QLabel(days), "muted"), self.table, self.legend, self.caveat):
            layout.addWidget(part, int(part is self.table))
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(132 * unit, 84 * unit)


def _first_that_tells(table: CrossingTable) -> int:
    """Return the first of visits, places and networks that has a pair; else of visits."""
    met = (
        any(row.visits for row in table.rows),
        any(row.places for row in table.rows),
        any(row.networks for row in table.rows),
    )
    return met.index(True) if True in met else 0


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


def _figure(row: Crossing, of: str) -> tuple[float | None, ValueState]:
    if of == VISITS:
        return row.visits, row.state
    count = row.places if of == PLACES else row.networks
    return count, ValueState.UNKNOWN if count is None else ValueState.VALUE


def _in_ward(value: float | None, state: ValueState) -> tuple[str, str]:
    """Return figure or sign, and how it is read out."""
    if value is not None:
        told = number(value, decimals=0)
        return told, told
    if state is ValueState.SUPPRESSED:
        return HIDDEN, translate("map", "hidden, so that nobody can be recognised")
    return UNKNOWN, translate("map", "not known")


def _in_city(figures: Sequence[tuple[float | None, ValueState]]) -> tuple[str, str]:
    """Return in how many wards the two are met; at least, where some wards are hidden."""
    met = sum(bool(value) for value, _ in figures)
    hidden = sum(state is ValueState.SUPPRESSED for _, state in figures)
    if not any(value is not None for value, _ in figures) and not hidden:
        return UNKNOWN, translate("map", "not known")
    if not hidden:
        return str(met), translate("map", "in %n ward(s)", "", met)
    if not met:
        return HIDDEN, translate("map", "hidden, so that nobody can be recognised")
    return f"{met}+", translate("map", "in at least %n ward(s), others are hidden", "", met)


def _legend(*, is_city: bool) -> str:
    signs = translate(
        "map", "0 = none together. – = hidden, so that nobody can be recognised. ? = not known."
    )
    if not is_city:
        return signs
    wards = translate("map", "In how many wards the two are met together; 2+ = at least 2.")
    return f"{wards} {signs}"
