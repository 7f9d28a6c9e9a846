"""One of a few ways, each explained in a sentence, all in sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from desktop.ui.theme import dress, sizes


@dataclass(frozen=True, slots=True)
class Way:
    """One choice.

    Args:
        code: What the record or the form goes by.
        title: On the button.
        explained: Under it.
    """

    code: str
    title: str
    explained: str = ""


class WayList(QWidget):
    """Radio buttons below each other; what belongs to one may stand under it, while chosen.

    Args:
        ways: All choices.
    """

    changed = Signal()

    def __init__(self, ways: Sequence[Way], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QRadioButton] = {}
        self._under: dict[str, QWidget] = {}
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for way in ways:
            self._add(way)
        if self.buttons:
            self.setFocusProxy(next(iter(self.buttons.values())))

    def inside(self, code: str) -> QVBoxLayout:
        """Return where the fields stand that belong to one way."""
        layout = self._under[code].layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made so below
        return layout

    def typed(self) -> Any:
        """See :meth:`TextEntry.typed`."""
        return next((code for code, each in self.buttons.items() if each.isChecked()), "")

    def type_in(self, raw: Any) -> None:
        """See :meth:`TextEntry.type_in`."""
        if raw in self.buttons:
            self.buttons[raw].setChecked(True)
        else:
            self._group.setExclusive(False)
            for each in self.buttons.values():
                each.setChecked(False)
            self._group.setExclusive(True)
        self._fit()

    def value(self) -> Any:
        """Return the code that is chosen, or an empty text."""
        return self.typed()

    def show_value(self, value: Any) -> None:
        """Choose this way; ``None`` chooses none."""
        self.type_in("" if value is None else str(value))

    def _add(self, way: Way) -> None:
        button = QRadioButton(way.title)
        button.setAccessibleDescription(way.explained)
        button.clicked.connect(lambda _on: self._chosen())
        self._group.addButton(button)
        self.buttons[way.code] = button
        indent = sizes().unit * 3
        self._layout.addWidget(button)
        if way.explained:
            text = dress(QLabel(way.explained), "muted")
            text.setWordWrap(True)
            text.setContentsMargins(indent, 0, 0, sizes().unit // 2)
            self._layout.addWidget(text)
        under = QWidget()
        column = QVBoxLayout(under)
        column.setContentsMargins(indent, 0, 0, sizes().unit)
        column.setSpacing(sizes().unit)
        under.hide()
        self._under[way.code] = under
        self._layout.addWidget(under)

    def _chosen(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        for code, under in self._under.items():
            layout = under.layout()
            has_fields = layout is not None and layout.count() > 0
            under.setVisible(has_fields and self.buttons[code].isChecked())
