"""Python's collector of cycles, kept to the main thread.

It runs in whichever thread happens to make one object too many: mostly a worker that reads a
page of the feed. A closed dialog that holds a cycle would then be destroyed over there, and a
widget destroyed outside the main thread ends the process, often much later.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 500
"""Milliseconds. In that time even a sync makes less garbage than a page of the map needs."""
_SLOW = 0.05
"""Seconds. What is left after a whole collection that took longer is mostly modules."""


class Collector(QObject):
    """Collects cycles now and then, by Python's own thresholds; from now on nobody else does.

    Args:
        clock: In seconds, never goes back.
    """

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY)

    @Slot()
    def look(self) -> None:
        """Collect if enough was made since the last time."""
        (young, middle, old), most = gc.get_count(), gc.get_threshold()
        if young <= most[0]:
            return
        if middle <= most[1]:
            gc.collect(0)
        elif old <= most[2]:
            gc.collect(1)
        else:
            self._collect_all()

    def _collect_all(self) -> None:
        started = self._clock()
        gc.collect()
        if self._clock() - started > _SLOW:
            gc.freeze()  # or somebody who types would feel each of them

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
