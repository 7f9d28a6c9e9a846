"""A list of any length: what is asked, what is kept, and which answers count."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.domain.listing import Order, Page, VisitFilter
from desktop.ui.lists.model import ON_ITS_WAY, RECORD_ROLE, SORT_ROLE, LazyTable, ListJobs
from desktop.ui.lists.pages import MOST_WISHES, PAGE, Pages, Wishes
from desktop.ui.screens.visits.plan import visits_plan
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.shelves import TODAY, Shelf, visit_row

COLUMNS = visits_plan(lambda: (), lambda: TODAY).columns
BY_DAY = Order(column="day")


class Endless:
    """A hundred thousand visits that are made when asked for."""

    def __init__(self, total: int = 100_000) -> None:
        self.total = total
        self.fetched: list[int] = []

    def fetch(self, _wanted: Any, _order: Order, *, offset: int, limit: int) -> Page[Any]:
        self.fetched.append(offset)
        rows = range(offset, min(offset + limit, self.total))
        return Page(rows=[visit_row(n) for n in rows], offset=offset)

    def jobs(self) -> ListJobs:
        return ListJobs(self.fetch, lambda _wanted: self.total)


def a_list(*rows: Any) -> tuple[LazyTable, Shelf]:
    shelf = Shelf(*rows)
    model = LazyTable(COLUMNS, shelf.jobs(), DirectRunner())
    model.ask(VisitFilter(), BY_DAY)
    return model, shelf


def test_model_keeps_to_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model, _shelf = a_list(*map(visit_row, range(PAGE + 50)))
    qtmodeltester.check(model)


def test_cells_show_words_and_carry_values() -> None:
    model, shelf = a_list(visit_row(0), visit_row(1))

    assert model.index(0, 2).data() == "Centrum"
    assert model.index(0, 0).data(RECORD_ROLE) is shelf.rows[0]
    assert model.index(0, 0).data(SORT_ROLE) == TODAY
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("2026")


def test_numbers_stand_at_the_right() -> None:
    model, _shelf = a_list(visit_row(0))
    reached = [column.name for column in COLUMNS].index("reached_total")

    alignment = model.index(0, reached).data(Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight.value


def test_hundred_thousand_rows_cost_one_page() -> None:
    endless = Endless()
    model = LazyTable(COLUMNS, endless.jobs(), DirectRunner())
    model.ask(VisitFilter(), BY_DAY)

    assert model.rowCount() == 100_000
    assert endless.fetched == [0]


def test_far_row_is_on_its_way_until_its_page_comes(qtbot: QtBot) -> None:
    endless, tasks = Endless(), HeldRunner()
    model = LazyTable(COLUMNS, endless.jobs(), tasks)
    model.ask(VisitFilter(), BY_DAY)
    tasks.let_all_go()

    assert model.index(70_000, 2).data() == ON_ITS_WAY
    with qtbot.waitSignal(model.dataChanged):
        tasks.let_all_go()
    assert model.index(70_000, 2).data() != ON_ITS_WAY


def test_dragging_over_everything_reads_only_where_it_rests() -> None:
    endless, tasks = Endless(), HeldRunner()
    model = LazyTable(COLUMNS, endless.jobs(), tasks)
    model.ask(VisitFilter(), BY_DAY)
    tasks.let_all_go()
    endless.fetched.clear()

    for row in range(0, 100_000, PAGE):
        model.index(row, 0).data()
    tasks.let_all_go()

    assert len(endless.fetched) <= 1 + MOST_WISHES
    assert 100_000 - PAGE in endless.fetched


def test_answer_to_an_older_question_is_dropped() -> None:
    shelf, tasks = Shelf(*map(visit_row, range(9))), HeldRunner()
    model = LazyTable(COLUMNS, shelf.jobs(), tasks)
    model.ask(VisitFilter(), BY_DAY)
    model.ask(VisitFilter(text="Battel"), BY_DAY)

    tasks.let_go(1)
    battel = model.rowCount()
    tasks.let_all_go()

    assert 0 < battel < 9
    assert model.rowCount() == battel


def test_click_on_a_heading_lets_the_database_sort() -> None:
    model, shelf = a_list(*map(visit_row, range(3)))

    model.sort(2, Qt.SortOrder.DescendingOrder)

    assert shelf.asked[-1][1] == Order(column="ward", descending=True)
    assert model.record_at(0) == shelf.rows[-1]


def test_column_that_cannot_be_sorted_asks_nothing() -> None:
    model, shelf = a_list(visit_row(0))
    before = len(shelf.asked)

    model.sort(1)

    assert len(shelf.asked) == before


def test_error_is_told_and_the_list_can_be_asked_again(qtbot: QtBot) -> None:
    def broken(*_question: Any, **_page: Any) -> Any:
        raise ZeroDivisionError

    model = LazyTable(COLUMNS, ListJobs(broken, lambda _wanted: 0), DirectRunner())
    with qtbot.waitSignal(model.failed) as heard:
        model.ask(VisitFilter(), BY_DAY)
    assert isinstance(heard.args[0], ZeroDivisionError)


def test_list_that_shrank_meanwhile_ends_where_it_ends() -> None:
    shelf = Shelf(*map(visit_row, range(450)))
    model = LazyTable(COLUMNS, shelf.jobs(), DirectRunner())
    model.ask(VisitFilter(), BY_DAY)

    shelf.rows = shelf.rows[:230]
    model.refresh(near=400)

    assert model.rowCount() == 230
    assert model.record_at(229) is not None


def test_refresh_near_the_top_of_a_long_list_keeps_its_length() -> None:
    lengths: list[int] = []
    endless = Endless(1_000)
    model = LazyTable(COLUMNS, endless.jobs(), DirectRunner())
    model.ask(VisitFilter(), BY_DAY)
    model.modelReset.connect(lambda: lengths.append(model.rowCount()))

    model.refresh(near=0)

    assert lengths == [1_000]


@given(st.lists(st.integers(0, 40), max_size=80), st.integers(1, 6))
def test_pages_at_hand_are_the_ones_used_last(numbers: list[int], most: int) -> None:
    pages = Pages(most)
    for number in numbers:
        pages.put(number, (number,))
    last = list(dict.fromkeys(reversed(numbers)))[:most]

    assert {number // PAGE for number, _row in pages.rows()} == set(last)
    assert all(pages.get(number) == (number,) for number in last)


@given(st.lists(st.integers(0, 9), max_size=40))
def test_latest_wish_comes_first_and_old_ones_are_forgotten(numbers: list[int]) -> None:
    wishes = Wishes()
    for number in numbers:
        wishes.add(number)
    taken = list(iter(wishes.take, None))

    assert taken == list(dict.fromkeys(reversed(numbers)))[:MOST_WISHES]


@settings(max_examples=30, deadline=None)
@given(
    st.integers(0, 900),
    st.lists(st.tuples(st.sampled_from(["look", "change", "answer"]), st.integers(0, 900))),
)
def test_list_agrees_with_the_shelf_once_all_answers_are_in(
    start: int, steps: list[tuple[str, int]]
) -> None:
    endless, tasks = Endless(start), HeldRunner()
    model = LazyTable(COLUMNS, endless.jobs(), tasks)
    model.ask(VisitFilter(), BY_DAY)
    for what, amount in steps:
        if what == "look" and amount < model.rowCount():
            model.index(amount, 0).data()
        elif what == "answer" and tasks.held:
            tasks.let_go(amount % len(tasks.held))
        elif what == "change":
            endless.total = amount
            model.refresh(near=min(amount, max(0, model.rowCount() - 1)))
    model.refresh()
    tasks.let_all_go()

    assert model.rowCount() == endless.total
    for row in range(0, endless.total, 97):
        model.record_at(row)
        tasks.let_all_go()
        assert model.record_at(row) == visit_row(row)


def test_memory_stays_flat_however_far_somebody_scrolls() -> None:
    endless = Endless()
    model = LazyTable(COLUMNS, endless.jobs(), DirectRunner())
    model.ask(VisitFilter(), BY_DAY)
    for row in range(0, 20_000, PAGE):
        model.index(row, 0).data()

    assert sum(1 for _row in model._pages.rows()) <= 25 * PAGE
