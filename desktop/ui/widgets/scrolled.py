"""A text in a dialog that may be longer than the screen is high."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

_SHARE = 0.45
"""Of the height of the screen; the rest is for the title, the fields and the buttons."""


class Scrolled(QScrollArea):
    """As high as its text needs, up to a share of the screen; from there on it scrolls.

    Args:
        label: Wraps its words.
    """

    def __init__(self, label: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def heightForWidth(self, width: int) -> int:
        return min(self._needs(width), self._most)

    def sizeHint(self) -> QSize:
        hint = self._label.sizeHint()
        return QSize(hint.width(), min(hint.height(), self._most))

    def minimumSizeHint(self) -> QSize:
        width = self._label.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def read_by_keyboard(self) -> None:
        """Let the keyboard scroll it, where there is something to scroll."""
        tall = self._needs(self.width()) > self._most
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tall else Qt.FocusPolicy.NoFocus)

    def _needs(self, width: int) -> int:
        return self._label.heightForWidth(width)

    @property
    def _most(self) -> int:
        return round(self.screen().availableGeometry().height() * _SHARE)
