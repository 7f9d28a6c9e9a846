"""The parts of every form's window: head, messages, fields that scroll, buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.listing import Draft
from desktop.i18n import translate
from desktop.ui.theme import dress, icon, sizes
from desktop.ui.widgets.breakable import breakable
from desktop.words.formats import moment_text

WIDTH_UNITS = 76
_SCREEN_MARGIN = 48


class FormFrame(QVBoxLayout):
    """Head with title and draft line, messages, scrolling body, foot with buttons.

    Args:
        window: The form; its size is set here too.
        title: At the head, and of the window.
    """

    def __init__(self, window: QWidget, title: str) -> None:
        super().__init__(window)
        self._window = window
        window.setWindowTitle(title)
        dress(window, "panel")
        unit = sizes().unit
        self.title = dress(plain_label(breakable(title)), "title")
        self.kept = dress(plain_label(""), "small")
        self.message = MessageCard()
        self.bar = QVBoxLayout()
        self.body, self.below = QVBoxLayout(), QVBoxLayout()
        self.left, self.right = QHBoxLayout(), QHBoxLayout()
        self.setContentsMargins(3 * unit, 2 * unit, unit, 2 * unit)
        self.setSpacing(unit)
        self.addLayout(_row(self.title, None, self.kept, right=2 * unit))
        self.messages = self._messages()
        self.addLayout(self.messages)
        self.scroll = _scrolling(self.body, self.below)
        self.addWidget(self.scroll, 1)
        self.addLayout(self._foot())
        self.body.setSpacing(unit * 3 // 2)
        for part in (self.body, self.below):
            part.setContentsMargins(2, 2, 2 * unit, 2)

    def rename(self, title: str) -> None:
        """Put another title at the head, and of the window."""
        self._window.setWindowTitle(title)
        self.title.setText(breakable(title))

    def fit(self) -> None:
        """Give the window its first size: as high as its fields, within the screen."""
        window = self._window
        screen = window.screen().availableSize() - QSize(_SCREEN_MARGIN, _SCREEN_MARGIN)
        width = min(WIDTH_UNITS * sizes().unit, screen.width())
        side = self.contentsMargins().left() + self.contentsMargins().right()
        fields = sum(part.totalHeightForWidth(width - side) for part in (self.body, self.below))
        around = self.totalMinimumSize().height() - self.scroll.minimumSizeHint().height()
        window.resize(width, min(fields + around + 2 * sizes().unit, screen.height()))

    def _messages(self) -> QVBoxLayout:
        messages = QVBoxLayout()
        messages.setContentsMargins(0, 0, 2 * sizes().unit, 0)
        messages.addLayout(self.bar)
        messages.addWidget(self.message)
        return messages

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(0, sizes().unit, 2 * sizes().unit, 0)
        foot.addLayout(self.left)
        foot.addStretch()
        foot.addLayout(self.right)
        return foot


class MessageCard(QFrame):
    """What went wrong with the form as a whole, in the form itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self.text = dress(plain_label(""), "error")
        mark = QLabel()
        mark.setPixmap(icon("error", "bad").pixmap(sizes().icon, sizes().icon))
        layout = QHBoxLayout(self)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Show ``text``; an empty one closes the card."""
        self.text.setText(text)
        self.setVisible(bool(text))


class DraftCard(QFrame):
    """Offers a draft that was kept earlier.

    Args:
        title: What it is about, as far as that was typed.
        go_on, drop: What the two buttons do.
    """

    def __init__(
        self,
        draft: Draft,
        title: str,
        *,
        go_on: Callable[[Draft], None],
        drop: Callable[[Draft], None],
    ) -> None:
        super().__init__()
        dress(self, "card")
        words = translate("form", "Not saved yet: {title} ({moment})").format(
            title=title, moment=moment_text(draft.saved_at)
        )
        layout = QHBoxLayout(self)
        layout.addWidget(plain_label(words), 1)
        layout.addWidget(button(translate("form", "Go on with it"), lambda: go_on(draft)))
        layout.addWidget(button(translate("form", "Throw away"), lambda: drop(draft)))


def plain_label(text: str, *, wraps: bool = True) -> QLabel:
    """Return a label that never reads text as mark-up."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def button(text: str, act: Callable[[], object], look: str = "") -> QPushButton:
    """Return a button that does ``act``; Enter elsewhere in the form does not press it."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked: act())
    return dress(made, look) if look else made


def primary_button(text: str, act: Callable[[], object]) -> QPushButton:
    """Return the button that Ctrl+Enter presses too, and that says so."""
    made = button(f"{text}   Ctrl ↵", act, "primary")
    made.setAccessibleName(text)
    return made


def heading(text: str) -> QLabel:
    """Return the heading of a part of a form."""
    return dress(plain_label(text), "heading")


def _row(*widgets: QWidget | None, right: int) -> QBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, right, 0)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
            if isinstance(widget, QLabel):
                widget.setWordWrap(False)
    return row


def _scrolling(body: QVBoxLayout, below: QVBoxLayout) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inner = dress(QWidget(), "panel")
    outer = QVBoxLayout(inner)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addLayout(body)
    outer.addLayout(below)
    outer.addStretch()
    area.setWidget(inner)
    return area
