"""The head of a page: name, what places it, chips, and what can be done with the record."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.details.sheet import Sheet
from desktop.ui.details.shown import chips_of, text_label
from desktop.ui.pages.content import Deed
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.breakable import breakable
from desktop.ui.widgets.flow import FlowLayout


class PageHead(QWidget):
    """Shows the head of a sheet; ``deed_wanted(deed)`` for its buttons."""

    deed_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._title = dress(QLabel(), "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._under = dress(text_label(""), "muted")
        self._chips: QWidget | None = None
        self._actions = FlowLayout(gap=sizes().unit)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(sizes().unit)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._under)
        self._layout.addLayout(self._actions)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the head of ``sheet``; a button that has the focus keeps it."""
        self.say(sheet.title)
        self._under.setText(" · ".join(filter(None, (sheet.above, sheet.under))))
        if self._chips is not None:
            self._layout.removeWidget(self._chips)
            self._chips.hide()
            self._chips.deleteLater()
        self._chips = chips_of(sheet.chips) if sheet.chips else None
        if self._chips is not None:
            self._layout.insertWidget(2, self._chips)
        self._show_actions(sheet)

    def say(self, text: str) -> None:
        """Show ``text`` as the title: a name, or why there is none."""
        self._title.setText(breakable(text))
        self._title.setAccessibleName(text)

    def _show_actions(self, sheet: Sheet) -> None:
        focused = next((name for name, each in self.buttons.items() if each.hasFocus()), "")
        for old in self.buttons.values():
            self._actions.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for action in sheet.actions:
            made = QPushButton(action.text)
            if action.is_primary:
                dress(made, "primary")
            made.clicked.connect(partial(self._pressed, Deed(action.name, action.text)))
            self._actions.addWidget(made)
            self.buttons[action.name] = made
        if focused in self.buttons:
            self.buttons[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self, deed: Deed, _on: bool = False) -> None:
        self.deed_wanted.emit(deed)
