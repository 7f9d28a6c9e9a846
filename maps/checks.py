"""Does an edition fit together: overlaps and gaps between wards."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from maps.editions import DrawnArea

LEAST_OVERLAP = 0.1
"""Hectares: less than this is the rounding of a border, not a dispute."""
_SLIT = 50.0
"""Metres: narrower openings at the edge of the city are gaps, wider ones are its outline."""
_DEGREE = 111_195.0
"""Metres in a degree of latitude; within a city the earth is flat."""
_SQUEEZE = math.cos(math.radians(51.03))


class Overlap(NamedTuple):
    """Two wards that claim the same ground."""

    first: str
    second: str
    hectares: float


def overlaps(areas: Sequence[DrawnArea]) -> tuple[Overlap, ...]:
    """Return the pairs of areas that overlap by more than :data:`LEAST_OVERLAP`."""
    return tuple(_overlaps(areas))


def gap_percent(areas: Sequence[DrawnArea]) -> float:
    """Return how much of the ground inside the outline belongs to no area, in percent.

    Counted are holes and slits. A ward that is missing at the edge of the city cannot be
    seen this way; missing wards are told by name.
    """
    union = shapely.union_all([in_metres(area.geometry) for area in areas if area.geometry])
    if union.is_empty:
        return 0.0
    closed = union.buffer(_SLIT, join_style="mitre").buffer(-_SLIT, join_style="mitre")
    outline = shapely.union_all(
        [shapely.Polygon(shapely.get_exterior_ring(part)) for part in _parts(closed)]
    )
    return float(100 * outline.difference(union).area / outline.area)


def in_metres(geometry: BaseGeometry) -> BaseGeometry:
    """Return ``geometry`` (degrees) on a flat local grid in metres."""
    return shapely.transform(geometry, _flatten)


def _overlaps(areas: Sequence[DrawnArea]) -> Iterator[Overlap]:
    drawn = [(area.name, in_metres(area.geometry)) for area in areas if area.geometry]
    for (first, one), (second, other) in combinations(drawn, 2):
        hectares = one.intersection(other).area / 10_000
        if hectares > LEAST_OVERLAP:
            yield Overlap(first, second, round(hectares, 2))


def _parts(geometry: BaseGeometry) -> list[BaseGeometry]:
    return [part for part in shapely.get_parts(geometry) if part.area]


def _flatten(coordinates: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return coordinates * (_DEGREE * _SQUEEZE, _DEGREE)
