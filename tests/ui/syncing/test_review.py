"""What met at the server is reviewed by keyboard alone, and nothing is decided by accident."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any, cast
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.conflict import ConflictKind
from desktop.errors import InvalidEntry, NotFound, Problem
from desktop.services.conflicts import choices_of
from desktop.ui.screens.review.difference import difference
from desktop.ui.screens.review.items import Group, Item, item_of_conflict, item_of_refusal
from desktop.ui.screens.review.screen import ReviewScreen
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.line import ME, SARA, Quarrels, a_conflict, a_refusal, quarrels
from tests.ui.paper import NOW

Key = Qt.Key
LONG = "De zaal is vol en niemand weet waar de sleutel ligt, behalve Marc. " * 60


class Desk:
    """The screen as the window uses it, and what it told."""

    def __init__(self, qtbot: QtBot, behind: Quarrels, runner: Any = None) -> None:
        self.behind = behind
        self.screen = ReviewScreen(behind.jobs(), runner or DirectRunner())
        self.told: list[tuple[str, Changes]] = []
        self.undo: Any = None
        self.opened: list[tuple[str, Any]] = []
        self.screen.decided.connect(self._decided)
        self.screen.undone.connect(self.screen.refresh)
        self.screen.open_requested.connect(lambda kind, key: self.opened.append((kind, key)))
        self.screen.resize(1072, 640)
        qtbot.addWidget(self.screen)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.first_field.setFocus()

    def _decided(self, text: str, changes: Changes, undo: Any) -> None:
        self.told.append((text, changes))
        self.undo = undo
        if changes:
            self.screen.refresh(changes)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.screen.focusWidget(), key)

    def choose(self, **facts: Any) -> None:
        """Go down the list until the item has these facts."""
        for _ in range(self.screen.side.cards.count()):
            if all(getattr(self.item, name) == value for name, value in facts.items()):
                return
            self.press(Key.Key_Down)
        raise AssertionError(facts)

    @property
    def item(self) -> Item:
        assert self.screen.panel.item is not None
        return self.screen.panel.item

    @property
    def words(self) -> str:
        return "\n".join(
            label.text() for label in self.screen.panel.findChildren(QLabel) if label.isVisible()
        )

    @property
    def choices(self) -> list[str]:
        return [choice.text for choice in self.item.choices]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, quarrels())


def test_mine_is_one_theirs_is_two_and_both_is_three(qtbot: QtBot) -> None:
    for key, wanted in ((Key.Key_1, "aside"), (Key.Key_2, "standing"), (Key.Key_3, "both")):
        desk = Desk(qtbot, Quarrels(conflicts=[a_conflict()]))
        assert desk.choices == ["Keep mine", "Keep theirs", "Keep both"]
        desk.press(key)
        assert [how for how, _ in desk.behind.done] == [wanted]
        desk.screen.close()


@pytest.mark.parametrize(
    ("kind", "field", "wanted"),
    [
        (ConflictKind.VALUE, "capacity", "aside"),
        (ConflictKind.TEXT, "note", "aside"),
        (ConflictKind.MERGED_TEXT, "note", "seen"),
        (ConflictKind.RESTORED, "deleted_at", "seen"),
        (ConflictKind.CAUTIOUS, "do_not_contact", "standing"),
        (ConflictKind.IMPOSSIBLE, "capacity", "standing"),
    ],
)
def test_every_kind_is_decided_with_one_key(
    qtbot: QtBot, kind: ConflictKind, field: str, wanted: str
) -> None:
    values: dict[str, Any] = {
        "capacity": (40, 60),
        "note": ("Vol.", "Leeg."),
        "deleted_at": (None, 1),
    }
    standing, aside = values.get(field, (True, False))
    found = a_conflict(kind=kind, field=field, standing=standing, aside=aside, before=None)
    desk = Desk(qtbot, Quarrels(conflicts=[found]))
    desk.press(Key.Key_1)
    assert desk.behind.done == [(wanted, found.conflict.id)]


def test_the_next_item_comes_by_itself_until_all_is_well(desk: Desk) -> None:
    seen = []
    while desk.screen.side.items:
        seen.append(desk.item.key)
        desk.press(Key.Key_1)
    assert len(set(seen)) == len(desk.behind.done) == 6
    assert desk.screen.stack.currentWidget() is desk.screen.empty
    assert "Nothing to review" in desk.screen.empty.title.text()


def test_a_decision_is_taken_back_and_its_item_is_chosen_again(desk: Desk) -> None:
    desk.choose(group=Group.DECIDE)
    key = desk.item.key
    desk.press(Key.Key_1)
    assert desk.item.key != key
    desk.undo()
    assert desk.item.key == key


def test_later_goes_on_and_decides_nothing(desk: Desk) -> None:
    first = desk.item.key
    desk.screen.panel.buttons["later"].click()
    assert desk.item.key != first
    assert not desk.behind.done


def test_the_record_itself_opens(desk: Desk) -> None:
    desk.choose(entity="place")
    desk.screen.panel.buttons["open"].click()
    assert desk.opened == [("place", desk.item.record_id)]


def test_a_record_that_is_not_here_cannot_be_opened(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Quarrels(conflicts=[replace(a_conflict(), title="")]))
    assert "open" not in desk.screen.panel.buttons


def test_enter_goes_to_the_choices_and_tab_hears_every_value(desk: Desk) -> None:
    desk.choose(what="Opening hours: two texts")
    desk.press(Key.Key_Return)
    assert desk.screen.focusWidget() is desk.screen.panel.buttons["aside"]
    row = desk.screen.panel.row
    assert row is not None
    before, mine, theirs = (card.accessibleName() for card in row.cards)
    assert before.startswith("Before")
    assert mine.startswith("Yours")
    assert "za 10 - 13 u" in mine
    assert theirs.startswith(f"From {SARA}")
    assert "in the record now" in theirs
    desk.screen.side.cards.setFocus()
    for card in (*row.cards, desk.screen.panel.buttons["aside"]):
        desk.press(Key.Key_Tab)
        assert desk.screen.focusWidget() is card


def test_when_neither_is_mine_both_have_a_name(qtbot: QtBot) -> None:
    found = a_conflict(standing_by="fatima", aside_by=SARA)
    desk = Desk(qtbot, Quarrels(conflicts=[found]))
    assert desk.choices[:2] == ["Keep that of fatima", f"Keep that of {SARA}"]
    assert [version.title for version in desk.item.versions[1:]] == ["From fatima", f"From {SARA}"]


def test_what_differs_is_said_and_marked(desk: Desk) -> None:
    desk.choose(what="Opening hours: two texts")
    row = desk.screen.panel.row
    assert row is not None
    theirs = row.cards[2]
    assert "<s>vr</s>" in theirs.value.text()
    assert "<b><u>do</u></b>" in theirs.value.text()
    assert "“vr”" in theirs.said
    assert "“do”" in theirs.said


def test_a_refused_change_says_why_in_plain_words_and_is_tried_again(qtbot: QtBot) -> None:
    found = a_refusal()
    desk = Desk(qtbot, Quarrels(refusals=[found]))
    assert "consent" in desk.item.explanation
    assert "Gesproken aan de deur." in desk.words
    assert "45" in desk.words
    desk.press(Key.Key_1)
    assert desk.behind.done == [("again", found.op)]


def test_what_only_the_server_has_is_neither_called_lost_nor_tried_again() -> None:
    taken = a_refusal(outcome="denied", reason="scope", fields={})
    item = item_of_refusal(taken, NOW)
    assert [choice.text for choice in item.choices] == ["Read and close"]
    assert "The server keeps it apart" in item.explanation
    assert item.versions[0].text == "The server has it; it is no longer on this laptop."


def test_a_refused_change_is_copied_and_closed(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Quarrels(refusals=[a_refusal()]))
    desk.press(Key.Key_2)
    assert "Gesproken aan de deur." in QGuiApplication.clipboard().text()
    assert [how for how, _ in desk.behind.done] == ["aside"]
    assert "Copied" in desk.told[0][0]


def test_what_was_erased_has_no_content_and_can_only_be_closed(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Quarrels(refusals=[a_refusal(outcome="erased", fields={})]))
    QGuiApplication.clipboard().setText("mine")
    assert desk.choices == ["Read and close"]
    desk.press(Key.Key_1)
    assert QGuiApplication.clipboard().text() == "mine"
    assert not desk.screen.side.items


def test_whose_and_which_kind_are_filtered(desk: Desk, qtbot: QtBot) -> None:
    side = desk.screen.side
    desk.behind.conflicts.append(a_conflict(standing_by="fatima", aside_by=SARA))
    desk.screen.reload()
    assert side.cards.count() == 7
    side.whose.setCurrentIndex(side.whose.findData(True))
    assert side.cards.count() == 6
    for group, number in ((Group.READ, 2), (Group.REFUSED, 1), ("person", 1), ("network", 0)):
        side.group.setCurrentIndex(side.group.findData(str(group)))
        assert side.cards.count() == number
    assert "Nothing of this kind" in desk.screen.empty.title.text()
    side.group.setCurrentIndex(0)
    assert desk.screen.stack.currentWidget() is desk.screen.panel


def test_a_value_that_does_not_fit_is_told_beside_it(desk: Desk) -> None:
    desk.choose(group=Group.DECIDE)
    key = desk.item.key
    desk.behind.error = InvalidEntry(Problem("reached_new", "more_new_than_reached"))
    desk.press(Key.Key_1)
    assert desk.item.key == key
    assert "does not fit" in desk.screen.panel.message.text.text()
    assert all(button.isEnabled() for button in desk.screen.panel.buttons.values())


def test_what_a_colleague_decided_meanwhile_is_told_and_gone(desk: Desk) -> None:
    desk.choose(group=Group.DECIDE)
    key = desk.item.key
    desk.behind.error = InvalidEntry(Problem("resolution", "decided"))
    desk.behind.conflicts = [each for each in desk.behind.conflicts if each.conflict.id != key]
    desk.press(Key.Key_1)
    assert desk.item.key != key
    assert desk.told == [
        ("A colleague decided this meanwhile. You see the next one.", Changes.NONE)
    ]


def test_a_record_that_is_gone_is_told(desk: Desk) -> None:
    desk.choose(group=Group.DECIDE)
    desk.behind.error = NotFound("place")
    desk.press(Key.Key_1)
    assert desk.screen.panel.message.text.text()


def test_pressing_twice_decides_once(qtbot: QtBot) -> None:
    runner = HeldRunner()
    desk = Desk(qtbot, quarrels(), runner)
    runner.let_all_go()
    desk.press(Key.Key_1)
    desk.press(Key.Key_1)
    runner.let_all_go()
    assert len(desk.behind.done) == 1


def test_news_brings_new_items_and_leaves_the_chosen_one(desk: Desk) -> None:
    desk.choose(entity="person")
    key = desk.item.key
    desk.behind.conflicts.insert(0, a_conflict())
    desk.screen.refresh(Changes.DRAFTS)
    assert desk.screen.side.cards.count() == 6
    desk.screen.refresh(Changes.OUTBOX)
    assert desk.screen.side.cards.count() == 7
    assert desk.item.key == key


def test_five_hundred_items_and_long_texts_stay_quick(qtbot: QtBot) -> None:
    many = [
        a_conflict(field="note", standing=LONG, aside=LONG.replace("Marc", "Els"), before=LONG)
        for _ in range(500)
    ]
    desk = Desk(qtbot, Quarrels(conflicts=many))
    assert desk.screen.side.cards.count() == 500
    desk.press(Key.Key_End)
    assert desk.item.key == many[-1].conflict.id
    desk.press(Key.Key_1)
    assert desk.screen.side.cards.count() == 499
    panel = desk.screen.panel
    assert panel.row is not None
    assert panel.row.width() <= panel.width(), "a long text never makes the screen wider"


def test_the_accessible_text_of_a_card_is_all_of_it(desk: Desk) -> None:
    text = desk.screen.side.cards.item(0).text()
    assert desk.item.title in text
    assert desk.item.what in text
    assert desk.item.who in text


@given(st.text("ab <&\n.", max_size=40), st.text("ab <&\n.", max_size=40))
def test_marks_never_change_what_a_text_says(before: str, after: str) -> None:
    marked = difference(before, after).marked
    kept = _without(marked, "s")
    assert "".join(kept.split()) == "".join(after.split())


def _without(marked: str, tag: str) -> str:
    while f"<{tag}>" in marked:
        begin, rest = marked.split(f"<{tag}>", 1)
        marked = begin + rest.split(f"</{tag}>", 1)[1]
    return QTextDocumentFragment.fromHtml(marked).toPlainText()


def test_who_and_when_are_on_the_card_and_on_each_value() -> None:
    item = item_of_conflict(cast("Any", a_conflict()), choices_of, NOW + timedelta(days=1))
    assert item.who == f"you and {SARA} · yesterday 10:05"
    assert item.versions[1].by == "yesterday 10:05"
    assert item.concerns_me
    assert ME not in item.who
    assert item.key != uuid4()


def test_the_keys_stay_on_the_screen_after_the_last_decision(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Quarrels(conflicts=[a_conflict()]))
    desk.press(Key.Key_1)
    assert desk.screen.focusWidget() is desk.screen.side.cards
    desk.undo()
    desk.press(Key.Key_2)
    assert [how for how, _ in desk.behind.done] == ["aside", "standing"]
