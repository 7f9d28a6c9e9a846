"""How every page of privacy and safety begins: its name, and one line on what it is for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive

T = TypeVar("T")

LINE_UNITS = 88
"""Longest line of a text: some eighty letters; a wide screen would make it hard to read."""


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
        self.about.setMaximumWidth(LINE_UNITS * unit)
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


class ReadingPage(CareFrame):
    """A page that reads what it shows in the database lane, and opens records.

    Args:
        title, about, scrolls: As for :class:`CareFrame`.
    """

    open_requested = Signal(str, object)
    """Kind and id of a record."""

    def __init__(
        self,
        title: str,
        about: str,
        tasks: Runner,
        *,
        scrolls: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, about, scrolls=scrolls, parent=parent)
        self._tasks = tasks

    def _read(self, job: Callable[[], T], take: Callable[[T], None]) -> None:
        """Read something and show it, unless the page is gone by then."""
        self._tasks.start(lambda _report: job(), on_done=while_alive(self, take))
