"""The last sync before quitting: a few seconds at most, and nobody has to wait for it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import translate
from desktop.ui.theme import dress, sizes

LONGEST_MS = 6_000


class LeavingDialog(QDialog):
    """Says that the last changes are being sent, and lets somebody quit at once or stay.

    ``left`` comes once: when sending ended, after :data:`LONGEST_MS`, or by the button.
    Esc stays.

    Args:
        waiting: How many changes wait.
    """

    left = Signal()

    def __init__(self, waiting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Weefsel")
        dress(self, "panel")
        self.setModal(True)
        self._timer = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._timer.timeout.connect(self.leave)
        self.quit_button = dress(QPushButton(translate("sync", "&Quit now")), "primary")
        self.stay_button = QPushButton(translate("sync", "&Stay"))
        self.quit_button.clicked.connect(lambda _on: self.leave())
        self.stay_button.clicked.connect(lambda _on: self.reject())
        unit = sizes().unit
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.stay_button)
        row.addWidget(self.quit_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        head = (
            translate("sync", "Sending %n change(s) before quitting…", "", waiting)
            if waiting
            else translate("sync", "Finishing the sync before quitting…")
        )
        about = translate(
            "sync", "This takes a few seconds at most. What is not sent now is kept and sent later."
        )
        said = dress(QLabel(about), "muted")
        said.setWordWrap(True)
        layout.addWidget(dress(QLabel(head), "heading"))
        layout.addWidget(said)
        layout.addLayout(row)
        self.setMinimumWidth(2 * sizes().sidebar)
        self.quit_button.setFocus()

    def wait(self) -> None:
        """Open, and begin to count the seconds."""
        self.open()
        self._timer.start()

    def leave(self) -> None:
        """Quit now; what was not sent stays in the outbox."""
        self._timer.stop()
        if self.isVisible():
            self.accept()
            self.left.emit()

    def reject(self) -> None:
        """Stay."""
        self._timer.stop()
        super().reject()
