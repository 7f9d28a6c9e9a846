"""The bar of long jobs: it says what is done and how far, and stops what may be stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.privacy.erasure import Mention
from desktop.domain.privacy.retention_report import Preview
from desktop.domain.privacy.safekeeping import Repaired, Step
from desktop.errors import Cancelled, FileNotWritten
from desktop.ui.pages.head import PageHead
from desktop.ui.passphrase_job import Ended, JobWords, PassphraseJob
from desktop.ui.repair import RepairDialog
from desktop.ui.screens.care.deciding import LetGoDialog
from desktop.ui.screens.care.erasing import MentionBox, MentionJobs
from desktop.ui.tasks import Report, Task
from desktop.ui.waiting_dialog import WaitingDialog
from desktop.ui.widgets.breakable import breakable
from desktop.ui.widgets.waiting import Waiting
from tests.ui.fakes import DirectRunner, HeldRunner, raise_here

WORDS = JobWords(title="Iets doen", explained="Er gebeurt iets.", deed="&Doen", working="Bezig")


def _never(_result: None) -> None:
    pytest.fail("nothing came of it")


def a_task(work: Callable[[Report], object] = lambda _report: None) -> Task[object]:
    return Task(work, on_done=lambda _none: None, on_error=raise_here)


@pytest.fixture
def waiting(qtbot: QtBot) -> Waiting:
    made = Waiting()
    qtbot.addWidget(made)
    return made


def test_it_says_what_is_done_and_how_far(waiting: Waiting) -> None:
    waiting.begin("Making a copy", can_stop=True)
    assert waiting.bar.accessibleName() == waiting.sentence.text() == "Making a copy"
    assert waiting.bar.maximum() == 0
    waiting.show_progress(25, 100)
    spoken = QAccessible.queryAccessibleInterface(waiting.bar).valueInterface()
    assert (waiting.share.text(), spoken.currentValue()) == ("25 %", 25)
    waiting.show_progress(1, 0)
    assert (waiting.share.text(), waiting.bar.maximum()) == ("", 0)
    waiting.end()
    assert waiting.isHidden()


@pytest.mark.parametrize("by_key", [True, False])
def test_stop_is_asked_once_and_said(waiting: Waiting, qtbot: QtBot, by_key: bool) -> None:
    stopped: list[int] = []
    waiting.begin("Making a copy", can_stop=True)
    task = a_task()
    task.cancel = lambda: stopped.append(1)  # type: ignore[method-assign]
    waiting.watch(task)
    assert waiting.focusWidget() is waiting.stop_button
    for _ in range(2):
        if by_key:
            qtbot.keyClick(waiting.stop_button, Qt.Key.Key_Escape)
        else:
            waiting.stop_button.click()
    assert stopped == [1]
    assert not waiting.stop_button.isEnabled()
    assert "Stopping" in waiting.bar.accessibleName()


def test_what_cannot_be_stopped_says_why(waiting: Waiting, qtbot: QtBot) -> None:
    task = a_task()
    waiting.begin("Erasing…", note="It must be whole.")
    waiting.watch(task)
    assert not waiting.stop_button.isEnabled()
    assert waiting.note.text() == waiting.bar.accessibleDescription() == "It must be whole."
    assert waiting.focusWidget() is waiting.bar
    qtbot.keyClick(waiting.bar, Qt.Key.Key_Escape)
    assert not task._stop.is_set()


def test_a_share_of_very_many_bytes_reaches_the_bar(qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    task = a_task(lambda report: report(3 * 2**40, 4 * 2**40))
    task.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(task.finished):
        task.run()
    ((done, total),) = told
    assert done * 4 == total * 3


def test_a_job_with_the_passphrase_shows_its_bar_and_stops_by_escape(qtbot: QtBot) -> None:
    dialog = PassphraseJob(WORDS, lambda _typed, _report: Ended(), HeldRunner())
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.field.setText("goed")
    dialog.do_it()
    assert dialog.waiting.sentence.text() == "Bezig"
    assert dialog.focusWidget() is dialog.waiting.stop_button
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Stopping" in dialog.waiting.sentence.text()


def test_a_job_that_was_stopped_says_so_and_can_begin_again(qtbot: QtBot) -> None:
    def stopped(_typed: str, _report: Report) -> Ended:
        raise Cancelled

    dialog = PassphraseJob(WORDS, stopped, DirectRunner())
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.field.setText("goed")
    dialog.do_it()
    assert dialog.problem.text().startswith("Stopped, as you asked.")
    assert dialog.waiting.isHidden()
    assert dialog.focusWidget() is dialog.field


def test_a_short_job_offers_no_stop(qtbot: QtBot) -> None:
    short = JobWords(title="Iets", explained="", deed="&Doen")
    dialog = PassphraseJob(short, lambda _typed, _report: Ended(), HeldRunner())
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.field.setText("goed")
    dialog.do_it()
    assert dialog.waiting.bar.isVisible()
    assert not dialog.waiting.stop_button.isVisible()
    dialog.reject()
    assert dialog.isVisible()


def test_a_repair_is_stopped_by_escape_and_leaves_a_way_on(qtbot: QtBot) -> None:
    told = Repaired(steps=[Step(name="copy", outcome="sound")])
    dialog = RepairDialog(lambda _anew, _report: told, HeldRunner())
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.deed_button.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Stopping" in dialog.waiting.sentence.text()
    dialog._failed(Cancelled())
    assert dialog.deed_button.isEnabled()
    assert dialog.said.text().startswith("Stopped, as you asked.")


def test_a_backup_shows_a_bar_then_tells(qtbot: QtBot) -> None:
    tasks, said = HeldRunner(), list[Path]()
    dialog = WaitingDialog("Back up to", tasks)
    qtbot.addWidget(dialog)
    dialog.run("Backing up", lambda _report: Path("a.backup"), said.append)
    assert dialog.waiting.bar.isVisible()
    tasks.let_all_go()
    assert (said, dialog.isVisible()) == ([Path("a.backup")], False)


def test_a_backup_that_fails_says_why_and_one_that_was_stopped_is_gone(qtbot: QtBot) -> None:
    def refused(_report: Report) -> None:
        raise FileNotWritten("a.backup", "disk_full")

    def stopped(_report: Report) -> None:
        raise Cancelled

    dialog = WaitingDialog("Back up to", DirectRunner())
    qtbot.addWidget(dialog)
    dialog.run("Backing up", refused, _never)
    assert "a.backup" in dialog.problem.text()
    assert dialog.focusWidget() is dialog.close_button
    dialog.run("Backing up", stopped, _never)
    assert not dialog.isVisible()


def test_a_very_long_name_widens_no_window_and_is_read_whole(qtbot: QtBot) -> None:
    head, name = PageHead(), "Buurthuis" + 20 * "Vriendschap"
    qtbot.addWidget(head)
    head.resize(320, 200)
    head.say(name)
    head.show()
    title = head._title
    assert head.minimumSizeHint().width() <= 320
    assert title.text().replace("\u200b", "") == title.accessibleName() == name
    assert title.fontMetrics().horizontalAdvance(max(title.text().split("\u200b"))) < 320
    assert title.heightForWidth(320) > 4 * title.fontMetrics().height()


def test_ordinary_names_stay_as_they_are() -> None:
    assert breakable("Buurthuis De Vlonder") == "Buurthuis De Vlonder"


def test_letting_go_shows_how_far_it_is_and_stays_until_it_is_done(qtbot: QtBot) -> None:
    tasks = HeldRunner()
    dialog = LetGoDialog([], Preview(done={}, lost={}, counts=()), {}, tasks)
    qtbot.addWidget(dialog)
    dialog.set_long_job(lambda _values, _report: None)
    dialog.open()
    dialog.save()
    assert dialog.waiting.bar.isVisible()
    dialog.reject()
    assert dialog.isVisible()
    tasks.let_all_go()
    assert not dialog.isVisible()


def test_while_texts_are_read_again_no_name_is_taken_out_twice(qtbot: QtBot) -> None:
    tasks, taken = HeldRunner(), list[Mention]()
    mention = Mention(
        kind="visit",
        record_id=UUID(int=1),
        title="Bezoek",
        field="note",
        sentence="Fien was er.",
        begins=0,
        start=0,
        end=4,
        is_whole=True,
    )

    def take_out(each: Mention) -> tuple[None, Changes]:
        taken.append(each)
        return None, Changes.NONE

    def rewrite(_each: Mention, _said: str) -> tuple[None, Changes]:
        pytest.fail("nobody asked for it")

    jobs = MentionJobs(
        find=list, take_out=take_out, rewrite=rewrite, leave=lambda _each, _why: None
    )
    box = MentionBox([mention], jobs, tasks)
    qtbot.addWidget(box)
    box.show()
    box.take_button.click()
    box.take_button.click()
    assert box.waiting.bar.isVisible()
    tasks.let_all_go()
    assert (taken, box.left, box.waiting.isVisible()) == ([mention], 0, False)
