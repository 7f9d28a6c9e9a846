"""Keys, backups and repairs on the screen: what is safe is said, and nothing is a dead end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.privacy import safekeeping
from desktop.app.privacy.care import care_screen
from desktop.app.workplace import Workplace
from desktop.domain.privacy.safekeeping import Copied, Copy, Renewed, Standing, Way
from desktop.errors import (
    KeyStoreUnavailable,
    WrongPassphrase,
)
from desktop.services.desk import Desk
from desktop.ui.passphrase_job import Ended, JobWords, PassphraseJob
from desktop.ui.screens.care.copies import CopiesPage, CopyDeeds
from desktop.ui.screens.care.keys import KeyDeeds, KeysPage
from desktop.ui.tasks import Report
from desktop.ui.unlock import UnlockDialog
from desktop.ui.waiting_dialog import WaitingDialog
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.opened import opened_workplace

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
WORDS = JobWords(title="Iets doen", explained="Er gebeurt iets.", deed="&Doen")
KEY = "7GHW-ABCD-EFGH-JKMN-PQRS-TVWX-YZ01"


@pytest.fixture
def asked() -> list[str]:
    return []


def keys_page(qtbot: QtBot, asked: list[str], *ways: Way) -> KeysPage:
    def deed(name: str) -> Any:
        return lambda: asked.append(name)

    names = ("change", "print_key", "add_store", "drop_store", "renew")
    deeds = KeyDeeds(ways=lambda: ways, **{name: deed(name) for name in names})
    page = KeysPage(deeds, DirectRunner())
    qtbot.addWidget(page)
    page.show()
    return page


def test_each_way_to_unlock_is_told(qtbot: QtBot, asked: list[str]) -> None:
    page = keys_page(
        qtbot, asked, Way(kind="passphrase"), Way(kind="recovery", made_on=date(2026, 3, 4))
    )
    assert page.said["passphrase"].text() == "In use."
    assert page.said["recovery"].text().startswith("In use, made on")
    assert page.said["keyring"].text() == "Not in use."


def test_the_key_store_is_offered_or_taken_away(qtbot: QtBot, asked: list[str]) -> None:
    without = keys_page(qtbot, asked, Way(kind="passphrase"))
    without.store.click()
    page = keys_page(qtbot, asked, Way(kind="passphrase"), Way(kind="keyring", backend="kwallet"))
    page.store.click()
    assert asked == ["add_store", "drop_store"]
    assert "KWallet" in page.said["keyring"].text()


def test_each_button_does_its_deed_by_keyboard(qtbot: QtBot, asked: list[str]) -> None:
    page = keys_page(qtbot, asked, Way(kind="passphrase"))
    for button in page.findChildren(QPushButton):
        qtbot.keyClick(button, Qt.Key.Key_Space)
        assert button.accessibleDescription()
    assert asked == ["change", "print_key", "add_store", "renew"]


class Shelf:
    """Copies, and what was asked about them."""

    def __init__(self, **fields: Any) -> None:
        self.asked: list[Any] = []
        self.stands = Standing(
            **{
                "copies": [Copy(Path("a.backup"), NOW, "import", 5_000_000)],
                "elsewhere": None,
                "problem": "",
                "owed": 0,
                "is_old": False,
                **fields,
            }
        )
        self.made = Copied(Path("b.backup"))

    def deeds(self) -> CopyDeeds:
        return CopyDeeds(
            standing=lambda: self.stands,
            make=lambda _report: self.made,
            choose=self.asked.append,
            look_into=self.asked.append,
            try_out=self.asked.append,
            go_back=self.asked.append,
            say=self.asked.append,
        )

    def page(self, qtbot: QtBot) -> CopiesPage:
        page = CopiesPage(self.deeds(), DirectRunner())
        qtbot.addWidget(page)
        page.show()
        return page


def test_when_the_last_copy_was_made_is_told(qtbot: QtBot) -> None:
    page = Shelf().page(qtbot)
    assert page.last.text().startswith("Last copy:")
    assert "before an import" in page.list.item(0).text()
    assert page.problem.isHidden()
    old = Shelf(is_old=True).page(qtbot)
    assert "more than a week ago" in old.last.text()


def test_a_missing_stick_is_a_calm_line(qtbot: QtBot) -> None:
    page = Shelf(elsewhere=Path("/media/stick"), problem="no_folder", owed=1).page(qtbot)
    assert "not there now. Meanwhile" in page.problem.text()
    assert "older copies are still to be removed" in page.owed.text()
    page.here_button.click()
    assert page.here_button.isVisible()


def test_deeds_are_about_the_copy_that_is_chosen(qtbot: QtBot) -> None:
    shelf = Shelf()
    page = shelf.page(qtbot)
    for button in (page.look_button, page.try_button, page.back_button):
        button.click()
    assert shelf.asked == [Path("a.backup")] * 3


def test_a_backup_of_ones_own_can_be_looked_into_tried_and_gone_back_to(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = Path("/media/stick/mine.backup")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(mine), ""))
    shelf = Shelf(copies=[])
    page = shelf.page(qtbot)
    for _twice in range(2):
        page.other_button.click()
    assert page.list.count() == 1
    assert page.list.currentItem().text() == "mine.backup, in /media/stick"
    for button in (page.look_button, page.try_button, page.back_button):
        button.click()
    assert shelf.asked == [mine] * 3


def test_without_copies_there_is_nothing_to_look_into(qtbot: QtBot) -> None:
    page = Shelf(copies=[]).page(qtbot)
    assert page.last.text() == "There is no copy yet."
    assert not page.look_button.isEnabled()


def test_a_copy_now_is_told(qtbot: QtBot) -> None:
    shelf = Shelf()
    page = shelf.page(qtbot)
    page.make_button.click()
    shelf.made = Copied()
    page.make_button.click()
    assert shelf.asked == ["A copy was made.", "Nothing changed since the last copy."]
    assert page.make_button.isEnabled()


def job_dialog(qtbot: QtBot, job: Any, *, again: bool = False) -> PassphraseJob:
    def silent(passphrase: str, _report: Report) -> Any:
        return job(passphrase)

    dialog = PassphraseJob(WORDS, silent, DirectRunner(), profile="an", again=again)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_a_wrong_passphrase_can_be_typed_again(qtbot: QtBot) -> None:
    def job(passphrase: str) -> Ended:
        if passphrase != "goed":
            raise WrongPassphrase
        return Ended()

    dialog = job_dialog(qtbot, job)
    qtbot.keyClicks(dialog.field, "fout")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert "does not open" in dialog.rows[0].error.text()
    dialog.field.setText("goed")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


def test_a_new_recovery_key_is_shown_once(qtbot: QtBot) -> None:
    dialog = job_dialog(qtbot, lambda _typed: Ended(lines=["Klaar."], recovery_key=KEY))
    dialog.field.setText("goed")
    dialog.deed_button.click()
    assert dialog.explained.text() == "Klaar."
    assert dialog.key.text().replace("\n", "") == KEY
    assert dialog.print_button.isVisible()
    assert not dialog.field.isVisible()


def test_two_new_passphrases_that_differ_change_nothing(qtbot: QtBot) -> None:
    done: list[str] = []

    def job(typed: str) -> Ended:
        done.append(typed)
        return Ended()

    dialog = job_dialog(qtbot, job, again=True)
    for field, typed in zip(dialog.fields, ("oud", "nieuw woord", "nieuw wrd"), strict=True):
        field.setText(typed)
    dialog.do_it()
    assert "differ" in dialog.rows[2].error.text()
    assert not done
    dialog.fields[2].setText("nieuw woord")
    dialog.do_it()
    assert (done, dialog.chosen) == (["oud"], "nieuw woord")


def test_the_key_store_opens_without_a_question(qtbot: QtBot) -> None:
    held = HeldRunner()
    waiting = UnlockDialog(lambda _typed: None, held, "an", by_store=lambda: "open")
    qtbot.addWidget(waiting)
    assert "may ask you for its own password" in waiting.problem.text()
    held.let_all_go()
    assert waiting.opened == "open"
    dialog = UnlockDialog(lambda _typed: None, DirectRunner(), "an", by_store=lambda: "open")
    qtbot.addWidget(dialog)
    assert dialog.opened == "open"


@pytest.mark.parametrize(
    "reason", ["missing", "changed", "locked", "no_answer", "failing", "emptied", "garbage"]
)
def test_a_key_store_that_does_not_answer_is_one_calm_line(qtbot: QtBot, reason: str) -> None:
    def refuse() -> None:
        raise KeyStoreUnavailable(reason)

    dialog = UnlockDialog(lambda _typed: "open", DirectRunner(), "an", by_store=refuse)
    qtbot.addWidget(dialog)
    dialog.open()
    assert "Type your passphrase." in dialog.problem.text()
    assert dialog.problem.property("look") == "muted"
    dialog.field.setText("goed")
    dialog.try_it()
    assert dialog.opened == "open"


@pytest.fixture
def workplace(
    qapp: QApplication, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workplace]:
    with opened_workplace(qapp, desk, tmp_path / "profile", monkeypatch) as made:
        yield made


def test_both_pages_stand_among_those_of_privacy(workplace: Workplace) -> None:
    screen = care_screen(workplace)
    assert isinstance(screen.go("keys"), KeysPage)
    assert isinstance(screen.go("copies"), CopiesPage)
    screen.deleteLater()


def test_an_old_copy_is_told_in_the_bar_below_and_leads_to_the_page(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    stands = Shelf(is_old=True, copies=[Copy(Path("a"), NOW - timedelta(days=9), "auto", 1)]).stands
    monkeypatch.setattr(safekeeping, "_copied", lambda _desk: stands)
    workplace.window.findChild(safekeeping.Copying).look()  # type: ignore[union-attr]
    line = workplace.window.status.copies
    assert line.text().startswith("Last copy:")
    line.click()
    assert workplace.window.here == "care"
    stands = Shelf().stands
    workplace.window.findChild(safekeeping.Copying).look()  # type: ignore[union-attr]
    assert line.isHidden()


def test_a_new_key_waits_until_the_profile_is_closed(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[Any] = []
    monkeypatch.setattr(workplace, "leave_for", left.append)
    page = safekeeping.keys_page(workplace)
    assert isinstance(page, KeysPage)
    page.renew.click()
    assert len(left) == 1
    page.deleteLater()


def test_what_a_new_key_brought_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fresh = Renewed(recovery_key=KEY, key_store_lost=True)
    monkeypatch.setattr("desktop.services.safety.unlocking.renew_key", lambda *_a, **_b: fresh)
    ended = safekeeping._renewed(tmp_path, lambda: NOW, "goed", lambda _done, _all: None)
    assert ended.recovery_key == KEY
    assert len(ended.lines) == 3


def test_a_backup_by_hand_stands_over_the_window_until_it_is_told(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    held = HeldRunner()
    monkeypatch.setattr(workplace, "tasks", held)
    monkeypatch.setattr("desktop.app.workplace.back_up", lambda _opened, file, report: file)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/some/an.backup", ""))
    workplace._back_up()
    dialog = workplace.window.findChild(WaitingDialog)
    assert dialog is not None
    assert "an.backup" in dialog.waiting.bar.accessibleName()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "Stopping" in dialog.waiting.sentence.text()
    held.let_all_go()
    assert not dialog.isVisible()
    assert workplace.window.toast.text.text() == "Backed up to an.backup"


def test_making_a_copy_shows_how_far_it_is_and_stops_by_escape(qtbot: QtBot) -> None:
    shelf, held = Shelf(), HeldRunner()
    page = CopiesPage(shelf.deeds(), held)
    qtbot.addWidget(page)
    page.show()
    held.let_all_go()
    page.make_button.click()
    assert page.waiting.bar.accessibleName() == "Making a copy"
    qtbot.keyClick(page.waiting.stop_button, Qt.Key.Key_Escape)
    assert not page.waiting.stop_button.isEnabled()
    held.let_all_go()
    assert page.waiting.isHidden()
    assert page.make_button.isEnabled()
