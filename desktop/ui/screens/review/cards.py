"""The list at the left: a card an item, and the values side by side at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import translate
from desktop.ui.screens.review.difference import difference
from desktop.ui.screens.review.items import Version
from desktop.ui.theme import dress, sizes, tokens

LINES_ROLE = Qt.ItemDataRole.UserRole + 1
"""Title, what, and who of an item."""
_LEAST_CARD = 22
_BAR = 3


class CardDelegate(QStyledItemDelegate):
    """Paints an item as a card of three lines; the chosen one has a bar and a fill."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = 3 * (QFontMetrics(option.font).lineSpacing() + 1)
        return QSize(0, lines + 3 * sizes().unit)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look, unit = tokens(), sizes().unit
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = is_chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        card = option.rect.adjusted(2, unit // 2, -2, -unit // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.accent if is_chosen else look.line
        painter.setPen(QPen(QColor(edge), look.focus if has_focus else 1))
        painter.setBrush(QColor(look.selection if is_chosen else look.panel))
        painter.drawRoundedRect(card, 6, 6)
        if is_chosen:
            bar = QRect(card.left(), card.top() + 4, _BAR, card.height() - 8)
            painter.fillRect(bar, QColor(look.accent))
        self._write(painter, card.adjusted(unit * 3 // 2, unit, -unit, -unit), option, index)
        painter.restore()

    @staticmethod
    def _write(
        painter: QPainter,
        room: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = tokens()
        lines: Sequence[str] = index.data(LINES_ROLE) or ()
        y = room.top()
        for text, weight, colour in zip(
            lines,
            (QFont.Weight.DemiBold, QFont.Weight.Normal, QFont.Weight.Normal),
            (look.text, look.text, look.muted),
            strict=False,
        ):
            font = QFont(option.font)
            font.setWeight(weight)
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(room.left(), y, room.width(), metrics.lineSpacing())
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
            y += metrics.lineSpacing() + 1


class VersionCard(QFrame):
    """One value: whose it is, when it was entered, what it says, and what differs.

    All of it is one thing for a screen reader, and Tab reaches it, so that both values can be
    heard before a choice.
    """

    def __init__(self, version: Version) -> None:
        super().__init__()
        self.version = version
        dress(self, "chosen" if version.is_mine else "card")
        shown = difference(version.base, version.text) if version.base is not None else None
        self.value = QLabel(shown.marked if shown else version.text)
        self.value.setTextFormat(
            Qt.TextFormat.RichText if shown else Qt.TextFormat.PlainText  # escaped by difference
        )
        self.said = shown.said if shown else ""
        self.stands = version.stands
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [unit * 3 // 2])
        layout.setSpacing(unit // 2)
        layout.addWidget(_text(version.title, "heading"))
        notes = [version.by, translate("review", "in the record now") if version.stands else ""]
        if any(notes):
            layout.addWidget(_text(" · ".join(filter(None, notes)), "muted"))
        layout.addSpacing(unit // 2)
        self.value.setWordWrap(True)
        self.value.setMinimumWidth(1)
        layout.addWidget(self.value)
        if self.said:
            layout.addWidget(_text(self.said, "small"))
        layout.addStretch()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(
            ". ".join(filter(None, (version.title, *notes, version.text, self.said)))
        )

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the text at the width of now: wrapped labels ask for a tower."""
        return QSize(1, 1)

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            is_here = event.type() == QEvent.Type.FocusIn
            dress(self, "focused" if is_here else "chosen" if self.version.is_mine else "card")
        return super().event(event)


class VersionRow(QWidget):
    """Values side by side while there is room, below each other when there is not."""

    def __init__(self, versions: Sequence[Version], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = [VersionCard(version) for version in versions]
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(sizes().unit * 3 // 2)
        for card in self.cards:
            self._layout.addWidget(card, 1)

    def minimumSizeHint(self) -> QSize:
        """Leave the size to the screen: a row may become a column, and texts wrap."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = len(self.cards) * _LEAST_CARD * sizes().unit
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if event.size().width() < least else directions.LeftToRight
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
            self.updateGeometry()


def _text(text: str, look: str) -> QLabel:
    label = dress(QLabel(text), look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label
