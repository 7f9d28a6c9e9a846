"""Rights of persons in the window: what they ask, their file, being forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from desktop.app.privacy.rights import rights_jobs, waiting_line
from desktop.app.workplace import Workplace
from desktop.domain.person import Person
from desktop.domain.privacy.barring import marks_to_keep
from desktop.domain.privacy.erasure import Case, LateLaptop, Progress
from desktop.domain.record import PersonId
from desktop.domain.roles.role import Role
from desktop.domain.vocabulary import RequestState, Right
from desktop.errors import NotFound, ServerUnreachable
from desktop.services.desk import Desk
from desktop.services.persons import add_person, get_person
from desktop.services.privacy import rights
from desktop.services.visits import get_visit
from desktop.storage.privacy.barred import bar, own_key
from desktop.ui.screens.care.asking import AnswerDialog, FileDialog, RequestDialog
from desktop.ui.screens.care.erasing import EraseDialog
from desktop.ui.screens.care.rights import RightsPage
from desktop.ui.screens.today.screen import TodayScreen
from tests.services.visits_made import keep as keep_records
from tests.storage.examples import a_visit
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.opened import opened_workplace

ELS = "Els van Dijck"


@pytest.fixture
def els(desk: Desk) -> Person:
    return add_person(desk, display_name=ELS, email="els@voorbeeld.be")[0]


@pytest.fixture
def work(
    qtbot: QtBot,
    qapp: QApplication,
    desk: Desk,
    els: Person,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Workplace]:
    with opened_workplace(qapp, desk, tmp_path / "profile", monkeypatch) as made:
        yield made


def the_page(work: Workplace) -> RightsPage:
    screen: Any = work.window.go_inside("care", "rights")
    return cast("RightsPage", screen.pages["rights"])


def dialog(work: Workplace, kind: type[QDialog]) -> Any:
    return next(each for each in work.window.findChildren(kind) if each.isVisible())


def press(work: Workplace, els: Person, deed: str) -> None:
    from desktop.app.record_pages.page_rights import rights_deeds
    from desktop.ui.details.sheet import Sheet
    from desktop.ui.pages.content import Deed

    sheet = Sheet(kind="person", id=els.id, record=els, title=ELS, under="")
    rights_deeds(work, Deed(deed, ""), sheet)[deed]()


def test_what_somebody_asks_comes_on_the_page_and_on_the_first_screen(
    work: Workplace, els: Person, desk: Desk
) -> None:
    page = the_page(work)
    press(work, els, "note_request")
    asked = dialog(work, RequestDialog)
    asked.fields.show({"right": Right.ACCESS, "asked_on": desk.today().replace(month=2)})
    asked.save()
    assert page.requests.item(0).text().startswith(f"{ELS} · See their data · answer before")
    assert waiting_line(desk)
    today = work.window.findChild(TodayScreen)
    assert today is not None
    assert "1" in today.asked.text()


def test_an_answer_closes_it(work: Workplace, els: Person, desk: Desk) -> None:
    rights.add_request(desk, els.id, Right.ACCESS)
    page = the_page(work)
    assert page.answer_button.isEnabled()
    page.answer_button.click()
    answer = dialog(work, AnswerDialog)
    answer.fields.show({"answer": "Dossier meegegeven"})
    answer.save()
    (row,) = rights.list_requests(desk)
    assert row.request.state is RequestState.DONE
    assert not page.answer_button.isEnabled()


def test_a_file_is_written_where_somebody_chose(
    work: Workplace, els: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    press(work, els, "give_file")
    asked = dialog(work, FileDialog)
    asked.save()
    assert asked.isVisible()  # it asks why
    asked.fields.show({"reason": "Vroeg het"})
    asked.save()
    assert sorted(path.name for path in folder.iterdir()) == ["person-file.json", "person-file.pdf"]


def test_a_sentence_goes_along_once_it_was_read_and_ticked(
    work: Workplace, els: Person, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    met = frozenset({PersonId(els.id)})
    keep_records(desk, a_visit(persons=met, note=f"Thee. {ELS} verhuist. {ELS} zei iets over Jan."))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    press(work, els, "give_file")
    asked = dialog(work, FileDialog)
    assert asked.quotes.isVisible()
    assert list(asked.ticked()) == []
    asked.quotes.item(0).setCheckState(Qt.CheckState.Checked)
    asked.fields.show({"reason": "Vroeg het"})
    asked.save()
    written = (tmp_path / "person-file.json").read_text("utf-8")
    assert f"{ELS} verhuist." in written
    assert "Jan" not in written


class TestForgetting:
    @pytest.fixture
    def visit(self, desk: Desk) -> UUID:
        visit = a_visit(note=f"Druk. Sprak {ELS} <b>kort</b>. En Els Anders.")
        keep_records(desk, visit)
        return visit.id

    def test_names_are_offered_one_by_one_with_the_sentence(
        self,
        visit: UUID,
        work: Workplace,
        els: Person,
        desk: Desk,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        press(work, els, "forget")
        asked = dialog(work, EraseDialog)
        assert asked.box.left == 2
        assert f"<b><u>{ELS}</u></b> &lt;b&gt;kort" in asked.box.sentence.text()
        asked.box.take_button.click()
        assert get_visit(desk, visit).note == "Druk. Sprak … <b>kort</b>. En Els Anders."
        assert asked.box.left == 1
        monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Een andere Els", True))
        asked.box.leave_button.click()
        assert asked.box.left == 0
        assert not asked.box.take_button.isVisible()

    def test_alone_the_name_is_typed(self, work: Workplace, els: Person, desk: Desk) -> None:
        press(work, els, "forget")
        asked = dialog(work, EraseDialog)
        assert "Contact: 1" in asked.lines.text()
        asked.fields.show({"reason": "person_asked", "typed": "Iemand"})
        asked.save()
        assert asked.isVisible()
        assert asked.fields["typed"].is_wrong  # told at the field, not at the top
        assert not asked.frame.message.isVisible()
        assert asked.typed.isEnabled()
        assert asked.waiting.isHidden()
        assert get_person(desk, els.id).display_name == ELS
        asked.fields.show({"typed": ELS})
        asked.save()
        with pytest.raises(NotFound):
            get_person(desk, els.id)
        page = the_page(work)
        assert "Records gone: 1" in page.cases.item(0).text()
        assert ELS not in page.cases.item(0).text()

    def test_erasing_shows_how_far_it_is_and_cannot_be_left(
        self, work: Workplace, els: Person
    ) -> None:
        press(work, els, "forget")
        asked = dialog(work, EraseDialog)
        asked._tasks = HeldRunner()
        asked.fields.show({"reason": "person_asked", "typed": ELS})
        asked.save()
        assert asked.waiting.bar.isVisible()
        assert asked.waiting.bar.accessibleName() == "Erasing…"
        assert not asked.waiting.stop_button.isEnabled()
        assert "cannot be stopped" in asked.waiting.note.text()
        assert not asked.save_button.isEnabled()
        asked.reject()
        assert asked.isVisible()
        asked._tasks.let_all_go()
        assert not asked.isVisible()


class TestWithAServer:
    """The page over a server that answers what the test says."""

    def page(self, qtbot: QtBot, desk: Desk, told: Progress | Exception) -> RightsPage:
        def progress() -> Progress:
            if isinstance(told, Exception):
                raise told
            return told

        jobs = replace(rights_jobs(desk), progress=progress, is_alone=lambda: False, may_agree=True)
        page = RightsPage(jobs, DirectRunner())
        qtbot.addWidget(page)
        page.show()
        return page

    def case(self, **more: Any) -> Case:
        made = {"request": UUID(int=1), "person": UUID(int=2), "reason": "person_asked"}
        asked = {"asked_by": "Anna", "asked_at": datetime(2026, 3, 1, tzinfo=UTC)}
        return Case(**{**made, **asked, **more})

    def test_the_proof_names_laptops_and_nobody_else(self, qtbot: QtBot, desk: Desk) -> None:
        done = self.case(name=ELS, done_at=datetime(2026, 3, 2, tzinfo=UTC))
        told = Progress(cases=[done], done=14, late=[LateLaptop("laptop-7", 12)])
        page = self.page(qtbot, desk, told)
        page.ask_button.click()
        assert page.told.text() == (
            "Erased on 14 of 15 laptops.\nlaptop-7: last seen 12 day(s) ago"
        )
        assert ELS not in page.cases.item(0).text()
        assert not page.agree_button.isEnabled()

    def test_the_proof_is_printed_of_what_is_shown(self, qtbot: QtBot, desk: Desk) -> None:
        told = Progress(done=14, late=[LateLaptop("laptop-7", 12)])
        page = self.page(qtbot, desk, told)
        asked: list[Progress] = []
        page.proof_requested.connect(asked.append)
        assert not page.proof_button.isEnabled()
        page.ask_button.click()
        page.proof_button.click()
        assert asked == [told]

    def test_somebody_else_s_request_can_be_agreed_with(self, qtbot: QtBot, desk: Desk) -> None:
        page = self.page(qtbot, desk, Progress(cases=[self.case(name=ELS)]))
        agreed: list[Case] = []
        page.agree_requested.connect(agreed.append)
        page.ask_button.click()
        page.agree_button.click()
        assert [case.name for case in agreed] == [ELS]

    def test_ones_own_cannot(self, qtbot: QtBot, desk: Desk) -> None:
        page = self.page(qtbot, desk, Progress(cases=[self.case(is_mine=True)]))
        page.ask_button.click()
        assert not page.agree_button.isEnabled()

    def test_a_server_that_does_not_answer_is_said(self, qtbot: QtBot, desk: Desk) -> None:
        page = self.page(qtbot, desk, ServerUnreachable())
        page.ask_button.click()
        assert page.told.text()
        assert page.ask_button.isEnabled()


def test_who_may_be_somebody_forgotten_is_listed(work: Workplace, els: Person, desk: Desk) -> None:
    assert not the_page(work).doubted.isVisible()
    with desk.store.writing() as session:
        key = own_key(session, bytes(32))
        bar(session, key, marks_to_keep({"display_name": ELS}, key))
    page = RightsPage(rights_jobs(desk), DirectRunner())
    assert [page.doubted.item(0).text()] == [ELS]
    page.deleteLater()


def test_a_field_worker_has_no_such_page(desk: Desk, els: Person) -> None:
    worker = replace(desk, role=Role.FIELD_WORKER)
    assert waiting_line(worker) == ""
