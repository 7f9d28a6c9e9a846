"""A small dialog that asks a few things and does one job with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QWidget

from desktop.errors import ExpectedError, InvalidEntry
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.forms.fieldset import FieldSet
from desktop.ui.forms.layout import FormFrame, button, plain_label, primary_button
from desktop.ui.tasks import Lane, Report, Runner, Task
from desktop.ui.theme import dress
from desktop.ui.widgets.alive import while_alive

Job = Callable[[Mapping[str, Any]], Any]
"""Does the work with what was entered; runs in the database lane."""
LongJob = Callable[[Mapping[str, Any], Report], Any]
"""The same, and tells how far it is."""


class AskDialog(QDialog):
    """Fields in a frame, one button that does the job, one that leaves it.

    Ctrl+Enter does the job from everywhere, as its button says; Enter presses the button it is on.

    Emits ``done(answer)`` with what the job gave, before it closes.

    Args:
        title: At the head.
        why: One or two sentences under it.
        save: On the button.
    """

    done_with = Signal(object)

    def __init__(
        self,
        title: str,
        why: str,
        tasks: Runner,
        *,
        save: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._job: LongJob | None = None
        self.lane = Lane.DATABASE
        self.frame = FormFrame(self, title)
        self.why = dress(plain_label(why), "muted")
        self.frame.body.addWidget(self.why)
        self.fields = FieldSet(self.frame.scroll, self)
        self.cancel = button(translate("ask", "Cancel"), self.reject)
        self.save_button = primary_button(save, self.save)
        self.frame.left.addWidget(self.cancel)
        self.frame.right.addWidget(self.save_button)

    def set_job(self, job: Job) -> None:
        """Say what saving does."""
        self._job = lambda values, _report: job(values)

    def set_long_job(self, job: LongJob) -> None:
        """Say what saving does, where it takes long."""
        self._job = job

    def save(self) -> None:
        """Do the job with what was entered, once."""
        self.frame.message.say("")
        self.fields.clear_marks()
        try:
            values = self.fields.read()
        except InvalidEntry as error:
            self.refuse(error)
            return
        if self._job is not None:
            self.begin(partial(self._job, values))

    def run(self, job: Callable[[], Any]) -> None:
        """Do another job than that of the button, and close after it."""
        self.begin(lambda _report: job())

    def begin(self, work: Callable[[Report], Any]) -> Task[Any]:
        """Do something that takes a while, and close after it; return it while it runs."""
        self.save_button.setEnabled(False)
        return self._tasks.start(
            work,
            on_done=while_alive(self, self._finish),
            on_error=while_alive(self, self.refuse),
            lane=self.lane,
        )

    def refuse(self, error: Exception) -> None:
        """Keep what was entered and say what is wrong with it."""
        self.save_button.setEnabled(True)
        if isinstance(error, InvalidEntry):
            self.frame.message.say("\n".join(self.fields.mark(error.problems)))
        elif isinstance(error, ExpectedError):
            self.frame.message.say(told(error))
        else:
            show_error(error, self)
        if self.isVisible():
            QTimer.singleShot(0, self, self.frame.fit)  # what is wrong takes a line

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.frame.fit()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not with_control and isinstance(focused, QPushButton | QToolButton):
            focused.click()
        else:
            self.save()

    def _finish(self, answer: Any) -> None:
        self.done_with.emit(answer)
        self.accept()
