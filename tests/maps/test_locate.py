"""Which ward a point lies in: real borders, border points, points nowhere."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from maps.areas import read_edition
from maps.build import draw_schematic
from maps.editions import DrawnArea
from maps.errors import OutsideAreas
from maps.locate import Locator

WARDS = Locator(draw_schematic().of_level("ward"))


def _square(code: str, west: float) -> DrawnArea:
    box = shapely.box(west, 51.0, west + 0.1, 51.1)
    return DrawnArea(code=code, name=code, level="ward", parent=None, geometry=box)


def test_sector_points_and_wards_of_the_same_edition_agree_97_of_97(geodata: Path) -> None:
    edition, _ = read_edition(geodata / "mechelen_wards_2019_2024.geojson")
    points = json.loads((geodata / "mechelen_sector_points.geojson").read_text("utf-8"))
    spots = [feature["geometry"]["coordinates"] for feature in points["features"]]
    expected = [feature["properties"]["ward_code_2025"] for feature in points["features"]]
    locator = Locator(edition.of_level("ward"))
    assert len(expected) == 97
    assert [locator.locate(lat, lon).code for lon, lat in spots] == expected
    assert locator.assign([lat for _, lat in spots], [lon for lon, _ in spots]) == expected


@pytest.mark.parametrize("name", ["mechelen_wards", "mechelen_wards_2019_2024"])
def test_the_market_square_lies_in_the_centre(geodata: Path, name: str) -> None:
    edition, _ = read_edition(geodata / f"{name}.geojson")
    assert Locator(edition.of_level("ward")).locate(51.028, 4.480).name == "Centrum"


@pytest.mark.parametrize(
    ("lat", "lon"), [(50.85, 4.35), (4.48, 51.028), (float("nan"), 4.48), (float("inf"), 4.48)]
)
def test_a_point_outside_the_city_is_refused(lat: float, lon: float) -> None:
    with pytest.raises(OutsideAreas):
        WARDS.locate(lat, lon)
    assert WARDS.assign([lat], [lon]) == [None]


@pytest.mark.parametrize("order", [("A", "B"), ("B", "A")])
def test_a_point_on_a_border_goes_to_the_lowest_code(order: tuple[str, str]) -> None:
    at = {"A": 4.4, "B": 4.5}
    locator = Locator(_square(code, at[code]) for code in order)
    assert locator.locate(51.05, 4.5).code == "A"
    assert locator.assign([51.05], [4.5]) == ["A"]


def test_a_point_in_a_slit_goes_to_the_nearest_area() -> None:
    locator = Locator([_square("A", 4.4), _square("B", 4.50002)])
    assert locator.locate(51.05, 4.500016).code == "B"
    assert locator.assign([51.05, 51.05], [4.500016, 4.500004]) == ["B", "A"]


@given(st.lists(st.tuples(st.floats(50.95, 51.1), st.floats(4.35, 4.6)), max_size=20))
def test_many_points_at_once_give_what_they_give_one_by_one(
    points: list[tuple[float, float]],
) -> None:
    assert WARDS.assign(*_columns(points)) == [_one(lat, lon) for lat, lon in points]


def test_points_of_shared_borders_all_have_a_ward() -> None:
    chance = random.Random(1)
    edge = shapely.union_all(
        [shapely.boundary(ward.geometry) for ward in draw_schematic().of_level("ward")]
    )
    spots = [edge.interpolate(chance.random(), normalized=True) for _ in range(500)]
    assert None not in WARDS.assign([spot.y for spot in spots], [spot.x for spot in spots])


def _one(lat: float, lon: float) -> str | None:
    try:
        return WARDS.locate(lat, lon).code
    except OutsideAreas:
        return None


def _columns(points: list[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [lat for lat, _ in points], [lon for _, lon in points]
