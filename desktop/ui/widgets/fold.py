"""A part of a form that is folded away until somebody wants it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui.theme import dress, icon, sizes


class _FoldButton(QToolButton):
    """A button whose text may be cut off, rather than make the window too wide."""

    def minimumSizeHint(self) -> QSize:
        return QSize(sizes().unit * 8, super().minimumSizeHint().height())


class Fold(QWidget):
    """A link that opens and closes what is under it.

    Args:
        title: Says what is inside, so that nobody has to open it to know.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = dress(_FoldButton(), "link")
        self.button.setText(title)
        self.button.setToolTip(title)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body = QWidget()
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(0, sizes().unit, 0, 0)
        self.inside.setSpacing(sizes().unit * 3 // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.body)
        self.button.toggled.connect(self._show)
        self._show(is_open=False)

    @property
    def is_open(self) -> bool:
        """Whether the inside is in sight."""
        return self.button.isChecked()

    def unfold(self) -> None:
        """Show the inside, for instance because something in it is wrong."""
        self.button.setChecked(True)

    def _show(self, is_open: bool) -> None:
        self.button.setIcon(icon("down" if is_open else "right", "accent"))
        self.body.setVisible(is_open)
