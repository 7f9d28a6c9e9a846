"""What people ask about their data, and how far erasures are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.listing import Hit
from desktop.domain.privacy.erasure import Case, Erased, Progress
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.screens.care.page import ReadingPage
from desktop.ui.screens.care.rights_ports import RequestLine, RightsJobs
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.erasure import (
    case_state,
    done_line,
    late_lines,
    progress_line,
    reason_name,
)
from desktop.words.formats import short_day_year
from desktop.words.labels import label

_CONCERNS = Changes.RIGHTS | Changes.PERSONS
_MOST_LINES = 7


class RightsPage(ReadingPage):
    """Requests with their last day, erasures with their proof, and contacts to look at.

    Args:
        jobs: What it asks.
    """

    answer_requested = Signal(object)
    """A :class:`desktop.domain.rights.RightsRequest`."""
    agree_requested = Signal(object)
    """A :class:`desktop.domain.privacy.erasure.Case`."""
    proof_requested = Signal(object)
    """The ``Progress`` of an erasure that is shown; ``None`` = there is no server."""

    def __init__(self, jobs: RightsJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("rights", "Rights and erasure"),
            translate(
                "rights",
                "Everybody may ask what we keep, have it corrected, or be forgotten. Answer within "
                "a month. Note what somebody asks on the page of that contact.",
            ),
            tasks,
            parent=parent,
        )
        self._jobs = jobs
        self.answer_button = dress(QPushButton(translate("rights", "&Answer…")), "primary")
        self.agree_button = QPushButton(translate("rights", "A&gree to erase…"))
        self.ask_button = QPushButton(translate("rights", "Ask the &server"))
        self.proof_button = QPushButton(translate("rights", "Print the &proof…"))
        self._progress: Progress | None = None
        self.requests = _listed(translate("rights", "What people ask"))
        self.cases = _listed(translate("rights", "Erasures"))
        self.doubted = _listed(translate("rights", "Maybe somebody who was forgotten"))
        self.told = dress(QLabel(), "muted")
        self.told.setWordWrap(True)
        self.first_field = self.requests
        self._arrange()
        self._connect()
        self.refresh(Changes.ALL)

    def refresh(self, changes: Changes) -> None:
        """Read again what a change may have touched."""
        if changes & _CONCERNS:
            jobs = self._jobs
            self._read(
                lambda: (
                    jobs.requests(),
                    jobs.doubted(),
                    jobs.done() if jobs.is_alone() else None,
                ),
                lambda found: self._take(*found),
            )

    def ask_server(self) -> None:
        """Ask the server how far erasures are; nobody waits for it."""
        self.ask_button.setEnabled(False)
        self.told.setText(translate("rights", "Asking the server…"))
        self._tasks.start(
            lambda _report: self._jobs.progress(),
            on_done=while_alive(self, self.show_progress),
            on_error=while_alive(self, self._not_reached),
            lane=Lane.NETWORK,
        )

    def show_progress(self, progress: Progress) -> None:
        """Show how far erasures are, and on which laptops they are not done yet."""
        self.ask_button.setEnabled(True)
        self._progress = progress
        self.proof_button.setEnabled(True)
        lines = [progress_line(progress), *late_lines(progress)]
        self.told.setText("\n".join(lines))
        _fill(self.cases, progress.cases, _case_text)
        if not progress.cases:
            _say_nothing(self.cases, translate("rights", "Nobody was erased yet."))
        self._allow()

    def _arrange(self) -> None:
        self.head.addWidget(self.agree_button)
        self.head.addWidget(self.answer_button)
        self.agree_button.setVisible(self._jobs.may_agree)
        for title, part in (
            (translate("rights", "What people ask"), self.requests),
            (translate("rights", "Erasures"), self.cases),
        ):
            self.body.addWidget(dress(QLabel(title), "heading"))
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(sizes().unit)
        row.addWidget(self.told, 1)
        row.addWidget(self.proof_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.doubted_title = dress(
            QLabel(translate("rights", "Maybe somebody who was forgotten")), "heading"
        )
        self.body.addWidget(self.doubted_title)
        self.body.addWidget(self.doubted)

    def _connect(self) -> None:
        self.answer_button.clicked.connect(lambda _on: self._with(self.requests, self._answer))
        self.agree_button.clicked.connect(
            lambda _on: self._with(self.cases, self.agree_requested.emit)
        )
        self.ask_button.clicked.connect(lambda _on: self.ask_server())
        self.proof_button.clicked.connect(lambda _on: self.proof_requested.emit(self._progress))
        self.requests.itemActivated.connect(lambda item: self._open_person(_held(item)))
        self.doubted.itemActivated.connect(
            lambda item: self.open_requested.emit("person", _held(item).id)
        )
        for part in (self.requests, self.cases):
            part.currentRowChanged.connect(lambda _row: self._allow())

    def _take(
        self,
        requests: Sequence[RequestLine],
        doubted: Sequence[Hit],
        done: Sequence[Erased] | None,
    ) -> None:
        _fill(self.requests, requests, _request_text)
        if not requests:
            _say_nothing(self.requests, translate("rights", "Nobody asked for anything yet."))
        _fill(self.doubted, doubted, lambda hit: hit.title)
        for part in (self.doubted, self.doubted_title):
            part.setVisible(bool(doubted))
        self.ask_button.setVisible(done is None)
        self.proof_button.setEnabled(done is not None or self._progress is not None)
        if done is not None:
            self.told.setText(
                translate("rights", "This laptop has no server: it erases alone, at once.")
            )
            _fill(self.cases, done, done_line)
            if not done:
                _say_nothing(self.cases, translate("rights", "Nobody was erased yet."))
        elif not self.told.text():
            self.told.setText(
                translate("rights", "Ask the server to see requests and what laptops did.")
            )
            _say_nothing(self.cases, translate("rights", "Not asked yet."))
        self._allow()

    def _allow(self) -> None:
        line = _held(self.requests.currentItem())
        self.answer_button.setEnabled(line is not None and line.request.is_open)
        case = _held(self.cases.currentItem())
        is_open = isinstance(case, Case) and case.agreed_at is None and case.done_at is None
        self.agree_button.setEnabled(is_open and not case.is_mine)

    def _answer(self, line: RequestLine) -> None:
        self.answer_requested.emit(line.request)

    def _open_person(self, line: RequestLine | None) -> None:
        if line is not None:
            self.open_requested.emit("person", line.request.person_id)

    def _with(self, part: QListWidget, do: Callable[[Any], object]) -> None:
        if (held := _held(part.currentItem())) is not None:
            do(held)

    def _not_reached(self, error: Exception) -> None:
        self.ask_button.setEnabled(True)
        if isinstance(error, ExpectedError):
            self.told.setText(told(error))
        else:
            show_error(error, self)


def _listed(name: str) -> QListWidget:
    part = dress(QListWidget(), "card")
    part.setAccessibleName(name)
    part.setWordWrap(True)
    part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return part


def _fill(part: QListWidget, found: Sequence[Any], text: Callable[[Any], str]) -> None:
    """Show rows, and stay on the one that was chosen where it is still there."""
    row = max(0, part.currentRow())
    part.clear()
    for each in found:
        item = QListWidgetItem(text(each))
        item.setData(Qt.ItemDataRole.UserRole, each)
        part.addItem(item)
    part.setCurrentRow(min(row, part.count() - 1))
    _fit(part)


def _say_nothing(part: QListWidget, text: str) -> None:
    part.clear()
    item = QListWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    part.addItem(item)
    _fit(part)


def _fit(part: QListWidget) -> None:
    lines = min(_MOST_LINES, max(1, part.count()))
    part.setFixedHeight((3 * lines + 2) * sizes().unit)


def _held(item: QListWidgetItem | None) -> Any:
    return None if item is None else item.data(Qt.ItemDataRole.UserRole)


def _request_text(line: RequestLine) -> str:
    return " · ".join((line.person_name, label(line.request.right), _when(line)))


def _when(line: RequestLine) -> str:
    if not line.request.is_open:
        return label(line.request.state)
    if line.days_left < 0:
        return translate("rights", "%n day(s) too late", "", -line.days_left)
    before = translate("rights", "answer before {day}")
    return before.format(day=short_day_year(line.request.due_on))


def _case_text(case: Case) -> str:
    who = case.name or translate("rights", "Somebody who is not on this laptop")
    shown = "" if case.done_at is not None else who
    return " · ".join(filter(None, (shown, reason_name(case.reason), case_state(case))))
