"""A dialog that asks for the passphrase, does one job with it, and says how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import Cancelled, ExpectedError, WrongPassphrase
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.passphrase import PassphraseRow, grow
from desktop.ui.recovery import key_in_lines, page_of
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.breakable import breakable
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.widgets.waiting import Waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class JobWords:
    """What the dialog says.

    Args:
        title: Of the dialog.
        explained: What will happen, what is safe.
        deed: On the button.
        working: While it is done, where it takes long; such a job may be stopped without loss.
        asked: Which passphrase is typed, where it is not the one of now.
    """

    title: str
    explained: str
    deed: str
    working: str = ""
    asked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a job ended.

    Args:
        lines: What to read; without any, the dialog closes.
        recovery_key: A new one, shown once and printed.
    """

    lines: Sequence[str] = ()
    recovery_key: str = ""


class PassphraseJob(QDialog):
    """Does a job with the passphrase; a wrong one is told inside, and can be typed again.

    Args:
        job: ``job(passphrase, report)``; slow on purpose, runs in a worker.
        profile: Name of the profile's folder, printed beside a new recovery key.
        again: Also ask for a new passphrase, twice; the job gets it with :attr:`chosen`.
    """

    succeeded = Signal()

    def __init__(
        self,
        words: JobWords,
        job: Callable[[str, Report], Ended],
        tasks: Runner,
        *,
        profile: str = "",
        again: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title)
        self._words, self._job, self._tasks, self._profile = words, job, tasks, profile
        self.made = ""
        self.explained = QLabel(breakable(words.explained))
        self.reading = Scrolled(self.explained)
        names = [words.asked or translate("keys", "Your passphrase of now")]
        if again:
            names += [
                translate("keys", "The new passphrase"),
                translate("keys", "The new passphrase again"),
            ]
        self.rows = [PassphraseRow(name) for name in names]
        self.fields = [row.field for row in self.rows]
        self.field = self.fields[0]
        for field in self.fields:
            field.returnPressed.connect(self.do_it)
        self.problem = dress(QLabel(), "error")
        self.waiting = Waiting()
        self.key = dress(QLabel(), "title")
        self.key.setAccessibleName(translate("recovery", "Recovery key"))
        self.close_button = QPushButton(translate("keys", "&Close"))
        self.print_button = dress(QPushButton(translate("recovery", "&Print…")), "primary")
        self.deed_button = dress(QPushButton(words.deed), "primary")
        self._arrange(words.title)

    @property
    def chosen(self) -> str:
        """The new passphrase that was typed."""
        return self.fields[1].text() if len(self.fields) > 1 else ""

    def _arrange(self, title: str) -> None:
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(dress(QLabel(title), "title"))
        for label in (self.problem, self.key):
            label.setWordWrap(True)
        readable = Qt.TextInteractionFlag
        self.key.setTextInteractionFlags(
            readable.TextSelectableByKeyboard | readable.TextSelectableByMouse
        )
        layout.addWidget(self.reading, 1)
        for widget in (*self.rows, self.problem, self.waiting, self.key):
            layout.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.close_button, self.print_button, self.deed_button):
            button.setAutoDefault(False)  # Enter in a field does the job and no more
            buttons.addWidget(button)
        layout.addLayout(buttons)
        for hidden in (self.problem, self.key, self.print_button):
            hidden.hide()
        self.close_button.clicked.connect(self.reject)
        self.print_button.clicked.connect(self.print_key)
        self.deed_button.clicked.connect(self.do_it)
        self.setMinimumWidth(5 * sizes().sidebar // 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that wrapped texts need; Qt counts it before it knows the width."""
        super().showEvent(event)
        grow(self)

    def do_it(self) -> None:
        """Do the job with the passphrase that was typed."""
        if self.waiting.is_busy or self._is_wrong():
            return
        passphrase = self.field.text()
        self._set_busy(True)
        task = self._tasks.start(
            lambda report: self._job(passphrase, report),
            on_done=while_alive(self, self._done),
            on_error=while_alive(self, self._failed),
            lane=Lane.FREE,
        )
        self.waiting.watch(task)

    def _is_wrong(self) -> bool:
        """Return whether what is typed cannot be right; it is said at its field then."""
        for row in self.rows:
            row.clear_wrong()
        if any(row.lacks() for row in self.rows):
            return True
        if len(self.fields) > 1 and self.fields[1].text() != self.fields[2].text():
            differ = translate("unlock", "The two passphrases differ. Type them again.")
            self.rows[2].say_wrong(differ)
            return True
        return False

    def print_key(self) -> None:
        """Print the new recovery key."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.page().print_(printer)

    def page(self) -> QTextDocument:
        """Return what is printed of a new recovery key."""
        return page_of(self.made, self._profile)

    def _done(self, ended: Ended) -> None:
        self._set_busy(False)
        self.succeeded.emit()
        if not ended.lines and not ended.recovery_key:
            self.accept()
            return
        self.made = ended.recovery_key
        self.explained.setText(breakable("\n".join(ended.lines)))
        self.key.setText(key_in_lines(self.made) if self.made else "")
        for hidden in (*self.rows, self.problem, self.deed_button):
            hidden.hide()
        for shown in (self.key, self.print_button):
            shown.setVisible(bool(self.made))
        grow(self)
        self.reading.read_by_keyboard()
        # Not with the Enter that did the job, should that still be on its way.
        QTimer.singleShot(0, self, self._let_enter_end)

    def _let_enter_end(self) -> None:
        """Let Enter print or close: there is no field any more in which it does the job."""
        last = self.print_button if self.made else self.close_button
        last.setAutoDefault(True)
        last.setFocus()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, ExpectedError):
            show_error(error, self)
            return
        self.field.setFocus()
        self.field.selectAll()
        if isinstance(error, WrongPassphrase):
            self.rows[0].say_wrong(told(error))
            return
        dress(self.problem, "muted" if isinstance(error, Cancelled) else "error")
        self.problem.setText(told(error))
        self.problem.show()
        grow(self)

    def _set_busy(self, busy: bool) -> None:
        for widget in (*self.fields, self.deed_button, self.close_button):
            widget.setEnabled(not busy)
        self.problem.hide()
        if busy:
            working = self._words.working
            self.waiting.begin(working or translate("keys", "Working"), can_stop=bool(working))
            grow(self)
        else:
            self.waiting.end()

    def reject(self) -> None:
        """Close; while the job is being done, stop it where that is safe."""
        if self.waiting.is_busy:
            self.waiting.stop()
        else:
            super().reject()
