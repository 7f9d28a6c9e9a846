"""Choosing one thing by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from desktop.domain.text import fold
from desktop.i18n import translate
from desktop.ui.theme import icon
from desktop.ui.widgets.entry import LONGEST_TYPED, NotUnderstood
from desktop.ui.widgets.options import Finder, ListFinder, Option
from desktop.ui.widgets.suggestions import Suggestions
from desktop.ui.widgets.trailing import add_trailing

_LEFT_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class SuggestField(QLineEdit):
    """Type-ahead over records: Enter or Tab takes what is highlighted.

    Text that matches nothing stays where it is; asking for the value then says so. Somebody
    who types and tabs on faster than the answers come still gets the first answer.

    Args:
        finder: Where choices come from.
        offer_new: Text of an extra choice for what does not exist yet, made from what was
            typed; choosing it emits ``new_wanted(typed)``.
    """

    changed = Signal()
    settled = Signal()
    new_wanted = Signal(str)

    def __init__(
        self,
        finder: Finder,
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        offer_new: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.finder = finder
        self.chosen: Option | None = None
        self._offer_new = offer_new
        self._is_looking = False
        self._take_first = False
        self.list = Suggestions(self)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LONGEST_TYPED)
        self.textEdited.connect(self._edited)
        self.list.picked.connect(self._take)

    @property
    def is_looking(self) -> bool:
        """Whether an answer to what was typed is still to come."""
        return self._is_looking

    def typed(self) -> Any:
        """See :meth:`TextEntry.typed`."""
        return {"text": self.text(), "chosen": self.chosen.raw if self.chosen else None}

    def type_in(self, raw: Any) -> None:
        """See :meth:`TextEntry.type_in`."""
        kept = raw if isinstance(raw, dict) else {}
        self.choose(self.finder.read(kept.get("chosen")))
        self.setText(str(kept.get("text", "")))
        self.setCursorPosition(0)

    def value(self) -> Any:
        """Return the value of the chosen option, or ``None`` for an empty field.

        Raises:
            NotUnderstood: ``not_in_list``: there is text, but it was not chosen.
        """
        if self.chosen is None and self.text().strip():
            raise NotUnderstood("not_in_list")
        return self.chosen.value if self.chosen else None

    def show_value(self, value: Any) -> None:
        """Show the option with this value; of a list, or an :class:`Option` itself."""
        if isinstance(value, Option) or value is None:
            self.choose(value)
        else:
            self.choose(self.finder.read(str(value)))

    def choose(self, option: Option | None) -> None:
        """Put ``option`` in the field without telling anybody."""
        self.chosen = option
        self.setText(option.title if option else "")
        self.setCursorPosition(0)
        self.list.hide()

    def open_list(self) -> None:
        """Show what can be chosen for the text as it is; everything if it is a choice."""
        self._look("" if self.chosen else self.text())

    def take_highlighted(self) -> None:
        """Take what is highlighted in the open list, if anything is."""
        option = self.list.highlighted()
        self.list.hide()
        if option is not None and option.value is not None and not self.chosen:
            self._take(option)

    def take_first(self) -> None:
        """Take the first answer that is still to come."""
        self._take_first = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return
        if self.list.isVisible():
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
                Qt.KeyboardModifier.ControlModifier
            ):
                self._take(self.list.highlighted())
                return
            if key == Qt.Key.Key_Escape:
                self.list.hide()
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._leave(by_key=event.reason() in _LEFT_BY_KEY)
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.list.hide()
        super().hideEvent(event)

    def _edited(self, text: str) -> None:
        self.chosen = None
        self._take_first = False
        self._look(text)
        self.changed.emit()

    def _look(self, text: str) -> None:
        self._is_looking = True
        self.finder.find(text, self._found)

    def _found(self, asked: str, options: Sequence[Option]) -> None:
        if not isValid(self):
            return
        if asked not in {self.text(), ""}:
            return
        self._is_looking = False
        if self._take_first:
            self._take_first = False
            self._take_unasked(options)
        elif self.window().focusWidget() is self:  # not hasFocus: keys come sooner than that
            self.list.offer([*options, *self._new_option(asked)], asked)
        self.settled.emit()

    def _new_option(self, typed: str) -> list[Option]:
        if not self._offer_new or not typed.strip():
            return []
        return [Option(None, None, self._offer_new(typed.strip()))]

    def _take(self, option: Option | None) -> None:
        self.list.hide()
        if option is None:
            return
        if option.value is None:
            self.new_wanted.emit(self.text().strip())
            return
        self.choose(option)
        self.changed.emit()

    def _leave(self, *, by_key: bool) -> None:
        highlighted = self.list.highlighted()
        self.list.hide()
        if self.chosen or not self.text().strip():
            return
        if self._is_looking:
            self._take_first = True
        elif highlighted and highlighted.value is not None and by_key:
            self._take(highlighted)
        else:
            exact = [highlighted] if highlighted and highlighted.value is not None else []
            self._take_unasked([one for one in exact if fold(one.title) == fold(self.text())])

    def _take_unasked(self, options: Sequence[Option]) -> None:
        if options and not self.chosen and self.text().strip():
            self._take(options[0])

    def _step(self, rows: int) -> None:
        if self.list.isVisible():
            self.list.step(rows)
        else:
            self.open_list()


class ChoiceField(SuggestField):
    """One of a short list: opens by typing, by an arrow key or by a click.

    Args:
        options: All choices.
    """

    def __init__(
        self, options: Sequence[Option], placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(ListFinder(options), placeholder, parent)
        arrow = QAction(icon("down", "muted"), translate("widget", "Show the list"), self)
        arrow.triggered.connect(self._toggle)
        add_trailing(self, arrow)

    def offer(self, options: Sequence[Option]) -> None:
        """Replace the choices; what was chosen before is looked up again."""
        self.finder = ListFinder(options)
        if self.chosen:
            self.choose(self.finder.read(self.chosen.raw))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _LEFT_BY_KEY:
            self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.hasSelectedText():
            self.selectAll()
            self._toggle()

    def _toggle(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.list.isVisible():
            self.list.hide()
        else:
            self.open_list()
