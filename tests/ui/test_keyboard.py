"""Keys of the main window: Enter on a button, and letters that stand for one thing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.keyboard import Keyboard, apart, letter_of

TEXTS = st.text(alphabet="&abcdéB …", min_size=0, max_size=12)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("Bee&ld")
    body = QWidget()
    QVBoxLayout(body)
    window.setCentralWidget(body)
    Keyboard(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def add(window: QMainWindow, *widgets: QWidget) -> None:
    for widget in widgets:
        body = window.centralWidget()
        assert body is not None
        layout = body.layout()
        assert layout is not None
        layout.addWidget(widget)
        widget.show()


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, window: QMainWindow) -> None:
    button, pressed = QPushButton("Save"), list[str]()
    button.clicked.connect(lambda: pressed.append("save"))
    add(window, button)
    button.setFocus()

    qtbot.keyClick(button, Qt.Key.Key_Return)

    assert pressed == ["save"]


def test_a_letter_of_a_menu_is_taken_off_the_screen_when_alt_goes_down(
    qtbot: QtBot, window: QMainWindow
) -> None:
    keep, go, hidden = (
        QPushButton("&Langer bewaren…"),
        QPushButton("La&ten gaan…"),
        QPushButton("&X"),
    )
    field, label = QLineEdit(), QLabel("&Taal")
    label.setBuddy(field)
    add(window, keep, go, hidden, label, QLabel("no &mark"))
    hidden.hide()

    qtbot.keyPress(window, Qt.Key.Key_Alt)

    assert keep.text() == "Langer &bewaren…"
    assert go.text() == "La&ten gaan…"
    assert label.text() == "T&aal"
    assert hidden.text() == "&X"


def test_a_figure_is_no_letter() -> None:
    assert apart(["&Hier 3"], "h") == ["H&ier 3"]


def test_a_text_without_a_free_letter_keeps_none() -> None:
    assert apart(["&Bel", "&Bel & b && e"], "el") == ["&Bel", "Bel  b && e"]


@given(texts=st.lists(TEXTS.filter(letter_of), max_size=8), taken=st.sets(st.sampled_from("abcd")))
def test_no_letter_is_there_twice_and_no_word_changes(texts: list[str], taken: set[str]) -> None:
    parted = apart(texts, taken)

    letters = [letter_of(text) for text in parted if letter_of(text)]
    assert len(letters) == len(set(letters))
    assert not taken & set(letters)
    assert [shown(text) for text in parted] == [shown(text) for text in texts]


def shown(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "")
