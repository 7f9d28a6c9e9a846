"""What goes back when two records are taken apart, and the button that does it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.duplicates.duplicate import name_of
from desktop.domain.duplicates.merge_story import SplitPreview
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.forms.layout import MessageCard
from desktop.ui.merging.ports import Done, MergeJobs
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.duplicates import split_refusal, split_text


class SplitDialog(QDialog):
    """Takes two records apart. ``split(text, changes)`` when it is done.

    Args:
        merge: The merge that made them one.
        preview: What taking apart would do.
    """

    split = Signal(str, object)

    def __init__(
        self,
        merge: UUID,
        preview: SplitPreview,
        jobs: MergeJobs,
        tasks: Runner,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._merge = merge
        self._preview = preview
        self._jobs = jobs
        self._tasks = tasks
        title = translate("merge", "Take apart")
        self.setWindowTitle(title)
        self.setModal(True)
        dress(self, "panel")
        self.message = MessageCard()
        self.said = QLabel("\n\n".join(split_text(preview)))
        self.split_button = dress(QPushButton(translate("merge", "Take &apart")), "primary")
        self.cancel_button = QPushButton(translate("merge", "&Cancel"))
        self.split_button.clicked.connect(lambda _on: self.take_apart())
        self.cancel_button.clicked.connect(lambda _on: self.reject())
        self.split_button.setDefault(True)
        self._arrange(title)
        if refusal := split_refusal(preview):
            self.message.say(refusal)
            self.said.hide()
            self.split_button.setEnabled(False)

    def take_apart(self) -> None:
        """Take them apart."""
        self.split_button.setEnabled(False)
        self._tasks.start(
            lambda _report: self._jobs.split(self._merge),
            on_done=while_alive(self, self._done),
            on_error=while_alive(self, self._failed),
        )

    def _done(self, done: Done) -> None:
        said = translate("merge", "“{name}” is back").format(name=name_of(self._preview.loser))
        self.accept()
        self.split.emit(said, done[1])

    def _failed(self, error: Exception) -> None:
        self.split_button.setEnabled(True)
        if isinstance(error, ExpectedError):
            self.message.say(told(error))
        else:
            show_error(error, self)

    def _arrange(self, title: str) -> None:
        unit = sizes().unit
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.split_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(dress(QLabel(title), "title"))
        layout.addWidget(self.message)
        layout.addWidget(self.said)
        layout.addLayout(foot)
        self.setMinimumWidth(3 * sizes().sidebar)
