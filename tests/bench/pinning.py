"""Points: 100,000 to their wards. Floor: one geopandas sjoin."""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterator

from maps.build import draw_schematic
from maps.locate import Locator
from tests.bench.figures import Figure, side_by_side

POINTS = 100_000


def measure(visits: int) -> Iterator[Figure]:
    """Yield the time for all points; the number of visits plays no part."""
    import geopandas

    wards = [area for area in draw_schematic().areas if area.level == "ward"]
    chance = random.Random(1)
    lats = array("d", (chance.uniform(50.97, 51.09) for _ in range(POINTS)))
    lons = array("d", (chance.uniform(4.38, 4.56) for _ in range(POINTS)))
    frame = geopandas.GeoDataFrame(
        {"code": [ward.code for ward in wards]},
        geometry=[ward.geometry for ward in wards],
        crs="EPSG:4326",
    )
    points = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(lons, lats), crs="EPSG:4326")
    locator = Locator(wards)
    floor, whole = side_by_side(
        lambda: geopandas.sjoin(points, frame, how="left"), lambda: locator.assign(lats, lons)
    )
    yield Figure(name="100,000 points to wards", value=whole, unit="ms", baseline=floor)
