"""The table beside the map: the same figures, for eyes, keyboard and screen readers."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.domain.figures.coverage import Measure, Question, ValueState
from desktop.domain.period import Period
from desktop.domain.vocabulary import AreaLevel
from desktop.ui import theme
from desktop.ui.screens.map.beside.model import AREA_COLUMN, AreaTable
from desktop.ui.screens.map.beside.rows import Figures
from desktop.ui.screens.map.screen import MapScreen
from tests.ui.atlas import Atlas, code_of
from tests.ui.conftest import OpenMap

VISITS = 1
DAYS = Period(date(2026, 1, 1), date(2026, 3, 31))


def cells(screen: MapScreen, column: int, parent: QModelIndex | None = None) -> list[str]:
    model = screen.table.model()
    at = parent or QModelIndex()
    return [model.index(row, column, at).data() for row in range(model.rowCount(at))]


def spoken(screen: MapScreen, column: int) -> list[str]:
    model, role = screen.table.model(), Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, column).data(role) for row in range(model.rowCount())]


def is_on_sheet(screen: MapScreen) -> bool:
    return screen.beside.has_sheet


def headings(screen: MapScreen) -> list[str]:
    model = screen.table.model()
    across = Qt.Orientation.Horizontal
    return [model.headerData(section, across) for section in range(model.columnCount())]


@pytest.mark.parametrize("level", [AreaLevel.WARD, AreaLevel.SECTOR])
def test_model_keeps_to_the_rules_of_qt(qtmodeltester: ModelTester, level: AreaLevel) -> None:
    atlas, model = Atlas(has_sectors=True), AreaTable()
    wards = atlas.coverage(Question(measure=Measure.VISITS, period=DAYS))
    answer = atlas.coverage(Question(measure=Measure.VISITS, period=DAYS, level=level))
    model.show(Figures(answer, wards))
    qtmodeltester.check(model)


def test_table_has_every_ward_and_the_city_last(open_screen: OpenMap) -> None:
    screen = open_screen(Atlas(names=("Battel", "Muizen"), counts={"Battel": 12, "Muizen": 1234}))

    assert headings(screen) == ["Ward", "Visits", "per 1,000", "Last"]
    assert cells(screen, AREA_COLUMN) == ["Battel", "Muizen", "Whole city"]
    assert cells(screen, VISITS) == ["12", "1.234", "1.246"]


def test_another_measure_stands_before_the_three_that_are_always_there(
    open_screen: OpenMap,
) -> None:
    screen = open_screen()
    screen.choices.measure.choose(Measure.REACHED_NEW)
    assert headings(screen) == ["Ward", "New people", "Visits", "per 1,000", "Last"]


@pytest.mark.parametrize("measure", Measure)
@pytest.mark.parametrize("size", [(1072, 640), (720, 480)])
def test_wards_can_be_told_apart_beside_every_measure(
    open_screen: OpenMap, measure: Measure, size: tuple[int, int]
) -> None:
    names = ("Mechelen-Noord", "Mechelen-Zuid", "Tervuursesteenweg")
    screen = open_screen(Atlas(names=names), size=size)
    screen.choices.measure.choose(measure)
    table, header = screen.table, screen.table.header()
    assert header.sectionSize(AREA_COLUMN) > table.fontMetrics().horizontalAdvance(names[-1])
    assert not header.isSectionHidden(1)
    assert header.length() <= table.viewport().width()


def test_headings_take_two_lines_and_are_not_cut_off(open_screen: OpenMap) -> None:
    screen = open_screen()
    screen.choices.measure.choose(Measure.KEY_FIGURES_PER_1000)
    header = screen.table.header()
    font = screen.font()
    font.setPixelSize(theme.sizes().small)
    font.setBold(True)
    metrics = QFontMetrics(font)
    assert header.height() >= 2 * metrics.lineSpacing() + theme.sizes().unit
    assert header.sectionSize(1) >= metrics.horizontalAdvance("Key figures")


def test_in_a_small_window_neither_half_scrolls_sideways(open_screen: OpenMap) -> None:
    screen = open_screen(size=(696, 440))
    for bar in screen.findChildren(QScrollBar):
        if bar.orientation() is Qt.Orientation.Horizontal:
            assert not bar.isVisible(), bar.parentWidget()
    assert not screen.table.header().isSectionHidden(VISITS)


def test_in_a_high_window_the_note_stays_with_the_figures(open_screen: OpenMap) -> None:
    screen = open_screen(size=(1700, 980))
    table, note = screen.table, screen.beside.note
    last = table.visualRect(table.model().index(table.model().rowCount() - 1, 0))
    assert table.viewport().height() >= last.bottom() + 1
    assert note.y() - table.geometry().bottom() < 3 * theme.sizes().unit
    assert table.viewport().height() - last.bottom() < 2 * theme.sizes().unit
    assert not table.verticalScrollBar().isVisible()


def test_zero_unknown_and_hidden_read_differently(open_screen: OpenMap) -> None:
    states = (ValueState.ZERO, ValueState.UNKNOWN, ValueState.SUPPRESSED)
    names = ("Heffen", "Hombeek", "Leest")
    counts: dict[str, float | None] = {"Heffen": 0, "Hombeek": None, "Leest": None}
    atlas = Atlas(names=names, counts=counts, states=dict(zip(names, states, strict=True)))
    screen = open_screen(atlas)

    assert cells(screen, VISITS)[:3] == ["0", "?", "–"]
    assert spoken(screen, VISITS)[:3] == [
        "Heffen, Visits: no visit",
        "Hombeek, Visits: not known",
        "Leest, Visits: hidden, so that nobody can be recognised",
    ]


def test_table_sorts_numbers_as_numbers_and_keeps_the_city_last(open_screen: OpenMap) -> None:
    counts: dict[str, float | None] = {"Een": 9, "Twee": 100, "Drie": 20, "Vier": None}
    atlas = Atlas(names=tuple(counts), counts=counts, states={"Vier": ValueState.SUPPRESSED})
    screen = open_screen(atlas)
    for order, expected in (
        (Qt.SortOrder.AscendingOrder, ["–", "9", "20", "100", "129"]),
        (Qt.SortOrder.DescendingOrder, ["100", "20", "9", "–", "129"]),
    ):
        screen.table.sortByColumn(VISITS, order)
        assert cells(screen, VISITS) == expected


def test_shares_below_zero_have_a_sign_and_sort_under_zero(open_screen: OpenMap) -> None:
    counts: dict[str, float | None] = {"Een": 1.25, "Twee": -3.0, "Drie": 0, "Vier": None}
    states = {"Drie": ValueState.ZERO, "Vier": ValueState.UNKNOWN}
    screen = open_screen(Atlas(names=tuple(counts), counts=counts, states=states))
    screen.choices.measure.choose(Measure.SHARE_VS_POPULATION)
    screen.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)

    assert cells(screen, 1)[:4] == ["?", "−3,0", "0,0", "+1,2"]


def test_sectors_stand_under_their_ward(open_screen: OpenMap) -> None:
    screen = open_screen(Atlas(has_sectors=True))
    screen.choices.level.choose(AreaLevel.SECTOR)
    ward = screen.table.model().index(0, AREA_COLUMN)

    assert cells(screen, AREA_COLUMN, ward) == ["Midden 0", "Midden 1"]
    assert cells(screen, VISITS, ward) == ["9", "9"]
    screen.choose("W4S1")
    assert screen.table.isExpanded(ward)
    assert screen.side.strip.name.text() == "Midden 1"


def test_two_periods_have_a_column_each_and_the_change(open_screen: OpenMap) -> None:
    counts: dict[str, float | None] = {"Battel": 12, "Muizen": None}
    hidden = {"Muizen": ValueState.SUPPRESSED}
    screen = open_screen(Atlas(names=tuple(counts), counts=counts, states=hidden))
    screen.choices.against.menu_of_comparisons().actions()[2].trigger()

    assert headings(screen)[1:] == ["Earlier", "Later", "Change"]
    assert [cells(screen, column)[0] for column in (1, 2, 3)] == ["0", "12", "+12"]
    assert [cells(screen, column)[1] for column in (1, 3)] == ["2", "–"]
    assert spoken(screen, 3)[:2] == ["Battel, change: +12", "Muizen: the change cannot be told"]


def test_a_row_and_the_map_choose_the_same(open_screen: OpenMap, qtbot: QtBot) -> None:
    screen = open_screen()
    with qtbot.waitSignal(screen.board.bridge.choose) as told:
        screen.table.setCurrentIndex(screen.table.model().index(1, AREA_COLUMN))
    assert told.args == [code_of("Noord")]

    screen.board.bridge.wardChosen(code_of("West"))
    assert screen.table.currentIndex().data() == "West"


def test_the_keyboard_walks_the_rows_and_opens_a_sheet(open_screen: OpenMap, qtbot: QtBot) -> None:
    screen = open_screen()
    screen.activateWindow()
    screen.table.setFocus()
    screen.table.setCurrentIndex(screen.table.model().index(0, AREA_COLUMN))
    qtbot.keyClick(screen.table, Qt.Key.Key_Down)
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)

    assert is_on_sheet(screen)
    assert screen.beside.sheet.title.text() == "Noord"
    assert QApplication.focusWidget() is screen.beside.sheet.back_button

    qtbot.keyClick(screen.beside.sheet.back_button, Qt.Key.Key_Escape)
    assert not is_on_sheet(screen)
    assert QApplication.focusWidget() is screen.table
