"""Fields next to each other while there is room, below each other when there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.theme import sizes

_LEAST_UNITS = 56


class FieldRow(QWidget):
    """A row that becomes a column in a narrow window, for instance with large text.

    Args:
        fields: Each with its share of the width.
    """

    def __init__(self, *fields: tuple[QWidget, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(sizes().unit * 3 // 2)
        self._least = _LEAST_UNITS * sizes().unit
        for field, share in fields:
            self._layout.addWidget(field, share)

    def minimumSizeHint(self) -> QSize:
        """Leave the width to the window: a row may become a column."""
        narrowest = max(
            (
                item.minimumSize().width()
                for place in range(self._layout.count())
                if (item := self._layout.itemAt(place)) is not None
            ),
            default=0,
        )
        return QSize(narrowest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < self._least
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if is_narrow else directions.LeftToRight
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
            self.updateGeometry()
