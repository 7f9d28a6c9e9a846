"""Filter chips: one for each way to narrow a list down. Active ones are filled and carry ✕.

A chip is a button. Click, Enter or Space opens its choices; the Delete key, or a click on ✕,
clears it. What it stands for is told to assistive technology in words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Self

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.i18n import translate
from desktop.ui.lists.popup import ChoicePopup
from desktop.ui.theme import dress

Options = Callable[[], Sequence[tuple[Any, str]]]
_MOST_NAMED = 2
_CROSS_WIDTH = 26


class Chip(QToolButton):
    """A button that narrows a list down. What exactly is up to its kind."""

    changed = Signal()

    def __init__(self, name: str, title: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.title = title
        self.is_extra = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self, "chip")
        self.clicked.connect(self._clicked)

    # What each kind of chip answers; not by abc, as Qt's classes have a metaclass of their own

    def values(self) -> Mapping[str, Any]:
        """Return fields of the filter and what they should be; empty = no restriction."""
        raise NotImplementedError

    def setup(self) -> Any:
        """Return the choice as plain data for a saved view; ``None`` = no restriction."""
        raise NotImplementedError

    def restore(self, setup: Any) -> None:
        """Take over a choice from a saved view; ``None`` clears. Emits nothing."""
        raise NotImplementedError

    def told(self) -> str:
        """Return the choice in words; empty = no restriction."""
        raise NotImplementedError

    def offer(self) -> None:
        """Let the person choose."""
        raise NotImplementedError

    # The same for all

    def is_active(self) -> bool:
        """Whether the chip narrows the list down."""
        return bool(self.told())

    def clear(self) -> None:
        """Lift the restriction."""
        if self.is_active():
            self.restore(None)
            self.settle()

    def settle(self) -> None:
        """Show the choice on the chip and tell the list."""
        self.retitle()
        self.changed.emit()

    def retitle(self) -> None:
        """Write the choice on the chip, in the language of the moment."""
        told = self.told()
        self.setChecked(bool(told))
        self.setText(f"{told}  ✕" if told else f"{self.title()}  ▾")
        self.setAccessibleName(f"{self.title()}: {told}" if told else self.title())
        self.setAccessibleDescription(
            translate("list", "Delete clears this filter") if told else ""
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.offer()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = event.position().x() > self.width() - _CROSS_WIDTH
        if self.is_active() and on_cross and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.clear()
        else:
            super().mouseReleaseEvent(event)

    def as_extra(self) -> Self:
        """Stand behind "+ filter" until somebody asks for this way to narrow down."""
        self.is_extra = True
        return self

    def below(self) -> QPoint:
        """Return where the choices open, on the screen."""
        return self.mapToGlobal(QPoint(0, self.height() + 4))

    def _clicked(self) -> None:
        self.setChecked(self.is_active())
        self.offer()


class SetChip(Chip):
    """Any number of codes out of a list; none means all.

    Args:
        name: Field of the filter, a frozenset.
        title: What the codes are, for instance "Ward".
        options: Returns code and label of each choice, when the chip is opened.
    """

    def __init__(
        self,
        name: str,
        title: Callable[[], str],
        options: Options,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, title, parent)
        self._options = options
        self._picked: frozenset[Any] = frozenset()
        self.retitle()

    def values(self) -> Mapping[str, Any]:
        return {self.name: self._picked}

    def setup(self) -> Any:
        return sorted(map(str, self._picked)) or None

    def restore(self, setup: Any) -> None:
        wanted = set(setup) if isinstance(setup, list) else set()
        known = {str(code): code for code, _label in self._options()}
        # A code that is not in the list (yet) is kept as text: wards may still be loading.
        self._picked = frozenset(known.get(code, code) for code in wanted)
        self.retitle()

    def told(self) -> str:
        labels = [label for code, label in self._options() if code in self._picked]
        labels = labels or sorted(map(str, self._picked))
        if len(labels) > _MOST_NAMED:
            return f"{labels[0]} +{len(labels) - 1}"
        return ", ".join(labels)

    def pick(self, codes: frozenset[Any]) -> None:
        """Restrict the list to ``codes``."""
        if codes != self._picked:
            self._picked = codes
            self.settle()

    def offer(self) -> None:
        popup = ChoicePopup(self.title(), self._options(), self._picked, parent=self)
        popup.picked.connect(self.pick)
        popup.open_at(self.below())


class FlagChip(Chip):
    """On or off: shows only the records for which something is so.

    Args:
        name: Field of the filter.
        title: What is so, for instance "Key figures only".
    """

    def __init__(self, name: str, title: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(name, title, parent)
        self._on = False
        self.retitle()

    def values(self) -> Mapping[str, Any]:
        return {self.name: True} if self._on else {}

    def setup(self) -> Any:
        return self._on or None

    def restore(self, setup: Any) -> None:
        self._on = bool(setup)
        self.retitle()

    def told(self) -> str:
        return self.title() if self._on else ""

    def retitle(self) -> None:
        super().retitle()
        if not self._on:
            self.setText(self.title())
        self.setAccessibleName(self.title())

    def offer(self) -> None:
        self._on = not self._on
        self.settle()
