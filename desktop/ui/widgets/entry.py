"""Single-line entries: text, counts, clock times, durations, coordinates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.words import formats, parsing

LONGEST_TYPED = 2000


class NotUnderstood(Exception):
    """What was typed cannot be read; it stays in the field.

    Args:
        rule: As in :class:`desktop.errors.Problem`.
    """

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


class TextEntry(QLineEdit):
    """One line of text. The base of everything that is typed on one line.

    ``typed`` and ``type_in`` exchange what drafts keep: the entry as it stands, also when it
    is impossible. ``value`` and ``show_value`` exchange what records hold.
    """

    changed = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LONGEST_TYPED)
        self.textEdited.connect(lambda _text: self.changed.emit())

    def typed(self) -> Any:
        """Return the entry as it stands, in plain JSON data."""
        return self.text()

    def type_in(self, raw: Any) -> None:
        """Put back what :meth:`typed` gave."""
        self.setText(raw if isinstance(raw, str) else "")
        self.setCursorPosition(0)

    def value(self) -> Any:
        """Return what the record will hold.

        Raises:
            NotUnderstood: The text cannot be read.
        """
        return self.text().strip()

    def show_value(self, value: Any) -> None:
        """Show what a record holds."""
        self.type_in(value)


class ReadEntry(TextEntry):
    """Text that is read as something else, and tidied when the person leaves the field."""

    rule = ""

    def read(self, text: str) -> Any:
        """Return the value of ``text``, or ``None`` when it is not understood."""
        raise NotImplementedError  # no abc: Qt's classes have a metaclass of their own

    def write(self, value: Any) -> str:
        """Return ``value`` as it is shown."""
        return str(value)

    def value(self) -> Any:
        if not self.text().strip():
            return None
        value = self.read(self.text())
        if value is None:
            raise NotUnderstood(self.rule)
        return value

    def show_value(self, value: Any) -> None:
        self.type_in("" if value is None else self.write(value))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        read = self.read(self.text()) if self.isModified() else None
        if read is not None:
            self.setText(self.write(read))
        super().focusOutEvent(event)


class CountEntry(ReadEntry):
    """A whole number, typed; there is nothing to spin by accident."""

    rule = "not_a_count"

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)

    def read(self, text: str) -> int | None:
        return parsing.parse_count(text)


class TimeEntry(ReadEntry):
    """A clock time of the day; arrow keys move it by five minutes."""

    rule = "not_a_time"

    def read(self, text: str) -> time | None:
        return parsing.parse_clock(text)

    def write(self, value: Any) -> str:
        return formats.clock(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 5, Qt.Key.Key_Down: -5}.get(Qt.Key(event.key()))
        shown = self.read(self.text())
        if step is None or shown is None:
            super().keyPressEvent(event)
            return
        minutes = (shown.hour * 60 + shown.minute + step) % (24 * 60)
        self.setText(self.write(time(minutes // 60, minutes % 60)))
        self.changed.emit()


class DurationEntry(ReadEntry):
    """Minutes, hours and minutes, or an end on the clock.

    Args:
        start: Gives the clock time at which it began, if that is known.
    """

    rule = "not_a_duration"

    def __init__(
        self, start: Callable[[], time | None], placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(placeholder, parent)
        self._start = start

    def read(self, text: str) -> int | None:
        return parsing.parse_duration(text, start=self._start())

    def write(self, value: Any) -> str:
        """Return minutes; an end before the start stays as typed, so that it can be mended."""
        return str(value) if value > 0 else self.text()


class NoteEntry(QPlainTextEdit):
    """Text of more lines. Tab leaves the field; Ctrl+Enter is left to the form.

    Args:
        lines: Height at rest.
    """

    changed = Signal()

    def __init__(
        self, placeholder: str = "", parent: QWidget | None = None, *, lines: int = 4
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._size()
        self._is_loading = False
        self.textChanged.connect(self._tell)
        self.textChanged.connect(self._size)

    def typed(self) -> Any:
        """See :meth:`TextEntry.typed`."""
        return self.toPlainText()

    def type_in(self, raw: Any) -> None:
        """See :meth:`TextEntry.type_in`."""
        self._is_loading = True
        self.setPlainText(raw if isinstance(raw, str) else "")
        self._is_loading = False

    def value(self) -> Any:
        """See :meth:`TextEntry.value`."""
        return self.toPlainText().strip()

    def show_value(self, value: Any) -> None:
        """See :meth:`TextEntry.show_value`."""
        self.type_in(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size()

    def _size(self) -> None:
        """Be as high as the text, within bounds."""
        margins = 2 * int(self.document().documentMargin()) + 12
        lines = max(self._lines, min(self.document().lineCount(), 3 * self._lines))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)

    def _tell(self) -> None:
        if not self._is_loading:
            self.changed.emit()


class CheckEntry(QCheckBox):
    """Yes or no. Its own text is its label."""

    changed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(lambda _checked: self.changed.emit())

    def typed(self) -> Any:
        """See :meth:`TextEntry.typed`."""
        return self.isChecked()

    def type_in(self, raw: Any) -> None:
        """See :meth:`TextEntry.type_in`."""
        self.setChecked(raw is True)

    def value(self) -> Any:
        """See :meth:`TextEntry.value`."""
        return self.isChecked()

    def show_value(self, value: Any) -> None:
        """See :meth:`TextEntry.show_value`."""
        self.setChecked(bool(value))
