"""What can be done with selected rows beside opening and deleting them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from desktop.ui.lists.plan import Deed
from desktop.ui.theme import icon


class Deeds:
    """The deeds of one list: by key, and in the menu of a row.

    Args:
        do: Does one with the rows that are selected.
    """

    def __init__(self, deeds: Sequence[Deed], do: Callable[[Deed], None]) -> None:
        self._deeds = deeds
        self._do = do

    def answer(self, event: QKeyEvent) -> bool:
        """Do what the key stands for; return whether it stands for anything."""
        deed = next((each for each in self._deeds if each.key == event.key()), None)
        if deed is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        self._do(deed)
        return True

    def put_in(self, menu: QMenu) -> None:
        """Add an entry for each deed."""
        for deed in self._deeds:
            action = menu.addAction(icon(deed.icon), deed.words())
            action.triggered.connect(lambda _on=False, deed=deed: self._do(deed))
            if deed.key is not None:
                action.setShortcut(deed.key)
