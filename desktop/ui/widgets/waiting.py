"""What stands on the screen while something takes long: what it is, how far, and Stop."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import translate
from desktop.ui.tasks import Task
from desktop.ui.theme import dress, sizes


class Waiting(QWidget):
    """A bar with a sentence; hidden while nothing takes long.

    Esc stops as the button does. A job that cannot be stopped says why, where that is told.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.share = dress(QLabel(), "muted")
        self.note = dress(QLabel(), "muted")
        self.bar = QProgressBar(textVisible=False)
        self.stop_button = QPushButton(translate("export", "Stop"))
        self.is_busy = False
        self._can_stop = False
        self._task: Task[Any] | None = None
        self._arrange()
        self.stop_button.clicked.connect(self.stop)
        self.hide()

    def begin(self, sentence: str, *, can_stop: bool = False, note: str = "") -> None:
        """Show that something began.

        Args:
            sentence: What is being done; the bar is called so too.
            note: Why it cannot be stopped.
        """
        self.is_busy, self._can_stop, self._task = True, can_stop, None
        self._say(sentence)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.bar.setAccessibleDescription(note)
        self.stop_button.setAccessibleDescription(note)
        self.stop_button.setEnabled(can_stop)
        self.stop_button.setVisible(can_stop or bool(note))
        self.show_progress(0, 0)
        self.show()
        # Whatever began it waits now, and what waits holds no focus.
        (self.stop_button if can_stop else self.bar).setFocus(Qt.FocusReason.OtherFocusReason)

    def watch(self, task: Task[Any]) -> None:
        """Show how far a job is, and stop it when somebody asks."""
        if not task.is_finished:
            self._task = task
            task.progressed.connect(self.show_progress)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is; a total of 0: nobody knows."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.share.setText(f"{100 * done // total} %" if total else "")

    def stop(self) -> None:
        """Ask the job to stop, where that is safe; it ends at its next word on how far it is."""
        if self.is_busy and self._can_stop and self._task is not None:
            self._can_stop = False
            self._task.cancel()
            self.bar.setFocus(Qt.FocusReason.OtherFocusReason)
            self.stop_button.setEnabled(False)
            self._say(translate("waiting", "Stopping… This may take a moment."))

    def end(self) -> None:
        """Show nothing any more."""
        self.is_busy, self._task = False, None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_busy:
            self.stop()
        else:
            super().keyPressEvent(event)

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.bar.setAccessibleName(sentence)

    def _arrange(self) -> None:
        unit = sizes().unit
        for text in (self.sentence, self.note):
            text.setWordWrap(True)
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop_button.setAutoDefault(False)
        head, line = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.sentence, 1)
        head.addWidget(self.share)
        line.setSpacing(2 * unit)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit)
        layout.addLayout(head)
        layout.addLayout(line)
        layout.addWidget(self.note)
