"""Coordinate systems: say, recognise, and turn into WGS84 degrees.

A system is believed when it brings the shapes to the city. That test settles a Shapefile
without ``.prj``, a file that says degrees and holds metres, and degrees in the wrong order:
for this city at most one system, in one order of the axes, passes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import pyproj
import shapely
from pyproj.exceptions import CRSError
from shapely.geometry.base import BaseGeometry

from maps import facts
from maps.editions import round_degrees
from maps.errors import FileRefused

DEGREES = "EPSG:4326"
LAMBERT_72 = "EPSG:31370"
LAMBERT_2008 = "EPSG:3812"
KNOWN = (DEGREES, LAMBERT_72, LAMBERT_2008)
_AROUND = 0.03
"""Degrees around the outermost sector points within which the middle of an area must lie."""
_FAR = 0.2
"""Degrees beyond that: some 15 km."""
_LOOKS_ENOUGH = 25
"""Percent of certainty asked of the library: old Belgian .prj files name things their own way."""


class Placement(NamedTuple):
    """How to bring the shapes of a file to the map.

    Args:
        swapped: The file has latitude (or northing) first.
        recognised: The system follows from the coordinates, not from the file or the person.
    """

    crs: str
    swapped: bool
    recognised: bool


def place(
    geometries: np.ndarray[Any, Any], *, declared: str | None, asked: str | None, share: float
) -> Placement:
    """Return the system and axis order that bring ``geometries`` to the city.

    Args:
        geometries: Shapely geometries as they are in the file.
        declared: What the file says, if it says anything.
        asked: What the person says; then nothing else is tried.
        share: Part of the geometries (0-1) that must land in the city.

    Raises:
        FileRefused: ``unknown_crs``, ``wrong_crs`` or ``bad_crs``.
    """
    said = _named(asked) if asked else _standard(declared)
    options = [Placement(said, swapped, False) for swapped in (False, True)] if said else []
    if not asked:
        options += [
            Placement(crs, swapped, crs != said) for crs in KNOWN for swapped in (False, True)
        ]
    for option in options:
        if lands(geometries, option).mean() >= share:
            return option
    raise FileRefused("wrong_crs", said) if said else FileRefused("unknown_crs")


def lands(geometries: np.ndarray[Any, Any], placement: Placement) -> np.ndarray[Any, Any]:
    """Return for each geometry whether its middle lies in or just around the city."""
    west, south, east, north = shapely.bounds(geometries).T
    lon, lat = _turn(placement)((west + east) / 2, (south + north) / 2)
    low_lon, low_lat, high_lon, high_lat = window()
    with np.errstate(invalid="ignore"):
        inside = (lon > low_lon) & (lon < high_lon) & (lat > low_lat) & (lat < high_lat)
    return np.asarray(inside)


def in_degrees(geometry: BaseGeometry, placement: Placement) -> BaseGeometry:
    """Return ``geometry`` in WGS84 (lon, lat), rounded so that shared borders stay shared."""
    turn = _turn(placement)
    moved = shapely.transform(
        geometry, lambda coordinates: np.column_stack(turn(coordinates[:, 0], coordinates[:, 1]))
    )
    return round_degrees(moved)


def to_degrees(x: Any, y: Any, crs: str) -> tuple[Any, Any]:
    """Return longitudes and latitudes of many points at once."""
    return _transformer(crs).transform(x, y)


def stays_near(geometry: BaseGeometry) -> bool:
    """Return whether no corner of ``geometry`` (in degrees) lies far from the city.

    One that does is no border but a damaged number.
    """
    west, south, east, north = shapely.bounds(geometry)
    low_lon, low_lat, high_lon, high_lat = window()
    return bool(
        west > low_lon - _FAR
        and south > low_lat - _FAR
        and east < high_lon + _FAR
        and north < high_lat + _FAR
    )


def _turn(placement: Placement) -> Any:
    transform = _transformer(placement.crs).transform
    return (lambda x, y: transform(y, x)) if placement.swapped else transform


@cache
def _transformer(crs: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(crs, DEGREES, always_xy=True)


@cache
def window() -> tuple[float, float, float, float]:
    """Return west, south, east, north of the city and a little around it, in degrees."""
    ours: Sequence[facts.Point] = [
        point for point in facts.points() if point.sector.startswith(facts.CITY_CODE)
    ]
    lats, lons = [point.lat for point in ours], [point.lon for point in ours]
    low, high = (min(lons), min(lats)), (max(lons), max(lats))
    return low[0] - _AROUND, low[1] - _AROUND, high[0] + _AROUND, high[1] + _AROUND


def _named(asked: str) -> str:
    text = f"EPSG:{asked}" if asked.isdigit() else asked
    try:
        return str(pyproj.CRS.from_user_input(text).to_string())
    except CRSError as error:
        raise FileRefused("bad_crs", asked) from error


def _standard(declared: str | None) -> str | None:
    """Return the system's number: a bare description misses the shift to WGS84, some 100 m."""
    if not declared:
        return None
    try:
        system = pyproj.CRS.from_user_input(declared)
    except CRSError:
        return None
    number = system.to_epsg(min_confidence=_LOOKS_ENOUGH)
    return f"EPSG:{number}" if number else str(system.to_wkt())
