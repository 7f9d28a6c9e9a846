"""Who does what where: services by theme and ward, and the holes between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from desktop.domain.vocabulary import Theme


class Offer(NamedTuple):
    """A service on offer.

    Args:
        wards: Codes of the wards it is meant for; empty = the whole city.
    """

    id: UUID
    name: str
    organisation_id: UUID
    organisation: str
    themes: frozenset[Theme]
    wards: frozenset[str]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Services that are on offer now.

    Args:
        wards: Codes of all wards, in the order to show them, with their names.
    """

    offers: Sequence[Offer] = ()
    wards: Mapping[str, str] = field(default_factory=dict)

    @property
    def nameless(self) -> Sequence[Offer]:
        """Services without a theme: they stand in no cell."""
        return [offer for offer in self.offers if not offer.themes]

    def at(self, theme: Theme, ward: str) -> Sequence[Offer]:
        """Return what is on offer about a theme for a ward, also what is for the whole city.

        Args:
            ward: Its code; empty = only what is meant for the whole city.
        """
        return [
            offer
            for offer in self.offers
            if theme in offer.themes and (not offer.wards or (bool(ward) and ward in offer.wards))
        ]

    def holes(self) -> Iterator[tuple[Theme, str]]:
        """Yield every theme and ward for which nobody offers anything."""
        for theme in Theme:
            for ward in self.wards:
                if not self.at(theme, ward):
                    yield theme, ward
