"""One row of the first screen: opens with Enter or a click, is done with Space."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.screens.today.lines import LATE, NOW, Line
from desktop.ui.theme import dress, icon, sizes

W = TypeVar("W", bound=QWidget)
_WHEN_UNITS = 14
_STEPS = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}


class Deed(NamedTuple):
    """What Space does with a row, and what that is called."""

    words: str
    do: Callable[[], object]
    icon: str = "check"


class Row(QWidget):
    """A button with a line in it and, at its end, what can be done with it at once."""

    def __init__(self, line: Line, open_it: Callable[[], object], deed: Deed | None = None) -> None:
        super().__init__()
        self.line = line
        self.button = RowButton(line, open_it, deed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button, 1)
        self.done: QToolButton | None = None
        if deed is not None:
            self.done = _done_button(deed, line)
            layout.addWidget(self.done, 0, Qt.AlignmentFlag.AlignVCenter)

    def text(self) -> str:
        """Return everything that the row says."""
        return self.line.spoken

    def click(self) -> None:
        """Open what the row is about."""
        self.button.click()


class RowButton(QPushButton):
    """The row itself. Arrow keys go to the next one."""

    def __init__(self, line: Line, open_it: Callable[[], object], deed: Deed | None) -> None:
        super().__init__()
        dress(self, "row")
        self._deed = deed
        self.setAccessibleName(line.spoken)
        if deed is not None:
            self.setAccessibleDescription(deed.words)
        self.clicked.connect(lambda _on: open_it())
        self._grid = QGridLayout(self)
        unit = sizes().unit
        self._grid.setContentsMargins(unit, unit // 2, unit, unit // 2)
        self._grid.setHorizontalSpacing(unit)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        if line.when:
            self._grid.addWidget(_when(line), 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(_words(line), 0, 1, Qt.AlignmentFlag.AlignTop)

    def sizeHint(self) -> QSize:
        return self._grid.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._grid.totalMinimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._grid.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space and self._deed is not None:
            self._deed.do()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in _STEPS:
            self.focusNextPrevChild(_STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)


def _when(line: Line) -> QWidget:
    holder = _untouchable(QWidget())
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(sizes().unit // 2)
    holder.setFixedWidth(_WHEN_UNITS * sizes().unit)
    if line.tone == LATE:
        layout.addWidget(_mark("warning", "warn"), 0, Qt.AlignmentFlag.AlignTop)
    look = {LATE: "warning", NOW: "good"}.get(line.tone, "muted")
    layout.addWidget(_label(line.when, look), 1)
    return holder


def _words(line: Line) -> QWidget:
    holder = _untouchable(QWidget())
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(_label(line.title))
    if line.under:
        layout.addWidget(_label(line.under, "small"))
    for note in filter(None, line.note.split("\n")):
        told = QHBoxLayout()
        told.setSpacing(sizes().unit // 2)
        told.addWidget(_mark("team", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(_label(note, "small"), 1)
        layout.addLayout(told)
    return holder


def _label(text: str, look: str = "") -> QLabel:
    made = _untouchable(QLabel(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setMinimumWidth(1)  # one long word may not make the row too wide
    return dress(made, look) if look else made


def _mark(picture: str, colour: str) -> QLabel:
    made = _untouchable(QLabel())
    made.setPixmap(icon(picture, colour).pixmap(sizes().icon, sizes().icon))
    return made


def _untouchable(widget: W) -> W:
    """Let clicks through to the row."""
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return widget


def _done_button(deed: Deed, line: Line) -> QToolButton:
    made = dress(QToolButton(), "icon")
    made.setIcon(icon(deed.icon))
    made.setIconSize(QSize(sizes().icon, sizes().icon))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space on the row does the same
    made.setToolTip(deed.words)
    made.setAccessibleName(f"{deed.words}: {line.title}")
    made.clicked.connect(lambda _on: deed.do())
    return made
