"""What the map screen says when there is no map yet, and while somebody points at a spot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import translate
from desktop.ui.theme import dress


class NoWards(QWidget):
    """Stands in the place of everything while no borders are loaded."""

    def __init__(self) -> None:
        super().__init__()
        title = dress(QLabel(translate("map", "There are no wards yet")), "heading")
        text = QLabel(
            translate("map", "Load a file with the borders of the wards; then the map appears.")
        )
        self.button = dress(QPushButton(translate("map", "Load borders")), "primary")
        layout = QVBoxLayout(self)
        layout.addStretch()
        for part in (title, text, self.button):
            layout.addWidget(part, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()


class Pointing(QFrame):
    """Says how to point at a spot, and how to stop."""

    def __init__(self) -> None:
        super().__init__()
        dress(self, "card")
        how = QLabel(
            translate(
                "map",
                "Click the spot on the map. With the keyboard: move the map with the arrow keys, "
                "zoom with + and -, take the middle with Enter.",
            )
        )
        how.setWordWrap(True)
        self.cancel = QPushButton(translate("map", "Stop pointing"))
        layout = QHBoxLayout(self)
        layout.addWidget(how, 1)
        layout.addWidget(self.cancel)
        self.hide()
