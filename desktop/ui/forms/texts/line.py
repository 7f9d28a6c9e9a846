"""The line under a text: what it tells too much, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import translate
from desktop.ui.forms.texts.ports import Seen
from desktop.ui.theme import dress, icon, sizes
from desktop.ui.widgets.flow import FlowLayout
from desktop.words.lint import advice_text, covered_text, remark_text


class Way(Enum):
    """What somebody can do about a remark."""

    REWRITE = auto()
    TAKE_OUT = auto()
    CONSENT = auto()
    FINE = auto()
    NEXT = auto()
    UNDO = auto()


class TellingLine(QFrame):
    """Says one remark at a time; ``chosen(way)`` comes from its buttons. It forbids nothing.

    Args:
        counts: The form has a theme and a count that can say the same of nobody.
    """

    chosen = Signal(object)

    def __init__(self, *, counts: bool) -> None:
        super().__init__()
        self._counts = counts
        self.said, self.advice = _text(), dress(_text(), "small")
        self.buttons = {way: self._button(way) for way in Way}
        mark = QLabel()
        mark.setPixmap(icon("care", "accent").pixmap(sizes().icon, sizes().icon))
        choices = QWidget()
        flow = FlowLayout(choices, gap=sizes().unit // 2)
        for button in self.buttons.values():
            flow.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget in (self.said, self.advice, choices):
            column.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    def say(self, seen: Seen, number: int, total: int) -> None:
        """Show a remark, the ``number``-th of ``total`` from 1."""
        text = remark_text(seen.remark)
        if total > 1:
            of_all = translate("lint", "{number} of {total}").format(number=number, total=total)
            text = f"{text} · {of_all}"
        self._show(text, advice_text(seen.remark, is_covered=seen.given_on is not None))
        ways = {Way.REWRITE, Way.TAKE_OUT, Way.FINE}
        if seen.given_on is not None:
            self._name(Way.CONSENT, covered_text(seen.given_on))
            ways.add(Way.CONSENT)
        if total > 1:
            ways.add(Way.NEXT)
        self._offer(ways)

    def tell(self, text: str, *, undo: bool) -> None:
        """Show what was done.

        Args:
            undo: It can be taken back.
        """
        self._show(text, "")
        self._offer({Way.UNDO} if undo else set())

    def clear(self) -> None:
        """Say nothing."""
        self.said.clear()
        self.hide()

    def stops(self) -> Sequence[QWidget]:
        """Return the buttons that Tab goes through."""
        return [button for button in self.buttons.values() if not button.isHidden()]

    def _show(self, text: str, advice: str) -> None:
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.show()

    def _offer(self, ways: set[Way]) -> None:
        for way, button in self.buttons.items():
            button.setVisible(way in ways)
            button.setAccessibleDescription(self.said.text())

    def _button(self, way: Way) -> QPushButton:
        button = dress(QPushButton(), "link")
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _on: self.chosen.emit(way))
        self._put_name(button, self._named(way))
        return button

    def _name(self, way: Way, text: str) -> None:
        self._put_name(self.buttons[way], text)

    def _put_name(self, button: QPushButton, text: str) -> None:
        button.setText(text)
        button.setAccessibleName(text)

    def _named(self, way: Way) -> str:
        if way is Way.REWRITE:
            return translate("lint", "Rewrite")
        if way is Way.TAKE_OUT and self._counts:
            return translate("lint", "Keep as theme and count")
        if way is Way.TAKE_OUT:
            return translate("lint", "Take the sentence out")
        if way is Way.FINE:
            return translate("lint", "This is no problem")
        return translate("lint", "Next") if way is Way.NEXT else translate("lint", "Undo")


def _text() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label
