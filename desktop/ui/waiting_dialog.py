"""A dialog that stands over the window while one long job runs, and can stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.errors import Cancelled, ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.passphrase import grow
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.waiting import Waiting

T = TypeVar("T")
_WIDTH_UNITS = 58


class WaitingDialog(QDialog):
    """Runs a job that may be stopped, and closes after it; what went wrong is told inside.

    Args:
        title: What the job is for.
    """

    def __init__(self, title: str, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "panel")
        self.setWindowTitle(title)
        self._tasks = tasks
        self.waiting = Waiting()
        self.problem = dress(QLabel(), "error")
        self.problem.setWordWrap(True)
        self.close_button = QPushButton(translate("export", "Close"))
        self.close_button.clicked.connect(self.reject)
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(2 * unit)
        layout.addWidget(dress(QLabel(title), "title"))
        for widget in (self.waiting, self.problem, self.close_button):
            layout.addWidget(widget)
        self.problem.hide()
        self.close_button.hide()
        self.setMinimumWidth(_WIDTH_UNITS * unit)

    def run(self, sentence: str, job: Callable[[Report], T], then: Callable[[T], object]) -> None:
        """Do the job, then hand over what it gave.

        Args:
            sentence: What is being done.
        """
        self.open()
        self.waiting.begin(sentence, can_stop=True)

        def done(result: T) -> None:
            self.waiting.end()
            self.accept()
            then(result)

        task = self._tasks.start(
            job,
            on_done=while_alive(self, done),
            on_error=while_alive(self, self._failed),
            lane=Lane.FREE,
        )
        self.waiting.watch(task)

    def reject(self) -> None:
        """Stop the job; with nothing running, close."""
        if self.waiting.is_busy:
            self.waiting.stop()
        else:
            super().reject()

    def _failed(self, error: Exception) -> None:
        self.waiting.end()
        if isinstance(error, ExpectedError) and not isinstance(error, Cancelled):
            self.problem.setText(told(error))
            self.problem.show()
            self.close_button.show()
            self.close_button.setFocus()
            grow(self)
            return
        self.reject()
        show_error(error, self.parentWidget())
