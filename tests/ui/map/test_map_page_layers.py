"""What lies on the areas of the drawn map: sectors, points, marks, a base map, a second map."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import theme, web_view  # noqa: F401 - Chromium comes before the application
from maps.marks import Bin, MapKey, Point, WardMark, point_layer, visit_layer, ward_mark_layer
from tests.ui.opened_map import Beside, OpenedMap, heard, painting

pytestmark = [
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore("Failed to create RHI", "propagateSizeHints", extend=True),
]
HOSTILE = (
    "<img src=x onerror=\"document.title='owned'\">",
    "</script><script>document.title='owned'</script>",
    "${document.title='owned'}",
    "\u202eneleheM\u202c",
    "حي الشمال 👩🏽‍🦽",
    "'\"><svg onload=document.title='owned'>",
    "&lt;b&gt;",
)
LIBRARY, SCHOOL = UUID(int=1), UUID(int=2)
MIDDLE_EAST = (51.0425, 4.475)  # the eastern sector of Midden


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


def show_sectors(page: OpenedMap) -> None:
    page.board.show_painting(painting(level="sector"))
    page.until("document.querySelectorAll('path.sector').length === 18")


def show_places(page: OpenedMap, *points: Point) -> None:
    page.board.show_layer("places", point_layer(points))
    page.until(f"Weefsel.points._ids.length === {len(points)}")


def test_sectors_are_coloured_within_the_outlines_of_wards(page: OpenedMap) -> None:
    show_sectors(page)
    assert page.fill("W0S0").startswith("#")
    assert page.count("path.ward.outline") == 9
    assert page.ask("getComputedStyle(document.querySelector('path.ward')).fill") == "none"


def test_a_click_in_a_ward_chooses_its_sector(page: OpenedMap) -> None:
    show_sectors(page)
    sectors, wards = heard(page.bridge.sector_chosen), heard(page.bridge.ward_chosen)
    page.click(*MIDDLE_EAST)
    page.until("Weefsel.chosen === 'W4S1'")
    assert (sectors, wards) == (["W4S1"], [])


def test_arrows_walk_from_sector_to_sector(page: OpenedMap, qtbot: QtBot) -> None:
    show_sectors(page)
    page.bridge.choose.emit("W4S1")
    with qtbot.waitSignal(page.bridge.sector_chosen) as chosen:
        page.press(Qt.Key.Key_Left)
    assert chosen.args == ["W4S0"]


def test_names_of_sectors_come_when_there_is_room(page: OpenedMap) -> None:
    show_sectors(page)
    page.ask("(Weefsel.map.setZoom(Weefsel.map.getZoom() - 2, {animate: false}), 1)")
    shown = "[...document.querySelectorAll('.sector-name > div')].filter(e => !e.hidden).length"
    far = page.ask(shown)
    page.board.look_at("W4")
    page.hears()
    near = page.ask(
        "[...document.querySelectorAll('.sector-name > div')]"
        ".filter(e => !e.hidden && e.textContent.startsWith('Midden')).length"
    )
    assert far == 0
    assert near == 2


def test_a_sector_too_narrow_for_its_name_has_none(page: OpenedMap) -> None:
    show_sectors(page)
    page.board.look_at("W4")
    narrow = "Weefsel.first.sectors.byCode.get('W4S0')"
    assert page.ask(f"({narrow}.room = 0, Weefsel.first.spread(), {narrow}.box.hidden)") is True
    page.board.show_sectors(page.sectors)


def test_wards_come_back_after_sectors(page: OpenedMap) -> None:
    show_sectors(page)
    page.board.show_painting(painting())
    page.until("document.querySelectorAll('path.sector').length === 0")
    assert page.count("path.ward.outline") == 0


def test_places_have_a_picture_and_groups_a_number(page: OpenedMap) -> None:
    near = [Point(str(at), 51.05, 4.45 + at / 1e5, "library", "brave") for at in range(7)]
    show_places(page, *near, Point("far", 51.02, 4.41, "school", "safe"))
    sizes = page.ask("Weefsel.points.marks().map(mark => mark.members.length)")
    assert sorted(sizes) == [1, 7]


def test_a_click_on_a_group_goes_closer_until_it_falls_apart(page: OpenedMap, qtbot: QtBot) -> None:
    ids = [str(LIBRARY), str(SCHOOL)]
    show_places(
        page, Point(ids[0], 51.05, 4.45, "library"), Point(ids[1], 51.0502, 4.4505, "school")
    )
    page.click(51.0501, 4.45025)
    page.until("Weefsel.map.getZoom() > 15 && Weefsel.points.marks().length === 2")
    page.until("!Weefsel.map._animatingZoom")
    with qtbot.waitSignal(page.bridge.pin_chosen) as chosen:
        page.click(51.05, 4.45)
    assert chosen.args == ids[:1]


def test_of_places_on_one_spot_each_click_tells_the_next(page: OpenedMap, qtbot: QtBot) -> None:
    ids = [str(LIBRARY), str(SCHOOL)]
    show_places(page, *(Point(each, 51.05, 4.45, "library") for each in ids))
    page.ask("(Weefsel.told = undefined, 1)")
    told: list[str] = []
    for _ in range(3):
        with qtbot.waitSignal(page.bridge.pin_chosen) as chosen:
            page.click(51.05, 4.45)
        told += chosen.args or []
    assert told == [*ids, ids[0]]


def test_an_organisation_tells_its_id(page: OpenedMap, qtbot: QtBot) -> None:
    page.board.show_layer("organisations", point_layer([(str(SCHOOL), 51.03, 4.42, "school")]))
    page.board.switch(["areas", "organisations"])
    page.until("Weefsel.first.layers.organisations._ids.length === 1")
    with qtbot.waitSignal(page.bridge.organisation_chosen) as chosen:
        page.click(51.03, 4.42)
    assert chosen.args == [str(SCHOOL)]


def test_a_layer_that_is_off_is_not_fetched(page: OpenedMap) -> None:
    tasks = ward_mark_layer([WardMark("W4", "count", "3")], title="Tasks")
    page.board.show_layer("tasks", tasks)
    page.board.switch(["areas"])
    page.until("Weefsel.on.length === 1")
    assert page.ask("'tasks' in Weefsel.data || 'tasks' in Weefsel.first.marks") is False
    page.board.switch(["areas", "tasks"])
    page.until("document.querySelectorAll('.mark.count').length === 1")


def test_marks_stand_beside_names_and_in_the_legend(page: OpenedMap) -> None:
    marks = [
        WardMark("W0", "met", "12/10"),
        WardMark("W1", "under", "4/10"),
        WardMark("W2", "unset"),
    ]
    keys = [MapKey("met", "met"), MapKey("under", "not yet")]
    page.board.show_layer("targets", ward_mark_layer(marks, title="Targets", legend=keys))
    page.board.switch(["areas", "targets"])
    page.until("document.querySelectorAll('.mark').length === 3")
    assert page.texts(".mark.met, .mark.under") == ["12/10", "4/10"]
    assert "Targets" in page.texts(".legend h2")
    assert page.count(".legend .sign.met, .legend .sign.under") == 2
    page.board.switch(["areas"])
    page.until("document.querySelectorAll('.mark').length === 0")
    assert "Targets" not in page.texts(".legend h2")


def test_visits_are_discs_of_published_counts(page: OpenedMap) -> None:
    bins = [Bin(51.04, 4.45, 0, "5"), Bin(51.05, 4.47, 3, "48")]
    page.board.show_layer(
        "visits", visit_layer(bins, title="Visits", legend=[MapKey("bin-0", "5 to 9")])
    )
    page.board.switch(["areas", "visits"])
    page.until("Weefsel.first.layers.visits._texts?.length === 2")
    drawn = (
        "(c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v))"
        "(Weefsel.first.layers.visits._canvas)"
    )
    assert page.ask(drawn) is True


def test_without_colours_the_borders_stay(page: OpenedMap) -> None:
    page.board.switch(["places"])
    page.until("document.querySelectorAll('path.ward.empty').length === 9")
    assert page.texts(".ward-name .figure") == [""] * 9


def test_two_maps_stand_side_by_side_at_one_place(page: OpenedMap) -> None:
    page.board.show_painting(painting(caption="Spring", method="fixed", limits=(10, 25)))
    second = painting(range(15, 24), caption="Summer", method="fixed", limits=(10, 25))
    page.board.show_second(second)
    page.until("Weefsel.second && document.querySelectorAll('path.ward').length === 18")
    assert page.texts(".caption") == ["Spring", "Summer"]
    assert page.fill("W0") != page.fill("W0", "second")
    assert page.fill("W6") == page.fill("W0", "second")
    assert page.count(".legend:not([hidden])") == 1
    page.ask("(Weefsel.first.map.setView([51.03, 4.46], 14, {animate: false}), 1)")
    places = page.ask(
        "Weefsel.panes.map(({map}) => [map.getCenter().lat, map.getCenter().lng, map.getZoom()])"
    )
    assert places[0] == pytest.approx(places[1], abs=1e-3)


def test_two_maps_share_what_is_chosen(page: OpenedMap, qtbot: QtBot) -> None:
    page.board.show_second(painting(range(9)))
    page.until("Weefsel.second && document.querySelectorAll('path.ward').length === 18")
    with qtbot.waitSignal(page.bridge.ward_chosen) as chosen:
        page.click(51.0425, 4.46, "second")
    assert chosen.args == ["W4"]
    assert page.count("path.ward.chosen") == 2


def test_one_map_fills_the_room_again(page: OpenedMap) -> None:
    page.board.show_second(painting(range(9)))
    page.until("Weefsel.second")
    page.board.show_second(None)
    page.until("!Weefsel.second")
    assert page.ask("Weefsel.map.getSize().x === innerWidth") is True
    assert page.count(".folium-map") == 1
    assert page.ask("document.querySelector('.legend').closest('.leaflet-top') !== null") is True


def test_a_painting_that_was_overtaken_is_not_shown(page: OpenedMap) -> None:
    page.ask("(delete Weefsel.data.sectors, 1)")
    page.board.show_painting(painting(level="sector", caption="early"))
    page.board.show_painting(painting(caption="late"))
    page.until("Weefsel.data.sectors && Weefsel.first.painting.caption === 'late'")
    page.seen()
    assert page.texts(".caption") == ["late"]
    assert page.count("path.sector") == 0


def test_names_step_aside_for_places(page: OpenedMap) -> None:
    at = "document.querySelectorAll('.ward-name > div')[4].getBoundingClientRect()"
    lat, lon = page.ask("(p => [p.lat, p.lng])(Weefsel.wards.get('W4').label.getLatLng())")
    show_places(page, Point("on the name", lat, lon, "library"))
    page.until(f"(b => Math.abs(b.top + b.bottom - {2 * page.spot(lat, lon).y()}) > 30)({at})")


def test_changes_have_two_hues_and_their_figure_on_the_map(page: OpenedMap) -> None:
    page.board.show_painting(painting([-8, -4, -1, 0, 0, 1, 2, 4, 8], two_sides=True))
    fills = [page.fill(f"W{place}") for place in range(9)]
    assert (fills[0], fills[3], fills[8]) == ("#8F3B12", "#E9E6DF", "#0B646B")
    assert page.texts(".ward-name .figure") == ["-8", "-4", "-1", "0", "0", "1", "2", "4", "8"]


def test_a_credit_line_of_others_is_text(page: OpenedMap) -> None:
    base = {
        "template": "app://tiles/{z}/{x}/{y}",
        "min_zoom": 10,
        "max_zoom": 17,
        "bounds": [4.3, 50.9, 4.6, 51.2],
        "credit": HOSTILE[0],
    }
    page.board.show_layer("base_map", json.dumps(base).encode())
    page.board.switch(["base_map", "areas"])
    page.until("document.querySelectorAll('.leaflet-container.over-base').length === 1")
    assert HOSTILE[0] in page.texts(".notes p")
    assert page.count(".notes img") == 0
    opacity = "getComputedStyle(document.querySelector('path.ward')).fillOpacity"
    assert page.ask(opacity) == "0.7"
    page.board.show_layer("base_map", b"null")
    page.until("document.querySelectorAll('.leaflet-container.over-base').length === 0")


def test_fifty_thousand_points_are_drawn_and_found(page: OpenedMap) -> None:
    dice = random.Random(1)
    show_places(
        page,
        *(
            Point(str(UUID(int=at)), dice.uniform(51.0, 51.08), dice.uniform(4.4, 4.52), "other")
            for at in range(50_000)
        ),
    )
    took = page.ask(
        "(t => { Weefsel.points._level = null; Weefsel.points.redraw();"
        " return performance.now() - t; })(performance.now())"
    )
    assert took < 2000  # some 30 in truth
    sizes = page.ask("Weefsel.points.marks().map(mark => mark.members.length)")
    assert sum(sizes) == 50_000


def test_hostile_words_are_text_and_nothing_more(qapp: QApplication) -> None:
    words = Beside(title=HOSTILE[0], notes=HOSTILE, page={"map": HOSTILE[5], "zoom_in": HOSTILE[0]})
    page = OpenedMap(words=words)
    keys = [MapKey("met", text) for text in HOSTILE]
    marks = [WardMark(f"W{place}", "met", text) for place, text in enumerate(HOSTILE)]
    page.board.show_layer("targets", ward_mark_layer(marks, title=HOSTILE[1], legend=keys))
    page.board.show_layer(
        "visits", visit_layer([Bin(51.04, 4.45, 0, HOSTILE[0])], title=HOSTILE[5], legend=keys)
    )
    page.board.switch(["areas", "targets", "visits"])
    page.board.show_second(painting(caption=HOSTILE[0]))
    page.until("Weefsel.second && document.querySelectorAll('.legend .sign').length === 14")
    assert page.texts(".notes p") == list(HOSTILE)
    assert page.texts(".caption")[1] == HOSTILE[0]
    assert set(page.texts(".legend h2")) == {HOSTILE[0], HOSTILE[1], HOSTILE[5]}
    assert page.count("img, body script[src='x']") == 0
    assert page.ask("document.title") != "owned"
    page.close()


def test_borders_that_change_while_they_are_fetched_are_fetched_again(page: OpenedMap) -> None:
    empty = b'{"type":"FeatureCollection","features":[]}'
    page.ask("(delete Weefsel.data.wards, Weefsel.load('wards'), 1)")
    page.board.show_wards(empty)
    page.until("Weefsel.wards.size === 0")
    page.board.show_wards(page.wards)
    page.until("Weefsel.wards.size === 9")
