"""The drawn map in real Chromium: one page, opened once, for all tests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.figures.coverage import Measure
from desktop.domain.vocabulary import PlaceKind
from desktop.ui import theme, web_view  # noqa: F401 - Chromium comes before the application
from desktop.ui.screens.map.screen import MapScreen
from tests.ui.atlas import NAMES, PIN, Atlas, Spot, code_of
from tests.ui.chromium import evaluate, heard, wait
from tests.ui.fakes import DirectRunner

pytestmark = [
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore("Failed to create RHI", "propagateSizeHints", extend=True),
]
LONG_AFTER = 10_000_000  # milliseconds, after all that QTest made up
HOSTILE = (
    "<img src=x onerror=\"document.title='owned'\">",
    "</script><script>document.title='owned'</script>",
    "${document.title='owned'}",
    "{{ constructor.constructor(\"document.title='owned'\")() }}",
    "\u202eneleheM\u202c",
    "حي الشمال",
    "'\"><svg onload=document.title='owned'>",
    "&lt;b&gt;",
    "Zuid\u0000oost",
)


def opened(atlas: Atlas) -> MapScreen:
    screen = MapScreen(atlas.ports(), DirectRunner())
    screen.resize(1100, 700)
    screen.show()
    wait(screen.board.painted)
    return screen


def close(screen: MapScreen) -> None:
    assert screen.board.view
    screen.close()
    screen.board.view._let_go()


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas(pins=[Spot(PIN, PlaceKind.LIBRARY, 51.015, 4.41)])


@pytest.fixture(scope="module")
def shared(qapp: QApplication, atlas: Atlas) -> Iterator[MapScreen]:
    screen = opened(atlas)
    ask(screen, "(window.marker = 'the same page', 1)")
    yield screen
    close(screen)


@pytest.fixture
def screen(shared: MapScreen, qtbot: QtBot) -> MapScreen:
    shared.activateWindow()
    shared.pointing.cancel.click()
    shared.beside.close_sheet()
    at_rest(shared, qtbot)
    ask(shared, "(Weefsel.fitted = true, Weefsel.fit(), 1)")
    shared.choose("")
    hears(shared)
    return shared


def ask(screen: MapScreen, code: str) -> Any:
    assert screen.board.view
    return evaluate(screen.board.view.page, code)


def glass(screen: MapScreen) -> QWidget:
    """The widget that takes mouse and keys for the page."""
    assert screen.board.view
    return screen.board.view.glass


def spot(screen: MapScreen, lat: float, lon: float) -> QPoint:
    x, y = ask(screen, f"(p => [p.x, p.y])(Weefsel.map.latLngToContainerPoint([{lat}, {lon}]))")
    return QPoint(round(x), round(y))


def click(screen: MapScreen, lat: float, lon: float) -> None:
    QTest.mouseClick(
        glass(screen),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        spot(screen, lat, lon),
    )


def click_twice(screen: MapScreen, lat: float, lon: float) -> None:
    """Click twice in quick succession; QTest leaves too much time in between."""
    at = QPointF(spot(screen, lat, lon))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
        (QEvent.Type.MouseButtonDblClick, left),
        (QEvent.Type.MouseButtonRelease, none),
    )
    for step, (kind, held) in enumerate(kinds):
        event = QMouseEvent(
            kind,
            at,
            QPointF(glass(screen).mapToGlobal(at)),
            left,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setTimestamp(LONG_AFTER + 50 * step)
        QApplication.sendEvent(glass(screen), event)
        ask(screen, "1")


def at_rest(screen: MapScreen, qtbot: QtBot) -> None:
    """Return once the page has the size that its place in the window has."""

    def fits() -> bool:
        size = glass(screen).size()
        sizes = "[innerWidth, innerHeight, Weefsel.map.getSize().x, Weefsel.map.getSize().y]"
        return bool(ask(screen, sizes) == [size.width(), size.height()] * 2)

    QApplication.processEvents()
    qtbot.waitUntil(fits)


def hears(screen: MapScreen) -> None:
    """Return once the page heard all that was said to it."""
    assert screen.board.view
    heard(screen.board.view.page, screen.board.bridge)


def focus(screen: MapScreen) -> None:
    ask(screen, "(Weefsel.map.getContainer().focus(), 1)")


def test_map_shows_every_ward_with_name_and_colour(screen: MapScreen) -> None:
    names = ask(screen, "[...document.querySelectorAll('.ward-name')].map(e => e.textContent)")
    fills = ask(
        screen, "[...document.querySelectorAll('path.ward')].map(e => e.getAttribute('fill'))"
    )
    assert names == list(NAMES)
    assert len(set(fills)) == 5
    legend = ask(screen, "document.querySelector('.legend').innerText")
    assert legend.startswith("Visits")
    assert "Schematic borders" in ask(screen, "document.querySelector('.notes').innerText")


def test_map_asks_nothing_of_any_network(screen: MapScreen) -> None:
    assert screen.board.view
    assert set(screen.board.view.guard.passed) == {"app"}
    assert screen.board.view.guard.blocked == 0


def test_own_policy_blocks_inline_scripts_of_others(screen: MapScreen) -> None:
    ask(
        screen,
        "(() => { const s = document.createElement('script'); "
        "s.textContent = 'window.intruder = 1'; document.body.append(s); return 1; })()",
    )
    assert ask(screen, "typeof window.intruder") == "undefined"


def test_a_click_chooses_the_ward_under_it(screen: MapScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.board.bridge.ward_chosen) as chosen:
        click(screen, 51.0425, 4.46)
    assert chosen.args == [code_of("Midden")]
    assert screen.table.currentIndex().data() == "Midden"
    assert screen.side.strip.name.text() == "Midden"
    assert ask(screen, "document.querySelectorAll('path.ward.chosen').length") == 1


def test_a_row_chooses_the_ward_on_the_map(screen: MapScreen) -> None:
    screen.table.setCurrentIndex(screen.table.model().index(0, 0))
    assert ask(screen, "Weefsel.chosen") == code_of("Midden")


def test_arrow_keys_walk_from_ward_to_ward(screen: MapScreen, qtbot: QtBot) -> None:
    screen.choose(code_of("Midden"))
    focus(screen)
    for key, name in (
        (Qt.Key.Key_Left, "West"),
        (Qt.Key.Key_Up, "Noordwest"),
        (Qt.Key.Key_Right, "Noord"),
        (Qt.Key.Key_Down, "Midden"),
    ):
        with qtbot.waitSignal(screen.board.bridge.ward_chosen) as chosen:
            QTest.keyClick(glass(screen), key)
        assert chosen.args == [code_of(name)]


def test_what_the_map_chose_is_not_told_back_to_it(screen: MapScreen, qtbot: QtBot) -> None:
    # Told back late, it would throw whoever holds an arrow key back a few wards.
    screen.choose(code_of("Midden"))
    hears(screen)
    focus(screen)
    told: list[str] = []
    screen.board.bridge.choose.connect(told.append)
    with qtbot.waitSignal(screen.board.bridge.ward_chosen):
        QTest.keyClick(glass(screen), Qt.Key.Key_Left)
    assert screen.table.currentIndex().data() == "West"
    assert told == []


def test_enter_opens_the_ward(screen: MapScreen, qtbot: QtBot) -> None:
    screen.choose(code_of("Zuid"))
    focus(screen)
    with qtbot.waitSignal(screen.board.bridge.ward_opened) as opened_ward:
        QTest.keyClick(glass(screen), Qt.Key.Key_Return)
    assert opened_ward.args == [code_of("Zuid")]


def test_two_clicks_open_the_ward_and_leave_the_map_in_place(
    screen: MapScreen, qtbot: QtBot
) -> None:
    zoom = ask(screen, "Weefsel.map.getZoom()")
    with qtbot.waitSignal(screen.board.bridge.ward_opened) as opened_ward:
        click_twice(screen, 51.0425, 4.46)
    assert opened_ward.args == [code_of("Midden")]
    assert ask(screen, "Weefsel.map.getZoom()") == zoom


def test_a_pin_tells_its_id(screen: MapScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.record_asked) as chosen:
        click(screen, 51.015, 4.41)
    assert chosen.args == ["place", PIN]


def test_recolouring_keeps_the_page(screen: MapScreen, atlas: Atlas) -> None:
    before = ask(screen, "Weefsel.wards.get('W0').shape.getElement().getAttribute('fill')")
    atlas.counts = {"Noordwest": 99.0}
    start = perf_counter()
    screen.refresh(Changes.VISITS)
    after = ask(screen, "Weefsel.wards.get('W0').shape.getElement().getAttribute('fill')")
    took = perf_counter() - start
    atlas.counts = {}

    assert (before, after) == ("#D6E7E6", "#0B646B")
    assert ask(screen, "window.marker") == "the same page"
    assert took < 2  # milliseconds in truth; this catches a reload


def test_other_measure_changes_the_legend_without_a_reload(screen: MapScreen) -> None:
    screen.choices.measure.choose(Measure.DAYS_SINCE_LAST)
    title = ask(screen, "document.querySelector('.legend h2').textContent")
    screen.choices.measure.choose(Measure.VISITS)
    assert title == "Days since the last visit"
    assert ask(screen, "window.marker") == "the same page"


def test_other_theme_repaints_without_a_reload(
    screen: MapScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = "[document.documentElement.dataset.theme, window.marker]"
    ground = "getComputedStyle(document.querySelector('.leaflet-container')).backgroundColor"
    for tokens, colour in ((theme.DARK, "rgb(21, 25, 27)"), (theme.LIGHT, "rgb(251, 250, 247)")):
        monkeypatch.setitem(theme._now, "tokens", tokens)
        QApplication.sendEvent(screen, QEvent(QEvent.Type.StyleChange))
        assert ask(screen, seen) == [tokens.name, "the same page"]
        assert ask(screen, ground) == colour


def test_a_click_points_at_a_spot(screen: MapScreen, qtbot: QtBot) -> None:
    screen.ask_point()
    at_rest(screen, qtbot)
    assert ask(screen, "Weefsel.pointing") is True
    with qtbot.waitSignal(screen.point_picked) as picked:
        click(screen, 51.05, 4.45)
    assert picked.args == pytest.approx([51.05, 4.45], abs=0.001)
    assert not screen.pointing.isVisible()
    assert ask(screen, "Weefsel.pointing") is False


def test_the_spot_of_now_is_marked_while_pointing(screen: MapScreen, qtbot: QtBot) -> None:
    seen = "(s => s && [s.getLatLng().lat, s.getLatLng().lng])(Weefsel.spot)"
    screen.ask_point((51.04, 4.47))
    at_rest(screen, qtbot)
    assert ask(screen, seen) == pytest.approx([51.04, 4.47])
    with qtbot.waitSignal(screen.point_picked):
        click(screen, 51.05, 4.45)
    assert not ask(screen, seen)


def test_the_keyboard_points_too(screen: MapScreen, qtbot: QtBot) -> None:
    screen.ask_point()
    at_rest(screen, qtbot)
    focus(screen)
    lat, lon = ask(screen, "(c => [c.lat, c.lng])(Weefsel.map.getCenter())")
    QTest.keyClick(glass(screen), Qt.Key.Key_Right)
    with qtbot.waitSignal(screen.point_picked) as picked:
        QTest.keyClick(glass(screen), Qt.Key.Key_Return)
    assert picked.args
    assert picked.args[0] == pytest.approx(lat, abs=1e-4)
    assert picked.args[1] > lon


def test_escape_stops_pointing(screen: MapScreen, qtbot: QtBot) -> None:
    screen.ask_point()
    focus(screen)
    with qtbot.waitSignal(screen.pointing_stopped):
        QTest.keyClick(glass(screen), Qt.Key.Key_Escape)
    assert not screen.pointing.isVisible()


def test_tab_goes_through_the_map_and_on(screen: MapScreen, qtbot: QtBot) -> None:
    ask(screen, "(document.activeElement.blur(), 1)")
    screen.choices.row.more.setFocus()
    stops = [stop(screen)]
    while stops[-1][0] is not screen.choices.measure and len(stops) < 20:
        before = stops[-1]
        QTest.keyClick(before[0], Qt.Key.Key_Tab)
        qtbot.waitUntil(partial(moved_from, screen, before))
        stops.append(stop(screen))
    inside = [where for widget, where in stops if widget is glass(screen)]
    assert len(inside) == len(set(inside)) == 4  # the map, zoom in, zoom out, whole city
    assert screen.table in [widget for widget, _ in stops]
    assert stops[-1][0] is screen.choices.measure


def moved_from(screen: MapScreen, before: tuple[QWidget, str]) -> bool:
    return stop(screen) != before


def stop(screen: MapScreen) -> tuple[QWidget, str]:
    """Where the keyboard is: in the window, and in the page if it is there."""
    widget = QApplication.focusWidget()
    assert widget
    if widget is not glass(screen):
        return widget, ""
    return widget, ask(screen, "document.activeElement.outerHTML.slice(0, 60)")


def test_hostile_names_are_text_and_nothing_more(qapp: QApplication) -> None:
    screen = opened(Atlas(names=HOSTILE))
    names = ask(screen, "[...document.querySelectorAll('.ward-name')].map(e => e.textContent)")
    inside = ask(screen, "document.querySelectorAll('.ward-name *:not(span, div)').length")
    ask(screen, "(Weefsel.wards.forEach(w => w.shape.openTooltip()), 1)")
    strange = ask(screen, "document.querySelectorAll('.leaflet-tooltip *:not(span)').length")
    assert names == list(HOSTILE)
    assert (inside, strange) == (0, 0)
    assert ask(screen, "document.title") != "owned"
    assert ask(screen, "document.querySelectorAll('img').length") == 0
    close(screen)
