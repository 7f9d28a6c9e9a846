"""The map is shown once it has figures, not before."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.screens.map.board import MapBoard
from desktop.ui.screens.map.focus import FocusKept
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


def test_what_is_said_meanwhile_covers_the_half_drawn_page(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.wear(qapp, "light")
    board = MapBoard(Atlas().ports().drawing, DirectRunner())
    qtbot.addWidget(board)
    board.resize(400, 400)
    board.show()
    picture = QImage(board.cover.size(), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    board.cover.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    assert picture.pixelColor(5, 5).alpha() == 255
    assert board.cover.isAncestorOf(board.notice)


def test_figures_may_come_before_the_page(qtbot: QtBot) -> None:
    board = MapBoard(Atlas().ports().drawing, DirectRunner())
    qtbot.addWidget(board)

    board.show_painting(b"{}")
    assert not board.is_painted

    with qtbot.waitSignal(board.painted):
        board.bridge.is_painted.emit()


def test_what_was_told_before_the_page_came_is_kept_for_it(qtbot: QtBot) -> None:
    board = MapBoard(Atlas().ports().drawing, DirectRunner())
    qtbot.addWidget(board)

    board.switch(["tasks", "areas", "nonsense"])
    board.show_layer("tasks", b'{"marks":{"W1":{"mark":"count","text":"3"}}}')
    board.show_second(b'{"level":"ward"}')

    assert json.loads(board._layers["layers.json"]) == ["areas", "tasks"]
    assert b"W1" in board._layers["tasks.json"]
    assert json.loads(board._layers["second.json"]) == {"level": "ward"}

    board.show_second(None)
    assert json.loads(board._layers["second.json"]) is None


def test_the_page_hears_the_name_of_what_changed_and_nothing_of_it(qtbot: QtBot) -> None:
    board = MapBoard(Atlas().ports().drawing, DirectRunner())
    qtbot.addWidget(board)
    told: list[str] = []
    board.bridge.changed.connect(told.append)

    board.show_pins(b'{"ids":["secret"]}')
    board.show_sectors(b"{}")

    assert told == ["places", "sectors"]


@pytest.fixture
def fields(qtbot: QtBot) -> Iterator[tuple[QLineEdit, QLineEdit]]:
    """Two fields of one window; the keyboard is in the second."""
    window = QWidget()
    first, second = QLineEdit(window), QLineEdit(window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    second.setFocus()
    assert second.hasFocus()
    yield first, second
    window.close()


def test_the_keyboard_comes_back_when_the_window_is_made_anew(
    fields: tuple[QLineEdit, QLineEdit],
) -> None:
    first, second = fields
    FocusKept(second)
    second.clearFocus()
    first.setFocus()  # what Qt does with a window that has forgotten where it was
    assert second.hasFocus()
    second.clearFocus()
    first.setFocus()
    assert first.hasFocus(), "only once"


def test_whoever_moves_on_meanwhile_is_not_brought_back(
    fields: tuple[QLineEdit, QLineEdit],
) -> None:
    first, second = fields
    FocusKept(second)
    first.setFocus()
    assert first.hasFocus()
    first.clearFocus()
    first.setFocus()
    assert first.hasFocus()
