"""The fabric: organisations, what flows between them, and what is known around that.

Light records, made by the thousand: the analysis and the drawing read nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple
from uuid import UUID

from desktop.domain.vocabulary import (
    MATERIAL_FLOWS,
    AgreementKind,
    OrganisationKind,
    Regularity,
    Theme,
    TieFlow,
)

CITY_KINDS = frozenset({OrganisationKind.CITY_SERVICE, OrganisationKind.SOCIAL_HOUSE})
"""Kinds of organisations that are the city itself."""
_OCCASIONAL_WEIGHT = 0.5


class Node(NamedTuple):
    """An organisation, or a key figure where somebody asked for those.

    Args:
        kind: Code of the kind of organisation; empty for a person.
        ward: Code of its ward; empty = unknown, or the whole city.
    """

    id: UUID
    name: str
    kind: str = ""
    ward: str = ""
    is_person: bool = False

    @property
    def is_city(self) -> bool:
        """Whether it is a part of the city itself."""
        return self.kind in CITY_KINDS


class Link(NamedTuple):
    """A tie as the analysis needs it.

    Args:
        id: Of the tie; of the affiliation where a person is one of the ends.
        flow: What flows; ``None`` for the role of a person.
    """

    id: UUID
    from_id: UUID
    to_id: UUID
    flow: TieFlow | None
    regularity: Regularity = Regularity.STRUCTURAL
    mutual: bool = False
    from_on: date | None = None
    to_on: date | None = None
    strength: int | None = None
    one_person: bool = False
    themes: frozenset[Theme] = frozenset()

    @property
    def is_material(self) -> bool:
        """Whether it costs the giver money, room or hands."""
        return self.flow in MATERIAL_FLOWS

    @property
    def is_occasional(self) -> bool:
        """Whether it is there now and then only."""
        return self.regularity is Regularity.OCCASIONAL

    @property
    def weight(self) -> float:
        """How much it binds: its strength, halved for what is occasional; unknown counts as 1."""
        return (self.strength or 1) * (_OCCASIONAL_WEIGHT if self.is_occasional else 1.0)

    @property
    def pair(self) -> frozenset[UUID]:
        """The two ends, in no order."""
        return frozenset((self.from_id, self.to_id))

    def holds_during(self, year: int) -> bool:
        """Whether it was there on some day of a year; an end that nobody knows is open."""
        return (self.from_on is None or self.from_on.year <= year) and (
            self.to_on is None or self.to_on.year >= year
        )


class Instrument(NamedTuple):
    """An agreement as the analysis needs it."""

    kind: AgreementKind
    parties: frozenset[UUID]
    from_on: date | None = None
    to_on: date | None = None

    def holds_during(self, year: int) -> bool:
        """Whether it was in force on some day of a year."""
        return (self.from_on is None or self.from_on.year <= year) and (
            self.to_on is None or self.to_on.year >= year
        )


class Contact(NamedTuple):
    """When the team was last in touch with an organisation."""

    last_visit: date | None = None
    last_meeting: date | None = None

    @property
    def last(self) -> date | None:
        """The later of the two; ``None`` = never."""
        return max(filter(None, self), default=None)


class Activity(NamedTuple):
    """Something an organisation does: a service it offers, a place it runs.

    Args:
        wards: Codes of the wards it is meant for; empty = the whole city.
    """

    organisation_id: UUID
    name: str
    themes: frozenset[Theme]
    wards: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lens:
    """Through what the fabric is looked at. An empty set means: no restriction.

    Args:
        year: Ties that were there on some day of it.
    """

    year: int
    flows: frozenset[TieFlow] = frozenset()
    themes: frozenset[Theme] = frozenset()

    def shows(self, link: Link) -> bool:
        """Whether a tie is seen through it."""
        return (
            link.holds_during(self.year)
            and (not self.flows or link.flow is None or link.flow in self.flows)
            and (not self.themes or bool(self.themes & link.themes))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Fabric:
    """Everything that is known about who works with whom.

    Args:
        day: The last day that counts: contacts after it are not in.
        nodes: By id, in the order of their names.
        links: Ties of all years, or those seen through a lens.
        contacts: Of organisations that the team was ever in touch with.
        wards: Codes of all wards, in the order to show them, with their names.
    """

    day: date
    nodes: Mapping[UUID, Node] = field(default_factory=dict)
    links: Sequence[Link] = ()
    contacts: Mapping[UUID, Contact] = field(default_factory=dict)
    instruments: Sequence[Instrument] = ()
    activities: Sequence[Activity] = ()
    wards: Mapping[str, str] = field(default_factory=dict)

    def through(self, lens: Lens) -> Fabric:
        """Return what is seen of it through a lens: all organisations, and some ties."""
        return replace(self, links=[link for link in self.links if lens.shows(link)])

    def years(self) -> tuple[int, int]:
        """Return the first year in which something is known to begin or end, and the last."""
        return first_and_last_year(self.links, self.day)


def first_and_last_year(links: Iterable[Link], day: date) -> tuple[int, int]:
    """Return the years between which ties come and go, up to that of ``day``."""
    known = [each.year for link in links for each in (link.from_on, link.to_on) if each]
    return min([*known, day.year]), day.year


def neighbours(links: Iterable[Link]) -> Mapping[UUID, set[UUID]]:
    """Return with whom every organisation has a tie; one without any is not in it."""
    found: dict[UUID, set[UUID]] = {}
    for link in links:
        found.setdefault(link.from_id, set()).add(link.to_id)
        found.setdefault(link.to_id, set()).add(link.from_id)
    return found


def weights(links: Iterable[Link]) -> Mapping[frozenset[UUID], float]:
    """Return how much binds every pair that has a tie."""
    found: dict[frozenset[UUID], float] = {}
    for link in links:
        found[link.pair] = found.get(link.pair, 0.0) + link.weight
    return found
