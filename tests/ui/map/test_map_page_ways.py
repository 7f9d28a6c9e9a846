"""Finding one's way on the drawn map by mouse and keyboard, and what its legend leaves free."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import web_view  # noqa: F401 - Chromium comes before the application
from maps.layers import paint_layer
from maps.marks import MapKey, point_layer, ward_mark_layer
from tests.ui.opened_map import Beside, OpenedMap, Shown, painting

pytestmark = [
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore("Failed to create RHI", "propagateSizeHints", extend=True),
]


@pytest.fixture(scope="module")
def opened(qapp: QApplication) -> Iterator[OpenedMap]:
    page = OpenedMap()
    page.ask("(window.marker = 'the same page', 1)")
    yield page
    assert page.ask("window.marker") == "the same page"
    page.close()


@pytest.fixture
def page(opened: OpenedMap, qtbot: QtBot) -> OpenedMap:
    opened.reset(qtbot)
    return opened


def test_areas_without_a_number_have_their_pattern_and_no_words_on_the_map(
    page: OpenedMap,
) -> None:
    shown = [Shown("W0", 3, text="+3"), Shown("W1", None, "suppressed", "too few to show")]
    page.board.show_painting(
        paint_layer(shown, Beside(), lambda value: f"{value:g}", theme="light", two_sides=True)
    )
    assert [text for text in page.texts(".ward-name .figure") if text] == ["+3"]


def test_escape_lets_go_of_what_was_chosen(page: OpenedMap, qtbot: QtBot) -> None:
    page.bridge.choose.emit("W4")
    with qtbot.waitSignal(page.bridge.ward_chosen) as chosen:
        page.press(Qt.Key.Key_Escape)
    assert chosen.args == [""]
    assert page.count("path.ward.chosen") == 0


def test_home_shows_the_whole_city(page: OpenedMap) -> None:
    whole = page.ask("Weefsel.map.getZoom()")
    page.board.look_at("W8")
    page.hears()
    assert page.ask("Weefsel.map.getZoom()") > whole
    page.press(Qt.Key.Key_Home)
    page.until(f"Math.abs(Weefsel.map.getZoom() - {whole}) < 0.01")


def test_the_mouse_finds_its_way_back_to_the_whole_city(page: OpenedMap) -> None:
    whole = page.ask("Weefsel.map.getZoom()")
    page.board.look_at("W8")
    page.hears()
    page.ask("(document.querySelector('.leaflet-bar .whole').click(), 1)")
    page.until(f"Math.abs(Weefsel.map.getZoom() - {whole}) < 0.01")
    label = page.ask("document.querySelector('.leaflet-bar .whole').getAttribute('aria-label')")
    assert label == "Whole city"


def test_after_a_click_the_keyboard_goes_on_from_there(page: OpenedMap, qtbot: QtBot) -> None:
    page.ask("(document.querySelector('.leaflet-control-zoom-in').focus(), 1)")
    with qtbot.waitSignal(page.bridge.ward_chosen):
        page.click(51.0425, 4.46)
    with qtbot.waitSignal(page.bridge.ward_chosen) as chosen:
        QTest.keyClick(page.glass, Qt.Key.Key_Left)
    assert chosen.args == ["W3"]


def test_plus_and_minus_change_the_scale(page: OpenedMap) -> None:
    whole = page.ask("Weefsel.map.getZoom()")
    page.press(Qt.Key.Key_Plus)
    page.until(f"Weefsel.map.getZoom() > {whole} && !Weefsel.map._animatingZoom")
    page.press(Qt.Key.Key_Minus)
    page.until(f"Math.abs(Weefsel.map.getZoom() - {whole}) < 0.01")


def test_the_zoom_buttons_keep_the_keyboard_while_the_map_is_recoloured(page: OpenedMap) -> None:
    page.ask("(document.querySelector('.leaflet-control-zoom-in').focus(), 1)")
    page.board.show_painting(painting(range(9)))
    page.until("Weefsel.first.painting.areas.W0.text === '0'")
    assert page.ask("document.activeElement.className") == "leaflet-control-zoom-in"


def test_a_wide_legend_hides_as_few_names_as_can_be(page: OpenedMap) -> None:
    hidden = """(cards => [...Weefsel.wards.values()].filter(({box}) => cards.some(
      card => meets(box.getBoundingClientRect(), card))).length)(Weefsel.legend.boxes())"""
    page.board.resize(560, 410)
    long = Beside(title="Share of the visits against the share of the inhabitants")
    page.board.show_painting(painting([-8, -4, -1, 0, 0, 1, 2, 4, 8], words=long, two_sides=True))
    keys = [MapKey(stage, stage) for stage in ("safe", "growing", "brave")]
    page.board.show_layer("places", point_layer([], title="Places", legend=keys))
    page.until("document.querySelectorAll('.legend h2').length === 2 && innerHeight < 420")
    page.seen()
    assert page.ask(hidden) <= 1  # nothing moved aside: three
    page.board.resize(760, 620)
    page.until("innerWidth < innerHeight * 1.3")


def test_a_legend_too_tall_for_a_wide_map_stands_beside_it(page: OpenedMap) -> None:
    page.board.resize(760, 420)
    keys = [MapKey("met", str(number)) for number in range(20)]
    page.board.show_layer("targets", ward_mark_layer([], title="Targets", legend=keys))
    page.board.switch(["areas", "targets"])
    page.until("document.querySelectorAll('.strip .legend .sign').length === 20")
    page.until("innerHeight <= 420 && Weefsel.map.getSize().y === innerHeight")
    page.until("Weefsel.map.getSize().x === innerWidth - 208")
    page.board.resize(760, 620)
    page.board.switch(["areas"])
    page.until("document.querySelectorAll('.strip').length === 0")


def test_a_legend_too_tall_for_a_high_map_stands_below_it(page: OpenedMap) -> None:
    page.board.resize(600, 620)
    page.until("innerWidth < innerHeight")  # whatever the size of text
    keys = [MapKey("met", str(number)) for number in range(20)]
    page.board.show_layer("targets", ward_mark_layer([], title="Targets", legend=keys))
    page.board.switch(["areas", "targets"])
    page.until("document.querySelectorAll('.strip .legend .sign').length === 20")
    page.until("Weefsel.map.getSize().y < innerHeight")
    page.board.switch(["areas"])
    page.until("document.querySelectorAll('.strip').length === 0")
    page.until("Weefsel.map.getSize().y === innerHeight")
    page.board.resize(760, 620)
    page.until("innerWidth > innerHeight")


def test_one_legend_explains_the_patterns_of_two_maps(page: OpenedMap) -> None:
    write = "{:g}".format
    first, second = (
        paint_layer([Shown("W0", 3), Shown("W1", value, state)], Beside(), write, theme="light")
        for value, state in ((None, "suppressed"), (0, "zero"))
    )
    page.board.show_painting(first)
    page.board.show_second(second)
    page.until("document.querySelectorAll('.strip .legend li').length === 3")
    assert page.texts(".legend li") == ["3", "too few to show", "no visit"]
    page.board.show_second(None)
    page.until("document.querySelectorAll('.legend li').length === 2")


def test_in_high_contrast_equal_neighbours_have_a_border_of_two_shades(page: OpenedMap) -> None:
    figures = [Shown(f"W{place}", 9) for place in range(9)]
    page.board.show_painting(paint_layer(figures, Beside(), "{:g}".format, theme="contrast"))
    page.until("document.documentElement.dataset.theme === 'contrast'")
    look = "getComputedStyle(Weefsel.wards.get('W4').shape.getElement())"
    line, fill, around = page.ask(f"[{look}.stroke, {look}.fill, {look}.filter]")
    assert line == "rgb(0, 0, 0)" != fill
    assert "rgb(255, 255, 255)" in around
