"""Opening a profile, making one, and a second start on the same one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.errors import TooManyTries, WeakPassphrase, WrongPassphrase
from desktop.ui.doorbell import Doorbell, is_home, ring
from desktop.ui.first_start import FirstStartDialog, NewProfile
from desktop.ui.tasks import Report
from desktop.ui.unlock import UnlockDialog
from desktop.words.errors import words_for
from tests.ui.fakes import DirectRunner, HeldRunner

RIGHT = "vier woorden om te onthouden"


def unlock(passphrase: str) -> str:
    if passphrase != RIGHT:
        raise WrongPassphrase
    return "opened"


def test_wrong_passphrase_is_told_inside_the_dialog(qtbot: QtBot) -> None:
    dialog = UnlockDialog(unlock, DirectRunner(), "weefsel")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.field, "niet de juiste")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    assert words_for(WrongPassphrase()).title in dialog.problem.text()
    assert dialog.isVisible()
    assert dialog.field.selectedText() == "niet de juiste"

    qtbot.keyClicks(dialog.field, RIGHT)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.opened == "opened"


def test_dialog_shows_that_it_is_at_work_and_asks_once(qtbot: QtBot) -> None:
    tasks = HeldRunner()
    dialog = UnlockDialog(unlock, tasks, "weefsel")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText(RIGHT)
    dialog.try_it()
    dialog.try_it()
    dialog.reject()

    assert dialog.isVisible()
    assert dialog.busy.isVisible()
    assert len(tasks.held) == 1
    tasks.let_all_go()
    assert not dialog.isVisible()


def test_the_wait_after_wrong_ones_counts_down(qtbot: QtBot) -> None:
    def unlock(_passphrase: str) -> None:
        raise TooManyTries(2)

    dialog = UnlockDialog(unlock, DirectRunner(), "an")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.field.setText("goed")
    dialog.try_it()
    assert "2 second" in dialog.problem.text()
    dialog._tick()
    assert "1 second" in dialog.problem.text()
    dialog._tick()
    assert not dialog.problem.isVisible()


def test_empty_passphrase_is_not_tried(qtbot: QtBot) -> None:
    tasks = HeldRunner()
    dialog = UnlockDialog(unlock, tasks, "weefsel")
    qtbot.addWidget(dialog)
    dialog.try_it()
    assert not tasks.held
    assert "Nothing is typed" in dialog.row.error.text()
    assert not dialog.row.label.isHidden()


def test_passphrase_can_be_shown_and_hidden(qtbot: QtBot) -> None:
    dialog = UnlockDialog(unlock, DirectRunner(), "weefsel")
    qtbot.addWidget(dialog)
    assert not dialog.field.is_shown
    dialog.field.actions()[0].trigger()
    assert dialog.field.is_shown


class Maker:
    """Notes what profile was asked for."""

    def __init__(self, error: Exception | None = None) -> None:
        self.asked: list[NewProfile] = []
        self._error = error

    def make(self, new: NewProfile, report: Report) -> Any:
        self.asked.append(new)
        if self._error is not None:
            raise self._error
        return "made"


def test_new_profile_needs_the_same_passphrase_twice(qtbot: QtBot) -> None:
    maker = Maker()
    dialog = FirstStartDialog(maker.make, DirectRunner(), "noor")
    qtbot.addWidget(dialog)
    dialog.first.setText(RIGHT)
    dialog.second.setText(RIGHT + "!")
    dialog.try_it()
    assert not maker.asked
    assert "differ" in dialog.problem.text()

    dialog.second.setText(RIGHT)
    dialog.demo.setChecked(True)
    dialog.try_it()
    assert maker.asked == [NewProfile("noor", RIGHT, True)]
    assert dialog.opened == "made"


def test_weak_passphrase_is_told_inside_the_dialog(qtbot: QtBot) -> None:
    dialog = FirstStartDialog(Maker(WeakPassphrase(12)).make, DirectRunner())
    qtbot.addWidget(dialog)
    dialog.first.setText("kort")
    dialog.second.setText("kort")
    dialog.try_it()
    assert "12" in dialog.problem.text()
    assert dialog.opened is None


def test_no_sentence_is_cut_off_when_another_comes_in(qtbot: QtBot) -> None:
    dialog = FirstStartDialog(Maker(WeakPassphrase(12)).make, DirectRunner())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.first.setText("kort")
    dialog.second.setText("kort")
    dialog.try_it()
    QApplication.processEvents()

    cut = [
        label.text()
        for label in dialog.findChildren(QLabel)
        if label.isVisible() and label.height() < label.heightForWidth(label.width())
    ]
    assert dialog.problem.isVisible()
    assert not cut


def test_second_start_brings_the_first_window_up(qtbot: QtBot, tmp_path: Path) -> None:
    rung: list[int] = []
    bell = Doorbell(tmp_path, lambda: rung.append(1))
    assert is_home(tmp_path)
    assert ring(tmp_path)
    qtbot.waitUntil(lambda: bool(rung))
    bell.close()


def test_nobody_is_home_in_another_profile(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(tmp_path / "one", lambda: None)
    assert not is_home(tmp_path / "two")
    bell.close()
    assert not is_home(tmp_path / "one")


def test_bell_works_again_after_the_power_was_cut(qtbot: QtBot, tmp_path: Path) -> None:
    first = Doorbell(tmp_path, lambda: None)
    second = Doorbell(tmp_path, lambda: None)
    assert is_home(tmp_path)
    first.close()
    second.close()


def test_who_rings_while_a_locked_program_begins_anew_is_answered_by_the_next(
    qtbot: QtBot, tmp_path: Path
) -> None:
    rung: list[int] = []
    before = Doorbell(tmp_path, lambda: None)
    kept = os.dup(before.socket)
    assert ring(tmp_path)
    before._server.close()  # replaced before it heard
    after = Doorbell(tmp_path, lambda: rung.append(1), kept=kept)
    qtbot.waitUntil(lambda: bool(rung))
    after.close()
    assert not is_home(tmp_path)


def test_a_socket_that_is_none_is_no_bell(qtbot: QtBot, tmp_path: Path) -> None:
    with (tmp_path / "file").open("w") as no_socket:
        bell = Doorbell(tmp_path, lambda: None, kept=no_socket.fileno())
        assert is_home(tmp_path)
        bell.close()


def test_a_profile_is_made_from_a_backup_at_the_first_start(qtbot: QtBot) -> None:
    asked: list[tuple[Path, str]] = []

    def restore(file: Path, passphrase: str, _report: Report) -> str:
        asked.append((file, passphrase))
        return "open"

    dialog = FirstStartDialog(lambda _new, _report: None, DirectRunner(), "An", restore=restore)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.restore_button.isVisible()
    job = dialog.restore_from(Path("stick/an.backup"))
    assert job is not None
    assert job.field.accessibleName() == "Passphrase of the backup"
    job.field.setText("goed")
    with qtbot.waitSignal(dialog.accepted):
        job.do_it()
    assert (asked, dialog.opened) == ([(Path("stick/an.backup"), "goed")], "open")


def test_a_fault_while_opening_is_logged_where_it_can_be_sent_from(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(_passphrase: str) -> None:
        raise RuntimeError

    noted: list[Exception] = []
    monkeypatch.setattr("desktop.ui.unlock.show_error", lambda _error, _parent: None)
    dialog = UnlockDialog(stumble, DirectRunner(), "an", note_fault=noted.append)
    qtbot.addWidget(dialog)
    dialog.field.setText("goed")
    dialog.try_it()
    assert [type(error) for error in noted] == [RuntimeError]
