"""Syncing in the background: when it is due, by hand, and before quitting. Never in the way."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.app.connection.sync_ports import Haste, SyncJobs
from desktop.domain.changes import Changes
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.domain.syncing.sync_state import Standing, SyncState
from desktop.errors import Cancelled, ExpectedError, NotRegistered, WorkingOffline
from desktop.sync.rhythm import Rhythm
from desktop.ui.news import News
from desktop.ui.tasks import Lane, Runner, Task
from desktop.ui.widgets.alive import while_alive

logger = logging.getLogger(__name__)

RECORDS = Changes.RECORDS | Changes.OUTBOX
"""What a sync that received something may have changed."""
BY_HAND = Haste(by_hand=True)
_WORTH_WAITING = frozenset(
    {Standing.RUNNING, Standing.WAITING, Standing.ATTENTION, Standing.FAILED}
)


class Sync(QObject):
    """One timer, one sync at a time, one state. Lives in the main thread.

    ``changed(state)`` when this laptop stands elsewhere; ``ended(report, by_hand)`` after every
    sync, a report of ``None`` meaning that it could not begin; ``failed(error)`` when one by hand
    could not; ``wiped(report)`` when the server ordered it.

    Args:
        jobs: What it does.
        news: Hears what was received, and tells when something was saved.
    """

    changed = Signal(object)
    ended = Signal(object, bool)
    failed = Signal(object)
    wiped = Signal(object)

    def __init__(
        self, jobs: SyncJobs, tasks: Runner, news: News, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tasks = tasks
        self._news = news
        self._task: Task[Any] | None = None
        self._is_begun = False
        self._is_stopped = False
        self.state = SyncState()
        self.rhythm = Rhythm(jobs.chance, enabled=False)
        self.timer = QTimer(self, singleShot=True)
        self.timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self._tick)
        news.data_changed.connect(self._heard)
        self.read_state()

    @property
    def is_running(self) -> bool:
        """Whether a sync is going on."""
        return self._task is not None

    @property
    def is_worth_waiting(self) -> bool:
        """Whether quitting should wait some seconds: something waits, and can be sent."""
        if not self.state.server or self.state.working_offline:
            return False
        return self.is_running or (
            bool(self.state.waiting) and self.state.standing in _WORTH_WAITING
        )

    def begin(self) -> None:
        """The window can be used: sync soon, if this laptop is connected."""
        self._is_begun = True
        if self.rhythm.enabled:
            self.rhythm.started(self._jobs.now())
            self._plan()

    def stop(self) -> None:
        """Start nothing more and hear nothing more; what runs stops at its next step."""
        self.timer.stop()
        self._is_begun = False
        self._is_stopped = True
        if self._task is not None:
            self._task.cancel()

    def network_returned(self) -> None:
        """Try soon: there is a network again."""
        if self._is_begun and self.rhythm.enabled:
            self.rhythm.network_returned(self._jobs.now())
            self._plan()

    def sync_now(self, haste: Haste = BY_HAND) -> None:
        """Sync at once, unless a sync is going on."""
        if self.is_running or not self.state.server:
            return
        self.timer.stop()
        self._show(replace(self.state, running=True))
        task = self._tasks.start(
            lambda report: self._jobs.run(report, haste),
            on_done=while_alive(self, partial(self._done, haste)),
            on_error=while_alive(self, partial(self._not_begun, haste)),
            lane=Lane.NETWORK,
        )
        if not task.is_finished:  # a runner of tests may have done it all by now
            self._task = task

    def set_offline(self, chosen: bool) -> None:
        """Work offline, or online again; a sync that is going on stops at its next step."""
        if chosen and self._task is not None:
            self._task.cancel()
        self._tasks.start(
            lambda _report: self._jobs.set_offline(chosen),
            on_done=while_alive(self, self._news.tell),
        )

    def read_state(self) -> None:
        """Read where this laptop stands."""
        if self._is_stopped:
            return
        self._tasks.start(
            lambda _report: self._jobs.state(), on_done=while_alive(self, self._arrived)
        )

    # What happens

    def _heard(self, changes: Changes) -> None:
        if changes & ~(Changes.DRAFTS | Changes.VIEWS):
            self.read_state()

    def _arrived(self, state: SyncState) -> None:
        self._show(replace(state, running=self.is_running))
        wanted = bool(state.server) and not state.working_offline
        if wanted is not self.rhythm.enabled:
            self.rhythm.enable(self._jobs.now(), on=wanted)
        if wanted and state.waiting:
            self.rhythm.saved(self._jobs.now())
        self._plan()

    def _show(self, state: SyncState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    def _plan(self) -> None:
        """Wake up once, when the next sync is due; never in between."""
        waits = self.rhythm.waits(self._jobs.now())
        if waits is None or not self._is_begun or self.is_running:
            self.timer.stop()
        else:
            self.timer.start(max(1, round(waits.total_seconds() * 1000)))

    def _tick(self) -> None:
        if self.rhythm.is_due(self._jobs.now()):
            self.sync_now(Haste())
        else:
            self._plan()  # the clock was set, or the laptop slept

    def _done(self, haste: Haste, report: SyncReport) -> None:
        self._task = None
        if self._is_stopped:
            return
        self.rhythm.ended(self._jobs.now(), report.end)
        if report.wipe:
            self.stop()
            self.wiped.emit(report)
            return
        self._show(replace(self.state, running=False))
        self._news.tell(RECORDS if report.changed_records else Changes.OUTBOX)
        self.ended.emit(report, haste.by_hand)

    def _not_begun(self, haste: Haste, error: Exception) -> None:
        self._task = None
        if self._is_stopped:
            return
        end = End.CANCELLED if isinstance(error, Cancelled) else End.LOCAL
        self.rhythm.ended(self._jobs.now(), end)
        self._show(replace(self.state, running=False))
        if not isinstance(error, ExpectedError):
            logger.error("Syncing failed unexpectedly", exc_info=error)
        if haste.by_hand and not isinstance(error, Cancelled | NotRegistered | WorkingOffline):
            self.failed.emit(error)
        self.read_state()
        self.ended.emit(None, haste.by_hand)
