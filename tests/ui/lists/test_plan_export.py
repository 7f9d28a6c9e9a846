"""The dialog that puts a plan in a calendar: names are a choice, with a warning and a reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.plan import PlanKind, PlanOrder
from desktop.errors import FileNotWritten
from desktop.ui import theme
from desktop.ui.screens.relations.plan_export import PlanExportDialog, PlanExportJobs
from tests.ui.fakes import DirectRunner
from tests.ui.shelves import TODAY

Orders = list[tuple[PlanOrder, Path]]
Opened = Callable[..., PlanExportDialog]


@pytest.fixture
def orders() -> Orders:
    return []


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, orders: Orders, tmp_path: Path) -> Opened:
    theme.wear(qapp, "light")

    def open_it(
        out: Path | None = tmp_path / "plan.ics", error: Exception | None = None
    ) -> PlanExportDialog:
        def export(order: PlanOrder, path: Path) -> int:
            if error is not None:
                raise error
            orders.append((order, path))
            return 3

        jobs = PlanExportJobs(
            lambda: TODAY, TODAY + timedelta(days=27), choose=lambda: out, export=export
        )
        dialog = PlanExportDialog(jobs, DirectRunner())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_it


def test_at_first_nothing_tells_of_a_person(opened: Opened, orders: Orders, qtbot: QtBot) -> None:
    dialog = opened()
    assert not dialog.warning.isVisible()
    assert not dialog.reason.isVisible()
    with qtbot.waitSignal(dialog.done_with) as done:
        dialog.save_button.click()
    assert done.args == [3]
    ((order, _out),) = orders
    assert not order.with_names
    assert (order.period.first, order.period.days) == (TODAY, 28)
    assert order.kinds == frozenset(PlanKind)
    assert not dialog.isVisible()


def test_names_come_with_a_warning_and_want_a_reason(opened: Opened, orders: Orders) -> None:
    dialog = opened()
    dialog.names.click()
    assert dialog.warning.isVisible()
    dialog.save_button.click()
    assert orders == []
    assert dialog.reason.is_wrong
    dialog.reason.entry.setText("Mijn telefoon is vergrendeld")  # type: ignore[union-attr]
    dialog.save_button.click()
    ((order, _out),) = orders
    assert (order.with_names, order.reason) == (True, "Mijn telefoon is vergrendeld")


def test_a_reason_without_names_is_not_kept(opened: Opened, orders: Orders) -> None:
    dialog = opened()
    dialog.names.click()
    dialog.reason.entry.setText("x")  # type: ignore[union-attr]
    dialog.names.click()
    dialog.save_button.click()
    assert orders[0][0].reason == ""


def test_kinds_can_be_left_out_and_days_must_be_in_order(opened: Opened, orders: Orders) -> None:
    dialog = opened()
    dialog.fields["task"].entry.click()  # type: ignore[union-attr]
    dialog.fields["last"].entry.setText("1/1/2020")  # type: ignore[union-attr]
    dialog.save_button.click()
    assert orders == []
    assert dialog.fields["last"].is_wrong
    dialog.fields["last"].entry.setText("31/12/2026")  # type: ignore[union-attr]
    dialog.save_button.click()
    assert orders[0][0].kinds == {PlanKind.VISIT, PlanKind.RHYTHM}


def test_whoever_chooses_no_file_goes_on(opened: Opened, orders: Orders) -> None:
    dialog = opened(out=None)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert orders == []


def test_a_file_that_cannot_be_written_is_told(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(error=FileNotWritten("plan.ics", "read_only"))
    dialog.save_button.click()
    assert dialog.frame.message.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
