"""A section of a page: loads by itself, keeps its place, says when there is nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.forms.layout import button, heading, plain_label
from desktop.ui.pages.content import MOST_ROWS, Content, Deed, SectionPlan
from desktop.ui.pages.row import row_widget
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.formats import number

_MORE_AT_ONCE = 50


class PageSection(QFrame):
    """A card with a heading, deeds, and rows.

    Args:
        plan: What it shows and where that comes from.
    """

    open_wanted = Signal(str, object)
    deed_wanted = Signal(object)
    filled = Signal()
    """There are other rows, to be put where Tab comes along."""

    def __init__(self, plan: SectionPlan, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.content: Content | None = None
        self.deed_buttons: dict[str, QPushButton] = {}
        self._tasks = tasks
        self._most = MOST_ROWS
        self._turn = 0
        dress(self, "card")
        self._rows = QWidget()
        self._layout = QVBoxLayout(self)
        unit = sizes().unit
        self._layout.setContentsMargins(unit * 3 // 2, unit, unit * 3 // 2, unit)
        self._layout.setSpacing(unit // 2)
        self._layout.addLayout(self._head())
        self._layout.addWidget(self._rows)
        self._say(translate("page", "Looking…"))

    def load(self) -> None:
        """Read what there is; what is shown stays until then."""
        self._turn += 1
        turn, most = self._turn, self._most
        self._tasks.start(
            lambda _report: self.plan.load(most),
            on_done=while_alive(self, lambda content: self._arrived(turn, content)),
            on_error=while_alive(self, lambda error: self._failed(turn, error)),
            lane=Lane.SCREENS,
        )

    def hear(self, changes: Changes) -> None:
        """Read again after changes that concern this section."""
        if changes & self.plan.concerns:
            self.load()

    def row_buttons(self) -> list[QPushButton]:
        """Return everything in the rows that can have the focus."""
        return self._rows.findChildren(QPushButton)

    def text(self) -> str:
        """Return what the rows say, for whoever reads the page aloud or prints it."""
        if self.content is None:
            return ""
        return "\n".join(
            " · ".join(filter(None, (row.title, row.detail))) for row in self.content.rows
        )

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        self.title = heading(self.plan.title())
        head.addWidget(self.title, 1)
        for deed in self.plan.deeds:
            made = button(deed.text, self._doing(deed), "link")
            made.setAccessibleName(f"{deed.text} ({self.plan.title()})")
            self.deed_buttons[deed.name] = made
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _doing(self, deed: Deed) -> Callable[[], None]:
        return lambda: self.deed_wanted.emit(deed)

    def _arrived(self, turn: int, content: Content) -> None:
        if turn == self._turn:
            self.content = content
            self._fill(content)

    def _failed(self, turn: int, error: Exception) -> None:
        if turn != self._turn:
            return
        if isinstance(error, ExpectedError):
            self._say(told(error), again=True)
        else:
            self._say(translate("page", "This could not be read."), again=True)
            show_error(error, self)

    def _fill(self, content: Content) -> None:
        focused = self._focused_place()
        column = self._anew()
        if content.figure is not None and self.plan.paint is not None:
            column.addWidget(self.plan.paint(content.figure))
        for row in content.rows:
            column.addWidget(row_widget(row, self.open_wanted.emit, self.deed_wanted.emit))
        if not content.rows and content.figure is None and self.plan.empty():
            column.addWidget(dress(plain_label(self.plan.empty()), "muted"))
        if content.note:
            column.addWidget(dress(plain_label(content.note), "small"))
        if content.more:
            text = translate("page", "Show more ({n} in all)").format(n=number(content.total or 0))
            column.addWidget(button(text, self._show_more, "link"), 0, Qt.AlignmentFlag.AlignLeft)
        has_something = content.rows or content.note or content.figure is not None
        self.setVisible(bool(has_something or self.plan.empty() or self.plan.deeds))
        self._focus_again(focused)
        self.filled.emit()

    def _show_more(self) -> None:
        self._most += _MORE_AT_ONCE
        self.load()

    def _say(self, text: str, *, again: bool = False) -> None:
        column = self._anew()
        column.addWidget(dress(plain_label(text), "muted"))
        if again:
            retry = button(translate("page", "Try again"), self.load, "link")
            column.addWidget(retry, 0, Qt.AlignmentFlag.AlignLeft)

    def _anew(self) -> QVBoxLayout:
        old, self._rows = self._rows, QWidget()
        self._layout.replaceWidget(old, self._rows)
        old.hide()
        old.deleteLater()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        return column

    def _focused_place(self) -> int | None:
        """Return which of the rows has the focus: it is replaced by one that takes it over."""
        places = [place for place, each in enumerate(self.row_buttons()) if each.hasFocus()]
        return places[0] if places else None

    def _focus_again(self, place: int | None) -> None:
        rows = self.row_buttons()
        if place is not None and rows:
            rows[min(place, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
