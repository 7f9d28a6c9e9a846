"""A field for a passphrase that can be shown, because a laptop on a bench hides nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import translate
from desktop.ui.theme import dress, icon, sizes


class PassphraseField(QLineEdit):
    """Hides what is typed until somebody asks to see it (the eye, or Alt+S)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = self.addAction(icon("show", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setShortcut("Alt+S")
        self._eye.triggered.connect(lambda: self.show_typed(not self.is_shown))
        self.show_typed(False)

    @property
    def is_shown(self) -> bool:
        """Whether the passphrase can be read."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def show_typed(self, wanted: bool) -> None:
        """Show or hide what is typed."""
        mode = QLineEdit.EchoMode.Normal if wanted else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setIcon(icon("hide" if wanted else "show", "muted"))
        self._eye.setText(
            translate("unlock", "Hide the passphrase")
            if wanted
            else translate("unlock", "Show the passphrase")
        )


class PassphraseRow(QWidget):
    """A passphrase with its label above, and what is wrong with it below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PassphraseField(name)
        self.label = dress(QLabel(name), "field")
        self.label.setBuddy(self.field)
        self.error = dress(QLabel(), "error")
        self._mark = QLabel()
        self._mark.setPixmap(icon("error", "bad").pixmap(sizes().icon, sizes().icon))
        self._mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for text in (self.label, self.error):
            text.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.error, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit // 2)
        layout.addWidget(self.label)
        layout.addWidget(self.field)
        layout.addLayout(foot)
        self._say("")
        self.field.textEdited.connect(lambda _typed: self.clear_wrong())

    def lacks(self) -> bool:
        """Return whether nothing is typed; then say so, and go there."""
        if self.field.text():
            return False
        self.say_wrong(translate("unlock", "Nothing is typed here yet. Type a passphrase."))
        return True

    def say_wrong(self, sentence: str) -> None:
        """Mark the field, say below it what is wrong, and go there."""
        self._say(sentence)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()
        grow(self.window())

    def clear_wrong(self) -> None:
        """Take the mark away."""
        if self.error.text():
            self._say("")

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.field.setAccessibleDescription(sentence)
        dress(self.field, "wrong" if sentence else "")
        for part in (self._mark, self.error):
            part.setVisible(bool(sentence))


def grow(dialog: QWidget) -> None:
    """Make a dialog high enough for wrapped texts that came in; Qt does not by itself."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        wanted = layout.totalHeightForWidth(dialog.width())
        dialog.resize(dialog.width(), max(dialog.height(), wanted))


def ask_backup(parent: QWidget) -> Path | None:
    """Ask which backup; ``None`` = none after all."""
    title = translate("copies", "Backup to look into")
    kinds = translate("copies", "Backups (*.backup);;All files (*)")
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(chosen) if chosen else None
