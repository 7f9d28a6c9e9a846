"""A card with a heading and rows to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import dress, sizes


class Section(QFrame):
    """Hidden while it has no rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self.rows: list[QPushButton] = []
        self._title = title
        unit = sizes().unit
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(unit, unit, unit, unit)
        self._layout.setSpacing(0)
        heading = dress(QLabel(title), "heading")
        heading.setContentsMargins(unit, 0, 0, unit // 2)
        self._layout.addWidget(heading)
        self.hide()

    def show_rows(self, rows: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Show a button a row: its text, and what it opens."""
        for button in self.rows:
            self._layout.removeWidget(button)
            button.deleteLater()
        self.rows = [self._button(text, job) for text, job in rows]
        for button in self.rows:
            self._layout.addWidget(button)
        self.setVisible(bool(rows))

    def _button(self, text: str, job: Callable[[], None]) -> QPushButton:
        button = dress(QPushButton(text.replace("&", "&&")), "row")
        button.setAccessibleName(text)
        button.setAccessibleDescription(self._title)
        button.clicked.connect(partial(_open, job))
        return button


def _open(job: Callable[[], None], _checked: bool = False) -> None:
    job()
