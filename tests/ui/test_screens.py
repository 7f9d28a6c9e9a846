"""Today, the bin, the settings and the export: what they show and what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.agenda import DueTasks
from desktop.domain.changes import Changes
from desktop.domain.listing import VisitRow
from desktop.errors import FileNotWritten
from desktop.settings import Settings
from desktop.ui.screens.bin.screen import BinScreen
from desktop.ui.screens.settings.screen import SettingsScreen
from desktop.ui.screens.today.screen import TodayJobs, TodayScreen
from desktop.ui.screens.visits.export import ExportDialog, ExportOrder
from desktop.ui.tasks import Report
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.shelves import TODAY, binned, draft, task_row, visit_row


def nothing_due() -> DueTasks:
    return DueTasks([], [], [])


def today_screen(
    qtbot: QtBot, visits: int = 0, drafts: int = 0, due: Callable[[], DueTasks] = nothing_due
) -> TodayScreen:
    rows = [visit_row(n) for n in range(visits)]
    jobs = TodayJobs(
        lambda: TODAY,
        lambda: rows,
        due,
        lambda: [draft(n) for n in range(drafts)],
        lambda: rows,
    )
    screen = TodayScreen(jobs, DirectRunner())
    qtbot.addWidget(screen)
    screen.show()
    return screen


def test_empty_day_teaches_the_first_step(qtbot: QtBot) -> None:
    screen = today_screen(qtbot)
    assert not screen.planned.isVisible()
    with qtbot.waitSignal(screen.log_requested):
        qtbot.mouseClick(screen.first, Qt.MouseButton.LeftButton)


def test_planned_visits_and_drafts_open_from_today(qtbot: QtBot) -> None:
    screen = today_screen(qtbot, visits=2, drafts=1)
    assert not screen.first.isVisible()
    with qtbot.waitSignal(screen.open_requested) as opened:
        screen.planned.rows[0].click()
    with qtbot.waitSignal(screen.draft_requested) as gone_on:
        screen.drafts.rows[0].click()
    assert opened.args == ["visit", visit_row(0).id]
    assert gone_on.args == [draft(0)]


def test_late_tasks_come_first_and_open_from_today(qtbot: QtBot) -> None:
    late, now = task_row(0), task_row(1)._replace(due_on=TODAY)
    soon = [
        task_row(n)._replace(due_on=TODAY + timedelta(days=n), assignee="") for n in range(2, 9)
    ]
    screen = today_screen(qtbot, due=lambda: DueTasks([late], [now], soon))
    assert not screen.first.isVisible()
    assert screen.tasks.rows[0].text().startswith("late")
    assert screen.tasks.rows[1].text().startswith("today")
    assert "nobody" in screen.tasks.rows[2].text()
    with qtbot.waitSignal(screen.open_requested) as opened:
        screen.tasks.rows[0].click()
    assert opened.args == ["task", late.id]
    with qtbot.waitSignal(screen.planning_requested):
        screen.tasks.rows[-1].click()
    assert len(screen.tasks.rows) == 9


def test_today_reads_again_after_what_it_shows_only(qtbot: QtBot) -> None:
    asked: list[int] = []

    def planned() -> list[VisitRow]:
        asked.append(1)
        return []

    jobs = TodayJobs(lambda: TODAY, planned, nothing_due, list, list)
    screen = TodayScreen(jobs, DirectRunner())
    qtbot.addWidget(screen)
    screen.refresh(Changes.TARGETS)
    assert len(asked) == 1
    screen.refresh(Changes.VISITS)
    assert len(asked) == 2


def test_bin_puts_back_what_is_selected(qtbot: QtBot) -> None:
    screen = BinScreen(lambda: [binned(n) for n in range(3)], lambda: TODAY, DirectRunner())
    qtbot.addWidget(screen)
    assert not screen.restore_button.isEnabled()
    screen.table.selectRow(1)
    with qtbot.waitSignal(screen.restore_requested) as asked:
        screen.restore_button.click()
    assert asked.args == [(screen.model.record_at(1),)]


def test_empty_bin_says_so(qtbot: QtBot) -> None:
    screen = BinScreen(list, lambda: TODAY, DirectRunner())
    qtbot.addWidget(screen)
    assert screen.stack.currentWidget() is screen.empty


@pytest.fixture
def chosen(qtbot: QtBot) -> tuple[SettingsScreen, list[Settings]]:
    screen = SettingsScreen(Settings(), lambda: ("Weefsel",))
    qtbot.addWidget(screen)
    kept: list[Settings] = []
    screen.changed.connect(kept.append)
    return screen, kept


def test_each_setting_counts_at_once(chosen: tuple[SettingsScreen, list[Settings]]) -> None:
    screen, kept = chosen
    screen.language.setCurrentIndex(screen.language.findData("fr"))
    screen.theme.setCurrentIndex(screen.theme.findData("dark"))
    screen.text_percent.setCurrentIndex(screen.text_percent.findData(150))
    screen.period.setCurrentIndex(screen.period.findData(""))
    screen.account.setText(" noor ")
    screen.account.editingFinished.emit()

    assert kept[-1] == Settings(
        language="fr",
        theme="dark",
        text_percent=150,
        default_period="",
        account="noor",
    )


def test_unchanged_setting_is_not_kept_again(
    chosen: tuple[SettingsScreen, list[Settings]],
) -> None:
    screen, kept = chosen
    screen.account.editingFinished.emit()
    assert not kept


class Press:
    """Takes export orders."""

    def __init__(self, error: Exception | None = None) -> None:
        self.orders: list[ExportOrder] = []
        self._error = error

    def write(self, order: ExportOrder, report: Report) -> Path:
        self.orders.append(order)
        if self._error is not None:
            raise self._error
        return order.out


def test_export_writes_what_was_chosen(qtbot: QtBot) -> None:
    press, asked = Press(), Path("bezoeken.csv")
    dialog = ExportDialog(press.write, DirectRunner(), "3 visits", ask_file=lambda _end: asked)
    qtbot.addWidget(dialog)
    dialog.level.setCurrentIndex(dialog.level.findData("detail"))
    dialog.format.setCurrentIndex(dialog.format.findData("csv"))
    dialog.notes.setChecked(True)
    dialog.write()

    assert press.orders == [ExportOrder("csv", "detail", True, asked)]
    assert dialog.written == asked


def test_summary_never_has_notes(qtbot: QtBot) -> None:
    press = Press()
    dialog = ExportDialog(press.write, DirectRunner(), "", ask_file=lambda _end: Path("x"))
    qtbot.addWidget(dialog)
    dialog.notes.setChecked(True)
    dialog.write()
    assert not press.orders[0].notes


def test_details_are_not_offered_as_a_report_to_print(qtbot: QtBot) -> None:
    dialog = ExportDialog(Press().write, DirectRunner(), "")
    qtbot.addWidget(dialog)
    dialog.format.setCurrentIndex(dialog.format.findData("pdf"))
    dialog.level.setCurrentIndex(dialog.level.findData("detail"))
    assert dialog.format.currentData() != "pdf"


def test_failed_export_is_told_inside_the_dialog(qtbot: QtBot) -> None:
    press = Press(FileNotWritten("x.xlsx", "disk_full"))
    dialog = ExportDialog(press.write, DirectRunner(), "", ask_file=lambda _end: Path("x.xlsx"))
    qtbot.addWidget(dialog)
    dialog.write()
    assert "x.xlsx" in dialog.problem.text()
    assert dialog.write_button.isEnabled()


def test_running_export_can_be_stopped(qtbot: QtBot) -> None:
    tasks = HeldRunner()
    dialog = ExportDialog(Press().write, tasks, "", ask_file=lambda _end: Path("x.xlsx"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.write()
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog.stop_button.isEnabled()
