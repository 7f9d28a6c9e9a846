"""What organisations agreed with the city, and when they sat together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.record import OrganisationId, Record
from desktop.domain.text import LONGEST_NAME
from desktop.domain.vocabulary import AgreementKind
from desktop.errors import InvalidEntry, Problem

MOST_AMOUNT = 1_000_000_000
MOST_FTE = 1_000.0
MOST_MINUTES = 24 * 60
EARLIEST = date(1990, 1, 1)
FARTHEST_AHEAD = timedelta(days=2 * 365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Record):
    """An agreement between organisations, with or without money.

    Args:
        review_on: Day on which somebody is reminded to look at it again.
        amount: Euros a year, whole; ``None`` = nobody said, 0 = none.
        fte: Full-time equivalents that it pays or lends.
        clause_signed_on: Day on which the diversity clause was signed; ``None`` = not.
        clause_practice: What comes of the clause, in words.
        parties: Two or more organisations.
    """

    title: str
    kind: AgreementKind
    from_on: date | None = None
    to_on: date | None = None
    review_on: date | None = None
    amount: int | None = None
    fte: float | None = None
    obligations: str = ""
    clause_signed_on: date | None = None
    clause_practice: str = ""
    note: str = ""
    parties: frozenset[OrganisationId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """Organisations around a table. It names no persons.

    Args:
        minutes: How long it took.
        decisions: What was decided, in words; what is to be done becomes tasks.
    """

    purpose: str
    held_on: date
    minutes: int | None = None
    decisions: str = ""
    outcome: str = ""
    organisations: frozenset[OrganisationId] = frozenset()


def check_agreement(agreement: Agreement) -> Agreement:
    """Return ``agreement`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text``, ``too_few``, ``end_before_start``,
            ``too_long_ago`` or ``out_of_range``.
    """
    problems = (*_agreed(agreement), *_dates(agreement))
    if problems:
        raise InvalidEntry(*problems)
    return agreement


def check_meeting(meeting: Meeting, *, today: date) -> Meeting:
    """Return ``meeting`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text``, ``too_long_ago``, ``too_far_ahead`` or
            ``out_of_range``.
    """
    problems = [*_name("purpose", meeting.purpose)]
    if meeting.held_on < EARLIEST:
        problems.append(Problem("held_on", "too_long_ago", EARLIEST.isoformat()))
    if meeting.held_on > today + FARTHEST_AHEAD:
        farthest = (today + FARTHEST_AHEAD).isoformat()
        problems.append(Problem("held_on", "too_far_ahead", farthest))
    if meeting.minutes is not None and not 1 <= meeting.minutes <= MOST_MINUTES:
        problems.append(Problem("minutes", "out_of_range", f"1-{MOST_MINUTES}"))
    if not meeting.organisations:
        problems.append(Problem("organisations", "required"))
    if problems:
        raise InvalidEntry(*problems)
    return meeting


def _agreed(agreement: Agreement) -> Iterator[Problem]:
    yield from _name("title", agreement.title)
    if len(agreement.parties) < 2:
        yield Problem("parties", "too_few", "2")
    if agreement.amount is not None and not 0 <= agreement.amount <= MOST_AMOUNT:
        yield Problem("amount", "out_of_range", f"0-{MOST_AMOUNT}")
    if agreement.fte is not None and not 0 <= agreement.fte <= MOST_FTE:
        yield Problem("fte", "out_of_range", f"0-{MOST_FTE:g}")


def _dates(agreement: Agreement) -> Iterator[Problem]:
    if agreement.from_on and agreement.to_on and agreement.to_on < agreement.from_on:
        yield Problem("to_on", "end_before_start")
    for name in ("from_on", "to_on", "review_on", "clause_signed_on"):
        day = getattr(agreement, name)
        if day is not None and day < EARLIEST:
            yield Problem(name, "too_long_ago", EARLIEST.isoformat())


def _name(field: str, text: str) -> Iterator[Problem]:
    if not text.strip():
        yield Problem(field, "required")
    if len(text) > LONGEST_NAME:
        yield Problem(field, "too_long_text", str(LONGEST_NAME))
