"""Entry fields: chips, type-ahead, days, counts and what is said about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.listing import Hit
from desktop.domain.vocabulary import Theme, VisitKind
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CountEntry, NoteEntry, NotUnderstood, TextEntry, TimeEntry
from desktop.ui.widgets.field import Entry, Field
from desktop.ui.widgets.fold import Fold
from desktop.ui.widgets.options import HitFinder, ListFinder, Option, matching, options_of
from desktop.ui.widgets.point import PointEntry
from desktop.ui.widgets.suggest import ChoiceField, SuggestField
from tests.ui.fakes import HeldRunner
from tests.ui.paper import SPOEL, TODAY

Key = Qt.Key


Show = Callable[..., None]


@pytest.fixture
def on_screen(qtbot: QtBot) -> Show:
    """Show widgets below each other in a window, for as long as the test runs."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)

    def show(*widgets: QWidget) -> None:
        for widget in widgets:
            layout.addWidget(widget)
        with qtbot.waitActive(window):
            window.resize(500, 400)
            window.show()
            window.activateWindow()

    return show


def themes() -> ChipField:
    return ChipField(ListFinder(options_of(Theme)))


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def titles(found: Sequence[Option]) -> list[str]:
    return [option.title for option in found]


def test_typing_finds_words_in_the_middle_and_forgives_accents() -> None:
    options = [Option(1, "1", "Centre d'Émile"), Option(2, "2", "Émilien"), Option(3, "3", "Bus")]

    assert titles(matching("emil", options)) == ["Émilien", "Centre d'Émile"]
    assert titles(matching("d emi cen", options)) == ["Centre d'Émile"]
    assert titles(matching("", options)) == titles(options)
    assert not matching("mil", options)


def test_enter_makes_a_chip_and_backspace_takes_it_away(on_screen: Show) -> None:
    field = themes()
    on_screen(field)
    field.line.setFocus()

    QTest.keyClicks(field.line, "lang")
    press(field.line, Key.Key_Return)
    QTest.keyClicks(field.line, "disab")
    press(field.line, Key.Key_Down, Key.Key_Return)
    assert field.value() == {Theme.LANGUAGE, Theme.DISABILITY_INVISIBLE}

    press(field.line, Key.Key_Backspace)
    assert field.value() == {Theme.LANGUAGE}


def test_a_chip_can_be_reached_and_taken_away_with_the_keyboard(on_screen: Show) -> None:
    field = themes()
    on_screen(field)
    field.show_value([Theme.LANGUAGE, Theme.YOUTH])
    field.line.setFocus()

    press(field.line, Key.Key_Left)
    press(QApplication.focusWidget(), Key.Key_Left)  # type: ignore[arg-type]
    press(QApplication.focusWidget(), Key.Key_Delete)  # type: ignore[arg-type]

    assert field.value() == {Theme.YOUTH}
    assert field.line.hasFocus()


