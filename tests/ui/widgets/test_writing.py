"""The frame of dialogs that write one file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.ui.tasks import Report, Runner
from desktop.ui.writing import WritingDialog, WritingWords
from tests.ui.fakes import DirectRunner, HeldRunner

WORDS = WritingWords("Write", "3 visits", "&Write…", "Write to", "visits")


class Writes(WritingDialog):
    """Writes nothing to a file of text, and keeps which."""

    def __init__(self, tasks: Runner) -> None:
        super().__init__(WORDS, tasks)
        self.asked: list[Path] = []
        self.kind, self.opens = QComboBox(), QCheckBox("&Open it")
        self.put("&File", self.kind)
        self.add(self.opens)

    def ending(self) -> str:
        return "csv"

    def job(self, out: Path) -> Callable[[Report], Path]:
        self.asked.append(out)
        return lambda _report: out


def opened(qtbot: QtBot, tasks: Runner) -> Writes:
    dialog = Writes(tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose_file(monkeypatch: pytest.MonkeyPatch, chosen: str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (chosen, ""))


def test_tab_goes_through_the_fields_and_then_the_buttons(qtbot: QtBot) -> None:
    dialog = opened(qtbot, DirectRunner())
    order = [dialog.kind, dialog.opens, dialog.stop_button, dialog.write_button]
    assert dialog.focusWidget() is dialog.kind
    for expected in [*order[1:], dialog.kind]:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is expected


def test_enter_writes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_file(monkeypatch, "/some/visits.csv")
    dialog = opened(qtbot, DirectRunner())
    qtbot.keyClick(dialog.opens, Qt.Key.Key_Return)
    assert dialog.written == Path("/some/visits.csv")


@pytest.mark.parametrize(
    ("typed", "out"),
    [("/some/a", "/some/a.csv"), ("/some/a.CSV", "/some/a.CSV"), ("/a.b", "/a.b.csv")],
)
def test_a_file_gets_the_ending_that_was_left_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, typed: str, out: str
) -> None:
    choose_file(monkeypatch, typed)
    dialog = opened(qtbot, DirectRunner())
    dialog.write()
    assert dialog.asked == [Path(out)]


def test_without_a_file_nothing_is_written(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_file(monkeypatch, "")
    dialog = opened(qtbot, DirectRunner())
    dialog.write()
    assert (dialog.asked, dialog.isVisible()) == ([], True)


def test_while_it_writes_nothing_else_can_be_chosen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, "/some/a.csv")
    dialog = opened(qtbot, HeldRunner())
    dialog.write()
    waiting = (dialog.kind, dialog.opens, dialog.write_button)
    assert not any(field.isEnabled() for field in waiting)
    assert dialog.stop_button.text() == "Stop"

    dialog.reject()
    assert dialog.isVisible()
    assert not dialog.stop_button.isEnabled()
