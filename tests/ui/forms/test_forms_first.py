"""The first visit of all: nobody logged one before, so the form starts at the kind."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.forms.visit import VisitForm
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.hands import opened
from tests.ui.paper import Archive


class FocusBook(QObject):
    """Writes down how often a field was told that it has the focus, less that it lost it."""

    def __init__(self, *watched: QObject) -> None:
        super().__init__()
        self.balance: dict[QObject, int] = dict.fromkeys(watched, 0)
        for each in watched:
            each.installEventFilter(self)

    def eventFilter(  # noqa: N802 - the name is Qt's
        self, watched: QObject, event: QEvent
    ) -> bool:
        if watched in self.balance:
            change = {QEvent.Type.FocusIn: 1, QEvent.Type.FocusOut: -1}.get(event.type(), 0)
            self.balance[watched] += change
        return False

    def close(self) -> None:
        """Stop watching, before the fields go."""
        for each in self.balance:
            each.removeEventFilter(self)


@pytest.mark.parametrize("is_late", [False, True], ids=["at once", "after the window is up"])
def test_the_first_visit_of_all_starts_at_the_kind_with_one_cursor(
    qtbot: QtBot, is_late: bool
) -> None:
    """Qt tells a dialog's field that it has the focus before the window has it."""
    runner: Any = HeldRunner() if is_late else DirectRunner()
    form = VisitForm(Archive(last_kind=None).ports(), runner)
    qtbot.addWidget(form)
    book = FocusBook(form.entry.where, form.entry.kind)
    form.show()
    if is_late:
        runner.let_all_go()
    form.activateWindow()
    qtbot.waitUntil(form.entry.kind.hasFocus)
    book.close()

    assert QApplication.focusWidget() is form.entry.kind
    assert book.balance[form.entry.where] == 0


def test_the_second_visit_starts_at_the_place(qtbot: QtBot) -> None:
    form = opened(qtbot, Archive())

    assert form.entry.where.hasFocus()
