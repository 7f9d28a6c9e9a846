"""A field for a passphrase that can be shown, because a laptop on a bench hides nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.i18n import translate
from desktop.ui.theme import icon


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


def grow(dialog: QWidget) -> None:
    """Make a dialog high enough for wrapped texts that came in; Qt does not by itself."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        wanted = layout.totalHeightForWidth(dialog.width())
        dialog.resize(dialog.width(), max(dialog.height(), wanted))
