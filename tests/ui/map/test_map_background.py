"""The background on the drawn map, in real Chromium: tiles, credit, on and off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import web_view  # noqa: F401 - Chromium comes before the application
from desktop.ui.screens.map.choices.layers import AREAS, BASE_MAP
from desktop.ui.screens.map.screen import MapScreen
from desktop.ui.tiles import NO_BASE_LAYER, BaseLayer, Tile
from tests.ui.atlas import Atlas
from tests.ui.chromium import evaluate, wait
from tests.ui.fakes import DirectRunner

pytestmark = [
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore("Failed to create RHI", "propagateSizeHints", extend=True),
]
TILE = b'<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>'
LAYER = BaseLayer(
    template="app://tiles/{z}/{x}/{y}?1",
    min_zoom=11,
    max_zoom=13,
    bounds=(4.30, 50.90, 4.60, 51.10),
    credit="© <b>makers</b>",
)
LOADED = "document.querySelectorAll('img.leaflet-tile-loaded').length"


class Ground:
    """Hands out tiles and writes down which."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int, int]] = []

    def tile(self, z: int, x: int, y: int) -> Tile:
        self.asked.append((z, x, y))
        return Tile("image/svg+xml", TILE)


@pytest.fixture(scope="module")
def ground() -> Ground:
    return Ground()


@pytest.fixture(scope="module")
def screen(qapp: QApplication, ground: Ground) -> Iterator[MapScreen]:
    ports = Atlas().ports()
    ports = replace(ports, drawing=replace(ports.drawing, tiles=ground.tile))
    screen = MapScreen(ports, DirectRunner())
    screen.resize(1100, 700)
    screen.show()
    wait(screen.board.painted)
    yield screen
    screen.close()
    assert screen.board.view
    screen.board.view._let_go()


@pytest.fixture(autouse=True)
def plain_paper(screen: MapScreen, ground: Ground, qtbot: QtBot) -> None:
    """Begin every test without a background."""
    screen.choices.layers.show_layers(frozenset({AREAS}))
    screen.board.show_layer(BASE_MAP, NO_BASE_LAYER)
    qtbot.waitUntil(lambda: ask(screen, LOADED) == 0, timeout=20_000)
    ground.asked.clear()


def ask(screen: MapScreen, code: str) -> Any:
    assert screen.board.view
    return evaluate(screen.board.view.page, code)


def test_tiles_lie_below_the_wards_with_the_credit_as_text(
    screen: MapScreen, ground: Ground, qtbot: QtBot
) -> None:
    assert ground.asked == []
    screen.board.show_layer(BASE_MAP, LAYER.as_json())
    screen.choices.layers.show_layers(frozenset({AREAS, BASE_MAP}))
    qtbot.waitUntil(lambda: ask(screen, LOADED) > 0, timeout=20_000)

    assert {z for z, _x, _y in ground.asked} <= {11, 12, 13}
    qtbot.waitUntil(lambda: "© <b>makers</b>" in ask(screen, "document.body.innerText"))
    assert screen.board.view
    assert set(screen.board.view.guard.passed) <= {"app", "data", "blob", "qrc"}
    assert screen.board.view.guard.blocked == 0


def test_off_it_leaves_plain_paper_and_asks_for_nothing(
    screen: MapScreen, ground: Ground, qtbot: QtBot
) -> None:
    screen.board.show_layer(BASE_MAP, LAYER.as_json())
    screen.choices.layers.show_layers(frozenset({AREAS, BASE_MAP}))
    qtbot.waitUntil(lambda: ask(screen, LOADED) > 0, timeout=20_000)
    screen.choices.layers.show_layers(frozenset({AREAS}))
    qtbot.waitUntil(lambda: ask(screen, LOADED) == 0, timeout=20_000)
    before = len(ground.asked)
    ask(screen, "(Weefsel.map.setZoom(13), 1)")
    assert len(ground.asked) == before
    assert "makers" not in ask(screen, "document.body.innerText")


def test_another_background_takes_the_place_of_the_former(
    screen: MapScreen, ground: Ground, qtbot: QtBot
) -> None:
    screen.board.show_layer(BASE_MAP, LAYER.as_json())
    screen.choices.layers.show_layers(frozenset({AREAS, BASE_MAP}))
    qtbot.waitUntil(lambda: ask(screen, LOADED) > 0, timeout=20_000)
    other = replace(LAYER, template="app://tiles/{z}/{x}/{y}?2", credit="others")
    screen.board.show_layer(BASE_MAP, other.as_json())
    shown = "[...document.querySelectorAll('img.leaflet-tile')].map(i => i.src.slice(-2))"
    qtbot.waitUntil(lambda: set(ask(screen, shown)) == {"?2"}, timeout=20_000)
    assert "others" in ask(screen, "document.body.innerText")

    screen.board.show_layer(BASE_MAP, NO_BASE_LAYER)
    qtbot.waitUntil(lambda: ask(screen, LOADED) == 0, timeout=20_000)
