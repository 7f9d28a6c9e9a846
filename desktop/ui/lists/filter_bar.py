"""The row above a list: find in it, narrow it down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.i18n import translate
from desktop.ui.lists.chips import Chip
from desktop.ui.lists.flow import FlowLayout
from desktop.ui.theme import icon, sizes

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
        self.text.setClearButtonEnabled(True)
        self.text.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.textChanged.connect(lambda _text: self._pause.start())
        self.text.returnPressed.connect(self._at_once)
        layout = FlowLayout(self, gap=sizes().unit)
        layout.addWidget(self.text)
        for chip in self.chips:
            chip.changed.connect(self.changed)
            layout.addWidget(chip)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all texts anew, in the language of the moment."""
        self.text.setPlaceholderText(translate("list", "Find in this list"))
        self.text.setAccessibleName(translate("list", "Find in this list"))
        self.text.setFixedWidth(self.fontMetrics().averageCharWidth() * 26)
        for chip in self.chips:
            chip.retitle()

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

    def _at_once(self) -> None:
        self._pause.stop()
        self.changed.emit()
