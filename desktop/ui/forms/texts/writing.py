"""A field that is written in, of one line or more: marking, selecting and taking out a part.

Python counts letters, Qt halves of them: an emoji is one here and two there.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.ui.theme import tokens
from desktop.ui.widgets.entry import NoteEntry, TextEntry

Span = tuple[int, int]
"""Begin and end, in letters."""
Written = NoteEntry | TextEntry


def text_of(entry: Written) -> str:
    """Return what stands in a field."""
    return str(entry.typed())


def underline(entry: Written, spans: Iterable[Span]) -> None:
    """Put a quiet line under some parts; on a field of one line there is no room for it."""
    if not isinstance(entry, NoteEntry):
        return
    text, marks = text_of(entry), []
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    look.setUnderlineColor(QColor(tokens().accent))
    for span in spans:
        mark = QTextEdit.ExtraSelection()
        mark.format = look
        mark.cursor = _cursor(entry, text, span)
        marks.append(mark)
    entry.setExtraSelections(marks)


def select(entry: Written, span: Span) -> None:
    """Select a part and go there, so that typing replaces it."""
    text = text_of(entry)
    if isinstance(entry, NoteEntry):
        entry.setTextCursor(_cursor(entry, text, span))
        entry.ensureCursorVisible()
    else:
        begin, end = _halves(text, span)
        entry.setSelection(begin, end - begin)
    entry.setFocus(Qt.FocusReason.OtherFocusReason)


def take_out(entry: Written, span: Span) -> None:
    """Remove a part; Ctrl+Z brings it back."""
    text = text_of(entry)
    if isinstance(entry, NoteEntry):
        _cursor(entry, text, span).removeSelectedText()
        return
    begin, end = _halves(text, span)
    entry.setSelection(begin, end - begin)
    entry.del_()
    entry.changed.emit()


def _cursor(entry: NoteEntry, text: str, span: Span) -> QTextCursor:
    begin, end = _halves(text, span)
    cursor = QTextCursor(entry.document())
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _halves(text: str, span: Span) -> Span:
    begin, end = (len(text[:place].encode("utf-16-le")) // 2 for place in span)
    return begin, end
