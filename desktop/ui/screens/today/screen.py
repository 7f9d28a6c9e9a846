"""The first screen: what is due and planned, whom to be in touch with, where I left off."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.agenda import DueRhythms, DueTasks, PlannedVisits, TaskRow
from desktop.domain.changes import Changes
from desktop.domain.claim import Claim
from desktop.domain.contact_load import ContactLoad
from desktop.domain.period import day_of
from desktop.domain.privacy.consent import ConsentLine
from desktop.i18n import translate
from desktop.ui.screens.today.ports import TodayJobs
from desktop.ui.screens.today.rows import Asks, Rows
from desktop.ui.screens.today.section import Section
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.formats import long_day

_RECORDS = Changes.RECORDS & ~Changes.TARGETS | Changes.AREAS
_VISITS = Changes.VISITS | Changes.PLACES | Changes.ORGANISATIONS | Changes.AREAS
_PEOPLE = Changes.VISITS | Changes.TASKS | Changes.PERSONS
_CONCERNS: Mapping[str, Changes] = {
    "drafts": Changes.DRAFTS,
    "due": _RECORDS,
    "promises": _RECORDS,
    "consents": Changes.PERSONS,
    "planned": _VISITS,
    "claims": _RECORDS,
    "rhythms": _RECORDS,
    "heavy": _PEOPLE,
    "recent": _VISITS,
}
"""Job → the changes after which it is done again, in the order of their weight."""
_KEPT = Changes.PERSONS | Changes.RETAINED | Changes.AGREEMENTS | Changes.ATTACHMENTS
"""What somebody decides to keep, or lets go; a visit that is logged is none of it."""
_ONE_COLUMN_UNITS = 112
_LEFT = 4
_PAGE_UNITS = 176
_MOST_TASKS, _MOST_PLANNED, _MOST_RHYTHMS, _MOST_HEAVY, _MOST_CONSENTS = 8, 8, 6, 3, 4


class TodayScreen(QWidget):
    """Short lists and a first step. Enter opens a row, Space finishes it."""

    open_requested = Signal(str, object)
    draft_requested = Signal(object)
    log_requested = Signal()
    planning_requested = Signal()
    visits_requested = Signal()
    relations_requested = Signal()
    rhythms_requested = Signal()
    persons_requested = Signal()
    calendar_requested = Signal()
    retention_requested = Signal()
    rights_requested = Signal()
    done_requested = Signal(str, object)
    """A task is done, or a visit took place: its kind and id."""
    contact_requested = Signal(object)
    """A contact is to be logged; with the row of the rhythm, a
    :class:`desktop.domain.agenda.RhythmRow`."""

    def __init__(
        self,
        jobs: TodayJobs,
        tasks: Runner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tasks = tasks
        asks = Asks(
            open=self.open_requested.emit,
            done=self.done_requested.emit,
            go_on=self.draft_requested.emit,
            log=self.contact_requested.emit,
            writes=jobs.writes,
        )
        self._rows = Rows(asks, jobs.today, now)
        self._found: dict[str, Any] = {}
        dress(self, "page")
        space, log = _keys() if jobs.writes else ("", "")
        self.title = dress(QLabel(), "title")
        self.hint = dress(QLabel(), "muted")
        self.hint.setWordWrap(True)
        self.sync = dress(QLabel(), "small")
        self.drafts = Section(translate("today", "Go on with"))
        self.tasks = Section(translate("today", "To do"), space)
        self.promises = Section(translate("today", "Promised: let them know"), space)
        self.consents = Section(translate("today", "Ask again: consents that end"))
        self.planned = Section(translate("today", "Planned"))
        self.rhythms = Section(translate("today", "Time to be in touch"), log)
        self.heavy = Section(translate("today", "Asked much lately"))
        self.recent = Section(translate("today", "Last visits"))
        self.first = dress(QPushButton(translate("today", "Log your first visit")), "primary")
        self.first.clicked.connect(self.log_requested)
        self.first.hide()
        self.calendar = dress(QPushButton(translate("today", "Put my plan in a calendar…")), "link")
        self.calendar.clicked.connect(self.calendar_requested)
        self.asked = _link(self.rights_requested)
        self.due_to_go = _link(self.retention_requested)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self.refresh(Changes.ALL)

    def sections(self) -> Sequence[Section]:
        """Return all sections, in the order of reading."""
        left = (self.drafts, self.tasks, self.promises, self.consents)
        return (*left, self.planned, self.rhythms, self.heavy, self.recent)

    def _arrange(self) -> None:
        unit = sizes().unit
        page = dress(QWidget(), "page")
        page.setMaximumWidth(_PAGE_UNITS * unit)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(unit * 5 // 2, unit * 2, unit * 5 // 2, unit * 2)
        layout.setSpacing(unit)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.calendar)
        layout.addLayout(head)
        for widget in (self.hint, self.sync):
            layout.addWidget(widget)
        layout.addWidget(self.first, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.asked, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.due_to_go, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(unit)
        layout.addLayout(self.columns)
        layout.addStretch()
        self.columns.setSpacing(2 * unit)
        sections = self.sections()
        for part in (sections[:_LEFT], sections[_LEFT:]):
            self.columns.addLayout(_column(part), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= _ONE_COLUMN_UNITS * sizes().unit
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.columns.setDirection(across if is_wide else down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = [each for section in self.sections() for each in section.buttons()]
        if event.key() == Qt.Key.Key_Down and buttons:
            buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Read again what ``changes`` concern; each section shows itself when it is there."""
        for name, concerns in _CONCERNS.items():
            if changes & concerns:
                self._tasks.start(
                    partial(_answer, getattr(self._jobs, name)),
                    on_done=while_alive(self, partial(self._take, name)),
                    lane=Lane.SCREENS,
                )
        if changes & _KEPT:
            self._tasks.start(
                partial(_answer, self._jobs.due_to_go),
                on_done=while_alive(self, self._show_due_to_go),
                lane=Lane.SCREENS,
            )
        if changes & Changes.RIGHTS:
            self._tasks.start(
                partial(_answer, self._jobs.asked),
                on_done=while_alive(self, self._show_asked),
                lane=Lane.SCREENS,
            )

    def show_sync(self, line: str) -> None:
        """Say where this laptop stands."""
        self.sync.setText(line)
        self.sync.setVisible(bool(line))

    def _take(self, name: str, found: Any) -> None:
        self._found[name] = found
        showing = {
            "drafts": self._show_drafts,
            "due": self._show_tasks,
            "promises": self._show_promises,
            "consents": self._show_consents,
            "planned": self._show_planned,
            "claims": self._show_planned,
            "rhythms": self._show_rhythms,
            "heavy": self._show_heavy,
            "recent": self._show_recent,
        }
        showing[name]()
        self._show_head()

    def _show_asked(self, line: str) -> None:
        self.asked.setText(line)
        self.asked.setVisible(bool(line))

    def _show_due_to_go(self, line: str) -> None:
        said = translate("today", "How long things are kept: {line}").format(line=line)
        self.due_to_go.setText(said)
        self.due_to_go.setVisible(bool(line))

    def _show_head(self) -> None:
        today = self._jobs.today()
        self.title.setText(long_day(today))
        if self._found.keys() == _CONCERNS.keys():
            is_empty = not any(map(_holds_any, self._found.values()))
            writes = self._jobs.writes
            self.first.setVisible(is_empty and writes)
            self.calendar.setVisible(not is_empty and writes)
            self.hint.setText(self._hint(is_empty=is_empty, today=today))

    def _hint(self, *, is_empty: bool, today: date) -> str:
        if not self._jobs.writes:
            return _told(self._found, today) or translate("today", "Nothing is due.")
        return _first_step() if is_empty else _hint(self._found, today)

    def _show_drafts(self) -> None:
        self.drafts.show_rows([self._rows.draft(draft) for draft in self._found["drafts"]])

    def _show_tasks(self) -> None:
        due: DueTasks = self._found["due"]
        found = [*due.overdue, *due.today, *due.soon]
        more = max(0, len(found) - _MOST_TASKS)
        text = translate("today", "%n more task(s): go to the planning", "", more)
        self.tasks.show_rows(
            [self._rows.task(row) for row in found[:_MOST_TASKS]],
            (text, self.planning_requested.emit) if more else None,
        )

    def _show_promises(self) -> None:
        found: Sequence[TaskRow] = self._found["promises"]
        self.promises.show_rows([self._rows.task(row) for row in found[:_MOST_TASKS]])

    def _show_consents(self) -> None:
        found: Sequence[ConsentLine] = self._found["consents"]
        more = max(0, len(found) - _MOST_CONSENTS)
        text = translate("today", "%n more consent(s) end: see Contacts", "", more)
        self.consents.show_rows(
            [self._rows.consent(line) for line in found[:_MOST_CONSENTS]],
            (text, self.persons_requested.emit) if more else None,
        )

    def _show_planned(self) -> None:
        planned: PlannedVisits | None = self._found.get("planned")
        if planned is None:
            return
        claims: Mapping[UUID, Sequence[Claim]] = self._found.get("claims", {})
        text = translate("today", "%n visit(s) planned by colleagues", "", planned.others)
        self.planned.show_rows(
            [self._rows.visit(row, claims.get(row.id, ())) for row in planned.mine[:_MOST_PLANNED]],
            (text, self.visits_requested.emit) if planned.others else None,
        )

    def _show_rhythms(self) -> None:
        due: DueRhythms = self._found["rhythms"]
        shown = due.rows[:_MOST_RHYTHMS]
        more = due.total - len(shown)
        text = translate("today", "%n more to be in touch with", "", more)
        self.rhythms.show_rows(
            [self._rows.rhythm(row) for row in shown],
            (text, self.rhythms_requested.emit) if more else None,
        )

    def _show_heavy(self) -> None:
        found: Sequence[ContactLoad] = self._found["heavy"]
        more = max(0, len(found) - _MOST_HEAVY)
        text = translate("today", "%n more contact(s)", "", more)
        self.heavy.show_rows(
            [self._rows.load(load) for load in found[:_MOST_HEAVY]],
            (text, self.relations_requested.emit) if more else None,
        )

    def _show_recent(self) -> None:
        self.recent.show_rows([self._rows.visit(row) for row in self._found["recent"]])


