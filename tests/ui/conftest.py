"""What every test of the window leaves behind: no widgets. And a map, or a window, to open."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.workplace import Workplace
from desktop.services.desk import Desk
from desktop.ui.screens.map.board import MapBoard
from desktop.ui.screens.map.screen import MapScreen
from desktop.ui.tasks import Report, Runner
from tests.ui.atlas import Atlas
from tests.ui.fakes import DirectRunner
from tests.ui.opened import opened_workplace

OpenMap = Callable[..., MapScreen]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Delete what a test closed before the next one begins; around all other ends of a test.

    Left to the next event loop, the widgets of many tests die at once; Qt's cache of style
    rules then keeps some that are gone, and the next change of theme reads them.
    """
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _no_engine(_report: Report) -> Any:
    raise ImportError("libnss3.so")


@pytest.fixture
def open_screen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> OpenMap:
    """Opens the map screen on a computer without a web engine."""
    monkeypatch.setattr(MapBoard.__init__, "__defaults__", (_no_engine,))

    def open_it(
        atlas: Atlas | None = None, tasks: Runner | None = None, size: tuple[int, int] = (1072, 640)
    ) -> MapScreen:
        screen = MapScreen((atlas or Atlas()).ports(), tasks or DirectRunner())
        qtbot.addWidget(screen)
        screen.resize(*size)
        screen.show()
        qtbot.waitUntil(lambda: screen._is_started)
        QApplication.processEvents()
        return screen

    return open_it


@pytest.fixture
def work(
    qapp: QApplication, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workplace]:
    """A window on an empty profile; jobs run at once."""
    with opened_workplace(qapp, desk, tmp_path / "profile", monkeypatch) as opened:
        yield opened
