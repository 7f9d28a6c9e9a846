"""Numbers and addresses: typed in any way, kept as dialled, shown as written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.entry import NotUnderstood
from desktop.ui.widgets.reach import ChannelsEntry, PhoneEntry

CHANNELS = frozenset({"tel:+32470123456", "mailto:an@stad.example"})


def typed(entry: ChannelsEntry, *texts: str) -> None:
    for text in texts:
        line = entry.lines[-1]
        line.clear()
        QTest.keyClicks(line, text)


def test_a_number_is_tidied_when_the_field_is_left(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout, phone, other = QVBoxLayout(page), PhoneEntry(), QLineEdit()
    layout.addWidget(phone)
    layout.addWidget(other)
    with qtbot.waitActive(page):
        page.show()
    phone.setFocus()
    QTest.keyClicks(phone, "0470/12.34.56")
    other.setFocus()

    assert phone.text() == "0470 12 34 56"
    assert phone.value() == "+32470123456"


def test_words_instead_of_a_number_are_kept(qtbot: QtBot) -> None:
    phone = PhoneEntry()
    qtbot.addWidget(phone)
    phone.type_in("via de receptie")

    assert phone.value() == "via de receptie"


def test_a_line_comes_for_each_next_channel(qtbot: QtBot) -> None:
    entry = ChannelsEntry()
    qtbot.addWidget(entry)
    typed(entry, "0470 12 34 56", "an@stad.example")

    assert entry.value() == CHANNELS
    assert len(entry.lines) == 3
    assert entry.lines[2].accessibleName() == "Number or address 3"


def test_channels_are_shown_as_people_write_them_and_come_back_the_same(qtbot: QtBot) -> None:
    entry = ChannelsEntry()
    qtbot.addWidget(entry)
    first = entry.lines[0]
    entry.show_value(CHANNELS)

    assert entry.typed() == ["0470 12 34 56", "an@stad.example"]
    assert entry.value() == CHANNELS
    entry.show_value(frozenset())
    assert entry.typed() == []
    assert entry.lines == [first], "Tab would lose its way over a new line"


def test_what_is_neither_is_not_guessed(qtbot: QtBot) -> None:
    entry = ChannelsEntry()
    qtbot.addWidget(entry)
    typed(entry, "0470 12 34 56", "bij de bakker")

    with pytest.raises(NotUnderstood, match="not_a_channel"):
        entry.value()
    assert entry.typed() == ["0470 12 34 56", "bij de bakker"]


def test_tab_goes_along_the_lines_and_on(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout, entry, after = QVBoxLayout(page), ChannelsEntry(), QLineEdit()
    layout.addWidget(entry)
    layout.addWidget(after)
    with qtbot.waitActive(page):
        page.show()
    entry.show_value(CHANNELS)
    entry.setFocus()
    seen = []
    for _step in range(4):
        focused = page.focusWidget()
        assert focused is not None
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert seen == [*entry.lines, after]
