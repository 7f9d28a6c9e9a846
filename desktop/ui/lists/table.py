"""The table of a list: keyboard first, and it stays where it was when data changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from desktop.domain.text import pasteable
from desktop.i18n import translate
from desktop.ui.lists.column_choice import ColumnChoice
from desktop.ui.lists.deeds import Deeds
from desktop.ui.lists.model import LazyTable
from desktop.ui.lists.plan import Deed
from desktop.ui.lists.selection import SelectedRows
from desktop.ui.lists.widths import ColumnWidths
from desktop.ui.theme import icon, sizes


class RecordTable(QTableView):
    """Shows a :class:`LazyTable`. Enter opens, Delete bins, Ctrl+C copies the rows as text.

    Args:
        bins: Whether its rows can be put in the bin.
    """

    opened = Signal(object)
    """The id of a record somebody wants to see in full or change."""
    chosen = Signal(object)
    """The id of the one selected record, or ``None``."""
    bin_requested = Signal(object)
    """A tuple of ids."""
    copied = Signal(object)
    """The records whose text went to the clipboard."""
    deed_requested = Signal(str, object)
    """Name of a deed, and a tuple of ids."""

    def __init__(
        self,
        model: LazyTable,
        name: str,
        deeds: Sequence[Deed] = (),
        parent: QWidget | None = None,
        *,
        bins: bool = False,
    ) -> None:
        super().__init__(parent)
        self.rows = model
        self._bins = bins
        self.deeds = Deeds(deeds, self._do)
        self._widths = ColumnWidths(self, model.columns)
        self.columns = ColumnChoice(self, model.columns, self._widths.share, sort_by=self._sort_by)
        self.selected = SelectedRows(self, model)
        self._selected: list[UUID] = []
        self._told: UUID | None = None
        self._current = 0
        self._scrolled = 0
        self.setModel(model)
        self.setAccessibleName(name)
        self._settle()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.shown.connect(self._widths.share)
        model.dataChanged.connect(self._tell_late)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def _settle(self) -> None:
        font = QFont(self.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        # One of its own, always empty: else painting the headings walks all selected rows.
        head.setSelectionModel(QItemSelectionModel(self.rows, head))
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionsMovable(True)
        head.setStretchLastSection(True)
        head.setSortIndicatorShown(True)
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._sort_by)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(
            lambda at: self.columns.menu().exec(head.mapToGlobal(at))
        )
        self.fit()
        self.columns.show([column.name for column in self.rows.columns if column.in_view])

    def fit(self) -> None:
        """Take row height, icons and column widths from the text size of the moment."""
        self.setIconSize(QSize(sizes().icon, sizes().icon))
        self.verticalHeader().setMinimumSectionSize(sizes().row)
        self.verticalHeader().setDefaultSectionSize(sizes().row)
        self._widths.forget()
        self._widths.share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widths.share()

    def _sort_by(self, section: int) -> None:
        column, order = self.rows.columns[section], self.rows.order
        if column.sortable:
            down = order.column == column.name and not order.descending
            self.rows.sort(
                section, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            )
        self.mark_order()

    def mark_order(self) -> None:
        """Point the arrow in the heading at the column the list is sorted by."""
        names = [column.name for column in self.rows.columns]
        order = self.rows.order
        if order.column in names:
            self.horizontalHeader().setSortIndicator(
                names.index(order.column),
                Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder,
            )

    # Selection

    def selected_ids(self) -> tuple[UUID, ...]:
        """Return the ids of the selected rows that are at hand, from top to bottom."""
        return tuple(record.id for record in self.selected.records())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        ids = self.selected_ids() if self.selected.count() == 1 else ()
        self._told = ids[0] if ids else None
        self.chosen.emit(self._told)

    def _tell_late(self) -> None:
        """Tell which row is chosen once its page has come."""
        if self._told is None and self.selected.count() == 1:
            self._tell_chosen()

    def _remember(self) -> None:
        self._selected = list(self.selected_ids())
        self._current = max(0, self.currentIndex().row())
        self._scrolled = self.verticalScrollBar().value()

    def _restore(self) -> None:
        """Select what was selected; what is gone gives its place to the row that took it."""
        self.mark_order()
        stays = self.rows.keeps_place
        rows = self.rows.rows_of(self._selected)
        if self._selected and not rows and stays and self.rows.rowCount():
            rows = [min(self._current, self.rows.rowCount() - 1)]
        self.selected.select(rows, self._first_column())
        if self._selected and not rows:
            self._tell_chosen()  # Qt tells nothing of what a reset takes away
        self.verticalScrollBar().setValue(self._scrolled if stays else 0)

    def _first_column(self) -> int:
        head = self.horizontalHeader()
        order = (head.logicalIndex(place) for place in range(head.count()))
        return next((section for section in order if not self.isColumnHidden(section)), 0)

    # Doing something with a row

    def _open(self, row: int) -> None:
        record = self.rows.record_at(row)
        if record is not None:
            self.opened.emit(record.id)

    def copy_rows(self) -> None:
        """Put the visible text of the selected rows on the clipboard, tabs between cells."""
        columns = [self.rows.columns[section] for section in self.columns.sections()]

        def copy(found: Sequence[tuple[int, Any]]) -> None:
            cells = ([pasteable(each.shown(record)) for each in columns] for _, record in found)
            QGuiApplication.clipboard().setText("\n".join(map("\t".join, cells)))
            self.copied.emit([record for _, record in found])

        self.selected.gather(copy)

    def bin_rows(self) -> None:
        """Ask to put the selected rows in the bin."""
        self.selected.gather(
            lambda found: self.bin_requested.emit(tuple(record.id for _, record in found))
        )

    def _do(self, deed: Deed) -> None:
        self.selected.gather(
            lambda found: self.deed_requested.emit(
                deed.name, tuple(record.id for _, record in found)
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.deeds.answer(event):
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex().row())
        elif self._bins and event.key() == Qt.Key.Key_Delete:
            self.bin_rows()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.selected_ids():
            return
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        inside = self.visualRect(self.currentIndex()).bottomLeft() if keyboard else event.pos()
        self.row_menu().exec(self.viewport().mapToGlobal(inside))

    def row_menu(self) -> QMenu:
        """Return what can be done with the selected rows."""
        ids, menu = self.selected_ids(), QMenu(self)
        edit = menu.addAction(icon("edit"), translate("list", "Open"))
        edit.setEnabled(self.selected.count() == 1)
        edit.triggered.connect(lambda: self.opened.emit(ids[0]))
        self.deeds.put_in(menu)
        menu.addAction(icon("copy"), translate("list", "Copy as text"), self.copy_rows)
        if self._bins:
            menu.addAction(icon("bin"), translate("list", "Move to the bin"), self.bin_rows)
        return menu
