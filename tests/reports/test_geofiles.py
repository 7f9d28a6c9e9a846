"""Files for GIS, opened again with the libraries that GIS uses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.reports import geofiles
from desktop.reports.features import WardBorders, visit_features, ward_features
from tests.reports import samples
from tests.reports.samples import line, silent

BORDERS = WardBorders(samples.areas(), schematic=True, source="a drawing of our own")
SMALL = {"12025W01": (40, 0, 0), "12025W02": (3, 0, 0), "12025W03": (2, 0, 0)}


def write(out: Path, features: Any, **options: Any) -> Any:
    import geopandas as gpd

    writer = geofiles.write_geopackage if out.suffix == ".gpkg" else geofiles.write_geojson
    writer(
        features, out, name="wards", facts=[("Filter", "all")], total=4, report=silent, **options
    )
    return gpd.read_file(out, layer="wards") if out.suffix == ".gpkg" else gpd.read_file(out)


@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_wards_carry_figures_and_why_one_is_missing(tmp_path: Path, ending: str) -> None:
    features = ward_features(samples.summary(visits=SMALL), BORDERS)
    layer = write(tmp_path / f"wijken.{ending}", features).set_index("name")

    assert layer.crs.to_epsg() == 4326
    assert layer.loc["Centrum", "visits"] == 40
    assert layer["visits_state"].to_dict() == {
        "Centrum": "value",
        "Arsenaal": "suppressed",
        "Battel": "suppressed",
        "Heffen": "zero",
    }
    assert layer["visits"].isna().to_dict()["Battel"]
    assert layer.geometry.is_valid.all()
    assert layer.loc["Centrum"].geometry.bounds == pytest.approx((4.4, 51.02, 4.42, 51.04))


@pytest.mark.parametrize(("epsg", "east"), [(31370, 155_000), (3812, 655_000)])
def test_a_geopackage_can_be_in_belgian_lambert(tmp_path: Path, epsg: int, east: float) -> None:
    features = ward_features(samples.summary(), BORDERS)
    layer = write(tmp_path / "wijken.gpkg", features, epsg=epsg)

    assert layer.crs.to_epsg() == epsg
    assert layer.total_bounds[0] == pytest.approx(east, abs=5_000)


@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_visits_lie_on_their_place_or_in_their_ward(tmp_path: Path, ending: str) -> None:
    lines = [line(), line(lat=None, lon=None), line(lat=None, lon=None, ward="elsewhere")]
    features = visit_features(lines, BORDERS, notes=False)
    layer = write(tmp_path / f"bezoeken.{ending}", features)

    assert list(layer["located_by"]) == ["place", "ward", "ward"]
    assert (layer.geometry[0].x, layer.geometry[0].y) == (4.45, 51.03)
    assert samples.areas()[2].geometry is not None
    assert layer.geometry[1].x == pytest.approx(4.45, abs=0.01)
    assert layer.geometry[2] is None
    assert "note" not in layer.columns


def test_a_geopackage_explains_itself(tmp_path: Path) -> None:
    import pyogrio

    out = tmp_path / "wijken.gpkg"
    write(out, ward_features(samples.summary(), BORDERS))
    table = pyogrio.read_dataframe(out, layer="explanation")
    assert table.to_dict("records") == [{"subject": "Filter", "text": "all"}]
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_no_visits_give_an_empty_layer(tmp_path: Path, ending: str) -> None:
    features = visit_features([], None, notes=False)
    assert len(write(tmp_path / f"leeg.{ending}", features)) == 0
