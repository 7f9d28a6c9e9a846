"""What dialogs that write one file share: asking where to, a worker, progress, stopping."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.text import LONGEST_LINE
from desktop.errors import Cancelled, ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.tasks import Lane, Report, Runner, Task
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive

_WIDTH_UNITS = 58
AskFile = Callable[[str], Path | None]


class WritingWords(NamedTuple):
    """What a dialog says about its file.

    Args:
        title: What the dialog is for.
        shown: What is written, for instance ``248 visits``.
        verb: What the button says that writes.
        where: Title of the question where to.
        name: Of the file, without its ending, as it is offered.
    """

    title: str
    shown: str
    verb: str
    where: str
    name: str


class WritingDialog(QDialog):
    """Asks, writes in a worker, shows how far it is, and can be stopped.

    A kind of it puts or adds its fields, which wait meanwhile, and a line about who may see
    the file in ``advice``. ``written`` has the file at the end.

    Args:
        tasks: Runs the writing.
        ask_file: ``ask_file(ending)`` returns where to write, or ``None``.
    """

    def __init__(
        self,
        words: WritingWords,
        tasks: Runner,
        *,
        ask_file: AskFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.written: Path | None = None
        self._words, self._tasks = words, tasks
        self._ask_file = ask_file or self._ask_path
        self._task: Task[Any] | None = None
        self.body = QVBoxLayout()
        self.inputs: list[QWidget] = []
        self.reason = QLineEdit()
        self.advice = dress(QLabel(), "muted")
        self.problem = dress(QLabel(), "error")
        self.busy = QProgressBar()
        self.stop_button = QPushButton(translate("export", "Close"))
        self.write_button = dress(QPushButton(words.verb), "primary")
        self._arrange()

    # What each kind answers; not by abc, as Qt's classes have a metaclass of their own

    def ending(self) -> str:
        """Return the kind of file that is chosen, as its ending without a dot."""
        raise NotImplementedError

    def job(self, out: Path) -> Callable[[Report], Path]:
        """Return what writes to ``out`` as it is chosen now; it returns the file."""
        raise NotImplementedError

    def needs_reason(self) -> bool:
        """Return whether what is chosen now tells enough to say why."""
        return False

    # The same for all

    def put(self, text: str, field: QWidget) -> None:
        """Show a field below the others, with its label."""
        label = dress(QLabel(text), "field")
        label.setBuddy(field)
        self.body.addWidget(label)
        self.add(field)

    def add(self, field: QWidget) -> None:
        """Show something to choose that says itself what it is, below the others."""
        self.body.addWidget(field)
        self.inputs.append(field)
        self.inputs[0].setFocus()  # the buttons were there first

    def ask_why(self) -> None:
        """Show a field for the reason, which stands in the log of exports."""
        self.reason.setMaxLength(LONGEST_LINE)
        self.put(translate("export", "&Why"), self.reason)
        self.reason.textChanged.connect(lambda _text: self.problem.hide())

    def write(self) -> None:
        """Ask where to, and write it there; where a reason is needed, once there is one."""
        if self.needs_reason() and not self.reason.text().strip():
            self.problem.setText(
                translate("export", "Say why, in a few words. The DPO can read it in the log.")
            )
            self.problem.show()
            self.reason.setFocus()
            return
        out = self._ask_file(self.ending())
        if out is None:
            return
        job = self.job(out)
        self._set_busy(True)
        self._task = self._tasks.start(
            job,
            on_done=while_alive(self, self.done_writing),
            on_error=while_alive(self, self._failed),
            lane=Lane.FREE,
        )
        self._task.progressed.connect(self._show_progress)

    def done_writing(self, written: Path) -> None:
        """Close: the file is there."""
        self._set_busy(False)
        self.written = written
        self.accept()

    def reject(self) -> None:
        """Stop what is being written; with nothing running, close."""
        if self._task is not None and not self.write_button.isEnabled():
            self._task.cancel()
            self.stop_button.setEnabled(False)
        else:
            super().reject()

    def _arrange(self) -> None:
        unit = sizes().unit
        dress(self, "panel")
        self.setWindowTitle(self._words.title)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("export", "Writing"))
        shown = dress(QLabel(self._words.shown), "muted")
        for text in (shown, self.advice, self.problem):
            text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addWidget(dress(QLabel(self._words.title), "title"))
        layout.addWidget(shown)
        layout.addLayout(self.body)
        for widget in (self.advice, self.problem, self.busy):
            layout.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.write_button)
        layout.addLayout(buttons)
        self.body.setSpacing(unit)
        self.problem.hide()
        self.busy.hide()
        self.setMinimumWidth(_WIDTH_UNITS * unit)
        self.write_button.setDefault(True)
        self.write_button.clicked.connect(self.write)
        self.stop_button.clicked.connect(self.reject)

    def _show_progress(self, done: int, total: int) -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Cancelled):
            return
        if isinstance(error, ExpectedError):
            self.problem.setText(told(error))
            self.problem.show()
        else:
            show_error(error, self)

    def _set_busy(self, busy: bool) -> None:
        for widget in (*self.inputs, self.write_button):
            widget.setEnabled(not busy)
        self.stop_button.setEnabled(True)
        self.stop_button.setText(
            translate("export", "Stop") if busy else translate("export", "Close")
        )
        self.busy.setRange(0, 0)
        self.busy.setVisible(busy)
        self.problem.hide()

    def _ask_path(self, ending: str) -> Path | None:
        name = str(Path.home() / f"{self._words.name}.{ending}")
        chosen, _kind = QFileDialog.getSaveFileName(self, self._words.where, name, f"*.{ending}")
        if not chosen:
            return None
        out = Path(chosen)
        return out if out.suffix.lower() == f".{ending}" else Path(f"{chosen}.{ending}")
