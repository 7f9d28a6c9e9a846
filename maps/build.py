"""Draw schematic areas from the reference points, for as long as no official file is loaded.

Every spot belongs to the sector whose reference point is nearest. Points just outside the
city keep its edge in place. The wards are then the sum of their sectors. Compared with the
official wards this covers the city for over 80 %, a single ward for a half to three quarters:
good enough to see which ward is which, not to say in which ward an address lies.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from maps import facts
from maps.editions import DrawnArea, Edition, round_degrees

SCHEMATIC_SOURCE = f"Weefsel; Statbel, 2019-2024; {facts.WARD_CREDIT}"
SCHEMATIC_LICENCE = "Statbel, Licentie open data; Modellicentie gratis hergebruik (Vlaanderen)"
"""Names of publishers and licences as they write them, so there is nothing to translate."""
_SQUEEZE = math.cos(math.radians(51.03))
"""Length of a degree of longitude as a share of a degree of latitude, at the city."""
_ASIDE = 0.0003
"""Degrees (some 20 m) by which a point steps aside when rounding put it on another one."""


def draw_schematic() -> Edition:
    """Return city, wards and sectors as a Voronoi partition; the same on every computer."""
    sectors = tuple(_draw_sectors())
    wards = tuple(_join(sectors, ward) for ward in facts.wards())
    city = DrawnArea(
        code=facts.CITY_CODE,
        name=facts.CITY_NAME,
        level="city",
        parent=None,
        geometry=_union(wards),
    )
    return Edition(
        name=facts.EDITION_BEFORE,
        source=SCHEMATIC_SOURCE,
        licence=SCHEMATIC_LICENCE,
        valid_from=None,
        schematic=True,
        areas=(city, *wards, *sectors),
    )


def _draw_sectors() -> Iterator[DrawnArea]:
    points = facts.points()
    cells = dict(zip((point.sector for point in points), _cells(points), strict=True))
    for sector in facts.sectors(facts.EDITION_BEFORE):
        if sector.ward:
            yield DrawnArea(
                code=sector.code,
                name=sector.name,
                level="sector",
                parent=sector.ward,
                geometry=cells[sector.code],
            )


def _cells(points: Iterable[facts.Point]) -> list[BaseGeometry]:
    """Return the Voronoi cell of each point, in their order, cut where nobody comes."""
    taken: set[tuple[float, float]] = set()
    spots = []
    for point in points:
        lon = point.lon
        while (lon, point.lat) in taken:
            lon += _ASIDE
        taken.add((lon, point.lat))
        spots.append((lon * _SQUEEZE, point.lat))
    cells = shapely.voronoi_polygons(shapely.MultiPoint(spots), ordered=True)
    return [round_degrees(shapely.transform(cell, _unsqueeze)) for cell in cells.geoms]


def _unsqueeze(coordinates: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return coordinates / (_SQUEEZE, 1.0)


def _join(sectors: Iterable[DrawnArea], ward: facts.Ward) -> DrawnArea:
    own = [sector for sector in sectors if sector.parent == ward.code]
    return DrawnArea(
        code=ward.code,
        name=ward.name,
        level="ward",
        parent=facts.CITY_CODE,
        geometry=_union(own),
    )


def _union(areas: Iterable[DrawnArea]) -> BaseGeometry:
    # The cells share their corners exactly, so the quick union for coverages leaves no slivers.
    union = shapely.coverage_union_all([area.geometry for area in areas])
    parts = list(getattr(union, "geoms", [union]))
    return shapely.normalize(parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts))
