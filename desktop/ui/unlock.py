"""The dialog that opens a profile. What goes wrong is told inside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import (
    DatabaseDamaged,
    ExpectedError,
    KeyStoreUnavailable,
    ProfileIncomplete,
    TooManyTries,
    WrongPassphrase,
)
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.passphrase import PassphraseRow, grow
from desktop.ui.tasks import Report, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.breakable import breakable

Mend = Callable[[str, bool, Report], Any]
MendFrom = Callable[[str, Path, Report], Any]
_LONGEST_NAME = 40
"""Characters of the name of a profile; a longer one is cut amid, and whole in the tooltip."""


class UnlockDialog(QDialog):
    """Asks for the passphrase until it is right or somebody gives up.

    Args:
        unlock: ``unlock(passphrase)`` opens the profile; slow on purpose, runs in a worker.
        tasks: Runs it.
        profile: Name of the profile's folder, to tell two profiles apart.
        by_store: Opens it with the key store of the computer, if somebody chose that; tried
            once, and if it fails the passphrase is asked.
        mend: ``mend(passphrase, anew, report)`` repairs a damaged profile; runs in a worker.
        mend_from: ``mend_from(passphrase, file, report)`` does it with a backup.
        note_fault: Logs an error that nobody foresaw; the profile's own log is not open yet.
    """

    def __init__(
        self,
        unlock: Callable[[str], Any],
        tasks: Runner,
        profile: str,
        parent: QWidget | None = None,
        *,
        by_store: Callable[[], Any] | None = None,
        mend: Mend | None = None,
        mend_from: MendFrom | None = None,
        note_fault: Callable[[Exception], object] = lambda _error: None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Weefsel")
        self.opened: Any = None
        self._mend, self._mend_from, self._note_fault = mend, mend_from, note_fault
        self._unlock = unlock
        self._tasks = tasks
        self.row = PassphraseRow(translate("unlock", "Passphrase"))
        self.field = self.row.field
        self.problem = dress(QLabel(), "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._left, self._second = 0, QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("unlock", "Opening"))
        self.busy.hide()
        self.open_button = dress(QPushButton(translate("unlock", "&Open")), "primary")
        self.open_button.clicked.connect(self.try_it)
        self.mend_button = QPushButton(translate("unlock", "&Repair…"))
        self.mend_button.clicked.connect(self.offer_repair)
        self.mend_button.hide()
        self.field.returnPressed.connect(self.try_it)
        self._arrange(profile)
        if by_store is not None:
            self._try(by_store)
            self._say_that_the_store_is_asked()

    def _arrange(self, profile: str) -> None:
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(dress(QLabel("Weefsel"), "title"))
        told_which = translate("unlock", "Type your passphrase to open the profile “{name}”.")
        which = dress(QLabel(), "muted")
        which.setWordWrap(True)
        room = which.fontMetrics().averageCharWidth() * _LONGEST_NAME
        short = which.fontMetrics().elidedText(profile, Qt.TextElideMode.ElideMiddle, room)
        which.setText(breakable(told_which.format(name=short)))
        which.setToolTip(profile)
        forgotten = dress(
            QLabel(translate("unlock", "Forgotten? Type the recovery key instead.")), "muted"
        )
        forgotten.setWordWrap(True)
        for widget in (which, self.row, forgotten, self.problem, self.busy):
            layout.addWidget(widget)
        row = QHBoxLayout()
        for button in (self.mend_button, self.open_button):
            row.addWidget(button, 1)
        layout.addLayout(row)
        self.setMinimumWidth(2 * sizes().sidebar)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that wrapped texts need; Qt counts it before it knows the width."""
        super().showEvent(event)
        grow(self)

    def try_it(self) -> None:
        """Open the profile with what is typed."""
        if not self.field.isEnabled() or self.row.lacks():
            return
        self.row.clear_wrong()
        passphrase = self.field.text()
        self._try(lambda: self._unlock(passphrase))

    def offer_repair(self) -> None:
        """Offer to repair the profile, and open it once it can be."""
        if self._mend is None:
            return
        from desktop.ui.repair import RepairDialog

        mend, passphrase = self._mend, self.field.text()
        mend_from = self._mend_from
        dialog = RepairDialog(
            lambda anew, report: mend(passphrase, anew, report),
            self._tasks,
            self,
            mend_from=mend_from and (lambda file, report: mend_from(passphrase, file, report)),
        )
        dialog.accepted.connect(self.try_it)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try(self, way: Callable[[], Any]) -> None:
        self._second.stop()
        self._set_busy(True)
        self._tasks.start(lambda _report: way(), on_done=self._done, on_error=self._failed)

    def _say_that_the_store_is_asked(self) -> None:
        """A locked store asks for a password of its own, in another window."""
        if self.field.isEnabled() or self.opened is not None:
            return
        asked = translate(
            "unlock",
            "The key store of this computer is asked. It may ask you for its own password; "
            "otherwise you can type your passphrase in a moment.",
        )
        self.problem.setText(asked)
        dress(self.problem, "muted").show()
        grow(self)

    def _done(self, opened: Any) -> None:
        self.opened = opened
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, ExpectedError):
            self._note_fault(error)
            show_error(error, self)
            return
        if isinstance(error, TooManyTries):
            self._count_down(error.seconds)
        damaged = isinstance(error, DatabaseDamaged | ProfileIncomplete) and bool(self._mend)
        self.problem.setText(_told_here(error) if damaged else told(error))
        calm = isinstance(error, KeyStoreUnavailable)
        dress(self.problem, "muted" if calm else "error")
        self.problem.show()
        self.mend_button.setVisible(damaged and bool(self.field.text()))
        grow(self)
        (self.mend_button if self.mend_button.isVisible() else self.field).setFocus()
        if isinstance(error, WrongPassphrase):
            self.field.selectAll()

    def _count_down(self, seconds: int) -> None:
        """Say each second how long to wait still; then that one can try again."""
        self._left = seconds
        self._second.start()

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.problem.setText(told(TooManyTries(self._left)))
            return
        self._second.stop()
        self.problem.setText("")
        self.problem.hide()

    def _set_busy(self, busy: bool) -> None:
        self.field.setEnabled(not busy)
        self.open_button.setEnabled(not busy)
        self.mend_button.setEnabled(not busy)
        self.open_button.setText(
            translate("unlock", "Opening…") if busy else translate("unlock", "&Open")
        )
        self.busy.setVisible(busy)
        self.problem.setVisible(not busy and bool(self.problem.text()))

    def reject(self) -> None:
        """Give up; a worker that is still at it is waited for by whoever opened the dialog."""
        if self.field.isEnabled():
            super().reject()


def _told_here(error: ExpectedError) -> str:
    """Return what is said of a profile that can be repaired right here."""
    title = told(error).splitlines()[0]
    return f"{title}\n" + translate(
        "unlock", "Nothing was changed. Choose Repair: each change you saved was kept twice."
    )
