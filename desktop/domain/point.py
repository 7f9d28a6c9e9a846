"""A point on the map, as two fields of a record."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.errors import Problem

SOUTH, NORTH = -90.0, 90.0
WEST, EAST = -180.0, 180.0


def point_problems(lat: float | None, lon: float | None) -> Iterator[Problem]:
    """Yield what is wrong with a point: half of it missing, or not on this earth.

    Args:
        lat: WGS84 degrees north, or ``None``.
        lon: WGS84 degrees east, or ``None``.
    """
    if (lat is None) != (lon is None):
        yield Problem("lat", "incomplete_point")
    if lat is not None and not SOUTH <= lat <= NORTH:
        yield Problem("lat", "out_of_range", f"{SOUTH:.0f}-{NORTH:.0f}")
    if lon is not None and not WEST <= lon <= EAST:
        yield Problem("lon", "out_of_range", f"{WEST:.0f}-{EAST:.0f}")
