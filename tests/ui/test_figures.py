"""Published figures: a map that is recoloured and never loaded again, and the same as a table."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.area import Area
from desktop.domain.changes import Changes
from desktop.domain.figures.coverage import ValueState
from desktop.domain.figures.published import MEASURES, Cell, Line, Published, PublishedFigures
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel
from desktop.ui.screens.figures.screen import FiguresJobs, FiguresScreen
from desktop.ui.screens.map import board
from desktop.ui.screens.map.ports import Drawing
from tests.storage.examples import a_publication
from tests.ui.fakes import DirectRunner

WARDS = ("12025W01", "12025W02")


def lines(**values: tuple[int | None, ValueState]) -> list[Line]:
    told: dict[Published, Cell] = dict.fromkeys(MEASURES, (7, ValueState.VALUE))
    told |= {Published(name): cell for name, cell in values.items()}
    return [Line(code, code or "Whole city", told) for code in ("", *WARDS)]


class Office:
    """What the screen asks, and what was drawn."""

    def __init__(self) -> None:
        self.published: list[PublishedFigures] = [a_publication()]
        self.lines = lines(referrals=(None, ValueState.SUPPRESSED))
        self.pages = 0

    def page(self) -> dict[str, bytes]:
        self.pages += 1
        return {}

    def jobs(self) -> FiguresJobs:
        def paint(figures: Any, words: Any, _number: Any, **look: Any) -> bytes:
            states = {one.code: one.text for one in figures}
            return json.dumps({"title": words.title, "areas": states, **look}).encode()

        area = Area(
            code=WARDS[0],
            name="Arsenaal",
            level=AreaLevel.WARD,
            edition="2025",
            schematic=True,
            geometry={"type": "Polygon", "coordinates": []},
        )
        return FiguresJobs(
            load=lambda: self.published,
            lines=lambda _published: self.lines,
            export=lambda _published: None,
            load_wards=lambda: [area],
            drawing=Drawing(
                page=self.page,
                folders=dict[str, Path],
                wards=lambda _shapes: b"{}",
                paint=cast("Any", paint),
                limits=cast("Any", None),
            ),
        )


def test_every_head_is_read_whole_on_a_small_screen(qtbot: QtBot, office: Office) -> None:
    screen = FiguresScreen(office.jobs(), DirectRunner())
    qtbot.addWidget(screen)
    screen.setStyleSheet("QHeaderView::section { padding: 4px 12px; font-size: 15px }")
    screen.resize(1280 - 240, 680)  # beside the navigation
    with qtbot.waitExposed(screen):
        screen.show()
    head, table = screen.table.horizontalHeader(), screen.table
    for column in range(table.columnCount()):
        assert head.sectionSize(column) >= head.sectionSizeHint(column)
    assert head.length() <= table.viewport().width(), "without scrolling sideways"
    assert screen.width() == 1280 - 240, "the window need not grow by it"


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Office:
    def no_engine(_report: object) -> Any:
        raise ImportError("libnss3.so")

    monkeypatch.setattr(board.MapBoard.__init__, "__defaults__", (no_engine,))
    return Office()


@pytest.fixture
def screen(qtbot: QtBot, office: Office) -> FiguresScreen:
    screen = FiguresScreen(office.jobs(), DirectRunner())
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def test_another_count_recolours_the_map_and_says_how_to_read_it(
    screen: FiguresScreen, qtbot: QtBot
) -> None:
    painted: list[dict[str, Any]] = []
    screen.board.bridge.paint.connect(lambda layer: painted.append(json.loads(layer)))
    screen.measure.setFocus()
    for _ in range(3):
        qtbot.keyClick(screen.measure, Qt.Key.Key_Down)

    assert [each["title"] for each in painted][-1] == "People led to a service or organisation"
    assert painted[-1]["areas"] == dict.fromkeys(WARDS, "hidden")
    assert "led to a service" in screen.note.text()


def test_the_map_and_the_table_go_to_the_same_ward(screen: FiguresScreen) -> None:
    chosen: list[str] = []
    screen.board.bridge.choose.connect(chosen.append)
    screen.table.setCurrentCell(2, 0)
    screen.board.bridge.wardChosen(WARDS[0])
    assert chosen == [WARDS[1]]
    assert screen.table.currentRow() == 1
    item = screen.table.item(1, 4)
    assert item is not None
    said = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("People led to a service or organisation: hidden")


def test_without_figures_it_says_what_has_to_happen_first(
    screen: FiguresScreen, office: Office
) -> None:
    office.published = []
    screen.refresh(Changes.FIGURES)
    assert "No figures yet" in screen.about.text()
    assert not screen.board.isVisible()
    assert not screen.table.isVisible()
    assert not screen.export.isEnabled()


def test_new_figures_do_not_load_the_page_again(screen: FiguresScreen, office: Office) -> None:
    pages = office.pages
    office.published = [a_publication(), a_publication(team_name="Zuid")]
    screen.refresh(Changes.FIGURES)
    screen.choice.setCurrentIndex(1)
    assert office.pages == pages
    assert screen.board.isVisible()
    assert WardCode(screen.table._code(1)) == WARDS[0]
