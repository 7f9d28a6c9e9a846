"""Soft claims: a planned visit tells colleagues who goes where, and locks nothing.

A claim is nothing stored: it is a planned visit. Cancelling the visit, or handing it over,
releases it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from desktop.domain.visit import Visit
from desktop.domain.vocabulary import VisitStatus

NEARBY = timedelta(days=4)
"""Two visits that lie this close together knock on the same door."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Where a visit goes, and to whom. A ward or a point alone is no door: streets are wide."""

    place: UUID | None = None
    organisation: UUID | None = None
    networks: frozenset[UUID] = frozenset()
    persons: frozenset[UUID] = frozenset()

    @property
    def is_open(self) -> bool:
        """Whether it leads nowhere in particular, so that nobody can stand before it too."""
        return not (self.place or self.organisation or self.networks or self.persons)

    def shared_with(self, other: Door) -> tuple[str, UUID] | None:
        """Return the kind and id of what both doors lead to; the most personal comes first."""
        for kind, common in (
            ("person", self.persons & other.persons),
            ("place", {self.place} & {other.place} - {None}),
            ("organisation", {self.organisation} & {other.organisation} - {None}),
            ("network", self.networks & other.networks),
        ):
            found = [each for each in common if each is not None]
            if found:
                return kind, min(found)
        return None


class Knock(NamedTuple):
    """A visit, as far as it can meet another one.

    Args:
        who: Account names of those who go: the consultants, or else who wrote it down.
    """

    visit: UUID
    day: date
    status: VisitStatus
    who: frozenset[str]
    door: Door


class Claim(NamedTuple):
    """A visit of colleagues that comes close to one of mine.

    Args:
        visit: The visit of the colleagues.
        kind, record: What both visits lead to: ``place``, ``organisation``, ``network`` or
            ``person``, and its id.
        name: What that is called; empty when it is not on this laptop.
    """

    visit: UUID
    who: Sequence[str]
    day: date
    status: VisitStatus
    kind: str
    record: UUID
    name: str = ""


def door_of(visit: Visit) -> Door:
    """Return where a visit goes, and to whom."""
    return Door(
        place=visit.place_id,
        organisation=visit.organisation_id,
        networks=frozenset(visit.networks),
        persons=frozenset(visit.persons),
    )


def claims_on(door: Door, day: date, knocks: Iterable[Knock], *, me: str) -> list[Claim]:
    """Return the visits of others to the same door within a few days, the nearest first.

    A visit that I go along with is no visit of others.
    """
    found = []
    for knock in knocks:
        shared = door.shared_with(knock.door)
        if shared is not None and me not in knock.who and abs(knock.day - day) <= NEARBY:
            found.append(Claim(knock.visit, sorted(knock.who), knock.day, knock.status, *shared))
    return sorted(found, key=lambda claim: (abs(claim.day - day), claim.day, claim.visit))
