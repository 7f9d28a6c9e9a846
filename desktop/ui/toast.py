"""The bar that says what was just done and offers to undo it: no "are you sure?" anywhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.i18n import translate
from desktop.ui.theme import sizes

_STAYS_MS = 12_000


class Toast(QFrame):
    """Floats above the bottom of its parent; the last thing done can be undone from it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._around = parent
        self.text = QLabel()
        self.undo_button = QPushButton()
        self._undo: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.undo_button.clicked.connect(self.undo)
        unit = sizes().unit
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * unit, unit, unit, unit)
        layout.setSpacing(2 * unit)
        layout.addWidget(self.text)
        layout.addWidget(self.undo_button)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show ``text``; with ``undo``, offer to take it back."""
        self._undo = undo
        self.text.setText(text)
        self.text.setAccessibleDescription(text)
        self.undo_button.setText(translate("window", "Undo  Ctrl+Z"))
        self.undo_button.setAccessibleName(translate("window", "Undo"))
        self.undo_button.setVisible(undo is not None)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def undo(self) -> None:
        """Take back what was done last, once."""
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def place(self) -> None:
        """Move to the middle of the parent's bottom."""
        self.adjustSize()
        around = self._around.rect()
        x = around.center().x() - self.width() // 2
        self.move(max(0, x), around.bottom() - self.height() - sizes().row - 3 * sizes().unit)
