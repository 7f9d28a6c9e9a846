"""Privacy and safety: subjects at the left, one page at the right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.privacy import care
from desktop.app.privacy.care import CARE, CarePage, care_pages, care_screen
from desktop.app.privacy.care_register import print_to
from desktop.app.privacy.retention import Keeper, offer_let_go
from desktop.app.workplace import Workplace
from desktop.domain.changes import Changes
from desktop.domain.listing import Order, VisitFilter
from desktop.domain.privacy.retention import Subject as RuleSubject
from desktop.domain.roles.role import Deed, Role
from desktop.i18n import LANGUAGES, use_language
from desktop.paths import texts_folder
from desktop.services.desk import Desk
from desktop.services.privacy import retention
from desktop.services.privacy.retention import rules as rules_of
from desktop.services.visits import get_visit, list_visits
from desktop.storage.pending.link import change_link
from desktop.ui.screens.care.deciding import KeepDialog, LetGoDialog
from desktop.ui.screens.care.erasing import EraseDialog
from desktop.ui.screens.care.register import RegisterPage
from desktop.ui.screens.care.retention import RetentionPage
from desktop.ui.screens.care.ruling import RuleDialog
from desktop.ui.screens.care.screen import CareScreen, Subject
from desktop.ui.screens.relations.ask import AskDialog
from desktop.ui.screens.today.screen import TodayScreen
from desktop.ui.theme import sizes
from tests.services.visits_made import keep as keep_records
from tests.storage.examples import a_person, a_task, a_visit
from tests.ui.opened import opened_workplace


class Page(QWidget):
    """A page with one field."""

    def __init__(self) -> None:
        super().__init__()
        self.first_field = QLineEdit(self)
        self.told: list[Changes] = []

    def refresh(self, changes: Changes) -> None:
        self.told.append(changes)


def type_into(qtbot: QtBot, entry: QLineEdit, text: str) -> None:
    entry.clear()
    qtbot.keyClicks(entry, text)


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def screen(qtbot: QtBot, made: list[str]) -> CareScreen:
    screen = CareScreen(subjects(made), last="log")
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def subjects(made: list[str]) -> list[Subject]:
    def make(name: str) -> QWidget:
        made.append(name)
        return Page()

    return [
        Subject(name=name, title=name.title, make=partial(make, name))
        for name in ("retention", "log", "register")
    ]


def test_it_opens_where_somebody_was_last_and_makes_no_other_page(
    screen: CareScreen, made: list[str]
) -> None:
    assert screen.here == "log"
    assert made == ["log"]
    assert screen.subjects.currentItem().text() == "Log"


def test_it_opens_on_the_first_page_when_the_last_one_is_gone(
    qtbot: QtBot, made: list[str]
) -> None:
    screen = CareScreen(subjects(made), last="of a role of yesterday")
    qtbot.addWidget(screen)

    assert screen.here == "retention"


def test_the_arrows_go_from_subject_to_subject_and_enter_goes_into_the_page(
    qtbot: QtBot, screen: CareScreen
) -> None:
    went: list[str] = []
    screen.went.connect(went.append)
    screen.subjects.setFocus()

    qtbot.keyClick(screen.subjects, Qt.Key.Key_Down)
    qtbot.keyClick(screen.subjects, Qt.Key.Key_Return)

    page = screen.pages["register"]
    assert isinstance(page, Page)
    assert went == ["register"]
    assert page.first_field.hasFocus()
    assert page.accessibleName() == "Register"


def test_only_pages_that_were_made_hear_what_changed(screen: CareScreen) -> None:
    screen.refresh(Changes.PERSONS)

    page = screen.pages["log"]
    assert isinstance(page, Page)
    assert page.told == [Changes.PERSONS]
    assert set(screen.pages) == {"log"}


@pytest.fixture
def work(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workplace]:
    pages = tuple(
        CarePage(name=name, title=name.title, make=lambda _work: Page(), deed=deed)
        for name, deed in (("roles", None), ("log", Deed.READ_LOG), ("rules", Deed.SET_RULES))
    )
    monkeypatch.setattr(care, "PAGES", pages)
    with opened_workplace(qapp, desk, tmp_path / "profile", monkeypatch) as made:
        yield made


def test_a_page_that_the_role_does_not_allow_is_not_listed(work: Workplace) -> None:
    assert [page.name for page in care_pages(work)] == ["roles", "log", "rules"]

    work.desk = replace(work.desk, role=Role.CONSULTANT)

    assert [page.name for page in care_pages(work)] == ["roles"]


def test_the_palette_leads_to_each_page_and_the_window_remembers_it(work: Workplace) -> None:
    command = next(c for c in work.window.commands() if c.title == "Privacy and safety: Log")
    command.run()

    assert work.window.here == CARE
    assert work.settings.care_page == "log"
    work.window.rebuild()
    screen = work.window.screens[CARE]
    assert isinstance(screen, CareScreen)
    assert screen.here == "log"


# How long things are kept


@pytest.fixture
def kept(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workplace]:
    """A window on a profile with one visit whose time is over."""
    old = datetime(2024, 1, 10, 9, tzinfo=UTC)
    keep_records(
        desk,
        a_visit(start=old, note="Amina zoekt werk", ward="12025W03", reached_total=4),
        a_task(),
    )
    with desk.store.writing() as session:
        change_link(session, announced_at=old)
    with opened_workplace(qapp, desk, tmp_path / "kept", monkeypatch) as made:
        yield made


def retention_page(work: Workplace) -> RetentionPage:
    screen = work.window.go_inside(CARE, "retention")
    assert isinstance(screen, CareScreen)
    page = screen.pages["retention"]
    assert isinstance(page, RetentionPage)
    return page


def dialog(work: Workplace, kind: type[AskDialog]) -> Any:
    return next(found for found in work.window.findChildren(kind) if found.isVisible())


def cells(page: RetentionPage) -> list[str]:
    model = page.model
    return [model.index(0, column).data() for column in range(model.columnCount())]


def test_the_page_says_why_something_is_due_and_what_happens(kept: Workplace) -> None:
    page = retention_page(kept)
    _due, what, about, why, then = cells(page)
    assert (what, about) == ("Street round", "Visit · Centrum")
    assert "visit of" in why
    assert "counts, ward and themes stay" in then
    assert not page.go_button.isEnabled()
    page.table.selectRow(0)
    assert "counts, ward and themes stay" in page.told.text()


def test_keeping_asks_why_and_can_be_undone(kept: Workplace, qtbot: QtBot) -> None:
    page = retention_page(kept)
    page.table.selectRow(0)
    page.keep_button.click()
    asked = dialog(kept, KeepDialog)
    asked.save()
    assert asked.isVisible()  # why?
    asked.reason.setText("Klacht loopt")
    asked.save()

    assert page.model.rowCount() == 0
    assert page.stack.currentWidget() is page.empty
    kept.window.toast.undo()
    assert page.model.rowCount() == 1


def test_letting_go_shows_the_figures_before_and_asks_once(kept: Workplace, desk: Desk) -> None:
    page = retention_page(kept)
    page.table.selectRow(0)
    page.go_button.click()
    asked = dialog(kept, LetGoDialog)
    said = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert "No figure changes" in said
    assert "Centrum 1 → 1" in said

    asked.save()
    assert page.model.rowCount() == 0
    (row,) = list_visits(desk, VisitFilter(), Order(column="day")).rows
    assert get_visit(desk, row.id).anonymised_on is not None
    assert row.reached_total == 4


def test_rules_work_by_themselves_and_tell_it(kept: Workplace, desk: Desk) -> None:
    page = retention_page(kept)
    Keeper(kept).run()
    assert "No figure changed" in kept.window.toast.text.text()
    assert page.model.rowCount() == 0
    assert "2024" in page.runs_shown.item(0).text()


def test_what_stands_open_in_a_form_waits(kept: Workplace, desk: Desk) -> None:
    (row,) = list_visits(desk, VisitFilter(), Order(column="day")).rows
    kept.forms.open("visit", row.id)
    Keeper(kept).run()
    assert get_visit(desk, row.id).note


def test_the_first_screen_tells_how_much_waits(kept: Workplace, desk: Desk) -> None:
    old = datetime(2023, 1, 1, tzinfo=UTC)
    keep_records(desk, a_person(created_at=old, updated_at=old))
    today = kept.window.go("today")
    assert isinstance(today, TodayScreen)
    today.refresh(Changes.ALL)
    assert today.due_to_go.isVisible()
    today.due_to_go.click()
    assert kept.window.here == CARE


def test_with_a_server_a_contact_goes_by_two_people(kept: Workplace, desk: Desk) -> None:
    old = datetime(2023, 1, 1, tzinfo=UTC)
    keep_records(desk, a_person(created_at=old, updated_at=old))
    with desk.store.writing() as session:
        change_link(session, stream=uuid4())
    page = retention_page(kept)
    page.refresh(Changes.ALL)
    (row,) = [due for due in retention.due(desk).rows if due.kind == "person"]

    offer_let_go(kept, [row])

    asked = dialog(kept, EraseDialog)
    assert isinstance(asked, EraseDialog)
    asked.reject()


def test_a_rule_is_shown_what_it_does_then_set_with_a_reason_and_taken_back(
    kept: Workplace, desk: Desk, qtbot: QtBot
) -> None:
    page = retention_page(kept)
    page.rules_shown.itemActivated.emit(page.rules_shown.item(0))
    asked = dialog(kept, RuleDialog)
    assert asked.subject.value() is RuleSubject.VISIT
    assert "Weefsel proposes 2 year" in asked.proposed.text()
    assert not asked.outcome.isVisible()
    for number, sentence in (("0", "less than a month"), ("900", "1 – 60"), ("999999", "1 – 60")):
        type_into(qtbot, asked.number, number)
        asked.save()
        assert sentence in asked.fields["months"].error.text()

    type_into(qtbot, asked.number, "1")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert "by the old rule" in asked.outcome.text()
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert "why" in asked.fields["reason"].error.text()
    assert rules_of(desk)[RuleSubject.VISIT].months == 24  # only shown
    type_into(qtbot, asked.reason, "The council decided it")

    type_into(qtbot, asked.number, "3")
    assert not asked.outcome.isVisible()  # that was about another rule
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    qtbot.keyClick(asked, Qt.Key.Key_Return)

    assert rules_of(desk)[RuleSubject.VISIT].months == 36
    assert "The council decided it" in page.rules_shown.item(page.rules_shown.count() - 1).text()
    kept.window.toast.undo()
    assert rules_of(desk)[RuleSubject.VISIT].months == 24


def test_a_rule_goes_back_to_what_weefsel_proposes(kept: Workplace, desk: Desk) -> None:
    retention.set_rules(desk, ["visit=36"], reason="The council decided it")
    page = retention_page(kept)
    page.refresh(Changes.ALL)
    page.set_button.click()
    asked = dialog(kept, RuleDialog)
    asked.back.click()
    asked.reason.setText("Nobody needs it any more")
    asked.save()
    asked.save()
    assert rules_of(desk)[RuleSubject.VISIT].months == 24


def test_who_does_not_decide_gets_no_buttons(kept: Workplace) -> None:
    kept.desk = replace(kept.desk, role=Role.CONSULTANT)
    kept.window.rebuild()
    page = retention_page(kept)
    assert not page.go_button.isVisible()
    assert not page.set_button.isVisible()
    heard: list[object] = []
    page.rule_requested.connect(heard.append)
    page.rules_shown.itemActivated.emit(page.rules_shown.item(0))
    assert heard == []
    assert not page.keep_button.isVisible()


# The register


def test_the_register_is_read_and_saved_from_the_window(kept: Workplace, tmp_path: Path) -> None:
    screen = kept.window.go_inside(CARE, "register")
    assert isinstance(screen, CareScreen)
    page = screen.pages["register"]
    assert isinstance(page, RegisterPage)
    said = page.shown.toPlainText()
    for words in ("Which data", "How long", "Who receives what", "Measures"):
        assert words in said

    print_to(kept, tmp_path / "register.json")
    assert (tmp_path / "register.json").exists()
    assert "register.json" in kept.window.toast.text.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_a_small_window(kept: Workplace, language: str) -> None:
    use_language(language, texts_folder())
    try:
        screen = care_screen(kept)
        for name in [subject.name for subject in care.care_subjects(kept)]:
            screen.go(name)
            assert screen.minimumSizeHint().width() <= 1280 - sizes().sidebar, name
        screen.grab()  # lays the list out
        assert not screen.subjects.horizontalScrollBar().maximum(), "subjects fold, nothing is cut"
    finally:
        use_language("en", texts_folder())
