"""Areas of the city and the editions in which their borders were drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from desktop.domain.record import PlaceId, WardCode
from desktop.domain.vocabulary import AreaLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaEdition:
    """One delivery of borders: where from, valid from when, loaded when.

    Args:
        name: For instance ``2025``.
        schematic: Drawn by us from reference points; must be said wherever it is shown.
        source: Publisher and file, shown beside the map.
    """

    id: UUID
    name: str
    source: str
    licence: str
    valid_from: date | None
    loaded_at: datetime
    schematic: bool
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A city, ward or sector in one edition.

    Args:
        code: Of a ward: the code of 2025 in every edition (see ``WardCode``).
        parent: Code of the area it is part of; a sector's ward, a ward's city.
        geometry: GeoJSON geometry in WGS84, or ``None`` for an area known by table only: a
            sector of an edition that came as wards, a ward that was missing in the file.
    """

    code: str
    name: str
    level: AreaLevel
    edition: str
    schematic: bool
    parent: str | None = None
    geometry: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaStatistic:
    """One open figure about one area, for instance inhabitants on 1 January.

    Args:
        edition: Edition of the sector code (``2019-2024`` or ``2025``): a code of both may
            stand for other ground, so figures of one never answer for the other. Empty for
            wards, which have one code in all editions.
    """

    area: str
    indicator: str
    period: str
    value: float
    source: str
    edition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """Where a point lies.

    Args:
        ward: Name of the ward; ``code`` is its code.
        sector: Code of the sector, or ``None`` when the edition has no borders of sectors.
        schematic: The answer comes from schematic borders and can be a street or more off.
    """

    ward: str
    code: WardCode
    sector: str | None
    edition: str
    schematic: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaImport:
    """What was loaded from a file of borders, and what a person should know about it.

    Args:
        kind: ``sectors`` when the wards were joined from sectors, else ``wards``.
        crs: Coordinate system the file was read in, for instance ``EPSG:31370``.
        crs_recognised: It follows from the coordinates, not from the file.
        axes_swapped: The file had latitude (northing) first; this was set right.
        wards, sectors: How many have borders now.
        foreign: Areas of other municipalities, left out.
        unknown_sectors: Codes without a ward; their ground belongs to no ward.
        missing_sectors: Codes that should have been in the file.
        missing_wards: Names of wards without borders in the file.
        repaired: Names of areas whose border crossed itself.
        overlaps: Names of two wards and the hectares that both claim.
        gap_percent: Part of the city that lies in no ward.
        misplaced: Places that lie in another ward by these borders; they were left alone.
    """

    edition: AreaEdition
    kind: str
    crs: str
    crs_recognised: bool
    axes_swapped: bool
    wards: int
    sectors: int
    foreign: int
    unknown_sectors: Sequence[str]
    missing_sectors: Sequence[str]
    missing_wards: Sequence[str]
    repaired: Sequence[str]
    overlaps: Sequence[tuple[str, str, float]]
    gap_percent: float
    misplaced: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MisplacedPlace:
    """A place whose point lies in another ward than the one on its record."""

    id: PlaceId
    name: str
    ward: WardCode
    ward_name: str
    lies_in: WardCode
    lies_in_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaOffer:
    """A file that belongs to an edition, as its publisher offers it.

    Args:
        subject: ``sectors``, ``inhabitants`` or ``wards``.
        name: Of the file; empty if the publisher does not have it (yet).
        size: In bytes; ``None`` if the publisher does not say.
        page: Where a person finds it.
        needed: Without it there is no edition.
    """

    subject: str
    publisher: str
    name: str
    host: str
    size: int | None
    licence: str
    page: str
    needed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedFile:
    """A file that an edition was made from.

    Args:
        sha256: Of all its bytes, in hexadecimal.
        changed: When the publisher last changed it, in the publisher's words; may be empty.
    """

    subject: str
    name: str
    address: str
    size: int
    sha256: str
    changed: str
    fetched_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaFetch:
    """What came of fetching an edition.

    Args:
        missing: Subjects that the publisher does not have: ``inhabitants``, ``wards``.
        inhabitants: Of the city, placed in a sector; ``None`` without figures.
        nowhere: Inhabitants who could not be placed; they count in no ward.
        unusable: The ward table could not be used; the one of the program was.
        figures_fit: The figures have the codes of these borders; others count by ward only.
    """

    areas: AreaImport
    files: Sequence[FetchedFile]
    missing: Sequence[str]
    inhabitants: int | None
    nowhere: int
    unusable: bool
    figures_fit: bool = True
