"""The screen of the network: list first, then the drawing, over one way to look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.network.fabric import Activity, Fabric, Lens
from desktop.domain.network.findings import FindingKind
from desktop.domain.network.matrix import Matrix, Offer
from desktop.domain.vocabulary import MATERIAL_FLOWS, Theme
from desktop.ui.screens.fabric.handing import DrawingDialog, MatrixDialog
from desktop.ui.screens.fabric.matrix import HOLE, MatrixTab
from desktop.ui.screens.fabric.ports import DrawingOrder
from desktop.ui.screens.fabric.screen import DRAWING, FINDINGS, Beside, FabricScreen
from desktop.ui.tasks import Runner
from tests.services.fabric.thesis import CITY, INTRO, SPORTS, UNIA, identity, thesis
from tests.services.fabric.webs import link, node, org
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.woven import Woven

Open = Callable[..., FabricScreen]


@pytest.fixture
def open_fabric(qtbot: QtBot) -> Open:
    """Opens the screen of a network; that of the thesis by default."""

    def open_it(woven: Woven | None = None, tasks: Runner | None = None) -> FabricScreen:
        beside = [Beside("ties", lambda: "Ties", lambda: QLabel("list of ties"))]
        screen = FabricScreen((woven or Woven()).ports(), tasks or DirectRunner(), beside)
        qtbot.addWidget(screen)
        screen.resize(1072, 640)
        screen.show()
        return screen

    return open_it


def test_it_opens_with_the_list_and_the_gatekeeper_on_top(open_fabric: Open) -> None:
    screen = open_fabric()

    assert screen.here == FINDINGS
    first = screen.findings.table.rows.rows[0]
    assert (first.kind, first.names) == (FindingKind.GATEKEEPER, (CITY,))
    assert "Gatekeeper 1" in screen.findings.chips[FindingKind.GATEKEEPER].text()


def test_a_chip_lists_one_kind_and_says_what_it_means(open_fabric: Open) -> None:
    screen = open_fabric()

    screen.findings.chips[FindingKind.FORGOTTEN].click()

    assert [row.names for row in screen.findings.table.rows.rows] == [(INTRO,)]
    assert "year" in screen.findings.meaning.text()


def test_space_shows_a_finding_in_the_drawing_and_enter_opens_it(
    open_fabric: Open, qtbot: QtBot
) -> None:
    screen = open_fabric()
    screen.findings.chips[FindingKind.FORGOTTEN].click()
    screen.findings.table.selectRow(0)

    with qtbot.waitSignal(screen.record_asked) as asked:
        qtbot.keyClick(screen.findings.table, Qt.Key.Key_Return)
    assert asked.args == ["organisation", identity(INTRO)]

    qtbot.keyClick(screen.findings.table, Qt.Key.Key_Space)
    assert screen.here == DRAWING
    assert screen.drawing.view.chosen_id() == identity(INTRO)


def test_a_missing_tie_can_be_added_and_a_task_made(open_fabric: Open, qtbot: QtBot) -> None:
    youth = frozenset({Theme.YOUTH})
    both = [Activity(identity(name), "x", youth) for name in (UNIA, SPORTS)]
    fabric = replace(thesis(), activities=both, wards={"W1": "Battel"})
    screen = open_fabric(Woven(fabric))
    screen.findings.chips[FindingKind.GHOST].click()
    screen.findings.table.selectRow(0)

    with qtbot.waitSignal(screen.tie_wanted) as wanted:
        screen.findings.tie_button.click()
    assert set(wanted.args[0]) == {identity(UNIA), identity(SPORTS)}
    with qtbot.waitSignal(screen.task_wanted) as task:
        screen.findings.task_button.click()
    assert task.args[1] == SPORTS


def test_another_year_draws_at_once_and_looks_again_when_it_settles(
    open_fabric: Open, qtbot: QtBot
) -> None:
    links = [
        each._replace(from_on=each.from_on.replace(year=2010))
        for each in thesis().links
        if each.from_on
    ]
    woven = Woven(replace(thesis(), links=links[:3]))
    screen = open_fabric(woven)
    assert (screen.choices.slider.minimum(), screen.choices.slider.maximum()) == (2010, 2018)

    with qtbot.waitSignal(screen.choices.settled):
        screen.choices.slider.setValue(2012)
        assert len(woven.reads) == 1
        assert screen.feed.lens.year == 2012

    assert woven.reads[-1] == (2012, False)
    assert screen.choices.year.text() == "2012"


def test_flows_narrow_both_down(open_fabric: Open, qtbot: QtBot) -> None:
    screen = open_fabric()

    with qtbot.waitSignal(screen.choices.settled):
        screen.choices.flows.pick(frozenset(MATERIAL_FLOWS))

    assert len(screen.drawing.view.drawn.links) == 9
    assert "9 tie" in screen.findings.meaning.text()


def test_key_figures_are_off_and_their_places_are_not_kept(open_fabric: Open) -> None:
    figure = node(99, name="Imane", kind="", is_person=True)
    fabric = replace(
        thesis(),
        nodes={**thesis().nodes, figure.id: figure},
        links=[*thesis().links, link(7, 99, 0, flow=None)._replace(to_id=identity(UNIA))],
    )
    woven = Woven()
    screen = open_fabric(woven)
    assert woven.reads == [(2018, False)]

    woven.fabric = fabric
    screen.choices.persons.click()

    assert woven.reads[-1] == (2018, True)
    assert org(99) in screen.drawing.view.drawn.number
    assert all(org(99) not in kept for kept in woven.kept)
    assert all("Imane" not in row.names for row in screen.findings.table.rows.rows)
    screen.go(DRAWING)
    screen.drawing.choose(org(99))
    screen.drawing.view.opened.emit(org(99))


def test_places_stay_between_openings(open_fabric: Open) -> None:
    woven = Woven()
    before = dict(open_fabric(woven).feed.places)

    again = open_fabric(woven)

    assert again.feed.places == before
    assert len(woven.kept) == 1


def test_it_can_be_drawn_anew(open_fabric: Open) -> None:
    woven = Woven()
    screen = open_fabric(woven)
    screen.go(DRAWING)

    screen.drawing.again.click()

    assert woven.laid_out == 1


def test_news_is_read_at_once_when_seen_and_later_when_not(open_fabric: Open) -> None:
    woven = Woven()
    screen = open_fabric(woven)
    screen.refresh(Changes.TIES)
    assert len(woven.reads) == 2
    screen.refresh(Changes.DRAFTS)
    screen.go("ties")
    screen.refresh(Changes.TIES)
    assert len(woven.reads) == 2

    screen.go(FINDINGS)

    assert len(woven.reads) == 3


def test_what_takes_long_says_so_and_can_be_stopped(open_fabric: Open) -> None:
    tasks = HeldRunner()
    screen = open_fabric(tasks=tasks)
    assert screen.working.busy.isVisible()
    assert screen.working.doing.text() == "Reading…"

    screen.feed._failed(_cancelled())

    assert not screen.working.busy.isVisible()
    assert screen.working.button.text() == "Go on"
    screen.working.button.click()
    assert screen.working.busy.isVisible()


def _cancelled() -> Exception:
    from desktop.errors import Cancelled

    return Cancelled()


def test_an_answer_that_comes_late_is_dropped(open_fabric: Open) -> None:
    tasks = HeldRunner()
    woven = Woven()
    screen = open_fabric(woven, tasks)
    screen.feed.read()

    tasks.held.popleft()()
    assert len(tasks.held) == 1, "only the second question goes on"
    while tasks.held:
        tasks.held.popleft()()
    assert screen.feed.fabric is not None


def test_an_empty_network_teaches_the_first_step(open_fabric: Open) -> None:
    screen = open_fabric(Woven(Fabric(day=thesis().day)))

    assert "Add those you work with" in screen.findings.nothing.text()
    screen.go(DRAWING)
    screen.grab()


def test_lists_are_made_when_somebody_goes_there(open_fabric: Open) -> None:
    screen = open_fabric()
    assert not screen.lists

    assert screen.go("ties") is screen.lists["ties"]
    assert screen.choices.isHidden()


def test_data_asks_why_and_a_drawing_does_not(qtbot: QtBot, tmp_path: Path) -> None:
    written: list[DrawingOrder] = []

    def write(order: DrawingOrder, _report: object) -> Path:
        written.append(order)
        return order.out

    dialog = DrawingDialog(
        DrawingOrder(Lens(2026), identity(CITY)),
        write,
        DirectRunner(),
        shown="2026",
        chosen=CITY,
        ask_file=lambda ending: tmp_path / f"w.{ending}",
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.reason.isVisible()

    dialog.kind.setCurrentIndex(dialog.kind.findData("csv"))
    assert dialog.reason.isVisible()
    dialog.reason.setText("stuurgroep")
    dialog.write()

    assert written == [DrawingOrder(Lens(2026), None, tmp_path / "w.csv", "stuurgroep")]


def test_the_table_of_services_is_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = MatrixDialog(
        lambda out, _report: out, DirectRunner(), ask_file=lambda ending: tmp_path / f"m.{ending}"
    )
    qtbot.addWidget(dialog)
    dialog.write()
    assert dialog.written == tmp_path / "m.xlsx"


def test_the_matrix_shows_holes_and_what_stands_behind_a_cell(qtbot: QtBot) -> None:
    offers = [
        Offer(
            org(1), "Huiswerkklas", org(2), "De Brug", frozenset({Theme.YOUTH}), frozenset({"W1"})
        ),
        Offer(org(3), "Taaltafel", org(2), "De Brug", frozenset({Theme.LANGUAGE}), frozenset()),
    ]
    tab = MatrixTab(lambda: Matrix(offers, {"W1": "Battel", "W2": "Muizen"}), DirectRunner())
    qtbot.addWidget(tab)
    tab.show()
    youth, language = tab.model.themes.index(Theme.YOUTH), tab.model.themes.index(Theme.LANGUAGE)
    shown = [
        [tab.model.index(row, column).data() for column in range(3)] for row in (youth, language)
    ]
    assert shown == [[HOLE, "1", HOLE], ["1", "1", "1"]]

    tab.view.setFocus()
    tab.view.setCurrentIndex(tab.model.index(youth, 0))
    qtbot.keyClick(tab.view, Qt.Key.Key_Right)

    assert "Battel" in tab.told.text()
    assert [offer.name for offer in tab.offers.rows.rows] == ["Huiswerkklas"]
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    tab.offers.selectRow(0)
    with qtbot.waitSignal(tab.opened) as opened:
        qtbot.keyClick(tab.offers, Qt.Key.Key_Return)
    assert opened.args == [org(1)]
    said = tab.model.index(youth, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "nobody offers anything" in said


def test_every_part_has_a_name_for_assistive_technology(open_fabric: Open) -> None:
    screen = open_fabric()
    screen.go(DRAWING)

    for part in (
        *(screen.tabs, screen.choices.slider, screen.choices.flows, screen.choices.themes),
        *(screen.findings.table, screen.drawing.view, screen.drawing.twin.organisations),
        *(screen.drawing.twin.ties, screen.working.busy),
    ):
        assert part.accessibleName()
