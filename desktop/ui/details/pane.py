"""The pane at the right of a list: one record to read, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.details.sheet import Action, Sheet
from desktop.ui.details.shown import sheet_widgets, text_label
from desktop.ui.errors import show_error, told
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.history.view import HistoryFold
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.flow import FlowLayout


class DetailPane(QWidget):
    """Shows the record it is told to open; read-only, always plain text.

    Emits ``action_wanted(name, sheet)`` for its buttons; names as in :class:`Action`.

    Args:
        load: Gives the sheet of a record; runs in the database lane.
        empty: What to say while nothing is open.
        history: Where the steps of the record come from; shown under it when unfolded.
    """

    action_wanted = Signal(str, object)

    def __init__(
        self,
        load: Callable[[UUID], Sheet],
        tasks: Runner,
        *,
        empty: str = "",
        history: HistoryJobs | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.history: HistoryFold | None = None
        self._history = history
        self._load = load
        self._tasks = tasks
        self._asked: UUID | None = None
        self._empty = empty or translate("details", "Choose a line to read more.")
        dress(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(translate("details", "Details"))
        self._foot = FlowLayout(gap=sizes().unit)
        self._foot.setContentsMargins(*(2 * sizes().unit for _side in range(4)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._foot)
        self.clear()

    def open(self, identity: UUID) -> None:
        """Show the record with this id; an answer that comes too late is dropped."""
        self._asked = identity
        self._tasks.start(
            lambda _report: self._load(identity),
            on_done=while_alive(self, self._arrived),
            on_error=while_alive(self, lambda error: self._failed(identity, error)),
            lane=Lane.SCREENS,
        )

    def refresh(self) -> None:
        """Load the open record again, after something changed."""
        if self._asked is not None:
            self.open(self._asked)

    def hear(self, changes: Changes) -> None:
        """Load again when there is something else to do about the record."""
        if changes & (Changes.TASKS | Changes.RHYTHMS | Changes.REFERRALS):
            self.refresh()

    def clear(self) -> None:
        """Show nothing."""
        self._asked = None
        self.sheet = self.history = None
        self._fill([dress(text_label(self._empty), "muted")], [])

    def show_sheet(self, sheet: Sheet) -> None:
        """Show ``sheet``."""
        self._asked = sheet.id
        was_read = self.sheet is not None and self.sheet.id == sheet.id and self._is_unfolded()
        self.sheet = sheet
        self._fill([*sheet_widgets(sheet), *self._steps_of(sheet)], sheet.actions)
        if was_read and self.history is not None:
            self.history.unfold()

    def _is_unfolded(self) -> bool:
        return self.history is not None and self.history.is_open

    def _steps_of(self, sheet: Sheet) -> Iterable[QWidget]:
        if self._history is not None:
            self.history = HistoryFold(self._history, self._tasks, (sheet.kind, sheet.id))
            yield self.history

    def _arrived(self, sheet: Sheet) -> None:
        if sheet.id == self._asked:
            self.show_sheet(sheet)

    def _failed(self, identity: UUID, error: Exception) -> None:
        if identity != self._asked:
            return
        self.clear()
        if isinstance(error, ExpectedError):
            self._fill([dress(text_label(told(error)), "muted")], [])
        else:
            show_error(error, self)

    def _fill(self, widgets: Iterable[QWidget], actions: Iterable[Action]) -> None:
        inner = dress(QWidget(), "panel")
        column = QVBoxLayout(inner)
        unit = sizes().unit
        column.setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit)
        column.setSpacing(unit)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch()
        self._scroll.setWidget(inner)
        for old in self.buttons.values():
            self._foot.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {action.name: self._button(action) for action in actions}

    def _button(self, action: Action) -> QPushButton:
        made = QPushButton(action.text)
        if action.is_primary:
            dress(made, "primary")
        made.clicked.connect(lambda _checked: self.action_wanted.emit(action.name, self.sheet))
        self._foot.addWidget(made)
        made.show()
        return made
