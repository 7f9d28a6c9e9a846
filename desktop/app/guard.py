"""Locks the window: when nobody is there, when the computer goes to sleep, when asked."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from desktop.ui.asleep import watch_sleep
from desktop.ui.idle import IdleWatch

LOCKED = 3
"""Ends the loop of the window when it was locked and is to be opened again."""
_LATER = 60.0
"""Seconds to wait more when something is being written that nobody would want cut short."""


class Guard(QObject):
    """Stands beside one open profile.

    Args:
        app: The application.
        minutes: How long nobody may touch the program.
        is_busy: Whether an import or export runs: a lock would end it.
        hide: Takes everything off the screen, and keeps what was being typed.
        end: Ends the loop that shows the window, with what it is to return.
    """

    def __init__(
        self,
        app: QApplication,
        *,
        minutes: int,
        is_busy: Callable[[], bool],
        hide: Callable[[], None],
        end: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._app, self._is_busy, self._hide, self._end = app, is_busy, hide, end
        self.watch = IdleWatch(app, time.time, self)
        self.watch.tired.connect(self._tired)
        self.watch.leaving.connect(self.lock)
        self.watch.start(60.0 * minutes)
        watch_sleep(self, self.lock)

    def allow(self, minutes: int) -> None:
        """Let a pause last so long from now on."""
        self.watch.start(60.0 * minutes)

    def lock(self) -> None:
        """Hide everything now and end the loop; whoever runs it closes the profile and asks."""
        self.watch.stop()
        clear_clipboard(self._app.clipboard())
        self._hide()  # which ends the loop too, as if somebody had left; the last word counts
        self._end(LOCKED)

    def stop(self) -> None:
        """Watch no more: the profile is being closed."""
        self.watch.stop()
        self.deleteLater()

    def _tired(self) -> None:
        if self._is_busy():
            self.watch.start(_LATER)
        else:
            self.lock()


def clear_clipboard(clipboard: QClipboard) -> None:
    """Empty the clipboard, if what is on it came from this program."""
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)
