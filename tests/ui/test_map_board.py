"""The map is shown once it has figures, not before."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.ui.screens.map.board import MapBoard
from tests.ui.atlas import Atlas
from tests.ui.fakes import DirectRunner


def test_the_map_is_shown_when_both_page_and_figures_are_there(qtbot: QtBot) -> None:
    board = MapBoard(Atlas().ports().drawing, DirectRunner())
    qtbot.addWidget(board)

    board.bridge.is_painted.emit()
    assert not board.is_painted, "every ward would look unknown for a moment"

    with qtbot.waitSignal(board.painted):
        board.show_painting(b"{}")
    assert board.is_painted


def test_figures_may_come_before_the_page(qtbot: QtBot) -> None:
    board = MapBoard(Atlas().ports().drawing, DirectRunner())
    qtbot.addWidget(board)

    board.show_painting(b"{}")
    assert not board.is_painted

    with qtbot.waitSignal(board.painted):
        board.bridge.is_painted.emit()
