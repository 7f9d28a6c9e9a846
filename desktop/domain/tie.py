"""Ties between organisations: what flows from one to the other, and on how many shoulders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.record import OrganisationId, Record
from desktop.domain.vocabulary import Regularity, Theme, TieFlow
from desktop.errors import InvalidEntry, Problem

STRENGTHS = (1, 2, 3)
EARLIEST = date(1900, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie(Record):
    """What one organisation gives to another.

    One flow a tie: an organisation that gives another both rooms and knowledge has two.

    Args:
        from_id, to_id: Who gives, who gets.
        mutual: It flows both ways; the two ends are then alike.
        from_on, to_on: First and last day, as far as known.
        strength: 1 (now and then) to 3 (they cannot do without), or ``None``: nobody said.
        one_person: It runs through one person and is lost when that person leaves.
        source: Where this can be read, or who said so.
        themes: What it is about.
    """

    from_id: OrganisationId
    to_id: OrganisationId
    flow: TieFlow
    regularity: Regularity = Regularity.STRUCTURAL
    mutual: bool = False
    from_on: date | None = None
    to_on: date | None = None
    strength: int | None = None
    one_person: bool = False
    source: str = ""
    note: str = ""
    themes: frozenset[Theme] = frozenset()

    def holds_on(self, day: date) -> bool:
        """Whether it is there on a day; an end that nobody knows is open."""
        return (self.from_on is None or self.from_on <= day) and (
            self.to_on is None or day <= self.to_on
        )


def check_organisation_tie(tie: Tie) -> Tie:
    """Return ``tie`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``same_organisation``, ``end_before_start``, ``too_long_ago`` or
            ``out_of_range``.
    """
    if problems := tuple(_problems(tie)):
        raise InvalidEntry(*problems)
    return tie


def _problems(tie: Tie) -> Iterator[Problem]:
    if tie.from_id == tie.to_id:
        yield Problem("to_id", "same_organisation")
    if tie.from_on and tie.to_on and tie.to_on < tie.from_on:
        yield Problem("to_on", "end_before_start")
    for name in ("from_on", "to_on"):
        day = getattr(tie, name)
        if day is not None and day < EARLIEST:
            yield Problem(name, "too_long_ago", EARLIEST.isoformat())
    if tie.strength is not None and tie.strength not in STRENGTHS:
        yield Problem("strength", "out_of_range", f"{STRENGTHS[0]}-{STRENGTHS[-1]}")
