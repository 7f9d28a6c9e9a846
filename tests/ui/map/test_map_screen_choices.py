"""The choices above the map: what can be asked together, and how they fit any window."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.figures.coverage import Measure
from desktop.domain.period import Period
from desktop.domain.vocabulary import AreaLevel, Theme, VisitKind
from desktop.ui import theme
from desktop.ui.lists.popup import ChoicePopup
from desktop.ui.screens.map.choices.chip import MapChip
from desktop.ui.screens.map.choices.classes import FIXED, LimitsDialog, read_limits
from desktop.ui.screens.map.choices.facets import FacetChip
from desktop.ui.screens.map.choices.layers import BASE_MAP, LayersChip
from desktop.ui.screens.map.choices.periods import (
    TWELVE_MONTHS,
    a_year_before,
    just_before,
    named_period,
)
from desktop.ui.screens.map.choices.question import FacetChoices, MapChoices
from tests.ui.atlas import TODAY, Atlas
from tests.ui.conftest import OpenMap

NETWORK = UUID(int=5)
KEPT = FacetChoices(
    networks=[(NETWORK, "Moeders voor moeders")], consultants=[("els", "els"), ("jan", "jan")]
)


@pytest.fixture
def choices(qtbot: QtBot) -> MapChoices:
    made = MapChoices(lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(660, 40)
    made.show()
    return made


def facet(choices: MapChoices, name: str) -> FacetChip:
    return next(chip for chip in choices.facets if chip.name == name)


def seen(choices: MapChoices) -> list[MapChip]:
    return [chip for chip in choices.row.chips if chip.isVisible()]


# What is asked


def test_at_first_all_visits_of_this_quarter_are_asked(choices: MapChoices) -> None:
    question = choices.question()
    assert question.measure is Measure.VISITS
    assert question.period == Period(date(2026, 10, 1), date(2026, 12, 31))
    assert question.against is None
    assert not len(question.only)


def test_every_measure_stands_in_a_group(choices: MapChoices) -> None:
    menu = choices.measure.menu_of_options()
    offered = [action.text() for action in menu.actions() if action.isCheckable()]
    headings = [a.text() for a in menu.actions() if a.text() and not a.isCheckable()]
    assert len(offered) == len(Measure)
    assert headings == ["Where we are", "Whom we reach", "What is there", "What is waiting"]


def test_two_limits_are_asked_together_and_no_third_can_be_ticked(choices: MapChoices) -> None:
    themes = facet(choices, "themes")
    popup = themes.popup()
    for row in (0, 1):
        popup.choices.item(row).setCheckState(Qt.CheckState.Checked)

    assert len(choices.question().only.themes) == 2
    third = popup.choices.item(2)
    assert not third.flags() & Qt.ItemFlag.ItemIsEnabled
    popup.choices.setCurrentRow(2)
    popup._toggle()
    assert third.checkState() == Qt.CheckState.Unchecked
    assert "two at most" in popup.rule.text()

    other = facet(choices, "goals").popup()
    assert not other.choices.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    popup.close()
    other.close()


def test_a_visit_has_one_kind_so_one_can_be_chosen(choices: MapChoices) -> None:
    popup = facet(choices, "kinds").popup()
    popup.choices.item(0).setCheckState(Qt.CheckState.Checked)
    assert not popup.choices.item(1).flags() & Qt.ItemFlag.ItemIsEnabled
    assert choices.question().only.kinds == {next(iter(VisitKind))}
    popup.close()


@settings(max_examples=25, deadline=None)
@given(
    picks=st.lists(
        st.tuples(st.sampled_from(["themes", "kinds", "goals"]), st.integers(0, 3)), max_size=6
    )
)
def test_no_order_of_ticks_asks_what_may_not_be_asked(picks: list[tuple[str, int]]) -> None:
    made = MapChoices(lambda: TODAY)
    for name, row in picks:
        popup = facet(made, name).popup()
        item = popup.choices.item(row)
        popup.choices.setCurrentItem(item)
        popup._toggle()
        made.question()  # refuses what breaks a rule
        popup.deleteLater()
    made.deleteLater()


def test_limits_that_a_measure_cannot_have_are_not_offered_and_not_asked(
    choices: MapChoices,
) -> None:
    facet(choices, "themes").pick(frozenset({Theme.LANGUAGE}))
    choices.measure.choose(Measure.KEY_FIGURES_PER_1000)
    assert not len(choices.question().only)
    assert facet(choices, "themes") not in [*choices.row.in_menu(), *seen(choices)]

    choices.measure.choose(Measure.VISITS)
    assert choices.question().only.themes == {Theme.LANGUAGE}


def test_networks_and_colleagues_come_from_the_profile(choices: MapChoices) -> None:
    assert facet(choices, "networks") not in choices.row.in_menu()
    choices.offer(KEPT)
    assert facet(choices, "networks") in choices.row.in_menu()
    assert facet(choices, "teams") not in choices.row.in_menu()
    facet(choices, "networks").pick(frozenset({NETWORK}))
    assert facet(choices, "networks").told() == "Moeders voor moeders"


def test_sectors_say_why_they_cannot_be_chosen(choices: MapChoices) -> None:
    sectors = choices.level.menu_of_options().actions()[1]
    assert not sectors.isEnabled()
    assert "these borders have none" in sectors.text()

    choices.allow_sectors(are_there=True)
    assert choices.level.menu_of_options().actions()[1].isEnabled()
    choices.level.choose(AreaLevel.SECTOR)
    choices.allow_sectors(are_there=False)
    assert choices.question().level is AreaLevel.WARD


# Days


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("quarter", date(2026, 1, 1), date(2026, 3, 31)),
        ("last_quarter", date(2025, 10, 1), date(2025, 12, 31)),
        ("year", date(2026, 1, 1), date(2026, 12, 31)),
        (TWELVE_MONTHS, date(2025, 2, 15), date(2026, 2, 14)),
    ],
)
def test_periods_have_the_days_people_mean(name: str, first: date, last: date) -> None:
    assert named_period(name, date(2026, 2, 14)) == Period(first, last)


def test_twelve_months_from_a_leap_day() -> None:
    assert named_period(TWELVE_MONTHS, date(2028, 2, 29)).first == date(2027, 3, 1)


@pytest.mark.parametrize(
    ("days", "before"),
    [
        (("2026-10-01", "2026-12-31"), ("2026-07-01", "2026-09-30")),
        (("2024-03-01", "2024-03-31"), ("2024-02-01", "2024-02-29")),
        (("2026-01-01", "2026-12-31"), ("2025-01-01", "2025-12-31")),
        (("2026-03-10", "2026-03-19"), ("2026-02-28", "2026-03-09")),
    ],
)
def test_just_before_whole_months_come_as_many_months(
    days: tuple[str, str], before: tuple[str, str]
) -> None:
    assert just_before(Period(*map(date.fromisoformat, days))) == Period(
        *map(date.fromisoformat, before)
    )


def test_a_year_before_february_ends_with_february() -> None:
    leap = Period(date(2024, 2, 1), date(2024, 2, 29))
    assert a_year_before(leap) == Period(date(2023, 2, 1), date(2023, 2, 28))
    assert a_year_before(Period(date(2025, 2, 1), date(2025, 2, 28))) == leap


def test_earlier_quarters_can_be_chosen(choices: MapChoices) -> None:
    menu = choices.period.menu_of_periods()
    (earlier,) = menu.findChildren(QMenu)
    earlier.actions()[0].trigger()
    assert choices.question().period == Period(date(2026, 4, 1), date(2026, 6, 30))


def test_the_period_compared_with_moves_along(choices: MapChoices) -> None:
    choices.against.menu_of_comparisons().actions()[1].trigger()
    choices.period.choose("last_quarter")
    assert choices.question().against == Period(date(2026, 4, 1), date(2026, 6, 30))
    assert "1 Apr – 30 Jun 2026" in choices.against.text_in_full()


# Classes and layers


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1; 2,5; 5", (1.0, 2.5, 5.0)),
        ("10 20", (10.0, 20.0)),
        ("5; 2", None),
        ("veel", None),
        ("", None),
        ("1;2;3;4;5", None),
        ("inf", None),
        ("nan; 2", None),
    ],
)
def test_own_limits_are_read_as_people_write_them(
    typed: str, read: tuple[float, ...] | None
) -> None:
    assert read_limits(typed) == read


def test_own_limits_say_what_is_wrong_and_stay_open(qtbot: QtBot) -> None:
    dialog = LimitsDialog(())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText("veel")
    dialog.accept()
    assert dialog.isVisible()
    assert "one to four rising numbers" in dialog.problem.text()


def test_own_limits_stand_on_the_chip(choices: MapChoices) -> None:
    choices.classes.choose_limits((1, 2.5))
    assert choices.classes.classes().kind == FIXED
    assert choices.classes.told() == "1 – 2,5"


def test_layers_that_cannot_be_shown_say_why(qtbot: QtBot) -> None:
    chip = LayersChip()
    qtbot.addWidget(chip)
    chip.refuse({BASE_MAP: "load one first"})
    popup = chip.popup()
    last = popup.choices.item(popup.choices.count() - 1)
    assert last.text().endswith("load one first")
    assert not last.flags() & Qt.ItemFlag.ItemIsEnabled
    popup.close()


def test_without_a_background_the_list_of_layers_leads_to_one(qtbot: QtBot) -> None:
    chip = LayersChip()
    qtbot.addWidget(chip)
    chip.allow(BASE_MAP, "none chosen yet")
    chip.offer()
    (popup,) = chip.findChildren(ChoicePopup)
    qtbot.keyClick(popup.choices, Qt.Key.Key_Tab)
    button = popup.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text().replace("&", "") == "Choose a background…"

    with qtbot.waitSignal(chip.background_asked):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert not popup.isVisible()


def test_with_a_background_the_list_of_layers_asks_for_none(qtbot: QtBot) -> None:
    chip = LayersChip()
    qtbot.addWidget(chip)
    chip.allow(BASE_MAP, "none chosen yet")
    chip.allow(BASE_MAP)
    popup = chip.popup()
    assert [button.text() for button in popup.findChildren(QPushButton)] == ["Clear"]
    popup.close()


# Room and keyboard


@pytest.mark.parametrize("width", [300, 480, 660, 1300, 2400])
@pytest.mark.parametrize("percent", [100, 200])
def test_chips_fit_at_any_width_and_size_of_text(
    qapp: QApplication, qtbot: QtBot, width: int, percent: int
) -> None:
    theme.wear(qapp, "light", percent)
    try:
        made = MapChoices(lambda: TODAY)
        qtbot.addWidget(made)
        made.offer(KEPT)
        facet(made, "themes").pick(frozenset({Theme.LANGUAGE, Theme.SENIORS}))
        made.resize(width, 60)
        made.show()
        edges = [chip.geometry().right() for chip in [*seen(made)]]
        if made.row.more.isVisible():
            edges.append(made.row.more.geometry().right())
        assert max(edges) <= made.row.width()
        assert made.measure in seen(made)
        assert len(seen(made)) + len(made.row.in_menu()) == 11
    finally:
        theme.wear(qapp, "light")


def test_chips_are_not_cut_off_once_the_keyboard_leaves_them(
    choices: MapChoices, qtbot: QtBot
) -> None:
    choices.activateWindow()
    choices.measure.setFocus()
    QApplication.processEvents()
    choices.measure.choose(Measure.REACHED_NEW)  # laid out while the ring of focus is on it
    choices.period.setFocus()
    QApplication.processEvents()
    high = {chip.height() for chip in (*seen(choices), choices.row.more)}
    assert high == {choices.row.minimumSizeHint().height()}


@pytest.mark.parametrize("chip", ["measure", "period"])
def test_arrows_in_a_menu_begin_at_what_is_chosen(choices: MapChoices, chip: str) -> None:
    opened: MapChip = getattr(choices, chip)
    choices.measure.choose(Measure.PLACES_PER_1000)
    opened.offer()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().isChecked()
    menu.close()


def test_a_limit_in_the_menu_is_counted_on_its_button(choices: MapChoices) -> None:
    choices.resize(300, 40)
    facet(choices, "themes").pick(frozenset({Theme.LANGUAGE}))
    assert choices.row.more.text().startswith("More (1)")


def test_what_does_not_fit_opens_from_the_menu(choices: MapChoices, qtbot: QtBot) -> None:
    choices.resize(300, 40)
    opened: list[str] = []
    choices.classes.offer = lambda: opened.append("classes")  # type: ignore[method-assign]
    menu = choices.row.menu_of_more()
    next(a for a in menu.actions() if a.text().startswith("Classes")).trigger()
    assert opened == ["classes"]


def test_delete_takes_a_limit_away(choices: MapChoices, qtbot: QtBot) -> None:
    themes = facet(choices, "themes")
    themes.pick(frozenset({Theme.LANGUAGE}))
    assert "Delete" in themes.accessibleDescription()
    with qtbot.waitSignal(choices.asked):
        qtbot.keyClick(themes, Qt.Key.Key_Delete)
    assert not themes.is_active()


def test_limits_are_told_under_the_table(open_screen: OpenMap) -> None:
    screen = open_screen(Atlas())
    facet(screen.choices, "themes").pick(frozenset({Theme.LANGUAGE, Theme.SENIORS}))
    told = screen.beside.note.text.text()
    assert "Only visits that meet both: Language and Older people." in told
