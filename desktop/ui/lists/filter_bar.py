"""The row above a list: find in it, narrow it down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from desktop.i18n import translate
from desktop.ui.lists.chips import Chip
from desktop.ui.theme import dress, icon, sizes
from desktop.ui.widgets.flow import FlowLayout

_PAUSE_MS = 200


class FilterBar(QWidget):
    """Text and chips that together make one filter.

    Args:
        everything: The filter that leaves nothing out; chips replace its fields.
        chips: One for each way to narrow down.
    """

    changed = Signal()

    def __init__(
        self, everything: Any, chips: Sequence[Chip], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chips = tuple(chips)
        self._everything = everything
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.text = QLineEdit()
        dress(self.text, "low")
        self.text.setClearButtonEnabled(True)
        glass = self.text.addAction(
            icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        glass.setText(translate("list", "Find"))
        glass.triggered.connect(self._at_once)
        self.text.textChanged.connect(lambda _text: self._pause.start())
        self.text.returnPressed.connect(self._at_once)
        layout = FlowLayout(self, gap=sizes().unit)
        layout.addWidget(self.text)
        for chip in self.chips:
            chip.changed.connect(self.changed)
            layout.addWidget(chip)
        self.more = dress(QToolButton(), "chip")
        self.more.clicked.connect(lambda: self.menu_of_extras().exec(self._below_more()))
        layout.addWidget(self.more)
        self._say()
        self._show_extras()

    def _say(self) -> None:
        """Write all texts anew, in the language of the moment."""
        self.text.setPlaceholderText(translate("list", "Find in this list"))
        self.text.setAccessibleName(translate("list", "Find in this list"))
        words = self.text.fontMetrics().horizontalAdvance(self.text.placeholderText())
        self.text.setFixedWidth(words + 2 * sizes().icon + 5 * sizes().unit)
        self.more.setText(translate("list", "+ filter"))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def filter(self) -> Any:
        """Return the filter that text and chips make."""
        values: dict[str, Any] = {"text": self.text.text().strip()}
        for chip in self.chips:
            values |= chip.values()
        return replace(self._everything, **values)

    def is_active(self) -> bool:
        """Whether anything narrows the list down."""
        return bool(self.text.text().strip()) or any(chip.is_active() for chip in self.chips)

    def clear(self) -> None:
        """Lift all restrictions and tell once."""
        self.restore({})
        self.changed.emit()

    def setup(self) -> Mapping[str, Any]:
        """Return all choices as plain data, for a saved view."""
        made = {chip.name: chip.setup() for chip in self.chips if chip.setup() is not None}
        return made | ({"text": self.text.text()} if self.text.text() else {})

    def restore(self, setup: Mapping[str, Any]) -> None:
        """Take over all choices from a saved view. Emits nothing."""
        for chip in self.chips:
            chip.restore(setup.get(chip.name))
        self.text.blockSignals(True)
        self.text.setText(str(setup.get("text", "")))
        self.text.blockSignals(False)
        self._pause.stop()
        self._show_extras()

    def menu_of_extras(self) -> QMenu:
        """Return the menu with the ways to narrow down that are not on the bar yet."""
        menu = QMenu(self)
        for chip in self.chips:
            if chip.isHidden():
                menu.addAction(chip.title()).triggered.connect(partial(self._bring, chip))
        return menu

    def _bring(self, chip: Chip, _on: bool = False) -> None:
        chip.show()
        self._hide_more()
        chip.setFocus()
        chip.offer()

    def _show_extras(self) -> None:
        for chip in self.chips:
            chip.setVisible(not chip.is_extra or chip.is_active())
        self._hide_more()

    def _hide_more(self) -> None:
        self.more.setVisible(any(chip.isHidden() for chip in self.chips))

    def _below_more(self) -> QPoint:
        return self.more.mapToGlobal(QPoint(0, self.more.height() + 4))

    def _at_once(self) -> None:
        self._pause.stop()
        self.changed.emit()
