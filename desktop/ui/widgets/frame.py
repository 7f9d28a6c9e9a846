"""The box around several controls that together are one field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.theme import tokens


class FieldFrame(QFrame):
    """Looks like a text field: same ground, border, focus ring and mark of an error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner: QWidget | None = None

    def hold(self, inner: QWidget) -> None:
        """Show the focus ring while ``inner`` has the focus; it loses its own border."""
        self._inner = inner
        self.setFocusProxy(inner)
        inner.setStyleSheet("border: 0px; background: transparent; padding: 0px;")
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens()
        is_focused = bool(self._inner and self._inner.hasFocus())
        is_wrong: Any = self.property("look") == "wrong"
        width = look.focus if is_focused else 2 if is_wrong else 1
        colour = look.bad if is_wrong else look.accent if is_focused else look.control
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(QColor(look.bg))
        edge = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 6, 6)
        painter.end()
