"""The list of choices that a chip opens: type to find, Space to tick, Escape to close."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.text import fold
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes

_FEW = 7
_MOST_ROWS = 12
_CODE = Qt.ItemDataRole.UserRole


class ChoicePopup(QFrame):
    """Ticks any number of choices. Each tick counts at once: the list behind follows.

    Args:
        title: What is chosen, also read out.
        options: Code and label of each choice.
        picked: The codes that are ticked at first.
    """

    picked = Signal(object)

    def __init__(
        self,
        title: str,
        options: Sequence[tuple[Any, str]],
        picked: frozenset[Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        dress(self, "card")
        self.finder = QLineEdit()
        self.finder.setPlaceholderText(translate("list", "Type to find"))
        self.finder.setAccessibleName(translate("list", "Find in: {title}").format(title=title))
        self.finder.setVisible(len(options) > _FEW)
        self.choices = QListWidget()
        self.choices.setAccessibleName(title)
        self.clear_button = QPushButton(translate("list", "Clear"))
        self._fill(options, picked)
        self._arrange(title)

    def open_at(self, corner: QPoint) -> None:
        """Open with the top left corner there, inside the screen."""
        room = self.screen().availableGeometry()
        self.adjustSize()
        x = min(corner.x(), room.right() - self.width())
        y = min(corner.y(), room.bottom() - self.height())
        self.move(max(x, room.left()), max(y, room.top()))
        self.show()
        (self.finder if self.finder.isVisible() else self.choices).setFocus()

    def add_way(self, text: str) -> QPushButton:
        """Add a button below the choices that closes them; whoever adds it leads elsewhere."""
        button = dress(QPushButton(text), "link")
        button.setAutoDefault(True)  # Enter presses it, as it does in a dialog
        button.clicked.connect(self.close)
        layout = self.layout()
        assert layout is not None  # noqa: S101 - it was arranged
        layout.addWidget(button)
        return button

    def _fill(self, options: Sequence[tuple[Any, str]], picked: frozenset[Any]) -> None:
        for code, label in options:
            item = QListWidgetItem(label)
            item.setData(_CODE, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if code in picked else Qt.CheckState.Unchecked)
            self.choices.addItem(item)
        self.choices.setCurrentRow(0)
        self.clear_button.setEnabled(bool(picked))

    def _arrange(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [sizes().unit])
        layout.setSpacing(sizes().unit)
        heading = dress(QLabel(title), "field")
        for widget in (heading, self.finder, self.choices, self.clear_button):
            layout.addWidget(widget)
        row = max(self.choices.sizeHintForRow(0), sizes().row - 8)
        self.choices.setFixedHeight(row * min(_MOST_ROWS, self.choices.count()) + 8)
        self.choices.setMinimumWidth(self.choices.sizeHintForColumn(0) + 4 * sizes().unit)
        self.setMinimumWidth(sizes().sidebar + 4 * sizes().unit)
        self.finder.textEdited.connect(self._find)
        self.finder.installEventFilter(self)
        self.choices.installEventFilter(self)
        self.choices.itemChanged.connect(lambda _item: self._tell())
        self.clear_button.clicked.connect(self._clear)

    def ticked(self) -> frozenset[Any]:
        """Return the codes that are ticked."""
        items = (self.choices.item(row) for row in range(self.choices.count()))
        return frozenset(
            item.data(_CODE) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _tell(self) -> None:
        self.clear_button.setEnabled(bool(self.ticked()))
        self.picked.emit(self.ticked())

    def _clear(self) -> None:
        self.choices.blockSignals(True)
        for row in range(self.choices.count()):
            self.choices.item(row).setCheckState(Qt.CheckState.Unchecked)
        self.choices.blockSignals(False)
        self._tell()
        self.close()

    def _find(self, text: str) -> None:
        wanted = fold(text)
        first = None
        for row in range(self.choices.count()):
            matches = wanted in fold(self.choices.item(row).text())
            self.choices.setRowHidden(row, not matches)
            first = row if matches and first is None else first
        if first is not None:
            self.choices.setCurrentRow(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._toggle()
            return True
        if watched is self.finder and key == Qt.Key.Key_Down:
            self.choices.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _toggle(self) -> None:
        item = self.choices.currentItem()
        if self.choices.count() and not item.isHidden():
            ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
