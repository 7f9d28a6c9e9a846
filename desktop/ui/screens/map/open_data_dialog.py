"""What dialogs about open data share: long work that is watched, stopped and told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import Cancelled, ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.tasks import Lane, Report, Runner, Task
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.flow import FlowLayout

T = TypeVar("T")

_WIDTH_UNITS = 72
_SCREEN_MARGIN = 48


class WorkDialog(QDialog):
    """Does long work in a worker: shows how far it is, can be stopped, says what went wrong.

    Escape stops what is running; with nothing running it closes. What cannot be used meanwhile
    is put in ``inputs``.

    Args:
        title: What the dialog is for.
    """

    def __init__(self, title: str, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task[Any] | None = None
        self._tell_progress: Callable[[int, int], str] = lambda _done, _total: ""
        self.title = dress(QLabel(title), "title")
        self.body = QVBoxLayout()
        self.problem = dress(plain_label(), "error")
        self.busy = QProgressBar()
        self.progress = dress(plain_label(), "small")
        self.close_button = QPushButton()
        self.inputs: list[QWidget] = []
        self._area = QScrollArea()
        self._row = QHBoxLayout()
        self._arrange()
        self._show_busy(busy=False)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def reject(self) -> None:
        """Stop what is running; with nothing running, close."""
        if self._task is None:
            super().reject()
            return
        self._task.cancel()
        self.close_button.setEnabled(False)
        self.progress.setText(translate("open data", "Stopping…"))

    def work(
        self,
        job: Callable[[Report], T],
        on_done: Callable[[T], object],
        *,
        what: str,
        describe: Callable[[int, int], str] = lambda _done, _total: "",
        lane: Lane = Lane.NETWORK,
    ) -> None:
        """Do ``job`` in a worker, then go on with ``on_done``.

        Args:
            what: What is being done, for people and screen readers.
            describe: Says in words how far it is, from done and total.
        """
        if self._task is not None:
            return
        self.say("")
        self.busy.setAccessibleName(what)
        self.progress.setText(what)
        self._tell_progress = describe
        self._show_busy(busy=True)
        # Work that needs no waiting is over before there is a task to keep.
        started = self._tasks.start(
            job,
            on_done=while_alive(self, lambda result: self._end(on_done, result)),
            on_error=while_alive(self, lambda error: self._end(self.failed, error)),
            lane=lane,
        )
        if not started.is_finished:
            self._task = started
            started.progressed.connect(self._show_progress)

    def failed(self, error: Exception) -> None:
        """Say why the work did not succeed; one that was stopped is no failure."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, ExpectedError):
            self.say(told(error))
        else:
            show_error(error, self)

    def say(self, problem: str) -> None:
        """Say what is wrong; nothing takes it away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.fit()

    def set_busy(self, *, busy: bool) -> None:
        """Let inputs wait while something is being done."""
        for field in self.inputs:
            field.setEnabled(not busy)

    def put_buttons(self, *buttons: QPushButton) -> None:
        """Show buttons at the right of the one that closes."""
        for button in buttons:
            self._row.addWidget(button)

    def fit(self) -> None:
        """Be as high as what is shown now, and no higher than the screen."""
        self._grow()
        QTimer.singleShot(0, self, self._grow)  # once more: wrapped texts know their height late

    def _end(self, then: Callable[[Any], object], result: object) -> None:
        self._task = None
        self._show_busy(busy=False)
        then(result)
        self.fit()

    def _show_progress(self, done: int, total: int) -> None:
        if self._task is None:
            return
        self.busy.setRange(0, total)
        self.busy.setValue(done)
        if words := self._tell_progress(done, total):
            self.progress.setText(words)

    def _show_busy(self, *, busy: bool) -> None:
        self.busy.setRange(0, 0)
        self.busy.setVisible(busy)
        self.progress.setVisible(busy)
        self.close_button.setEnabled(True)
        self.close_button.setText(
            translate("open data", "Stop") if busy else translate("open data", "Close")
        )
        self.set_busy(busy=busy)

    def _arrange(self) -> None:
        unit = sizes().unit
        dress(self, "panel")
        self.setWindowTitle(self.title.text())
        self.title.setWordWrap(True)
        self.busy.setTextVisible(False)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.body.setContentsMargins(2, 2, 2, 2)
        self.body.setSpacing(unit)
        inner = dress(QWidget(), "panel")
        inner.setLayout(self.body)
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row.addStretch()
        self._row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        layout.setSpacing(unit)
        layout.addWidget(self.title)
        layout.addWidget(self._area, 1)
        for part in (self.problem, self.progress, self.busy):
            layout.addWidget(part)
        layout.addLayout(self._row)
        self._row.setContentsMargins(0, unit, 0, 0)
        self.setMinimumWidth(min(_WIDTH_UNITS * unit, self.screen().availableSize().width()))

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        self.body.activate()
        layout.activate()
        sides = layout.contentsMargins().left() + layout.contentsMargins().right()
        around = layout.totalMinimumSize().height() - self._area.minimumSizeHint().height()
        content = self.body.totalHeightForWidth(self.width() - sides)
        if content < 0:  # nothing in it is wrapped
            content = self.body.totalSizeHint().height()
        room = self.screen().availableSize().height() - _SCREEN_MARGIN
        self.resize(self.width(), min(content + around + 4, room))


class Question(QWidget):
    """Asks before something is done that costs something, in the dialog itself.

    Args:
        keep: What the button says that leaves everything as it is.
    """

    def __init__(self, keep: str) -> None:
        super().__init__()
        self.text = plain_label()
        self.yes, self.no = QPushButton(), QPushButton(keep)
        self._then: Callable[[], object] = lambda: None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        row = FlowLayout(gap=sizes().unit)
        for button in (self.no, self.yes):
            button.setAutoDefault(True)  # Enter answers, not what else the dialog can do
            row.addWidget(button)
        layout.addLayout(row)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.hide)
        self.hide()

    def ask(self, text: str, yes: str, then: Callable[[], object]) -> None:
        """Ask; ``then`` follows when somebody agrees. The answer that changes nothing is ready."""
        self.text.setText(text)
        self.yes.setText(yes)
        self._then = then
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        self.hide()
        self._then()


def plain_label(text: str = "") -> QLabel:
    """Return a label of wrapped plain text that can be selected, for instance an address."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def row_of_ways(*buttons: QPushButton) -> FlowLayout:
    """Return a row of buttons that Enter does not press; lines of them where one is too long."""
    row = FlowLayout(gap=sizes().unit)
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    return row
