"""The dialog that makes a recovery key: asked for with the passphrase, shown once, printed."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.passphrase import PassphraseField, grow
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes


class RecoveryDialog(QDialog):
    """Makes a recovery key and shows it, so that it can be printed or copied by hand.

    Args:
        renew: ``renew(passphrase)`` returns a new key; slow on purpose, runs in a worker.
        tasks: Runs it.
        profile: Name of the profile's folder, printed beside the key.
    """

    def __init__(
        self,
        renew: Callable[[str], str],
        tasks: Runner,
        profile: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("recovery", "Recovery key"))
        self._renew, self._tasks, self._profile = renew, tasks, profile
        self.explained = QLabel(
            translate(
                "recovery",
                "With a recovery key you open this profile when you forget the passphrase. Print "
                "it and put it away where only you, or your team lead, can find it. A key that "
                "you made before opens nothing any more.",
            )
        )
        self.made = ""
        self.field = PassphraseField(translate("recovery", "Your passphrase of now"))
        self.field.setPlaceholderText(translate("recovery", "Your passphrase of now"))
        self.problem = dress(QLabel(), "error")
        self.busy = QProgressBar(textVisible=False)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(translate("recovery", "Making the key"))
        self.key = dress(QLabel(), "title")
        self.key.setAccessibleName(translate("recovery", "Recovery key"))
        self.make_button = dress(QPushButton(translate("recovery", "&Make a key")), "primary")
        self.print_button = dress(QPushButton(translate("recovery", "&Print…")), "primary")
        self.close_button = QPushButton(translate("recovery", "&Close"))
        self._arrange()
        self.field.returnPressed.connect(self.make)
        self.make_button.clicked.connect(self.make)
        self.print_button.clicked.connect(self.print_key)
        self.close_button.clicked.connect(self.accept)

    def make(self) -> None:
        """Make a key with the passphrase that was typed."""
        if not self.field.text() or not self.field.isEnabled():
            return
        passphrase = self.field.text()
        self._set_busy(True)
        self._tasks.start(
            lambda _report: self._renew(passphrase), on_done=self._show, on_error=self._failed
        )

    def print_key(self) -> None:
        """Print the key with what it is for."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.page().print_(printer)

    def page(self) -> QTextDocument:
        """Return what is printed."""
        return page_of(self.made, self._profile)

    def _arrange(self) -> None:
        unit = sizes().unit
        for label in (self.explained, self.problem, self.key):
            label.setWordWrap(True)
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        for widget in (self.explained, self.field, self.problem, self.busy, self.key):
            layout.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.close_button, self.print_button, self.make_button):
            button.setAutoDefault(False)  # Enter in the field makes a key and does no more
            buttons.addWidget(button)
        layout.addLayout(buttons)
        for hidden in (self.problem, self.busy, self.key, self.print_button):
            hidden.hide()
        self.setMinimumWidth(2 * sizes().sidebar)

    def _show(self, key: str) -> None:
        self._set_busy(False)
        self.made = key
        self.key.setText(key_in_lines(key))
        self.explained.setText(
            translate(
                "recovery",
                "This is the key. It is shown once and kept nowhere: print it, or copy it by hand.",
            )
        )
        for shown in (self.key, self.print_button):
            shown.show()
        for hidden in (self.field, self.problem, self.make_button):
            hidden.hide()
        grow(self)
        self.print_button.setFocus()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, ExpectedError):
            show_error(error, self)
            return
        self.problem.setText(told(error))
        self.problem.show()
        grow(self)
        self.field.setFocus()
        self.field.selectAll()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.field, self.make_button, self.close_button):
            widget.setEnabled(not busy)
        self.busy.setVisible(busy)

    def reject(self) -> None:
        """Close, unless a key is just being made: nobody would ever see it."""
        if self.field.isEnabled():
            super().reject()


def key_in_lines(key: str) -> str:
    """Return a recovery key in two lines, to be copied by hand."""
    groups = key.split("-")
    half = (len(groups) + 1) // 2
    return "-".join(groups[:half]) + "-\n" + "-".join(groups[half:])


def page_of(key: str, profile: str) -> QTextDocument:
    """Return what is printed of a recovery key, for the profile with this name."""
    title = translate("recovery", "Recovery key for Weefsel")
    which = translate("recovery", "Profile: {name}").format(name=profile)
    how = translate(
        "recovery",
        "Type this key where Weefsel asks for the passphrase, then choose a new passphrase. "
        "Whoever has this paper and the laptop can read everything in it.",
    )
    document = QTextDocument()
    document.setHtml(
        f"<h1>{escape(title)}</h1><p>{escape(which)}</p>"
        f"<p style='font-family:monospace;font-size:18pt'>{escape(key)}</p>"
        f"<p>{escape(how)}</p>"
    )
    return document
