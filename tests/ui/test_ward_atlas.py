"""The dialog that prints the ward atlas, from the sheet of a ward and from the command palette."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.period import quarter_of
from desktop.domain.record import WardCode
from desktop.errors import Cancelled, FileNotWritten
from desktop.ui.actions import MENUS
from desktop.ui.screens.map.atlas import AtlasDialog, AtlasOrder
from desktop.ui.tasks import Report
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.shelves import TODAY

BATTEL, CENTRUM = WardCode("W2"), WardCode("W3")
NAMES = {BATTEL: "Battel", CENTRUM: "Centrum"}
QUARTER = quarter_of(TODAY)
Open = Callable[..., AtlasDialog]


class Desk:
    """Keeps what was asked to be written, and what was opened."""

    def __init__(self) -> None:
        self.orders: list[AtlasOrder] = []
        self.opened: list[Path] = []
        self.error: Exception | None = None

    def write(self, order: AtlasOrder, report: Report) -> Path:
        if self.error is not None:
            raise self.error
        report(1, 2)
        self.orders.append(order)
        return order.out


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Open:
    def open_it(ward: WardCode | None = None, held: HeldRunner | None = None) -> AtlasDialog:
        dialog = AtlasDialog(
            AtlasOrder(frozenset({ward} if ward else ()), QUARTER),
            NAMES,
            desk.write,
            held or DirectRunner(),
            open_file=desk.opened.append,
            ask_file=lambda ending: tmp_path / f"a.{ending}",
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_it


def test_the_ward_of_the_sheet_is_offered_first(opened: Open, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(CENTRUM)
    assert dialog.wards.currentText() == "Centrum"
    dialog.write_button.click()
    assert desk.orders == [AtlasOrder(frozenset({CENTRUM}), QUARTER, tmp_path / "a.pdf")]
    assert desk.opened == [tmp_path / "a.pdf"]


def test_without_a_ward_the_whole_atlas_is_written(opened: Open, desk: Desk) -> None:
    dialog = opened()
    assert dialog.wards.currentText().startswith("Whole atlas: 2")
    dialog.kind.setCurrentIndex(dialog.kind.findData("json"))
    dialog.opens.setChecked(False)
    dialog.write_button.click()
    assert (desk.orders[0].wards, desk.orders[0].out.suffix) == (frozenset(), ".json")
    assert not desk.opened


def test_it_can_be_stopped_and_stays_open(opened: Open, desk: Desk) -> None:
    dialog = opened()
    desk.error = Cancelled()
    dialog.write_button.click()
    assert dialog.isVisible()
    assert dialog.problem.isHidden()
    assert dialog.write_button.isEnabled()


def test_while_it_writes_it_shows_how_far_it_is(opened: Open) -> None:
    held = HeldRunner()
    dialog = opened(BATTEL, held)
    dialog.write_button.click()
    assert dialog.busy.isVisible()
    assert not dialog.wards.isEnabled()
    assert dialog.stop_button.text() == "Stop"


def test_a_full_disk_is_said_in_the_dialog(opened: Open, desk: Desk) -> None:
    dialog = opened()
    desk.error = FileNotWritten("a.pdf", "disk_full")
    dialog.write_button.click()
    assert dialog.problem.isVisible()
    assert dialog.problem.text()


def test_the_menu_of_the_map_has_it_so_the_palette_too() -> None:
    assert "ward_atlas" in {name for _, entries in MENUS for name in entries}
