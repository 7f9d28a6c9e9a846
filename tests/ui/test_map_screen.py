"""The map screen without the drawn map: table, choices and panel work on their own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateEdit,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.coverage import Measure, ValueState
from desktop.domain.period import Period
from desktop.domain.vocabulary import Theme
from desktop.ui.screens.map import board
from desktop.ui.screens.map.controls import (
    LAST_QUARTER,
    OWN_DAYS,
    THIS_QUARTER,
    THIS_YEAR,
    TWELVE_MONTHS,
    named_period,
)
from desktop.ui.screens.map.model import FIGURE_COLUMN, WARD_COLUMN, WardTable
from desktop.ui.screens.map.screen import MapScreen
from desktop.ui.tasks import Report, Runner
from tests.ui.atlas import PIN, Atlas, a_visit, code_of
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.hands import Doorkeeper

Open = Callable[..., MapScreen]


def no_engine(_report: Report) -> Any:
    raise ImportError("libnss3.so")


@pytest.fixture
def open_screen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens the screen on a computer without a web engine."""
    monkeypatch.setattr(board.MapBoard.__init__, "__defaults__", (no_engine,))

    def open_it(atlas: Atlas | None = None, tasks: Runner | None = None) -> MapScreen:
        screen = MapScreen((atlas or Atlas()).ports(), tasks or DirectRunner())
        qtbot.addWidget(screen)
        screen.show()
        qtbot.waitUntil(lambda: screen._is_started)
        QApplication.processEvents()
        return screen

    return open_it


def cells(screen: MapScreen, column: int) -> list[str]:
    model = screen.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def painting(screen: MapScreen) -> dict[str, Any]:
    layer: dict[str, Any] = json.loads(screen.board._layers["values.json"])
    return layer


def test_model_keeps_to_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = WardTable()
    model.show(
        Atlas().values(Measure.VISITS, Period(date(2026, 1, 1), date(2026, 1, 2)), frozenset()),
        Measure.VISITS,
    )
    qtmodeltester.check(model)


def test_screen_comes_up_as_one_window(qapp: QApplication, open_screen: Open) -> None:
    keeper = Doorkeeper()
    qapp.installEventFilter(keeper)
    try:
        screen = open_screen()
    finally:
        qapp.removeEventFilter(keeper)

    assert keeper.seen == [screen]


def test_table_has_every_ward_with_its_figure(open_screen: Open) -> None:
    screen = open_screen(Atlas(names=("Battel", "Muizen"), counts={"Battel": 12, "Muizen": 1234}))
    assert cells(screen, WARD_COLUMN) == ["Battel", "Muizen"]
    assert cells(screen, FIGURE_COLUMN) == ["12", "1.234"]


def test_table_says_in_words_why_there_is_no_figure(open_screen: Open) -> None:
    states = (ValueState.ZERO, ValueState.UNKNOWN, ValueState.SUPPRESSED)
    names = ("Heffen", "Hombeek", "Leest")
    counts: dict[str, float | None] = {"Heffen": 0, "Hombeek": None, "Leest": None}
    screen = open_screen(
        Atlas(names=names, counts=counts, states=dict(zip(names, states, strict=True)))
    )
    assert cells(screen, FIGURE_COLUMN) == ["no visit", "not known", "too few to show"]


def test_a_visit_today_is_a_figure_and_not_an_absence(open_screen: Open) -> None:
    atlas = Atlas(names=("Heffen",), counts={"Heffen": 0}, states={"Heffen": ValueState.ZERO})
    screen = open_screen(atlas)
    screen.controls.measure_box.setCurrentIndex(list(Measure).index(Measure.DAYS_SINCE_LAST))

    assert cells(screen, FIGURE_COLUMN) == ["0"]
    assert painting(screen)["wards"]["W0"]["fill"].startswith("#")


def test_table_sorts_numbers_as_numbers(open_screen: Open) -> None:
    counts: dict[str, float | None] = {"Een": 9, "Twee": 100, "Drie": 20, "Vier": None}
    atlas = Atlas(names=tuple(counts), counts=counts, states={"Vier": ValueState.SUPPRESSED})
    screen = open_screen(atlas)
    screen.table.sortByColumn(FIGURE_COLUMN, Qt.SortOrder.AscendingOrder)

    assert cells(screen, FIGURE_COLUMN) == ["too few to show", "9", "20", "100"]


