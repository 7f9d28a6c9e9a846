"""What goes on behind the screen, and the button to stop it or to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.i18n import translate
from desktop.ui.screens.map.one_line import OneLine
from desktop.ui.theme import dress, sizes


class Working(QWidget):
    """Says what is going on; nothing while it is quiet."""

    stop_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.doing = dress(OneLine(), "small")
        self.busy = QProgressBar()
        self.button = dress(QPushButton(translate("fabric", "Stop")), "link")
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(8 * sizes().unit)
        self.busy.setAccessibleName(translate("fabric", "At work"))
        self.doing.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.doing, 1)
        row.addWidget(self.busy)
        row.addWidget(self.button)
        self.say("")

    @property
    def is_quiet(self) -> bool:
        """Whether nothing goes on."""
        return self.busy.isHidden()

    def say(self, words: str) -> None:
        """Say what is going on; empty = nothing."""
        self.doing.say(words)
        self.button.setText(translate("fabric", "Stop"))
        for part in (self.busy, self.button):
            part.setVisible(bool(words))

    def offer_to_go_on(self) -> None:
        """Offer to go on where somebody stopped it."""
        self.doing.say(translate("fabric", "Stopped. What is shown may be of before."))
        self.button.setText(translate("fabric", "Go on"))
        self.button.show()

    def _press(self) -> None:
        signal = self.go_on_wanted if self.is_quiet else self.stop_wanted
        signal.emit()
