"""Questions that came up during a visit and where people were led to: counts, no client file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.record import OrganisationId, Record
from desktop.domain.text import LONGEST_NAME
from desktop.domain.vocabulary import NeedState, ReferralKind, ReferralOutcome, Theme
from desktop.errors import InvalidEntry, Problem

MOST_PEOPLE = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(Record):
    """A question that people asked during a visit. It names nobody.

    Args:
        summary: The question in a few words, about no person.
        count: How many people asked it.
    """

    visit_id: UUID
    summary: str
    count: int = 1
    state: NeedState = NeedState.OPEN
    themes: frozenset[Theme] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(Record):
    """How many people were led to a service or organisation during a visit.

    Args:
        need_id: The question it answers, if that was noted.
        service_id, organisation_id: Where to; one of the two at least.
        kind: Told where to go, handed over to somebody, or gone along with.
        count: How many people.
        outcome: What came of it, for all of them together.
    """

    visit_id: UUID
    need_id: UUID | None = None
    service_id: UUID | None = None
    organisation_id: OrganisationId | None = None
    kind: ReferralKind = ReferralKind.INFORMATION
    count: int = 1
    outcome: ReferralOutcome = ReferralOutcome.UNKNOWN


def check_need(need: Need) -> Need:
    """Return ``need`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text`` or ``out_of_range``.
    """
    problems = [*_count_problems(need.count)]
    if not need.summary.strip():
        problems.append(Problem("summary", "required"))
    if len(need.summary) > LONGEST_NAME:
        problems.append(Problem("summary", "too_long_text", str(LONGEST_NAME)))
    if problems:
        raise InvalidEntry(*problems)
    return need


def check_referral(referral: Referral) -> Referral:
    """Return ``referral`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required`` or ``out_of_range``.
    """
    problems = [*_count_problems(referral.count)]
    if referral.service_id is None and referral.organisation_id is None:
        problems.append(Problem("organisation_id", "required"))
    if problems:
        raise InvalidEntry(*problems)
    return referral


def _count_problems(count: int) -> Iterator[Problem]:
    if not 1 <= count <= MOST_PEOPLE:
        yield Problem("count", "out_of_range", f"1-{MOST_PEOPLE}")
