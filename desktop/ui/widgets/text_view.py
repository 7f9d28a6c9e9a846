"""A text as people read it: title, headings, lists, and the direction of its language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.domain.wording import Block, blocks, is_right_to_left, isolated
from desktop.ui.theme import sizes

_LARGER = {"title": 2, "heading": 1}
"""Kind of piece → how many steps larger than the text."""
_BULLET = "•  "


class TextView(QTextEdit):
    """Shows a text; nothing in it is read as mark-up.

    Args:
        name: For who cannot see it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def show_text(self, text: str, language: str) -> None:
        """Show a text in a language (ISO 639-1)."""
        self.clear()
        turned = is_right_to_left(language)
        cursor = self.textCursor()
        for place, block in enumerate(blocks(text)):
            layout = self._layout_of(block, turned=turned)
            if place:
                cursor.insertBlock(layout)
            else:
                cursor.setBlockFormat(layout)
            said = isolated(block.text) if turned else block.text
            cursor.insertText(f"{_BULLET}{said}" if block.kind == "item" else said, _look(block))
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(0)

    def _layout_of(self, block: Block, *, turned: bool) -> QTextBlockFormat:
        unit = sizes().unit
        layout = QTextBlockFormat()
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        layout.setLayoutDirection(right if turned else left)
        # Of text from right to left Qt takes the leading side for left.
        layout.setAlignment(Qt.AlignmentFlag.AlignLeft)
        layout.setTopMargin({"title": 0, "heading": unit * 3 // 2}.get(block.kind, unit // 2))
        layout.setBottomMargin(unit // 2)
        return layout


def _look(block: Block) -> QTextCharFormat:
    look = QTextCharFormat()
    if block.kind in _LARGER:
        look.setFontWeight(QFont.Weight.Bold)
        look.setProperty(QTextCharFormat.Property.FontSizeAdjustment, _LARGER[block.kind])
    return look
