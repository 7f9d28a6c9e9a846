"""An edition of the city's areas: shapes with codes and names, and where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

Level = Literal["city", "ward", "sector"]

DECIMALS = 7
"""Decimals kept of a coordinate in degrees: about a centimetre."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnArea:
    """One area. Codes of wards are those of 2025 in every edition.

    Args:
        parent: Code of the area around it; ``None`` for the city.
        geometry: Polygon or MultiPolygon in WGS84 degrees (lon, lat), or ``None`` for an area
            that is known by table only.
    """

    code: str
    name: str
    level: Level
    parent: str | None
    geometry: BaseGeometry | None

    def as_geojson(self) -> Mapping[str, Any] | None:
        """Return the geometry as GeoJSON, or ``None``."""
        return mapping(self.geometry) if self.geometry is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """All areas of the city in one edition, the city first, then wards, then sectors.

    Args:
        schematic: Drawn by us from reference points; say so wherever it is shown.
        source: Publisher and file, for people to read.
    """

    name: str
    source: str
    licence: str
    valid_from: date | None
    schematic: bool
    areas: tuple[DrawnArea, ...]

    def of_level(self, level: Level) -> tuple[DrawnArea, ...]:
        """Return the areas of one level in order of their codes."""
        return tuple(area for area in self.areas if area.level == level)

    def as_geojson(self, level: Level = "ward") -> dict[str, Any]:
        """Return the areas of one level that have borders, as a FeatureCollection."""
        return {
            "type": "FeatureCollection",
            "schematic": self.schematic,
            "edition": self.name,
            "features": [
                {
                    "type": "Feature",
                    "id": area.code,
                    "properties": {
                        "code": area.code,
                        "name": area.name,
                        "level": area.level,
                        "schematic": self.schematic,
                    },
                    "geometry": area.as_geojson(),
                }
                for area in self.of_level(level)
                if area.geometry is not None
            ],
        }


def round_degrees(geometry: BaseGeometry) -> BaseGeometry:
    """Return ``geometry`` with coordinates rounded alike, so that shared borders stay shared."""
    return shapely.transform(geometry, lambda coordinates: coordinates.round(DECIMALS))
