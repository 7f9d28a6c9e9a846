"""Work runs elsewhere, reports here, and stops when asked."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.errors import Cancelled
from desktop.ui.tasks import Lane, Report, TaskRunner
from tests.ui.fakes import raise_here


def test_result_arrives_in_the_main_thread(qtbot: QtBot) -> None:
    arrived: list[tuple[int, threading.Thread]] = []
    runner = TaskRunner(raise_here)

    task = runner.start(
        lambda _report: 7,
        on_done=lambda result: arrived.append((result, threading.current_thread())),
    )
    with qtbot.waitSignal(task.finished):
        pass

    assert arrived == [(7, threading.main_thread())]
    runner.shut_down()


def test_cancelled_job_stops_at_its_next_report(qtbot: QtBot) -> None:
    started, go_on = threading.Event(), threading.Event()
    caught: list[Exception] = []
    runner = TaskRunner(caught.append)

    def work(report: Report) -> None:
        started.set()
        go_on.wait(5)
        report(1, 2)
        raise AssertionError("went on after cancel")

    task = runner.start(work, on_done=lambda _result: None, lane=Lane.FREE)
    started.wait(5)
    task.cancel()
    with qtbot.waitSignal(task.finished):
        go_on.set()

    assert [type(error) for error in caught] == [Cancelled]
    runner.shut_down()


def test_progress_arrives_in_the_main_thread_before_the_result(qtbot: QtBot) -> None:
    seen: list[object] = []
    runner = TaskRunner(raise_here)

    def work(report: Report) -> str:
        report(1, 2)
        report(2, 2)
        return "done"

    task = runner.start(work, on_done=seen.append)
    task.progressed.connect(
        lambda done, total: seen.append((done, total, threading.current_thread().name))
    )
    with qtbot.waitSignal(task.finished):
        pass

    assert seen == [(1, 2, "MainThread"), (2, 2, "MainThread"), "done"]
    runner.shut_down()


def test_own_error_handler_goes_before_the_general_one(qtbot: QtBot) -> None:
    own: list[Exception] = []
    runner = TaskRunner(raise_here)
    error = ValueError("bad")

    def work(_report: Report) -> None:
        raise error

    task = runner.start(work, on_done=lambda _none: None, on_error=own.append)
    with qtbot.waitSignal(task.finished):
        pass

    assert own == [error]
    assert task.is_finished
    runner.shut_down()


def test_nothing_is_awaited_once_the_last_result_was_handed_over(qtbot: QtBot) -> None:
    idle: list[bool] = []
    runner = TaskRunner(raise_here)
    assert runner.is_idle

    task = runner.start(lambda _report: 1, on_done=lambda _one: idle.append(runner.is_idle))
    idle.append(runner.is_idle)
    with qtbot.waitSignal(task.finished):
        pass

    assert idle == [False, False]
    assert runner.is_idle
    runner.shut_down()


def test_what_waits_to_be_saved_is_saved_before_the_store_closes(qtbot: QtBot) -> None:
    saved: list[int] = []
    go_on = threading.Event()
    runner = TaskRunner(raise_here)
    runner.start(lambda _report: go_on.wait(5), on_done=lambda _none: None)
    for draft in range(3):
        runner.start(partial(_save, saved, draft), on_done=lambda _none: None)

    go_on.set()
    runner.shut_down()

    assert saved == [0, 1, 2]


def _save(saved: list[Any], draft: int, _report: Report) -> None:
    saved.append(draft)


def test_who_leaves_saves_and_waits_for_no_reader(qtbot: QtBot) -> None:
    done: list[object] = []
    go_on, began = threading.Event(), threading.Event()

    def read_for_long(_report: Report) -> None:
        began.set()
        go_on.wait(20)

    runner = TaskRunner(raise_here)
    runner.start(read_for_long, on_done=done.append, lane=Lane.SCREENS)
    began.wait(5)
    runner.start(partial(_save, done, 0), on_done=done.append, lane=Lane.SCREENS)
    runner.start(partial(_save, done, 1), on_done=done.append)
    runner.start(partial(_save, done, 2), on_done=done.append)

    runner.save_and_leave()

    assert done == [1, 2]
    go_on.set()
    QApplication.processEvents()
    assert done == [1, 2], "nobody hears how it ended"


def test_who_leaves_waits_for_what_is_just_being_saved(qtbot: QtBot) -> None:
    saved: list[int] = []
    began, go_on = threading.Event(), threading.Event()

    def save_slowly(_report: Report) -> None:
        began.set()
        go_on.wait(5)
        saved.append(1)

    runner = TaskRunner(raise_here)
    runner.start(save_slowly, on_done=lambda _none: None)
    began.wait(5)
    threading.Timer(0.05, go_on.set).start()
    runner.save_and_leave()
    assert saved == [1]


def test_a_window_that_closes_reads_nothing_more_for_the_screen(qtbot: QtBot) -> None:
    read: list[int] = []
    go_on = threading.Event()
    runner = TaskRunner(raise_here)
    runner.start(lambda _report: go_on.wait(5), on_done=lambda _none: None)
    runner.start(partial(_save, read, 0), on_done=lambda _none: None, lane=Lane.SCREENS)
    threading.Timer(0.05, go_on.set).start()
    runner.shut_down()
    assert read == []
