"""The right side: one item, its values beside each other, and what can be decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.i18n import translate
from desktop.ui.forms.layout import MessageCard
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.history.view import HistoryView
from desktop.ui.screens.review.cards import VersionRow
from desktop.ui.screens.review.items import Choice, Item
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.flow import FlowLayout
from desktop.words.names import record_name

WITH_FORM = frozenset({"visit", "place", "person", "organisation", "network", "task"})
LATER = "later"
OPEN = "open"


class ReviewPanel(QWidget):
    """Shows one item. ``chosen(deed)`` comes from its buttons: a choice, later, or open.

    Args:
        history: Of the record that an item is about.
    """

    chosen = Signal(str)

    def __init__(self, history: HistoryJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item: Item | None = None
        self.row: VersionRow | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.heading = _text("title")
        self.explanation = _text("muted")
        self.message = MessageCard()
        self._values = QVBoxLayout()
        self._choices = QWidget()
        self._flow = FlowLayout(self._choices, gap=sizes().unit)
        self.history_heading = _text("heading")
        self.history = HistoryView(history, tasks, columns=True)
        self._arrange()

    def show_item(self, item: Item) -> None:
        """Show ``item`` from its begin."""
        self.item = item
        self.message.say("")
        self.heading.setText(item.heading)
        self.explanation.setText(item.explanation)
        self._show_values(item)
        self._show_choices(item)
        self._show_history(item)
        self._scroll.verticalScrollBar().setValue(0)

    @property
    def stops(self) -> Sequence[QWidget]:
        """What Tab goes through, in the order in which it is seen."""
        return (*(self.row.cards if self.row else ()), *self.buttons.values())

    def press(self, number: int) -> None:
        """Take the choice with this number, from 1, if it can be taken now."""
        if self.item is not None and number <= len(self.item.choices):
            self.buttons[self.item.choices[number - 1].deed].click()

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be chosen twice while it is carried out."""
        for button in self.buttons.values():
            button.setEnabled(not busy)

    def _show_values(self, item: Item) -> None:
        old, self.row = self.row, VersionRow(item.versions)
        if old is not None:
            self._values.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._values.addWidget(self.row)
        self.row.show()

    def _show_choices(self, item: Item) -> None:
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for number, choice in enumerate(item.choices, start=1):
            self._add(choice, f"{choice.text}   {number}", is_first=number == 1)
        if (
            item.telling is None
            and item.entity in WITH_FORM
            and item.title != record_name(item.entity)
        ):
            text = translate("review", "&Open {record}…").format(
                record=record_name(item.entity).lower()
            )
            text = text[:1].upper() + text[1:]  # in Dutch the record comes first
            text = text[:1].upper() + text[1:]  # in Dutch the record comes first
            self._add(Choice(text=text, deed=OPEN, done=""), text)
        later = translate("review", "Decide &later")
        self._add(Choice(text=later, deed=LATER, done=""), later)

    def _add(self, choice: Choice, text: str, *, is_first: bool = False) -> None:
        button = QPushButton(text)
        button.setAutoDefault(True)
        button.setAccessibleName(choice.text.replace("&", ""))
        button.setAccessibleDescription(self.heading.text())
        button.clicked.connect(lambda _on: self.chosen.emit(choice.deed))
        if is_first:
            dress(button, "primary")
        self.buttons[choice.deed] = button
        self._flow.addWidget(button)
        button.show()

    def _show_history(self, item: Item) -> None:
        self.history_heading.setText(
            translate("review", "History: {record}").format(record=item.title)
        )
        self.history.show_record(item.entity, item.record_id)

    def _arrange(self) -> None:
        unit = sizes().unit
        inner = dress(QWidget(), "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        column.setSpacing(unit * 3 // 2)
        column.addWidget(self.heading)
        column.addWidget(self.explanation)
        column.addLayout(self._values)
        column.addWidget(self.message)
        column.addWidget(self._choices)
        column.addSpacing(2 * unit)
        column.addWidget(self.history_heading)
        column.addWidget(self.history)
        column.addStretch(1)  # all that is left: the values take only what they need
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)


def _text(look: str) -> QLabel:
    label = dress(QLabel(), look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label
