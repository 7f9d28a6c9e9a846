"""Boxes about errors: one for one cause, with buttons in the language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.errors import DatabaseDamaged, DiskFull
from desktop.ui.errors import show_error


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
