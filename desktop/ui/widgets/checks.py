"""A short list of which any number may be ticked, all in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.ui.widgets.options import Option


class CheckList(QWidget):
    """Check boxes below each other.

    Args:
        options: All choices.
    """

    changed = Signal()

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.boxes: dict[str, QCheckBox] = {}
        for option in options:
            box = QCheckBox(option.title)
            box.clicked.connect(lambda _checked: self.changed.emit())
            self.boxes[str(option.raw)] = box
            layout.addWidget(box)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def typed(self) -> Any:
        """See :meth:`TextEntry.typed`."""
        return [code for code, box in self.boxes.items() if box.isChecked()]

    def type_in(self, raw: Any) -> None:
        """See :meth:`TextEntry.type_in`."""
        ticked = set(raw) if isinstance(raw, list | tuple | set | frozenset) else set()
        for code, box in self.boxes.items():
            box.setChecked(code in ticked)

    def value(self) -> Any:
        """Return the codes that are ticked."""
        return frozenset(self.typed())

    def show_value(self, value: Any) -> None:
        """Tick these codes."""
        self.type_in(value)
