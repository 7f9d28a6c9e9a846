"""The first start: choose a passphrase, and begin empty or with made-up data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.passphrase import PassphraseField, ask_backup, grow
from desktop.ui.passphrase_job import Ended, JobWords, PassphraseJob
from desktop.ui.tasks import Report, Runner
from desktop.ui.theme import dress, sizes


class NewProfile(NamedTuple):
    """What somebody chose at the first start.

    Args:
        name: Account name to sign records with; may be empty.
        with_demo: Fill the profile with fictional people and visits.
    """

    name: str
    passphrase: str
    with_demo: bool


class FirstStartDialog(QDialog):
    """Makes a profile.

    Args:
        make: ``make(new_profile, report)`` makes and opens it; runs in a worker.
        tasks: Runs it.
        name: Account name to suggest.
        restore: ``restore(file, passphrase, report)`` makes it from a backup, and opens it.
    """

    def __init__(
        self,
        make: Callable[[NewProfile, Report], Any],
        tasks: Runner,
        name: str = "",
        parent: QWidget | None = None,
        *,
        restore: Callable[[Path, str, Report], Any] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Weefsel")
        self.opened: Any = None
        self._make, self._restore = make, restore
        self._tasks = tasks
        self.name = QLineEdit(name)
        self.first = PassphraseField(translate("unlock", "Passphrase"))
        self.second = PassphraseField(translate("unlock", "The same passphrase again"))
        self.demo = QCheckBox(translate("unlock", "&Fill it with made-up data, to look around"))
        self.problem = dress(QLabel(), "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.busy = QProgressBar()
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("unlock", "Making the profile"))
        self.busy.hide()
        self.make_button = dress(QPushButton(translate("unlock", "&Make my profile")), "primary")
        self.make_button.clicked.connect(self.try_it)
        self.restore_button = QPushButton(translate("unlock", "I have a &backup…"))
        self.restore_button.clicked.connect(self._ask_file)
        self.restore_button.setVisible(restore is not None)
        for field in (self.name, self.first, self.second):
            field.returnPressed.connect(self.try_it)
        self._entries = (
            *(self.name, self.first, self.second, self.demo),
            *(self.make_button, self.restore_button),
        )
        self._arrange()

    def _arrange(self) -> None:
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addWidget(dress(QLabel(translate("unlock", "Welcome to Weefsel")), "title"))
        for text, look in (
            (
                translate(
                    "unlock",
                    "Everything you note is kept on this laptop, encrypted with your passphrase.",
                ),
                "",
            ),
            (
                translate(
                    "unlock",
                    "If you lose the passphrase, your data is lost: nobody can open it, we "
                    "neither. Four words that you remember are a good choice.",
                ),
                "warning",
            ),
        ):
            label = dress(QLabel(text), look)
            label.setWordWrap(True)
            layout.addWidget(label)
        for text, field in (
            (translate("unlock", "Your &name, written beside what you log"), self.name),
            (translate("unlock", "&Passphrase"), self.first),
            (translate("unlock", "The &same passphrase again"), self.second),
        ):
            label = dress(QLabel(text), "field")
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
        for widget in (self.demo, self.problem, self.busy, self.make_button, self.restore_button):
            layout.addWidget(widget)
        self.setMinimumWidth(5 * sizes().sidebar // 2)

    def try_it(self) -> None:
        """Make the profile, if both passphrases are the same."""
        if not self.make_button.isEnabled():
            return
        if self.first.text() != self.second.text():
            self._tell(translate("unlock", "The two passphrases differ. Type them again."))
            self.second.setFocus()
            self.second.selectAll()
            return
        new = NewProfile(self.name.text().strip(), self.first.text(), self.demo.isChecked())
        self._set_busy(True)
        task = self._tasks.start(
            lambda report: self._make(new, report), on_done=self._done, on_error=self._failed
        )
        task.progressed.connect(self._show_progress)

    def _ask_file(self) -> None:
        file = ask_backup(self)
        if file is not None:
            self.restore_from(file)

    def restore_from(self, file: Path) -> PassphraseJob | None:
        """Offer to make the profile from a backup; return the open dialog."""
        restore = self._restore
        if restore is None:
            return None
        words = JobWords(
            title=translate("unlock", "From a backup"),
            explained=translate(
                "unlock",
                "Your profile is made from {name}. Type the passphrase that the profile had when "
                "that backup was made, or its recovery key. The backup itself stays as it is.",
            ).format(name=file.name),
            deed=translate("unlock", "&Put it back"),
            working=translate("unlock", "Putting the backup back"),
            asked=translate("unlock", "Passphrase of the backup"),
        )
        made: list[Any] = []

        def job(passphrase: str, report: Report) -> Ended:
            made.append(restore(file, passphrase, report))
            return Ended()

        dialog = PassphraseJob(words, job, self._tasks, parent=self)
        # Not before that dialog is gone: whoever waits for this one takes both down at once.
        dialog.accepted.connect(lambda: QTimer.singleShot(0, self, lambda: self._done(made[0])))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _show_progress(self, done: int, total: int) -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def _done(self, opened: Any) -> None:
        self.opened = opened
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, ExpectedError):
            self._tell(told(error))
            self.first.setFocus()
        else:
            show_error(error, self)

    def _tell(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        grow(self)

    def _set_busy(self, busy: bool) -> None:
        for widget in self._entries:
            widget.setEnabled(not busy)
        self.busy.setRange(0, 0)
        self.busy.setVisible(busy)
        self.problem.hide()

    def reject(self) -> None:
        """Give up; not while the profile is being made."""
        if self.make_button.isEnabled():
            super().reject()
