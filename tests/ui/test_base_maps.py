"""The background of the map: chosen, added, removed, fetched slowly, and painted from shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.backdrop import NEARER, Backdrop
from desktop.app.open_data import OpenData
from desktop.app.ports import Host
from desktop.app.workplace import Workplace
from desktop.domain.base_map import ONLINE, KeptMap
from desktop.errors import Cancelled, DiskFull, DownloadFailed, FileUnreadable
from desktop.services.desk import Desk
from desktop.services.profile import Unlocked
from desktop.settings import Settings
from desktop.ui import theme
from desktop.ui.screens.map import board
from desktop.ui.screens.map.choices.layers import BASE_MAP
from desktop.ui.screens.map.open_data_base_maps import BaseMapJobs, BaseMapsDialog
from desktop.ui.screens.map.open_data_take_over import (
    Cost,
    TakeOverDialog,
    TakeOverJobs,
    TakeOverOrder,
)
from desktop.ui.screens.map.screen import MapScreen
from desktop.ui.tasks import Report, Runner
from desktop.ui.tiles import Tile
from maps.mbtiles import MbTilesDraft
from maps.tiles import tile_at
from tests.maps.publisher import publisher_of
from tests.ui.fakes import DirectRunner, HeldRunner

CITY = KeptMap(
    file="grb.mbtiles",
    name="GRB",
    form="png",
    size=84_000_000,
    bounds=(4.38, 50.97, 4.57, 51.10),
    min_zoom=11,
    max_zoom=17,
    credit="Bron: GRB",
)
SHAPES = replace(CITY, file="city.pmtiles", name="City", form="pbf", credit="© makers")


@dataclass
class Shelf:
    """Stands in for the base maps of a profile."""

    kept: list[KeptMap] = field(default_factory=lambda: [CITY, SHAPES])
    chosen: str = ""
    chosen_in_turn: list[str] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)

    def jobs(self) -> BaseMapJobs:
        return BaseMapJobs(
            load=lambda: tuple(self.kept),
            chosen=lambda: self.chosen,
            choose=self.choose,
            bring=self.bring,
            remove=self.remove,
            host="geo.example",
            ask_file=lambda _parent, _title, _kinds: Path("/some/new.mbtiles"),
        )

    def choose(self, choice: str) -> None:
        self.chosen = choice
        self.chosen_in_turn.append(choice)

    def bring(self, file: Path, report: Report) -> KeptMap:
        report(1, 2)
        if self.errors:
            raise self.errors.pop()
        self.kept.append(replace(CITY, file=file.name, name="New"))
        return self.kept[-1]

    def remove(self, file: str) -> None:
        assert self.chosen != file, "it is still open"
        self.kept = [each for each in self.kept if each.file != file]


Open = Callable[..., BaseMapsDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_dialog(shelf: Shelf, tasks: Runner | None = None) -> BaseMapsDialog:
        dialog = BaseMapsDialog(shelf.jobs(), tasks or DirectRunner())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def rows(dialog: BaseMapsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_what_is_here_is_listed_with_what_it_is(opened: Open) -> None:
    dialog = opened(Shelf())
    assert rows(dialog) == [
        "No background · shown now",
        "GRB · 84 MB",
        "City · 84 MB",
        "Online, from geo.example",
    ]
    dialog.list.setCurrentRow(1)
    assert "Bron: GRB" in dialog.details.text()
    assert "level 11" in dialog.details.text()


def test_one_is_chosen_by_keyboard(opened: Open, qtbot: QtBot) -> None:
    shelf = Shelf()
    dialog = opened(shelf)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert shelf.chosen_in_turn == [], "looking is not choosing"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert shelf.chosen_in_turn == ["grb.mbtiles"]
    assert rows(dialog)[1] == "GRB · 84 MB · shown now"
    assert not dialog.use_button.isEnabled()


def test_online_says_what_it_means_before_it_can_be_chosen(opened: Open) -> None:
    shelf = Shelf()
    dialog = opened(shelf)
    dialog.list.setCurrentRow(3)
    assert "sees the address of your network connection" in dialog.details.text()
    assert "no visits, places or persons" in dialog.details.text()
    assert "geo.example" in dialog.use_button.text()
    assert shelf.chosen == ""

    dialog.use_button.click()
    assert shelf.chosen == ONLINE


def test_a_file_is_added_and_shown(opened: Open) -> None:
    shelf = Shelf()
    dialog = opened(shelf)
    dialog.file_button.click()
    assert shelf.chosen == "new.mbtiles"
    assert "New · 84 MB · shown now" in rows(dialog)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FileUnreadable("new.mbtiles", "web_page"), "web page"),
        (FileUnreadable("new.mbtiles", "empty"), "new.mbtiles"),
        (DiskFull(), "disk"),
    ],
)
def test_a_file_of_no_use_changes_nothing(opened: Open, error: Exception, words: str) -> None:
    shelf = Shelf(errors=[error])
    dialog = opened(shelf)
    dialog.file_button.click()
    assert words in dialog.problem.text()
    assert shelf.chosen_in_turn == []


def test_removing_asks_first_and_lets_go_of_the_file(opened: Open) -> None:
    shelf = Shelf(chosen="grb.mbtiles")
    dialog = opened(shelf)
    dialog.remove_button.click()
    assert "Remove “GRB” (84 MB)" in dialog.question.text.text()
    dialog.question.no.click()
    assert len(shelf.kept) == 2

    dialog.remove_button.click()
    dialog.question.yes.click()
    assert [each.file for each in shelf.kept] == ["city.pmtiles"]
    assert shelf.chosen == ""


def test_neither_none_nor_online_can_be_removed(opened: Open) -> None:
    dialog = opened(Shelf())
    for row in (0, 3):
        dialog.list.setCurrentRow(row)
        assert not dialog.remove_button.isEnabled()


# Taking over


def take_over(qtbot: QtBot, fetch: Callable[..., KeptMap], tasks: Runner) -> TakeOverDialog:
    jobs = TakeOverJobs(
        depths=(15, 16, 17),
        depth=16,
        cost=lambda order: Cost(f"{order.depth} levels, {order.colour}", 0.25),
        fetch=fetch,
    )
    dialog = TakeOverDialog(jobs, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_cost_is_shown_before_and_follows_the_choice(qtbot: QtBot) -> None:
    dialog = take_over(qtbot, lambda *_: CITY, DirectRunner())
    assert dialog.cost.text() == "16 levels, False"
    dialog.depth_box.setCurrentIndex(2)
    dialog.colour_box.setCurrentIndex(1)
    assert dialog.cost.text() == "17 levels, True"
    assert dialog.order() == TakeOverOrder(colour=True, depth=17)


def test_it_says_how_long_it_still_takes_and_can_be_stopped(qtbot: QtBot) -> None:
    runner = HeldRunner()
    dialog = take_over(qtbot, lambda *_: CITY, runner)
    dialog.fetch()
    dialog._show_progress(100, 4_900)
    assert "100 of 4900 tiles" in dialog.progress.text()
    assert "20 more minute" in dialog.progress.text()

    dialog.reject()
    dialog._end(dialog.failed, Cancelled())
    assert dialog.isVisible()
    assert dialog.fetch_button.isEnabled()
    with qtbot.waitSignal(dialog.came):
        dialog.fetch()
        runner.let_go(-1)
    assert "84 MB" in dialog.told.text()


def test_without_a_network_it_says_so(qtbot: QtBot) -> None:
    def fail(*_: object) -> KeptMap:
        raise DownloadFailed("grb", "geo.example", "no_network")

    dialog = take_over(qtbot, fail, DirectRunner())
    dialog.fetch()
    assert "There is no connection." in dialog.problem.text()


# On a real profile


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


@pytest.fixture
def work(
    qtbot: QtBot,
    qapp: QApplication,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Workplace]:
    """A window on an empty profile, without a web engine; jobs run at once."""

    def no_engine(_report: Report) -> Any:
        raise ImportError

    monkeypatch.setattr(board.MapBoard.__init__, "__defaults__", (no_engine,))
    theme.wear(qapp, "light")
    program = SimpleNamespace(
        app=qapp, tasks=DirectRunner(), settings=Settings(default_period=""), dress=lambda: None
    )
    program.keep = lambda settings: setattr(program, "settings", settings)
    opened = SimpleNamespace(desk=desk, folder=tmp_path / "profile", profile=None)
    opened.folder.mkdir()
    made = Workplace(cast("Host", program), cast("Unlocked", opened))
    made.window.show()
    yield made
    made.open_data.background.let_go()
    made.leave()


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


def test_the_flemish_map_is_fetched_stopped_and_gone_on_with(
    work: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.app.base_maps.patient", lambda _report: lambda _seconds: None)

    def tile(path: str) -> tuple[int, str, bytes]:
        assert "TILEMATRIX" in parse_qs(urlsplit(path).query)
        return 200, "image/png", png("#eeeeee")

    with publisher_of() as site:
        site.make = tile
        data = OpenData(work, tmp_path / "profile", f"{site.address}/wmts")
        dialog = data.take_over()
        fetch = dialog._jobs.fetch
        dialog._jobs = replace(dialog._jobs, fetch=_stopping(fetch, 9))
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
    from desktop.services.base_maps import open_base_map, open_online_map

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


def test_every_widget_has_a_name(opened: Open) -> None:
    dialog = opened(Shelf())
    seen: Sequence[QWidget] = [dialog.list, dialog.busy]
    assert all(each.accessibleName() for each in seen)
