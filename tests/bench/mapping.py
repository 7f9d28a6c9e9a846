"""The open map: 50,000 points built and painted, areas coloured anew, dragging.

Floor of the points: folium with its default markers in a cluster, as a page in memory; what a
browser then does with those 50 MB is not even counted. The rest has absolute goals.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping

from tests.bench.figures import Figure, times
from tests.bench.mapped import POINTS, spots
from tests.bench.place import surroundings


def measure(visits: int) -> Iterator[Figure]:
    """Yield what a person waits for on the map; the number of visits plays no part."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.bench.mapped"],
        env={**surroundings(), **_as_root()},
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    floor = times(lambda _round: _draw_with_folium(), 1)[0]
    yield Figure(
        name=f"{POINTS:,} points, build and paint",
        value=found.pop("points"),
        unit="ms",
        baseline=floor,
    )
    for name, value in found.items():
        yield Figure(name=name, value=value, unit="ms")


def _as_root() -> Mapping[str, str]:
    """Return what Chromium needs to run as root, which only containers do."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return {"QTWEBENGINE_DISABLE_SANDBOX": "1"} if is_root else {}


def _draw_with_folium() -> str:
    import folium
    from folium.plugins import MarkerCluster

    drawn = folium.Map(location=(51.03, 4.48), zoom_start=13)
    cluster = MarkerCluster().add_to(drawn)
    for _, lat, lon, _ in spots():
        folium.Marker((lat, lon)).add_to(cluster)
    return str(drawn.get_root().render())
