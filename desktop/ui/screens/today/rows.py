"""Rows of the first screen from what the services found, and what each of them can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import NamedTuple
from uuid import UUID

from desktop.domain.agenda import RhythmRow, TaskRow
from desktop.domain.claim import Claim
from desktop.domain.contact_load import ContactLoad
from desktop.domain.listing import Draft, VisitRow
from desktop.domain.privacy.consent import ConsentLine
from desktop.i18n import translate
from desktop.ui.screens.today import lines
from desktop.ui.screens.today.row import Deed, Row


class Asks(NamedTuple):
    """What rows ask for.

    Args:
        open: Shows a record, by kind and id.
        done: Notes that a task is done or a visit took place, by kind and id.
        go_on: Shows a draft.
        log: Logs a contact for a rhythm.
        writes: Whether whoever looks may finish tasks and log visits.
    """

    open: Callable[[str, UUID], object]
    done: Callable[[str, UUID], object]
    go_on: Callable[[Draft], object]
    log: Callable[[RhythmRow], object]
    writes: bool = True


class Rows:
    """Makes rows.

    Args:
        today: Returns the day it is in Brussels.
        now: The clock.
    """

    def __init__(self, asks: Asks, today: Callable[[], date], now: Callable[[], datetime]) -> None:
        self._asks = asks
        self._today = today
        self._now = now

    def draft(self, draft: Draft) -> Row:
        """Return a row that goes on with a draft."""
        return Row(lines.draft_line(draft), partial(self._asks.go_on, draft))

    def task(self, row: TaskRow) -> Row:
        """Return a task; Space finishes it."""
        deed = None
        if self._asks.writes:
            deed = Deed(translate("today", "Done (Space)"), self._does("task", row.id))
        return Row(lines.task_line(row, self._today()), self._opens("task", row.id), deed)

    def visit(self, row: VisitRow, claims: Sequence[Claim] = ()) -> Row:
        """Return a visit; of one that is planned and has begun Space says that it took place."""
        deed = None
        if self._asks.writes and lines.can_have_taken_place(row, self._now()):
            deed = Deed(translate("today", "It took place (Space)"), self._does("visit", row.id))
        line = lines.visit_line(row, self._today(), claims)
        return Row(line, self._opens("visit", row.id), deed)

    def rhythm(self, row: RhythmRow) -> Row:
        """Return whom to be in touch with; Space logs a contact."""
        deed = None
        if self._asks.writes:
            log = partial(self._asks.log, row)
            deed = Deed(translate("today", "Log a contact (Space)"), log, "visit")
        line = lines.rhythm_line(row, self._today())
        return Row(line, self._opens(row.kind, row.record_id), deed)

    def load(self, load: ContactLoad) -> Row:
        """Return somebody of whom the team asks much."""
        return Row(lines.load_row(load), self._opens("person", load.person))

    def consent(self, line: ConsentLine) -> Row:
        """Return a consent that ended, or soon will; it leads to the person."""
        told = lines.consent_line(line, self._today())
        return Row(told, self._opens("person", line.consent.person_id))

    def _opens(self, kind: str, record_id: UUID) -> Callable[[], object]:
        return partial(self._asks.open, kind, record_id)

    def _does(self, kind: str, record_id: UUID) -> Callable[[], object]:
        return partial(self._asks.done, kind, record_id)
