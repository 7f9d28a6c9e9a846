"""Themes that come together: in visits, places and networks, never in persons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
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

from desktop.domain.coverage import ValueState
from desktop.domain.vocabulary import Theme
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes, tokens
from desktop.words.formats import number
from desktop.words.labels import label

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
VISITS, PLACES, NETWORKS = "visits", "places", "networks"


class Crossed(NamedTuple):
    """How many have both themes, or why that is not told."""

    value: float | None
    state: ValueState


@dataclass(frozen=True, slots=True)
class CrossingTable:
    """All pairs of themes.

    Args:
        cells: By pair; a pair of twice the same theme is that theme alone.
        caveat: What the table is not.
    """

    cells: Mapping[tuple[Theme, Theme], Crossed]
    caveat: str = ""

    def cell(self, one: Theme, other: Theme) -> Crossed:
        """Return a pair, whichever theme comes first."""
        unknown = Crossed(None, ValueState.UNKNOWN)
        return self.cells.get((one, other)) or self.cells.get((other, one)) or unknown


class CrossingModel(QAbstractTableModel):
    """Themes down and across. Columns have numbers, because names do not fit above them."""

    def __init__(self, table: CrossingTable) -> None:
        super().__init__()
        self.themes: Sequence[Theme] = tuple(Theme)
        self._table = table

    def show(self, table: CrossingTable) -> None:
        """Replace all cells."""
        self._table = table
        last = len(self.themes) - 1
        self.dataChanged.emit(self.index(0, 0), self.index(last, last))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.themes)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.themes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one, other = self.themes[index.row()], self.themes[index.column()]
        cell = self._table.cell(one, other)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _short(cell)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(tokens().muted if cell.value is None else tokens().text)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return sentence_of(one, other, cell)
            case _:
                return None

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
    """Shows a table of pairs. ``asked`` carries of what: visits, places or networks.

    Args:
        where: The ward or the city, and the days.
    """

    asked = Signal(str)

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("map", "Themes that come together"))
        dress(self, "panel")
        self.of = QComboBox()
        self.model = CrossingModel(CrossingTable({}))
        self.table = QTableView()
        self.caveat = dress(QLabel(), "muted")
        self._fill()
        self._arrange(where)

    def ask(self) -> None:
        """Ask for the table that was chosen."""
        self.asked.emit(str(self.of.currentData()))

    def show_table(self, table: CrossingTable) -> None:
        """Show the pairs."""
        self.model.show(table)
        self.caveat.setText(table.caveat)

    def _fill(self) -> None:
        for code, name in (
            (VISITS, translate("map", "Visits")),
            (PLACES, translate("map", "Places")),
            (NETWORKS, translate("map", "Networks")),
        ):
            self.of.addItem(name, code)
        self.of.setAccessibleName(translate("map", "Of what"))
        self.of.currentIndexChanged.connect(self.ask)

    def _arrange(self, where: str) -> None:
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
        said = dress(QLabel(legend_of()), "small")
        said.setWordWrap(True)
        close = dress(QPushButton(translate("map", "Close")), "primary")
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.addWidget(dress(QLabel(self.windowTitle()), "title"))
        head.addStretch()
        head.addWidget(self.of)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addLayout(head)
        for part in (dress(QLabel(where), "muted"), self.table, said, self.caveat):
            layout.addWidget(part, int(part is self.table))
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(132 * unit, 84 * unit)


def sentence_of(one: Theme, other: Theme, cell: Crossed) -> str:
    """Return a pair as a sentence, for who hears it."""
    told = _short(cell)
    if cell.state is ValueState.SUPPRESSED:
        told = translate("map", "hidden, so that nobody can be recognised")
    elif cell.value is None:
        told = translate("map", "not known")
    if one is other:
        alone = translate("map", "{theme}: {figure}")
        return alone.format(theme=label(one), figure=told)
    both = translate("map", "{one} with {other}: {figure}")
    return both.format(one=label(one), other=label(other), figure=told)


def legend_of() -> str:
    """Return what the signs in the table mean."""
    return translate(
        "map",
        "0 = none together. – = hidden, so that nobody can be recognised. ? = not known. "
        "Where a theme meets itself stands the theme alone.",
    )


def _short(cell: Crossed) -> str:
    if cell.value is not None:
        return number(cell.value, decimals=0)
    return "–" if cell.state is ValueState.SUPPRESSED else "?"


LoadCrossings = Callable[[str, str, Any], CrossingTable]
"""``load(of, ward, period)``; an empty ward is the whole city."""
