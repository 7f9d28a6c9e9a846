"""Which columns of a table are on the screen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTableView, QToolButton, QWidget

from desktop.i18n import translate
from desktop.ui.lists.columns import Column
from desktop.ui.theme import dress, icon


class ColumnChoice:
    """Shows and hides the columns of ``table``; at least one is always there.

    Args:
        changed: Called after other columns came on the screen.
        sort_by: Sorts by a column, as a click on its heading does.
    """

    def __init__(
        self,
        table: QTableView,
        columns: Sequence[Column],
        changed: Callable[[], None],
        *,
        sort_by: Callable[[int], None],
    ) -> None:
        self._table = table
        self._columns = columns
        self._changed = changed
        self._sort_by = sort_by

    def sections(self) -> Sequence[int]:
        """Return the places of the columns on the screen."""
        return [
            section
            for section in range(len(self._columns))
            if not self._table.isColumnHidden(section)
        ]

    def shown(self) -> Sequence[str]:
        """Return the names of the columns on the screen."""
        return [self._columns[section].name for section in self.sections()]

    def show(self, names: Collection[str]) -> None:
        """Show these columns and hide the others; unknown names are passed over."""
        if not any(column.name in names for column in self._columns):
            return
        for section, column in enumerate(self._columns):
            self._table.setColumnHidden(section, column.name not in names)
        self._changed()

    def menu(self) -> QMenu:
        """Return the menu in which people choose columns, and the order without a mouse."""
        menu, shown = QMenu(self._table), self.shown()
        for section, column in enumerate(self._columns):
            action = menu.addAction(column.title())
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.setEnabled(len(shown) > 1 or column.name not in shown)
            action.toggled.connect(partial(self._set, section))
        menu.addSeparator()
        order = menu.addMenu(translate("list", "Sort by"))
        for section, column in enumerate(self._columns):
            if column.sortable:
                order.addAction(column.title(), partial(self._sort_by, section))
        return menu

    def _set(self, section: int, wanted: bool) -> None:
        self._table.setColumnHidden(section, not wanted)
        self._changed()


class ColumnsButton(QToolButton):
    """Opens the menu in which people choose columns."""

    def __init__(self, columns: ColumnChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "chip")
        self.setIcon(icon("columns"))
        self.setToolTip(translate("list", "Choose columns"))
        self.setAccessibleName(translate("list", "Choose columns"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(
            lambda: columns.menu().exec(self.mapToGlobal(self.rect().bottomLeft()))
        )
