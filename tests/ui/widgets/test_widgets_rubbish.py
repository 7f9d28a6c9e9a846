"""Rubbish in every kind of field: it stays, it is named, and no key makes it worse."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.vocabulary import Theme
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import (
    CountEntry,
    DurationEntry,
    NoteEntry,
    NotUnderstood,
    TextEntry,
    TimeEntry,
)
from desktop.ui.widgets.options import ListFinder, options_of
from desktop.ui.widgets.point import PointEntry
from desktop.ui.widgets.suggest import ChoiceField
from tests.ui.paper import TODAY

RUBBISH = [
    *("   ", "-5", "--5", "+5", "007", "1e9", "1000000000", "9" * 20, "1,5", "1.5", "3 412"),
    *("31/02/2026", "30 feb", "31/12/9999", "01/01/0001", "0000-00-00", "1/1/1", "1 2 3"),
    *("24:00", "25:99", "tot", "tot 9:00", "1u99", "999999", "tot 99", "0x10", "1_000"),
    *("٣", "½", "²", "İ", "1ⅷ", "ß" * 300, "x" * 50_000, "\u202egnirts", "🧕🏽", "a\x00b"),
    *("\ufdd0", "\u2028", "\t", "{0}{name}", "%s%n", "=1+1", "nan nan", "inf", "91 200"),
]
ENTRIES: dict[str, Callable[[], Any]] = {
    "text": TextEntry,
    "count": CountEntry,
    "time": TimeEntry,
    "duration": lambda: DurationEntry(lambda: None),
    "note": NoteEntry,
    "day": lambda: DayEntry(lambda: TODAY),
    "point": PointEntry,
    "choice": lambda: ChoiceField(options_of(Theme)),
    "chips": lambda: ChipField(ListFinder(options_of(Theme))),
}
KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)


@pytest.mark.parametrize("name", ENTRIES)
def test_rubbish_in_a_field_stays_a_matter_of_that_field(qtbot: QtBot, name: str) -> None:
    entry = ENTRIES[name]()
    qtbot.addWidget(entry)
    line = getattr(entry, "line", entry)
    paste = line.insertPlainText if isinstance(entry, NoteEntry) else line.insert
    for rubbish in RUBBISH:
        line.clear()
        paste(rubbish)
        for key in KEYS:
            QTest.keyClick(line, key)
        line.clear()
        paste(rubbish)
        kept = entry.typed()
        with suppress(NotUnderstood):
            entry.value()
        assert entry.typed() == kept


@pytest.mark.parametrize(("day", "key"), [("31/12/9999", KEYS[0]), ("1/1/0001", KEYS[-1])])
def test_the_first_and_the_last_day_of_all_are_not_passed(
    qtbot: QtBot, day: str, key: Qt.Key
) -> None:
    entry = DayEntry(lambda: TODAY)
    qtbot.addWidget(entry)
    QTest.keyClicks(entry, day)
    before = entry.value()

    QTest.keyClick(entry, key)

    assert entry.value() == before
