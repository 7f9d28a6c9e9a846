"""How long things are kept: what is due, why, what happens then, and the rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, Page
from desktop.domain.privacy.retention import DEFAULTS, Due, Rules, Subject
from desktop.domain.privacy.retention_report import RuleChange, Run, Standing
from desktop.i18n import translate
from desktop.ui.lists.columns import Column, day_column, text_column
from desktop.ui.lists.emptiness import Emptiness
from desktop.ui.lists.model import LazyTable, ListJobs
from desktop.ui.lists.table import RecordTable
from desktop.ui.screens.care.page import ReadingPage
from desktop.ui.screens.care.ports import RetentionJobs
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, icon, sizes
from desktop.ui.widgets.fold import Fold
from desktop.words.formats import number
from desktop.words.retention import (
    due_title,
    kind_name,
    rule_line,
    run_line,
    standing_line,
    subject_name,
    what_happens,
    why_due,
)
from desktop.words.ruling import change_line

_EVERYTHING = ""
_MOST_RUNS = 10
_LINES_UNITS = 20
_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LEAST_LETTERS = 24


class _Found(NamedTuple):
    """What the page shows beside its list."""

    rules: Rules
    standing: Standing
    runs: Sequence[Run]
    changes: Sequence[RuleChange]
    acts_from: date


class RetentionPage(ReadingPage):
    """A list of what is due and announced, with two decisions: keep it, or let the rule work.

    Args:
        jobs: What it asks.
    """

    keep_requested = Signal(object)
    """Rows of the list, as a tuple of :class:`Due`."""
    carry_out_requested = Signal(object)
    """The same."""
    rule_requested = Signal(object)
    """The :class:`Subject` that a rule is to be set for."""

    def __init__(self, jobs: RetentionJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("retention", "How long things are kept"),
            translate(
                "retention",
                "When the time of something is over, it comes on this list thirty days ahead. "
                "Keep it with a reason, or let it go. Counts of visits always stay.",
            ),
            tasks,
            scrolls=False,
            parent=parent,
        )
        self._jobs = jobs
        self._rules: Rules = DEFAULTS
        self._standing = Standing(due={}, announced={})
        self._acts_from = date.max
        self.model = LazyTable(self._columns(), ListJobs(self._fetch, self._count), tasks, self)
        self.table = RecordTable(
            self.model, translate("retention", "What is due, and what will be")
        )
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(translate("retention", "Show only"))
        self.summary = dress(QLabel(), "muted")
        self.keep_button = QPushButton(icon("calendar"), translate("retention", "&Keep longer…"))
        self.set_button = QPushButton(translate("retention", "Change the &rules…"))
        self.go_button = dress(QPushButton(translate("retention", "&Let it go…")), "primary")
        self.empty = Emptiness()
        self.stack = QStackedWidget()
        self.rules_fold = Fold(translate("retention", "The rules"))
        self.runs_fold = Fold(translate("retention", "What went by itself"))
        self.rules_shown = _lines(self.rules_fold, self.rules_fold.button.text())
        self.runs_shown = _lines(self.runs_fold, self.runs_fold.button.text())
        self.told = QLabel()
        self.first_field = self.chooser
        self._arrange()
        self._connect()
        self.refresh(Changes.ALL)

    def _arrange(self) -> None:
        self.summary.setWordWrap(True)
        self.head.addWidget(self.set_button)
        self.set_button.setVisible(self._jobs.may_set)
        for button in (self.keep_button, self.go_button):
            self.head.addWidget(button)
            button.setVisible(self._jobs.may_decide)  # in its place, or it is a window of its own
            button.setEnabled(False)
        bar = QHBoxLayout()
        bar.setSpacing(sizes().unit)
        self.chooser.setSizeAdjustPolicy(_SHORT)
        self.chooser.setMinimumContentsLength(_LEAST_LETTERS)
        bar.addWidget(self.chooser)
        bar.addWidget(self.summary, 1)
        self.body.addLayout(bar)
        self.empty.tell(
            "care",
            translate("retention", "Nothing is due"),
            translate("retention", "What is due in the next thirty days comes here."),
        )
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)
        self.told.setWordWrap(True)
        self.body.addWidget(self.told)
        self.body.addWidget(self.rules_fold)
        self.body.addWidget(self.runs_fold)

    def _connect(self) -> None:
        self.chooser.activated.connect(lambda _row: self._ask())
        self.keep_button.clicked.connect(lambda: self._with_rows(self.keep_requested.emit))
        self.go_button.clicked.connect(lambda: self._with_rows(self.carry_out_requested.emit))
        self.set_button.clicked.connect(lambda: self.rule_requested.emit(Subject.VISIT))
        self.rules_shown.itemActivated.connect(self._offer_rule)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(lambda _id: self._allow())
        self.model.counted.connect(self._counted)

    def refresh(self, changes: Changes) -> None:
        """Read again: nearly any change may put something on the list, or off it."""
        if changes & ~(Changes.VIEWS | Changes.OUTBOX | Changes.AREAS) or changes == Changes.ALL:
            jobs = self._jobs
            self._read(
                lambda: _Found(
                    jobs.rules(),
                    jobs.standing(),
                    jobs.runs(),
                    jobs.rule_history(),
                    jobs.acts_from(),
                ),
                self._take,
            )

    def _take(self, found: _Found) -> None:
        self._rules, self._standing, runs, changes, self._acts_from = found
        self.summary.setText(standing_line(self._standing))
        self._offer_subjects()
        _fill(self.rules_shown, [rule_line_of(rule) for rule in self._rules.values()])
        self.rules_shown.addItems(list(map(change_line, changes)))
        nothing = translate("retention", "Nothing yet.")
        told = [run_line(run, self._rules) for run in runs[:_MOST_RUNS]]
        _fill(self.runs_shown, told or [nothing])
        self._ask()

    def _offer_rule(self, item: QListWidgetItem) -> None:
        """Open the form for the rule of a line; changes stand below and have none."""
        subjects, row = list(self._rules), self.rules_shown.row(item)
        if self._jobs.may_set and row < len(subjects):
            self.rule_requested.emit(subjects[row])

    def _offer_subjects(self) -> None:
        chosen = self.chooser.currentData()
        self.chooser.clear()
        self.chooser.addItem(translate("retention", "Everything"), _EVERYTHING)
        for subject in Subject:
            count = self._standing.due.get(subject, 0) + self._standing.announced.get(subject, 0)
            if count:
                self.chooser.addItem(f"{subject_name(subject)} ({number(count)})", subject.value)
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(chosen)))

    def _ask(self) -> None:
        self.model.ask(self.chooser.currentData() or _EVERYTHING)

    def _columns(self) -> Sequence[Column]:
        def mark(row: Due) -> str:
            return "warning" if row.is_due(self._jobs.today()) else ""

        def about(row: Due) -> str:
            ward = self._jobs.ward_names().get(row.ward, row.ward)
            return " · ".join(filter(None, (kind_name(row), ward)))

        return (
            day_column(
                "due_on",
                lambda: translate("retention", "Due on"),
                lambda row: row.due_on,
                today=self._jobs.today,
                icon=mark,
            ),
            text_column(
                "title",
                lambda: translate("retention", "What"),
                due_title,
                characters=26,
                sortable=False,
            ),
            text_column(
                "about",
                lambda: translate("retention", "Kind and ward"),
                about,
                characters=20,
                sortable=False,
            ),
            text_column(
                "why",
                lambda: translate("retention", "Why"),
                lambda row: why_due(row, self._rules[row.subject]),
                characters=34,
                sortable=False,
            ),
            text_column(
                "then",
                lambda: translate("retention", "What happens"),
                self._outcome,
                characters=40,
                sortable=False,
            ),
        )

    def _fetch(self, wanted: str, _order: Order, *, offset: int, limit: int) -> Page[Due]:
        return self._jobs.due(_subjects(wanted), offset=offset, limit=limit)

    def _count(self, wanted: str) -> int:
        standing = self._standing  # read a moment ago: counting all that is due takes a second
        return sum(
            count
            for counted in (standing.due, standing.announced)
            for subject, count in counted.items()
            if not wanted or subject.value == wanted
        )

    def _counted(self, total: int) -> None:
        self.stack.setCurrentWidget(self.table if total else self.empty)
        self._allow()

    def _allow(self) -> None:
        has_rows = bool(self.table.selected.count())
        for button in (self.keep_button, self.go_button):
            button.setEnabled(has_rows and self._jobs.may_decide)
        chosen = self.table.selected.records() if self.table.selected.count() == 1 else ()
        self.told.setText(self._sentence(chosen[0]) if chosen else "")
        self.told.setVisible(bool(chosen))

    def _outcome(self, row: Due) -> str:
        jobs = self._jobs
        return what_happens(row, self._rules[row.subject], jobs.today(), self._acts_from)

    def _sentence(self, row: Due) -> str:
        """Return in full why a row is due and what happens; cells cut it off."""
        why, then = why_due(row, self._rules[row.subject]), self._outcome(row)
        return translate("retention", "{what}: {why}. What happens: {then}.").format(
            what=due_title(row), why=why, then=then
        )

    def _open(self, record_id: Any) -> None:
        for row in self.table.selected.records():
            if row.record_id == record_id:
                self.open_requested.emit(row.kind, record_id)

    def _with_rows(self, act: Any) -> None:
        self.table.selected.gather(lambda found: act(tuple(row for _, row in found)))


def rule_line_of(rule: Any) -> str:
    """Return a rule with what it is about."""
    return f"{subject_name(rule.subject)} – {rule_line(rule)}"


def _subjects(wanted: str) -> Sequence[Subject]:
    return [Subject(wanted)] if wanted else ()


def _lines(fold: Fold, name: str) -> QListWidget:
    """Return a list of sentences inside a fold; it scrolls, so that no window grows by it."""
    lines = dress(QListWidget(), "card")
    lines.setAccessibleName(name)
    lines.setWordWrap(True)
    lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    lines.setFixedHeight(_LINES_UNITS * sizes().unit)
    fold.inside.addWidget(lines)
    return lines


def _fill(lines: QListWidget, said: Sequence[str]) -> None:
    lines.clear()
    lines.addItems(list(said))
