"""The background between file, settings and map, on a real profile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop.app.mapping.backdrop import NEARER, Backdrop
from desktop.app.mapping.open_data import OpenData
from desktop.app.workplace import Workplace
from desktop.domain.base_map import ONLINE, KeptMap
from desktop.errors import Cancelled
from desktop.services.geography import base_maps
from desktop.settings import Settings
from desktop.ui.screens.map.choices.layers import BASE_MAP
from desktop.ui.screens.map.open_data_base_maps import BaseMapsDialog
from desktop.ui.screens.map.open_data_take_over import (
    TakeOverOrder,
)
from desktop.ui.screens.map.screen import MapScreen
from desktop.ui.tasks import Report
from desktop.ui.tiles import Tile
from maps.mbtiles import MbTilesDraft
from maps.tiles import tile_at
from tests.maps.publisher import publisher_of


def png(colour: str) -> bytes:
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


PLACE = (14, *tile_at(14, 51.03, 4.48))


def raster(path: Path, colour: str = "#336699") -> Path:
    draft = MbTilesDraft(path)
    bounds = "4.38,50.97,4.57,51.10"
    draft.describe({"format": "png", "name": path.stem, "bounds": bounds, "attribution": "© me"})
    draft.add([(PLACE, png(colour))])
    draft.finish()
    return path


def on_screen(work: Workplace) -> tuple[Any, frozenset[str]]:
    import json

    screen = work.window.go("map")
    assert isinstance(screen, MapScreen)
    return json.loads(screen.board._layers["base_map.json"]), screen.choices.layers.shown


def brought(work: Workplace, file: Path) -> BaseMapsDialog:
    dialog = work.open_data.show_base_maps()
    dialog._jobs = replace(dialog._jobs, ask_file=lambda *_: file)
    dialog.bring()
    return dialog


def test_a_file_becomes_the_background_of_the_map(work: Workplace, tmp_path: Path) -> None:
    layer, shown = on_screen(work)
    assert layer is None
    assert BASE_MAP not in shown

    dialog = brought(work, raster(tmp_path / "stad.mbtiles"))

    layer, shown = on_screen(work)
    assert (layer["credit"], layer["min_zoom"], layer["max_zoom"]) == ("© me", 14, 14)
    assert layer["template"].startswith("app://tiles/{z}/{x}/{y}")
    assert BASE_MAP in shown
    assert work.settings.base_map == "stad.mbtiles"
    assert work.open_data.background.tile(*PLACE) == Tile("image/png", png("#336699"))
    assert work.open_data.background.tile(14, 1, 1) is None

    work.window.toast.undo()
    assert on_screen(work)[0] is None
    assert work.settings.base_map == ""
    dialog.reject()


def test_a_newer_file_of_the_same_name_takes_the_place_of_the_one_that_is_shown(
    work: Workplace, tmp_path: Path
) -> None:
    brought(work, raster(tmp_path / "stad.mbtiles"))
    first, _shown = on_screen(work)
    (tmp_path / "newer").mkdir()
    brought(work, raster(tmp_path / "newer" / "stad.mbtiles", "#993333"))

    layer, _shown = on_screen(work)
    assert layer["template"] != first["template"], "no tile of the former comes from memory"
    assert work.open_data.background.tile(*PLACE) == Tile("image/png", png("#993333"))


def test_the_choice_is_remembered_until_another_day(work: Workplace, tmp_path: Path) -> None:
    brought(work, raster(tmp_path / "stad.mbtiles")).reject()
    work.open_data.background.let_go()
    again = OpenData(work, tmp_path / "profile").background
    screen = work.window.go("map")
    assert isinstance(screen, MapScreen)
    again.follow(screen)

    assert again.tile(*PLACE) == Tile("image/png", png("#336699"))
    assert BASE_MAP in on_screen(work)[1]
    again.let_go()


def test_the_file_that_is_shown_is_closed_while_another_takes_its_place(
    work: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows replaces no file that is open."""
    brought(work, raster(tmp_path / "stad.mbtiles"))
    backdrop = work.open_data.background._backdrop
    open_meanwhile: list[bool] = []
    bring = base_maps.import_base_map

    def watched(*args: Any) -> KeptMap:
        open_meanwhile.append(backdrop.is_open)
        return bring(*args)

    monkeypatch.setattr(base_maps, "import_base_map", watched)
    for name in ("stad.mbtiles", "other.mbtiles"):
        (tmp_path / "again").mkdir(exist_ok=True)
        brought(work, raster(tmp_path / "again" / name))
    assert open_meanwhile == [False, True]
    assert backdrop.is_open


def test_a_bad_file_leaves_the_background_as_it_was(work: Workplace, tmp_path: Path) -> None:
    brought(work, raster(tmp_path / "stad.mbtiles"))
    (tmp_path / "bad").mkdir()
    bad = tmp_path / "bad" / "stad.mbtiles"
    for content in (b"", b"<!DOCTYPE html><p>Sign in", b"SQLite format 3\x00" + b"\x07" * 4_000):
        bad.write_bytes(content)
        dialog = brought(work, bad)
        assert dialog.problem.isVisible()
        assert work.open_data.background.tile(*PLACE) == Tile("image/png", png("#336699"))


