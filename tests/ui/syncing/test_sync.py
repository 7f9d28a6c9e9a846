"""When the window syncs by itself, and what it makes of how a sync ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.connection.sync import RECORDS, Sync
from desktop.app.connection.sync_ports import Haste
from desktop.domain.changes import Changes
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.domain.syncing.sync_state import SyncState
from desktop.errors import Cancelled, DiskFull
from desktop.sync.rhythm import AFTER_SAVING, EVERY, FIRST_WAIT, SOON
from desktop.ui.news import News
from desktop.ui.tasks import Report, TaskRunner
from tests.ui.fakes import HeldRunner
from tests.ui.line import connected
from tests.ui.synced import Engine, begun, finish, real_runner, tick, waits


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    with real_runner() as made:
        yield made


def test_a_laptop_without_a_server_never_wakes_up(qtbot: QtBot) -> None:
    engine = Engine(SyncState(waiting=3))
    sync = begun(engine)
    assert not sync.timer.isActive()
    sync.sync_now()
    sync.network_returned()
    assert engine.ran == []


def test_it_syncs_soon_after_the_start_and_then_every_quarter(qtbot: QtBot) -> None:
    engine = Engine()
    sync = begun(engine)
    assert waits(sync) == SOON
    tick(engine, sync)
    assert engine.ran == [Haste()]
    assert waits(sync) == EVERY
    tick(engine, sync)
    assert len(engine.ran) == 2


def test_what_was_saved_is_sent_within_minutes(qtbot: QtBot) -> None:
    engine, news = Engine(), News()
    sync = begun(engine, news=news)
    tick(engine, sync)
    engine.state = connected(waiting=1)
    news.tell(Changes.VISITS | Changes.OUTBOX)
    assert sync.state.waiting == 1
    assert waits(sync) == AFTER_SAVING


def test_a_draft_wakes_nobody(qtbot: QtBot) -> None:
    runner, news = HeldRunner(), News()
    begun(Engine(), runner, news)
    runner.let_all_go()
    news.tell(Changes.DRAFTS)
    assert not runner.held


def test_a_timer_that_rings_early_waits_for_the_rest(qtbot: QtBot) -> None:
    engine = Engine()
    sync = begun(engine)
    sync.timer.timeout.emit()
    assert engine.ran == []
    assert sync.timer.isActive()


def test_after_a_failure_it_waits_and_the_network_brings_it_nearer(qtbot: QtBot) -> None:
    engine = Engine(report=SyncReport(end=End.UNREACHABLE))
    sync = begun(engine)
    tick(engine, sync)
    assert waits(sync) == FIRST_WAIT
    sync.network_returned()
    assert waits(sync) < FIRST_WAIT


def test_offline_by_choice_sleeps_until_it_is_switched_off(qtbot: QtBot) -> None:
    engine = Engine()
    sync = begun(engine)
    sync.set_offline(chosen=True)
    assert sync.state.working_offline
    assert not sync.timer.isActive()
    sync.set_offline(chosen=False)
    assert waits(sync) == SOON


def test_by_hand_it_also_syncs_while_working_offline(qtbot: QtBot) -> None:
    engine = Engine(connected(working_offline=True))
    sync = begun(engine)
    sync.sync_now()
    assert engine.ran == [Haste(by_hand=True)]


def test_one_at_a_time(qtbot: QtBot) -> None:
    engine, runner = Engine(), HeldRunner()
    sync = begun(engine, runner)
    runner.let_all_go()
    sync.sync_now()
    sync.sync_now()
    assert sync.is_running
    assert sync.state.running
    runner.let_all_go()
    assert len(engine.ran) == 1
    assert not sync.state.running


def test_screens_look_again_only_when_something_came(qtbot: QtBot) -> None:
    engine, news, heard = Engine(), News(), list[Changes]()
    sync = begun(engine, news=news)
    news.data_changed.connect(heard.append)
    sync.sync_now()
    engine.report = SyncReport(end=End.DONE, received=2)
    sync.sync_now()
    assert heard == [Changes.OUTBOX, RECORDS]


def test_what_came_before_the_line_broke_is_shown_too(qtbot: QtBot) -> None:
    engine, news, heard = Engine(), News(), list[Changes]()
    sync = begun(engine, news=news)
    news.data_changed.connect(heard.append)
    engine.report = SyncReport(end=End.UNREACHABLE, received=200)
    sync.sync_now()
    assert heard == [RECORDS]


def test_a_disk_that_is_full_is_told_by_hand_and_not_in_the_background(qtbot: QtBot) -> None:
    engine, told = Engine(error=DiskFull()), list[Exception]()
    sync = begun(engine)
    sync.failed.connect(told.append)
    tick(engine, sync)
    assert told == []
    assert not sync.state.running
    sync.sync_now()
    assert [type(error) for error in told] == [DiskFull]
    assert waits(sync) > FIRST_WAIT


def test_working_offline_stops_a_sync_that_is_going_on(qtbot: QtBot, runner: TaskRunner) -> None:
    steps = threading.Event()

    def go_on(report: Report) -> None:
        steps.wait(5)
        report(1, 2)

    engine = Engine(act=go_on)
    sync = Sync(engine.jobs(), runner, News())
    qtbot.waitUntil(lambda: bool(sync.state.server))
    sync.sync_now()
    with qtbot.waitSignal(sync.ended) as ended:
        sync.set_offline(chosen=True)
        steps.set()
    assert ended.args == [None, True]
    assert not sync.is_running
    finish(qtbot, runner, sync)


def test_cancelling_is_no_failure(qtbot: QtBot) -> None:
    engine, told = Engine(error=Cancelled()), list[Exception]()
    sync = begun(engine)
    sync.failed.connect(told.append)
    sync.sync_now()
    assert told == []
