"""Syncing behind a real window: what it shows, that nobody waits for it, and leaving."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app.connection.sync import Sync
from desktop.app.connection.sync_ports import Haste
from desktop.app.entry.ports import Host
from desktop.app.workplace import Workplace
from desktop.domain.changes import Changes
from desktop.domain.record import WardCode
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.domain.syncing.sync_state import SyncState
from desktop.domain.vocabulary import VisitKind
from desktop.services import visits
from desktop.services.desk import Desk
from desktop.services.safety.profile import Unlocked
from desktop.settings import Settings
from desktop.ui import theme
from desktop.ui.forms.form import Form
from desktop.ui.lists.screen import ListScreen
from desktop.ui.news import News
from desktop.ui.sync.connect import ConnectDialog
from desktop.ui.sync.leaving import LeavingDialog
from desktop.ui.sync.report import SyncReportDialog
from desktop.ui.sync.signed_out import SignedOutDialog
from desktop.ui.tasks import Report, TaskRunner
from tests.conftest import NOW
from tests.ui.fakes import DirectRunner
from tests.ui.line import connected
from tests.ui.synced import Engine, finish, real_runner

_ENDED = round(datetime(2026, 11, 20, 9, 30, tzinfo=UTC).timestamp() * 1000)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    with real_runner() as made:
        yield made


class _Program(QObject):
    def __init__(self, app: QApplication, tasks: Any) -> None:
        super().__init__()
        self.app = app
        self.tasks = tasks
        self.settings = Settings(default_period="")

    def keep(self, settings: Settings) -> None:
        self.settings = settings

    def dress(self) -> None: ...


@dataclass
class Office:
    """A window with a fake engine behind it."""

    work: Workplace
    engine: Engine

    @property
    def sync(self) -> Sync:
        return self.work.syncing.sync


def opened(qapp: QApplication, desk: Desk, folder: Path, tasks: Any, **facts: Any) -> Office:
    theme.wear(qapp, "light")
    profile = SimpleNamespace(recovered=0)
    place = SimpleNamespace(desk=desk, folder=folder, profile=profile)
    work = Workplace(cast("Host", _Program(qapp, tasks)), cast("Unlocked", place))
    engine = Engine(**facts)
    work.syncing.sync._jobs = engine.jobs()
    work.syncing.sync.read_state()
    work.window.show()
    return Office(work, engine)


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path) -> Iterator[Office]:
    """A window on a profile that is connected; jobs run at once."""
    made = opened(qapp, desk, tmp_path, DirectRunner())
    yield made
    made.work.leave()


def log(desk: Desk, **fields: Any) -> Any:
    return visits.log_visit(
        desk, start=NOW, kind=VisitKind.EVENT, ward=WardCode("12025W02"), **fields
    )


def test_what_colleagues_did_appears_and_the_chosen_row_stays(office: Office, desk: Desk) -> None:
    mine, _changes = log(desk, reached_total=1)
    screen = office.work.window.go("visits")
    assert isinstance(screen, ListScreen)
    screen.table.selectRow(0)

    office.engine.act = lambda _report: log(desk, reached_total=2)
    office.engine.report = SyncReport(end=End.DONE, received=1)
    office.work.window.actions_by_name["sync"].trigger()

    assert screen.model.rowCount() == 2
    assert list(screen.table.selected_ids()) == [mine.id]
    assert office.work.window.toast.isVisible()


def test_the_count_in_the_sidebar_follows_a_sync(office: Office) -> None:
    office.engine.state = connected(conflicts=2)
    office.sync.sync_now()
    assert office.work.window.sidebar.buttons["review"].badge.text() == "2"
    assert "2" in office.work.window.status.kept.text()


def test_background_syncs_say_nothing(office: Office) -> None:
    office.sync.sync_now(Haste())
    assert not office.work.window.toast.isVisible()


def test_sync_now_offers_to_connect_a_laptop_that_never_was(office: Office) -> None:
    office.engine.state = SyncState()
    office.sync.read_state()
    office.work.window.actions_by_name["sync"].trigger()
    dialog = office.work.window.findChild(ConnectDialog)
    assert isinstance(dialog, ConnectDialog)
    dialog.close()
    assert office.engine.ran == []


def test_the_report_opens(office: Office) -> None:
    office.work.window.actions_by_name["sync_report"].trigger()
    dialog = office.work.window.findChild(SyncReportDialog)
    assert isinstance(dialog, SyncReportDialog)
    dialog.copy()
    assert "waiting: 0" in QApplication.clipboard().text()
    dialog.close()


def test_a_stolen_laptop_is_wiped_and_told_so(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    wiped: list[object] = []
    monkeypatch.setattr("desktop.app.connection.syncing.profile.wipe", wiped.append)
    office.work.forms.open("visit")
    form = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Form))
    office.engine.report = SyncReport(end=End.REVOKED, wipe=True)
    office.sync.sync_now(Haste())

    page = office.work.window.findChild(SignedOutDialog)
    assert isinstance(page, SignedOutDialog)
    assert wiped == [office.work.opened]
    assert not office.sync.timer.isActive()
    assert not office.work.window.stack.isVisible(), "nobody stands behind the words"
    assert not form.isVisible()
    page.close_button.click()
    assert not office.work.window.isVisible()


def test_a_laptop_that_left_is_told_what_was_handed_over(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    wiped: list[object] = []
    monkeypatch.setattr("desktop.app.connection.syncing.profile.wipe", wiped.append)
    office.engine.report = SyncReport(end=End.REVOKED, sent=3, left_at=_ENDED, wipe=True)
    office.sync.sync_now(Haste())

    said = told(office)
    assert wiped == [office.work.opened]
    assert "signed this laptop out on Fri 20 November 2026" in said
    assert "handed over: 3 change" in said
    assert "new registration" in said


def test_a_wipe_that_fails_is_not_called_done(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_opened: object) -> None:
        raise PermissionError

    monkeypatch.setattr("desktop.app.connection.syncing.profile.wipe", fail)
    office.engine.report = SyncReport(end=End.REVOKED, wipe=True)
    office.sync.sync_now(Haste())
    assert "could not be made unreadable completely" in told(office)


def test_screens_look_again_when_teams_went_though_nothing_came(office: Office) -> None:
    heard: list[Changes] = []
    office.work.news.data_changed.connect(heard.append)
    office.engine.report = SyncReport(end=End.UNREACHABLE, regranted=True, left_at=_ENDED)
    office.sync.sync_now(Haste())
    assert any(changes & Changes.VISITS for changes in heard)


def told(office: Office) -> str:
    page = office.work.window.findChild(SignedOutDialog)
    assert isinstance(page, SignedOutDialog)
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    page.close_button.click()
    return said


def test_a_registration_that_ended_wipes_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    wiped: list[object] = []
    monkeypatch.setattr("desktop.app.connection.syncing.profile.wipe", wiped.append)
    office.engine.report = SyncReport(end=End.REVOKED)
    office.sync.sync_now(Haste())
    assert wiped == []
    assert office.work.window.isVisible()


# Leaving


def test_nothing_to_send_closes_at_once(office: Office) -> None:
    assert office.work.window.close()
    assert office.engine.ran == []


def test_without_a_network_nobody_waits(office: Office) -> None:
    office.engine.state = connected(waiting=2, failure=End.UNREACHABLE, failed_at=NOW)
    office.sync.read_state()
    assert office.work.window.close()
    assert office.engine.ran == []


@pytest.fixture
def busy(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path, runner: TaskRunner
) -> Iterator[Busy]:
    """A window on which something waits, with an engine that a test lets go on."""
    gate = threading.Event()

    def wait_at_gate(report: Report) -> None:
        gate.wait(10)
        report(1, 1)

    made = opened(qapp, desk, tmp_path, runner, act=wait_at_gate, state=connected(waiting=2))
    qtbot.waitUntil(lambda: made.sync.state.waiting == 2)
    yield Busy(made, gate)
    gate.set()
    finish(qtbot, runner, made.sync)
    made.work.leave()


@dataclass
class Busy:
    """An office in which a sync goes on until the gate opens."""

    office: Office
    gate: threading.Event

    def leaving(self) -> LeavingDialog:
        found = self.office.work.window.findChild(LeavingDialog)
        assert isinstance(found, LeavingDialog)
        return found


def test_the_last_changes_are_sent_before_quitting(qtbot: QtBot, busy: Busy) -> None:
    window = busy.office.work.window
    assert not window.close()
    assert busy.leaving().isVisible()
    busy.gate.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert busy.office.engine.ran == [Haste(hurried=True)]


def test_quit_now_does_not_wait(qtbot: QtBot, busy: Busy) -> None:
    window = busy.office.work.window
    window.close()
    busy.leaving().quit_button.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not busy.gate.is_set()


def test_quitting_waits_some_seconds_at_most(qtbot: QtBot, busy: Busy) -> None:
    window = busy.office.work.window
    window.close()
    busy.leaving()._timer.timeout.emit()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_who_stays_goes_on_and_the_sync_too(qtbot: QtBot, busy: Busy) -> None:
    window = busy.office.work.window
    window.close()
    busy.leaving().stay_button.click()
    busy.gate.set()
    with qtbot.waitSignal(busy.office.sync.ended):
        pass
    qtbot.wait(20)
    assert window.isVisible()


def test_quitting_during_a_sync_waits_for_that_one(qtbot: QtBot, busy: Busy) -> None:
    window = busy.office.work.window
    busy.office.sync.sync_now(Haste())
    window.close()
    busy.gate.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert busy.office.engine.ran == [Haste()]


def test_typing_goes_on_during_a_sync(qtbot: QtBot, busy: Busy) -> None:
    office = busy.office
    office.sync.sync_now(Haste())
    office.work.forms.open("visit")
    form = office.work.forms._new_forms("visit")[0]
    note: Any = form.fields["note"].entry
    note.setFocus()
    QTest.keyClicks(note, "De zaal is vol.")
    assert note.toPlainText() == "De zaal is vol."
    assert office.sync.is_running

    busy.gate.set()
    with qtbot.waitSignal(office.sync.ended):
        pass
    assert note.toPlainText() == "De zaal is vol."
    form.close()


def test_a_server_that_never_answers_does_not_keep_the_program(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    """The call itself ends by its own time-out; here, when the test lets it."""
    gate = threading.Event()
    engine = Engine(act=lambda _report: gate.wait(10))
    sync = Sync(engine.jobs(), runner, News())
    qtbot.waitUntil(lambda: bool(sync.state.server))
    sync.sync_now()
    qtbot.waitUntil(lambda: bool(engine.ran))
    sync.stop()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.ui.tasks.PATIENCE", 0.05)
        runner.shut_down()
    assert not gate.is_set()
    gate.set()
