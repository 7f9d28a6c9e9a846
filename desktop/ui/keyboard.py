"""Keys of the main window that Qt keeps for dialogs, or gives to two things at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QMainWindow,
    QPushButton,
    QToolButton,
    QWidget,
)

_Marked = QAbstractButton | QLabel
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MARK = "&"
_NO_MARK = "\0"
"""Stands for ``&&``, a sign that is shown."""


class Keyboard(QObject):
    """Stands beside the main window.

    - Enter presses the button that has the keyboard; Qt does so in dialogs only.
    - When Alt goes down, no letter of the screen is one of the menu bar, or of two things. Qt
      would press neither. No translator can see which texts stand on the screen together.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        window = cast("QMainWindow", watched)
        if event.key() == Qt.Key.Key_Alt:
            part_letters(window)
        elif Qt.Key(event.key()) in _ENTER and not event.isAutoRepeat():
            focused = window.focusWidget()
            if isinstance(focused, QPushButton | QToolButton):
                focused.click()
                return True
        return False


def part_letters(window: QMainWindow) -> None:
    """Give each thing on the screen that has a letter one of its own."""
    bar = window.menuBar()
    taken = {letter_of(menu.text()) for menu in bar.actions() if menu.isVisible()} - {""}
    body = cast("QWidget", window.centralWidget())
    everything: list[_Marked] = [*body.findChildren(QAbstractButton), *body.findChildren(QLabel)]
    marked = [
        each
        for each in everything
        if each.isVisibleTo(window) and letter_of(each.text()) and _has_letter(each)
    ]
    for each, text in zip(marked, apart([each.text() for each in marked], taken), strict=True):
        if text != each.text():
            each.setText(text)


def apart(texts: Sequence[str], taken: Collection[str]) -> list[str]:
    """Return texts with their marks moved so that no letter is there twice, or is ``taken``.

    The first to have a letter keeps it. Another gets the first letter of one of its words that
    is free, or any; or none.
    """
    used = set(taken)
    kept: dict[int, str] = {}
    for place, text in enumerate(texts):
        if letter_of(text) not in used:
            used.add(letter_of(text))
            kept[place] = text
    return [
        kept[place] if place in kept else _moved(text, used) for place, text in enumerate(texts)
    ]


def letter_of(text: str) -> str:
    """Return the letter behind the mark, small; empty if there is none."""
    _, mark, rest = text.replace(_MARK * 2, _NO_MARK).partition(_MARK)
    return rest[:1].lower() if mark else ""


def _moved(text: str, used: set[str]) -> str:
    plain = text.replace(_MARK * 2, _NO_MARK).replace(_MARK, "")
    places = [place for place, sign in enumerate(plain) if sign.isalpha()]
    begins = [place for place in places if place == 0 or not plain[place - 1].isalnum()]
    for place in (*begins, *places):
        if plain[place].lower() not in used:
            used.add(plain[place].lower())
            plain = plain[:place] + _MARK + plain[place:]
            break
    return plain.replace(_NO_MARK, _MARK * 2)


def _has_letter(widget: _Marked) -> bool:
    """Return whether a mark in the text is one: in a label only if it stands for a field."""
    return not isinstance(widget, QLabel) or widget.buddy() is not None
