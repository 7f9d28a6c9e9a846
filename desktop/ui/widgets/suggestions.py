"""The list that opens under a field while somebody types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
)
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.text import fold
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes, tokens
from desktop.ui.widgets.options import Option

MOST_ROWS = 8
_OPTION = Qt.ItemDataRole.UserRole


class Suggestions(QListWidget):
    """Choices under a field. Never takes the focus: keys stay with the field.

    It is a child of the window, not a window of its own, so that no window manager can put
    it elsewhere or take the focus for it.
    """

    picked = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self.anchor = field
        self._field = field
        dress(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_OptionPainter(self))
        self.setAccessibleName(translate("widget", "Suggestions"))
        self.itemClicked.connect(lambda item: self.picked.emit(item.data(_OPTION)))
        self.hide()

    def offer(self, options: Sequence[Option], typed: str) -> None:
        """Show ``options``, the first one highlighted; nothing to offer closes the list."""
        self.clear()
        for option in options:
            item = QListWidgetItem(" · ".join(filter(None, (option.title, option.context))), self)
            item.setData(_OPTION, option)
            item.setData(_OPTION + 1, typed)
        if not options:
            self.hide()
            return
        self.setCurrentRow(0)
        self._place()
        self._announce()

    def step(self, rows: int) -> None:
        """Move the highlight, around the ends."""
        if self.count():
            self.setCurrentRow((self.currentRow() + rows) % self.count())
            self._announce()

    def highlighted(self) -> Option | None:
        """Return what Enter would take; ``None`` while the list is closed."""
        item = self.currentItem()
        if not self.isVisible() or item is None:
            return None
        option: Option = item.data(_OPTION)
        return option

    def _place(self) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        row = self.sizeHintForRow(0)
        height = min(self.count(), MOST_ROWS) * row + 2 * self.frameWidth() + 2
        below = self.anchor.mapTo(window, QPoint(0, self.anchor.height() + 2))
        top = below.y()
        if top + height > window.height():
            above = below.y() - self.anchor.height() - 4 - height
            top = above if above > 0 else max(0, window.height() - height)
        self.setGeometry(below.x(), top, self.anchor.width(), height)
        self.show()
        self.raise_()

    def _announce(self) -> None:
        """Tell screen readers, who do not see a list that never has the focus."""
        place = translate("widget", "{title}, {row} of {count}").format(
            title=self.currentItem().text(), row=self.currentRow() + 1, count=self.count()
        )
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, place))


class _OptionPainter(QStyledItemDelegate):
    """Paints the title with what was typed in bold, and the context muted behind it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), sizes().row)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        shown: Option = index.data(_OPTION)
        look = tokens()
        box: QRect = option.rect
        painter.save()
        if index.row() == self._current():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.selection))
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 4, 4)
        left = box.left() + sizes().unit
        painter.setPen(QColor(look.text))
        for part, is_bold in _parts(shown, str(index.data(_OPTION + 1))):
            left = self._write(painter, box, left, part, is_bold=is_bold)
        if shown.context:
            painter.setPen(QColor(look.muted))
            self._write(painter, box, left, f" · {shown.context}", is_bold=False)
        painter.restore()

    def _current(self) -> int:
        view = self.parent()
        return view.currentRow() if isinstance(view, QListWidget) else -1

    @staticmethod
    def _write(painter: QPainter, box: QRect, left: int, text: str, *, is_bold: bool) -> int:
        font = QFont(painter.font())
        font.setBold(is_bold)
        painter.save()
        painter.setFont(font)
        metrics = QFontMetrics(font)
        room = max(0, box.right() - left - sizes().unit)
        fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRect(left, box.top(), room, box.height()), Qt.AlignmentFlag.AlignVCenter, fitted
        )
        painter.restore()
        return left + metrics.horizontalAdvance(text)


def _parts(option: Option, typed: str) -> list[tuple[str, bool]]:
    """Cut the title into pieces, bold where a word begins with a typed word."""
    title = option.title
    wanted = fold(typed).split() if option.value is not None else []
    parts: list[tuple[str, bool]] = []
    for number, word in enumerate(title.split(" ")):
        space = " " if number else ""
        hit = max((len(each) for each in wanted if fold(word).startswith(each)), default=0)
        parts += [(space, False), (word[:hit], True), (word[hit:], False)]
    return [part for part in parts if part[0]]
