"""Consent in the window: texts and their versions, the notice, taking back, asking again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.privacy.texts_page import offer_city, offer_writing, texts_page
from desktop.app.record_pages.page_deeds import offer_withdrawal
from desktop.app.workplace import Workplace
from desktop.domain.changes import Changes
from desktop.domain.person import Person
from desktop.domain.vocabulary import ConsentPurpose, WordingAbout
from desktop.domain.wording import Filled
from desktop.services import persons, ties
from desktop.services.consent import consents, wordings
from desktop.services.consent.shipped_texts import shipped_text
from desktop.services.desk import Desk
from desktop.ui.forms.notice import NoticeForm, NoticePorts
from desktop.ui.forms.person import PersonForm
from desktop.ui.forms.ports import PersonFormPorts
from desktop.ui.forms.withdrawal import WithdrawalDialog
from desktop.ui.screens.care.texts import TextsPage
from desktop.ui.screens.care.writing import CityDialog, TextDialog
from desktop.ui.widgets.text_view import TextView
from tests.ui.cabinet import ALI, Cabinet, fill, person_cabinet
from tests.ui.fakes import DirectRunner


@pytest.fixture
def texts(work: Workplace, qtbot: QtBot) -> TextsPage:
    page = texts_page(work)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.list.count() > 0)
    return page


def an_arab_speaker(desk: Desk) -> Person:
    return persons.add_person(desk, display_name="Aya Demo", languages=frozenset({"ar"}))[0]


def dialog_of(work: Workplace, qtbot: QtBot, kind: type[Any]) -> Any:
    qtbot.waitUntil(lambda: bool(work.window.findChildren(kind)))
    return work.window.findChildren(kind)[-1]


def test_texts_are_marked_until_a_native_speaker_read_them(
    texts: TextsPage, desk: Desk, qtbot: QtBot
) -> None:
    texts.language.setCurrentIndex(texts.language.findData("tr"))
    texts.language.activated.emit(0)
    qtbot.waitUntil(lambda: "Hakkınızda" in texts.view.toPlainText())
    assert texts.list.item(0).text().startswith("⚠")
    assert "No native speaker has read" in texts.state.text()
    texts.read_button.click()
    qtbot.waitUntil(lambda: wordings.text_of(desk, WordingAbout.NOTICE, "tr").is_read)
    texts.refresh(Changes.WORDINGS)
    qtbot.waitUntil(lambda: not texts.list.item(0).text().startswith("⚠"))
    assert not texts.read_button.isEnabled()


def test_a_new_version_is_written_beside_its_preview(
    work: Workplace, desk: Desk, qtbot: QtBot
) -> None:
    offer_writing(work, wordings.text_of(desk, WordingAbout.STORY, "nl"))
    dialog = dialog_of(work, qtbot, TextDialog)
    assert "verhaal" in dialog.shipped.toPlainText()
    dialog.entry.setPlainText("Mag dat {months} maanden?")
    assert dialog.preview.toPlainText() == "Mag dat 24 maanden?"
    dialog.save_button.click()
    qtbot.waitUntil(lambda: wordings.text_of(desk, WordingAbout.STORY, "nl").version == 2)


def test_a_text_that_says_the_same_is_told_in_the_window(
    work: Workplace, desk: Desk, qtbot: QtBot
) -> None:
    offer_writing(work, wordings.text_of(desk, WordingAbout.STORY, "nl"))
    dialog = dialog_of(work, qtbot, TextDialog)
    dialog.save_button.click()
    qtbot.waitUntil(dialog.message.isVisible)
    assert dialog.isVisible()
    dialog.reject()


def test_the_details_of_the_city_are_filled_in_once(
    work: Workplace, desk: Desk, qtbot: QtBot
) -> None:
    offer_city(work)
    dialog = dialog_of(work, qtbot, CityDialog)
    dialog.entries["dpo"].setText("dpo@stad.example")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: wordings.city_of(desk)["dpo"] == "dpo@stad.example")


def test_arabic_runs_from_right_to_left(qtbot: QtBot) -> None:
    view = TextView("text")
    qtbot.addWidget(view)
    view.show_text(shipped_text(WordingAbout.NOTICE, "ar").text, "ar")
    block = view.document().firstBlock()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    assert "#" not in view.toPlainText()
    view.show_text("<b>niet vet</b>", "nl")
    assert view.toPlainText() == "<b>niet vet</b>"


def test_what_a_withdrawal_takes_along_is_shown_before_and_after(
    work: Workplace, desk: Desk, qtbot: QtBot
) -> None:
    who = an_arab_speaker(desk)
    given = ties.give_consent(desk, who.id, purpose=ConsentPurpose.KEEP_IN_TOUCH)[0]
    offer_withdrawal(work, who.display_name, given.id)
    dialog = dialog_of(work, qtbot, WithdrawalDialog)
    assert "“Do not contact” is set." in dialog.lines.text()
    assert not persons.get_person(desk, who.id).do_not_contact
    dialog.withdraw_button.click()
    qtbot.waitUntil(lambda: "was set" in dialog.lines.text())
    assert persons.get_person(desk, who.id).do_not_contact
    assert not dialog.withdraw_button.isVisible()
    dialog.cancel_button.click()


def notice_cabinet() -> Cabinet:
    spoken = shipped_text(WordingAbout.NOTICE, "nl")
    return Cabinet(answers={"notice": (spoken, Filled(text=spoken.text, gaps=("dpo",)))})


def test_the_notice_is_read_and_noted(qtbot: QtBot) -> None:
    cabinet = notice_cabinet()
    form = NoticeForm(cabinet.ports(NoticePorts), DirectRunner(), ALI)
    qtbot.addWidget(form)
    form.show()
    assert "Wat wij over u noteren" in form.view.toPlainText()
    assert "data protection officer" in form.remark.text()
    fill(form, informed_how="read aloud")
    form.save()
    ((args, told),) = cabinet.called("give")
    assert args == (ALI.id,)
    assert (told["language"], told["how"]) == ("nl", "read aloud")


def test_each_ground_is_explained_where_it_is_chosen(qtbot: QtBot) -> None:
    form = PersonForm(person_cabinet().ports(PersonFormPorts), DirectRunner(), ALI)
    qtbot.addWidget(form)
    form.show()
    part = form._privacy
    assert "usual ground" in part.basis_told.text()
    assert "nearly always right" in part.art9_told.text()
    part._basis.show_value("consent")
    part._basis.changed.emit()
    assert "said yes, freely" in part.basis_told.text()


def test_the_first_screen_says_whom_to_ask_again(work: Workplace, desk: Desk, qtbot: QtBot) -> None:
    who = an_arab_speaker(desk)
    past = {"given_on": date(2025, 1, 1), "expires_on": date(2026, 3, 1)}
    ties.give_consent(desk, who.id, purpose=ConsentPurpose.STORY, **past)
    assert len(consents.to_ask_again(desk)) == 1
    screen: Any = work.window.go("today")
    work.news.tell(Changes.PERSONS)
    qtbot.waitUntil(lambda: bool(screen.consents.buttons()))
    assert "Aya Demo" in screen.consents.rows[0].text()
