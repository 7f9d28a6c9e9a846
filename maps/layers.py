"""What the map page fetches, as JSON: borders and figures.

The only words in them are names of wards and sectors, which are official, and sentences of our
own; nothing that somebody typed. What lies on top of the areas is in :mod:`maps.marks`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from math import cos, hypot, radians
from typing import Any, Protocol, Unpack

from maps.painting import Figure, Look, NumberWriter, Painting, Words, paint

DECIMALS = 6  # of a degree: 11 cm, finer than any border was measured
_DIRECTIONS = {"left": (-1, 0), "right": (1, 0), "up": (0, 1), "down": (0, -1)}


class Shape(Protocol):
    """A ward or sector to draw. One without a geometry (GeoJSON, WGS84) is left out."""

    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def geometry(self) -> Mapping[str, Any] | None: ...  # noqa: D102


def ward_layer(shapes: Iterable[Shape]) -> bytes:
    """Return wards or sectors as GeoJSON, each with room for its label and its neighbours.

    ``neighbours`` says which area the arrow keys lead to: ``{"left": code, …}``. ``room`` is
    how wide the area is at its label, in degrees of longitude.
    """
    import shapely

    shapes = tuple(shapes)
    polygons = {
        shape.code: _mended(shapely.geometry.shape(dict(shape.geometry)))
        for shape in shapes
        if shape.geometry
    }
    points = {code: _label_point(polygon) for code, polygon in polygons.items()}
    features = [
        {
            "type": "Feature",
            "id": shape.code,
            "properties": {
                "name": shape.name,
                "label": points[shape.code],
                "room": _room(polygons[shape.code], points[shape.code]),
                "neighbours": neighbours(shape.code, points),
            },
            "geometry": _rounded(polygons[shape.code]),
        }
        for shape in shapes
        if shape.code in polygons
    ]
    return _json({"type": "FeatureCollection", "features": features})


def neighbours(code: str, points: Mapping[str, tuple[float, float]]) -> dict[str, str]:
    """Return the nearest ward to the left, right, top and bottom of ``code``.

    A ward a little aside counts as further away; one that lies more aside than ahead is only
    taken when nothing lies ahead.

    Args:
        points: ``(lat, lon)`` of every ward.
    """
    here = points[code]
    found = {}
    for name, direction in _DIRECTIONS.items():
        ahead = {
            other: cost
            for other, point in points.items()
            if other != code and (cost := _cost(here, point, direction)) is not None
        }
        if ahead:
            found[name] = min(ahead, key=lambda other: (ahead[other], other))
    return found


def paint_layer(
    figures: Iterable[Figure], words: Words, number: NumberWriter, **look: Unpack[Look]
) -> bytes:
    """Return fill and text of every area, and the legend. The page holds no figures itself.

    Args:
        number: Writes a figure of this measure as the person reads it.
        look: See :func:`maps.painting.paint`.

    Raises:
        ValueError: See there.
    """
    return painting_layer(paint(figures, words, number, **look))


def painting_layer(painting: Painting) -> bytes:
    """Return a painting as the page fetches it."""
    return _json(
        {
            "theme": painting.theme,
            "level": painting.level,
            "caption": painting.caption,
            "figures": painting.has_figures,
            "areas": {code: asdict(one) for code, one in painting.areas.items()},
            "legend": {
                "title": painting.title,
                "classes": [asdict(key) for key in painting.classes],
                "patterns": [asdict(key) for key in painting.patterns],
            },
            "notes": list(painting.notes),
            "words": dict(painting.words),
        }
    )


def _cost(
    here: tuple[float, float], there: tuple[float, float], direction: tuple[int, int]
) -> float | None:
    right = (there[1] - here[1]) * cos(radians(here[0]))
    up = there[0] - here[0]
    ahead = right * direction[0] + up * direction[1]
    aside = abs(right * direction[1]) + abs(up * direction[0])
    if ahead <= 0:
        return None
    distance = hypot(ahead, 2 * aside)
    return distance if aside <= ahead else 10 * distance


def _mended(polygon: Any) -> Any:
    import shapely

    return polygon if polygon.is_valid else shapely.make_valid(polygon)


def _label_point(polygon: Any) -> tuple[float, float]:
    """Return ``(lat, lon)`` of the middle of the widest part: there is room for a name."""
    import shapely

    radius = shapely.maximum_inscribed_circle(polygon, tolerance=0.0002)
    lon, lat = radius.coords[0]
    return round(lat, DECIMALS), round(lon, DECIMALS)


def _room(polygon: Any, label: tuple[float, float]) -> float:
    import shapely

    west, _, east, _ = polygon.bounds
    lat, lon = label
    across = shapely.intersection(polygon, shapely.LineString([(west, lat), (east, lat)]))
    parts = [part.bounds for part in getattr(across, "geoms", [across]) if not part.is_empty]
    inside = [right - left for left, _, right, _ in parts if left <= lon <= right]
    return round(max(inside, default=0.0), DECIMALS)


def _rounded(polygon: Any) -> Any:
    import shapely

    return shapely.geometry.mapping(shapely.set_precision(polygon, 10**-DECIMALS))


def _json(content: Mapping[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
