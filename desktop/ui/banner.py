"""A calm line above the screens, with one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.i18n import translate
from desktop.ui.theme import dress, icon, sizes


class Banner(QFrame):
    """Hidden while there is nothing to say.

    Args:
        sync_now: Meets the server; asks to sign in where that is needed.
    """

    def __init__(self, sync_now: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "notice")
        unit = sizes().unit
        picture = QLabel()
        picture.setPixmap(icon("lock").pixmap(sizes().icon, sizes().icon))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.sync = QPushButton(translate("lease", "Sync now"))
        self.sync.setAccessibleName(translate("lease", "Sync now"))
        self.sync.clicked.connect(lambda _on: sync_now())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * unit, unit, 2 * unit, unit)
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(picture)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.sync)
        self.hide()

    def say(self, text: str, *, helps_to_sync: bool = True) -> None:
        """Show a text, or nothing when it is empty.

        Args:
            helps_to_sync: Whether to offer a sync as what to do about it.
        """
        self.text.setText(text)
        self.sync.setVisible(helps_to_sync)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
