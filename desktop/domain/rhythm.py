"""How often the team wants to be in touch with somebody or something."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID, uuid5

from desktop.domain.record import NetworkId, OrganisationId, PersonId, PlaceId, Record
from desktop.errors import InvalidEntry, Problem

MOST_DAYS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRhythm(Record):
    """Be in touch at least every so many days. It is about one thing only.

    A rhythm with a person is data about that person. Its id comes from :func:`rhythm_id`, so
    two colleagues who set one offline make one, not two.

    Args:
        every_days: Days from the last contact until the next is due.
        assignee: Account name of the colleague who keeps it; empty = whoever comes by.
        paused_until: It asks for nothing up to and including this day.
    """

    place_id: PlaceId | None = None
    organisation_id: OrganisationId | None = None
    network_id: NetworkId | None = None
    person_id: PersonId | None = None
    every_days: int
    assignee: str = ""
    paused_until: date | None = None


SUBJECTS = ("person_id", "network_id", "place_id", "organisation_id")


def subject_of(rhythm: ContactRhythm) -> tuple[str, UUID | None]:
    """Return the kind of record that a rhythm is about, and its id."""
    for name in SUBJECTS:
        found: UUID | None = getattr(rhythm, name)
        if found is not None:
            return name.removesuffix("_id"), found
    return "", None


def rhythm_id(subject: UUID) -> UUID:
    """Return the id of the rhythm of a person, network, place or organisation."""
    return uuid5(subject, "rhythm")


def due_on(rhythm: ContactRhythm, last_contact: date | None) -> date:
    """Return by when the next contact is due, counted from the start while there was none."""
    since = last_contact or rhythm.created_at.date()
    due = since + timedelta(days=rhythm.every_days)
    if rhythm.paused_until is not None:
        return max(due, rhythm.paused_until + timedelta(days=1))
    return due


def check_rhythm(rhythm: ContactRhythm) -> ContactRhythm:
    """Return ``rhythm`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``only_one`` or ``out_of_range``.
    """
    pointing = [name for name in SUBJECTS if getattr(rhythm, name) is not None]
    problems = []
    if len(pointing) != 1:
        problems.append(Problem("about", "only_one" if pointing else "required"))
    if not 1 <= rhythm.every_days <= MOST_DAYS:
        problems.append(Problem("every_days", "out_of_range", f"1-{MOST_DAYS}"))
    if problems:
        raise InvalidEntry(*problems)
    return rhythm
