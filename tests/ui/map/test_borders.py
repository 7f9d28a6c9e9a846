"""Loading borders of the wards from the window: asked, watched, stopped, reported, moved."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.area import AreaImport, MisplacedPlace
from desktop.domain.record import PlaceId, WardCode
from desktop.errors import Cancelled, FileUnreadable
from desktop.ui.screens.map.borders import BordersDialog, BordersJobs, Loaded
from desktop.ui.screens.map.borders_fields import BordersOrder
from desktop.ui.tasks import Report, Runner
from tests.ui.atlas import EDITION
from tests.ui.fakes import DirectRunner, HeldRunner

FILE = Path("/some/wards.geojson")
FINE = AreaImport(
    edition=replace(EDITION, name="2025", schematic=False),
    kind="wards",
    crs="EPSG:4326",
    crs_recognised=False,
    axes_swapped=False,
    wards=12,
    sectors=0,
    foreign=0,
    unknown_sectors=(),
    missing_sectors=(),
    missing_wards=(),
    repaired=(),
    overlaps=(),
    gap_percent=0.0,
    misplaced=0,
)
SPOEL, KANT = (
    MisplacedPlace(
        id=PlaceId(UUID(int=number)),
        name=name,
        ward=WardCode("12025W04"),
        ward_name="Nekkerspoel",
        lies_in=WardCode("12025W02"),
        lies_in_name="Battel",
    )
    for number, name in ((1, "De Spoel"), (2, "De Kant"))
)


@dataclass
class Bench:
    """Stands in for what the dialog asks of the outside."""

    misplaced: Sequence[MisplacedPlace] = ()
    errors: list[Exception] = field(default_factory=list)
    orders: list[BordersOrder] = field(default_factory=list)
    moved: list[Sequence[PlaceId]] = field(default_factory=list)
    chosen: Path | None = FILE

    def jobs(self) -> BordersJobs:
        return BordersJobs(load=self.load, move=self.move, ask_file=self.ask)

    def ask(self, _parent: QWidget, _title: str, _kinds: str) -> Path | None:
        return self.chosen

    def load(self, order: BordersOrder, report: Report) -> Loaded:
        self.orders.append(order)
        report(1, 4)
        if self.errors:
            raise self.errors.pop()
        return Loaded(replace(FINE, misplaced=len(self.misplaced)), self.misplaced)

    def move(self, ids: Sequence[PlaceId]) -> object:
        self.moved.append(ids)
        return len(ids)


Open = Callable[..., BordersDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_dialog(bench: Bench, tasks: Runner | None = None) -> BordersDialog:
        dialog = BordersDialog(bench.jobs(), tasks or DirectRunner())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def test_chosen_file_is_loaded_with_what_was_said_about_it(opened: Open, qtbot: QtBot) -> None:
    bench = Bench()
    dialog = opened(bench)
    dialog.fields.file.button.click()
    dialog.fields.edition.setText(" 2025 official ")
    dialog.fields.source.setText("Stad")

    with qtbot.waitSignal(dialog.loaded):
        dialog.load_button.click()

    assert bench.orders == [BordersOrder(FILE, "2025 official", "Stad", "", None, None)]
    assert dialog.report.isVisible()
    assert not dialog.form.isVisible()
    assert "12 ward" in dialog.report.summary.text()
    assert "Every ward has its borders." in dialog.report.remarks.text()
    assert not dialog.report.places.isVisible()
    assert not dialog.move_button.isVisible()


def test_nothing_is_loaded_without_a_file(opened: Open) -> None:
    bench = Bench()
    dialog = opened(bench)
    dialog.load()
    assert not bench.orders
    assert dialog.problem.isVisible()


def test_coordinate_system_is_only_asked_when_the_file_does_not_say_it(opened: Open) -> None:
    bench = Bench(errors=[FileUnreadable("wards.geojson", "unknown_crs")])
    dialog = opened(bench)
    dialog.fields.file.line.setText(str(FILE))
    assert not dialog.fields.crs.isVisible()

    dialog.load()
    assert dialog.fields.crs.isVisible()
    assert "coordinate system" in dialog.problem.text()

    dialog.load()
    assert [order.crs for order in bench.orders] == [None, "EPSG:31370"]


def test_another_file_is_not_read_in_the_coordinate_system_of_the_former(opened: Open) -> None:
    bench = Bench(errors=[FileUnreadable("wards.geojson", "wrong_crs", "EPSG:4326")])
    dialog = opened(bench)
    dialog.fields.file.line.setText(str(FILE))
    dialog.load()
    dialog.fields.file.line.setText("/some/other.zip")
    assert not dialog.fields.crs.isVisible()
    assert not dialog.problem.isVisible()


def test_bad_sector_table_opens_the_fold_with_its_field(opened: Open) -> None:
    dialog = opened(Bench(errors=[FileUnreadable("sectors.csv", "bad_sector_table")]))
    dialog.fields.file.line.setText(str(FILE))
    assert not dialog.fields.table.isVisible()
    dialog.load()
    assert dialog.fields.table.isVisible()


def test_stopping_leaves_everything_and_can_be_tried_again(opened: Open) -> None:
    runner = HeldRunner()
    dialog = opened(Bench(), runner)
    dialog.fields.file.line.setText(str(FILE))
    dialog.load()
    assert dialog.busy.isVisible()
    assert not dialog.load_button.isEnabled()

    dialog.reject()
    assert dialog.isVisible()
    dialog._failed(Cancelled())

    assert dialog.load_button.isEnabled()
    assert not dialog.problem.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_places_are_moved_only_by_leave(opened: Open, qtbot: QtBot) -> None:
    bench = Bench(misplaced=[SPOEL, KANT])
    dialog = opened(bench)
    dialog.fields.file.line.setText(str(FILE))
    dialog.load()

    listed = dialog.report.places
    assert [listed.item(row).text() for row in range(2)] == [
        "De Spoel: from Nekkerspoel to Battel",
        "De Kant: from Nekkerspoel to Battel",
    ]
    assert not bench.moved
    listed.item(1).setCheckState(Qt.CheckState.Unchecked)
    with qtbot.waitSignal(dialog.moved) as told:
        dialog.move_button.click()

    assert bench.moved == [[SPOEL.id]]
    assert told.args == [1, [SPOEL]]
    assert not dialog.isVisible()


def test_places_stay_when_leave_is_not_given(opened: Open) -> None:
    bench = Bench(misplaced=[SPOEL])
    dialog = opened(bench)
    dialog.fields.file.line.setText(str(FILE))
    dialog.load()
    dialog.close_button.click()
    assert not bench.moved
    assert not dialog.isVisible()


def squares(path: Path, west: float) -> Path:
    """Write twelve square wards in a row, the first one from ``west`` on."""

    def box(number: int) -> dict[str, Any]:
        left = west + 0.012 * number
        right = left + 0.012
        ring = [[left, 51.0], [right, 51.0], [right, 51.05], [left, 51.05], [left, 51.0]]
        return {
            "type": "Feature",
            "properties": {"code": f"12025W{number + 1:02d}"},
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        }

    path.write_text(
        json.dumps({"type": "FeatureCollection", "features": [box(n) for n in range(12)]})
    )
    return path
