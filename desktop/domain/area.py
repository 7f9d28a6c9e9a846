"""Areas of the city and the editions in which their borders were drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

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
        geometry: GeoJSON geometry in WGS84, or ``None`` for a sector known by table only.
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
    """One open figure about one area, for instance inhabitants on 1 January."""

    area: str
    indicator: str
    period: str
    value: float
    source: str
