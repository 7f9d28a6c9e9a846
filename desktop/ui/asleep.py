"""Hearing that the computer is about to sleep. Linux and Windows tell it in their own ways.

Linux waits for nobody who did not ask for it: with the key still in memory it would be asleep
before the window is locked. So a delay is asked for while the window is open. It ends with the
process, which a lock replaces; the system grants some seconds at the most.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    SLOT,
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Slot,
)

from desktop.i18n import translate

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_POWER = 0x218  # WM_POWERBROADCAST
_SLEEPING = 4  # PBT_APMSUSPEND
_WINDOWS_MESSAGES = (b"windows_generic_MSG", b"windows_dispatcher_MSG")
_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_ANSWER_MS = 500


def watch_sleep(owner: QObject, asleep: Callable[[], None]) -> bool:
    """Call ``asleep`` when the computer goes to sleep; return whether it will tell.

    Where it does not, the pause is noticed afterwards (:mod:`desktop.ui.idle`).
    """
    if sys.platform == "win32":
        return _watch_messages(owner, asleep)
    return _watch_logind(owner, asleep)


class _Sleeper(QObject):
    """Takes the signal of logind."""

    def __init__(self, asleep: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._asleep = asleep
        self._delay: Sequence[object] = ()

    def ask_for_delay(self, bus: QDBusConnection) -> None:
        """Let sleep wait until this process let go of what it gets for an answer."""
        from PySide6.QtDBus import QDBus, QDBusMessage

        why = translate("lock", "Locks the window before the computer sleeps")
        asked = QDBusMessage.createMethodCall(*_LOGIND, "Inhibit")
        asked.setArguments(["sleep", "Weefsel", why, "delay"])
        answer = bus.call(asked, QDBus.CallMode.Block, _ANSWER_MS)
        if answer.type() == QDBusMessage.MessageType.ReplyMessage:
            self._delay = answer.arguments()  # an open file: its end is the end of the delay

    @Slot(bool)
    def heard(self, begins: bool) -> None:
        """Logind says so before and after."""
        if begins:
            self._asleep()


def _watch_logind(owner: QObject, asleep: Callable[[], None]) -> bool:
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.systemBus()
    if not bus.isConnected():
        return False
    sleeper = _Sleeper(asleep, owner)
    service, path, interface = _LOGIND
    slot: Any = SLOT("heard(bool)")  # text, whatever its stub says
    tells = bus.connect(service, path, interface, "PrepareForSleep", sleeper, slot)
    sleeper.ask_for_delay(bus)
    return bool(tells)


class _Messages(QAbstractNativeEventFilter):
    def __init__(self, asleep: Callable[[], None]) -> None:
        super().__init__()
        self._asleep = asleep

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Look for the one message among many."""
        if QByteArray(kind).data() in _WINDOWS_MESSAGES and told_sleep(message):
            self._asleep()
        return False, 0


def told_sleep(message: int) -> bool:
    """Return whether the Windows message at this address says that sleep begins."""
    from ctypes import wintypes

    told = wintypes.MSG.from_address(int(message))
    return told.message == _POWER and told.wParam == _SLEEPING


def _watch_messages(owner: QObject, asleep: Callable[[], None]) -> bool:
    app = QCoreApplication.instance()
    if app is None:
        return False
    messages = _Messages(asleep)
    app.installNativeEventFilter(messages)
    owner.destroyed.connect(lambda: app.removeNativeEventFilter(messages))
    return True
