"""How every page of privacy and safety begins: its name, and one line on what it is for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from desktop.ui.theme import dress, sizes


class CareFrame(QWidget):
    """A page with room for one primary button beside its name.

    ``body`` is a column to add to; with ``scrolls``, it scrolls when it is higher than the
    window (a page with a table of its own scrolls by that).

    Args:
        title: Name of the page.
        about: What it is for, in one or two short sentences.
        scrolls: Whether the body scrolls as a whole.
    """

    def __init__(
        self, title: str, about: str, *, scrolls: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        dress(self, "page")
        unit = sizes().unit
        self.title = dress(QLabel(title), "title")
        self.title.setWordWrap(True)
        self.about = dress(QLabel(about), "muted")
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.head = QHBoxLayout()
        self.head.setSpacing(unit)
        self.head.addWidget(self.title, 1)
        self.head.addSpacerItem(QSpacerItem(0, sizes().row))  # with and without buttons
        self.body = QVBoxLayout()
        self.body.setSpacing(unit * 3 // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit * 2, 0, unit * 5 // 2, 0)
        layout.setSpacing(unit * 3 // 2)
        layout.addLayout(self.head)
        layout.addWidget(self.about)
        if scrolls:
            layout.addWidget(self._scroller(), 1)
        else:
            layout.addLayout(self.body, 1)

    def _scroller(self) -> QScrollArea:
        inner = dress(QWidget(), "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, sizes().unit, 0)
        column.addLayout(self.body)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll
