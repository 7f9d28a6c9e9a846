"""Finds out that nobody has touched the program for some time, be it awake or asleep."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
"""What only a person does."""
LOCK_KEYS = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
"""As the menu says; a menu does not reach into a dialog that stands before its window."""


class IdleWatch(QObject):
    """Watches the windows that somebody works in; costs one wake-up for each time it waits.

    A timer alone is not enough: it stands still while the computer sleeps. So what somebody
    does after too long a pause is kept from the window, and counts as the pause that it ends.

    Args:
        app: Tells which window has the keyboard.
        clock: Seconds; one that goes on while the computer sleeps.
    """

    tired = Signal()
    """Nobody was here for so long. Emitted once, until the watch is started again."""
    leaving = Signal()
    """Somebody asked to lock with the keyboard, in whatever window: choosing a file as well."""

    def __init__(
        self, app: QGuiApplication, clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seconds = 0.0
        self._last = clock()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._window: QWindow | None = None
        app.focusWindowChanged.connect(self._follow)
        self._follow(app.focusWindow())

    def start(self, seconds: float) -> None:
        """Begin to count; from now on a pause may last so long."""
        self._seconds = seconds
        self._last = self._clock()
        self._timer.start(round(seconds * 1000))

    def stop(self) -> None:
        """Count no more."""
        self._seconds = 0.0
        self._timer.stop()

    def look(self) -> None:
        """Tell if the pause has lasted long enough, else wait for the rest of it."""
        left = self._last + self._seconds - self._clock()
        if not self._seconds:
            return
        if left <= 0:
            self.stop()
            self.tired.emit()
        else:
            self._timer.start(max(1, round(left * 1000)))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there, unless that comes too late."""
        if not self._seconds or event.type() not in _SIGNS:
            return False
        now = self._clock()
        if not self._last <= now < self._last + self._seconds:
            self.stop()  # a clock that was put back tells nothing: that is too long as well
            self.tired.emit()
            return True
        self._last = now
        if isinstance(event, QKeyEvent) and event.keyCombination() == LOCK_KEYS:
            self.leaving.emit()
            return True
        return False

    def _follow(self, window: QWindow | None) -> None:
        if window is None or window is self._window:
            return
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        window.destroyed.connect(self._forget)
        window.installEventFilter(self)

    def _forget(self) -> None:
        self._window = None
