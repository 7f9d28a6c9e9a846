"""Widgets in cycles are destroyed in the main thread, whoever makes one object too many."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.collecting import Collector


class Forgotten(QWidget):
    """Holds itself, as a widget does that connects a signal to a lambda."""

    def __init__(self, heard: list[str]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed.connect(
            lambda: heard.append(threading.current_thread().name),
            Qt.ConnectionType.DirectConnection,
        )


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    ticks = count()
    collector = Collector(clock=lambda: next(ticks) / 1000)  # never slow: nothing is frozen
    yield collector
    collector.stop()


def work_hard() -> None:
    """Make far more objects than the collector waits for, in a thread of its own."""
    worker = threading.Thread(target=lambda: [[number] for number in range(100_000)])
    worker.start()
    worker.join()


def test_a_worker_destroys_no_widget(collector: Collector) -> None:
    heard: list[str] = []
    for _ in range(3):
        Forgotten(heard)
    work_hard()
    assert heard == []

    made = [[number] for number in range(2_000)]
    collector.look()
    assert len(made) == 2_000
    assert heard == ["MainThread"] * 3


def test_old_cycles_go_too(collector: Collector) -> None:
    heard: list[str] = []
    kept = [Forgotten(heard)]
    gc.collect()  # now it is old
    kept.clear()

    made = []
    while not heard:
        made.append([[number] for number in range(1_000)])
        collector.look()
        assert len(made) < 1_000, "a whole collection never came"
    assert heard == ["MainThread"]


def test_python_collects_again_afterwards(qtbot: QtBot) -> None:
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
