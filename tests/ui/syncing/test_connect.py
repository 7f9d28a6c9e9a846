"""Connecting a laptop: what is asked, what goes wrong where, and that nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app.connection.connecting import connect_jobs
from desktop.domain.syncing.sync_state import SyncState
from desktop.errors import (
    AlreadyRegistered,
    CertificateRefused,
    ExpectedError,
    SecondFactorNeeded,
    ServerUnreachable,
    SignInDelayed,
    SignInRefused,
    SyncAddressWrong,
)
from desktop.services.desk import Desk
from desktop.ui.sync.connect import ConnectDialog
from desktop.ui.sync.connect_ports import ConnectJobs, Entered
from desktop.ui.tasks import Report
from desktop.words.errors import words_for
from tests.ui.fakes import DirectRunner, HeldRunner

Key = Qt.Key


@dataclass
class Porter:
    """Stands in for the server: refuses as it was told, then lets in."""

    errors: list[Exception] = field(default_factory=list)
    entered: list[Entered] = field(default_factory=list)

    def jobs(self, **facts: Any) -> ConnectJobs:
        known = {"login": "lies", "device": "laptop-4"} | facts
        return ConnectJobs(connect=self._connect, **known)

    def _connect(self, entered: Entered, _report: Report) -> str:
        self.entered.append(entered)
        if self.errors:
            raise self.errors.pop(0)
        return "Mechelen"


def opened(qtbot: QtBot, porter: Porter, runner: Any = None, **facts: Any) -> ConnectDialog:
    dialog = ConnectDialog(porter.jobs(**facts), runner or DirectRunner())
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def fill(dialog: ConnectDialog) -> None:
    dialog.address.entry.setText("weefsel.example")
    dialog.password.entry.setText("geheim")


def test_it_says_what_is_sent_and_what_never_is(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Porter())
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for word in ("visits", "encrypted", "passphrase, drafts", "password is not kept"):
        assert word in said


def test_it_works_by_keyboard(qtbot: QtBot) -> None:
    porter = Porter()
    dialog = opened(qtbot, porter)
    qtbot.keyClicks(QApplication.focusWidget(), "weefsel.example")
    for text in ("", "geheim"):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        qtbot.keyClicks(QApplication.focusWidget(), text)
    with qtbot.waitSignal(dialog.connected) as connected:
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)

    assert connected.args == ["Mechelen"]
    (entered,) = porter.entered
    assert (entered.address, entered.login, entered.password, entered.device) == (
        "weefsel.example",
        "lies",
        "geheim",
        "laptop-4",
    )


def test_the_password_stays_nowhere(qtbot: QtBot) -> None:
    porter = Porter()
    dialog = opened(qtbot, porter)
    fill(dialog)
    dialog.try_it()
    assert dialog.password.entry.text() == ""
    assert "geheim" not in repr(porter.entered[0])


def test_what_is_missing_is_marked_and_nothing_is_asked(qtbot: QtBot) -> None:
    porter = Porter()
    dialog = opened(qtbot, porter)
    dialog.try_it()
    assert dialog.address.error.isVisible()
    assert dialog.password.error.isVisible()
    assert not dialog.login.error.isVisible()
    assert dialog.address.entry.hasFocus()
    assert dialog.address.entry.accessibleDescription()
    assert porter.entered == []

    qtbot.keyClicks(dialog.address.entry, "w")
    assert not dialog.address.error.isVisible()


@pytest.mark.parametrize(
    ("error", "where"),
    [
        (SyncAddressWrong(), "address"),
        (SignInRefused(), "password"),
        (SignInDelayed(120), ""),
        (ServerUnreachable("no_network"), ""),
        (ServerUnreachable("not_our_server"), ""),
        (CertificateRefused("expired"), ""),
        (AlreadyRegistered(), ""),
    ],
)
def test_what_goes_wrong_stands_where_it_can_be_mended(
    qtbot: QtBot, error: ExpectedError, where: str
) -> None:
    dialog = opened(qtbot, Porter(errors=[error]))
    fill(dialog)
    dialog.try_it()
    shown = {
        name for name in ("address", "login", "password") if getattr(dialog, name).error.isVisible()
    }
    assert shown == ({where} if where else set())
    assert dialog.problem.isVisible() is not bool(where)
    assert dialog.password.entry.text() == "geheim", "nothing has to be typed twice"
    assert not dialog.is_busy


def test_an_account_with_a_second_factor_is_asked_for_its_code(qtbot: QtBot) -> None:
    porter = Porter(errors=[SecondFactorNeeded()])
    dialog = opened(qtbot, porter)
    assert not dialog.code.isVisible()
    fill(dialog)
    dialog.try_it()
    assert dialog.code.entry.hasFocus()

    dialog.try_it()
    assert dialog.code.error.isVisible()
    assert len(porter.entered) == 1
    qtbot.keyClicks(dialog.code.entry, "123456")
    dialog.try_it()
    assert porter.entered[-1].code == "123456"


def test_what_was_wrong_last_time_is_not_said_of_this_time(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Porter(errors=[SignInRefused(), ServerUnreachable("no_network")]))
    fill(dialog)
    dialog.try_it()
    assert dialog.password.error.isVisible()
    dialog.try_it()
    assert dialog.problem.isVisible()
    assert not dialog.password.error.isVisible()


def test_nobody_is_told_that_signing_in_is_tried_again_by_itself(desk: Desk) -> None:
    jobs = connect_jobs(desk, SyncState())
    entered = Entered(address="http://127.0.0.1:1", login="lies", password="x")
    with pytest.raises(ServerUnreachable) as nobody:
        jobs.connect(entered, lambda _done, _total: None)
    assert "by itself" not in words_for(nobody.value).advice
    assert "address" in words_for(nobody.value).advice


def test_it_can_be_stopped_and_a_yes_that_came_too_late_is_not_hidden(qtbot: QtBot) -> None:
    porter, runner = Porter(), HeldRunner()
    dialog = opened(qtbot, porter, runner)
    fill(dialog)
    dialog.try_it()
    assert dialog.is_busy
    assert dialog.busy.isVisible()
    dialog.try_it()
    assert len(runner.held) == 1

    dialog.close_button.click()
    assert not dialog.isVisible()
    with qtbot.waitSignals([dialog.connected, dialog.over]):
        runner.let_all_go()


def test_a_no_that_came_after_stop_says_nothing(qtbot: QtBot) -> None:
    porter, runner = Porter(), HeldRunner()
    dialog = opened(qtbot, porter, runner)
    fill(dialog)
    dialog.try_it()
    dialog.close_button.click()
    with qtbot.waitSignal(dialog.over):
        dialog._failed(SignInRefused())
    assert not dialog.isVisible()


def test_signing_in_again_asks_only_who(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Porter(), address="https://weefsel.example", is_again=True)
    assert dialog.windowTitle() == "Sign in again"
    assert dialog.password.entry.hasFocus()
    assert dialog.connect_button.text() == "Sign in"


def test_everything_has_a_name(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Porter())
    dialog.more.unfold()
    for name in ("address", "login", "password", "code", "device", "city"):
        assert getattr(dialog, name).entry.accessibleName()


def test_texts_fit_when_the_rest_unfolds(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Porter(errors=[SignInRefused()]))
    fill(dialog)
    dialog.try_it()
    dialog.more.unfold()
    qtbot.waitUntil(lambda: dialog.city.height() >= dialog.city.sizeHint().height())
    bottom = dialog.connect_button.mapTo(dialog, dialog.connect_button.rect().bottomLeft())
    assert bottom.y() < dialog.height()


def test_signing_in_again_fills_in_what_is_known(desk: Desk) -> None:
    state = SyncState(server="https://weefsel.example", account="lies")
    jobs = connect_jobs(desk, state)
    assert (jobs.address, jobs.login, jobs.is_again) == ("https://weefsel.example", "lies", True)


def test_an_address_that_is_none_is_refused(desk: Desk) -> None:
    jobs = connect_jobs(desk, SyncState())
    entered = Entered(address="http://weefsel.example", login="lies", password="x")
    with pytest.raises(SyncAddressWrong):
        jobs.connect(entered, lambda _done, _total: None)
