"""The ward atlas: a page a ward of what is there and what is missing, without a single person.

It is made to be printed and left on a table. So it holds no notes, no phone numbers, no mail and
no text in which people write who to ask for: only names of what is collective or public.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.figures.coverage import Measure
from desktop.domain.figures.next_ward import (
    DAYS_SINCE_LAST,
    NEVER_VISITED,
    NO_PLACE_CONTACT,
    SHARE,
    TARGET,
    Reason,
)
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import (
    OrganisationKind,
    OrganisationLevel,
    PlaceKind,
    PlaceStage,
    PlaceStatus,
    Reach,
    Theme,
)

LEFT_OUT = frozenset({Measure.KEY_FIGURES_PER_1000, Measure.OPEN_FOLLOW_UPS})
"""Measures of today about persons and single visits: the atlas of one day laid beside that of
another would tell of one of them."""
PRESENCE = tuple(measure for measure in Measure if measure not in LEFT_OUT)
"""What the atlas tells of how present the team is."""
LAGS = frozenset({NEVER_VISITED, DAYS_SINCE_LAST, SHARE, TARGET, NO_PLACE_CONTACT})
"""Reasons to go to a ward that the atlas tells, for the same reason not all there are."""
TAKEN_OUT = "…"

_WAY_TO_REACH = re.compile(r"[^\s@]{1,64}@[^\s@.]+\.[^\s@]+|\+?\d(?:[ ./()-]{0,2}\d){8,}")
"""An e-mail address, for which ``J@M`` is too short, or nine digits and more: a phone number, an
account, a national number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtlasOrganisation:
    """An organisation at one address.

    Args:
        address: Empty for a small initiative: it is often somebody's home.
        site: Name of this address if it is not the main one.
    """

    name: str
    kind: OrganisationKind
    level: OrganisationLevel
    address: str = ""
    site: str = ""

    @property
    def is_small(self) -> bool:
        """Whether it is a small initiative of people themselves."""
        return (
            self.level == OrganisationLevel.GRASSROOTS
            or self.kind == OrganisationKind.INFORMAL_ASSOCIATION
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AtlasNetwork:
    """A network as a whole; whether there is a channel, not which."""

    name: str
    reach: Reach
    has_channel: bool
    themes: Sequence[Theme] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AtlasPlace:
    """A place that is not closed for good.

    Args:
        stage: At the last assessment; ``None`` = nobody assessed it.
        capacity: People; ``None`` = unknown.
    """

    name: str
    kind: PlaceKind
    address: str
    status: PlaceStatus
    stage: PlaceStage | None
    capacity: int | None
    under_used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AtlasService:
    """Something on offer now."""

    name: str
    organisation: str
    themes: Sequence[Theme] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WardPage:
    """What is there in a ward, and what is missing.

    Args:
        services: Meant for this ward; those for the whole city stand in :class:`Atlas`.
        holes: Themes about which nobody offers anything here, nor for the whole city.
        lags: What lags behind, as in :mod:`desktop.domain.figures.next_ward`, strongest first.
    """

    code: WardCode
    name: str
    organisations: Sequence[AtlasOrganisation] = ()
    initiatives: Sequence[AtlasOrganisation] = ()
    networks: Sequence[AtlasNetwork] = ()
    places: Sequence[AtlasPlace] = ()
    services: Sequence[AtlasService] = ()
    holes: Sequence[Theme] = ()
    lags: Sequence[Reason] = ()

    @property
    def silent(self) -> Sequence[AtlasNetwork]:
        """Networks without a channel on file."""
        return [network for network in self.networks if not network.has_channel]

    @property
    def unassessed(self) -> Sequence[AtlasPlace]:
        """Places that nobody assessed."""
        return [place for place in self.places if place.stage is None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Atlas:
    """The pages that were asked for. The figures stand beside it: they are published.

    Args:
        services: For the whole city; they count for every ward.
        is_whole: All wards are in it.
        organisations_astray, networks_astray: How many have no ward of today, so no page.
    """

    pages: Sequence[WardPage]
    services: Sequence[AtlasService] = ()
    is_whole: bool = True
    organisations_astray: int = 0
    networks_astray: int = 0


def without_contacts(text: str) -> str:
    """Return ``text`` without phone numbers, mail addresses and other long numbers in it."""
    return _WAY_TO_REACH.sub(TAKEN_OUT, text)
