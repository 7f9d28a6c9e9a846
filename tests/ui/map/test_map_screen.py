"""The map screen without the drawn map: what it asks, what it shows, and what is chosen."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.figures.coverage import Measure, ValueState
from desktop.domain.vocabulary import AreaLevel
from desktop.errors import DatabaseBusy
from desktop.ui.screens.map.beside.model import AREA_COLUMN
from desktop.ui.screens.map.screen import MapScreen
from desktop.ui.tasks import Lane, Report, Task
from tests.ui.atlas import PIN, Atlas, code_of
from tests.ui.conftest import OpenMap
from tests.ui.fakes import DirectRunner, HeldRunner, raise_here
from tests.ui.hands import Doorkeeper


def cells(screen: MapScreen, column: int) -> list[str]:
    model = screen.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def painting(screen: MapScreen) -> dict[str, Any]:
    layer: dict[str, Any] = json.loads(screen.board._layers["values.json"])
    return layer


def test_screen_comes_up_as_one_window(qapp: QApplication, open_screen: OpenMap) -> None:
    keeper = Doorkeeper()
    qapp.installEventFilter(keeper)
    try:
        screen = open_screen()
    finally:
        qapp.removeEventFilter(keeper)

    assert keeper.seen == [screen]


def test_nothing_is_loaded_before_the_screen_is_shown(qtbot: QtBot) -> None:
    atlas = Atlas()
    screen = MapScreen(atlas.ports(), DirectRunner())
    qtbot.addWidget(screen)
    screen.refresh(Changes.ALL)
    assert not atlas.asked


def test_what_was_asked_comes_first_and_what_stands_beside_it_later(open_screen: OpenMap) -> None:
    atlas = Atlas()
    screen = open_screen(atlas)
    atlas.asked.clear()
    screen.choices.measure.choose(Measure.PLACES_PER_1000)

    assert [question.measure for question in atlas.asked] == [
        Measure.PLACES_PER_1000,
        Measure.VISITS,
        Measure.VISITS_PER_1000,
        Measure.DAYS_SINCE_LAST,
    ]


def test_a_visit_today_is_a_figure_and_not_an_absence(open_screen: OpenMap) -> None:
    atlas = Atlas(names=("Heffen",), counts={"Heffen": 0}, states={"Heffen": ValueState.ZERO})
    screen = open_screen(atlas)
    screen.choices.measure.choose(Measure.DAYS_SINCE_LAST)

    assert painting(screen)["areas"]["W0"]["fill"].startswith("#")


def test_legend_carries_the_words_for_schematic_borders(open_screen: OpenMap) -> None:
    screen = open_screen()
    assert painting(screen)["notes"] == ["Schematic borders"]
    assert screen.side.sources.toolTip() == "Borders: Testbron, 2025 · Figures: Testtelling"


def test_other_measure_asks_anew_and_keeps_the_choice(open_screen: OpenMap) -> None:
    screen = open_screen()
    screen.choose(code_of("Oost"))
    screen.choices.measure.choose(Measure.VISITS_PER_1000)

    assert screen.table.currentIndex().data() == "Oost"
    assert screen.side.strip.name.text() == "Oost"
    assert screen.side.strip.figure.toolTip() == "Visits per 1,000 residents: 10,0"


def test_an_answer_that_comes_late_is_dropped(open_screen: OpenMap) -> None:
    tasks, atlas = HeldRunner(), Atlas(names=("Battel",), counts={"Battel": 5})
    screen = open_screen(atlas, tasks)
    tasks.held.clear()
    screen.choices.measure.choose(Measure.OPEN_FOLLOW_UPS)
    screen.choices.measure.choose(Measure.REACHED_NEW)
    atlas.counts["Battel"] = 33
    tasks.let_go(2)
    atlas.counts["Battel"] = 8
    tasks.let_go(0)

    assert cells(screen, 1)[0] == "33"


def test_an_answer_that_was_read_before_the_next_question_is_dropped(open_screen: OpenMap) -> None:
    tasks, atlas = ReadAtOnce(), Atlas(names=("Battel",), counts={"Battel": 5})
    screen = open_screen(atlas, tasks)
    tasks.held.clear()
    atlas.counts["Battel"] = 8
    screen.choices.measure.choose(Measure.OPEN_FOLLOW_UPS)
    atlas.counts["Battel"] = 33
    screen.choices.measure.choose(Measure.REACHED_NEW)
    tasks.held.rotate(-2)
    while tasks.held:
        tasks.let_go(0)

    assert cells(screen, 1)[0] == "33"


class ReadAtOnce(HeldRunner):
    """Reads at once, and hands the answer over when the test lets it go."""

    def start(
        self,
        work: Callable[[Report], Any],
        *,
        on_done: Callable[[Any], object],
        on_error: Callable[[Exception], object] | None = None,
        lane: Lane = Lane.DATABASE,
    ) -> Task[Any]:
        if lane is Lane.SCREENS:
            came = work(lambda _done, _total: None)

            def hand_over() -> None:
                on_done(came)

            self.held.append(hand_over)
        return Task(work, on_done=on_done, on_error=raise_here)


def test_one_cause_is_told_once(open_screen: OpenMap, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Exception] = []
    monkeypatch.setattr(
        "desktop.ui.screens.map.screen.show_error", lambda error, _on: told.append(error)
    )
    atlas, tasks = Atlas(), TellingRunner()
    monkeypatch.setattr(atlas, "coverage", _refuse)
    monkeypatch.setattr(atlas, "ranking", _refuse)
    screen = open_screen(atlas, tasks)
    tasks.held.clear()
    screen.feed._running = 0
    screen.load_figures()
    tasks.let_all_go()
    assert len(told) == 1

    screen.load_figures()
    tasks.let_all_go()
    assert len(told) == 2


class TellingRunner(HeldRunner):
    """Tells errors to who asked, as the real one does."""

    def start(
        self,
        work: Callable[[Report], Any],
        *,
        on_done: Callable[[Any], object],
        on_error: Callable[[Exception], object] | None = None,
        lane: Lane = Lane.DATABASE,
    ) -> Task[Any]:
        def run() -> None:
            try:
                came = work(lambda _done, _total: None)
            except DatabaseBusy as error:
                (on_error or raise_here)(error)
            else:
                on_done(came)

        self.held.append(run)
        return Task(work, on_done=on_done, on_error=raise_here)


def _refuse(*_asked: Any) -> Any:
    raise DatabaseBusy


def test_screen_reloads_only_what_changed(open_screen: OpenMap) -> None:
    atlas = Atlas()
    screen = open_screen(atlas)
    asked = len(atlas.asked)
    screen.refresh(Changes.DRAFTS | Changes.OUTBOX)
    assert len(atlas.asked) == asked
    screen.refresh(Changes.VISITS)
    assert len(atlas.asked) == asked + 3


def test_without_wards_the_screen_asks_for_borders(open_screen: OpenMap, qtbot: QtBot) -> None:
    screen = open_screen(Atlas(names=()))
    assert screen.empty.isVisible()
    with qtbot.waitSignal(screen.borders_asked):
        qtbot.mouseClick(screen.empty.button, Qt.MouseButton.LeftButton)


def test_without_a_web_engine_the_table_still_works(open_screen: OpenMap) -> None:
    screen = open_screen()
    assert "The table has the same figures" in screen.board.notice.text()
    assert len(cells(screen, AREA_COLUMN)) == 10


def test_without_a_map_nobody_is_asked_to_point(open_screen: OpenMap, qtbot: QtBot) -> None:
    screen = open_screen()
    with qtbot.waitSignal(screen.pointing_stopped):
        screen.ask_point()
    assert not screen.pointing.isVisible()


def test_a_pin_opens_its_place(open_screen: OpenMap, qtbot: QtBot) -> None:
    screen = open_screen()
    with qtbot.waitSignal(screen.record_asked) as chosen:
        screen.board.bridge.pinChosen(str(PIN))
    assert chosen.args == ["place", PIN]


def test_sectors_are_drawn_once_and_only_when_asked(open_screen: OpenMap) -> None:
    screen = open_screen(Atlas(has_sectors=True))
    assert not json.loads(screen.board._layers["sectors.json"])["features"]

    screen.choices.level.choose(AreaLevel.SECTOR)

    assert len(json.loads(screen.board._layers["sectors.json"])["features"]) == 18
    assert painting(screen)["level"] == "sector"
    assert "W0S1" in painting(screen)["areas"]


def test_two_periods_stand_side_by_side_in_the_same_classes(open_screen: OpenMap) -> None:
    screen = open_screen()
    screen.choices.against.menu_of_comparisons().actions()[1].trigger()

    before, now = painting(screen), json.loads(screen.board._layers["second.json"])
    assert before["caption"] == "1 Jul – 30 Sep 2026"
    assert now["caption"] == "1 Oct – 31 Dec 2026"
    assert [key["fill"] for key in before["legend"]["classes"]] == [
        key["fill"] for key in now["legend"]["classes"]
    ]

    screen.choices.against.clear()
    assert json.loads(screen.board._layers["second.json"]) is None


def test_layers_go_to_the_page_by_their_names(open_screen: OpenMap) -> None:
    screen = open_screen()
    screen.choices.layers.show_layers(frozenset({"areas", "tasks"}))
    assert json.loads(screen.board._layers["layers.json"]) == ["areas", "tasks"]


def test_a_layer_is_read_once_it_is_on_and_again_when_other_days_are_asked(
    open_screen: OpenMap,
) -> None:
    atlas = Atlas()
    screen = open_screen(atlas)
    assert not atlas.drawn
    screen.choices.layers.show_layers(frozenset({"areas", "places", "targets"}))
    assert atlas.drawn == ["targets"]
    screen.choices.period.choose("last_quarter")
    assert atlas.drawn == ["targets", "targets"]


def test_own_limits_paint_the_same_figures_anew(open_screen: OpenMap) -> None:
    atlas = Atlas()
    screen = open_screen(atlas)
    asked = len(atlas.asked)
    screen.choices.classes.choose_limits((6, 8))

    labels = [key["label"] for key in painting(screen)["legend"]["classes"]]
    assert len(labels) == 3
    assert len(atlas.asked) == asked


@pytest.mark.parametrize("size", [(1072, 640), (1712, 960), (700, 500)])
def test_everything_to_act_on_has_a_name(open_screen: OpenMap, size: tuple[int, int]) -> None:
    screen = open_screen(Atlas(suggestions=("Oost",)), size=size)
    screen.choose(code_of("Zuid"))
    kinds = (QAbstractButton, QAbstractItemView)
    nameless = [
        widget
        for widget in screen.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert not nameless


def test_importing_the_screen_loads_no_heavy_library() -> None:
    code = (
        "import sys; import desktop.ui.screens.map.screen; "
        "heavy = {'folium', 'geopandas', 'pandas', 'shapely', 'PySide6.QtWebEngineCore'}; "
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