def test_shares_below_zero_have_a_sign_and_sort_under_zero(open_screen: Open) -> None:
    counts: dict[str, float | None] = {"Een": 1.25, "Twee": -3.0, "Drie": 0, "Vier": None}
    states = {"Drie": ValueState.ZERO, "Vier": ValueState.UNKNOWN}
    screen = open_screen(Atlas(names=tuple(counts), counts=counts, states=states))
    screen.controls.measure_box.setCurrentIndex(list(Measure).index(Measure.SHARE_VS_POPULATION))
    screen.table.sortByColumn(FIGURE_COLUMN, Qt.SortOrder.AscendingOrder)

    assert cells(screen, FIGURE_COLUMN) == ["not known", "−3,0", "0,0", "+1,2"]


def test_legend_carries_the_words_for_schematic_borders(open_screen: Open) -> None:
    screen = open_screen()
    assert painting(screen)["notes"] == ["Schematic borders"]
    assert screen.sources.text() == "Borders: Testbron, 2025 · Figures: Testtelling"


def test_other_measure_asks_anew_and_keeps_the_choice(open_screen: Open) -> None:
    atlas = Atlas()
    screen = open_screen(atlas)
    screen.choose(code_of("Oost"))
    screen.controls.measure_box.setCurrentIndex(list(Measure).index(Measure.VISITS_PER_1000))

    assert atlas.asked[-1][0] is Measure.VISITS_PER_1000
    assert screen.table.currentIndex().data() == "Oost"
    assert screen.panel.title.text() == "Oost"


def test_themes_limit_the_figures_and_say_how_many(open_screen: Open) -> None:
    atlas = Atlas()
    screen = open_screen(atlas)
    button = screen.controls.theme_button
    for action in button._themes()[:2]:
        action.setChecked(True)

    assert len(atlas.asked[-1][2]) == 2
    assert button.text().startswith("2 theme")
    asked = len(atlas.asked)
    button.all_themes.trigger()
    assert atlas.asked[asked:] == [(Measure.VISITS, atlas.asked[0][1], frozenset())]


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_ticking_a_theme_by_keyboard_leaves_the_list_open(open_screen: Open, qtbot: QtBot) -> None:
    button = open_screen().controls.theme_button
    button.list.popup(button.mapToGlobal(button.rect().bottomLeft()))
    button.list.setActiveAction(button.list.actions()[0])
    qtbot.keyClick(button.list, Qt.Key.Key_Space)

    assert button.chosen() == {next(iter(Theme))}
    assert button.list.isVisible()
    button.list.close()


