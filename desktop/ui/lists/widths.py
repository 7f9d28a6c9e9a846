"""How the columns of a list share the width there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from desktop.ui.lists.columns import Column
from desktop.ui.theme import sizes

_LEAST = 8
"""Characters that a column of words keeps at least; numbers and days keep all of theirs."""
_MEASURED = 40
"""Rows that are measured: about a screenful."""
_MOST = 1.5
"""A text may get so many times the width its column asks for."""


class ColumnWidths:
    """Gives each column what its texts need, then what it asks for; else words give way.

    Texts are measured once, when the first rows are there: columns that jump with every
    filter are worse than a text that is cut off. What somebody drags stays as it is.
    """

    def __init__(self, table: QTableView, columns: Sequence[Column]) -> None:
        self._table = table
        self._columns = columns
        self._dragged: dict[int, int] = {}
        self._needed: dict[int, int] = {}
        table.horizontalHeader().sectionResized.connect(self._resized)

    def forget(self) -> None:
        """Measure again, because the size of texts changed."""
        self._needed = {}
        self._dragged = {}

    def share(self) -> None:
        """Divide the width of the moment over the columns on the screen."""
        shown = [n for n in range(len(self._columns)) if not self._table.isColumnHidden(n)]
        needed = {section: self._need(section) for section in shown}
        room = self._table.viewport().width()
        if sum(needed.values()) > room:
            least = {section: self._least(section, needed[section]) for section in shown}
            widths = _capped(needed, least, room)
        else:
            asked = {section: max(needed[section], self._asked(section)) for section in shown}
            widths = _grown(needed, asked, room)
        for section, width in widths.items():
            self._table.setColumnWidth(section, width)

    def _asked(self, section: int) -> int:
        return self._dragged.get(section, self._pixels(self._columns[section].characters))

    def _least(self, section: int, needed: int) -> int:
        if section in self._dragged or self._columns[section].is_stiff:
            return needed
        part = 0.5 if section == 0 else 0.4  # the first column says what the row is
        characters = round(part * self._columns[section].characters)
        return min(needed, self._pixels(max(_LEAST, characters)))

    def _need(self, section: int) -> int:
        """Return the width for all texts at hand, or what is asked for while there are none."""
        if section in self._dragged:
            return self._dragged[section]
        if not self._table.model().rowCount():
            return self._asked(section)
        if section not in self._needed:
            self._needed[section] = self._measured(section)
        return self._needed[section]

    def _measured(self, section: int) -> int:
        model, metrics = self._table.model(), self._table.fontMetrics()
        cells = [model.index(row, section) for row in range(min(_MEASURED, model.rowCount()))]
        texts = max(metrics.horizontalAdvance(str(cell.data())) for cell in cells)
        picture = sizes().icon + sizes().unit if self._columns[section].icon else 0
        heading = self._table.horizontalHeader().sectionSizeHint(section)
        most = round(_MOST * self._asked(section))
        return min(max(texts + 3 * sizes().unit + picture, heading), most)

    def _pixels(self, characters: int) -> int:
        wide = self._table.fontMetrics().horizontalAdvance("0")
        return round(characters * wide * 0.95) + 3 * sizes().unit

    def _resized(self, section: int, _before: int, now: int) -> None:
        if now and QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._dragged[section] = now


def _capped(needed: Mapping[int, int], least: Mapping[int, int], room: int) -> dict[int, int]:
    """Return widths within ``room``: the widest columns give way first, none below its least."""

    def with_cap(cap: int) -> dict[int, int]:
        return {section: max(least[section], min(wide, cap)) for section, wide in needed.items()}

    low, high = 0, max(needed.values(), default=0)
    while high - low > 1:
        middle = (low + high) // 2
        fits = sum(with_cap(middle).values()) <= room
        low, high = (middle, high) if fits else (low, middle)
    return with_cap(low)


def _grown(needed: Mapping[int, int], asked: Mapping[int, int], room: int) -> dict[int, int]:
    """Return widths between what is needed and what is asked for, as far as ``room`` goes."""
    wish = sum(asked.values()) - sum(needed.values())
    part = min(1.0, (room - sum(needed.values())) / wish) if wish else 0.0
    return {section: wide + int((asked[section] - wide) * part) for section, wide in needed.items()}
