"""Who does what where: themes by wards, with the holes, and what stands behind a cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.network.matrix import Matrix, Offer
from desktop.domain.vocabulary import Theme
from desktop.i18n import translate
from desktop.ui.lists.plan import grouped
from desktop.ui.screens.fabric.tables import Field, RowsView
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes, tokens
from desktop.ui.widgets.alive import while_alive
from desktop.words.fabric import in_one
from desktop.words.formats import number
from desktop.words.labels import label

HOLE = "○"
CONCERNS = Changes.SERVICES | Changes.ORGANISATIONS | Changes.AREAS
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """Themes down, the city and its wards across. A hole is a sign, never only a colour."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix = Matrix()
        self.themes: Sequence[Theme] = tuple(Theme)
        self._cells: dict[tuple[int, int], Sequence[Offer]] = {}

    def show(self, matrix: Matrix) -> None:
        """Show what is on offer now."""
        self.beginResetModel()
        self.matrix, self._cells = matrix, {}
        self.endResetModel()

    def offers(self, row: int, column: int) -> Sequence[Offer]:
        """Return what stands behind a cell."""
        if (row, column) not in self._cells:
            self._cells[row, column] = self.matrix.at(self.themes[row], self._ward(column))
        return self._cells[row, column]

    def sentence(self, row: int, column: int) -> str:
        """Return a cell as it is read out."""
        found = self.offers(row, column)
        where, theme = self._name(column), label(self.themes[row])
        if not found:
            hole = translate("fabric", "{theme}, {ward}: nobody offers anything. A hole.")
            return hole.format(theme=theme, ward=where)
        said = translate("fabric", "{theme}, {ward}: {services}")
        count = translate("fabric", "%n service(s)", "", len(found))
        names = in_one(offer.name for offer in found)
        return said.format(
            theme=theme, ward=where, services=f"{grouped(count, len(found))}, {names}"
        )

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.themes)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1 + len(self.matrix.wards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        count = len(self.offers(index.row(), index.column()))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return number(count) if count else HOLE
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.ForegroundRole if not count:
                return QColor(tokens().warn)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.sentence(index.row(), index.column())
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if orientation == Qt.Orientation.Vertical:
            return label(self.themes[section])
        return self._name(section)

    def _ward(self, column: int) -> str:
        return "" if column == 0 else list(self.matrix.wards)[column - 1]

    def _name(self, column: int) -> str:
        if column == 0:
            return translate("fabric", "Whole city")
        return list(self.matrix.wards.values())[column - 1]


class MatrixView(QTableView):
    """The matrix; ``pointed`` carries row and column, Enter goes to the list beside it."""

    pointed = Signal(int, int)
    entered = Signal()

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self.setModel(model)
        dress(self, "panel")
        self.setAccessibleName(translate("fabric", "Services by theme and ward"))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setMinimumSectionSize(9 * sizes().unit)
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        down.setDefaultSectionSize(sizes().row)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().currentChanged.connect(
            lambda now: self.pointed.emit(now.row(), now.column())
        )
        self.doubleClicked.connect(lambda _index: self.entered.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class MatrixTab(QWidget):
    """The matrix with the services of a cell under it.

    ``opened`` carries the id of a service.
    """

    opened = Signal(object)
    save_asked = Signal()

    def __init__(self, load: Callable[[], Matrix], tasks: Runner) -> None:
        super().__init__()
        self._load, self._tasks, self._is_stale = load, tasks, True
        self.model = MatrixModel()
        self.view = MatrixView(self.model)
        self.summary = dress(QLabel(), "muted")
        self.told = dress(QLabel(), "field")
        self.offers = RowsView(translate("fabric", "Services of the cell"), _fields())
        self.save_button = QPushButton(translate("fabric", "&Save the table…"))
        self._arrange()
        self.view.pointed.connect(self._list)
        self.view.entered.connect(self.offers.setFocus)
        self.offers.opened.connect(lambda offer: self.opened.emit(offer.id))
        self.save_button.clicked.connect(lambda _on: self.save_asked.emit())

    def refresh(self, changes: Changes) -> None:
        """Read again if ``changes`` concern what is on offer."""
        if changes & CONCERNS:
            self._is_stale = True
            self._read_if_seen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_if_seen()

    def _read_if_seen(self) -> None:
        if self._is_stale and self.isVisible():
            self._is_stale = False
            load = self._load
            show = while_alive(self, self._show)
            self._tasks.start(lambda _report: load(), on_done=show, lane=Lane.SCREENS)

    def _show(self, matrix: Matrix) -> None:
        self.model.show(matrix)
        self.summary.setText(_summary(matrix))
        self.told.setText("")
        self.offers.show_rows(())

    def _list(self, row: int, column: int) -> None:
        if row < 0 or column < 0:
            return
        self.told.setText(self.model.sentence(row, column))
        self.offers.show_rows(self.model.offers(row, column))

    def _arrange(self) -> None:
        unit = sizes().unit
        for text in (self.summary, self.told):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        below = QWidget()
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, unit, 0, 0)
        rows.addWidget(self.told)
        rows.addWidget(self.offers, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.view)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit)
        layout.addLayout(head)
        layout.addWidget(splitter, 1)


def _fields() -> Sequence[Field[Offer]]:
    return (
        Field(lambda: translate("fabric", "Service"), lambda offer: offer.name),
        Field(lambda: translate("fabric", "Organisation"), lambda offer: offer.organisation),
    )


def _summary(matrix: Matrix) -> str:
    if not matrix.offers:
        return translate(
            "fabric", "No services yet. Add what organisations offer, with themes and wards."
        )
    count = len(matrix.offers)
    holes = sum(1 for _hole in matrix.holes())
    said = translate(
        "fabric", "{services}. {holes}: nobody offers anything about that theme for that ward."
    )
    return said.format(
        services=grouped(translate("fabric", "%n service(s)", "", count), count),
        holes=f"{HOLE} {grouped(translate('fabric', '%n hole(s)', '', holes), holes)}",
    )
