"""The bin: what was thrown away, newest first, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.listing import Binned, Order, Page
from desktop.domain.period import day_of
from desktop.i18n import translate
from desktop.ui.lists.choices import Today
from desktop.ui.lists.columns import Column, day_column, text_column
from desktop.ui.lists.emptiness import Emptiness
from desktop.ui.lists.model import LazyTable, ListJobs
from desktop.ui.lists.table import RecordTable
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, icon, sizes
from desktop.words.names import field_name, record_name


def _columns(today: Today) -> Sequence[Column]:
    return (
        text_column("title", partial(field_name, "name"), lambda row: row.title, characters=40),
        text_column(
            "kind", partial(field_name, "kind"), lambda row: record_name(row.kind), characters=20
        ),
        day_column(
            "deleted_at",
            lambda: translate("bin", "Thrown away on"),
            lambda row: day_of(row.deleted_at),
            today=today,
        ),
    )


class BinScreen(QWidget):
    """Lists what is in the bin; Enter or the button puts it back.

    Args:
        binned: Returns everything in the bin.
        today: Returns the day it is in Brussels.
        tasks: Runs it.
        may_restore: Whether somebody here may put records of a kind back.
    """

    restore_requested = Signal(object)
    """A tuple of :class:`Binned`."""

    def __init__(
        self,
        binned: Callable[[], Sequence[Binned]],
        today: Today,
        tasks: Runner,
        parent: QWidget | None = None,
        *,
        may_restore: Callable[[str], bool],
    ) -> None:
        super().__init__(parent)
        dress(self, "page")
        self._may_restore = may_restore
        self._binned = binned
        self.model = LazyTable(_columns(today), ListJobs(self._fetch, self._count), tasks, self)
        self.table = RecordTable(self.model, translate("bin", "Bin"))
        self.summary = dress(QLabel(), "muted")
        self.restore_button = QPushButton(icon("restore"), translate("bin", "&Put back"))
        self.empty = Emptiness()
        self.empty.tell(
            "bin",
            translate("bin", "The bin is empty"),
            translate("bin", "What you throw away waits here until you put it back."),
        )
        self.stack = QStackedWidget()
        self._arrange()
        self.first_field = self.table
        self.table.opened.connect(lambda _id: self._restore())
        self.table.chosen.connect(lambda _id: self._allow())
        self.restore_button.clicked.connect(self._restore)
        self.model.counted.connect(self._counted)
        self.model.ask("", Order(column="deleted_at", descending=True))

    def _arrange(self) -> None:
        unit = sizes().unit
        head = QHBoxLayout()
        head.setSpacing(unit * 3 // 2)
        head.addWidget(dress(QLabel(translate("bin", "Bin")), "title"))
        head.addWidget(self.summary, 1)
        head.addWidget(self.restore_button)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit * 5 // 2, unit * 2, unit * 5 // 2, unit)
        layout.setSpacing(unit * 3 // 2)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        self.restore_button.setEnabled(False)

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Read again: anything may have gone into the bin or come out."""
        if changes & ~(Changes.DRAFTS | Changes.VIEWS | Changes.OUTBOX):
            self.model.refresh()

    def _fetch(self, _filter: Any, order: Order, *, offset: int, limit: int) -> Page[Binned]:
        rows = sorted(
            self._binned(),
            key=lambda row: getattr(row, order.column),
            reverse=order.descending,
        )
        return Page(rows=rows[offset : offset + limit], offset=offset)

    def _count(self, _filter: Any) -> int:
        return len(self._binned())

    def _counted(self, total: int) -> None:
        self.summary.setText(translate("bin", "%n record(s)", "", total) if total else "")
        self.stack.setCurrentWidget(self.table if total else self.empty)
        self._allow()

    def _allow(self) -> None:
        chosen = self.table.selected.records()
        self.restore_button.setEnabled(
            bool(chosen) and all(self._may_restore(record.kind) for record in chosen)
        )

    def _restore(self) -> None:
        if not self.restore_button.isEnabled():
            return
        self.table.selected.gather(
            lambda found: self.restore_requested.emit(tuple(record for _, record in found))
        )
