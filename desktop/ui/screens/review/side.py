"""The left side: what waits, as cards, and which of it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import translate
from desktop.ui.screens.review.cards import LINES_ROLE, CardDelegate
from desktop.ui.screens.review.items import FROM_SYNCING, Group, Item
from desktop.ui.theme import dress, sizes
from desktop.words.names import record_name

_ENTITIES = ("visit", "place", "person", "organisation", "network", "task", "target")
"""Kinds of records that one can look at alone."""


class _Cards(QListWidget):
    """The list; Enter goes to the choices."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class ReviewSide(QWidget):
    """Cards of the items that pass the filter; ``moved`` when another one is chosen."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: Sequence[Item] = ()
        self.more_texts = 0
        """Texts that are not in the list yet; said with the next filling."""
        self._looked_at: UUID | None = None
        self.summary = dress(QLabel(), "muted")
        self.whose = QComboBox()
        self.group = QComboBox()
        self.cards = _Cards()
        self._offer()
        self._arrange()
        self.cards.currentRowChanged.connect(lambda _row: self.moved.emit())
        self.whose.currentIndexChanged.connect(lambda _row: self.fill(self.items))
        self.group.currentIndexChanged.connect(lambda _row: self.fill(self.items))

    @property
    def shown(self) -> Sequence[Item]:
        """The items that pass the filter."""
        mine, group = self.whose.currentData(), self.group.currentData()
        return [
            item for item in self.items if (item.concerns_me or not mine) and _passes(item, group)
        ]

    @property
    def item(self) -> Item | None:
        """The chosen item."""
        row, shown = self.cards.currentRow(), self.shown
        return shown[row] if 0 <= row < len(shown) else None

    def fill(self, items: Sequence[Item], wanted: UUID | None = None) -> None:
        """Show ``items``; the chosen one stays so, and where it is gone its successor is chosen.

        Args:
            wanted: The item to choose instead.
        """
        row = max(0, self.cards.currentRow())
        before = wanted or self._looked_at
        self.items = items
        shown = self.shown
        self.cards.blockSignals(True)  # one change of the panel, not one a row
        self.cards.clear()
        for item in shown:
            self.cards.addItem(_card(item))
        keys = [item.key for item in shown]
        at = keys.index(before) if before in keys else min(row, len(keys) - 1)
        self.cards.setCurrentRow(at)
        self.cards.blockSignals(False)
        said = translate("review", "%n item(s). Nothing is lost.", "", len(shown))
        if self.more_texts:
            more = translate("review", "%n more text(s) come after these.", "", self.more_texts)
            said = f"{said} {more}"
        synced = sum(item.group in FROM_SYNCING for item in shown)
        if 0 < synced < len(shown):
            part = translate(
                "review", "%n of them came with syncing: the status bar counts these.", "", synced
            )
            said = f"{said} {part}"
        self.summary.setText(said if shown else "")
        for field in (self.whose, self.group):
            field.setEnabled(bool(items))
        self.moved.emit()

    def remember(self, key: UUID | None) -> None:
        """Note which item is being looked at."""
        self._looked_at = key

    def choose(self, key: UUID) -> None:
        """Choose the item with this key, if it is shown."""
        for row, item in enumerate(self.shown):
            if item.key == key:
                self.cards.setCurrentRow(row)

    def go_on(self) -> None:
        """Choose the next item; after the last one, the first."""
        self.cards.setCurrentRow((self.cards.currentRow() + 1) % max(1, self.cards.count()))
        self.cards.setFocus()

    def _offer(self) -> None:
        self.whose.setAccessibleName(translate("review", "Whose"))
        self.whose.addItem(translate("review", "All"), False)
        self.whose.addItem(translate("review", "Only mine"), True)
        self.group.setAccessibleName(translate("review", "Kind"))
        for code, text in (
            ("", translate("review", "Everything")),
            (Group.DECIDE.value, translate("review", "To decide")),
            (Group.READ.value, translate("review", "To read")),
            (Group.REFUSED.value, translate("review", "Not taken")),
            (Group.SAME.value, translate("review", "Maybe the same")),
            (Group.TEXTS.value, translate("review", "Texts")),
            (Group.MERGED.value, translate("review", "Merged")),
        ):
            self.group.addItem(text, code)
        self.group.insertSeparator(self.group.count())
        for entity in _ENTITIES:
            self.group.addItem(record_name(entity), entity)

    def _arrange(self) -> None:
        unit = sizes().unit
        self.cards.setItemDelegate(CardDelegate(self.cards))
        self.cards.setResizeMode(QListView.ResizeMode.Adjust)
        self.cards.setAccessibleName(translate("review", "To review"))
        self.cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress(self.cards, "cards")
        self.summary.setWordWrap(True)
        filters = QHBoxLayout()
        for field in (self.whose, self.group):
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            filters.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit)
        column.setSpacing(unit)
        column.addWidget(dress(QLabel(translate("review", "To review")), "title"))
        column.addWidget(self.summary)
        column.addLayout(filters)
        column.addWidget(self.cards, 1)
        column.addStretch()
        self.setFixedWidth(sizes().sidebar * 3 // 2)


def _passes(item: Item, group: str) -> bool:
    """Return whether an item is to be seen; what was merged waits for nobody."""
    if item.group is Group.MERGED or group == Group.MERGED:
        return item.group == group
    return not group or group in {item.group, item.entity}


def _card(item: Item) -> QListWidgetItem:
    lines = (item.title, item.what, item.who)
    card = QListWidgetItem(", ".join(filter(None, lines)))
    card.setData(LINES_ROLE, lines)
    card.setToolTip("\n".join(filter(None, lines)))
    return card
