"""A list on a screen: heading, filters, table or a first step, and details beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.listing import Order
from desktop.ui.lists.column_choice import ColumnsButton
from desktop.ui.lists.filter_bar import FilterBar
from desktop.ui.lists.guidance import Guidance
from desktop.ui.lists.head import ListHead
from desktop.ui.lists.model import LazyTable
from desktop.ui.lists.plan import ListPlan, ScreenJobs
from desktop.ui.lists.table import RecordTable
from desktop.ui.lists.views import ViewsButton
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes

_PANE = 284
_ROOM_FOR_DETAILS = 3.4
"""In widths of the sidebar; below it, large text would squeeze list and details alike."""


class ListScreen(QWidget):
    """One list screen; ``plan`` says of what. It never learns where rows come from.

    Args:
        plan: Everything in which one list differs from another.
        jobs: What it asks of the services.
        tasks: Runs them.
    """

    open_requested = Signal(str, object)
    """Kind and id of a record to show in its form."""
    add_requested = Signal(str)
    bin_requested = Signal(str, object)
    """Kind, and a tuple of ids."""
    export_requested = Signal(object)
    """The filter of the moment."""
    deed_requested = Signal(str, object)
    """Name of a deed of the plan, and a tuple of ids."""
    beside_requested = Signal()
    files_requested = Signal(str, object)
    """``import``, ``export`` or ``earlier``, and the filter of the moment."""

    def __init__(
        self, plan: ListPlan, jobs: ScreenJobs, tasks: Runner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.plan = plan
        self._jobs = jobs
        self._tasks = tasks
        self._is_stale = False
        self._total = 0
        self._pane: QWidget | None = None
        self._chosen: UUID | None = None
        self._show_details: Callable[[UUID | None], None] = lambda _id: None
        self.model = LazyTable(plan.columns, jobs.rows, tasks, self)
        self.table = RecordTable(self.model, plan.title(), plan.deeds, bins=plan.can_bin)
        self.filters = FilterBar(plan.everything, plan.chips())
        self.views = ViewsButton(jobs.views, self.setup, tasks)
        self.columns_button = ColumnsButton(self.table.columns)
        self.head = ListHead()
        self.empty = Guidance()
        self.stack = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self._connect()
        self.head.say(plan)
        self.first_field = self.table
        self.filters.restore(plan.at_first)
        self.model.ask(self.filters.filter(), plan.order)

    # Putting it together

    def _arrange(self) -> None:
        unit = sizes().unit
        bar = QHBoxLayout()
        bar.setSpacing(unit)
        bar.addWidget(self.filters, 1)
        for button in (self.views, self.columns_button):
            bar.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        left = dress(QWidget(), "page")
        layout = QVBoxLayout(left)
        layout.setContentsMargins(unit * 5 // 2, unit * 2, unit * 5 // 2, unit)
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(self.head)
        layout.addLayout(bar)
        layout.addWidget(self.stack, 1)
        self.splitter.addWidget(left)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.splitter)

    def _connect(self) -> None:
        self.filters.changed.connect(self._ask)
        self.views.chosen.connect(self.restore)
        self.head.add.clicked.connect(self._add)
        self.head.export.clicked.connect(lambda: self.export_requested.emit(self.filters.filter()))
        self.head.files.chosen.connect(self._ask_files)
        self.empty.add_wanted.connect(self._add)
        self.empty.clear_wanted.connect(self.filters.clear)
        self.empty.again_wanted.connect(self._ask)
        self.table.opened.connect(lambda it: self.open_requested.emit(self.plan.kind, it))
        self.table.bin_requested.connect(lambda ids: self.bin_requested.emit(self.plan.kind, ids))
        self.table.deed_requested.connect(self.deed_requested)
        self.table.copied.connect(self._jobs.copied)
        self.head.beside.clicked.connect(lambda _on: self.beside_requested.emit())
        self.table.chosen.connect(self._choose)
        self.model.shown.connect(self._shown)
        self.model.counted.connect(self._counted)
        self.model.failed.connect(self._failed)

    def put_details(self, pane: QWidget, show: Callable[[UUID | None], None]) -> None:
        """Put ``pane`` beside the list; ``show(id)`` is called when one row is selected."""
        self._show_details = show
        self._pane = pane
        self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([3 * _PANE, _PANE])
        pane.hide()

    # Setups (saved views)

    def setup(self) -> Mapping[str, Any]:
        """Return how the list is set up now, as plain data."""
        return {
            "filters": self.filters.setup(),
            "columns": list(self.table.columns.shown()),
            "order": [self.model.order.column, self.model.order.descending],
        }

    def restore(self, setup: Mapping[str, Any]) -> None:
        """Set the list up as a saved view has it."""
        self.filters.restore(setup.get("filters", {}))
        self.table.columns.show(setup.get("columns", ()))
        column, descending = setup.get("order", (self.plan.order.column, False))
        known = {item.name for item in self.plan.columns if item.sortable}
        order = Order(column=column, descending=descending) if column in known else None
        self.model.ask(self.filters.filter(), order)

    # Reading and showing

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Read again if ``changes`` concern this list; at once if seen, else when shown."""
        if changes & Changes.VIEWS:
            self.views.load()
        if not changes & self.plan.concerns:
            return
        if self.isVisible():
            self.model.refresh(max(0, self.table.rowAt(0)))
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.model.refresh(max(0, self.table.rowAt(0)))

    def show_filtered(self, setup: Mapping[str, Any]) -> None:
        """Show what these choices of the chips give, for instance the visits of one ward."""
        self.filters.restore(setup)
        self._ask()

    def export(self) -> None:
        """Ask to export what is listed now."""
        if self.plan.can_export:
            self.export_requested.emit(self.filters.filter())

    def select(self, record_id: UUID) -> None:
        """Select the record if it is on the page at hand; its details open either way."""
        row = self.model.row_of(record_id)
        if row is not None:
            self.table.selectRow(row)
        else:
            self._choose(record_id)

    def _ask(self) -> None:
        self.model.ask(self.filters.filter())

    def _shown(self) -> None:
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.table)

    def _counted(self, total: int) -> None:
        self._total = total
        self.head.summary.setText(self.plan.counted(total) if total else "")
        if total == 0 and self.model.filter is not None:
            self._explain_nothing()
        elif total and self._jobs.totals is not None:
            asked, totals = self.model.filter, self._jobs.totals
            self._tasks.start(
                lambda _report: (asked, totals(asked)),
                on_done=self._add_totals,
                lane=Lane.SCREENS,
            )

    def _add_totals(self, answer: tuple[Any, str]) -> None:
        asked, words = answer
        if asked == self.model.filter and words:
            self.head.summary.setText(f"{self.plan.counted(self._total)} · {words}")

    def _explain_nothing(self) -> None:
        if not self.filters.is_active():
            self._guide(True)
            return
        count, everything = self._jobs.rows.count, self.plan.everything
        self._tasks.start(
            lambda _report: count(everything) == 0,
            on_done=self._guide,
            on_error=self._failed,
            lane=Lane.SCREENS,
        )

    def _guide(self, is_first: bool) -> None:
        if is_first:
            self.empty.tell_first_step(self.plan)
        else:
            self.empty.tell_filtered()
        self.stack.setCurrentWidget(self.empty)

    def _failed(self, error: Exception) -> None:
        self.empty.tell_failed(error)
        self.stack.setCurrentWidget(self.empty)

    # What people do

    def _choose(self, record_id: UUID | None) -> None:
        self._chosen = record_id
        self._fit_details()
        self._show_details(record_id)

    def _fit_details(self) -> None:
        if self._pane is not None:
            has_room = self.width() >= _ROOM_FOR_DETAILS * sizes().sidebar
            self._pane.setVisible(self._chosen is not None and has_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_details()

    def _ask_files(self, name: str) -> None:
        self.files_requested.emit(name, self.filters.filter())

    def _add(self) -> None:
        self.add_requested.emit(self.plan.kind)