def _keys() -> tuple[str, str]:
    return translate("today", "Space: done"), translate("today", "Space: log it")


def _link(leads: SignalInstance) -> QPushButton:
    """Return a line that leads to another screen, hidden until there is something to say."""
    link = dress(QPushButton(), "link")
    link.clicked.connect(leads)
    link.hide()
    return link


def _answer(job: Callable[[], Any], _report: Report) -> Any:
    return job()


def _column(sections: Sequence[Section]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2 * sizes().unit)
    for section in sections:
        column.addWidget(section)
    column.addStretch()
    return column


def _holds_any(found: Any) -> bool:
    if isinstance(found, (DueTasks, DueRhythms, PlannedVisits)):
        return any(bool(part) for part in found)
    return bool(found)


def _hint(found: Mapping[str, Any], today: date) -> str:
    last = translate("today", "Nothing is due. Press Ctrl+N after your next visit.")
    return _told(found, today) or last


def _told(found: Mapping[str, Any], today: date) -> str:
    planned: PlannedVisits = found["planned"]
    due: DueTasks = found["due"]
    waiting = [row for row in planned.mine if day_of(row.start) <= today]
    said = [
        translate("today", "%n planned visit(s) are due.", "", len(waiting)) if waiting else "",
        translate("today", "%n task(s) are late.", "", len(due.overdue)) if due.overdue else "",
        translate("today", "%n task(s) are due today.", "", len(due.today)) if due.today else "",
    ]
    return " ".join(filter(None, said))


def _first_step() -> str:
    return translate(
        "today",
        "This is your working memory. Start with one visit: when, what kind, and in "
        "which ward is enough.",
    )
