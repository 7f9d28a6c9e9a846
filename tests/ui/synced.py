"""A sync engine of the tests, and runners to have it at work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.connection.sync import Sync
from desktop.app.connection.sync_ports import Haste, SyncJobs
from desktop.domain.changes import Changes
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.domain.syncing.sync_state import SyncState
from desktop.ui.news import News
from desktop.ui.tasks import Report, TaskRunner
from tests.conftest import NOW
from tests.ui.fakes import DirectRunner, raise_here
from tests.ui.line import connected

MIDDLE = 0.5
"""Chance that spreads nothing."""


@dataclass
class Engine:
    """Stands in for the engine: counts syncs, and ends each as it was told."""

    state: SyncState = field(default_factory=connected)
    report: SyncReport = field(default_factory=lambda: SyncReport(end=End.DONE))
    error: Exception | None = None
    act: Callable[[Report], object] = lambda _report: None
    ran: list[Haste] = field(default_factory=list)
    now: datetime = NOW

    def jobs(self) -> SyncJobs:
        return SyncJobs(
            state=lambda: self.state,
            run=self._run,
            set_offline=self._set_offline,
            now=lambda: self.now,
            chance=lambda: MIDDLE,
        )

    def _run(self, report: Report, haste: Haste) -> SyncReport:
        self.ran.append(haste)
        self.act(report)
        if self.error:
            raise self.error
        return self.report

    def _set_offline(self, chosen: bool) -> Changes:
        self.state = replace(self.state, working_offline=chosen)
        return Changes.OUTBOX


def begun(engine: Engine, runner: Any = None, news: News | None = None) -> Sync:
    sync = Sync(engine.jobs(), runner or DirectRunner(), news or News())
    sync.begin()
    return sync


def waits(sync: Sync) -> timedelta:
    assert sync.timer.isActive()
    return timedelta(milliseconds=sync.timer.interval())


def tick(engine: Engine, sync: Sync) -> None:
    """Let the time pass until the timer, and ring it."""
    engine.now += waits(sync)
    sync.timer.timeout.emit()


@contextmanager
def real_runner() -> Iterator[TaskRunner]:
    """The real runner; what it delivered late is gone before it is."""
    made = TaskRunner(raise_here)
    yield made
    made.shut_down()
    settle()


def finish(qtbot: QtBot, runner: TaskRunner, sync: Sync) -> None:
    """Let everything that was started come back, before what it comes back to goes."""
    qtbot.waitUntil(lambda: not sync.is_running)
    for _round in range(3):  # what comes back may start more
        last = runner.start(lambda _report: None, on_done=lambda _none: None)
        with qtbot.waitSignal(last.finished):
            pass
    sync.stop()


def settle() -> None:
    """Deliver what was posted, also what deletes objects."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
