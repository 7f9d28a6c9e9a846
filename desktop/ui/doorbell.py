"""One window a profile: a second start rings, and the first window comes to the front."""

from __future__ import annotations

import hashlib
import os
import socket
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QMessageBox

from desktop.i18n import translate

NO_SOCKET = -1
_WAIT_MS = 400


class Doorbell(QObject):
    """Listens for other starts on the same profile; only this user of the computer can ring.

    Args:
        folder: Of the profile; its path gives the bell its name, and nothing is readable in it.
        answer: Called when somebody rings.
        kept: Number of the open socket of a bell that this process had before it began anew;
            who rang meanwhile is answered now. -1 = none.
    """

    def __init__(
        self,
        folder: Path,
        answer: Callable[[], None],
        parent: QObject | None = None,
        *,
        kept: int = NO_SOCKET,
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._name = _name_of(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        if not (_listens(kept) and self._server.listen(kept)):
            QLocalServer.removeServer(self._name)  # left by a computer that lost its power
            self._server.listen(self._name)

    @property
    def socket(self) -> int:
        """Number of the open socket, for whoever begins anew and wants to go on listening."""
        return int(self._server.socketDescriptor())

    def _open(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(self._answer)
            caller.disconnected.connect(caller.deleteLater)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
        QLocalServer.removeServer(self._name)  # Qt forgets the name of a socket that was kept


def _listens(number: int) -> bool:
    """Return whether an open socket has this number, and somebody can ring at it."""
    try:
        own = socket.socket(fileno=os.dup(number))
    except OSError:
        return False
    with own:
        return bool(own.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))


def is_home(folder: Path) -> bool:
    """Return whether a window is open on the profile in ``folder``."""
    return _call(folder, b"")


def ring(folder: Path) -> bool:
    """Ask the window on the profile to come to the front; return whether there is one."""
    return _call(folder, b"raise")


def offer_other_window(folder: Path) -> None:
    """Say that Weefsel is open already, and offer to bring that window to the front."""
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle("Weefsel")
    box.setText(translate("unlock", "Weefsel is already open with this profile."))
    box.setInformativeText(
        translate("unlock", "Two windows on one profile would get in each other's way.")
    )
    show = box.addButton(translate("unlock", "Show that window"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(translate("unlock", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    if box.clickedButton() is show:
        ring(folder)


def _call(folder: Path, message: bytes) -> bool:
    caller = QLocalSocket()
    caller.connectToServer(_name_of(folder))
    if not caller.waitForConnected(_WAIT_MS):
        return False
    if message:
        caller.write(message)
        caller.waitForBytesWritten(_WAIT_MS)
    caller.disconnectFromServer()
    return True


def _name_of(folder: Path) -> str:
    return "weefsel-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
