"""Errors reach the screen in words, bugs are told as bugs, and a stop is silent."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop import errors
from desktop.ui.errors import show_error, told
from desktop.words.errors import words_for

Shown = list[tuple[str, str]]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """The boxes that would have opened: text and further text."""
    boxes: Shown = []

    def note(box: QMessageBox) -> int:
        boxes.append((box.text(), box.informativeText()))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", note)
    return boxes


def test_expected_error_is_told_in_its_own_words(qtbot: QtBot, shown: Shown) -> None:
    show_error(errors.DiskFull())

    words = words_for(errors.DiskFull())
    assert shown == [(words.title, f"{words.safe}\n\n{words.advice}")]


def test_stopped_job_says_nothing(qtbot: QtBot, shown: Shown) -> None:
    show_error(errors.Cancelled())
    assert not shown


def test_fault_of_ours_is_logged_and_told_as_one(
    qtbot: QtBot, shown: Shown, caplog: pytest.LogCaptureFixture
) -> None:
    show_error(ZeroDivisionError())
    assert "fault in the program" in shown[0][1]
    assert "Unexpected error" in caplog.text


def test_words_fit_a_line_inside_a_dialog() -> None:
    assert words_for(errors.WrongPassphrase()).title in told(errors.WrongPassphrase())
