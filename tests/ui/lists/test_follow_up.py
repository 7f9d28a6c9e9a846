"""Rhythms, promises and contact load in the window: set from a record, told on the first screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.relations import show_asked_much
from desktop.app.rhythms import offer_rhythm
from desktop.app.workplace import Workplace
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import PlaceKind, TaskState, VisitKind, VisitStatus
from desktop.services import persons, places, visits
from desktop.services.desk import Desk
from desktop.services.following import keeping_in_touch, tasks
from desktop.ui.forms.task import TaskForm
from desktop.ui.forms.visit import VisitForm
from desktop.ui.lists.screen import ListScreen
from desktop.ui.screens.relations.hand_over import HandOverDialog
from desktop.ui.screens.relations.rhythm import RhythmDialog
from desktop.ui.screens.today.screen import TodayScreen

BATTEL = WardCode("12025W02")


@pytest.fixture
def square(desk: Desk) -> UUID:
    return places.add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=BATTEL)[0].id


def today(work: Workplace) -> TodayScreen:
    screen = work.window.go("today")
    assert isinstance(screen, TodayScreen)
    return screen


def pane_of(work: Workplace, screen: str) -> Any:
    shown = work.window.go(screen)
    assert isinstance(shown, ListScreen)
    shown.table.selectRow(0)
    return shown.splitter.widget(1)


def the_dialog(work: Workplace) -> RhythmDialog:
    (dialog,) = [each for each in work.window.findChildren(RhythmDialog) if each.isVisible()]
    return dialog


def pairs(pane: Any) -> dict[str, str]:
    return dict(pane.sheet.pairs)


class TestRhythmsInTheWindow:
    def test_one_is_set_from_the_pane_and_undone(
        self, work: Workplace, desk: Desk, square: UUID
    ) -> None:
        pane = pane_of(work, "places")
        pane.buttons["rhythm"].click()
        dialog = the_dialog(work)
        assert dialog.end_button is None
        next(each for each in dialog.quick if each.text() == "2 weeks").click()
        dialog.save_button.click()
        found = keeping_in_touch.rhythm_of(desk, square)
        assert found is not None
        assert (found.every_days, found.assignee) == (14, "lies")
        assert "every 14 day" in pairs(pane)["Contact rhythm"]
        work.window.toast.undo()
        assert keeping_in_touch.rhythm_of(desk, square) is None
        assert "Contact rhythm" not in pairs(pane)

    def test_one_is_ended_and_brought_back(self, work: Workplace, desk: Desk, square: UUID) -> None:
        keeping_in_touch.set_rhythm(desk, "place", square, every_days=45)
        offer_rhythm(work, "place", square, "Plein")
        dialog = the_dialog(work)
        assert "no contact yet" in dialog.why.text()
        assert dialog.end_button is not None
        dialog.end_button.click()
        assert keeping_in_touch.rhythm_of(desk, square) is None
        work.window.toast.undo()
        found = keeping_in_touch.rhythm_of(desk, square)
        assert found is not None
        assert found.every_days == 45

    def test_nonsense_is_marked_and_nothing_is_kept(
        self, work: Workplace, desk: Desk, square: UUID, qtbot: QtBot
    ) -> None:
        offer_rhythm(work, "place", square, "Plein")
        dialog = the_dialog(work)
        for typed in ("", "vaak", "0", "1001"):
            dialog.every.setText(typed)
            qtbot.keyClick(dialog.every, Qt.Key.Key_Return)
            assert dialog.isVisible()
            assert dialog.fields["every_days"].is_wrong
        assert keeping_in_touch.rhythm_of(desk, square) is None
        dialog.every.setText("30")
        dialog.fields["paused_until"].entry.setText("nooit")  # type: ignore[union-attr]
        dialog.save_button.click()
        assert dialog.fields["paused_until"].is_wrong
        dialog.reject()

    def test_a_late_one_stands_on_the_first_screen_and_leads_to_a_visit(
        self, work: Workplace, desk: Desk, square: UUID, qtbot: QtBot
    ) -> None:
        screen = today(work)
        assert not screen.rhythms.isVisible()
        then = desk.now() - timedelta(days=20)
        before = replace(desk, now=lambda: then)
        rhythm, changes = keeping_in_touch.set_rhythm(before, "place", square, every_days=14)
        work.news.tell(changes)
        (row,) = screen.rhythms.rows
        assert "Plein" in row.text()
        qtbot.keyClick(row.button, Qt.Key.Key_Space)
        (form,) = work.window.findChildren(VisitForm)
        assert form.entry.where.text() == "Plein"
        form.entry.kind.show_value(VisitKind.PLACE_VISIT)
        form.save()
        assert not screen.rhythms.isVisible()
        assert keeping_in_touch.get_rhythm(desk, rhythm.id) == rhythm


def test_space_on_the_first_screen_finishes_a_task_and_undo_brings_it_back(
    work: Workplace, desk: Desk, qtbot: QtBot
) -> None:
    task, changes = tasks.add_task(
        desk, title="Bellen", ward=BATTEL, due_on=desk.today(), is_promise=True
    )
    screen = today(work)
    work.news.tell(changes)
    assert not screen.tasks.isVisible()
    qtbot.keyClick(screen.promises.rows[0].button, Qt.Key.Key_Space)
    assert tasks.get_task(desk, task.id).state is TaskState.DONE
    assert not screen.promises.isVisible()
    work.window.toast.undo()
    assert screen.promises.isVisible()


def test_space_says_that_a_planned_visit_took_place(
    work: Workplace, desk: Desk, qtbot: QtBot
) -> None:
    visit, changes = visits.log_visit(
        desk,
        start=desk.now() - timedelta(hours=2),
        kind=VisitKind.STREET_ROUND,
        ward=BATTEL,
        status=VisitStatus.PLANNED,
    )
    screen = today(work)
    work.news.tell(changes)
    qtbot.keyClick(screen.planned.rows[0].button, Qt.Key.Key_Space)
    assert visits.get_visit(desk, visit.id).status is VisitStatus.FINAL
    work.window.toast.undo()
    assert visits.get_visit(desk, visit.id).status is VisitStatus.PLANNED


def test_both_colleagues_see_each_other_on_their_first_screen(
    work: Workplace, desk: Desk, square: UUID
) -> None:
    for each, day in ((desk, 2), (replace(desk, author="jan"), 3)):
        visits.log_visit(
            each,
            start=desk.now() + timedelta(days=day),
            kind=VisitKind.PLACE_VISIT,
            place_id=square,
            status=VisitStatus.PLANNED,
        )
    work.window.rebuild()
    (row,) = today(work).planned.rows
    assert "Jan plans to go there" in row.text()


def test_who_is_asked_much_says_so_on_the_pane_and_the_first_screen(
    work: Workplace, desk: Desk
) -> None:
    person = persons.add_person(desk, display_name="Zoë Voorbeeld")[0].id
    for day in range(4):
        visits.log_visit(
            desk,
            start=desk.now() - timedelta(days=day),
            kind=VisitKind.KEY_FIGURE_TALK,
            ward=BATTEL,
            persons=frozenset({person}),
        )
    pane = pane_of(work, "persons")
    assert "Asked much" in pane.sheet.chips
    assert pairs(pane)["Lately"].startswith("asked 4 time")
    work.window.rebuild()
    (row,) = today(work).heavy.rows
    assert row.text().startswith("Zoë Voorbeeld")


def test_who_asked_for_peace_is_offered_no_rhythm(work: Workplace, desk: Desk) -> None:
    persons.add_person(desk, display_name="Zoë Voorbeeld", do_not_contact=True)
    assert "rhythm" not in pane_of(work, "persons").buttons


def test_a_promise_is_ticked_in_the_form(work: Workplace, desk: Desk) -> None:
    task, _ = tasks.add_task(desk, title="Bellen", ward=BATTEL)
    work.forms.open("task", task.id)
    (form,) = work.window.findChildren(TaskForm)
    box: Any = form.fields["is_promise"].entry
    box.setChecked(True)
    box.changed.emit()
    form.save()
    assert tasks.get_task(desk, task.id).is_promise


class TestTheListOfRelations:
    @pytest.fixture
    def three(self, desk: Desk) -> list[UUID]:
        then = desk.now() - timedelta(days=300)
        early = replace(desk, now=lambda: then)
        return [persons.add_person(early, display_name=name)[0].id for name in "ABC"]

    def listed(self, work: Workplace, name: str = "relations") -> ListScreen:
        screen = work.window.go(name)
        assert isinstance(screen, ListScreen)
        return screen

    def cells(self, screen: ListScreen, row: int = 0) -> list[str]:
        return [
            str(screen.model.index(row, column).data())
            for column in range(screen.model.columnCount())
        ]

    def test_it_opens_with_who_was_not_seen_for_long_and_says_what_could_be_done(
        self, work: Workplace, desk: Desk, three: list[UUID]
    ) -> None:
        persons.add_person(desk, display_name="Nieuw")
        screen = self.listed(work)
        assert screen.model.rowCount() == len(three)
        assert "never" in self.cells(screen)
        assert "begin a rhythm" in self.cells(screen)

    def test_all_are_closed_at_once_and_undo_brings_them_back(
        self, work: Workplace, desk: Desk, three: list[UUID], qtbot: QtBot
    ) -> None:
        screen = self.listed(work)
        screen.table.selectAll()
        qtbot.keyClick(screen.table, Qt.Key.Key_C)
        assert screen.model.rowCount() == 0
        assert {persons.get_person(desk, each).stage for each in three} == {"closed"}
        work.window.toast.undo()
        assert screen.model.rowCount() == len(three)

    def test_all_get_a_rhythm_and_stand_in_its_list(
        self, work: Workplace, desk: Desk, three: list[UUID], qtbot: QtBot
    ) -> None:
        screen = self.listed(work)
        screen.table.selectAll()
        qtbot.keyClick(screen.table, Qt.Key.Key_R)
        dialog = the_dialog(work)
        assert not dialog.fields["paused_until"].isVisible()
        dialog.every.setText("60")
        dialog.save_button.click()
        rhythms = self.listed(work, "rhythms")
        assert rhythms.model.rowCount() == len(three)
        found = keeping_in_touch.rhythm_of(desk, three[0])
        assert found is not None
        assert (found.every_days, found.assignee) == (60, "lies")
        work.window.toast.undo()
        assert rhythms.model.rowCount() == 0

    def test_some_are_handed_over(
        self, work: Workplace, desk: Desk, three: list[UUID], qtbot: QtBot
    ) -> None:
        screen = self.listed(work)
        screen.table.selectRow(0)
        qtbot.keyClick(screen.table, Qt.Key.Key_H)
        (dialog,) = work.window.findChildren(HandOverDialog)
        dialog.save_button.click()
        assert dialog.fields["owner"].is_wrong
        dialog.to.setText("noor")
        dialog.save_button.click()
        assert [persons.get_person(desk, each).owner for each in three].count("noor") == 1
        work.window.toast.undo()
        assert {persons.get_person(desk, each).owner for each in three} == {"lies"}

    def test_the_first_screen_leads_to_who_is_asked_much(
        self, work: Workplace, desk: Desk, three: list[UUID]
    ) -> None:
        show_asked_much(work)
        screen = self.listed(work)
        assert screen.model.rowCount() == 0
        assert screen.filters.setup().get("asked_much")

    def test_nothing_at_all_says_what_to_do_first(self, work: Workplace) -> None:
        for name in ("relations", "rhythms"):
            screen = self.listed(work, name)
            screen.filters.clear()
            assert screen.stack.currentWidget() is screen.empty


class TestTheListOfRhythms:
    def listed(self, work: Workplace) -> ListScreen:
        screen = work.window.go("rhythms")
        assert isinstance(screen, ListScreen)
        screen.table.selectRow(0)
        return screen

    @pytest.fixture
    def late(self, desk: Desk, square: UUID) -> UUID:
        then = desk.now() - timedelta(days=300)
        early = replace(desk, now=lambda: then)
        return keeping_in_touch.set_rhythm(early, "place", square, every_days=14)[0].id

    def test_late_is_said_in_words_and_enter_opens_the_rhythm(
        self, work: Workplace, late: UUID, qtbot: QtBot
    ) -> None:
        screen = self.listed(work)
        assert screen.model.index(0, 0).data().endswith(", late")
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
        assert the_dialog(work).end_button is not None
        the_dialog(work).reject()

    def test_space_logs_a_contact(self, work: Workplace, late: UUID, qtbot: QtBot) -> None:
        qtbot.keyClick(self.listed(work).table, Qt.Key.Key_Space)
        (form,) = work.window.findChildren(VisitForm)
        assert form.entry.where.text() == "Plein"
        form.close()

    def test_pausing_and_ending_can_be_undone(
        self, work: Workplace, desk: Desk, late: UUID, qtbot: QtBot
    ) -> None:
        screen = self.listed(work)
        qtbot.keyClick(screen.table, Qt.Key.Key_P)
        paused = keeping_in_touch.get_rhythm(desk, late)
        assert paused.paused_until == desk.today() + timedelta(days=30)
        work.window.toast.undo()
        assert keeping_in_touch.get_rhythm(desk, late).paused_until is None
        screen.table.selectRow(0)
        menu = screen.table.row_menu()
        next(each for each in menu.actions() if each.text() == "End this rhythm").trigger()
        assert screen.model.rowCount() == 0
        work.window.toast.undo()
        assert screen.model.rowCount() == 1

    def test_delete_puts_one_in_the_bin(self, work: Workplace, late: UUID, qtbot: QtBot) -> None:
        screen = self.listed(work)
        qtbot.keyClick(screen.table, Qt.Key.Key_Delete)
        assert screen.model.rowCount() == 0
        work.window.toast.undo()
        assert screen.model.rowCount() == 1


def test_a_planned_visit_is_handed_over_from_its_pane(
    work: Workplace, desk: Desk, square: UUID
) -> None:
    visit, _ = visits.log_visit(
        desk,
        start=desk.now() + timedelta(days=2),
        kind=VisitKind.PLACE_VISIT,
        place_id=square,
        status=VisitStatus.PLANNED,
    )
    screen = work.window.go("visits")
    assert isinstance(screen, ListScreen)
    screen.show_filtered({"statuses": ["planned"]})
    pane = pane_of(work, "visits")
    pane.buttons["hand_over"].click()
    (dialog,) = work.window.findChildren(HandOverDialog)
    dialog.to.setText("jan")
    dialog.save_button.click()
    assert visits.get_visit(desk, visit.id).consultants == {"jan"}
    assert not today(work).planned.rows
    work.window.toast.undo()
    assert visits.get_visit(desk, visit.id).consultants == frozenset()
    assert today(work).planned.rows
