"""Work away from the main thread, with progress, cancelling and one place for errors.

Work is a plain function ``work(report) -> result`` that knows no Qt. Calling
``report(done, total)`` both shows progress and is the point where cancelling takes hold: it
raises :class:`~desktop.errors.Cancelled` once the person has pressed stop. Everything that
touches the database runs in one lane, one job at a time and in order; the rest may overlap.
What waits for a server has a lane of its own: closing the window does not wait for the network.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from enum import Enum
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.errors import Cancelled

T = TypeVar("T")
Report = Callable[[int, int], None]
"""``report(done, total)``; a total of 0 means: no idea how long it takes."""


class Lane(Enum):
    """Where a job runs.

    ``SCREENS`` is the lane of the database, in the same turn, for what only reads in order to
    show it: when the program leaves, nobody misses the answer.
    """

    DATABASE = "database"
    SCREENS = "screens"
    FREE = "free"
    NETWORK = "network"


PATIENCE = 3.0
"""Seconds that :meth:`TaskRunner.shut_down` waits for jobs in the network lane. A call that no
server answers ends by itself later; by then nothing listens, and nothing is written."""
_MOST = 2**31 - 1
MOMENT = 0.2
"""Seconds that :meth:`TaskRunner.save_and_leave` waits for jobs that may just be ending."""


class Task(QObject, Generic[T]):
    """A running job. Lives in the main thread; all its signals are emitted there."""

    progressed = Signal(int, int)
    finished = Signal()
    _reported = Signal(int, int)
    _arrived = Signal(object)

    def __init__(
        self,
        work: Callable[[Report], T],
        *,
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.is_finished = False
        self.is_long = False
        self.lane = Lane.DATABASE
        self.job: Future[None] | None = None
        self._work = work
        self._on_done = on_done
        self._on_error = on_error
        self._stop = threading.Event()
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop at its next report, or not to start. Returns at once."""
        self._stop.set()

    def forget(self) -> None:
        """Tell nobody any more how it ended: whoever asked is gone."""
        self._on_done = self._on_error = _ignore
        self._work = _nothing

    def run(self) -> None:
        """Do the work. Called in a worker thread; touches no widget."""
        try:
            self._report(0, 0)
            result = self._work(self._report)
        except Exception as exc:  # noqa: BLE001 - the border between work and screen
            self._arrived.emit(partial(self._fail, exc))
        else:
            self._arrived.emit(partial(self._finish, result))

    def _report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        if (done, total) != (0, 0):
            self.is_long = True  # what tells how far it is has somebody waiting for it
            self._reported.emit(*_small(done, total))

    def _finish(self, result: T) -> None:
        self._on_done(result)

    def _fail(self, error: Exception) -> None:
        self._on_error(error)

    @Slot(object)
    def _deliver(self, callback: Callable[[], None]) -> None:
        try:
            callback()
        finally:
            self.is_finished = True
            self.finished.emit()
            self.deleteLater()


def _small(done: int, total: int) -> tuple[int, int]:
    """Return the same share in numbers that a signal can carry: bytes may be too many."""
    while max(done, total) > _MOST:
        done, total = done // 1024, total // 1024
    return done, total


def _ignore(_end: object) -> None: ...


def _nothing(_report: Report) -> Any: ...


class Runner(Protocol):
    """What a screen needs in order to start work; tests pass one that runs at once."""

    def start(
        self,
        work: Callable[[Report], T],
        *,
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object] | None = None,
        lane: Lane = Lane.DATABASE,
    ) -> Task[T]:
        """Run ``work`` in ``lane``, then call ``on_done(result)`` in the main thread."""


class TaskRunner(QObject):
    """Starts tasks and keeps them alive until they have reported back.

    Args:
        on_error: Told about errors of jobs that bring no ``on_error`` of their own.
    """

    def __init__(
        self, on_error: Callable[[Exception], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._on_error = on_error
        database = ThreadPoolExecutor(1, "database")
        self._lanes = {
            Lane.DATABASE: database,
            Lane.SCREENS: database,
            Lane.FREE: ThreadPoolExecutor(2, "free"),
            Lane.NETWORK: ThreadPoolExecutor(2, "network"),
        }

    def start(
        self,
        work: Callable[[Report], T],
        *,
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object] | None = None,
        lane: Lane = Lane.DATABASE,
    ) -> Task[T]:
        """See :class:`Runner`; the returned task can be cancelled and watched."""
        task = Task(work, on_done=on_done, on_error=on_error or self._on_error, parent=self)
        task.lane = lane
        task.job = self._lanes[lane].submit(task.run)
        return task

    @property
    def is_busy(self) -> bool:
        """Whether something runs that reads or writes files for long, and is not waited for."""
        return any(task.is_long and not task.is_finished for task in self.findChildren(Task))

    @property
    def is_idle(self) -> bool:
        """Whether every screen has what it asked for; what the network brings does not count."""
        asked = self._in(Lane.DATABASE, Lane.SCREENS, Lane.FREE)
        return all(task.is_finished for task in asked)

    def shut_down(self) -> None:
        """Finish what is being saved, cancel the rest; call before closing the store.

        Jobs that wait in the database lane may hold a draft or a visit somebody just saved,
        so that lane runs empty; jobs in the other lanes are cancelled. Jobs that wait for a
        server are left behind if it does not answer soon. Nobody hears any more how they ended.
        """
        _cancel(self._in(Lane.SCREENS))
        self._lanes[Lane.DATABASE].shutdown(wait=True)
        others = self._in(*Lane)
        _cancel(others)
        self._lanes[Lane.FREE].shutdown(wait=True, cancel_futures=True)
        self._lanes[Lane.NETWORK].shutdown(wait=False, cancel_futures=True)
        _wait_for(self._in(Lane.NETWORK), PATIENCE)
        for task in others:
            task.forget()

    def save_and_leave(self) -> None:
        """Finish what is being saved and leave the rest behind: this process ends at once.

        What is left behind ends as by a power cut, which it must bear anyway; but what writes
        files for long gets the time to take away what is half-written.
        """
        saving, others = self._in(Lane.DATABASE), self._in(Lane.SCREENS, Lane.FREE, Lane.NETWORK)
        _cancel(others)
        for lane in self._lanes.values():
            lane.shutdown(wait=False, cancel_futures=True)
        for task in saving:
            if task.job is not None and task.job.cancelled():
                task.run()  # here: a slow reader may stand before it in the lane
            else:
                _wait_for([task])
        _wait_for([task for task in others if task.is_long], PATIENCE)
        _wait_for(self._in(Lane.FREE, Lane.NETWORK), MOMENT)
        for task in (*saving, *others):
            task.forget()

    def _in(self, *lanes: Lane) -> list[Task[Any]]:
        return [task for task in self.findChildren(Task) if task.lane in lanes]


def _cancel(tasks: Iterable[Task[Any]]) -> None:
    for task in tasks:
        task.cancel()


def _wait_for(tasks: Iterable[Task[Any]], most: float | None = None) -> None:
    """Wait until jobs have ended, at most so many seconds; those that never began have."""
    wait([task.job for task in tasks if task.job is not None], timeout=most)
