"""Pages of records: from everywhere to a page, along to others, and back where one came from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.workplace import Workplace
from desktop.domain.changes import Changes
from desktop.domain.duplicates.merge_story import Two
from desktop.domain.listing import Hit
from desktop.domain.missing import Missing
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import OrganisationKind, PlaceKind, PlaceStage, Purpose, VisitKind
from desktop.errors import DatabaseBusy
from desktop.services import bin as rubbish
from desktop.services import persons, places, ties, visits
from desktop.services.desk import Desk
from desktop.services.following import tasks
from desktop.services.merging.merge import merge
from desktop.services.organising import networks, organisations
from desktop.ui.lists.screen import ListScreen
from desktop.ui.pages.content import Content, Row, SectionPlan
from desktop.ui.pages.page import RecordPage
from desktop.ui.pages.section import PageSection
from desktop.ui.widgets.growth import GrowthLine
from tests.conftest import NOW
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.opened import opened_workplace

WARD = WardCode("12025W02")


@pytest.fixture
def work(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workplace]:
    with opened_workplace(qapp, desk, tmp_path / "profile", monkeypatch) as made:
        with qtbot.waitActive(made.window):
            made.window.activateWindow()
        yield made


def page_of(work: Workplace) -> RecordPage:
    book: Any = work.window.screens["page"]
    assert isinstance(book.page, RecordPage)
    return book.page


def shows(page: RecordPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def rows(page: RecordPage, section: str) -> list[QPushButton]:
    return page.sections[section].row_buttons()


def add_person(desk: Desk, name: str = "An Voorbeeld") -> Any:
    return persons.add_person(desk, display_name=name, phone="0470 00 00 00", ward=WARD)[0]


def add_place(desk: Desk) -> Any:
    return places.add_place(desk, name="Buurthuis", kind=PlaceKind.COMMUNITY_HOUSE, ward=WARD)[0]


def add_school(desk: Desk) -> Any:
    return organisations.add_organisation(desk, name="Basisschool", kind=OrganisationKind.SCHOOL)[0]


def log(desk: Desk, **fields: Any) -> Any:
    days = fields.pop("days_ago", 1)
    return visits.log_visit(
        desk, start=NOW - timedelta(days=days), kind=VisitKind.EVENT, ward=WARD, **fields
    )[0]


def test_enter_in_a_list_opens_the_page_and_escape_returns_to_the_row(
    work: Workplace, desk: Desk
) -> None:
    person = add_person(desk)
    screen: Any = work.window.go("persons")
    assert isinstance(screen, ListScreen)
    screen.refresh(Changes.PERSONS)
    screen.table.selectRow(0)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)

    page = page_of(work)
    assert work.window.here == "page"
    assert page.plan.id == person.id
    assert page.back.text() == "Contacts"
    assert work.window.sidebar.buttons["persons"].isChecked()

    focused = QApplication.focusWidget()
    assert focused is page.back
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert work.window.here == "persons"
    assert screen.table.selected_ids() == (person.id,)


def test_search_leads_to_pages_and_visits_still_open_their_form(
    work: Workplace, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, visit = add_place(desk), log(desk)
    opened: list[tuple[str, UUID | None]] = []
    monkeypatch.setattr(work.forms, "open", lambda kind, it=None: opened.append((kind, it)))
    for kind, record in (("place", place), ("visit", visit)):
        work.window._open_hit(Hit(kind=kind, id=record.id, title="", context=""))

    assert page_of(work).plan.id == place.id
    assert opened == [("visit", visit.id)]


def test_one_page_leads_to_another_and_the_way_back_is_the_same(
    work: Workplace, desk: Desk
) -> None:
    person, school = add_person(desk), add_school(desk)
    ties.tie(desk, person.id, "organisation", school.id, role="directeur")
    work.window.go("places")
    work.pages.open("person", person.id)
    rows(page_of(work), "ties")[0].click()

    page = page_of(work)
    assert page.plan.id == school.id
    assert page.back.text() == "An Voorbeeld"
    rows(page, "persons")[0].click()
    assert page_of(work).plan.id == person.id

    for where in (school.id, person.id):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        QApplication.processEvents()
        assert page_of(work).plan.id == where
    work.pages.back()
    assert work.window.here == "places"


def test_the_page_stays_when_language_or_theme_change(work: Workplace, desk: Desk) -> None:
    person = add_person(desk)
    work.window.go("persons")
    work.pages.open("person", person.id)
    work.window.rebuild()

    assert work.window.here == "page"
    assert page_of(work).plan.id == person.id
    work.pages.back()
    assert work.window.here == "persons"


def test_a_page_shows_what_is_around_a_contact(work: Workplace, desk: Desk) -> None:
    person, place = add_person(desk), add_place(desk)
    told, why = NOW.date(), frozenset({Purpose.CONTACT})
    persons.change_person(desk, person.id, purposes=why, informed_on=told)
    ties.tie(desk, person.id, "place", place.id, role="vrijwilliger")
    log(desk, persons=frozenset({person.id}), note="Thee gedronken", place_id=place.id)
    tasks.add_task(desk, about="person", record_id=person.id, title="Terugbellen")
    work.pages.open("person", person.id)
    said = shows(page_of(work))

    assert "0470 00 00 00" in said
    assert "Buurthuis · vrijwilliger" in said
    assert "Thee gedronken" in said
    assert "Terugbellen" in said
    assert "Nothing: well kept." in said


@pytest.mark.parametrize("kind", ["person", "organisation", "network", "place"])
def test_every_page_says_what_is_missing_and_leads_to_mending_it(
    work: Workplace, desk: Desk, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = {
        "person": lambda: persons.add_person(desk, display_name="An")[0],
        "organisation": lambda: add_school(desk),
        "network": lambda: networks.add_network(desk, name="Moeders")[0],
        "place": lambda: add_place(desk),
    }[kind]()
    opened: list[tuple[str, UUID | None]] = []
    monkeypatch.setattr(work.forms, "open", lambda kind, it=None: opened.append((kind, it)))
    work.pages.open(kind, made.id)
    gaps = rows(page_of(work), "missing")
    gaps[-1].click()

    assert opened == [(kind, made.id)]
    assert Missing.NO_WARD not in {each.text() for each in gaps}


def test_a_page_follows_what_changes_elsewhere_and_keeps_the_focus(
    work: Workplace, desk: Desk
) -> None:
    place = add_place(desk)
    for day in (1, 2, 3):
        log(desk, place_id=place.id, days_ago=day)
    work.pages.open("place", place.id)
    page = page_of(work)
    rows(page, "visits")[1].setFocus()
    log(desk, place_id=place.id, days_ago=4)
    work.news.tell(Changes.VISITS)

    assert len(rows(page, "visits")) == 4
    assert rows(page, "visits")[1].hasFocus()


def test_more_visits_are_shown_when_asked_for(work: Workplace, desk: Desk) -> None:
    place = add_place(desk)
    for day in range(1, 10):
        log(desk, place_id=place.id, days_ago=day)
    work.pages.open("place", place.id)
    more = rows(page_of(work), "visits")[-1]
    assert more.text() == "Show more (9 in all)"
    more.click()

    assert len(rows(page_of(work), "visits")) == 9


def test_what_is_done_on_a_page_is_done(work: Workplace, desk: Desk) -> None:
    person = add_person(desk)
    task = tasks.add_task(desk, about="person", record_id=person.id, title="Bellen")[0]
    work.window.go("persons")
    work.pages.open("person", person.id)
    page = page_of(work)
    (done,) = [each for each in rows(page, "tasks") if each.accessibleName() == "Done: Bellen"]
    done.click()
    assert not tasks.get_task(desk, task.id).is_open
    assert rows(page, "tasks") == []

    page.buttons["delete"].click()
    QApplication.processEvents()
    assert [each.id for each in rubbish.binned(desk)] == [person.id]
    assert work.window.here == "persons"


def test_a_visit_from_the_page_of_a_contact_is_noted_with_the_contact(
    work: Workplace, desk: Desk
) -> None:
    """The form of a new visit has no field for names (R4), so the page adds the contact."""
    person = add_person(desk)
    work.pages.open("person", person.id)
    page_of(work).sections["visits"].deed_buttons["log_visit"].click()
    (form,) = [
        each for each in QApplication.topLevelWidgets() if getattr(each, "name", "") == "visit"
    ]
    assert isinstance(form, object)
    visit = log(desk)
    form.saved.emit(visit, Changes.VISITS)  # type: ignore[attr-defined]
    form.close()

    assert visits.get_visit(desk, visit.id).persons == {person.id}


def test_everything_on_a_page_is_reached_by_tab_and_has_a_name(work: Workplace, desk: Desk) -> None:
    person, school = add_person(desk), add_school(desk)
    ties.tie(desk, person.id, "organisation", school.id)
    work.pages.open("person", person.id)
    page = page_of(work)
    buttons = {each for each in page.findChildren(QPushButton) if each.isVisible()}
    reached = set()
    for _step in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert buttons <= reached
    for each in buttons:
        told = QAccessible.queryAccessibleInterface(each)
        assert told.text(QAccessible.Text.Name).strip()


def section(load: Any, tasks: Any) -> PageSection:
    plan = SectionPlan(
        name="x", title=lambda: "Visits", load=load, concerns=Changes.VISITS, empty=lambda: "None."
    )
    return PageSection(plan, tasks)


def test_an_answer_that_comes_too_late_is_dropped(qtbot: QtBot) -> None:
    answers = iter([Content(rows=[Row(title="new")]), Content(rows=[Row(title="old")])])
    held = HeldRunner()
    shown = section(lambda _most: next(answers), held)
    qtbot.addWidget(shown)
    shown.load()
    shown.load()
    held.let_go(1)
    held.let_go(0)

    assert shown.text() == "new"


def test_a_section_that_fails_says_so_and_can_be_tried_again(qtbot: QtBot) -> None:
    errors = [DatabaseBusy()]

    def load(_most: int) -> Content:
        if errors:
            raise errors.pop()
        return Content(rows=[Row(title="there")])

    shown = section(load, DirectRunner())
    qtbot.addWidget(shown)
    shown.show()
    shown.load()
    (again,) = shown.row_buttons()
    assert again.text() == "Try again"
    again.click()

    assert shown.text() == "there"


def test_the_page_of_a_place_shows_how_it_grew_and_who_runs_it(work: Workplace, desk: Desk) -> None:
    school = add_school(desk)
    place = places.add_place(
        desk, name="Buurthuis", kind=PlaceKind.LIBRARY, ward=WARD, organisation_id=school.id
    )[0]
    places.add_assessment(desk, place.id, stage=PlaceStage.SAFE, assessed_on=date(2025, 1, 1))
    places.add_assessment(
        desk, place.id, stage=PlaceStage.BRAVE, accessibility=frozenset({"toilet"}), threshold=4
    )
    work.pages.open("place", place.id)
    page = page_of(work)
    (line,) = page.findChildren(GrowthLine)
    assert [stage for _day, stage in line.growth.steps] == [PlaceStage.SAFE, PlaceStage.BRAVE]
    assert "threshold 4 of 5" in page.sections["growth"].text()
    assert "Accessible toilet · there" in page.sections["accessibility"].text()
    assert "No steps · not seen" in page.sections["accessibility"].text()

    rows(page, "growth")[0].click()
    assert "threshold" not in page.sections["growth"].text()
    rows(page, "owner")[0].click()
    assert page_of(work).plan.id == school.id
    assert "Buurthuis" in page_of(work).sections["places"].text()


def test_f2_in_a_list_and_on_a_page_opens_the_form(
    work: Workplace, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = add_person(desk)
    opened: list[tuple[str, UUID | None]] = []
    monkeypatch.setattr(work.forms, "open", lambda kind, it=None: opened.append((kind, it)))
    screen: Any = work.window.go("persons")
    screen.refresh(Changes.PERSONS)
    screen.table.selectRow(0)
    QTest.keyClick(screen.table, Qt.Key.Key_F2)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is page_of(work).back
    QTest.keyClick(focused, Qt.Key.Key_F2)

    assert opened == [("person", person.id)] * 2


def test_the_page_of_a_merged_record_is_that_of_the_one_that_stayed(
    work: Workplace, desk: Desk, qtbot: QtBot
) -> None:
    stayed, went = add_person(desk, "An Voorbeeld"), add_person(desk, "An Voorbeld")
    merge(desk, Two("person", stayed.id, went.id))
    work.window.go("persons")
    work.pages.open("person", went.id)
    qtbot.waitUntil(lambda: page_of(work).plan.id == stayed.id)

    work.pages.back()
    assert work.window.here == "persons"


def test_a_page_says_that_its_record_is_in_the_bin(work: Workplace, desk: Desk) -> None:
    person = add_person(desk)
    rubbish.delete(desk, "person", person.id)
    work.pages.open("person", person.id)

    assert "In the bin" in shows(page_of(work))
    assert not page_of(work).buttons


def test_tab_goes_from_top_to_bottom_also_after_rows_were_read_again(
    work: Workplace, desk: Desk
) -> None:
    person, school = add_person(desk), add_school(desk)
    ties.tie(desk, person.id, "organisation", school.id)
    work.pages.open("person", person.id)
    page = page_of(work)
    work.news.tell(Changes.RECORDS)
    QApplication.processEvents()
    page.back.setFocus()
    seen: list[Any] = []
    for _step in range(6):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())

    wanted = [*page.buttons.values(), page.sections["ties"].deed_buttons["add_tie"]]
    assert seen == [*wanted, *rows(page, "ties")][:6]
