"""Tiles of shapes: read as another program wrote them, and refused when they are nonsense."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maps.base_map import opened_base_map
from maps.build import draw_schematic
from maps.errors import FileRefused
from maps.shapes import AREA, MOST_CORNERS, layers_of
from maps.tiles import tile_at


@pytest.fixture(scope="module")
def tile(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A tile that GDAL drew of the wards."""
    import geopandas

    wards = draw_schematic().of_level("ward")
    frame = geopandas.GeoDataFrame(
        {"kind": [ward.name for ward in wards]},
        geometry=[ward.geometry for ward in wards],
        crs="EPSG:4326",
    )
    path: Path = tmp_path_factory.mktemp("shapes") / "wards.mbtiles"
    frame.to_file(path, driver="MBTiles", MINZOOM=10, MAXZOOM=11, NAME="wards")
    with opened_base_map(path) as opened:
        found = opened.tile(10, *tile_at(10, 51.03, 4.48))
    assert found is not None
    return found


def test_shapes_of_another_program_are_read(tile: bytes) -> None:
    (layer,) = layers_of(tile)
    assert layer.name == "wards"
    assert len(layer.shapes) == 12
    assert {shape.form for shape in layer.shapes} == {AREA}
    assert "Nekkerspoel" in {shape.kind for shape in layer.shapes}
    corners = [corner for shape in layer.shapes for part in shape.parts for corner in part]
    assert all(-layer.extent < x < 2 * layer.extent for x, _y in corners)


def test_a_tile_cut_off_is_damaged(tile: bytes) -> None:
    with pytest.raises(FileRefused, match="damaged"):
        layers_of(tile[:-7])


def test_more_corners_than_a_city_has_are_refused() -> None:
    steps = b"\x02" * (2 * MOST_CORNERS + 10)
    count = (MOST_CORNERS + 5) << 3 | 1
    path = _number(count) + steps
    feature = b"\x22" + _number(len(path)) + path
    layer = b"\x12" + _number(len(feature)) + feature
    with pytest.raises(FileRefused, match="damaged"):
        layers_of(b"\x1a" + _number(len(layer)) + layer)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_rubbish_is_read_or_refused(rubbish: bytes) -> None:
    for content in (rubbish, b"\x1a" + _number(len(rubbish)) + rubbish):
        with suppress(FileRefused):
            layers_of(content)


def _number(number: int) -> bytes:
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])
