"""Who changed what in a record: this laptop's steps at once, everybody's when the server tells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.syncing.review import HistoryStep
from desktop.i18n import translate
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.fold import Fold
from desktop.words.history import outcome_text, step_lines
from desktop.words.moments import near_text

MOST_STEPS = 100
"""The newest of them; nobody reads further down, and a thousand labels take long to lay out."""


class HistoryView(QWidget):
    """A list of steps, the newest first, and whether it is all of them.

    Args:
        jobs: Where steps come from.
        columns: Whether there is room for three columns beside each other.
    """

    def __init__(
        self, jobs: HistoryJobs, tasks: Runner, *, columns: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tasks = tasks
        self._columns = columns
        self._asked: UUID | None = None
        self._kind = ""
        self.steps: Sequence[HistoryStep] = ()
        self.note = _label("", "small")
        self._rows = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(sizes().unit)
        self._layout.addWidget(self._rows)
        self._layout.addWidget(self.note)

    def show_record(self, kind: str, record_id: UUID) -> None:
        """Show what happened to a record; an answer that comes too late is dropped."""
        self._kind, self._asked = kind, record_id
        self.note.setText(translate("history", "Looking…"))
        self._tasks.start(
            lambda _report: self._jobs.local(record_id),
            on_done=while_alive(self, partial(self._show_local, record_id)),
            on_error=while_alive(self, lambda _error: self._say_local()),
            lane=Lane.DATABASE,
        )

    def text(self) -> str:
        """Return everything that is shown, as text."""
        return "\n".join(label.text() for label in self._rows.findChildren(QLabel) if label.text())

    def _show_local(self, record_id: UUID, steps: Sequence[HistoryStep]) -> None:
        if record_id != self._asked:
            return
        self._fill(steps)
        if not self._jobs.is_connected():
            self._say_local()
            return
        self.note.setText(translate("history", "Asking the server for the steps of colleagues…"))
        kind = self._kind
        self._tasks.start(
            lambda _report: self._jobs.whole(kind, record_id),
            on_done=while_alive(self, partial(self._show_whole, record_id)),
            on_error=while_alive(self, partial(self._not_told, record_id)),
            lane=Lane.NETWORK,
        )

    def _show_whole(self, record_id: UUID, steps: Sequence[HistoryStep]) -> None:
        if record_id == self._asked:
            self._fill(steps)
            self.note.setText("" if steps else translate("history", "No changes are known."))

    def _not_told(self, record_id: UUID, _error: Exception) -> None:
        """Say so honestly; that the server is out of reach is told by the status line."""
        if record_id == self._asked:
            self._say_local(
                translate(
                    "history",
                    "Only the changes made on this laptop are shown: the server cannot be asked "
                    "now.",
                )
            )

    def _say_local(self, why: str = "") -> None:
        self.note.setText(
            why or translate("history", "Only the changes made on this laptop are shown.")
        )

    def _fill(self, steps: Sequence[HistoryStep]) -> None:
        self.steps = steps
        old, self._rows = self._rows, QWidget()
        self._layout.replaceWidget(old, self._rows)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * sizes().unit)
        grid.setVerticalSpacing(sizes().unit)
        newest = list(reversed(steps))[:MOST_STEPS]
        if self._columns and newest:
            self._head(grid)
        for step in newest:
            self._row(grid, step)

    def _head(self, grid: QGridLayout) -> None:
        names = (
            translate("history", "When"),
            translate("history", "Who"),
            translate("history", "What"),
        )
        for column, name in enumerate(names):
            grid.addWidget(_label(name, "small"), 0, column)
        grid.setColumnStretch(2, 1)

    def _row(self, grid: QGridLayout, step: HistoryStep) -> None:
        when = near_text(step.at, self._jobs.now())
        what = "\n".join((*step_lines(step, self._kind), *filter(None, [outcome_text(step)])))
        row, top = grid.rowCount(), Qt.AlignmentFlag.AlignTop
        if self._columns:
            grid.addWidget(_label(when, "", wraps=False), row, 0, top)
            grid.addWidget(_label(_who(step), "", wraps=False), row, 1, top)
            grid.addWidget(_label(what), row, 2, top)
        else:
            grid.addWidget(_label(f"{when} · {_who(step)}", "muted"), row, 0)
            grid.addWidget(_label(what), row + 1, 0)


class HistoryFold(Fold):
    """A history that is read when somebody opens it."""

    def __init__(
        self,
        jobs: HistoryJobs,
        tasks: Runner,
        record: tuple[str, UUID],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("history", "History: who changed what"), parent)
        self.view = HistoryView(jobs, tasks, columns=False)
        self.inside.addWidget(self.view)
        self._record = record
        self.button.toggled.connect(self._read)

    def _read(self, is_open: bool) -> None:
        if is_open:
            self.view.show_record(*self._record)


def _who(step: HistoryStep) -> str:
    return f"{step.by} · {step.device}" if step.device else step.by


def _label(text: str, look: str = "", *, wraps: bool = True) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if wraps:
        label.setMinimumWidth(1)
    return dress(label, look) if look else label
