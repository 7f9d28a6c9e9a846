"""Beside the map: where to go next, the sheet of a ward, and what tells more about figures."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.figures.coverage import Measure, Spread, ValueState
from desktop.domain.figures.ward_sheet import SheetPerson
from desktop.errors import FileNotWritten
from desktop.ui.screens.map.beside.sections import SectionView
from desktop.ui.screens.map.beside.suggestion import SuggestionCard
from desktop.ui.screens.map.choices.classes import Classes
from desktop.ui.screens.map.handing import ViewOrder
from desktop.ui.screens.map.inequality import InequalityDialog, half_in_words, said_of
from desktop.ui.tasks import Report
from desktop.words.next_ward import reasons_in_words
from tests.ui.atlas import Atlas, a_visit, code_of
from tests.ui.conftest import OpenMap


def texts(views: list[SectionView]) -> list[str]:
    parts: list[QLabel | QPushButton] = []
    for view in views:
        parts += view.findChildren(QLabel)
        parts += view.findChildren(QPushButton)
    return [part.text() for part in parts]


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_ward_to_go_to_is_told_with_its_reasons(
    open_screen: OpenMap, qtbot: QtBot
) -> None:
    screen = open_screen(Atlas(suggestions=("West", "Oost")))
    card = screen.beside.card

    assert card.title.text() == "Next best ward: West"
    assert card.reasons.text() == "No visit for 112 day(s)."
    with qtbot.waitSignal(screen.plan_asked) as asked:
        click(qtbot, card.plan_button)
    assert asked.args == [code_of("West")]
    click(qtbot, card.sheet_button)
    assert screen.beside.sheet.title.text() == "West"


def test_without_visits_the_card_says_what_to_do_first(open_screen: OpenMap) -> None:
    card = open_screen().beside.card
    assert card.reasons.text().startswith("Log a first visit")
    assert card.plan_button.isHidden()


def test_nobody_is_told_to_log_a_first_visit_before_visits_are_counted(qtbot: QtBot) -> None:
    card = SuggestionCard()
    qtbot.addWidget(card)
    assert card.reasons.text() == "The figures are on their way."
    card.show_suggestions(())
    assert card.reasons.text().startswith("Log a first visit")


def test_reasons_that_a_newer_program_added_are_left_out() -> None:
    assert reasons_in_words([("moon", 3.0), ("never_visited", None)]) == "Never visited."
    assert reasons_in_words([]) == ""


def test_all_wards_are_ranked_and_can_be_opened_by_keyboard(
    open_screen: OpenMap, qtbot: QtBot
) -> None:
    screen = open_screen(Atlas(suggestions=("West", "Oost")))
    dialog = screen.closer.open_ranking()
    dialog.wards.setFocus()
    qtbot.keyClick(dialog.wards, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.wards, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert screen.beside.sheet.title.text() == "Oost"


def test_the_sheet_says_what_is_missing_and_when_we_were_there(
    open_screen: OpenMap, qtbot: QtBot
) -> None:
    screen = open_screen(Atlas(visits=[a_visit(1, place_name="Bib", reached_total=12)]))
    screen.closer.open_sheet(code_of("West"))
    told = texts(screen.beside.sheet.sections)

    assert screen.beside.sheet.subtitle.text() == "2.222 residents in 2024 · 1 Oct – 31 Dec 2026"
    assert "No key figure known" in told
    assert "Visits in these days: too few to show" in told
    assert "Key figures: not known" in told
    (visit,) = screen.beside.sheet.sections[2].findChildren(QPushButton)
    assert visit.text() == "Fri 20 Nov 2026 · Street round · Bib · 12 reached"
    with qtbot.waitSignal(screen.record_asked) as opened:
        click(qtbot, visit)
    assert opened.args == ["visit", UUID(int=1)]


def test_names_stand_on_the_sheet_only_for_who_may_see_them(open_screen: OpenMap) -> None:
    els = SheetPerson(id=UUID(int=3), name="Els Van Dijck")  # type: ignore[arg-type]
    screen = open_screen(Atlas(on_sheet={"persons": [els]}))
    screen.closer.open_sheet(code_of("West"))
    assert "Els Van Dijck (key figure)" in texts(screen.beside.sheet.sections)


def test_long_lists_on_the_sheet_say_how_many_more(open_screen: OpenMap) -> None:
    screen = open_screen(Atlas(visits=[a_visit(number) for number in range(8)]))
    screen.closer.open_sheet(code_of("West"))
    assert "and 3 more" in texts(screen.beside.sheet.sections)


def test_a_sheet_that_comes_late_does_not_replace_another_ward(open_screen: OpenMap) -> None:
    atlas = Atlas()
    screen = open_screen(atlas)
    screen.closer.open_sheet(code_of("West"))
    late = atlas.sheet(code_of("Oost"), screen.choices.question().period)
    screen.feed.sheet_came.emit(late)
    assert screen.beside.sheet.title.text() == "West"


def test_the_sheet_asks_for_the_atlas_page_of_its_ward_and_period(
    open_screen: OpenMap, qtbot: QtBot
) -> None:
    screen = open_screen(Atlas())
    screen.closer.open_sheet(code_of("West"))
    with qtbot.waitSignal(screen.atlas_asked) as asked:
        click(qtbot, screen.beside.sheet.atlas_button)
    assert asked.args == [code_of("West"), screen.choices.question().period]


def test_the_strip_says_the_figure_and_logs_in_that_ward(
    open_screen: OpenMap, qtbot: QtBot
) -> None:
    screen = open_screen(Atlas(states={"West": ValueState.SUPPRESSED}, counts={"West": None}))
    strip = screen.side.strip
    assert strip.figure.toolTip().startswith("Choose a ward")
    screen.choose(code_of("West"))

    assert strip.figure.toolTip() == "Visits: too few to show"
    with qtbot.waitSignal(screen.log_asked) as asked:
        click(qtbot, strip.log_button)
    assert asked.args == [code_of("West")]


def test_the_strip_keeps_its_figure_where_the_measure_has_no_room(open_screen: OpenMap) -> None:
    screen = open_screen(size=(800, 480))
    screen.choices.measure.choose(Measure.VISITS_PER_1000)
    screen.choose("W0")
    whole, shown = screen.side.strip.figure.toolTip(), screen.side.strip.figure.text()
    assert shown != whole
    assert shown.endswith(whole[-3:])


def test_the_note_tells_what_is_hidden_and_how_unequal_it_is(open_screen: OpenMap) -> None:
    screen = open_screen(Atlas(states={"West": ValueState.SUPPRESSED}, counts={"West": None}))
    told = screen.beside.note.text.text()
    assert "Small numbers are hidden" in told
    assert "Gini 0,31" in told


def test_where_nothing_can_be_told_the_note_says_what_helps(open_screen: OpenMap) -> None:
    hidden, zero = ValueState.SUPPRESSED, ValueState.ZERO
    few: dict[str, float | None] = {"Heffen": None, "Leest": 0}
    advice = "Choose a longer period, or fewer limits."
    for state, is_said in ((hidden, True), (ValueState.VALUE, False)):
        counts = few if state is hidden else {**few, "Heffen": 7}
        atlas = Atlas(names=tuple(few), counts=counts, states={"Heffen": state, "Leest": zero})
        assert (advice in open_screen(atlas).beside.note.text.text()) is is_said


def test_about_says_unit_source_year_and_what_it_is_not(open_screen: OpenMap) -> None:
    dialog = open_screen().closer.open_about()
    assert dialog
    said = [part.text() for part in dialog.findChildren(QLabel)]
    assert said[0] == "Visits"
    assert {"bezoeken", "Testtelling", "2024", "Meer is niet altijd beter."} <= set(said)


def test_the_curve_is_told_in_words_with_its_caveat(open_screen: OpenMap) -> None:
    screen = open_screen()
    click_target = screen.beside.note.inequality_button
    click_target.click()
    dialog = next(w for w in screen.findChildren(InequalityDialog))

    assert "Gini 0,31" in dialog.said.text()
    assert "get 20 % of it" in dialog.said.text()
    assert dialog.caveat.text() == "Niet eerlijk."
    assert "20 %" in dialog.chart.accessibleDescription()


def test_a_curve_that_may_not_be_told_says_why() -> None:
    assert "cannot be told" in said_of(Spread(points=(), gini=None, caveat=""))
    assert half_in_words(()) == ""


@pytest.mark.parametrize(
    ("points", "percent"), [([(0, 0), (1, 1)], "50"), ([(0, 0), (0.5, 0), (1, 1)], "0")]
)
def test_half_of_the_residents_get_what_the_curve_says(
    points: list[tuple[float, float]], percent: str
) -> None:
    assert f"get {percent} % of it" in half_in_words(points)


def test_the_map_is_saved_with_its_question_classes_and_layers(
    open_screen: OpenMap, tmp_path: Path, qtbot: QtBot
) -> None:
    atlas, out = Atlas(), tmp_path / "kaart.svg"
    looked_at: list[Path] = []
    screen = open_screen(atlas)
    screen.choices.classes.choose_limits((6, 8))
    dialog = screen.closer.hand_over()
    assert dialog
    dialog._ask_file, dialog._open_file = lambda _ending: out, looked_at.append
    with qtbot.waitSignal(screen.said) as said:
        dialog.write()

    order = atlas.written[0]
    assert order.question == screen.choices.question()
    assert order.classes == Classes("fixed", (6, 8))
    assert order.layers == {"areas", "places"}
    assert looked_at == [out]
    assert said.args == ["Saved as kaart.svg"]


def test_a_file_that_cannot_be_written_is_told_in_the_dialog(
    open_screen: OpenMap, tmp_path: Path
) -> None:
    def refuse(_order: ViewOrder, _report: Report) -> Path:
        raise FileNotWritten("kaart.pdf", "in_use")

    screen = open_screen()
    dialog = screen.closer.hand_over()
    assert dialog
    dialog._write, dialog._ask_file = refuse, lambda _ending: tmp_path / "kaart.pdf"
    dialog.write()

    assert dialog.isVisible()
    assert dialog.problem.text()
    assert dialog.write_button.isEnabled()
