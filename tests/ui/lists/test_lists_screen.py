"""A list on the screen: filters, words for nothing, saved views, keys, and staying put."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.listing import Order
from desktop.domain.vocabulary import VisitKind
from desktop.ui.lists.chips import SetChip
from desktop.ui.lists.period import DaysDialog, PeriodChip
from desktop.ui.lists.plan import ScreenJobs
from desktop.ui.lists.popup import ChoicePopup
from desktop.ui.lists.screen import ListScreen
from desktop.ui.screens.networks.plan import networks_plan
from desktop.ui.screens.organisations.plan import organisations_plan
from desktop.ui.screens.persons.plan import persons_plan
from desktop.ui.screens.places.plan import places_plan
from desktop.ui.screens.visits.plan import visits_plan
from desktop.ui.theme import sizes, wear
from tests.ui.fakes import DirectRunner
from tests.ui.shelves import TODAY, WARDS, Shelf, Views, number_id, visit_row


class Scene:
    """A list of visits on the screen, and what stands behind it."""

    def __init__(self, qtbot: QtBot, *rows: Any, period: str = "") -> None:
        self.shelf = Shelf(*rows)
        self.views = Views()
        plan = visits_plan(lambda: WARDS, lambda: TODAY, period)
        jobs = ScreenJobs(self.shelf.jobs(), self.views.jobs(), lambda _wanted: "12 reached")
        self.screen = ListScreen(plan, jobs, DirectRunner())
        qtbot.addWidget(self.screen)
        self.screen.resize(1000, 600)
        self.screen.show()

    @property
    def wanted(self) -> Any:
        """The filter that was asked last."""
        return self.shelf.asked[-1][0]

    def chip(self, name: str) -> Any:
        return next(chip for chip in self.screen.filters.chips if chip.name == name)


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot, *map(visit_row, range(450)))


def test_opens_with_the_period_of_the_settings(qtbot: QtBot) -> None:
    wanted = Scene(qtbot, visit_row(0), period="quarter").wanted
    assert (wanted.first.isoformat(), wanted.last.isoformat()) == ("2026-10-01", "2026-12-31")


def test_summary_says_how_many_and_what_they_add_up_to(scene: Scene) -> None:
    assert scene.screen.head.summary.text() == "450 visit(s) · 12 reached"


def test_chip_narrows_the_list_down(scene: Scene) -> None:
    scene.chip("kinds").pick(frozenset({VisitKind.EVENT}))

    assert scene.wanted.kinds == {VisitKind.EVENT}
    assert scene.chip("kinds").isChecked()
    assert "✕" in scene.chip("kinds").text()


def test_delete_key_clears_a_chip(qtbot: QtBot, scene: Scene) -> None:
    scene.chip("kinds").pick(frozenset({VisitKind.EVENT}))
    qtbot.keyClick(scene.chip("kinds"), Qt.Key.Key_Delete)
    assert scene.wanted.kinds == frozenset()


def test_cross_on_a_chip_clears_it(qtbot: QtBot, scene: Scene) -> None:
    chip = scene.chip("kinds")
    chip.pick(frozenset({VisitKind.EVENT}))
    qtbot.waitUntil(lambda: chip.width() >= chip.sizeHint().width())

    spot = chip.rect().center()
    spot.setX(chip.width() - 10)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=spot)

    assert scene.wanted.kinds == frozenset()


def test_choices_are_ticked_by_keyboard_alone(qtbot: QtBot, scene: Scene) -> None:
    chip = scene.chip("kinds")
    chip.offer()
    popup = chip.findChild(ChoicePopup)
    qtbot.keyClicks(popup.finder, "event")
    qtbot.keyClick(popup.finder, Qt.Key.Key_Return)

    assert scene.wanted.kinds == {VisitKind.EVENT}
    popup.close()


def test_text_is_asked_at_once_on_enter(qtbot: QtBot, scene: Scene) -> None:
    qtbot.keyClicks(scene.screen.filters.text, "Battel")
    qtbot.keyClick(scene.screen.filters.text, Qt.Key.Key_Return)
    assert scene.wanted.text == "Battel"


def test_text_is_asked_after_a_short_pause(qtbot: QtBot, scene: Scene) -> None:
    with qtbot.waitSignal(scene.screen.filters.changed):
        qtbot.keyClicks(scene.screen.filters.text, "Heffen")
    assert scene.wanted.text == "Heffen"


def test_nothing_yet_teaches_the_first_step(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    with qtbot.waitSignal(scene.screen.add_requested) as asked:
        qtbot.mouseClick(scene.screen.empty.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["visit"]
    assert "first visit" in scene.screen.empty.text.text()


def test_nothing_that_matches_offers_to_clear_the_filters(qtbot: QtBot, scene: Scene) -> None:
    scene.screen.filters.text.setText("nergens te vinden")
    qtbot.keyClick(scene.screen.filters.text, Qt.Key.Key_Return)
    assert scene.screen.stack.currentWidget() is scene.screen.empty

    qtbot.mouseClick(scene.screen.empty.button, Qt.MouseButton.LeftButton)
    assert scene.screen.stack.currentWidget() is scene.screen.table
    assert scene.wanted.text == ""


def test_saved_view_brings_filters_columns_and_order_back(scene: Scene) -> None:
    screen = scene.screen
    scene.chip("wards").pick(frozenset({WARDS[2].code}))
    screen.table.columns.show(["day", "ward"])
    screen.model.ask(screen.filters.filter(), Order(column="ward", descending=True))
    screen.views.save("Nekkerspoel")

    screen.filters.clear()
    screen.table.columns.show([column.name for column in screen.plan.columns])
    screen.restore(scene.views.kept[0].setup)

    assert scene.wanted.wards == {WARDS[2].code}
    assert screen.table.columns.shown() == ["day", "ward"]
    assert screen.model.order == Order(column="ward", descending=True)


def test_views_menu_lists_saves_and_removes(scene: Scene) -> None:
    scene.screen.views.save("Mijn week")
    menu = scene.screen.views.menu_of_views()
    assert menu.actions()[0].text() == "Mijn week"

    remove = menu.actions()[-1].menu()
    assert isinstance(remove, QMenu)
    remove.actions()[0].trigger()
    assert scene.screen.views.views == ()


def test_last_column_cannot_be_hidden(scene: Scene) -> None:
    scene.screen.table.columns.show(["ward"])
    ward = next(a for a in scene.screen.table.columns.menu().actions() if a.isChecked())
    assert not ward.isEnabled()


def test_change_elsewhere_keeps_selection_and_place(scene: Scene) -> None:
    table = scene.screen.table
    table.verticalScrollBar().setValue(220)
    table.selectRow(230)
    chosen, scrolled = table.selected_ids(), table.verticalScrollBar().value()

    scene.shelf.rows = (visit_row(900), *scene.shelf.rows)
    scene.screen.refresh(Changes.VISITS)

    assert table.selected_ids() == chosen
    assert table.verticalScrollBar().value() == scrolled


def test_row_that_went_away_gives_its_place_to_the_next(scene: Scene) -> None:
    table = scene.screen.table
    table.selectRow(3)
    following = scene.screen.model.record_at(4).id

    gone = scene.screen.model.record_at(3)
    scene.shelf.rows = tuple(row for row in scene.shelf.rows if row is not gone)
    scene.screen.refresh(Changes.VISITS)

    assert table.selected_ids() == (following,)


def test_hidden_list_waits_with_reading_until_it_is_seen(scene: Scene) -> None:
    scene.screen.hide()
    before = len(scene.shelf.asked)
    scene.screen.refresh(Changes.VISITS)
    assert len(scene.shelf.asked) == before

    scene.screen.show()
    assert len(scene.shelf.asked) > before


def test_change_of_something_else_is_passed_over(scene: Scene) -> None:
    before = len(scene.shelf.asked)
    scene.screen.refresh(Changes.DRAFTS | Changes.OUTBOX)
    assert len(scene.shelf.asked) == before


def test_enter_opens_and_delete_bins(qtbot: QtBot, scene: Scene) -> None:
    table = scene.screen.table
    table.selectRow(1)
    chosen = table.selected_ids()
    with qtbot.waitSignal(scene.screen.open_requested) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(scene.screen.bin_requested) as binned:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert opened.args == ["visit", chosen[0]]
    assert binned.args == ["visit", chosen]


def test_copied_rows_are_the_text_that_is_seen(qtbot: QtBot, scene: Scene) -> None:
    table = scene.screen.table
    table.columns.show(["ward", "kind"])
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1):
        table.selectionModel().select(scene.screen.model.index(row, 0), rows)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    shown = [scene.screen.model.record_at(row) for row in (0, 1)]
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == [row.ward_name for row in shown]


def test_details_follow_the_one_selected_row(scene: Scene) -> None:
    shown: list[UUID | None] = []
    pane = QWidget()
    scene.screen.put_details(pane, shown.append)
    scene.screen.table.selectRow(2)
    assert shown[-1] == scene.screen.model.record_at(2).id
    assert pane.isVisible()

    scene.screen.table.clearSelection()
    assert shown.pop() is None
    assert pane.isHidden()


def test_details_wait_for_a_window_that_has_room_for_them(scene: Scene) -> None:
    pane = QWidget()
    scene.screen.put_details(pane, lambda _id: None)
    scene.screen.table.selectRow(2)

    scene.screen.resize(3 * sizes().sidebar, 600)
    assert pane.isHidden()
    scene.screen.resize(4 * sizes().sidebar, 600)
    assert pane.isVisible()


def test_tab_leaves_the_table(qtbot: QtBot, scene: Scene) -> None:
    assert not scene.screen.table.tabKeyNavigation()


def test_error_keeps_the_words_on_the_screen(qtbot: QtBot, scene: Scene) -> None:
    scene.screen.model.failed.emit(ZeroDivisionError())
    assert scene.screen.stack.currentWidget() is scene.screen.empty
    assert "not affected" in scene.screen.empty.text.text()


def test_period_by_name_moves_along_with_today(qtbot: QtBot) -> None:
    day = [TODAY]
    chip = PeriodChip(lambda: day[0])
    qtbot.addWidget(chip)
    chip.choose("month")
    assert chip.values()["last"].month == 11

    day[0] = TODAY.replace(month=12)
    assert chip.values()["last"].isoformat() == "2026-12-31"
    assert chip.setup() == "month"


def test_two_days_are_checked_before_they_count(qtbot: QtBot) -> None:
    chip = PeriodChip(lambda: TODAY)
    qtbot.addWidget(chip)
    chip.restore(["2026-10-01", "2026-10-31"])
    period = chip.period()
    assert period is not None
    dialog = DaysDialog(period, TODAY, chip)
    dialog.first.setText("5/11")
    dialog.accept()
    assert not dialog.result()
    assert "before the first" in dialog.problem.text()

    dialog.last.setText("20 nov")
    dialog.accept()
    assert dialog.period is not None
    assert dialog.period.last.isoformat() == "2026-11-20"


def test_chip_keeps_a_ward_that_is_not_known_yet(qtbot: QtBot) -> None:
    known: list[tuple[str, str]] = []
    chip = SetChip("wards", lambda: "Ward", lambda: known)
    qtbot.addWidget(chip)
    chip.restore(["12025W03"])
    known.append(("12025W03", "Nekkerspoel"))
    assert chip.values() == {"wards": frozenset({"12025W03"})}
    assert chip.told() == "Nekkerspoel"


def test_extra_filter_stands_behind_a_menu_until_it_is_wanted(scene: Scene) -> None:
    assert scene.chip("goals").isHidden()
    scene.screen.restore({"filters": {"goals": ["3.1"]}})
    assert not scene.chip("goals").isHidden()
    assert scene.wanted.goals == {"3.1"}


def test_search_hit_is_selected_when_it_is_at_hand(scene: Scene) -> None:
    scene.screen.select(scene.screen.model.record_at(7).id)
    assert scene.screen.table.currentIndex().row() == 7
    scene.screen.select(number_id(99_999))


@pytest.mark.parametrize(
    "plan", [visits_plan, persons_plan, places_plan, organisations_plan, networks_plan]
)
def test_every_list_fits_a_small_screen_with_text_of_200_percent(
    qapp: QApplication, qtbot: QtBot, plan: Any
) -> None:
    """1280 pixels wide, less the sidebar when it shows only icons."""
    sheet, font = qapp.styleSheet(), qapp.font()
    wear(qapp, "light", 200)
    try:
        screen = ListScreen(
            plan(lambda: WARDS, lambda: TODAY),
            ScreenJobs(Shelf().jobs(), Views().jobs(), lambda _wanted: "12 reached"),
            DirectRunner(),
        )
        qtbot.addWidget(screen)
        screen.head.summary.setText("100.000 bezoeken · 1.217.035 mensen bereikt, van overal")

        screen.show()
        qapp.processEvents()
        assert screen.minimumSizeHint().width() <= 1280 - sizes().sidebar // 3
    finally:
        wear(qapp, "light", 100)
        qapp.setStyleSheet(sheet)
        qapp.setFont(font)
