"""The schematic wards: whole, the same everywhere, and roughly where the real ones are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import shapely

from maps.areas import read_edition
from maps.build import draw_schematic
from maps.editions import Edition
from maps.locate import Locator


@pytest.fixture(scope="module")
def schematic() -> Edition:
    return draw_schematic()


def test_there_is_one_city_twelve_wards_and_97_sectors(schematic: Edition) -> None:
    assert [len(schematic.of_level(level)) for level in ("city", "ward", "sector")] == [1, 12, 97]


@pytest.mark.parametrize("level", ["ward", "sector"])
def test_areas_of_one_level_have_no_gaps_and_no_overlaps(schematic: Edition, level: str) -> None:
    shapes = [area.geometry for area in schematic.areas if area.level == level]
    assert all(shape.is_valid for shape in shapes if shape)
    assert shapely.coverage_is_valid(shapes)
    city = schematic.areas[0].geometry
    assert city is not None
    assert city.geom_type == "Polygon"
    assert not shapely.get_num_interior_rings(city)


def test_drawing_twice_gives_the_same_text() -> None:
    drawn = [json.dumps(draw_schematic().as_geojson("sector")) for _ in range(2)]
    assert drawn[0] == drawn[1]


def test_every_feature_says_that_it_is_schematic(schematic: Edition) -> None:
    page = schematic.as_geojson()
    assert page["schematic"] is True
    assert {feature["properties"]["schematic"] for feature in page["features"]} == {True}


def test_the_market_square_lies_in_the_centre(schematic: Edition) -> None:
    assert Locator(schematic.of_level("ward")).locate(51.028, 4.480).name == "Centrum"


def test_schematic_city_covers_most_of_the_real_one(schematic: Edition, geodata: Path) -> None:
    official, _ = read_edition(geodata / "mechelen_wards.geojson")
    likeness = [
        _likeness(drawn.geometry, real.geometry)
        for drawn, real in zip(schematic.areas[:13], official.areas[:13], strict=True)
    ]
    assert likeness[0] > 0.8
    assert min(likeness[1:]) > 0.45


def _likeness(one: shapely.Geometry | None, other: shapely.Geometry | None) -> float:
    """Return the shared ground as a part of all ground of both."""
    assert one
    assert other
    return float(shapely.intersection(one, other).area / shapely.union(one, other).area)
