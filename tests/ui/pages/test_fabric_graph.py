"""The drawing of the network by keys, and what it tells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.network.fabric import Lens
from desktop.domain.vocabulary import Regularity
from desktop.ui.screens.fabric.graph.drawn import UNIT, draw
from desktop.ui.screens.fabric.graph.lines import FINE, colour_of, pen_of
from desktop.ui.screens.fabric.graph.tab import DrawingTab
from desktop.ui.screens.fabric.graph.view import GraphView
from desktop.ui.theme import DARK, LIGHT, THEMES
from tests.services.fabric.thesis import (
    AGENCY,
    CITY,
    INTRO,
    JAM,
    ROJM,
    YEAR,
    YOUTH,
    identity,
    thesis,
)
from tests.services.fabric.webs import link, node, web
from tests.ui.woven import drawing


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[GraphView]:
    """The drawing of the thesis, with a button before and after it."""
    around = QWidget()
    rows = QVBoxLayout(around)
    made = GraphView()
    for part in (QPushButton("before"), made, QPushButton("after")):
        rows.addWidget(part)
    qtbot.addWidget(around)
    around.resize(700, 500)
    around.show()
    made.show_drawn(drawing())
    around.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    around.close()


def name_of(view: GraphView, at: int | None) -> str:
    return "" if at is None else view.drawn.nodes[at].name


def test_an_arrow_key_begins_with_the_most_central_and_then_walks_to_partners(
    view: GraphView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert told.args == [identity(CITY)]

    reached = set()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        view.choose(identity(CITY))
        qtbot.keyClick(view, key)
        reached.add(name_of(view, view.at))
    assert len(reached - {CITY}) >= 3


def test_tab_points_at_partners_in_turn_and_then_leaves(view: GraphView, qtbot: QtBot) -> None:
    view.choose(identity(INTRO))

    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert name_of(view, view.pointed) == CITY
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert name_of(view, view.pointed) == AGENCY
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.pointed is None
    assert not view.hasFocus()


def test_backtab_walks_the_other_way(view: GraphView, qtbot: QtBot) -> None:
    view.choose(identity(INTRO))

    qtbot.keyClick(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    assert name_of(view, view.pointed) == AGENCY


def test_without_a_choice_tab_just_goes_on(view: GraphView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_space_goes_to_the_one_pointed_at_and_enter_opens_it(view: GraphView, qtbot: QtBot) -> None:
    view.choose(identity(INTRO))
    qtbot.keyClick(view, Qt.Key.Key_Tab)

    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [identity(CITY)]

    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.chosen_id() == identity(CITY)


def test_home_shows_everything_and_escape_lets_go(view: GraphView, qtbot: QtBot) -> None:
    view.choose(identity(CITY))
    whole = view.transform().m11()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.transform().m11() > whole

    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.chosen_id() is None
    assert view.transform().m11() == pytest.approx(whole)

    view.choose(identity(CITY))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen_id() is None


def test_zoom_has_bounds(view: GraphView, qtbot: QtBot) -> None:
    for _step in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Minus)
    small = view.transform().m11()
    for _step in range(120):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert 0 < small < view.transform().m11() <= 4.0


def test_a_click_chooses_and_a_click_beside_lets_go(view: GraphView, qtbot: QtBot) -> None:
    at = view.drawn.number[identity(JAM)]
    x, y = view.drawn.spots[at]
    spot = view.mapFromScene(x, y)

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.chosen_id() == identity(JAM)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert view.chosen_id() is None


def test_what_is_chosen_is_told_in_words(view: GraphView) -> None:
    view.choose(identity(INTRO))

    assert INTRO in view.accessibleDescription()
    assert CITY in view.accessibleDescription()
    assert "now and then" in view.accessibleDescription().lower()


def test_another_year_keeps_choice_and_view(view: GraphView) -> None:
    view.choose(identity(JAM))
    view.zoom(2)
    zoomed = view.transform().m11()

    view.show_drawn(draw(thesis().through(Lens(YEAR - 5)), places()), keeps_view=True)

    assert view.chosen_id() == identity(JAM)
    assert view.transform().m11() == zoomed
    assert "no ties" in view.told()


def places() -> dict[UUID, tuple[float, float]]:
    drawn = drawing()
    return {
        node.id: (x / UNIT, y / UNIT) for node, (x, y) in zip(drawn.nodes, drawn.spots, strict=True)
    }


def test_the_twin_and_the_drawing_keep_one_choice(qtbot: QtBot) -> None:
    tab = DrawingTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 600)
    tab.show()
    tab.show_drawn(drawing(), keeps_view=False)

    tab.twin.organisations.selectRow(1)
    chosen = tab.twin.organisations.row()
    assert chosen is not None
    assert tab.view.chosen_id() == chosen.node.id
    assert {row.giver for row in tab.twin.ties.rows.rows} | {
        row.getter for row in tab.twin.ties.rows.rows
    } == {JAM, CITY, ROJM, YOUTH}

    tab.view.setFocus()
    qtbot.keyClick(tab.view, Qt.Key.Key_Escape)
    assert tab.twin.organisations.row() is None
    assert len(tab.twin.ties.rows.rows) == len(tab.view.drawn.links)


def test_enter_on_a_tie_opens_it(qtbot: QtBot) -> None:
    tab = DrawingTab()
    qtbot.addWidget(tab)
    tab.show_drawn(drawing(), keeps_view=False)
    tab.twin.ties.selectRow(0)

    with qtbot.waitSignal(tab.tie_opened) as opened:
        qtbot.keyClick(tab.twin.ties, Qt.Key.Key_Return)

    assert opened.args[0] in {each.id for each in thesis().links}


def test_ties_of_one_style_between_two_are_one_line_with_its_arrows() -> None:
    money = link(1, 0, 1, flow="money"), link(2, 1, 0, flow="staff")
    talk = link(3, 0, 1, mutual=True), link(4, 0, 1, regularity=Regularity.OCCASIONAL)
    fabric = replace(web([], nodes=2), links=[*money, *talk])
    drawn = draw(fabric, {each: (float(at), 0.0) for at, each in enumerate(fabric.nodes)})

    found = {line.style: (line.to_one, line.to_other, len(line.links)) for line in drawn.lines}
    assert sorted(found.values()) == [(False, True, 1), (True, True, 1), (True, True, 2)]


def test_colour_is_never_the_only_difference() -> None:
    drawn = drawing()
    pens = {}
    for style in {line.style for line in drawn.lines}:
        pen = pen_of(style)
        pens[style] = (pen.widthF(), tuple(pen.dashPattern()))
        assert colour_of(style).name().upper() in {LIGHT.bad, LIGHT.good}
    assert len(set(pens.values())) == len(pens)
    assert all(theme.bad != theme.good for theme in THEMES.values())
    assert DARK.bad != LIGHT.bad


def test_many_ties_in_sight_are_drawn_plainly_and_few_in_full(qtbot: QtBot) -> None:
    many = web([(at, at + 1) for at in range(FINE + 50)])
    view = GraphView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.show_drawn(drawing(many, 2026))
    in_full = [view.lines.is_fine]
    view.grab()

    view.choose(view.drawn.nodes[0].id)
    in_full.append(view.lines.is_fine)
    view.grab()

    assert in_full == [False, True]


def test_key_figures_are_drawn_as_persons(qtbot: QtBot) -> None:
    fabric = web([(0, 1)])
    figure = node(9, name="Imane", kind="", is_person=True)
    role = link(5, 9, 0, flow=None)
    with_figure = replace(
        fabric, nodes={**fabric.nodes, figure.id: figure}, links=[*fabric.links, role]
    )
    tab = DrawingTab()
    qtbot.addWidget(tab)
    tab.show()
    tab.show_drawn(drawing(with_figure, 2026), keeps_view=False)
    tab.grab()

    assert sum(line.style.is_role for line in tab.view.drawn.lines) == 1
    with qtbot.assertNotEmitted(tab.tie_opened):
        tab.twin.choose(figure.id)
        tab.twin.ties.selectRow(0)
        qtbot.keyClick(tab.twin.ties, Qt.Key.Key_Return)
