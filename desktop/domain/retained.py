"""That somebody decided to keep a record past its time: why, and until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from desktop.domain.record import PersonId, Record
from desktop.domain.rights import months_after
from desktop.domain.text import LONGEST_NAME
from desktop.errors import InvalidEntry, Problem

MOST_MONTHS = 24
"""Longer than this nobody decides ahead: then somebody looks again."""
LEAST_REASON = 3
SUBJECTS = (
    *("visit_id", "person_id", "affiliation_id", "consent_id"),
    *("task_id", "meeting_id", "attachment_id"),
)
"""What can be kept → the field that points to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retained(Record):
    """One record that is kept past its time. It goes when that record goes.

    Its id comes from :func:`retained_id`, so two colleagues who keep the same record offline
    make one of these, not two.

    Args:
        reason: Why, in a few words; the person it is about may read it.
        until: Last day; at most 24 months after the decision.
        decided_on: Day of the decision.
    """

    visit_id: UUID | None = None
    person_id: PersonId | None = None
    affiliation_id: UUID | None = None
    consent_id: UUID | None = None
    task_id: UUID | None = None
    meeting_id: UUID | None = None
    attachment_id: UUID | None = None
    reason: str
    decided_on: date
    until: date


def retained_id(record_id: UUID) -> UUID:
    """Return the id of the decision to keep a record."""
    return uuid5(record_id, "retained")


def about(retained: Retained) -> tuple[str, UUID | None]:
    """Return the kind of record that is kept, and its id."""
    for name in SUBJECTS:
        found: UUID | None = getattr(retained, name)
        if found is not None:
            return name.removesuffix("_id"), found
    return "", None


def check_retained(retained: Retained) -> Retained:
    """Return ``retained`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``only_one``, ``too_long_text``, ``end_before_start`` or
            ``too_far_ahead``.
    """
    problems = (*_subject_problems(retained), *_reason_problems(retained), *_day_problems(retained))
    if problems:
        raise InvalidEntry(*problems)
    return retained


def _subject_problems(retained: Retained) -> Iterator[Problem]:
    pointing = [name for name in SUBJECTS if getattr(retained, name) is not None]
    if len(pointing) != 1:
        yield Problem("about", "only_one" if pointing else "required")


def _reason_problems(retained: Retained) -> Iterator[Problem]:
    if len(retained.reason.strip()) < LEAST_REASON:
        yield Problem("reason", "required")
    if len(retained.reason) > LONGEST_NAME:
        yield Problem("reason", "too_long_text", str(LONGEST_NAME))


def _day_problems(retained: Retained) -> Iterator[Problem]:
    if retained.until < retained.decided_on:
        yield Problem("until", "end_before_start")
    latest = months_after(retained.decided_on, MOST_MONTHS)
    if retained.until > latest:
        yield Problem("until", "too_far_ahead", latest.isoformat())
