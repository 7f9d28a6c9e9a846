"""Dialogs that stay open beside the window: each is there once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from desktop.ui.screens.map.open_data_dialog import WorkDialog

DialogT = TypeVar("DialogT", bound=WorkDialog)


class Dialogs:
    """Knows which dialogs are open, by name; a second wish brings one up."""

    def __init__(self) -> None:
        self._open: dict[str, WorkDialog] = {}

    def get(self, name: str) -> WorkDialog | None:
        """Return the dialog of this name, if it is open."""
        return self._open.get(name)

    def brought_up(
        self, name: str, make: Callable[[], DialogT], follow: Callable[[DialogT], object]
    ) -> DialogT:
        """Return the dialog of this name, open and in front.

        Args:
            make: Makes it if it is not open.
            follow: Connects what was made.
        """
        dialog = self._open.get(name)
        if dialog is None:
            made = make()
            self._open[name] = made
            follow(made)
            made.finished.connect(partial(self._closed, name))
            made.show()
            return made
        dialog.raise_()
        dialog.activateWindow()
        return dialog  # type: ignore[return-value]  # each name has one kind of dialog

    def _closed(self, name: str, _result: int) -> None:
        self._open.pop(name).deleteLater()
