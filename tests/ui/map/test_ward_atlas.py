"""The dialog that prints the ward atlas, from the sheet of a ward and from the command palette."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.mapping.atlas import offer_atlas
from desktop.app.workplace import Workplace
from desktop.domain.period import quarter_of
from desktop.domain.record import WardCode
from desktop.errors import Cancelled, FileNotWritten
from desktop.ui.screens.map.atlas import AtlasDialog, AtlasOrder
from desktop.ui.tasks import Report
from tests.conftest import WARDS
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.shelves import TODAY

BATTEL, CENTRUM = WardCode("W2"), WardCode("W3")
NAMES = {BATTEL: "Battel", CENTRUM: "Centrum"}
QUARTER = quarter_of(TODAY)
Open = Callable[..., AtlasDialog]


class Writer:
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
def writer() -> Writer:
    return Writer()


@pytest.fixture
def opened(qtbot: QtBot, writer: Writer, tmp_path: Path) -> Open:
    def open_it(ward: WardCode | None = None, held: HeldRunner | None = None) -> AtlasDialog:
        dialog = AtlasDialog(
            AtlasOrder(frozenset({ward} if ward else ()), QUARTER),
            NAMES,
            writer.write,
            held or DirectRunner(),
            open_file=writer.opened.append,
            ask_file=lambda ending: tmp_path / f"a.{ending}",
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_it


def test_the_ward_of_the_sheet_is_offered_first(
    opened: Open, writer: Writer, tmp_path: Path
) -> None:
    dialog = opened(CENTRUM)
    assert dialog.wards.currentText() == "Centrum"
    dialog.write_button.click()
    assert writer.orders == [AtlasOrder(frozenset({CENTRUM}), QUARTER, tmp_path / "a.pdf")]
    assert writer.opened == [tmp_path / "a.pdf"]


def test_without_a_ward_the_whole_atlas_is_written(opened: Open, writer: Writer) -> None:
    dialog = opened()
    assert dialog.wards.currentText().startswith("Whole atlas: 2")
    dialog.kind.setCurrentIndex(dialog.kind.findData("json"))
    dialog.opens.setChecked(False)
    dialog.write_button.click()
    assert (writer.orders[0].wards, writer.orders[0].out.suffix) == (frozenset(), ".json")
    assert not writer.opened


def test_it_can_be_stopped_and_stays_open(opened: Open, writer: Writer) -> None:
    dialog = opened()
    writer.error = Cancelled()
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


def test_a_full_disk_is_said_in_the_dialog(opened: Open, writer: Writer) -> None:
    dialog = opened()
    writer.error = FileNotWritten("a.pdf", "disk_full")
    dialog.write_button.click()
    assert dialog.problem.isVisible()
    assert dialog.problem.text()


def test_the_command_palette_writes_the_whole_atlas(
    work: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (command,) = [each for each in work.window.commands() if "ward atlas" in each.title]
    command.run()
    dialog = work.window.findChild(AtlasDialog)
    assert dialog is not None
    assert dialog.wards.count() == len(WARDS) + 1
    monkeypatch.setattr(dialog, "_ask_file", lambda ending: tmp_path / f"a.{ending}")
    dialog.opens.setChecked(False)
    dialog.write_button.click()

    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert work.window.toast.text.text() == "Saved as a.pdf"


def test_from_the_map_the_ward_comes_along(work: Workplace) -> None:
    battel = WardCode(list(WARDS)[1])
    dialog = offer_atlas(work, battel, QUARTER)
    assert dialog.wards.currentText() == "Battel"
