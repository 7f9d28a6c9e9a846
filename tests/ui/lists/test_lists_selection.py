"""Selecting in a long list: all of what is selected, also rows nobody scrolled to."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolTip
from pytestqt.qtbot import QtBot

from desktop.domain.listing import Order
from desktop.ui.lists.model import LazyTable
from desktop.ui.lists.selection import MOST_ROWS
from desktop.ui.lists.table import RecordTable
from desktop.ui.screens.visits.plan import visits_plan
from desktop.ui.tasks import Runner
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.shelves import TODAY, WARDS, Shelf, number_id, visit_row

CTRL = Qt.KeyboardModifier.ControlModifier


def a_table(qtbot: QtBot, size: int, runner: Runner | None = None) -> RecordTable:
    """Return a table with ``size`` visits, of which the first page was read."""
    plan = visits_plan(lambda: WARDS, lambda: TODAY, "")
    shelf = Shelf(*map(visit_row, range(size)))
    model = LazyTable(plan.columns, shelf.jobs(), runner or DirectRunner())
    table = RecordTable(model, "Visits", bins=True)
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    model.ask(plan.everything, Order(column="start"))
    return table


def numbers(ids: Any) -> list[int]:
    return [identity.int - 1 for identity in ids]


def test_everything_that_is_selected_goes_into_the_bin(qtbot: QtBot) -> None:
    table = a_table(qtbot, 450)
    binned: list[tuple[UUID, ...]] = []
    table.bin_requested.connect(binned.append)

    qtbot.keyClick(table, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(table, Qt.Key.Key_Delete)

    assert numbers(binned[0]) == list(range(450))


def test_copied_rows_are_read_first(qtbot: QtBot) -> None:
    table = a_table(qtbot, 450)
    qtbot.keyClick(table, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)

    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 450
    assert not [line for line in lines if "…\t…" in line]


def test_too_much_at_once_is_refused_in_words(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _on: told.append(words))
    table = a_table(qtbot, MOST_ROWS + 1)
    qtbot.keyClick(table, Qt.Key.Key_A, CTRL)

    with qtbot.assertNotEmitted(table.bin_requested):
        qtbot.keyClick(table, Qt.Key.Key_Delete)

    assert str(MOST_ROWS) in told[0]


def test_a_selection_means_nothing_once_the_list_is_another(qtbot: QtBot) -> None:
    runner = HeldRunner()
    table = a_table(qtbot, 450, runner)
    runner.let_all_go()
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    table.rows.ask(table.rows.filter, Order(column="start", descending=True))

    with qtbot.assertNotEmitted(table.bin_requested):
        runner.let_all_go()


def test_painting_does_not_walk_over_all_that_is_selected(qtbot: QtBot) -> None:
    table = a_table(qtbot, 50_000)
    table.grab()
    table.selectAll()
    calls = 0

    def flags(_index: Any) -> Qt.ItemFlag:
        nonlocal calls
        calls += 1
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    table.rows.flags = flags  # type: ignore[method-assign]
    table.grab()

    assert calls < 5_000


def test_rows_selected_here_and_there_come_from_top_to_bottom(qtbot: QtBot) -> None:
    table = a_table(qtbot, 450)
    pick = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (420, 3, 4, 210):
        table.selectionModel().select(table.rows.index(row, 0), pick)
    binned: list[tuple[UUID, ...]] = []
    table.bin_requested.connect(binned.append)

    table.bin_rows()

    assert numbers(binned[0]) == [3, 4, 210, 420]


def test_a_row_far_down_is_told_when_its_page_has_come(qtbot: QtBot) -> None:
    runner = HeldRunner()
    table = a_table(qtbot, 450, runner)
    runner.let_all_go()
    told: list[UUID | None] = []
    table.chosen.connect(told.append)

    table.selectRow(449)
    assert told[-1] is None
    table.scrollToBottom()
    table.grab()  # painting asks for what it lacks
    runner.let_all_go()

    assert told[-1] == number_id(449)


def test_other_rows_leave_nothing_chosen(qtbot: QtBot) -> None:
    table = a_table(qtbot, 450)
    table.selectRow(0)
    told: list[UUID | None] = []
    table.chosen.connect(told.append)

    table.rows.ask(table.rows.filter, Order(column="start", descending=True))

    assert told[-1] is None


def test_the_order_can_be_chosen_without_a_mouse(qtbot: QtBot) -> None:
    table = a_table(qtbot, 10)
    menu = table.columns.menu()
    (order,) = menu.findChildren(QMenu)
    ward = next(action for action in order.actions() if action.text() == "Ward")

    ward.trigger()
    assert table.rows.order == Order(column="ward")
    ward.trigger()
    assert table.rows.order == Order(column="ward", descending=True)
