"""In which area lies a point; one at a time, or 100,000 at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from maps.editions import DrawnArea
from maps.errors import OutsideAreas

REACH = 0.00002
"""Degrees (some 2 m): a point in a slit between two wards belongs to the nearest of them."""


class Locator:
    """Areas of one level, made ready once for many questions.

    A point on a border belongs to the area with the lowest code of those that touch it, so the
    answer never depends on the order of the file.

    Args:
        areas: Those without borders are left out.
    """

    def __init__(self, areas: Iterable[DrawnArea]) -> None:
        self._areas = sorted((area for area in areas if area.geometry), key=lambda area: area.code)
        self._shapes = [area.geometry for area in self._areas if area.geometry]
        shapely.prepare(self._shapes)
        self._tree = shapely.STRtree(self._shapes)

    def locate(self, lat: float, lon: float) -> DrawnArea:
        """Return the area in which a point lies.

        Args:
            lat: WGS84 degrees north.
            lon: WGS84 degrees east.

        Raises:
            OutsideAreas: It lies in none of them, or is no point on earth.
        """
        point = shapely.Point(lon, lat)
        hits = self._tree.query(point, predicate="intersects")
        if not len(hits) and np.isfinite((lat, lon)).all():
            hits = self._tree.query_nearest(point, max_distance=REACH)
        if not len(hits):
            raise OutsideAreas
        return self._areas[int(min(hits))]

    def assign(self, lats: Sequence[float], lons: Sequence[float]) -> list[str | None]:
        """Return for each point the code of its area, or ``None`` outside all of them.

        Args:
            lats: WGS84 degrees north.
            lons: WGS84 degrees east, as many.
        """
        y, x = np.asarray(lats, dtype=float), np.asarray(lons, dtype=float)
        found = np.full(len(x), len(self._shapes))
        # From the last to the first, so that the lowest code stands where two meet.
        for index in reversed(range(len(self._shapes))):
            near = self._in_box(index, x, y)
            inside = shapely.intersects_xy(self._shapes[index], x[near], y[near])
            found[near[inside]] = index
        self._reach_for(found, x, y)
        codes = np.array([*(area.code for area in self._areas), None], dtype=object)
        return list(codes[found])

    def _in_box(
        self, index: int, x: np.ndarray[Any, Any], y: np.ndarray[Any, Any]
    ) -> np.ndarray[Any, Any]:
        west, south, east, north = shapely.bounds(self._shapes[index])
        return np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))

    def _reach_for(
        self, found: np.ndarray[Any, Any], x: np.ndarray[Any, Any], y: np.ndarray[Any, Any]
    ) -> None:
        """Give points in a slit between areas to the nearest area within :data:`REACH`."""
        lost = np.flatnonzero((found == len(self._shapes)) & np.isfinite(x) & np.isfinite(y))
        # Most lost points are far away. The outline sorts them out ten times as fast as asking
        # for the nearest area of each would.
        close = lost[shapely.intersects_xy(self._outline, x[lost], y[lost])]
        points = shapely.points(x[close], y[close])
        rows, areas = self._tree.query_nearest(points, max_distance=REACH)
        for row, area in zip(close[rows], areas, strict=True):
            found[row] = min(found[row], area)

    @cached_property
    def _outline(self) -> BaseGeometry:
        """Everything within :data:`REACH` of an area, and a hair more for the corners."""
        outline = shapely.union_all(self._shapes).buffer(2 * REACH)
        shapely.prepare(outline)
        return outline
