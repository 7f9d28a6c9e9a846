"""Places from a layer of a map: each gets the ward in which it lies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.domain.exchange import ImportOrder
from desktop.errors import FileUnreadable, RowsRefused
from desktop.services.desk import Desk
from desktop.services.exchanging.imports import import_file, preview_file
from desktop.storage.lists.in_use import all_in_use
from desktop.storage.models import AreaRow


@pytest.fixture
def drawn(desk: Desk) -> Desk:
    """Every ward is a square; Battel is the second one from the west."""
    with desk.store.writing() as session:
        for index, ward in enumerate(session.scalars(select(AreaRow).order_by(AreaRow.code))):
            corners = [(0, 0), (0.02, 0), (0.02, 0.02), (0, 0.02), (0, 0)]
            ring = [(4.4 + 0.02 * index + x, 51.02 + y) for x, y in corners]
            ward.geometry = {"type": "Polygon", "coordinates": [ring]}
    return desk


def features(*points: tuple[str, float, float]) -> dict[str, Any]:
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"naam": name, "soort": "other", "plaatsen": 40},
                "geometry": {"type": "Point", "coordinates": [lon, lat]},
            }
            for name, lat, lon in points
        ],
    }


def geojson(folder: Path, content: object) -> Path:
    path = folder / "plekken.geojson"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def everything(desk: Desk) -> dict[str, Any]:
    with desk.store.reading() as session:
        return {it.name: it for it in all_in_use(session, "place")}  # type: ignore[attr-defined]


def test_geojson_places_get_the_ward_they_lie_in(drawn: Desk, tmp_path: Path) -> None:
    path = geojson(tmp_path, features(("Huis", 51.03, 4.43), ("Plein", 51.03, 4.47)))

    import_file(drawn, ImportOrder(kind="place", path=path))

    places = everything(drawn)
    assert {name: place.ward for name, place in places.items()} == {
        "Huis": "12025W02",
        "Plein": "12025W04",
    }
    assert (places["Huis"].lat, places["Huis"].lon) == (51.03, 4.43)
    assert places["Huis"].capacity == 40


def test_a_point_outside_the_city_is_told(drawn: Desk, tmp_path: Path) -> None:
    path = geojson(tmp_path, features(("Ver", 50.0, 4.43)))

    with pytest.raises(RowsRefused) as refused:
        import_file(drawn, ImportOrder(kind="place", path=path))

    assert refused.value.problems[0][:3] == (1, "ward", "outside_city")


def test_a_geopackage_in_lambert_comes_in_as_degrees(drawn: Desk, tmp_path: Path) -> None:
    import geopandas as gpd
    from shapely.geometry import Point, Polygon

    area = Polygon([(4.47, 51.03), (4.475, 51.03), (4.475, 51.035), (4.47, 51.035)])
    layer = gpd.GeoDataFrame(
        {"naam": ["Huis", "Park"], "openingsuren": ["ma-vr", None]},
        geometry=[Point(4.43, 51.03), area],
        crs=4326,
    ).to_crs(31370)
    path = tmp_path / "plekken.gpkg"
    layer.to_file(path, layer="plekken", driver="GPKG")

    seen = preview_file(drawn, ImportOrder(kind="place", path=path))
    import_file(drawn, ImportOrder(kind="place", path=path))

    assert (seen.form, list(seen.sheets)) == ("map", ["plekken"])
    places = everything(drawn)
    assert places["Huis"].ward == "12025W02"
    assert abs(places["Huis"].lat - 51.03) < 1e-5
    assert places["Park"].ward == "12025W04"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"type": "FeatureCollection", "features": []}, "no_name_column"),
        ({"name": "no map at all"}, "damaged"),
    ],
)
def test_what_is_no_layer_is_refused(
    drawn: Desk, tmp_path: Path, content: object, reason: str
) -> None:
    with pytest.raises(FileUnreadable, match=reason):
        import_file(drawn, ImportOrder(kind="place", path=geojson(tmp_path, content)))
