"""Dialogs about addresses: reading them in, and finding one for a form or on the map."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.dialogs import Dialogs
from desktop.app.entry.form_ports import AddressWays
from desktop.app.entry.ports import Work
from desktop.app.mapping.addresses import Addresses
from desktop.domain.address import FoundAddress
from desktop.i18n import translate
from desktop.services.geography import addresses as services
from desktop.ui.screens.map.board import MapBoard
from desktop.ui.screens.map.open_data_addresses import AddressesDialog, AddressJobs
from desktop.ui.screens.map.open_data_find import FindAddressDialog, FindJobs

if TYPE_CHECKING:
    from desktop.ui.screens.map.screen import MapScreen


class AddressDialogs:
    """Opens them.

    Args:
        addresses: Finds addresses.
        dialogs: Those that are open.
    """

    def __init__(self, work: Work, addresses: Addresses, dialogs: Dialogs) -> None:
        self._work = work
        self._addresses = addresses
        self._dialogs = dialogs

    def close(self) -> None:
        """Let go of the file of addresses."""
        self._addresses.close()

    def show_addresses(self) -> AddressesDialog:
        """Say which addresses are on this computer, and read in others."""
        jobs = AddressJobs(
            known=self._addresses.known,
            bring=self._addresses.bring,
            remove=self._addresses.remove,
            page=services.where_published(),
        )
        return self._dialogs.brought_up(
            "addresses",
            lambda: AddressesDialog(jobs, self._work.tasks, self._work.window),
            lambda _dialog: None,
        )

    def find_address(self) -> FindAddressDialog:
        """Find an address and go there on the map."""
        verb = translate("open data", "&Go there")
        return self._dialogs.brought_up(
            "find_address",
            lambda: self._finding(verb, "", self._work.window),
            lambda dialog: dialog.chosen.connect(self._go_there),
        )

    def ways(self) -> AddressWays:
        """Return how forms find an address."""
        return AddressWays(find=self._addresses.find, look_up=self._look_up)

    def _look_up(self, typed: str, then: Callable[[FoundAddress], None]) -> None:
        """Look an address up for a form, which waits behind the dialog."""
        asked_by = QApplication.activeWindow() or self._work.window
        dialog = self._finding(translate("open data", "&Take this one"), typed, asked_by)
        dialog.chosen.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _finding(self, verb: str, typed: str, parent: QWidget) -> FindAddressDialog:
        jobs = FindJobs(
            find=self._addresses.find,
            are_here=self._addresses.are_here,
            look_up_online=self._addresses.look_up_online,
            host=services.online_host(),
        )
        dialog = FindAddressDialog(jobs, self._work.tasks, verb=verb, typed=typed, parent=parent)
        dialog.file_wanted.connect(self.show_addresses)
        return dialog

    def _go_there(self, found: FoundAddress) -> None:
        screen = cast("MapScreen", self._work.window.go("map"))
        if found.ward:
            screen.choose(found.ward)
        if screen.board.is_painted:
            _point_out(screen.board, found)
        else:
            once = Qt.ConnectionType.SingleShotConnection
            screen.board.painted.connect(partial(_point_out, screen.board, found), once)
        self._work.window.say(found.line)


def _point_out(board: MapBoard, found: FoundAddress) -> None:
    """Bring the ward of an address into view, and mark the spot."""
    board.look_at(found.ward or "")
    if found.lat is not None and found.lon is not None:
        board.bridge.mark.emit(json.dumps((found.lat, found.lon)))
