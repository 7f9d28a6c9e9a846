"""Who read what: lines of the log, what is unusual in it, and whether it is whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.listing import Hit, Order, Page
from desktop.domain.period import BRUSSELS, day_of
from desktop.domain.privacy.access import AccessFilter, Way
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import told
from desktop.ui.lists.columns import Column, text_column
from desktop.ui.lists.emptiness import Emptiness
from desktop.ui.lists.model import LazyTable, ListJobs
from desktop.ui.lists.table import RecordTable
from desktop.ui.screens.care.log_ports import LogJobs, LogRow, Source
from desktop.ui.screens.care.page import CareFrame
from desktop.ui.tasks import Lane, Report, Runner, Task
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.options import HitFinder, option_of
from desktop.ui.widgets.suggest import SuggestField
from desktop.words.access import way_name
from desktop.words.moments import near_text

_PERIODS = (7, 30, 90, 0)
_MOST_SAVED = 10_000
_MOST_HINTS = 5
OWN, CITY = "own", "city"
_LATEST = Order(column="at", descending=True)


def _nobody(_text: str) -> Sequence[Hit]:
    return ()


class LogPage(CareFrame):
    """Filters above, then what is to be known, then the lines.

    Args:
        jobs: What it asks.
    """

    open_requested = Signal(str, object)
    """Kind and id of a record."""

    def __init__(self, jobs: LogJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("access", "Who read what"),
            translate(
                "access",
                "Whenever data of a contact are shown or saved elsewhere, a line is written here. "
                "A change in it is found and told. The data protection officer can read it.",
            ),
            scrolls=False,
            parent=parent,
        )
        self._jobs = jobs
        self._tasks = tasks
        self.whose, self.who = QComboBox(), QComboBox()
        self.how, self.when = QComboBox(), QComboBox()
        self.person = SuggestField(
            HitFinder(jobs.suggest or _nobody, tasks),
            translate("access", "About which contact?"),
        )
        self.notes, self.hints = QLabel(), QLabel()
        self.save_button = QPushButton(translate("access", "&Save as a file…"))
        rows = ListJobs(self._fetch, self._count)
        self.model = LazyTable(self._columns(), rows, _Lane(tasks, self._lane), self)
        self.table = RecordTable(self.model, translate("access", "Lines of the log"))
        self.empty, self.stack = Emptiness(), QStackedWidget()
        self.first_field = self.whose if jobs.city is not None else self.when
        self._arrange()
        self._offer()
        self._connect()
        self.refresh(Changes.ALL)

    @property
    def source(self) -> Source:
        """The log that is shown."""
        chosen = self._jobs.city if self.whose.currentData() == CITY else None
        return chosen or self._jobs.own

    def show_person(self, hit: Hit) -> None:
        """Show who read this contact, in the widest log there is."""
        if self._jobs.city is not None:
            self.whose.setCurrentIndex(self.whose.findData(CITY))
        self.when.setCurrentIndex(self.when.findData(0))
        self.person.choose(option_of(hit))
        self.ask()

    def refresh(self, changes: Changes) -> None:
        """Read again; what other screens change is nothing that stands here."""
        if changes == Changes.ALL:
            self._tasks.start(
                lambda _report: self._jobs.colleagues(),
                on_done=while_alive(self, self._offer_colleagues),
            )
            self.ask()

    def ask(self) -> None:
        """Read the lines that the filters let through, and what is to be known."""
        self.model.ask(self.wanted(), _LATEST)
        source = self.source
        self._tasks.start(
            lambda _report: (source.notes(), source.hints()),
            on_done=while_alive(self, self._tell),
            on_error=while_alive(self, self._failed),
            lane=self._lane(),
        )

    def wanted(self) -> AccessFilter:
        """Return what the filters say."""
        chosen, days = self.person.chosen, self.when.currentData()
        way = self.how.currentData()
        found = AccessFilter(
            by=self.who.currentData() or "", ways=frozenset({way}) if way else frozenset()
        )
        if chosen is not None and isinstance(chosen.value, Hit):
            found = replace(found, person_id=chosen.value.id)
        if days:
            first = day_of(self._jobs.now()) - timedelta(days=days - 1)
            found = replace(found, first=datetime.combine(first, time(), BRUSSELS))
        return found

    def _arrange(self) -> None:
        bar = FlowLayout(gap=sizes().unit)
        named = {
            self.whose: translate("access", "Whose log"),
            self.when: translate("access", "Period"),
            self.who: translate("access", "Colleague"),
            self.how: translate("access", "How it was read"),
            self.person: translate("access", "Contact"),
        }
        for field, name in named.items():
            field.setAccessibleName(name)
            field.setToolTip(name)
            bar.addWidget(field)
        self.person.setMinimumWidth(sizes().sidebar)
        self.head.addWidget(self.save_button)
        self.body.addLayout(bar)
        self.whose.setVisible(self._jobs.city is not None)
        self.person.setVisible(self._jobs.suggest is not None)
        self.save_button.setVisible(self._jobs.export is not None)
        known = QVBoxLayout()
        known.setSpacing(sizes().unit // 2)
        for label in (self.notes, dress(self.hints, "warning")):
            label.setWordWrap(True)
            known.addWidget(label)
        self.body.addLayout(known)
        self.empty.tell(
            "care",
            translate("access", "Nothing here"),
            translate("access", "No lines fit these filters."),
        )
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)

    def _columns(self) -> Sequence[Column]:
        def when(row: LogRow) -> str:
            return near_text(row.line.at, self._jobs.now())

        columns = [
            _column("at", lambda: translate("access", "When"), when, 17),
            _column("by", lambda: translate("access", "Who"), lambda row: row.line.by, 12),
            _column("way", lambda: translate("access", "How"), _how, 18),
            _column("about", lambda: translate("access", "About"), lambda row: row.about, 32),
            _column("reason", lambda: translate("access", "Reason"), _why, 24),
        ]
        if self._jobs.city is None:
            return columns
        laptop = _column(
            "laptop", lambda: translate("access", "Laptop"), lambda row: row.line.laptop, 14
        )
        return [*columns, laptop]

    def _offer(self) -> None:
        self.whose.addItem(translate("access", "This laptop"), OWN)
        if self._jobs.city is not None:
            self.whose.addItem(translate("access", "The whole city"), CITY)
        for days in _PERIODS:
            self.when.addItem(_period(days), days)
        self.who.addItem(translate("access", "All colleagues"), "")
        self.how.addItem(translate("access", "All ways"), "")
        for way in Way:
            self.how.addItem(way_name(way), way.value)

    def _offer_colleagues(self, names: Sequence[str]) -> None:
        chosen = self.who.currentData()
        for name in names:
            if self.who.findData(name) < 0:
                self.who.addItem(name, name)
        self.who.setCurrentIndex(max(0, self.who.findData(chosen)))

    def _offer_seen(self) -> None:
        """Let somebody choose among the colleagues of the lines that came."""
        rows = self.model.at_hand(range(self.model.rowCount()))
        self._offer_colleagues(sorted({row.line.by for row in rows}))

    def _connect(self) -> None:
        for box in (self.whose, self.who, self.how, self.when):
            box.activated.connect(lambda _row: self.ask())
        self.person.changed.connect(self.ask)
        self.model.counted.connect(self._counted)
        self.model.shown.connect(self._offer_seen)
        self.model.failed.connect(self._failed)
        self.table.opened.connect(self._open)
        self.save_button.clicked.connect(self._save)

    def _fetch(
        self, wanted: AccessFilter, _order: Order, *, offset: int, limit: int
    ) -> Page[LogRow]:
        return self.source.fetch(wanted, offset=offset, limit=limit)

    def _count(self, wanted: AccessFilter) -> int:
        return self.source.count(wanted)

    def _lane(self) -> Lane:
        return Lane.NETWORK if self.source.is_far else Lane.DATABASE

    def _tell(self, found: tuple[Sequence[tuple[str, bool]], Sequence[str]]) -> None:
        notes, hints = found
        is_bad = any(bad for _said, bad in notes)
        dress(self.notes, "error" if is_bad else "muted")
        self.notes.setText("\n".join(said for said, _bad in notes))
        more = len(hints) - _MOST_HINTS
        shown = [translate("access", "Worth asking about: {what}").format(what=h) for h in hints]
        said = shown[:_MOST_HINTS]
        if more > 0:
            said.append(translate("access", "And %n more.", "", more))
        self.hints.setText("\n".join(said))
        self.hints.setVisible(bool(said))

    def _failed(self, error: object) -> None:
        if isinstance(error, ExpectedError):
            dress(self.notes, "error")
            self.notes.setText(told(error))
            self.hints.hide()

    def _counted(self, total: int) -> None:
        self.stack.setCurrentWidget(self.table if total else self.empty)
        self.save_button.setEnabled(bool(total))

    def _open(self, line_id: Any) -> None:
        for row in self.table.selected.records():
            if row.id == line_id and len(row.line.persons) == 1:
                self.open_requested.emit("person", row.line.persons[0])

    def _save(self) -> None:
        export, asked = self._jobs.export, self._jobs.ask_where()
        if export is None or asked is None:
            return
        out, reason = asked
        source, wanted = self.source, self.wanted()

        def work(_report: Report) -> Any:
            page = source.fetch(wanted, offset=0, limit=_MOST_SAVED)
            return export([row.line for row in page.rows], out, reason)

        self._tasks.start(work, on_done=while_alive(self, lambda _out: None), lane=self._lane())


class _Lane:
    """A runner that works where the page says."""

    def __init__(self, tasks: Runner, lane: Callable[[], Lane]) -> None:
        self._tasks = tasks
        self._lane = lane

    def start(
        self,
        work: Callable[[Report], Any],
        *,
        on_done: Callable[[Any], object],
        on_error: Callable[[Exception], object] | None = None,
        lane: Lane = Lane.DATABASE,  # noqa: ARG002 - what a list asks for; the page knows better
    ) -> Task[Any]:
        """Run ``work`` in the lane of the log that is shown."""
        return self._tasks.start(work, on_done=on_done, on_error=on_error, lane=self._lane())


def _period(days: int) -> str:
    if not days:
        return translate("access", "As far as it goes")
    return translate("access", "The last %n day(s)", "", days)


def _column(
    name: str, title: Callable[[], str], value: Callable[[LogRow], str], characters: int
) -> Column:
    return text_column(name, title, value, characters=characters, sortable=False)


def _how(row: LogRow) -> str:
    return way_name(row.line.way)


def _why(row: LogRow) -> str:
    return row.line.reason
