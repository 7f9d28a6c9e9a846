"""What stands in the place of a list that has nothing to show: the first step to take."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import dress, icon, sizes


class Emptiness(QWidget):
    """An icon, what is (not) here, and a button for what to do first."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self.title = dress(QLabel(), "heading")
        self.text = dress(QLabel(), "muted")
        self.button = QPushButton()
        self.button.clicked.connect(self.acted)
        self.text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(sizes().unit)
        layout.addStretch(2)
        for widget in (self._picture, self.title, self.text):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(widget)
        layout.addSpacing(sizes().unit)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)

    def tell(self, picture: str, title: str, text: str, button: str = "") -> None:
        """Show these words; without a button text there is no button."""
        side = 2 * sizes().row
        self._picture.setPixmap(icon(picture, "muted").pixmap(QSize(side, side)))
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
