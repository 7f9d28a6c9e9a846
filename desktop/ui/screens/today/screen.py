"""The first screen: what is due and planned, what waits to be finished, what was done last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.agenda import DueTasks, TaskRow
from desktop.domain.changes import Changes
from desktop.domain.listing import Draft
from desktop.domain.period import day_of
from desktop.i18n import translate
from desktop.ui.screens.today.section import Section
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.words.formats import clock, long_day, short_day
from desktop.words.labels import label
from desktop.words.names import record_name

_CONCERNS = Changes.RECORDS & ~Changes.TARGETS | Changes.DRAFTS | Changes.AREAS
_PAGE_WIDTH = 780
_MOST_TASKS = 8


class TodayJobs(NamedTuple):
    """What the screen asks of the services.

    Args:
        today: Returns the day it is in Brussels.
        planned: Returns planned visits, the earliest first.
        due: Returns the tasks that are late, for today, and for the days after.
        drafts: Returns what was typed and not saved, the latest first.
        recent: Returns the last visits.
    """

    today: Callable[[], date]
    planned: Callable[[], Sequence[Any]]
    due: Callable[[], DueTasks]
    drafts: Callable[[], Sequence[Draft]]
    recent: Callable[[], Sequence[Any]]


class _Findings(NamedTuple):
    planned: Sequence[Any]
    due: DueTasks
    drafts: Sequence[Draft]
    recent: Sequence[Any]

    @property
    def tasks(self) -> Sequence[TaskRow]:
        """What is to be done, what is late on top."""
        return [*self.due.overdue, *self.due.today, *self.due.soon]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all yet."""
        return not (self.planned or self.tasks or self.drafts or self.recent)


class TodayScreen(QWidget):
    """Four short lists and a first step. Everything on it opens with Enter or a click."""

    open_requested = Signal(str, object)
    draft_requested = Signal(object)
    log_requested = Signal()
    planning_requested = Signal()

    def __init__(self, jobs: TodayJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tasks = tasks
        dress(self, "page")
        self.title = dress(QLabel(), "title")
        self.hint = dress(QLabel(), "muted")
        self.hint.setWordWrap(True)
        self.drafts = Section(translate("today", "Go on with"))
        self.tasks = Section(translate("today", "To do"))
        self.planned = Section(translate("today", "Planned"))
        self.recent = Section(translate("today", "Last visits"))
        self.first = dress(QPushButton(translate("today", "Log your first visit")), "primary")
        self.first.clicked.connect(self.log_requested)
        self._arrange()
        self.refresh(Changes.ALL)

    def _arrange(self) -> None:
        unit = sizes().unit
        page = dress(QWidget(), "page")
        page.setMaximumWidth(max(_PAGE_WIDTH, 4 * sizes().sidebar))
        layout = QVBoxLayout(page)
        layout.setContentsMargins(unit * 5 // 2, unit * 2, unit * 5 // 2, unit * 2)
        layout.setSpacing(unit * 2)
        for widget in (self.title, self.hint):
            layout.addWidget(widget)
        layout.addWidget(self.first, alignment=Qt.AlignmentFlag.AlignLeft)
        for section in (self.drafts, self.tasks, self.planned, self.recent):
            layout.addWidget(section)
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Read again if ``changes`` concern this screen."""
        if changes & _CONCERNS:
            jobs = self._jobs
            self._tasks.start(
                lambda _report: _Findings(jobs.planned(), jobs.due(), jobs.drafts(), jobs.recent()),
                on_done=self._show,
            )

    def _show(self, found: _Findings) -> None:
        today = self._jobs.today()
        self.title.setText(long_day(today))
        self.first.setVisible(found.is_empty)
        self.hint.setText(_hint(found, today))
        self.drafts.show_rows([(_draft_line(draft), self._opener(draft)) for draft in found.drafts])
        self.tasks.show_rows(self._task_rows(found.tasks, today))
        self.planned.show_rows(
            [(_visit_line(row, today), self._visit_opener(row.id)) for row in found.planned]
        )
        self.recent.show_rows(
            [(_visit_line(row, today), self._visit_opener(row.id)) for row in found.recent]
        )

    def _task_rows(
        self, found: Sequence[TaskRow], today: date
    ) -> list[tuple[str, Callable[[], None]]]:
        rows = [(_task_line(row, today), self._task_opener(row.id)) for row in found[:_MOST_TASKS]]
        more = len(found) - len(rows)
        if more > 0:
            text = translate("today", "%n more task(s): go to the planning", "", more)
            rows.append((text, self.planning_requested.emit))
        return rows

    def _task_opener(self, task_id: UUID) -> Callable[[], None]:
        return lambda: self.open_requested.emit("task", task_id)

    def _visit_opener(self, visit_id: UUID) -> Callable[[], None]:
        return lambda: self.open_requested.emit("visit", visit_id)

    def _opener(self, draft: Draft) -> Callable[[], None]:
        return lambda: self.draft_requested.emit(draft)


def _hint(found: _Findings, today: date) -> str:
    due = [row for row in found.planned if day_of(row.start) <= today]
    if due:
        return translate(
            "today", "%n planned visit(s) are due. Open one to say how it went.", "", len(due)
        )
    late = len(found.due.overdue)
    if late:
        return translate("today", "%n task(s) are late.", "", late)
    if found.due.today:
        return translate("today", "%n task(s) are due today.", "", len(found.due.today))
    if found.is_empty:
        return translate(
            "today",
            "This is your working memory. Start with one visit: when, what kind, and in "
            "which ward is enough.",
        )
    return translate("today", "Nothing is due. Press Ctrl+N after your next visit.")


def _visit_line(row: Any, today: date) -> str:
    day = day_of(row.start)
    when = translate("today", "today") if day == today else short_day(day)
    where = row.place_name or row.organisation_name
    parts = (f"{when} {clock(row.start)}", row.ward_name, label(row.kind), where)
    return "  ·  ".join(part for part in parts if part)


def _task_line(row: TaskRow, today: date) -> str:
    when = ""
    if row.due_on is not None:
        day = short_day(row.due_on)
        late = translate("today", "late, {day}").format(day=day)
        is_today = row.due_on == today
        when = translate("today", "today") if is_today else late if row.due_on < today else day
    taken = "" if row.assignee else translate("today", "nobody took it yet")
    parts = (when, row.title, row.subject_name, taken)
    return "  ·  ".join(part for part in parts if part)


def _draft_line(draft: Draft) -> str:
    kind = record_name(draft.form)
    return translate("today", "{kind}, kept {day} at {clock}").format(
        kind=kind, day=short_day(day_of(draft.saved_at)), clock=clock(draft.saved_at)
    )