def test_a_background_that_is_gone_leaves_plain_paper(work: Workplace, tmp_path: Path) -> None:
    brought(work, raster(tmp_path / "stad.mbtiles")).reject()
    work.open_data.background.let_go()
    (tmp_path / "profile" / "maps" / "base" / "stad.mbtiles").unlink()
    again = OpenData(work, tmp_path / "profile").background
    screen = work.window.go("map")
    assert isinstance(screen, MapScreen)
    again.follow(screen)

    assert on_screen(work) == (None, frozenset({"areas", "places"}))
    (reason,) = [each.why_not for each in screen.choices.layers.layers() if each.code == BASE_MAP]
    assert "cannot be read" in reason


def test_without_a_background_the_layers_open_the_list_of_them(work: Workplace) -> None:
    screen = work.window.go("map")
    assert isinstance(screen, MapScreen)
    screen.choices.layers.background_asked.emit()

    (dialog,) = work.window.findChildren(BaseMapsDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_flemish_map_is_fetched_stopped_and_gone_on_with(
    work: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "desktop.app.mapping.base_maps.patient", lambda _report: lambda _seconds: None
    )

    picture = png("#eeeeee")

    def tile(path: str) -> tuple[int, str, bytes]:
        assert "TILEMATRIX" in parse_qs(urlsplit(path).query)
        return 200, "image/png", picture

    with publisher_of() as site:
        site.make = tile
        data = OpenData(work, tmp_path / "profile", f"{site.address}/wmts")
        dialog = data.take_over()
        fetch = dialog._jobs.fetch
        dialog._jobs = replace(dialog._jobs, fetch=_stopping(fetch, 9))
        dialog.depth_box.setItemData(0, 13)  # few tiles: enough to stop among them
        dialog.depth_box.setCurrentIndex(0)
        assert "tile" in dialog.cost.text()
        assert "Digitaal Vlaanderen" in dialog.cost.text()
        dialog.fetch()
        asked = len(site.asked)
        assert 9 <= asked <= 10
        assert not list((tmp_path / "profile" / "maps" / "base").glob("*.mbtiles"))

        dialog._jobs = replace(dialog._jobs, fetch=fetch)
        dialog.fetch()
        assert data.background.choice == "grb_bsk_grijs.mbtiles"
        places = [each.path for each in site.asked]
        assert len(places) == len(set(places)), "no tile was asked for twice"
        data.background.let_go()
        dialog.reject()


def _stopping(fetch: Any, stop_at: int) -> Any:
    """Return the job with a person who presses stop after some tiles."""

    def stopping(order: TakeOverOrder, _report: Report) -> KeptMap:
        def report(done: int, _total: int) -> None:
            if done >= stop_at:
                raise Cancelled

        return cast("KeptMap", fetch(order, report))

    return stopping


def test_online_is_asked_only_after_the_choice_and_no_longer_after_another(
    work: Workplace, tmp_path: Path
) -> None:
    from desktop.services.geography.base_maps import open_base_map, open_online_map

    with publisher_of() as site:
        site.make = lambda _path: (200, "image/png", png("#123456"))

        def open_map(folder: Path, choice: str) -> Any:
            address = f"{site.address}/wmts"
            return open_online_map(address) if choice == ONLINE else open_base_map(folder, choice)

        backdrop = Backdrop(tmp_path / "profile" / "maps", open_map)
        assert backdrop.tile(*PLACE) is None
        layer = backdrop.show(ONLINE)
        assert layer is not None
        assert layer.template.startswith("app://tiles/")
        assert not site.asked
        assert backdrop.tile(*PLACE) == Tile("image/png", png("#123456"))
        assert len(site.asked) == 1
        backdrop.show("")
        assert backdrop.tile(*PLACE) is None
        assert len(site.asked) == 1


def test_off_is_the_default() -> None:
    assert Settings().base_map == ""


def test_shapes_are_painted_also_from_nearer_than_their_map_goes(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "base").mkdir(parents=True)
    draft = MbTilesDraft(tmp_path / "base" / "shapes.mbtiles")
    draft.describe({"format": "pbf"})
    draft.add([(PLACE, west_half_is("water"))])
    draft.finish()
    backdrop = Backdrop(tmp_path)
    layer = backdrop.show("shapes.mbtiles")
    assert layer is not None
    assert layer.max_zoom == 14 + NEARER

    _z, x, y = PLACE
    whole, west, east = (
        backdrop.tile(*place) for place in (PLACE, (15, 2 * x, 2 * y), (15, 2 * x + 1, 2 * y))
    )
    water, paper = QColor("#D3DEE3"), QColor("#F4F2ED")
    assert (colour(whole, 0.25), colour(whole, 0.75)) == (water, paper)
    assert (colour(west, 0.5), colour(east, 0.5)) == (water, paper)
    assert backdrop.tile(14, 1, 1) is None
    backdrop.close()


def colour(tile: Tile | None, at: float) -> QColor:
    assert tile is not None
    image = QImage.fromData(tile.content)
    return image.pixelColor(int(image.width() * at), image.height() // 2)


def west_half_is(name: str) -> bytes:
    """Return a tile of one area, as the specification says it."""
    rectangle = bytes([9, 0, 0, 26, *zigzag(2048), 0, 0, *zigzag(4096), *zigzag(-2048), 0, 15])
    feature = b"\x18\x03" + field_of(4, rectangle)
    layer = field_of(1, name.encode()) + field_of(2, feature) + b"\x78\x02"
    return field_of(3, layer)


def zigzag(step: int) -> bytes:
    number = (step << 1) ^ (step >> 63)
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def field_of(number: int, content: bytes) -> bytes:
    assert len(content) < 0x80
    return bytes([number << 3 | 2, len(content)]) + content
