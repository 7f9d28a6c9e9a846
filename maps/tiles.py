"""Base maps: tiles from one file, raster or vector, through one small interface.

Tiles are numbered as on the web (``z``, ``x`` from west, ``y`` from north; Web Mercator).
"""

from __future__ import annotations

import math
from typing import NamedTuple, Protocol

DEEPEST = 24
MOST_TILE_BYTES = 5_000_000
LONGEST_CREDIT = 2_000

_FORMS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"RIFF", "webp"),
    (b"\x1f\x8b", "pbf"),  # vector tiles are mostly packed
)
MEDIA_TYPES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "webp": "image/webp",
    "pbf": "application/vnd.mapbox-vector-tile",
}


class TileFacts(NamedTuple):
    """What a base map is.

    Args:
        form: ``png``, ``jpg``, ``webp`` or ``pbf`` (vector).
        bounds: West, south, east, north in degrees.
        credit: The line that its owner asks for, as plain text or a piece of HTML of theirs;
            show it as text.
    """

    name: str
    form: str
    bounds: tuple[float, float, float, float]
    min_zoom: int
    max_zoom: int
    credit: str

    @property
    def is_vector(self) -> bool:
        """Whether the tiles are shapes, to be drawn, and no pictures."""
        return self.form == "pbf"


class BaseMap(Protocol):
    """An open base map."""

    @property
    def facts(self) -> TileFacts:
        """What it is."""

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """Return a tile, vector tiles unpacked; ``None`` where there is none."""

    def close(self) -> None:
        """Let go of the file."""


def form_of(tile: bytes) -> str | None:
    """Return what a tile is by its first bytes; ``None`` = neither a picture nor packed."""
    return next((form for start, form in _FORMS if tile.startswith(start)), None)


def is_on_earth(z: int, x: int, y: int) -> bool:
    """Return whether there can be such a tile."""
    return 0 <= z <= DEEPEST and 0 <= x < 1 << z and 0 <= y < 1 << z


def tile_at(z: int, lat: float, lon: float) -> tuple[int, int]:
    """Return ``x`` and ``y`` of the tile with a point in degrees."""
    side = 1 << z
    x = int((lon + 180) / 360 * side)
    y = int((1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * side)
    return min(max(x, 0), side - 1), min(max(y, 0), side - 1)


def checked_bounds(bounds: tuple[float, ...]) -> tuple[float, float, float, float]:
    """Return four sensible bounds, or the whole world."""
    if len(bounds) == 4 and all(map(math.isfinite, bounds)):  # noqa: PLR2004 - sides of a box
        west, south, east, north = bounds
        if -180 <= west < east <= 180 and -90 <= south < north <= 90:  # noqa: PLR2004 - degrees
            return west, south, east, north
    return -180.0, -85.0511, 180.0, 85.0511
