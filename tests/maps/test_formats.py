"""Every format and coordinate system that people bring gives the same wards."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from maps.areas import read_edition
from maps.editions import Edition
from maps.systems import Placement, place

DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".sqlite": "SQLite", ".geojson": "GeoJSON"}
SYSTEMS = ("EPSG:4326", "EPSG:31370", "EPSG:3812")


@pytest.fixture(scope="module")
def wards(geodata: Path) -> Any:
    import geopandas

    return geopandas.read_file(geodata / "mechelen_wards.geojson")


@pytest.fixture(scope="module")
def expected(geodata: Path) -> Edition:
    return read_edition(geodata / "mechelen_wards.geojson")[0]


def save(frame: Any, path: Path, **options: Any) -> Path:
    path.parent.mkdir(exist_ok=True)
    if path.suffix == ".shp":
        frame = frame.rename(columns=lambda name: name[-10:])
    frame.to_file(path, driver=DRIVERS[path.suffix], **options)
    return path


def zipped(path: Path, *, without: str = "") -> Path:
    archive = path.with_suffix(".zip")
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for part in sorted(path.parent.glob(f"{path.stem}.*")):
            if part.suffix not in {without, ".zip"}:
                file.write(part, f"inside/{part.name}")
    return archive


def worst_likeness(one: Edition, other: Edition) -> float:
    """Return for the ward that differs most the shared ground as a part of all ground."""
    pairs = zip(one.of_level("ward"), other.of_level("ward"), strict=True)
    shapes = [(first.geometry, second.geometry) for first, second in pairs]
    return min(
        shapely.area(shapely.intersection(a, b)) / shapely.area(shapely.union(a, b))
        for a, b in shapes
    )


@pytest.mark.parametrize("name", ["mechelen_wards", "mechelen_wards_2019_2024"])
def test_both_real_editions_are_read_without_remarks(geodata: Path, name: str) -> None:
    edition, report = read_edition(geodata / f"{name}.geojson")
    assert edition.name == {"mechelen_wards": "2025"}.get(name, "2019-2024")
    assert edition.valid_from is not None
    assert not edition.schematic
    assert (report.kind, report.wards, report.foreign) == ("wards", 12, 0)
    assert report.gap_percent < 0.1
    assert (report.overlaps, report.missing_wards, report.repaired) == ((), (), ())
    assert not report.axes_swapped


@pytest.mark.parametrize("suffix", [".gpkg", ".sqlite", ".shp"])
@pytest.mark.parametrize("crs", SYSTEMS)
def test_format_and_system_make_no_difference(
    wards: Any, expected: Edition, tmp_path: Path, suffix: str, crs: str
) -> None:
    edition, report = read_edition(save(wards.to_crs(crs), tmp_path / f"wards{suffix}"))
    assert (report.crs, report.crs_recognised, report.axes_swapped) == (crs, False, False)
    assert worst_likeness(edition, expected) > 0.9999


@pytest.mark.parametrize("without", ["", ".prj"])
@pytest.mark.parametrize("crs", SYSTEMS)
def test_a_zipped_shapefile_is_read_with_and_without_its_system(
    wards: Any, expected: Edition, tmp_path: Path, crs: str, without: str
) -> None:
    archive = zipped(save(wards.to_crs(crs), tmp_path / "wards.shp"), without=without)
    edition, report = read_edition(archive)
    assert (report.crs, report.crs_recognised) == (crs, bool(without))
    assert worst_likeness(edition, expected) > 0.9999


def test_metres_in_a_file_that_means_degrees_are_recognised(
    wards: Any, expected: Edition, tmp_path: Path
) -> None:
    metres = wards.to_crs("EPSG:31370").set_crs("EPSG:4326", allow_override=True)
    edition, report = read_edition(save(metres, tmp_path / "wards.geojson"))
    assert (report.crs, report.crs_recognised) == ("EPSG:31370", True)
    assert worst_likeness(edition, expected) > 0.9999


@pytest.mark.parametrize("crs", SYSTEMS)
@pytest.mark.parametrize("says_its_system", [True, False])
def test_latitude_first_is_set_right_and_told(
    wards: Any, expected: Edition, tmp_path: Path, crs: str, *, says_its_system: bool
) -> None:
    frame = wards.to_crs(crs)
    swapped = frame.set_geometry(
        [shapely.transform(shape, lambda xy: xy[:, ::-1]) for shape in frame.geometry], crs=crs
    )
    path = save(swapped, tmp_path / "wards.shp")
    if not says_its_system:
        path.with_suffix(".prj").unlink()
    edition, report = read_edition(path)
    assert (report.crs, report.axes_swapped) == (crs, True)
    assert worst_likeness(edition, expected) > 0.9999


def test_a_system_that_nobody_can_recognise_is_read_when_the_person_says_it(
    wards: Any, expected: Edition, tmp_path: Path
) -> None:
    archive = zipped(save(wards.to_crs("EPSG:25831"), tmp_path / "wards.shp"), without=".prj")
    edition, report = read_edition(archive, crs="25831")
    assert report.crs == "EPSG:25831"
    assert worst_likeness(edition, expected) > 0.9999


OLD_LAMBERT = (
    'PROJCS["Belge_Lambert_1972",GEOGCS["GCS_Belge_1972",DATUM["D_Belge_1972",'
    'SPHEROID["International_1924",6378388.0,297.0]],PRIMEM["Greenwich",0.0],'
    'UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],'
    'PARAMETER["False_Easting",150000.01256],PARAMETER["False_Northing",5400088.4378],'
    'PARAMETER["Central_Meridian",4.367486666666666],'
    'PARAMETER["Standard_Parallel_1",49.8333339],'
    'PARAMETER["Standard_Parallel_2",51.16666723333333],'
    'PARAMETER["Latitude_Of_Origin",90.0],UNIT["Meter",1.0]]'
)
"""As older Belgian files say it: no number, no shift to WGS84. To the letter it is 100 m off."""


def test_an_old_belgian_prj_does_not_shift_the_wards(
    wards: Any, expected: Edition, tmp_path: Path
) -> None:
    path = save(wards.to_crs("EPSG:31370"), tmp_path / "wards.shp")
    path.with_suffix(".prj").write_text(OLD_LAMBERT)
    assert worst_likeness(read_edition(path)[0], expected) > 0.9999


def test_an_old_belgian_description_is_taken_for_lambert_72() -> None:
    spot = np.array([shapely.Point(157_900, 190_800)])
    placement = place(spot, declared=OLD_LAMBERT, asked=None, share=1)
    assert placement == Placement("EPSG:31370", swapped=False, recognised=False)


def test_heights_are_left_out(wards: Any, expected: Edition, tmp_path: Path) -> None:
    high = wards.set_geometry(shapely.force_3d(wards.geometry.values, 9.0), crs=wards.crs)
    edition, _ = read_edition(save(high, tmp_path / "wards.gpkg"))
    assert not any(shapely.has_z(area.geometry) for area in edition.areas if area.geometry)
    assert worst_likeness(edition, expected) > 0.9999


@pytest.mark.parametrize(
    ("column", "values"),
    [("wijknaam", "ward_name"), ("GGW7", "ward_code_2025"), ("naam", "ward_name")],
)
def test_wards_are_known_by_what_is_in_a_column_not_by_its_name(
    wards: Any, expected: Edition, tmp_path: Path, column: str, values: str
) -> None:
    frame = wards[[values, "geometry"]].rename(columns={values: column})
    frame[column] = [f" {value.upper()}" for value in frame[column]]
    edition, _ = read_edition(save(frame, tmp_path / "wards.gpkg"))
    assert worst_likeness(edition, expected) == 1.0


def test_former_ward_codes_kept_as_numbers_are_translated(geodata: Path, tmp_path: Path) -> None:
    import geopandas

    frame = geopandas.read_file(geodata / "mechelen_wards_2019_2024.geojson")
    frame["code"] = frame["ward_code"].astype(int)
    edition, _ = read_edition(save(frame[["code", "geometry"]], tmp_path / "wards.gpkg"))
    assert edition.name == "2019-2024"
    original, _ = read_edition(geodata / "mechelen_wards_2019_2024.geojson")
    assert worst_likeness(edition, original) == 1.0


def test_the_layer_with_areas_is_found_among_others(
    wards: Any, expected: Edition, tmp_path: Path
) -> None:
    others = wards.set_geometry(wards.geometry.representative_point())
    save(others, tmp_path / "wards.gpkg", layer="labels")
    save(wards.dissolve()[["geometry"]], tmp_path / "wards.gpkg", layer="outline")
    path = save(wards, tmp_path / "wards.gpkg", layer="wards")
    assert worst_likeness(read_edition(path)[0], expected) == 1.0


def test_own_name_source_and_licence_are_kept(geodata: Path) -> None:
    edition, _ = read_edition(
        geodata / "mechelen_wards.geojson", name="2026 test", source="City", licence="Free"
    )
    assert (edition.name, edition.source, edition.licence) == ("2026 test", "City", "Free")
    assert edition.valid_from is not None
    assert edition.valid_from.isoformat() == "2026-01-01"
