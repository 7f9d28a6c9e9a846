"""Planning: the list of tasks, the form of a task, and the targets of the wards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.planning import offer_targets
from desktop.app.workplace import Workplace
from desktop.domain.agenda import TaskFilter, WardTarget
from desktop.domain.changes import Changes
from desktop.domain.record import WardCode
from desktop.domain.target import Target
from desktop.domain.task import Task
from desktop.domain.vocabulary import PlaceKind, TargetUnit, TaskState, Theme
from desktop.errors import DiskFull
from desktop.services import places
from desktop.services.desk import Desk
from desktop.services.figures import targets
from desktop.services.following import tasks
from desktop.ui.forms.ports import TaskFormPorts
from desktop.ui.forms.task import TaskForm
from desktop.ui.lists.screen import ListScreen
from desktop.ui.screens.planning.targets import TargetEntry, TargetJobs, TargetsDialog
from desktop.ui.widgets.options import option_of
from tests.ui.cabinet import Cabinet, fill
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.paper import SIGNED, SPOEL, TODAY

BATTEL = WardCode("12025W02")
Open = Callable[[Any], Any]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_it(dialog: Any) -> Any:
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return open_it


def add(desk: Desk, title: str = "Flyers", **fields: Any) -> Task:
    return tasks.add_task(desk, title=title, **{"ward": BATTEL, **fields})[0]


def planning(work: Workplace) -> ListScreen:
    screen = work.window.go("planning")
    assert isinstance(screen, ListScreen)
    return screen


class TestTheList:
    def test_space_finishes_what_is_selected_and_undo_brings_it_back(
        self, work: Workplace, desk: Desk, qtbot: QtBot
    ) -> None:
        add(desk, "Bellen", repeat_days=7)
        add(desk)
        screen = planning(work)
        screen.table.selectAll()
        qtbot.keyClick(screen.table, Qt.Key.Key_Space)
        assert [row.title for row in tasks.list_tasks(desk, TaskFilter()).rows].count("Bellen") == 2
        assert screen.model.rowCount() == 1
        work.window.toast.undo()
        assert screen.model.rowCount() == 2
        assert tasks.count_tasks(desk, TaskFilter()) == 2

    def test_enter_opens_the_form(self, work: Workplace, desk: Desk, qtbot: QtBot) -> None:
        add(desk)
        screen = planning(work)
        screen.table.selectRow(0)
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
        (form,) = work.window.findChildren(TaskForm)
        form.close()

    def test_the_menu_of_a_row_drops_it_and_the_pane_puts_it_back(
        self, work: Workplace, desk: Desk
    ) -> None:
        task = add(desk)
        screen = planning(work)
        screen.table.selectRow(0)
        menu = screen.table.row_menu()
        next(each for each in menu.actions() if each.text() == "Drop it").trigger()
        assert tasks.get_task(desk, task.id).state is TaskState.DROPPED
        screen.show_filtered({"states": ["dropped"]})
        screen.table.selectRow(0)
        pane: Any = screen.splitter.widget(1)
        assert pane.sheet.chips == ["Dropped"]
        pane.buttons["reopen"].click()
        assert tasks.get_task(desk, task.id).state is TaskState.OPEN

    def test_what_is_late_says_so_in_words(self, work: Workplace, desk: Desk) -> None:
        add(desk, due_on=desk.today() - timedelta(days=2))
        screen = planning(work)
        shown = screen.model.index(0, 0).data()
        assert shown.endswith(", late")

    def test_a_task_about_a_place_is_added_from_its_pane_and_shown_there(
        self, work: Workplace, desk: Desk
    ) -> None:
        places.add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=BATTEL)
        screen = work.window.go("places")
        assert isinstance(screen, ListScreen)
        screen.table.selectRow(0)
        pane: Any = screen.splitter.widget(1)
        pane.buttons["add_task"].click()
        (form,) = work.window.findChildren(TaskForm)
        fill(form, title="Sleutel halen")
        form.save()
        (row,) = tasks.list_tasks(desk, TaskFilter()).rows
        assert (row.title, row.subject_name, row.assignee) == ("Sleutel halen", "Plein", "lies")
        assert pane.sheet.parts[0].lines == ["Sleutel halen · lies"]

    def test_a_saved_task_can_be_undone(self, work: Workplace, desk: Desk) -> None:
        work.forms._saved("task", None, *tasks.add_task(desk, title="x", ward=BATTEL))
        work.window.toast.undo()
        assert tasks.count_tasks(desk, TaskFilter()) == 0

    def test_the_search_opens_a_task(self, work: Workplace, desk: Desk) -> None:
        add(desk, "Proefrit")
        (hit,) = [hit for hit in work._parts().search("proef") if hit.kind == "task"]
        work.window._open_hit(hit)
        (form,) = work.window.findChildren(TaskForm)
        form.close()


class TestTheForm:
    def test_a_new_task_says_what_about_and_who(self, opened: Open) -> None:
        cabinet = Cabinet()
        ports = replace(cabinet.ports(TaskFormPorts), who="lies")
        form = opened(TaskForm(ports, DirectRunner()))
        fill(form, title="Bel", about=option_of(SPOEL), due_on=TODAY)
        form.save()
        ((_, added),) = cabinet.called("add")
        assert added == {
            "title": "Bel",
            "about": "place",
            "record_id": SPOEL.id,
            "due_on": TODAY,
            "assignee": "lies",
            "is_promise": False,
            "note": "",
        }

    def test_a_task_about_a_ward_gives_the_ward(self, opened: Open) -> None:
        cabinet = Cabinet()
        form = opened(TaskForm(replace(cabinet.ports(TaskFormPorts), who=""), DirectRunner()))
        ward = replace(SPOEL, kind="ward", ward=BATTEL)
        fill(form, title="Bel", about=option_of(ward))
        form.save()
        ((_, added),) = cabinet.called("add")
        assert (added["ward"], "about" in added, added["assignee"]) == (BATTEL, False, "")

    def test_without_a_title_or_a_subject_nothing_is_saved(self, opened: Open) -> None:
        cabinet = Cabinet()
        form = opened(TaskForm(replace(cabinet.ports(TaskFormPorts), who="lies"), DirectRunner()))
        form.save()
        assert form.fields["title"].is_wrong
        assert form.fields["about"].is_wrong
        assert not cabinet.called("add")

    def test_done_saves_what_was_changed_too(self, opened: Open) -> None:
        task = Task(id=uuid4(), title="Bel", ward=BATTEL, **SIGNED)
        cabinet = Cabinet(answers={"about": SPOEL, "finish": (task, Changes.TASKS)})
        form = opened(TaskForm(cabinet.ports(TaskFormPorts), DirectRunner(), task))
        assert "Spoel" in form.said.text()
        fill(form, note="Gelukt")
        form.save_done()
        assert cabinet.called("change") == [((task.id,), {"seen": task, "note": "Gelukt"})]
        assert cabinet.called("finish") == [((task.id,), {})]
        assert not form.isVisible()


class Desktop:
    """Hands out targets, and keeps what was saved."""

    def __init__(self, error: Exception | None = None) -> None:
        self.saved: list[Sequence[TargetEntry]] = []
        self.error = error
        self.target = Target(
            id=UUID(int=1), ward=BATTEL, visits=4, from_on=date(2026, 1, 1), **SIGNED
        )

    def jobs(self) -> TargetJobs:
        return TargetJobs(
            load=lambda theme: [
                WardTarget(WardCode("12025W01"), "Arsenaal", None),
                WardTarget(BATTEL, "Battel", None if theme else self.target),
            ],
            save=self._save,
            today=lambda: TODAY,
        )

    def _save(self, entries: Sequence[TargetEntry]) -> Changes:
        if self.error is not None:
            raise self.error
        self.saved.append(entries)
        return Changes.TARGETS


class TestTheTargets:
    def test_only_what_was_changed_is_saved(self, opened: Open, qtbot: QtBot) -> None:
        desktop = Desktop()
        dialog = opened(TargetsDialog(desktop.jobs(), DirectRunner()))
        dialog.rows[0].visits.setText("6")
        dialog.rows[0].per.setCurrentIndex(1)
        with qtbot.waitSignal(dialog.saved) as told:
            qtbot.keyClick(dialog.rows[0].visits, Qt.Key.Key_Return)
        first = TODAY.replace(day=1)
        assert desktop.saved == [
            [TargetEntry(WardCode("12025W01"), None, 6, TargetUnit.QUARTER, first)]
        ]
        assert told.args == [1, Changes.TARGETS]
        assert not dialog.isVisible()

    def test_an_emptied_line_ends_the_target(self, opened: Open) -> None:
        desktop = Desktop()
        dialog = opened(TargetsDialog(desktop.jobs(), DirectRunner()))
        dialog.rows[1].visits.clear()
        dialog.save()
        ((entry,),) = desktop.saved
        assert (entry.target, entry.visits) == (desktop.target, None)

    @pytest.mark.parametrize("typed", ["veel", "99999", "-1"])
    def test_a_wrong_number_is_marked_and_nothing_is_saved(self, opened: Open, typed: str) -> None:
        desktop = Desktop()
        dialog = opened(TargetsDialog(desktop.jobs(), DirectRunner()))
        dialog.rows[0].visits.setText("3")
        dialog.rows[1].visits.setText(typed)
        dialog.save()
        assert desktop.saved == []
        assert dialog.rows[1].wrong.text()
        assert dialog.rows[1].visits.hasFocus()
        dialog.close()

    def test_a_wrong_day_is_marked(self, opened: Open) -> None:
        dialog = opened(TargetsDialog(Desktop().jobs(), DirectRunner()))
        dialog.from_on.setText("31/02")
        dialog.rows[0].visits.setText("3")
        dialog.save()
        assert dialog.first_day.is_wrong
        dialog.close()

    def test_what_cannot_be_stored_stays_typed(self, opened: Open) -> None:
        dialog = opened(TargetsDialog(Desktop(DiskFull("x")).jobs(), DirectRunner()))
        dialog.rows[0].visits.setText("3")
        dialog.save()
        assert dialog.isVisible()
        assert dialog.frame.message.isVisible()
        assert dialog.save_button.isEnabled()
        dialog.close()

    def test_in_the_window_they_are_stored(self, work: Workplace, desk: Desk) -> None:
        planning(work)
        dialog = offer_targets(work)
        dialog.rows[1].visits.setText("5")
        dialog.save()
        (target,) = targets.list_targets(desk)
        assert (target.ward, target.visits, target.from_on.day) == (BATTEL, 5, 1)

    def test_a_theme_has_targets_of_its_own(self, opened: Open) -> None:
        desktop = Desktop()
        dialog = opened(TargetsDialog(desktop.jobs(), DirectRunner()))
        assert dialog.rows[1].visits.text() == "4"
        dialog.about.setCurrentIndex(dialog.about.findData(Theme.DIGITAL))
        assert dialog.rows[1].visits.text() == ""
        dialog.rows[0].visits.setText("2")
        dialog.save()
        ((entry,),) = desktop.saved
        assert (entry.visits, entry.theme) == (2, Theme.DIGITAL)

    def test_another_theme_waits_until_what_was_typed_is_saved(self, opened: Open) -> None:
        dialog = opened(TargetsDialog(Desktop().jobs(), DirectRunner()))
        dialog.rows[0].visits.setText("2")
        dialog.about.setCurrentIndex(dialog.about.findData(Theme.DIGITAL))
        assert dialog.about.currentData() is None
        assert dialog.rows[0].visits.text() == "2"
        assert dialog.frame.message.isVisible()
        dialog.close()

    def test_the_keyboard_begins_at_the_first_ward(self, opened: Open, qapp: QApplication) -> None:
        runner = HeldRunner()
        dialog = opened(TargetsDialog(Desktop().jobs(), runner))
        runner.let_all_go()  # the wards come when the dialog is there already
        qapp.processEvents()
        assert dialog.rows[0].visits.hasFocus()
        dialog.close()
