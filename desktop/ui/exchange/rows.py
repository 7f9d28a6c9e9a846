"""The first rows of a file as they would become."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from desktop.domain.exchange import ImportPreview, RowSeen
from desktop.i18n import translate
from desktop.ui.theme import icon
from desktop.words.errors import row_sentence
from desktop.words.names import field_name

_LONGEST_CELL = 80
_SELDOM = frozenset({"owner", "stage", "legal_basis", "review_on", "do_not_contact", "level"})
"""Fields that every row has of itself: shown only when a column fills them."""


class RowsSeen(QTableWidget):
    """Rows as records, or with what is wrong; read with the arrow keys, changed nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(translate("import", "The first rows as they would become"))
        self.horizontalHeader().setStretchLastSection(True)

    def show_rows(self, preview: ImportPreview) -> None:
        """Show the first rows of a file."""
        filled = {column.field for column in preview.columns}
        fields = _fields(preview, filled)
        remarks = any(row.problems for row in preview.rows)
        heads = [*map(field_name, fields), *([translate("import", "To mend")] if remarks else [])]
        self.clear()
        self.setColumnCount(len(heads))
        self.setRowCount(len(preview.rows))
        self.setHorizontalHeaderLabels(heads)
        for place, row in enumerate(preview.rows):
            self._put(place, row, fields)
        self.resizeColumnsToContents()

    def _put(self, place: int, row: RowSeen, fields: Sequence[str]) -> None:
        number = QTableWidgetItem(str(row.row))
        for column, field in enumerate(fields):
            self.setItem(place, column, _item(row.cells.get(field, "")))
        if row.problems:
            said = "; ".join(
                f"{field_name(problem.field)}: {row_sentence(problem)}" for problem in row.problems
            )
            number.setIcon(icon("error", "warn"))
            number.setToolTip(said)
            self.setItem(place, len(fields), _item(said))
        self.setVerticalHeaderItem(place, number)


def _fields(preview: ImportPreview, filled: set[str | None]) -> Sequence[str]:
    seen = [field for row in preview.rows for field in row.cells]
    known = (*preview.fields, "more_channels")
    return [
        field
        for field in dict.fromkeys(known)
        if field in seen and (field in filled or field not in _SELDOM)
    ]


def _item(text: str) -> QTableWidgetItem:
    line = " ".join(text.split())
    item = QTableWidgetItem(line if len(line) <= _LONGEST_CELL else f"{line[:_LONGEST_CELL]}…")
    item.setToolTip(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item
