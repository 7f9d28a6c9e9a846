"""What is shown in the window goes to the log of reads a moment later, in the lane of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.domain.privacy.access import Read
from desktop.errors import ExpectedError
from desktop.services.desk import Desk
from desktop.services.privacy.access_log import note_reads
from desktop.ui.tasks import Lane, Runner
from desktop.ui.widgets.alive import while_alive

_MOST_KEPT = 2_000
"""Reads that are kept while they cannot be written: a profile may be read-only for good."""
_LATER_MS = 700
"""After something was shown: the page is up, and most of what belongs to it too."""


class Reads(QObject):
    """Gathers what was shown and writes it in one go; nobody waits for it.

    What cannot be written (a full disk) is kept, and tried again with the next one.

    Args:
        desk: Returns the desk of now.
    """

    _came = Signal()

    def __init__(
        self, desk: Callable[[], Desk], tasks: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._waiting: list[Read] = []
        self._taking = threading.Lock()
        self._pause = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._pause.timeout.connect(self.write)
        self._came.connect(self._wait, Qt.ConnectionType.QueuedConnection)

    def note(self, read: Read) -> None:
        """Remember what was shown. May be called in any thread."""
        if read.is_nothing:
            return
        with self._taking:
            is_first = not self._waiting
            self._waiting.append(read)
        if is_first:
            self._came.emit()

    def write(self) -> None:
        """Write what was gathered, in a worker."""
        reads = self._take()
        if reads:
            desk = self._desk()
            self._tasks.start(
                lambda _report: note_reads(desk, reads),
                on_done=lambda _lines: None,
                on_error=while_alive(self, lambda _error: self._put_back(reads)),
                lane=Lane.DATABASE,
            )

    def finish(self) -> None:
        """Write what was gathered now: the database is about to be closed."""
        self._pause.stop()
        reads = self._take()
        if reads:
            with suppress(ExpectedError):  # a full disk: nothing more can be done here
                note_reads(self._desk(), reads)

    def _wait(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _take(self) -> list[Read]:
        with self._taking:
            taken, self._waiting = self._waiting, []
        return taken

    def _put_back(self, reads: list[Read]) -> None:
        with self._taking:
            self._waiting = [*reads, *self._waiting][:_MOST_KEPT]
