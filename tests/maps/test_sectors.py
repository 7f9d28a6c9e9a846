"""Wards joined from statistical sectors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shapely

from maps import facts
from maps.areas import read_edition
from maps.errors import FileRefused
from maps.outlines import join_shapes
from maps.sectors import read_table, table_for
from tests.maps.test_formats import save, worst_likeness, zipped


@pytest.fixture(scope="module")
def sectors(geodata: Path) -> Any:
    import geopandas

    return geopandas.read_file(geodata / "mechelen_sectors.geojson")


def test_the_real_sectors_give_wards_close_to_the_official_ones(geodata: Path) -> None:
    edition, report = read_edition(geodata / "mechelen_sectors.geojson")
    official, _ = read_edition(geodata / "mechelen_wards_2019_2024.geojson")
    assert (edition.name, report.kind, report.sectors) == ("2019-2024", "sectors", 96)
    assert report.missing_sectors == ("12025B042",)
    assert (report.unknown_sectors, report.overlaps, report.missing_wards) == ((), (), ())
    assert worst_likeness(edition, official) > 0.93
    assert edition.of_level("sector")[0].name == "Centrum - Grote Markt"


@pytest.mark.parametrize("column", ["CS01012025", "cd_sector", "sector_code"])
@pytest.mark.parametrize("suffix", [".shp", ".sqlite", ".gpkg"])
def test_the_citys_sectors_are_taken_from_a_file_of_the_whole_country(
    sectors: Any, geodata: Path, tmp_path: Path, column: str, suffix: str
) -> None:
    import pandas as pd

    elsewhere = sectors.assign(sector_code=sectors["sector_code"].str.replace("12025", "11002"))
    elsewhere = elsewhere.set_geometry(elsewhere.translate(-0.1, 0.2))
    country = pd.concat([elsewhere, sectors])[["sector_code", "geometry"]]
    country = country.rename(columns={"sector_code": column}).to_crs("EPSG:31370")
    path = save(country, tmp_path / f"country{suffix}")
    edition, report = read_edition(zipped(path) if suffix == ".shp" else path)
    assert (report.sectors, report.foreign) == (96, 96)
    assert worst_likeness(edition, read_edition(geodata / "mechelen_sectors.geojson")[0]) > 0.999


def test_new_codes_are_reported_and_leave_a_gap(sectors: Any, tmp_path: Path) -> None:
    renamed = sectors.replace({"sector_code": {"12025A51-": "12025A51Z", "12025A00-": "12025A00Z"}})
    _, report = read_edition(save(renamed, tmp_path / "sectors.gpkg"))
    assert report.unknown_sectors == ("12025A00Z", "12025A51Z")
    assert report.missing_sectors == ("12025A00-", "12025A51-", "12025B042")
    assert 0.1 < report.gap_percent < 0.3


def test_a_table_of_ones_own_places_new_codes(sectors: Any, tmp_path: Path) -> None:
    renamed = sectors.replace({"sector_code": {"12025A51-": "12025A51Z"}})
    table = tmp_path / "table.csv"
    rows = [
        f"{code};{name}" for code, name in zip(renamed.sector_code, renamed.ward_name, strict=True)
    ]
    table.write_text("Sector;Wijk\r\n" + "\r\n".join(rows), "cp1252")
    _, report = read_edition(save(renamed, tmp_path / "sectors.gpkg"), sector_table=table)
    assert (report.unknown_sectors, report.missing_sectors) == ((), ())
    assert report.gap_percent < 0.1


def test_sectors_without_a_place_are_no_shape(sectors: Any, tmp_path: Path) -> None:
    sectors = sectors.copy()
    sectors.loc[0, "sector_code"] = "12025ZZZZ"
    edition, report = read_edition(save(sectors, tmp_path / "sectors.gpkg"))
    assert (report.sectors, report.unknown_sectors) == (95, ())
    assert "12025ZZZZ" not in {area.code for area in edition.areas}


def test_holes_of_rounding_do_not_stay_in_a_ward(sectors: Any, tmp_path: Path) -> None:
    rough = sectors.set_geometry(
        [shapely.transform(shape, lambda xy: xy.round(5)) for shape in sectors.geometry],
        crs=sectors.crs,
    )
    edition, report = read_edition(save(rough, tmp_path / "sectors.gpkg"))
    assert report.gap_percent < 0.1
    assert all(area.geometry and area.geometry.is_valid for area in edition.of_level("ward"))


def test_only_tiny_holes_between_joined_sectors_are_filled() -> None:
    around = shapely.box(0, 0, 1, 1)
    tiny, real = shapely.box(0.1, 0.1, 0.10001, 0.10001), shapely.box(0.5, 0.5, 0.6, 0.6)
    joined = join_shapes([around.difference(tiny).difference(real)])
    assert joined.equals(around.difference(real))


def test_the_edition_follows_from_the_codes() -> None:
    now = [sector.code for sector in facts.sectors(facts.EDITION_NOW)]
    before = [sector.code for sector in facts.sectors(facts.EDITION_BEFORE)]
    assert table_for(now).edition == facts.EDITION_NOW
    assert table_for(before).edition == facts.EDITION_BEFORE
    assert table_for(now).names["12025A39-"] == "Mechels Broek"
    assert table_for(before).names["12025A39-"] == "Mechelsbroek"


@pytest.mark.parametrize("content", ["", "a;b\n1;2\n", "12025A00-;Antwerpen", '"' * 200_001])
def test_a_table_that_is_none_is_refused(tmp_path: Path, content: str) -> None:
    table = tmp_path / "table.csv"
    table.write_text(content)
    with pytest.raises(FileRefused, match="bad_sector_table"):
        read_table(table)
