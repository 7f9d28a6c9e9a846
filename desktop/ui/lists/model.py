"""A table model over two functions: rows of a page, and how many there are.

It holds the pages on the screen and nothing else, so 100,000 rows cost what 200 do. Each new
question gets a number; an answer to an older question is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.listing import Order
from desktop.ui.lists.columns import Column
from desktop.ui.lists.pages import PAGE, Pages, Wishes
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import icon

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
RECORD_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row itself, as the service gave it; ``None`` while it is on its way."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
"""The native value of a cell."""
ON_ITS_WAY = "…"
_SCREENFUL = 60


class ListJobs(NamedTuple):
    """What a list asks of the services. Both run in the database lane.

    Args:
        fetch: ``fetch(filter, order, offset=…, limit=…)`` returns a ``Page``.
        count: ``count(filter)`` returns how many rows there are.
    """

    fetch: Callable[..., Any]
    count: Callable[[Any], int]


class _Answer(NamedTuple):
    pages: dict[int, Sequence[Any]]
    total: int | None


class LazyTable(QAbstractTableModel):
    """Rows of any number, read a page at a time when somebody looks at them."""

    shown = Signal()
    """A question has its first answer on the screen."""
    counted = Signal(int)
    """The number of rows is known."""
    failed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        jobs: ListJobs,
        tasks: Runner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.filter: Any = None
        self.order = Order(column=self.columns[0].name)
        self.keeps_place = False
        self._jobs = jobs
        self._tasks = tasks
        self._turn = 0
        self._total = 0
        self._pages = Pages()
        self._wishes = Wishes()
        self._reading: int | None = None

    def ask(self, wanted: Any, order: Order | None = None) -> None:
        """Show what ``wanted`` (a filter) gives, from its first row."""
        self.filter = wanted
        self.order = order or self.order
        self._start(near=0, keeps_place=False)

    def refresh(self, near: int = 0) -> None:
        """Ask the same again, because something changed; the list stays where it is.

        Args:
            near: Row at the top of the screen.
        """
        self._start(near=near, keeps_place=True)

    def row_of(self, record_id: UUID) -> int | None:
        """Return where the record stands, if its page is at hand."""
        return next((at for at, row in self._pages.rows() if row.id == record_id), None)

    def rows_of(self, record_ids: Collection[UUID]) -> Sequence[int]:
        """Return where these records stand, of those whose page is at hand."""
        wanted = set(record_ids)
        return sorted(at for at, row in self._pages.rows() if row.id in wanted)

    def at_hand(self, rows: range) -> Sequence[Any]:
        """Return the records in these rows whose page is at hand, and read nothing for it."""
        return [row for _at, row in sorted(self._found(rows))]

    def gather(
        self, rows: Sequence[int], act: Callable[[Sequence[tuple[int, Any]]], object]
    ) -> None:
        """Call ``act`` with number and record of all these rows, read where that is needed.

        Nothing happens when the list changed meanwhile: the numbers would mean others.
        """
        wanted, turn = set(rows), self._turn
        found = dict(self._found(wanted))
        lacking = sorted({row // PAGE for row in wanted - found.keys()})

        def arrived(answer: _Answer) -> None:
            if turn == self._turn:
                read = Pages(len(lacking))
                for number, page in answer.pages.items():
                    read.put(number, page)
                found.update((at, row) for at, row in read.rows() if at in wanted)
                act(sorted(found.items()))

        if not lacking:
            act(sorted(found.items()))
            return
        self._tasks.start(
            partial(self._read, self.filter, self.order, lacking),
            on_done=arrived,
            on_error=partial(self._fail, turn),
        )

    def _found(self, wanted: Container[int]) -> Iterator[tuple[int, Any]]:
        return ((at, row) for at, row in self._pages.rows() if at in wanted)

    def record_at(self, row: int) -> Any:
        """Return the row record, or ``None`` while it is on its way."""
        return self._at(row)

    # What Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        record = self._at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return ON_ITS_WAY if record is None else column.shown(record)
        if record is None:
            return None
        return _other_data(column, record, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Let the database sort; called by a click on a heading."""
        if not 0 <= column < len(self.columns) or not self.columns[column].sortable:
            return
        down = order == Qt.SortOrder.DescendingOrder
        wanted = Order(column=self.columns[column].name, descending=down)
        if wanted != self.order and self.filter is not None:
            self.ask(self.filter, wanted)

    # Reading

    def _start(self, *, near: int, keeps_place: bool) -> None:
        self._turn += 1
        self._wishes.clear()
        self._reading = None
        numbers = sorted({near // PAGE, (near + _SCREENFUL) // PAGE})
        self._tasks.start(
            partial(self._read, self.filter, self.order, numbers),
            on_done=partial(self._show, self._turn, keeps_place),
            on_error=partial(self._fail, self._turn),
            lane=Lane.SCREENS,
        )

    def _read(
        self, wanted: Any, order: Order, numbers: Sequence[int], _report: Any = None
    ) -> _Answer:
        pages = {
            number: self._jobs.fetch(wanted, order, offset=number * PAGE, limit=PAGE).rows
            for number in numbers
        }
        if numbers != [0]:
            return _Answer(pages, self._jobs.count(wanted))
        return _Answer(pages, len(pages[0]) if len(pages[0]) < PAGE else None)

    def _show(self, turn: int, keeps_place: bool, answer: _Answer) -> None:
        if turn != self._turn:
            return
        self.keeps_place = keeps_place
        before = self._total if keeps_place else 0
        self.beginResetModel()
        self._pages.clear()
        for number, rows in answer.pages.items():
            self._pages.put(number, rows)
        self._total = max(PAGE, before) if answer.total is None else answer.total
        self.endResetModel()
        self.shown.emit()
        if answer.total is None:
            self._tasks.start(
                partial(_counted, self._jobs.count, self.filter),
                on_done=partial(self._show_total, turn),
                on_error=partial(self._fail, turn),
                lane=Lane.SCREENS,
            )
        else:
            self.counted.emit(answer.total)

    def _show_total(self, turn: int, total: int) -> None:
        if turn != self._turn:
            return
        if total > self._total:
            self.beginInsertRows(_ROOT, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(_ROOT, total, self._total - 1)
            self._total = total
            self.endRemoveRows()
        self.counted.emit(total)

    def _at(self, row: int) -> Any:
        number, position = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            self._wish(number)
            page = self._pages.get(number) or ()
        return page[position] if position < len(page) else None

    def _wish(self, number: int) -> None:
        if number != self._reading:
            self._wishes.add(number)
            self._read_next()

    def _read_next(self) -> None:
        if self._reading is not None:
            return
        self._reading = number = self._wishes.take()
        if number is not None:
            self._tasks.start(
                partial(self._read_page, self.filter, self.order, number),
                on_done=partial(self._show_page, self._turn, number),
                on_error=partial(self._fail, self._turn),
                lane=Lane.SCREENS,
            )

    def _read_page(self, wanted: Any, order: Order, number: int, _report: Any) -> Sequence[Any]:
        page = self._jobs.fetch(wanted, order, offset=number * PAGE, limit=PAGE)
        return tuple(page.rows)

    def _show_page(self, turn: int, number: int, rows: Sequence[Any]) -> None:
        if turn != self._turn:
            return
        self._reading = None
        self._pages.put(number, rows)
        first = self.index(number * PAGE, 0)
        last = self.index(min(self._total, (number + 1) * PAGE) - 1, len(self.columns) - 1)
        self.dataChanged.emit(first, last)
        self._read_next()

    def _fail(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self._reading = None
            self.failed.emit(error)


def _counted(count: Callable[[Any], int], wanted: Any, _report: Any) -> int:
    return count(wanted)


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _other_data(column: Column, record: Any, role: int) -> Any:
    if role == SORT_ROLE:
        return column.value(record)
    if role == RECORD_ROLE:
        return record
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.hint(record) or None
    if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
        name = column.icon(record)
        return icon(name, "muted") if name else None
    return None
