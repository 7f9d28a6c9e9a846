"""The first screen: what it shows, in which order, and what its rows do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout
from pytestqt.qtbot import QtBot

from desktop.domain.agenda import DueRhythms, DueTasks, PlannedVisits, RhythmRow
from desktop.domain.changes import Changes
from desktop.domain.claim import Claim
from desktop.domain.contact_load import ContactLoad
from desktop.domain.listing import VisitRow
from desktop.domain.vocabulary import VisitStatus
from desktop.ui import theme
from desktop.ui.screens.today.screen import TodayScreen
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.shelves import NOW, TODAY, draft, number_id, task_row, today_jobs, visit_row

Shown = Callable[..., TodayScreen]
A_DAY = timedelta(days=1)


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    theme.wear(qapp, "light")

    def show(runner: Any = None, **jobs: Any) -> TodayScreen:
        screen = TodayScreen(today_jobs(**jobs), runner or DirectRunner(), lambda: NOW)
        qtbot.addWidget(screen)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return show


def planned(n: int, days: int = 0) -> VisitRow:
    return visit_row(n, status=VisitStatus.PLANNED, start=NOW + days * A_DAY)


def rhythm(n: int, days: int) -> RhythmRow:
    return RhythmRow(
        number_id(n), "network", number_id(50 + n), f"Kring {n}", "Battel", 30, None,
        TODAY + days * A_DAY, "", None,
    )  # fmt: skip


def texts(section: Any) -> list[str]:
    return [row.text() for row in section.rows]


def test_an_empty_day_teaches_the_first_step(shown: Shown, qtbot: QtBot) -> None:
    screen = shown()
    assert not any(section.isVisible() for section in screen.sections())
    assert "working memory" in screen.hint.text()
    with qtbot.waitSignal(screen.log_requested):
        qtbot.mouseClick(screen.first, Qt.MouseButton.LeftButton)


def test_planned_visits_and_drafts_open(shown: Shown, qtbot: QtBot) -> None:
    screen = shown(visits=[visit_row(0), visit_row(1)], drafts=[draft(0)])
    assert not screen.first.isVisible()
    with qtbot.waitSignal(screen.open_requested) as opened:
        screen.planned.rows[0].click()
    with qtbot.waitSignal(screen.draft_requested) as gone_on:
        qtbot.keyClick(screen.drafts.rows[0].button, Qt.Key.Key_Return)
    assert opened.args == ["visit", visit_row(0).id]
    assert gone_on.args == [draft(0)]


def test_late_tasks_come_first_and_say_so_in_words(shown: Shown, qtbot: QtBot) -> None:
    late, now = task_row(0), task_row(1)._replace(due_on=TODAY)
    soon = [task_row(n)._replace(due_on=TODAY + n * A_DAY, assignee="") for n in range(2, 9)]
    screen = shown(due=lambda: DueTasks([late], [now], soon))
    assert texts(screen.tasks)[0].startswith("late")
    assert texts(screen.tasks)[1].startswith("today")
    assert "nobody" in texts(screen.tasks)[2]
    assert len(screen.tasks.rows) == 8
    assert screen.tasks.more is not None
    with qtbot.waitSignal(screen.planning_requested):
        screen.tasks.more.click()


def test_space_finishes_a_task_and_says_that_a_visit_took_place(shown: Shown, qtbot: QtBot) -> None:
    over, ahead = planned(0, -1), planned(1, 2)
    screen = shown(tasks=[task_row(0)], planned=lambda: PlannedVisits([over, ahead], 3))
    for button, wanted in (
        (screen.tasks.rows[0].button, ["task", task_row(0).id]),
        (screen.planned.rows[0].button, ["visit", over.id]),
    ):
        with qtbot.waitSignal(screen.done_requested) as done:
            qtbot.keyClick(button, Qt.Key.Key_Space)
        assert done.args == wanted
    assert "did it take place?" in texts(screen.planned)[0]
    # What is still to come cannot be over: Space opens it, as on any button.
    with qtbot.waitSignal(screen.open_requested) as opened:
        qtbot.keyClick(screen.planned.rows[1].button, Qt.Key.Key_Space)
    assert opened.args == ["visit", ahead.id]
    with qtbot.waitSignal(screen.visits_requested):
        screen.planned.more.click()  # type: ignore[union-attr]


def test_the_mouse_can_finish_too(shown: Shown, qtbot: QtBot) -> None:
    screen = shown(tasks=[task_row(0)])
    done = screen.tasks.rows[0].done
    assert done is not None
    assert done.accessibleName().startswith("Done (Space): ")
    with qtbot.waitSignal(screen.done_requested):
        done.click()


def test_arrow_keys_walk_along_the_rows(shown: Shown, qtbot: QtBot) -> None:
    screen = shown(tasks=[task_row(0), task_row(1)])
    first, second = screen.tasks.buttons()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_from_the_screen_itself_down_goes_to_the_first_row(shown: Shown, qtbot: QtBot) -> None:
    screen = shown(tasks=[task_row(0)], drafts=[draft(0)])
    screen.setFocus()
    qtbot.keyClick(screen, Qt.Key.Key_Down)
    assert screen.drafts.buttons()[0].hasFocus()


def test_whoever_finished_a_row_stands_on_the_next_one(shown: Shown) -> None:
    rows = [task_row(n) for n in range(3)]
    screen = shown(due=lambda: DueTasks(tuple(rows), [], []))
    screen.tasks.rows[1].button.setFocus()
    del rows[1]
    screen.refresh(Changes.TASKS)
    assert screen.tasks.rows[1].button.hasFocus()
    assert screen.tasks.rows[1].text() == screen.tasks.rows[-1].text()


def test_a_colleague_who_comes_close_is_told_under_the_visit(shown: Shown) -> None:
    visit = planned(0, 1)
    close = Claim(
        UUID(int=9), ["jan"], TODAY + 2 * A_DAY, VisitStatus.PLANNED, "place", UUID(int=8), "Plein"
    )
    screen = shown(planned=lambda: PlannedVisits([visit]), claims=lambda: {visit.id: [close]})
    assert "Jan plans to go to Plein: Mon 23 Nov" in texts(screen.planned)[0]
    there = close._replace(name=visit.place_name)
    screen = shown(planned=lambda: PlannedVisits([visit]), claims=lambda: {visit.id: [there]})
    assert "Jan plans to go there: Mon 23 Nov" in texts(screen.planned)[0]


def test_whom_to_be_in_touch_with_opens_and_logs(shown: Shown, qtbot: QtBot) -> None:
    rows = [rhythm(0, -3), rhythm(1, 0)]
    screen = shown(rhythms=lambda: DueRhythms(rows, 12))
    assert texts(screen.rhythms)[0].startswith("late")
    assert "no contact yet" in texts(screen.rhythms)[0]
    with qtbot.waitSignal(screen.open_requested) as opened:
        screen.rhythms.rows[0].click()
    assert opened.args == ["network", rows[0].record_id]
    with qtbot.waitSignal(screen.contact_requested) as logged:
        qtbot.keyClick(screen.rhythms.rows[1].button, Qt.Key.Key_Space)
    assert logged.args == [rows[1]]
    with qtbot.waitSignal(screen.rhythms_requested):
        screen.rhythms.more.click()  # type: ignore[union-attr]


def test_who_is_asked_much_is_shown_with_by_whom(shown: Shown, qtbot: QtBot) -> None:
    load = ContactLoad(UUID(int=5), "Zoë Voorbeeld", 6, 0, ["jan", "lies", "noor", "wim"])
    screen = shown(heavy=lambda: [load])
    assert "asked 6 time" in texts(screen.heavy)[0]
    assert texts(screen.heavy)[0].endswith("Jan, Lies, Noor +1")
    with qtbot.waitSignal(screen.open_requested) as opened:
        screen.heavy.rows[0].click()
    assert opened.args == ["person", load.person]


def test_each_section_shows_itself_when_its_answer_is_there(shown: Shown) -> None:
    runner = HeldRunner()
    screen = shown(runner, visits=[visit_row(0)], tasks=[task_row(0)], drafts=[draft(0)])
    assert not screen.drafts.isVisible()
    runner.held.popleft()()
    assert screen.drafts.isVisible()
    assert not screen.tasks.isVisible()
    assert not screen.first.isVisible()
    while runner.held:
        runner.held.popleft()()
    assert screen.tasks.isVisible()


def test_only_what_changed_is_read_again(shown: Shown) -> None:
    asked: list[str] = []

    def ask(name: str, answer: Any) -> Callable[[], Any]:
        def job() -> Any:
            asked.append(name)
            return answer

        return job

    screen = shown(drafts=[], planned=ask("planned", PlannedVisits(())), heavy=ask("heavy", ()))
    assert sorted(asked) == ["heavy", "planned"]
    screen.refresh(Changes.TARGETS)
    assert len(asked) == 2
    screen.refresh(Changes.PERSONS)
    assert asked[2:] == ["heavy"]
    screen.refresh(Changes.VISITS)
    assert sorted(asked[3:]) == ["heavy", "planned"]


def test_a_narrow_window_gets_one_column(shown: Shown) -> None:
    screen = shown(tasks=[task_row(0)], visits=[visit_row(0)])
    screen.resize(1200, 700)
    assert screen.columns.direction() == QBoxLayout.Direction.LeftToRight
    screen.resize(700, 700)
    assert screen.columns.direction() == QBoxLayout.Direction.TopToBottom


def test_where_the_work_stands_is_one_line(shown: Shown) -> None:
    screen = shown()
    screen.show_sync("All sent · last sync 14:02")
    assert screen.sync.text() == "All sent · last sync 14:02"
    screen.show_sync("")
    assert not screen.sync.isVisible()
