"""Boxes about errors: one for one cause, with buttons in the language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.errors import DatabaseDamaged, DiskFull
from desktop.ui.errors import show_error
from desktop.ui.qt_texts import word_qt


def test_one_cause_is_told_once_however_many_lists_meet_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def exec_(box: QMessageBox) -> int:
        told.append(box.text())
        if len(told) == 1:
            show_error(DatabaseDamaged())  # another list, while the box stands
        assert [button.text() for button in box.buttons()] == ["Close"]
        assert not box.standardButtons()  # Qt would word it in a language of its own
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    show_error(DatabaseDamaged())
    show_error(DiskFull())
    show_error(DatabaseDamaged())
    assert told == [
        "The database cannot be read.",
        "The disk is full.",
        "The database cannot be read.",
    ]


def test_buttons_of_qt_speak_the_language_of_the_window(qapp: QApplication) -> None:
    asked = "QPlatformTheme", "Cancel"
    before = QCoreApplication.translate(*asked)
    word_qt(qapp, "nl")
    assert QCoreApplication.translate(*asked) == "Annuleren"
    word_qt(qapp, "en")
    assert QCoreApplication.translate(*asked) == before
