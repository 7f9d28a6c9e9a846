"""Texts that tell too much are reviewed by keyboard, in a profile at work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.text_review import leave_text, no_problem
from desktop.domain.changes import Changes
from desktop.domain.record import WardCode
from desktop.domain.traces.lint import find
from desktop.domain.traces.lint.fields import TellingText, TellingTexts
from desktop.domain.vocabulary import VisitKind
from desktop.services import text_remarks, visits
from desktop.services.desk import Desk
from desktop.ui.forms.visit import VisitForm
from desktop.ui.screens.review.items import Group
from desktop.ui.screens.review.ports import ReviewJobs
from desktop.ui.screens.review.screen import ReviewScreen
from desktop.ui.screens.review.telling import item_of_text
from tests.ui.fakes import DirectRunner
from tests.ui.line import quarrels
from tests.ui.opened import opened_workplace

NOTE = "Koffie gedronken. Fatima is moslima. Karim heeft schulden."


def a_text(note: str = NOTE, **more: Any) -> TellingText:
    given: dict[str, Any] = {"kind": "visit", "record_id": UUID(int=9), "field": "note"}
    given |= {"title": "Nekkerspoel 04/03/2026", "open_kind": "visit", "open_id": UUID(int=9)}
    return TellingText(text=note, remarks=find(note), **given | more)


class Texts:
    """What the screen asks of the services."""

    def __init__(self, *found: TellingText, total: int = 0) -> None:
        self.found = list(found)
        self.total = total or len(found)
        self.done: list[str] = []

    def jobs(self) -> ReviewJobs:
        return replace(
            quarrels(0).jobs(),
            telling=lambda: TellingTexts(list(self.found), self.total),
            no_problem=self._doing("fine"),
            leave_text=self._doing("leave"),
        )

    def _doing(self, deed: str) -> Callable[[TellingText], Any]:
        def do(text: TellingText) -> Any:
            self.done.append(deed)
            at = self.found.index(text)
            self.found.remove(text)
            return partial(self._back, at, text), Changes.TEXTS

        return do

    def _back(self, at: int, text: TellingText) -> tuple[None, Changes]:
        self.found.insert(at, text)
        return None, Changes.TEXTS


def screen_of(qtbot: QtBot, texts: Texts) -> ReviewScreen:
    screen = ReviewScreen(texts.jobs(), DirectRunner())
    screen.decided.connect(lambda _text, changes, _undo: screen.refresh(changes))
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def test_a_text_is_shown_sentence_by_sentence_with_what_it_tells() -> None:
    item = item_of_text(a_text())
    assert item.group is Group.TEXTS
    assert item.what == "belief, money"
    assert [version.text for version in item.versions] == [
        "Fatima is moslima.",
        "Karim heeft schulden.",
    ]
    assert [choice.deed for choice in item.choices] == ["rewrite", "fine", "leave_text"]


def test_what_has_no_form_cannot_be_rewritten_from_here() -> None:
    item = item_of_text(a_text(kind="target", open_kind="", open_id=None))
    assert [choice.deed for choice in item.choices] == ["fine", "leave_text"]


def test_numbers_on_the_keyboard_rewrite_teach_and_leave(qtbot: QtBot) -> None:
    texts = Texts(a_text(), a_text(record_id=UUID(int=10)), a_text(record_id=UUID(int=11)))
    screen = screen_of(qtbot, texts)
    asked: list[TellingText] = []
    screen.rewrite_requested.connect(asked.append)
    screen.first_field.setFocus()
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_1)
    assert asked == [texts.found[0]]
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_2)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_3)
    assert texts.done == ["fine", "leave"]
    assert len(screen.side.shown) == 1


def test_how_many_more_there_are_is_said(qtbot: QtBot) -> None:
    screen = screen_of(qtbot, Texts(a_text(), total=1_205))
    assert "1.204 more text" in screen.side.summary.text()


def test_texts_can_be_looked_at_alone(qtbot: QtBot) -> None:
    screen = screen_of(qtbot, Texts(a_text()))
    for group, count in ((Group.TEXTS, 1), (Group.SAME, 0)):
        screen.side.group.setCurrentIndex(screen.side.group.findData(group.value))
        assert len(screen.side.shown) == count


@pytest.mark.parametrize("decide", [no_problem, leave_text])
def test_what_is_decided_can_be_taken_back(desk: Desk, decide: Any) -> None:
    fields: Any = {"kind": VisitKind.STREET_ROUND, "ward": WardCode("12025W04"), "note": NOTE}
    visits.log_visit(desk, start=desk.now(), **fields)
    text_remarks.screen(desk)
    (found,) = text_remarks.telling(desk).rows
    undo, _changes = decide(desk, found)
    assert text_remarks.telling(desk).total == 0
    undo()
    assert text_remarks.telling(desk).total == 1


def test_a_text_of_the_list_opens_in_its_form_at_the_word(
    qapp: QApplication, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fields: Any = {"kind": VisitKind.STREET_ROUND, "ward": WardCode("12025W04"), "note": NOTE}
    visit, _ = visits.log_visit(desk, start=desk.now(), **fields)
    text_remarks.screen(desk)
    with opened_workplace(qapp, desk, tmp_path / "profiel", monkeypatch) as work:
        work.window.go("review")
        screen = work.window.findChild(ReviewScreen)
        assert screen is not None
        screen.panel.press(1)
        (form,) = work.window.findChildren(VisitForm)
        note: Any = form.fields["note"].entry
        assert note.textCursor().selectedText() == "moslima"
        note.setPlainText("Koffie gedronken.")
        form.save()
        text_remarks.screen(desk)
        work.news.tell(Changes.TEXTS)
        assert screen.side.shown == []
        assert visits.get_visit(desk, visit.id).note == "Koffie gedronken."


def test_the_list_says_what_of_it_the_status_bar_counts(qtbot: QtBot) -> None:
    screen = screen_of(qtbot, Texts(a_text()))
    assert "status bar" not in screen.side.summary.text()
    (found,) = screen.side.items
    screen.side.fill([found, replace(found, key=UUID(int=77), group=Group.DECIDE)])
    assert "1 of them came with syncing" in screen.side.summary.text()