def test_every_chip_says_what_its_cross_does(qtbot: QtBot, on_screen: Show) -> None:
    field = themes()
    on_screen(field)
    field.show_value([Theme.LANGUAGE])
    (chip,) = field.findChildren(QPushButton)

    assert chip.accessibleName() == "Take away: Language"
    with qtbot.waitSignal(field.changed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert field.value() == frozenset()


def test_what_is_a_chip_already_is_not_offered_again(on_screen: Show) -> None:
    field = themes()
    on_screen(field)
    field.show_value([Theme.LANGUAGE])
    field.line.setFocus()
    QTest.keyClicks(field.line, "lang")

    assert not field.line.list.isVisible()
    with pytest.raises(NotUnderstood):
        field.value()


def test_a_code_of_a_newer_program_stays(qtbot: QtBot) -> None:
    field = themes()
    qtbot.addWidget(field)
    field.show_value(["language", "brand_new"])

    assert field.value() == {"language", "brand_new"}


def test_a_choice_opens_by_typing_and_by_an_arrow(on_screen: Show) -> None:
    field = ChoiceField(options_of(VisitKind))
    on_screen(field)
    field.setFocus()

    press(field, Key.Key_Down)
    assert field.list.count() == len(VisitKind)
    press(field, Key.Key_Down, Key.Key_Return)
    assert field.value() is VisitKind.PLACE_VISIT

    field.selectAll()
    QTest.keyClicks(field, "parent")
    press(field, Key.Key_Return)
    assert field.value() is VisitKind.PARENT_GROUP


def test_keys_choose_also_where_no_window_is_active(qtbot: QtBot) -> None:
    """Some desktops send keys to a window that they have not called active (yet)."""
    window = QWidget()
    field = ChoiceField(options_of(VisitKind), parent=window)
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.show()
    field.setFocus()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert not field.hasFocus()

    QTest.keyClicks(field, "stre")
    press(field, Key.Key_Return)

    assert field.value() is VisitKind.STREET_ROUND


def test_escape_closes_the_list_and_keeps_the_text(on_screen: Show) -> None:
    field = ChoiceField(options_of(VisitKind))
    on_screen(field)
    field.setFocus()
    QTest.keyClicks(field, "par")
    press(field, Key.Key_Escape)

    assert not field.list.isVisible()
    assert field.text() == "par"
    with pytest.raises(NotUnderstood):
        field.value()


def test_answers_that_come_late_are_dropped(on_screen: Show) -> None:
    asked: list[str] = []

    def suggest(text: str) -> list[Hit]:
        asked.append(text)
        return [SPOEL]

    runner = HeldRunner()
    field = SuggestField(HitFinder(suggest, runner))
    on_screen(field)
    field.setFocus()
    QTest.keyClicks(field, "spoel")
    runner.let_go()
    assert not field.list.isVisible()
    runner.let_all_go()

    assert asked == ["s", "spoel"]
    assert field.list.isVisible()
    assert field.list.highlighted() is not None


def test_a_finder_answers_the_newest_text_alone() -> None:
    answered: list[str] = []
    runner = HeldRunner()
    finder = HitFinder(lambda _text: [SPOEL], runner)
    for text in ("s", "sp", "spo"):
        finder.find(text, lambda found_for, _options: answered.append(found_for))
    runner.let_all_go()
    assert answered == ["spo"]


def test_text_that_matches_nothing_stays(on_screen: Show) -> None:
    other = TextEntry()
    field = SuggestField(ListFinder(options_of(VisitKind)))
    on_screen(field, other)
    field.setFocus()
    QTest.keyClicks(field, "picnic")
    press(field, Key.Key_Tab)

    assert field.text() == "picnic"
    assert other.hasFocus()


def test_leaving_with_the_mouse_takes_only_what_was_written_out(on_screen: Show) -> None:
    field, other = SuggestField(ListFinder(options_of(VisitKind))), TextEntry()
    on_screen(field, other)
    for typed, taken in (("ev", None), ("event", VisitKind.EVENT)):
        field.choose(None)
        field.setFocus()
        QTest.keyClicks(field, typed)
        other.setFocus(Qt.FocusReason.MouseFocusReason)
        assert (field.chosen.value if field.chosen else None) is taken


def test_a_day_is_tidied_and_moves_with_arrows(on_screen: Show) -> None:
    field, other = DayEntry(lambda: TODAY), TextEntry()
    on_screen(field, other)
    field.setFocus()
    QTest.keyClicks(field, "gisteren")
    other.setFocus()
    assert field.text() == "Fri 20 Nov 2026"

    field.setFocus()
    press(field, Key.Key_Up)
    assert field.value() == TODAY


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_the_calendar_gives_a_day(on_screen: Show) -> None:
    from PySide6.QtCore import QDate
    from PySide6.QtWidgets import QCalendarWidget

    field = DayEntry(lambda: TODAY)
    on_screen(field)
    field.open_calendar()
    (calendar,) = field.findChildren(QCalendarWidget)
    calendar.activated.emit(QDate(2026, 11, 3))

    assert field.value() == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("entry", "typed", "rule"),
    [
        (CountEntry, "2,5", "not_a_count"),
        (TimeEntry, "25:00", "not_a_time"),
        (PointEntry, "51,0259", "not_a_point"),
        (PointEntry, "here", "not_a_point"),
    ],
)
def test_what_is_not_understood_stays_and_is_named(
    qtbot: QtBot, entry: Any, typed: str, rule: str
) -> None:
    field = entry()
    qtbot.addWidget(field)
    QTest.keyClicks(field, typed)

    with pytest.raises(NotUnderstood) as caught:
        field.value()
    assert caught.value.rule == rule
    assert field.text() == typed


def test_a_point_goes_out_as_it_came_in(qtbot: QtBot) -> None:
    field = PointEntry()
    qtbot.addWidget(field)
    for typed in ("51,0259 4,4776", "51.0259, 4.4776", "51,0259; 4,4776"):
        field.type_in(typed)
        assert field.value() == (51.0259, 4.4776)
    field.show_value((51.0259, -4.0))
    assert field.value() == (51.0259, -4.0)


def test_tab_leaves_a_note(on_screen: Show) -> None:
    note, other = NoteEntry(), TextEntry()
    on_screen(note, other)
    note.setFocus()
    press(note, Key.Key_Tab)

    assert other.hasFocus()
    assert note.value() == ""


def test_a_field_tells_its_name_its_hint_and_its_error(on_screen: Show) -> None:
    entry = TextEntry()
    field = Field("Name", entry, "as on the door")
    on_screen(field)
    assert (entry.accessibleName(), entry.accessibleDescription()) == ("Name", "as on the door")

    field.say_wrong("This is needed.")
    assert entry.accessibleDescription() == "This is needed. as on the door"
    assert field.error.isVisible()
    QTest.keyClicks(entry, "x")
    assert not field.is_wrong


def test_a_fold_opens_with_the_keyboard(on_screen: Show) -> None:
    fold, inside = Fold("More: goals"), TextEntry()
    fold.inside.addWidget(inside)
    on_screen(fold)
    fold.button.setFocus()
    assert not inside.isVisible()
    press(fold.button, Key.Key_Space)
    assert inside.isVisible()


ENTRIES: list[Any] = [TextEntry, CountEntry, TimeEntry, NoteEntry, PointEntry, themes]
ENTRIES += [lambda: DayEntry(lambda: TODAY), lambda: ChoiceField(options_of(VisitKind))]


@pytest.mark.parametrize("make", ENTRIES)
@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=25)
@given(
    raw=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=30),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["text", "chosen", "x"]), inner, max_size=3)
        ),
        max_leaves=6,
    )
)
def test_no_draft_however_damaged_breaks_a_field(qtbot: QtBot, make: Any, raw: Any) -> None:
    field: Entry = make()
    field.type_in(raw)
    again: Entry = make()
    again.type_in(field.typed())

    assert again.typed() == field.typed()
    for each in (field, again):
        each.deleteLater()
