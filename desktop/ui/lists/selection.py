"""The rows somebody selected, also those that were not read yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QTableView, QToolTip

from desktop.i18n import translate
from desktop.ui.lists.model import LazyTable

MOST_ROWS = 1000
"""More than anybody copies or throws away knowingly; all of a list is for the export."""


class SelectedRows:
    """What is selected in ``table``, as spans: 100,000 selected rows cost what one does.

    Args:
        model: Where the rows come from.
    """

    def __init__(self, table: QTableView, model: LazyTable) -> None:
        self._table = table
        self._model = model

    def spans(self) -> Sequence[range]:
        """Return the selected rows, from top to bottom."""
        selection = self._table.selectionModel().selection()
        spans: list[range] = []
        below = 0
        for span in sorted(selection.toList(), key=lambda span: span.top()):
            if span.bottom() >= below:
                spans.append(range(max(below, span.top()), span.bottom() + 1))
                below = span.bottom() + 1
        return spans

    def count(self) -> int:
        """Return how many rows are selected."""
        return sum(map(len, self.spans()))

    def records(self) -> Sequence[Any]:
        """Return the selected records that are at hand, from top to bottom."""
        return [record for span in self.spans() for record in self._model.at_hand(span)]

    def gather(self, act: Callable[[Sequence[tuple[int, Any]]], object]) -> None:
        """Call ``act`` with number and record of all selected rows, read where needed.

        Of more than :data:`MOST_ROWS` rows it only says that it is too much.
        """
        spans = self.spans()
        if sum(map(len, spans)) > MOST_ROWS:
            self._refuse()
        elif spans:
            self._model.gather([row for span in spans for row in span], act)

    def select(self, rows: Iterable[int], section: int) -> None:
        """Select these rows at once, and put the cursor in the first one's ``section``."""
        wanted, last = QItemSelection(), self._model.columnCount() - 1
        numbers = sorted(rows)
        for row in numbers:
            wanted.select(self._model.index(row, 0), self._model.index(row, last))
        if numbers:
            self._table.selectionModel().setCurrentIndex(
                self._model.index(numbers[0], section), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self._table.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.Select)

    def _refuse(self) -> None:
        words = translate(
            "list", "At most {most} rows at a time. Filter first, or export the list."
        ).format(most=MOST_ROWS)
        QToolTip.showText(self._table.mapToGlobal(QPoint(0, 0)), words, self._table)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._table, words))
