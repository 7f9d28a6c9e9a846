"""Tiles of both kinds of files are the same; bad files are refused, each for its reason."""

from __future__ import annotations

import gzip
import random
import sqlite3
import struct
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from maps.base_map import open_base_map, opened_base_map
from maps.build import draw_schematic
from maps.errors import REASONS, FileRefused
from maps.mbtiles import MbTilesDraft
from maps.pmtiles import tile_number
from maps.tiles import tile_at

PNG = b"\x89PNG\r\n\x1a\n" + b"dots"
ZOOMS = (8, 14)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Both kinds of files, made by another program (GDAL) of the same wards."""
    import geopandas

    wards = draw_schematic().of_level("ward")
    frame = geopandas.GeoDataFrame(
        {"name": [ward.name for ward in wards]},
        geometry=[ward.geometry for ward in wards],
        crs="EPSG:4326",
    )
    folder = tmp_path_factory.mktemp("drawn")
    made = {}
    for driver, name in (("MBTiles", "wards.mbtiles"), ("PMTiles", "wards.pmtiles")):
        made[driver] = folder / name
        options = {"MINZOOM": ZOOMS[0], "MAXZOOM": ZOOMS[1], "NAME": "Wijken"}
        frame.to_file(made[driver], driver=driver, **options)
    return made


def raster(path: Path, credit: str = "© GRB") -> Path:
    draft = MbTilesDraft(path)
    bounds = "4.38,50.97,4.57,51.10"
    draft.describe({"format": "png", "name": "Kaart", "bounds": bounds, "attribution": credit})
    draft.add([((z, *tile_at(z, 51.03, 4.48)), PNG + bytes([z])) for z in range(11, 18)])
    draft.finish()
    return path


def flat(tiles: dict[tuple[int, int, int], bytes], *, form: int = 2) -> bytes:
    """Return a PMTiles file as the specification says it, in one directory."""
    placed = sorted((tile_number(*place), tile) for place, tile in tiles.items())
    numbers: list[int] = [len(placed)]
    numbers += [
        number - before
        for (number, _), before in zip(placed, [0, *(n for n, _ in placed)], strict=False)
    ]
    numbers += [1] * len(placed)
    numbers += [len(tile) for _, tile in placed]
    numbers += [1] + [0] * (len(placed) - 1)
    directory = gzip.compress(b"".join(map(_varint, numbers)))
    note = gzip.compress(b'{"attribution": "credit", "name": "plat"}')
    data = b"".join(tile for _, tile in placed)
    zooms = [z for z, _, _ in tiles]
    start = 127
    places = [start, len(directory), start + len(directory), len(note)]
    places += [start + len(directory) + len(note), 0]
    places += [start + len(directory) + len(note), len(data), len(placed), len(placed), len(placed)]
    head = struct.pack("<7sB11Q", b"PMTiles", 3, *places)
    head += struct.pack("<6B", 1, 2, 1, form, min(zooms), max(zooms))
    head += struct.pack("<4iB2i", 43800000, 509700000, 45700000, 511000000, 12, 0, 0)
    return head + directory + note + data


def _varint(number: int) -> bytes:
    parts = []
    while number > 127:
        parts.append(number & 127 | 128)
        number >>= 7
    return bytes([*parts, number])


def refusal(path: Path) -> str:
    with pytest.raises(FileRefused) as refused:
        open_base_map(path)
    assert refused.value.reason in REASONS
    return refused.value.reason


def test_both_kinds_give_the_same_tiles(drawn: Any) -> None:
    """Every tile around the city, on every zoom, from two files of another program."""
    with opened_base_map(drawn["MBTiles"]) as one, opened_base_map(drawn["PMTiles"]) as other:
        assert one.facts.is_vector
        assert other.facts.is_vector
        assert (one.facts.min_zoom, one.facts.max_zoom) == ZOOMS
        assert (other.facts.min_zoom, other.facts.max_zoom) == ZOOMS
        present = 0
        for z in range(ZOOMS[0] - 1, ZOOMS[1] + 2):
            x, y = tile_at(z, 51.03, 4.48)
            for near_x in range(x - 4, x + 5):
                for near_y in range(y - 4, y + 5):
                    tile = one.tile(z, near_x, near_y)
                    assert tile == other.tile(z, near_x, near_y)
                    present += tile is not None
        assert present > 60
        assert b"Arsenaal" in (one.tile(12, *tile_at(12, 51.02, 4.50)) or b"")


def test_a_raster_map_says_what_it_is(tmp_path: Path) -> None:
    with opened_base_map(raster(tmp_path / "map.mbtiles")) as opened:
        facts = opened.facts
        assert (facts.name, facts.form, facts.credit) == ("Kaart", "png", "© GRB")
        assert (facts.min_zoom, facts.max_zoom) == (11, 17)
        assert facts.bounds == (4.38, 50.97, 4.57, 51.10)
        assert opened.tile(13, *tile_at(13, 51.03, 4.48)) == PNG + bytes([13])


def test_a_flat_raster_map_says_what_it_is(tmp_path: Path) -> None:
    tiles = {(z, *tile_at(z, 51.03, 4.48)): PNG + bytes([z]) for z in range(11, 18)}
    (tmp_path / "map.pmtiles").write_bytes(flat(tiles))
    with opened_base_map(tmp_path / "map.pmtiles") as opened:
        assert opened.facts[:2] == ("plat", "png")
        assert opened.facts.credit == "credit"
        assert opened.facts.bounds == (4.38, 50.97, 4.57, 51.1)
        assert {place: opened.tile(*place) for place in tiles} == tiles
        assert opened.tile(11, 0, 0) is None


@pytest.mark.parametrize("place", [(-1, 0, 0), (3, 8, 0), (3, 0, -1), (99, 0, 0), (0, 1, 0)])
def test_there_are_no_tiles_off_the_earth(drawn: Any, place: tuple[int, int, int]) -> None:
    for file in drawn.values():
        with opened_base_map(file) as opened:
            assert opened.tile(*place) is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html>", "web_page"),
        (b"dag allemaal", "not_a_base_map"),
        (b"PK\x03\x04" + b"\x00" * 99, "not_a_base_map"),
        (b"SQLite format 3\x00" + b"\x07" * 4_000, "damaged"),
        (b"PMTiles\x03" + b"\x00" * 10, "damaged"),
        (b"PMTiles\x02" + b"\x00" * 400, "not_a_base_map"),
        (b"PMTiles\x03" + b"\xff" * 400, "not_a_base_map"),
    ],
    ids=["empty", "page", "text", "zip", "sqlite", "short", "version", "ff"],
)
def test_rubbish_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "map.mbtiles").write_bytes(content)
    assert refusal(tmp_path / "map.mbtiles") == reason


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "map.mbtiles") == "not_found"


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x.mbtiles")) as file:
        file.execute("CREATE TABLE person (name)")
    assert refusal(tmp_path / "x.mbtiles") == "not_a_base_map"


def test_a_map_without_tiles_is_refused(tmp_path: Path) -> None:
    MbTilesDraft(tmp_path / "x.mbtiles").finish()
    assert refusal(tmp_path / "x.mbtiles") == "no_tiles"


def test_tiles_that_are_no_pictures_are_refused(tmp_path: Path) -> None:
    draft = MbTilesDraft(tmp_path / "x.mbtiles")
    draft.describe({"format": "png"})
    draft.add([((0, 0, 0), b"<script>alert(1)</script>")])
    draft.finish()
    assert refusal(tmp_path / "x.mbtiles") == "unknown_tiles"


def test_a_tile_that_unpacks_without_end_is_no_tile(tmp_path: Path) -> None:
    draft = MbTilesDraft(tmp_path / "x.mbtiles")
    draft.describe({"format": "pbf"})
    draft.add([((0, 0, 0), gzip.compress(b"\x00" * 50_000_000))])
    draft.finish()
    with opened_base_map(tmp_path / "x.mbtiles") as opened:
        assert opened.tile(0, 0, 0) is None


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize("driver", ["MBTiles", "PMTiles"])
def test_wrong_bytes_never_break_the_program(
    drawn: Any, tmp_path: Path, driver: str, seed: int
) -> None:
    content = bytearray(drawn[driver].read_bytes())
    chance = random.Random(seed)
    for _ in range(chance.choice([1, 10, 100])):
        content[chance.randrange(min(len(content), chance.choice([130, 6_000])))] = (
            chance.randrange(256)
        )
    (tmp_path / "wrong").write_bytes(bytes(content))
    with suppress(FileRefused), opened_base_map(tmp_path / "wrong") as opened:
        for z in range(8, 15):
            with suppress(FileRefused):
                opened.tile(z, *tile_at(z, 51.03, 4.48))
