"""Duplicates at work in the window: told while typing, reviewed, merged and taken apart."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from desktop.app.duplicates import offer_merge, offer_split
from desktop.app.workplace import Workplace
from desktop.domain.duplicates.merge_story import Two
from desktop.domain.vocabulary import PlaceKind
from desktop.services import duplicates, merging, persons, places
from desktop.services.desk import Desk
from desktop.ui.forms.alike import AlikeCard
from desktop.ui.merging.merge_dialog import MergeDialog
from desktop.ui.merging.split_dialog import SplitDialog
from desktop.ui.pages.section import PageSection


def person(desk: Desk, name: str, **fields: Any) -> UUID:
    return persons.add_person(desk, display_name=name, **fields)[0].id


def dialog_of(work: Workplace, kind: type[Any]) -> Any:
    return next(each for each in work.window.findChildren(kind) if each.isVisible())


def test_the_list_merges_by_key_and_takes_back(work: Workplace, qtbot: QtBot) -> None:
    desk = work.desk
    one = person(desk, "Fatima El Amrani", phone="0470 00 00 11")
    other = person(desk, "Fatma Elamrani", phone="0470 00 00 11", note="koffie")
    duplicates.screen(desk)
    screen: Any = work.window.go("review")
    assert screen.panel.item.heading == "The same person twice?"
    assert "same phone" in screen.panel.item.who

    screen.first_field.setFocus()
    QTest.keyClick(screen.first_field, Qt.Key.Key_1)
    dialog = dialog_of(work, MergeDialog)
    QTest.keyClick(dialog.merge_button, Qt.Key.Key_Return)

    assert {persons.get_person(desk, each).note for each in (one, other)} == {"koffie"}
    assert not duplicates.likely(desk)
    screen.side.group.setCurrentIndex(screen.side.group.findData("merged"))
    (item,) = screen.side.shown
    assert "went up in" in item.heading
    QTest.keyClick(screen.first_field, Qt.Key.Key_1)
    QTest.keyClick(dialog_of(work, SplitDialog).split_button, Qt.Key.Key_Return)
    assert not persons.get_person(desk, other).is_deleted
    assert persons.get_person(desk, other).id == other
    assert not screen.side.shown


def test_two_who_are_two_do_not_come_back(work: Workplace) -> None:
    desk = work.desk
    person(desk, "Fatima El Amrani"), person(desk, "Fatma Elamrani")
    duplicates.screen(desk)
    screen: Any = work.window.go("review")

    screen.first_field.setFocus()
    QTest.keyClick(screen.first_field, Qt.Key.Key_2)

    assert screen.panel.item is None
    assert not duplicates.likely(desk)


def test_choosing_another_value_shows_what_comes_of_it(work: Workplace) -> None:
    desk = work.desk
    one = person(desk, "Fatima El Amrani", note="een")
    other = person(desk, "Fatma Elamrani", note="twee", do_not_contact=True)
    offer_merge(work, "person", one, other)
    dialog = dialog_of(work, MergeDialog)
    assert dialog.rows.results["note"].text() == "een\n\ntwee"

    for button in dialog.rows.findChildren(QRadioButton):
        if button.accessibleName() == "Note: twee":
            button.click()

    assert dialog.rows.results["note"].text() == "twee"
    assert [b.isEnabled() for b in dialog.rows.sides["do_not_contact"].buttons()] == [False]
    dialog.swap()
    assert dialog.two.winner == other
    assert all(b.accessibleName() for b in dialog.rows.findChildren(QRadioButton))
    dialog.reject()
    assert not merging.latest_merges(desk)


def test_a_merge_that_the_gate_refuses_says_so(work: Workplace) -> None:
    desk = work.desk
    kinds = (PlaceKind.HOUSE_OF_WORSHIP, PlaceKind.OTHER)
    mosque, hall = (
        places.add_place(desk, name="De Linde", kind=kind, ward="12025W02")[0].id for kind in kinds
    )
    persons.tie(desk, person(desk, "A B"), "place", hall)

    offer_merge(work, "place", mosque, hall)
    dialog = dialog_of(work, MergeDialog)
    if dialog.merge_button.isEnabled():
        dialog.swap()

    assert "without their consent" in dialog.message.text.text()
    assert not dialog.merge_button.isEnabled()
    dialog.reject()


def test_what_cannot_be_taken_apart_yet_says_what_comes_first(work: Workplace) -> None:
    desk = work.desk
    one, two, three = (person(desk, f"A {name}") for name in "BCD")
    first = merging.merge(desk, Two("person", two, one))[0]
    merging.merge(desk, Two("person", three, two))

    offer_split(work, first.id)

    dialog = dialog_of(work, SplitDialog)
    assert "Take those two apart first" in dialog.message.text.text()
    assert not dialog.split_button.isEnabled()
    dialog.reject()


def test_the_page_of_a_record_offers_both(work: Workplace) -> None:
    desk = work.desk
    stays, goes = person(desk, "Fatima El Amrani"), person(desk, "Fatma Elamrani")
    third = person(desk, "Fatma El Amrani")
    duplicates.screen(desk)
    merging.merge(desk, Two("person", stays, goes))
    work.pages.open("person", stays)
    sections = {each.plan.name: each for each in work.window.findChildren(PageSection)}
    same, merged = sections["same"], sections["merged"]

    assert "Fatma El Amrani" in same.text()
    assert "Fatma Elamrani" in merged.text()
    (press,) = [each for each in merged.row_buttons() if "apart" in each.text()]
    press.click()
    dialog_of(work, SplitDialog).take_apart()
    assert not merged.text()
    (press, *_) = [each for each in same.row_buttons() if "Merge" in each.text()]
    press.click()
    dialog = dialog_of(work, MergeDialog)
    assert {dialog.two.winner, dialog.two.loser} <= {stays, goes, third}
    dialog.reject()


def test_a_form_tells_who_is_there_already(work: Workplace, qtbot: QtBot) -> None:
    known = person(work.desk, "Fatima El Amrani", ward="12025W02", phone="0470 00 00 11")
    duplicates.screen(work.desk)
    work.forms.open("person")
    (card,) = work.window.findChildren(AlikeCard)
    form: Any = card.parent()
    assert not card.isVisible()

    form.fields["display_name"].entry.setText("fatma elamrani")
    form.fields["display_name"].entry.changed.emit()
    card.look()

    assert card.isVisible()
    (button,) = card.buttons
    assert button.text() == "Fatima El Amrani · Battel (sounds alike)"
    opened: list[UUID] = []
    card.open_requested.connect(lambda _kind, id_: opened.append(id_))
    button.click()
    assert opened == [known]
    form.fields["display_name"].entry.setText("Somebody Else")
    form.fields["display_name"].entry.changed.emit()
    card.look()
    assert not card.isVisible()
    form.discard()