@pytest.mark.parametrize(
    ("choice", "first", "last"),
    [
        (THIS_QUARTER, date(2026, 1, 1), date(2026, 3, 31)),
        (LAST_QUARTER, date(2025, 10, 1), date(2025, 12, 31)),
        (THIS_YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        (TWELVE_MONTHS, date(2025, 2, 15), date(2026, 2, 14)),
    ],
)
def test_periods_have_the_days_people_mean(choice: int, first: date, last: date) -> None:
    assert named_period(choice, date(2026, 2, 14)) == Period(first, last)


def test_twelve_months_from_a_leap_day() -> None:
    assert named_period(TWELVE_MONTHS, date(2028, 2, 29)).first == date(2027, 3, 1)


def test_days_the_wrong_way_round_are_marked_and_not_asked(open_screen: Open) -> None:
    atlas = Atlas()
    screen = open_screen(atlas)
    screen.controls.period_box.setCurrentIndex(OWN_DAYS)
    asked = len(atlas.asked)
    screen.controls.last_day.setDate(QDate(2026, 9, 1))

    assert len(atlas.asked) == asked
    assert screen.controls.warning.isVisible()
    assert screen.controls.last_day.property("look") == "wrong"

    screen.controls.first_day.setDate(QDate(2026, 8, 1))
    assert atlas.asked[-1][1] == Period(date(2026, 8, 1), date(2026, 9, 1))
    assert not screen.controls.warning.isVisible()


def test_choosing_a_row_shows_the_ward_and_its_visits(open_screen: Open, qtbot: QtBot) -> None:
    visits = [a_visit(1, place_name="Bib", reached_total=12), a_visit(2)]
    atlas = Atlas(visits=visits)
    screen = open_screen(atlas)
    screen.table.setCurrentIndex(screen.table.model().index(0, 0))

    assert screen.panel.title.text() == "Midden"
    assert atlas.asked_visits == [code_of("Midden")]
    lines = [screen.panel.visits.item(row).text() for row in range(2)]
    assert lines == ["Fri 20 Nov · Street round\nBib · 12 reached", "Fri 20 Nov · Street round"]

    with qtbot.waitSignal(screen.visit_chosen) as chosen:
        screen.panel.visits.itemActivated.emit(screen.panel.visits.item(1))
    assert chosen.args == [UUID(int=2)]


def test_a_ward_without_visits_says_so(open_screen: Open) -> None:
    screen = open_screen()
    screen.choose(code_of("West"))
    assert screen.panel.empty.isVisible()
    assert not screen.panel.visits.isVisible()


def test_log_button_names_the_ward_it_logs_for(open_screen: Open, qtbot: QtBot) -> None:
    screen = open_screen()
    screen.choose(code_of("West"))
    assert screen.panel.log_button.text() == "Log a visit in West"
    with qtbot.waitSignal(screen.log_asked) as asked:
        qtbot.mouseClick(screen.panel.log_button, Qt.MouseButton.LeftButton)
    assert asked.args == [code_of("West")]


def test_enter_in_the_table_goes_on_to_the_visits(open_screen: Open, qtbot: QtBot) -> None:
    screen = open_screen(Atlas(visits=[a_visit()]))
    screen.table.setCurrentIndex(screen.table.model().index(2, 0))
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.panel.visits


def test_an_answer_that_comes_late_is_dropped(open_screen: Open) -> None:
    tasks, atlas = HeldRunner(), Atlas(names=("Battel",), counts={"Battel": 5})
    screen = open_screen(atlas, tasks)
    tasks.held.clear()
    screen.controls.measure_box.setCurrentIndex(1)
    screen.controls.measure_box.setCurrentIndex(3)
    atlas.counts["Battel"] = 33
    tasks.let_go(1)
    atlas.counts["Battel"] = 8
    tasks.let_go(0)

    assert cells(screen, FIGURE_COLUMN) == ["33"]


def test_screen_reloads_only_what_changed(open_screen: Open) -> None:
    atlas = Atlas()
    screen = open_screen(atlas)
    asked = len(atlas.asked)
    screen.refresh(Changes.PERSONS | Changes.OUTBOX)
    assert len(atlas.asked) == asked
    screen.refresh(Changes.VISITS)
    assert len(atlas.asked) == asked + 1


def test_nothing_is_loaded_before_the_screen_is_shown(qtbot: QtBot) -> None:
    atlas = Atlas()
    screen = MapScreen(atlas.ports(), DirectRunner())
    qtbot.addWidget(screen)
    screen.refresh(Changes.ALL)
    assert not atlas.asked


def test_without_wards_the_screen_asks_for_borders(open_screen: Open, qtbot: QtBot) -> None:
    screen = open_screen(Atlas(names=()))
    assert screen.empty.isVisible()
    with qtbot.waitSignal(screen.borders_asked):
        qtbot.mouseClick(screen.empty.button, Qt.MouseButton.LeftButton)


def test_without_a_web_engine_the_table_still_works(open_screen: Open) -> None:
    screen = open_screen()
    assert "The table has the same figures" in screen.board.notice.text()
    assert len(cells(screen, WARD_COLUMN)) == 9


def test_without_a_map_nobody_is_asked_to_point(open_screen: Open, qtbot: QtBot) -> None:
    screen = open_screen()
    with qtbot.waitSignal(screen.pointing_stopped):
        screen.ask_point()
    assert not screen.pointing.isVisible()


def test_a_pin_opens_its_place(open_screen: Open, qtbot: QtBot) -> None:
    screen = open_screen()
    with qtbot.waitSignal(screen.place_chosen) as chosen:
        screen.board.bridge.pinChosen(str(PIN))
    assert chosen.args == [PIN]


def test_everything_to_act_on_has_a_name(open_screen: Open) -> None:
    screen = open_screen(Atlas(visits=[a_visit()]))
    screen.controls.period_box.setCurrentIndex(OWN_DAYS)
    screen.choose(code_of("Zuid"))
    kinds = (QAbstractButton, QComboBox, QDateEdit, QAbstractItemView)
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
