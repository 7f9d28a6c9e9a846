"""The list at the left: a card an item, and the values side by side at the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
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
_MOST_LINES = 2
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class CardDelegate(QStyledItemDelegate):
    """Paints an item as a card of three texts; the chosen one has a bar and a fill."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        unit = sizes().unit
        view = option.widget
        width = 0
        if isinstance(view, QListWidget):  # as if it scrolled: it may, after all are measured
            scroll = view.verticalScrollBar().sizeHint().width()
            width = view.maximumViewportSize().width() - scroll
        room = QRect(0, 0, width - unit * 5 // 2 - 4, 0)
        return QSize(0, sum(text.height for text in _texts(option, index, room)) + 3 * unit)

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
        edge = QPen(QColor(look.accent), look.focus) if has_focus else QPen(QColor(look.line))
        painter.setPen(edge)
        painter.setBrush(QColor(look.selection if is_chosen else look.panel))
        painter.drawRoundedRect(card, 6, 6)
        if is_chosen:
            bar = QRect(card.left() + 1, card.top() + 6, _BAR, card.height() - 12)
            painter.fillRect(bar, QColor(look.accent))
        room = card.adjusted(unit * 3 // 2, unit, -unit, -unit)
        for text in _texts(option, index, room):
            painter.setFont(text.font)
            painter.setPen(QColor(text.colour))
            painter.drawText(
                QRect(room.left(), room.top(), room.width(), text.height), _WRAP, text.text
            )
            room.setTop(room.top() + text.height)
        painter.restore()


class _Text(NamedTuple):
    text: str
    font: QFont
    colour: str
    height: int


def _texts(
    option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, room: QRect
) -> Iterator[_Text]:
    """Yield the texts of a card, each as high as it needs within two lines."""
    look = tokens()
    heavy = QFont(option.font)
    heavy.setWeight(QFont.Weight.DemiBold)
    kinds = ((heavy, look.text), (option.font, look.text), (option.font, look.muted))
    for text, (font, colour) in zip(index.data(LINES_ROLE) or (), kinds, strict=False):
        metrics = QFontMetrics(font)
        wanted = metrics.boundingRect(QRect(0, 0, room.width(), 0), _WRAP, text).height()
        most = _MOST_LINES * metrics.lineSpacing()
        yield _Text(text, font, colour, min(wanted, most) + 1)


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
        if shown:
            dress(self.value, "marked")  # escaped by difference
        self.said = shown.said if shown else ""
        self.stands = version.stands
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [unit * 3 // 2])
        layout.setSpacing(unit // 2)
        notes = [version.by, translate("review", "in the record now") if version.stands else ""]
        layout.addLayout(_head(version))
        self.by = _text(version.by or "\N{NO-BREAK SPACE}", "muted")
        layout.addWidget(self.by)
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
            for card in self.cards:  # an empty line keeps values level that stand side by side
                card.by.setVisible(bool(card.version.by) or wanted == directions.LeftToRight)
            self.updateGeometry()


def _head(version: Version) -> QHBoxLayout:
    """Return whose it is, with a mark at the value that stands."""
    head = QHBoxLayout()
    head.addStrut(3 * sizes().unit)  # as high with a mark as without: the values stay level
    head.addWidget(_text(version.title, "heading"), 1)
    if version.stands:
        mark = dress(QLabel(translate("review", "now")), "pill")
        mark.setToolTip(translate("review", "in the record now"))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    return head


def _text(text: str, look: str) -> QLabel:
    label = dress(QLabel(text), look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label
