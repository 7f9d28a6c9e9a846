"""Addresses while somebody types: from the file on this computer, never from the network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.domain.address import FoundAddress
from desktop.i18n import translate
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import icon
from desktop.ui.widgets.options import Found, Newest, Option
from desktop.ui.widgets.suggest import SuggestField
from desktop.ui.widgets.trailing import add_trailing

SHORTEST = 2
"""Letters from which an address is looked for."""

Find = Callable[[str], Sequence[FoundAddress]]


class AddressFinder:
    """Finds addresses.

    Args:
        find: Answers a text; runs in the free lane, so that typing never waits.
        tasks: Starts the work.
    """

    def __init__(self, find: Find, tasks: Runner) -> None:
        self._newest = Newest(
            find,
            option_of_address,
            tasks,
            lane=Lane.FREE,
            is_enough=lambda text: len(text.strip()) >= SHORTEST,
        )

    def find(self, text: str, on_found: Found) -> None:
        """See :class:`desktop.ui.widgets.options.Finder`."""
        self._newest.ask(text, on_found)

    def read(self, raw: Any) -> Option | None:
        """Return the address as text: what a record or a draft holds is free text."""
        return Option(raw, raw, raw) if isinstance(raw, str) and raw else None


class AddressEntry(SuggestField):
    """Free text that offers addresses below it: streets first, house numbers after a street.

    What is typed stays as it is: nothing is taken when somebody leaves the field. ``picked``
    has the address that was chosen. The button at the end looks the address up elsewhere.
    """

    picked = Signal(object)

    def __init__(self, finder: AddressFinder, parent: QWidget | None = None) -> None:
        super().__init__(finder, "", parent)
        self.look_up = QAction(
            icon("search", "accent"), translate("address", "Look this address up…"), self
        )
        add_trailing(self, self.look_up)

    def typed(self) -> Any:
        return self.text()

    def type_in(self, raw: Any) -> None:
        self.choose(self.finder.read(raw))

    def value(self) -> Any:
        return self.text().strip()

    def show_address(self, address: FoundAddress) -> None:
        """Show an address as if it was chosen from the list, and tell it."""
        self.choose(option_of_address(address))
        self.changed.emit()
        self.picked.emit(address)

    def _take(self, option: Option | None) -> None:
        self.list.hide()
        if option is None or not isinstance(option.value, FoundAddress):
            return
        if option.value.number:
            self.show_address(option.value)
            return
        self.setText(f"{option.value.street} ")
        self.chosen = None
        self.changed.emit()

    def _leave(self, *, by_key: bool) -> None:  # noqa: ARG002 - free text: nothing is taken
        self.list.hide()


def option_of_address(address: FoundAddress) -> Option:
    """Return an address as a choice, with its ward."""
    return Option(address, address.line, address.line, address.ward_name)
