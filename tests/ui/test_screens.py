"""The bin, the settings and the export: what they show and what they ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.listing import Binned
from desktop.errors import FileNotWritten
from desktop.settings import Settings
from desktop.ui.screens.bin.screen import BinScreen
from desktop.ui.screens.settings.screen import SettingsScreen
from desktop.ui.screens.visits.export import ExportDialog, ExportOrder
from desktop.ui.tasks import Report
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.shelves import TODAY, binned


def _bin(binned: Callable[[], Sequence[Binned]]) -> BinScreen:
    return BinScreen(binned, lambda: TODAY, DirectRunner(), may_restore=lambda _kind: True)


def test_bin_puts_back_what_is_selected(qtbot: QtBot) -> None:
    screen = _bin(lambda: [binned(n) for n in range(3)])
    qtbot.addWidget(screen)
    assert not screen.restore_button.isEnabled()
    screen.table.selectRow(1)
    with qtbot.waitSignal(screen.restore_requested) as asked:
        screen.restore_button.click()
    assert asked.args == [(screen.model.record_at(1),)]


def test_empty_bin_says_so(qtbot: QtBot) -> None:
    screen = _bin(list)
    qtbot.addWidget(screen)
    assert screen.stack.currentWidget() is screen.empty


@pytest.fixture
def chosen(qtbot: QtBot) -> tuple[SettingsScreen, list[Settings]]:
    screen = SettingsScreen(Settings(), lambda: ("Weefsel",))
    qtbot.addWidget(screen)
    kept: list[Settings] = []
    screen.changed.connect(kept.append)
    return screen, kept


def test_each_setting_counts_at_once(chosen: tuple[SettingsScreen, list[Settings]]) -> None:
    screen, kept = chosen
    screen.language.setCurrentIndex(screen.language.findData("fr"))
    screen.theme.setCurrentIndex(screen.theme.findData("dark"))
    screen.text_percent.setCurrentIndex(screen.text_percent.findData(150))
    screen.period.setCurrentIndex(screen.period.findData(""))
    screen.account.setText(" noor ")
    screen.account.editingFinished.emit()

    assert kept[-1] == Settings(
        language="fr",
        theme="dark",
        text_percent=150,
        default_period="",
        account="noor",
    )


def test_unchanged_setting_is_not_kept_again(
    chosen: tuple[SettingsScreen, list[Settings]],
) -> None:
    screen, kept = chosen
    screen.account.editingFinished.emit()
    assert not kept


class Press:
    """Takes export orders."""

    def __init__(self, error: Exception | None = None) -> None:
        self.orders: list[ExportOrder] = []
        self._error = error

    def write(self, order: ExportOrder, report: Report) -> Path:
        self.orders.append(order)
        if self._error is not None:
            raise self._error
        return order.out


def test_export_writes_what_was_chosen(qtbot: QtBot) -> None:
    press, asked = Press(), Path("bezoeken.csv")
    dialog = ExportDialog(press.write, DirectRunner(), "3 visits", ask_file=lambda _end: asked)
    qtbot.addWidget(dialog)
    dialog.level.setCurrentIndex(dialog.level.findData("detail"))
    dialog.format.setCurrentIndex(dialog.format.findData("csv"))
    dialog.notes.setChecked(True)
    dialog.write()
    assert not press.orders  # single visits go out with a reason
    dialog.reason.setText("Overleg met de ploeg")
    dialog.write()

    assert press.orders == [ExportOrder("csv", "detail", True, asked, "Overleg met de ploeg")]
    assert dialog.written == asked


def test_summary_never_has_notes(qtbot: QtBot) -> None:
    press = Press()
    dialog = ExportDialog(press.write, DirectRunner(), "", ask_file=lambda _end: Path("x"))
    qtbot.addWidget(dialog)
    dialog.notes.setChecked(True)
    dialog.write()
    assert not press.orders[0].notes


def test_details_are_not_offered_as_a_report_to_print(qtbot: QtBot) -> None:
    dialog = ExportDialog(Press().write, DirectRunner(), "")
    qtbot.addWidget(dialog)
    dialog.format.setCurrentIndex(dialog.format.findData("pdf"))
    dialog.level.setCurrentIndex(dialog.level.findData("detail"))
    assert dialog.format.currentData() != "pdf"


def test_failed_export_is_told_inside_the_dialog(qtbot: QtBot) -> None:
    press = Press(FileNotWritten("x.xlsx", "disk_full"))
    dialog = ExportDialog(press.write, DirectRunner(), "", ask_file=lambda _end: Path("x.xlsx"))
    qtbot.addWidget(dialog)
    dialog.write()
    assert "x.xlsx" in dialog.problem.text()
    assert dialog.write_button.isEnabled()


def test_running_export_can_be_stopped(qtbot: QtBot) -> None:
    tasks = HeldRunner()
    dialog = ExportDialog(Press().write, tasks, "", ask_file=lambda _end: Path("x.xlsx"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.write()
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog.stop_button.isEnabled()
