"""The buttons above the map: each shows what is chosen and opens the other choices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.i18n import translate
from desktop.ui.theme import dress, sizes

_SLACK = 4  # pixels by which the width of a text with signs of another font is rounded down
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}
_CLEARING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class MapChip(QToolButton):
    """A button that says a choice. What can be chosen is up to its kind.

    Args:
        title: What is chosen, for instance "Theme".
    """

    changed = Signal()

    def __init__(self, title: Callable[[], str]) -> None:
        super().__init__()
        self.title = title
        self._anchor: QToolButton | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self, "chip")
        self.clicked.connect(self._click)

    # What each kind of chip answers; not by abc, as Qt's classes have a metaclass of their own

    def told(self) -> str:
        """Return the choice in words."""
        raise NotImplementedError

    def offer(self) -> None:
        """Let the person choose."""
        raise NotImplementedError

    def clear(self) -> None:
        """Go back to what it was at first."""
        raise NotImplementedError

    def is_active(self) -> bool:
        """Whether something else was chosen than at first."""
        raise NotImplementedError

    # The same for all

    def text_in_full(self) -> str:
        """Return what stands on the chip when there is room."""
        return f"{self.title()}: {self.told()}  ▾"

    def retitle(self) -> None:
        """Say the choice, in the language of the moment."""
        self.setChecked(self.is_active())
        self.setText(self.text_in_full())
        self.setToolTip(f"{self.title()}: {self.told()}")
        self.setAccessibleName(f"{self.title()}: {self.told()}")
        if self.is_active():
            self.setAccessibleDescription(translate("map", "Delete goes back to the first choice"))
        else:
            self.setAccessibleDescription("")
        self.updateGeometry()

    def settle(self) -> None:
        """Say the choice and tell about it."""
        self.retitle()
        self.changed.emit()

    def full_size(self) -> QSize:
        """Return the size at which nothing is cut off."""
        text = self.fontMetrics().horizontalAdvance(self.text_in_full())
        return QSize(text + _around() + _SLACK, self.sizeHint().height())

    def fit(self, width: int) -> None:
        """Show as much of the text as goes into ``width`` pixels."""
        room = width - _around()
        shown, metrics = self.text_in_full(), self.fontMetrics()
        if metrics.horizontalAdvance(shown) > room:  # elidedText rounds up what just fits
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, room)
        if shown != self.text():
            self.setText(shown)

    def open_under(self, anchor: QToolButton | None) -> None:
        """Open the choices under another button, because this one is not on show."""
        self._anchor = anchor
        self.offer()
        self._anchor = None

    def below(self) -> QPoint:
        """Return where the choices open, on the screen."""
        button = self._anchor or self
        return button.mapToGlobal(QPoint(0, button.height() + 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEARING:
            if self.is_active():
                self.clear()
        elif event.key() in _OPENING:
            self.offer()
        else:
            super().keyPressEvent(event)

    def _click(self) -> None:
        self.setChecked(self.is_active())
        self.offer()


class Option(NamedTuple):
    """One choice of a menu.

    Args:
        group: Heading above it; options of one group follow each other.
        why_not: Why it cannot be chosen now; empty = it can.
    """

    code: Any
    label: str
    group: str = ""
    why_not: str = ""


class MenuChip(MapChip):
    """One of a few choices, from a menu.

    Args:
        options: Returns the choices of now.
        first: Code that is chosen at first.
    """

    def __init__(
        self, title: Callable[[], str], options: Callable[[], Sequence[Option]], first: Any
    ) -> None:
        super().__init__(title)
        self.chosen = first
        self._options = options
        self._first = first
        self.retitle()

    def told(self) -> str:
        found = (option.label for option in self._options() if option.code == self.chosen)
        return next(found, str(self.chosen))

    def is_active(self) -> bool:
        return bool(self.chosen != self._first)

    def clear(self) -> None:
        self.choose(self._first)

    def choose(self, code: Any) -> None:
        """Take a choice and tell about it."""
        if code != self.chosen:
            self.chosen = code
            self.settle()

    def offer(self) -> None:
        pop_up(self.menu_of_options(), self.below())

    def menu_of_options(self) -> QMenu:
        """Return the menu, with the choice of now ticked."""
        menu = QMenu(self)
        menu.setAccessibleName(self.title())
        group, heading = QActionGroup(menu), ""
        for option in self._options():
            if option.group != heading:
                heading = option.group
                add_heading(menu, heading)
            group.addAction(self._action(menu, option))
        return menu

    def _action(self, menu: QMenu, option: Option) -> QAction:
        label = f"{option.label} – {option.why_not}" if option.why_not else option.label
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(option.code == self.chosen)
        action.setEnabled(not option.why_not)
        action.triggered.connect(lambda _on=False: self.choose(option.code))
        return action


def _around() -> int:
    """Return the pixels beside the text: padding, border, and what the style keeps free."""
    return 4 * sizes().unit


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Open a menu once, at the choice of now: arrow keys go on from there."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    if chosen := next(filter(QAction.isChecked, menu.actions()), None):
        menu.setActiveAction(chosen)


def add_heading(menu: QMenu, text: str) -> None:
    """Put a heading above the next choices of ``menu``."""
    if menu.actions():
        menu.addSeparator()
    heading = menu.addAction(text)
    heading.setEnabled(False)
