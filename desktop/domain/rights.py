"""What a person asked of the city about their own data, and by when it has to be answered."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.record import PersonId, Record
from desktop.domain.vocabulary import RequestState, Right
from desktop.errors import InvalidEntry, Problem

MONTHS_TO_ANSWER = 1
"""Article 12(3) GDPR: within one month; two more where somebody explains why."""
MONTHS_AT_MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRequest(Record):
    """Somebody used a right that they have over their data. It goes when they are erased.

    Args:
        right: Which one.
        asked_on: Day on which they asked, to anybody of the city.
        due_on: Last day to answer.
        answer: What was answered, or why it was refused.
        done_on: Day of the answer; means nothing while it is open.
    """

    person_id: PersonId
    right: Right
    asked_on: date
    due_on: date
    state: RequestState = RequestState.OPEN
    answer: str = ""
    done_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to answer."""
        return self.state is RequestState.OPEN and not self.is_deleted


def months_after(day: date, months: int) -> date:
    """Return the same day some months later; where that month is too short, its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def due_day(asked_on: date) -> date:
    """Return the last day to answer what was asked on a day."""
    return months_after(asked_on, MONTHS_TO_ANSWER)


def check_rights_request(request: RightsRequest, *, today: date) -> RightsRequest:
    """Return ``request`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``in_future``, ``end_before_start``, ``too_far_ahead`` or ``required``
            (the reason of a refusal).
    """
    problems = (*_day_problems(request, today), *_answer_problems(request))
    if problems:
        raise InvalidEntry(*problems)
    return request


def _day_problems(request: RightsRequest, today: date) -> Iterator[Problem]:
    if request.asked_on > today:
        yield Problem("asked_on", "in_future")
    if request.done_on and request.done_on > today:
        yield Problem("done_on", "in_future")
    for field in ("due_on", "done_on"):
        day = getattr(request, field)
        if day is not None and day < request.asked_on:
            yield Problem(field, "end_before_start")
    latest = months_after(request.asked_on, MONTHS_AT_MOST)
    if request.due_on > latest:
        yield Problem("due_on", "too_far_ahead", latest.isoformat())


def _answer_problems(request: RightsRequest) -> Iterator[Problem]:
    if request.state is RequestState.REFUSED and not request.answer.strip():
        yield Problem("answer", "required")
