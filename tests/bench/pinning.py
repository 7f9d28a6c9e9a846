"""Points: 100,000 to their wards, and 50,000 on the map.

Floors: one geopandas sjoin; folium with its default markers in a cluster, as a page in memory.
Painting is left to the browser on both sides.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterator, Sequence

from maps.build import draw_schematic
from maps.locate import Locator
from maps.marks import point_layer
from tests.bench.figures import Figure, middle, side_by_side, times

POINTS = 100_000
MARKERS = 50_000


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
    drawn = list(zip(lats[:MARKERS], lons[:MARKERS], strict=True))
    floor = times(lambda _round: _draw_with_folium(drawn), 1)[0]
    whole = middle(lambda: point_layer((str(n), *at, "square") for n, at in enumerate(drawn)))
    yield Figure(name="50,000 points as a layer", value=whole, unit="ms", baseline=floor)


def _draw_with_folium(points: Sequence[tuple[float, float]]) -> str:
    import folium
    from folium.plugins import MarkerCluster

    drawn = folium.Map(location=(51.03, 4.48), zoom_start=13)
    cluster = MarkerCluster().add_to(drawn)
    for at in points:
        folium.Marker(at).add_to(cluster)
    return str(drawn.get_root().render())
