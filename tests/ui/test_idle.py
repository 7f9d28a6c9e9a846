"""Nobody is there: the watch tells it once, also after the computer slept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.idle import IdleWatch


class Clock:
    now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    return field


@pytest.fixture
def watch(qapp: QApplication, field: QLineEdit, clock: Clock) -> IdleWatch:
    watch = IdleWatch(qapp, clock, field)
    watch.start(600)
    return watch


def pauses_of(watch: IdleWatch) -> list[str]:
    told: list[str] = []
    watch.tired.connect(lambda: told.append("tired"))
    return told


def press(field: QLineEdit, key: Qt.Key = Qt.Key.Key_A) -> None:
    window = field.windowHandle()
    assert window is not None
    QTest.keyClick(window, key)


def test_whoever_types_is_there(watch: IdleWatch, field: QLineEdit, clock: Clock) -> None:
    told = pauses_of(watch)
    for _ in range(5):
        clock.now += 500
        press(field)
        watch.look()
    assert told == []
    assert field.text() == "aaaaa"


def test_after_the_pause_it_is_told_once(watch: IdleWatch, clock: Clock) -> None:
    told = pauses_of(watch)
    clock.now += 599
    watch.look()
    assert told == []
    clock.now += 1
    watch.look()
    watch.look()
    assert told == ["tired"]


def test_the_first_key_after_a_sleep_does_not_reach_the_window(
    watch: IdleWatch, field: QLineEdit, clock: Clock
) -> None:
    told = pauses_of(watch)
    clock.now += 8 * 3600
    press(field)
    assert told == ["tired"]
    assert field.text() == ""


def test_a_clock_that_is_put_back_gives_no_longer_pause(
    watch: IdleWatch, field: QLineEdit, clock: Clock
) -> None:
    told = pauses_of(watch)
    clock.now -= 3600
    press(field)
    assert told == ["tired"]


def test_a_window_that_comes_later_is_watched_too(
    watch: IdleWatch, clock: Clock, qtbot: QtBot
) -> None:
    told = pauses_of(watch)
    later = QLineEdit()
    qtbot.addWidget(later)
    later.show()
    qtbot.waitExposed(later)
    later.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is later.windowHandle())
    clock.now += 700
    press(later)
    assert told == ["tired"]
    assert later.text() == ""


def test_a_stopped_watch_is_silent(watch: IdleWatch, field: QLineEdit, clock: Clock) -> None:
    told = pauses_of(watch)
    watch.stop()
    clock.now += 10_000
    watch.look()
    press(field)
    assert told == []
    assert field.text() == "a"


def test_the_keys_of_the_lock_work_in_any_window(
    watch: IdleWatch, field: QLineEdit, qtbot: QtBot
) -> None:
    window = field.windowHandle()
    assert window is not None
    with qtbot.waitSignal(watch.leaving):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(watch.leaving):
        press(field, Qt.Key.Key_L)
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert field.text().lower() == "ll"
