"""Months that play on the map, and themes that cross."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.domain.figures.coverage import Crossing, CrossingTable, Measure, ValueState
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import Theme
from desktop.ui.screens.map.choices.periods import just_before
from desktop.ui.screens.map.crossings import (
    NETWORKS,
    PLACES,
    VISITS,
    CrossingModel,
    CrossingsDialog,
)
from desktop.ui.screens.map.screen import MapScreen
from desktop.ui.screens.map.timeline import Timeline
from tests.ui.atlas import TODAY, Atlas, code_of
from tests.ui.conftest import OpenMap

MONTHS = [
    Period(TODAY.replace(month=month, day=1), TODAY.replace(month=month, day=28))
    for month in (8, 9, 10)
]


def painting(screen: MapScreen) -> dict[str, Any]:
    layer: dict[str, Any] = json.loads(screen.board._layers["values.json"])
    return layer


def timeline(qtbot: QtBot, *, moves: bool = True) -> Timeline:
    made = Timeline(lambda: moves)
    qtbot.addWidget(made)
    made.show()
    made.show_months(MONTHS)
    return made


def test_months_play_from_the_first_and_stop_at_the_last(qtbot: QtBot) -> None:
    line = timeline(qtbot)
    shown: list[int] = []
    line.month_chosen.connect(shown.append)
    line.play_button.click()
    assert line.is_playing
    for _ in range(5):
        line.go_on()
    assert shown == [0, 1, 2]
    assert not line._clock.isActive()
    assert line.play_button.text() == "Play"


def test_where_motion_is_unwelcome_the_button_goes_one_month_on(qtbot: QtBot) -> None:
    line = timeline(qtbot, moves=False)
    assert line.play_button.text() == "Next month"
    line.play_button.click()
    line.play_button.click()
    assert line.slider.value() == 1
    assert not line.is_playing


def test_the_month_is_said_in_words(qtbot: QtBot) -> None:
    line = timeline(qtbot)
    line.slider.setFocus()
    qtbot.keyClick(line.slider, Qt.Key.Key_Left)
    assert line.month.text() == "September 2026"
    assert line.slider.accessibleName() == "Month: September 2026"


def test_putting_the_slider_away_stops_it(qtbot: QtBot) -> None:
    line = timeline(qtbot)
    line.play()
    line.hide()
    assert not line.is_playing


def test_months_are_read_once_and_only_coloured_anew(open_screen: OpenMap) -> None:
    atlas = Atlas()
    screen = open_screen(atlas)
    screen.activateWindow()
    screen.side.months_button.click()
    asked = len(atlas.asked)
    assert QApplication.focusWidget() is screen.side.timeline.slider

    screen.side.timeline.slider.setValue(0)
    first = painting(screen)
    screen.side.timeline.slider.setValue(1)

    assert len(atlas.asked) == asked
    assert first["legend"]["classes"] == painting(screen)["legend"]["classes"]
    headings = screen.table.areas.columns
    assert [column.measure for column in headings] == [Measure.VISITS]


def test_leaving_the_months_shows_the_whole_period_again(open_screen: OpenMap) -> None:
    screen = open_screen()
    whole = painting(screen)
    screen.side.months_button.click()
    assert painting(screen) != whole
    screen.side.timeline.close_button.click()

    assert painting(screen) == whole
    assert not screen.side.timeline.isVisible()
    assert len(screen.table.areas.columns) == 3


def test_a_month_stands_alone_and_the_comparison_comes_back(open_screen: OpenMap) -> None:
    screen = open_screen()
    screen.choices.against.compare(just_before)
    second = screen.board._layers["second.json"]
    screen.side.months_button.click()
    assert screen.board._layers["second.json"] == b"null"
    screen.side.months_button.click()
    assert screen.board._layers["second.json"] == second != b"null"


def test_another_measure_plays_its_own_months(open_screen: OpenMap) -> None:
    screen = open_screen()
    screen.side.months_button.click()
    screen.choices.measure.choose(Measure.REACHED_NEW)
    assert painting(screen)["legend"]["title"] == "New people reached"


# Themes that cross


def crossing(ward: str, visits: float | None, state: ValueState, **fields: Any) -> Crossing:
    made: dict[str, Any] = {
        "one": Theme.LANGUAGE,
        "other": Theme.DIGITAL,
        "ward": WardCode(ward),
        "ward_name": ward,
        "visits": visits,
        "state": state,
        "places": None,
        "networks": 0,
    }
    return Crossing(**(made | fields))


ROWS = (
    crossing("W0", 7, ValueState.VALUE, places=2),
    crossing("W1", 0, ValueState.ZERO),
    crossing("W2", None, ValueState.SUPPRESSED),
)
TABLE = CrossingTable(period=MONTHS[0], rows=ROWS, caveat="Geen personen.", threshold=5)


def told(model: CrossingModel) -> tuple[str, str]:
    cell = model.cell(Theme.DIGITAL, Theme.LANGUAGE)
    return cell.text, cell.sentence


def test_model_of_pairs_keeps_to_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(CrossingModel(TABLE))


@pytest.mark.parametrize(
    ("ward", "text", "said"),
    [
        ("W0", "7", "Digital with Language: 7"),
        ("W1", "0", "Digital with Language: 0"),
        ("W2", "–", "Digital with Language: hidden, so that nobody can be recognised"),
        ("W9", "?", "Digital with Language: not known"),
        ("", "1+", "Digital with Language: in at least 1 ward(s), others are hidden"),
    ],
)
def test_zero_hidden_and_unknown_pairs_read_differently(ward: str, text: str, said: str) -> None:
    model = CrossingModel(TABLE)
    model.show("visits", ward)
    assert told(model) == (text, said)


def test_pairs_can_be_of_networks_too(qtbot: QtBot) -> None:
    dialog = CrossingsDialog(TABLE, "W0")
    qtbot.addWidget(dialog)
    assert dialog.where.currentText() == "W0"
    dialog.of.setCurrentIndex(dialog.of.findData(NETWORKS))
    assert told(dialog.model)[0] == "0"
    dialog.of.setCurrentIndex(1)
    dialog.where.setCurrentIndex(dialog.where.findData("W1"))
    assert told(dialog.model)[0] == "?"


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ({"visits": 7, "state": ValueState.VALUE, "places": 2}, VISITS),
        ({"places": 2}, PLACES),
        ({"networks": 1}, NETWORKS),
        ({}, VISITS),
    ],
)
def test_pairs_open_where_there_is_one_and_it_stands_out(
    qtbot: QtBot, told: dict[str, Any], first: str
) -> None:
    hidden = {"visits": None, "state": ValueState.SUPPRESSED} | told
    row = crossing("W0", **hidden)
    dialog = CrossingsDialog(
        CrossingTable(period=MONTHS[0], rows=(row,), caveat="", threshold=5), ""
    )
    qtbot.addWidget(dialog)
    assert dialog.of.currentData() == first
    met = dialog.model.cell(Theme.DIGITAL, Theme.LANGUAGE).is_met
    assert met is bool(told)


def test_crossings_open_at_the_ward_of_the_sheet(open_screen: OpenMap) -> None:
    rows = [crossing(code_of("West"), 7, ValueState.VALUE)]
    screen = open_screen(Atlas(crossed=rows))
    screen.closer.open_sheet(code_of("West"))
    screen.beside.sheet.crossings_button.click()
    dialog = screen.findChild(CrossingsDialog)
    assert dialog
    assert dialog.where.currentData() == code_of("West")
    assert dialog.caveat.text() == "Geen personen."
