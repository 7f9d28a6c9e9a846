"""What the first screen asks of the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from desktop.domain.agenda import DueRhythms, DueTasks, PlannedVisits, TaskRow
from desktop.domain.claim import Claim
from desktop.domain.contact_load import ContactLoad
from desktop.domain.listing import Draft, VisitRow
from desktop.domain.privacy.consent import ConsentLine


class TodayJobs(NamedTuple):
    """Short questions, one a section; each is answered by itself, so that none waits.

    Args:
        today: Returns the day it is in Brussels. The one job that touches no database.
        drafts: Returns what was typed and not saved, the latest first.
        due: Returns the tasks that are late, for today, and for the days after.
        promises: Returns the feedback that was promised and not given yet.
        planned: Returns my planned visits, the earliest first.
        recent: Returns the last visits.
        claims: Returns visits of colleagues that come close to mine, by the id of mine.
        rhythms: Returns with whom it is time to be in touch.
        heavy: Returns of whom the team asks much.
        asked: Returns in one line what people ask about their data; empty = nothing is due.
        consents: Returns the consents that ended or soon will, of whom I keep in touch with.
        due_to_go: Returns in one line what waits for a decision to keep it; empty = nothing.
        writes: Whether whoever looks may log visits and finish tasks.
    """

    today: Callable[[], date]
    drafts: Callable[[], Sequence[Draft]]
    due: Callable[[], DueTasks]
    promises: Callable[[], Sequence[TaskRow]]
    planned: Callable[[], PlannedVisits]
    recent: Callable[[], Sequence[VisitRow]]
    claims: Callable[[], Mapping[UUID, Sequence[Claim]]] = dict
    rhythms: Callable[[], DueRhythms] = lambda: DueRhythms((), 0)
    heavy: Callable[[], Sequence[ContactLoad]] = tuple
    asked: Callable[[], str] = str
    consents: Callable[[], Sequence[ConsentLine]] = tuple
    due_to_go: Callable[[], str] = str
    writes: bool = True
