"""Columns share the width there is: nothing to scroll sideways, the widest gives way first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.vocabulary import VisitStatus
from desktop.ui import theme
from desktop.ui.lists.plan import ListPlan, ScreenJobs
from desktop.ui.lists.screen import ListScreen
from desktop.ui.lists.widths import _capped, _grown
from desktop.ui.screens.networks.plan import networks_plan
from desktop.ui.screens.persons.plan import persons_plan
from desktop.ui.screens.places.plan import places_plan
from desktop.ui.screens.visits.plan import visits_plan
from tests.ui import shelves
from tests.ui.fakes import DirectRunner
from tests.ui.shelves import TODAY, WARDS, Shelf, Views

WHOLE = 1280 - 208
BESIDE_DETAILS = WHOLE - 285
PLANS = [
    (visits_plan, shelves.visit_row),
    (persons_plan, shelves.person_row),
    (networks_plan, shelves.network_row),
    (places_plan, shelves.place_row),
]


@pytest.fixture
def open_list(qtbot: QtBot, qapp: QApplication) -> Callable[..., ListScreen]:
    theme.wear(qapp, "light")

    def open_it(plan: ListPlan, shelf: Shelf, width: int = WHOLE) -> ListScreen:
        screen = ListScreen(plan, ScreenJobs(shelf.jobs(), Views().jobs()), DirectRunner())
        qtbot.addWidget(screen)
        screen.resize(width, 640)
        screen.show()
        return screen

    return open_it


@pytest.mark.parametrize(("plan", "row"), PLANS)
@pytest.mark.parametrize("width", [WHOLE, BESIDE_DETAILS])
def test_default_columns_fit(
    open_list: Callable[..., ListScreen], plan: Callable[..., ListPlan], row: object, width: int
) -> None:
    rows = map(row, range(60))  # type: ignore[call-overload]
    screen = open_list(plan(lambda: WARDS, lambda: TODAY), Shelf(*rows), width)
    assert screen.table.horizontalScrollBar().maximum() == 0


def test_width_that_somebody_drags_stays(open_list: Callable[..., ListScreen]) -> None:
    screen = open_list(
        visits_plan(lambda: WARDS, lambda: TODAY), Shelf(*map(shelves.visit_row, range(60)))
    )
    head = screen.table.horizontalHeader()
    edge = QPoint(head.sectionViewportPosition(2) + head.sectionSize(2) - 1, 10)
    view, before = head.viewport(), head.sectionSize(2)
    QTest.mouseMove(view, edge)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(view, edge + QPoint(30, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=edge + QPoint(30, 0))
    dragged = head.sectionSize(2)
    assert dragged > before

    screen.resize(BESIDE_DETAILS, 640)

    assert head.sectionSize(2) == dragged


widths = st.integers(min_value=20, max_value=600)


@given(st.lists(st.tuples(widths, widths), min_size=1, max_size=12), st.integers(0, 3000))
def test_shared_widths_stay_between_least_and_needed(
    columns: list[tuple[int, int]], room: int
) -> None:
    needed = {n: max(pair) for n, pair in enumerate(columns)}
    least = {n: min(pair) for n, pair in enumerate(columns)}
    made = _capped(needed, least, min(room, sum(needed.values())))
    assert all(least[n] <= made[n] <= needed[n] for n in needed)
    assert sum(made.values()) <= max(room, sum(least.values()))


@given(st.lists(st.tuples(widths, widths), min_size=1, max_size=12), st.integers(0, 3000))
def test_room_to_spare_never_makes_a_list_too_wide(
    columns: list[tuple[int, int]], extra: int
) -> None:
    needed = {n: min(pair) for n, pair in enumerate(columns)}
    asked = {n: max(pair) for n, pair in enumerate(columns)}
    room = sum(needed.values()) + extra
    made = _grown(needed, asked, room)
    assert all(needed[n] <= made[n] <= asked[n] for n in needed)
    assert sum(made.values()) <= room


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (VisitStatus.PLANNED, "Planned · "),
        (VisitStatus.CANCELLED, "Cancelled · "),
        (VisitStatus.FINAL, ""),
    ],
)
def test_what_did_not_take_place_shows_so(
    open_list: Callable[..., ListScreen], status: VisitStatus, says: str
) -> None:
    row = partial(shelves.visit_row, status=status)
    model = open_list(visits_plan(lambda: WARDS, lambda: TODAY), Shelf(row(0))).model
    names = [column.name for column in model.columns]
    kind = model.index(0, names.index("kind")).data()
    icon = model.index(0, names.index("day")).data(Qt.ItemDataRole.DecorationRole)
    assert kind.startswith(says)
    assert (icon is not None) == bool(says)
