"""Files that are no use, or no good: each is refused for its own reason, or told about."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import shapely

from maps.areas import read_edition
from maps.errors import REASONS, FileRefused
from tests.maps.test_formats import save, zipped


@pytest.fixture(scope="module")
def wards(geodata: Path) -> Any:
    import geopandas

    return geopandas.read_file(geodata / "mechelen_wards.geojson")


def refusal(path: Path, **options: Any) -> str:
    with pytest.raises(FileRefused) as refused:
        read_edition(path, **options)
    assert refused.value.reason in REASONS
    return refused.value.reason


def write(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("name", ["w.geojson", "w.gpkg", "w.zip", "w.shp", "w.sqlite"])
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (random.Random(7).randbytes(5_000), "not_a_map"),
        (b"dag allemaal", "not_a_map"),
        (b"PK\x03\x04" + b"\x00" * 400, "damaged"),
        (b"SQLite format 3\x00" + b"\x07" * 4_000, "damaged"),
        (b"\x00\x00\x27\x0a" + b"\x00" * 10, "damaged"),
        (b'{"hello": "world"}', "not_a_map"),
        (b'<OGRVRTDataSource><OGRVRTLayer name="x"/></OGRVRTDataSource>', "not_a_map"),
        (b"\n <!DOCTYPE html><html>Sign in", "web_page"),
    ],
    ids=["empty", "random", "text", "zip", "sqlite", "shape", "json", "vrt", "page"],
)
def test_rubbish_is_refused_under_any_name(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    assert refusal(write(tmp_path / name, content)) == reason


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nothing.geojson") == "not_found"
    assert refusal(tmp_path) == "not_found"


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("suffix", [".geojson", ".zip"])
def test_a_file_that_was_cut_off_is_refused(
    wards: Any, tmp_path: Path, suffix: str, part: float
) -> None:
    path = save(wards, tmp_path / ("whole.geojson" if suffix == ".geojson" else "whole.shp"))
    whole = (zipped(path) if suffix == ".zip" else path).read_bytes()
    assert refusal(write(tmp_path / "cut", whole[: int(len(whole) * part)])) == "damaged"


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_database_that_was_cut_off_is_refused(wards: Any, tmp_path: Path, part: float) -> None:
    whole = save(wards, tmp_path / "whole.gpkg").read_bytes()
    assert refusal(write(tmp_path / "cut.gpkg", whole[: int(len(whole) * part)])) == "damaged"


def test_wards_of_another_city_are_refused(wards: Any, tmp_path: Path) -> None:
    other = wards.assign(code=wards["ward_code_2025"].str.replace("12025", "11002"))
    other = other[["code", "geometry"]].set_geometry(wards.translate(-0.1, 0.2))
    assert refusal(save(other, tmp_path / "other.gpkg")) == "other_city"


def test_a_name_that_other_cities_have_too_does_not_make_it_this_city(
    wards: Any, tmp_path: Path
) -> None:
    other = wards[["ward_name", "geometry"]].set_geometry(wards.translate(-0.5, 0.2))
    assert refusal(save(other, tmp_path / "other.gpkg")) == "other_city"


def test_a_ward_of_the_same_name_elsewhere_is_left_out(
    wards: Any, geodata: Path, tmp_path: Path
) -> None:
    import pandas as pd

    other = wards[wards.ward_name == "Centrum"].copy()
    other["geometry"] = other.translate(-0.7, 0.02)
    both = pd.concat([wards, other])[["ward_name", "geometry"]]
    edition, report = read_edition(save(both, tmp_path / "both.gpkg"))
    assert (report.wards, report.foreign) == (12, 1)
    assert (
        edition.areas[3].geometry
        == read_edition(geodata / "mechelen_wards.geojson")[0].areas[3].geometry
    )


def test_neighbours_beside_the_own_wards_are_left_out_and_counted(
    wards: Any, tmp_path: Path
) -> None:
    import pandas as pd

    other = wards.assign(ward_code_2025=wards["ward_code_2025"].str.replace("12025", "11002"))
    both = pd.concat([wards, other.set_geometry(other.translate(0.3, 0))])[
        ["ward_code_2025", "geometry"]
    ]
    _, report = read_edition(save(both, tmp_path / "both.gpkg"))
    assert (report.wards, report.foreign) == (12, 12)


def test_a_table_without_shapes_is_refused(wards: Any, tmp_path: Path) -> None:
    import pyogrio

    bare = wards.drop(columns="geometry")
    pyogrio.write_dataframe(bare, tmp_path / "bare.gpkg", driver="GPKG")
    assert refusal(tmp_path / "bare.gpkg") == "no_geometry"


def test_rows_without_their_shape_are_refused(geodata: Path, tmp_path: Path) -> None:
    page = json.loads((geodata / "mechelen_wards.geojson").read_text("utf-8"))
    for feature in page["features"]:
        feature["geometry"] = None
    assert refusal(write(tmp_path / "w.geojson", json.dumps(page))) == "no_geometry"


def test_points_and_lines_are_refused(geodata: Path) -> None:
    assert refusal(geodata / "mechelen_sector_points.geojson") == "no_polygons"
    assert refusal(geodata / "mechelen_streets_osm_partial.geojson") == "no_polygons"


def test_shapes_that_say_nothing_are_refused(geodata: Path) -> None:
    assert refusal(geodata / "mechelen_and_neighbours.geojson") == "no_known_areas"
    assert refusal(geodata / "mechelen_submunicipalities.geojson") == "too_few_wards"


def test_a_missing_ward_is_told_by_name(wards: Any, tmp_path: Path) -> None:
    edition, report = read_edition(save(wards[wards.ward_name != "Walem"], tmp_path / "w.gpkg"))
    assert report.missing_wards == ("Walem",)
    assert [ward.name for ward in edition.of_level("ward") if not ward.geometry] == ["Walem"]


def test_borders_that_lie_elsewhere_are_not_asked_for_their_system(
    wards: Any, tmp_path: Path
) -> None:
    elsewhere = wards.set_geometry(wards.translate(xoff=0.4, yoff=-0.3))

    assert refusal(save(elsewhere, tmp_path / "w.geojson")) == "wrong_crs"


def test_a_system_that_nobody_can_recognise_must_be_asked(wards: Any, tmp_path: Path) -> None:
    path = save(wards.to_crs("EPSG:25831"), tmp_path / "w.shp")
    path.with_suffix(".prj").unlink()
    assert refusal(path) == "unknown_crs"
    assert refusal(path, crs="EPSG:3812") == "wrong_crs"
    assert refusal(path, crs="Lambert") == "bad_crs"


def test_a_border_that_crosses_itself_is_mended_and_told(wards: Any, tmp_path: Path) -> None:
    bent = wards.copy()
    ring = list(bent.geometry[0].exterior.coords)
    ring[3], ring[8] = ring[8], ring[3]
    bent.loc[[0], "geometry"] = [shapely.Polygon(ring)]
    assert not bent.geometry[0].is_valid
    edition, report = read_edition(save(bent, tmp_path / "w.gpkg"))
    assert report.repaired == ("Arsenaal",)
    assert all(area.geometry and area.geometry.is_valid for area in edition.areas[:13])


@pytest.mark.parametrize("number", ["45.1", "1e300", "NaN"])
def test_one_corner_far_away_is_damage(geodata: Path, tmp_path: Path, number: str) -> None:
    text = (geodata / "mechelen_wards.geojson").read_text("utf-8")
    spoiled = text.replace("51.0109 ]", f"{number} ]", 1)
    assert spoiled != text
    path = write(tmp_path / "w.geojson", spoiled)
    assert refusal(path) == "damaged"


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("suffix", [".zip", ".gpkg", ".geojson"])
def test_a_file_with_wrong_bytes_is_read_or_refused_but_never_breaks_the_program(
    wards: Any, tmp_path: Path, suffix: str, seed: int
) -> None:
    path = save(wards, tmp_path / ("w.shp" if suffix == ".zip" else f"w{suffix}"))
    content = bytearray((zipped(path) if suffix == ".zip" else path).read_bytes())
    chance = random.Random(seed)
    for _ in range(chance.choice([1, 10, 100])):
        content[chance.randrange(len(content))] = chance.randrange(256)
    with suppress(FileRefused):
        edition, _ = read_edition(write(tmp_path / f"wrong{suffix}", bytes(content)))
        assert all(area.geometry.is_valid for area in edition.areas if area.geometry)


def test_wards_that_overlap_are_told_in_hectares(wards: Any, tmp_path: Path) -> None:
    wide = wards.copy()
    moved = wide.geometry[0].buffer(0.002)
    wide.loc[[0], "geometry"] = [moved]
    _, report = read_edition(save(wide, tmp_path / "w.gpkg"))
    assert {overlap.first for overlap in report.overlaps} == {"Arsenaal"}
    assert sum(overlap.hectares for overlap in report.overlaps) > 50


def test_a_hole_in_the_city_is_told_in_percent(wards: Any, tmp_path: Path) -> None:
    _, report = read_edition(save(wards[wards.ward_name != "Centrum"], tmp_path / "w.gpkg"))
    assert 3 < report.gap_percent < 6


def _bomb(archive: zipfile.ZipFile) -> None:
    archive.writestr("wards.geojson", b"0" * 30_000_000)


def _climb(archive: zipfile.ZipFile) -> None:
    archive.writestr("../../wards.geojson", "{}")


def _root(archive: zipfile.ZipFile) -> None:
    archive.writestr("/etc/wards.geojson", "{}")


def _drive(archive: zipfile.ZipFile) -> None:
    archive.writestr("C:\\wards.geojson", "{}")


def _crowd(archive: zipfile.ZipFile) -> None:
    for number in range(1_001):
        archive.writestr(f"{number}.prj", "")


@pytest.mark.parametrize("fill", [_bomb, _climb, _root, _drive, _crowd])
def test_an_archive_that_means_harm_is_refused(
    tmp_path: Path, fill: Callable[[zipfile.ZipFile], None]
) -> None:
    path = tmp_path / "inside" / "wards.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        fill(archive)
    assert refusal(path) == "unsafe_archive"
    assert list(tmp_path.rglob("*")) == [path.parent, path]


def test_an_archive_of_other_things_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "w.zip", "w") as archive:
        archive.writestr("readme.txt", "wards")
    assert refusal(tmp_path / "w.zip") == "no_map_in_archive"


def test_a_pdf_dressed_as_a_map_inside_an_archive_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "w.zip", "w") as archive:
        archive.writestr("wards.geojson", "%PDF-1.7")
    assert refusal(tmp_path / "w.zip") == "not_a_map"
