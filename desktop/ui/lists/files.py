"""The menu of a list for files: reading in, writing out, and what was read in before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.i18n import translate
from desktop.ui.theme import icon

_WORDS: Mapping[str, tuple[str, Callable[[], str]]] = {
    "import": ("add", lambda: translate("list", "&Read a list in…")),
    "export": ("export", lambda: translate("list", "&Export this list…")),
    "earlier": ("history", lambda: translate("list", "E&arlier imports…")),
}


class FilesButton(QPushButton):
    """Opens the menu; hidden where there is nothing in it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon("export"), "", parent)
        self._menu = QMenu(self)

    def offer(self, names: Sequence[str]) -> None:
        """Show these entries, in the language of the moment."""
        self.setText(translate("list", "F&iles"))
        self.setToolTip(translate("list", "Read a list in, or write this one to a file"))
        self._menu.clear()
        for name in names:
            sign, words = _WORDS[name]
            action = self._menu.addAction(icon(sign), words())
            action.setObjectName(name)
            action.triggered.connect(lambda _on=False, name=name: self.chosen.emit(name))
        self.setMenu(self._menu)
        self.setVisible(bool(names))
