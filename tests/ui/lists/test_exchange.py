"""Reading lists in from the window: seen first, told row by row, taken back; writing them out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.app.exchange import import_jobs
from desktop.domain.changes import Changes
from desktop.domain.exchange import ExportOrder, ImportOrder, Uncontacted
from desktop.errors import Cancelled
from desktop.services.desk import Desk
from desktop.services.exchanging.imports import import_file
from desktop.storage.lists.in_use import all_in_use
from desktop.ui.exchange.earlier import EarlierImportsDialog
from desktop.ui.exchange.export_dialog import RecordExportDialog
from desktop.ui.exchange.import_dialog import ImportDialog
from desktop.ui.exchange.ports import ImportJobs
from desktop.ui.lists.files import FilesButton
from desktop.ui.tasks import Report, Runner
from tests.ui.fakes import DirectRunner, HeldRunner

LIST = "Naam;GSM;Wijk;Geslacht\nAn;470123456;Battel;v\nBo;bel de buur;;m\n"


def names(desk: Desk) -> list[str]:
    with desk.store.reading() as session:
        found: list[Any] = all_in_use(session, "person")
    return sorted(person.display_name for person in found)


def jobs_of(desk: Desk, folder: Path, **other: Any) -> ImportJobs:
    jobs = import_jobs(desk, [Changes.NONE])
    return replace(
        jobs,
        ask_file=lambda _parent: folder / "lijst.csv",
        ask_out=lambda _parent: folder / "fouten.csv",
        **other,
    )


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Callable[..., ImportDialog]:
    def open_dialog(text: str = LIST, tasks: Runner | None = None, **other: Any) -> ImportDialog:
        (tmp_path / "lijst.csv").write_text(text, encoding="utf-8")
        dialog = ImportDialog(jobs_of(desk, tmp_path, **other), tasks or DirectRunner(), "person")
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def say_once(dialog: ImportDialog) -> None:
    """Choose a legal basis for all rows."""
    basis = dialog.page.once.basis
    basis.setCurrentIndex(basis.findData("consent"))


def test_a_file_is_seen_before_it_is_read_in(opened: Callable[..., ImportDialog]) -> None:
    dialog = opened()
    assert dialog.page.load_button.isVisible()
    assert not dialog.page.back_button.isVisible()

    dialog.choose_file()

    page = dialog.page
    assert {name: box.currentData() for name, box in page.columns.boxes.items()} == {
        "Naam": "display_name",
        "GSM": "phone",
        "Wijk": "ward",
    }
    assert page.rows.rowCount() == 2
    shown = {
        page.rows.horizontalHeaderItem(column).text(): page.rows.item(0, column).text()  # type: ignore[union-attr]
        for column in range(page.rows.columnCount())
    }
    assert shown == {"Name": "An", "Phone": "0470 12 34 56", "Ward": "Battel"}


def test_what_is_never_kept_has_no_choice_and_shows_no_value(
    opened: Callable[..., ImportDialog],
) -> None:
    dialog = opened()
    dialog.choose_file()

    texts = [label.text() for label in dialog.page.columns.findChildren(QLabel)]

    assert "Never read in: gender" in texts
    assert "v · m" not in texts


def test_persons_ask_for_basis_once(opened: Callable[..., ImportDialog], desk: Desk) -> None:
    dialog = opened()
    dialog.choose_file()

    dialog.load()

    assert dialog.page.problem.isVisible()
    assert dialog.focusWidget() is dialog.page.once.basis
    assert not names(desk)


def test_reading_in_reports_and_can_be_taken_back(
    opened: Callable[..., ImportDialog], desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened()
    dialog.choose_file()
    say_once(dialog)

    with qtbot.waitSignal(dialog.changed):
        dialog.load()

    page = dialog.page
    assert names(desk) == ["An", "Bo"]
    assert page.result.summary.text().startswith("2 record(s) read in.")
    lines = [page.result.lines.item(row).text() for row in range(page.result.lines.count())]
    assert "Row 3: the phone number was kept as it was typed." in lines
    assert page.back_button.isVisible()

    with qtbot.waitSignal(dialog.changed):
        dialog.take_back()

    assert not names(desk)
    assert not page.back_button.isVisible()


def test_looking_at_all_rows_saves_nothing(opened: Callable[..., ImportDialog], desk: Desk) -> None:
    dialog = opened()
    dialog.choose_file()

    dialog.check()

    assert "Nothing was saved yet" in dialog.page.result.summary.text()
    assert dialog.page.load_button.isVisible()
    assert not names(desk)


def test_another_choice_shows_other_rows_and_is_remembered(
    opened: Callable[..., ImportDialog], desk: Desk
) -> None:
    dialog = opened("Wie;Nota\nAn;vraagt veel\n")
    dialog.choose_file()
    box = dialog.page.columns.boxes["Wie"]
    box.setCurrentIndex(box.findData("display_name"))
    box.activated.emit(box.currentIndex())

    assert dialog.page.rows.item(0, 0).text() == "An"  # type: ignore[union-attr]
    say_once(dialog)
    dialog.load()
    assert names(desk) == ["An"]

    again = opened("Wie;Nota\nBo;x\n")
    again.choose_file()
    assert again.page.columns.boxes["Wie"].currentData() == "display_name"
    assert "last time" in again.page.about.text()


def test_rows_to_mend_are_listed_and_saved(
    opened: Callable[..., ImportDialog], desk: Desk, tmp_path: Path
) -> None:
    dialog = opened("Naam;Wijk\nAn;Brussel\nBo;Battel\n")
    dialog.choose_file()
    say_once(dialog)

    dialog.load()
    assert not names(desk)
    assert dialog.page.problems_button.isVisible()
    dialog.save_problems()
    assert "Ward" in (tmp_path / "fouten.csv").read_text("utf-8-sig")

    dialog.page.others_button.click()
    assert names(desk) == ["Bo"]


@pytest.mark.parametrize("text", ["", "\0\0", "Maat;Kleur\n1;2\n"])
def test_what_cannot_be_read_is_told_in_the_dialog(
    opened: Callable[..., ImportDialog], desk: Desk, text: str
) -> None:
    dialog = opened(text)
    dialog.choose_file()
    if text.startswith("Maat"):
        say_once(dialog)
        dialog.load()

    assert dialog.page.problem.isVisible()
    assert "lijst.csv" in dialog.page.problem.text()
    assert not names(desk)


def test_it_can_be_stopped(opened: Callable[..., ImportDialog], desk: Desk) -> None:
    def stopped(_order: ImportOrder, _report: Report) -> Any:
        raise Cancelled

    dialog = opened(load=stopped)
    dialog.choose_file()
    say_once(dialog)

    dialog.load()

    assert dialog.page.problem.text() == "Stopped. Nothing was read in."
    assert dialog.isVisible()


def test_while_it_reads_only_stopping_is_possible(opened: Callable[..., ImportDialog]) -> None:
    held = HeldRunner()
    dialog = opened(tasks=held)
    dialog.choose_file()

    page = dialog.page
    assert page.is_busy
    assert not page.file.isEnabled()
    assert page.close_button.text() == "Stop"
    dialog.reject()
    assert not page.close_button.isEnabled()
    assert dialog.isVisible()


def test_every_field_is_named_for_who_cannot_see_it(opened: Callable[..., ImportDialog]) -> None:
    dialog = opened()
    dialog.choose_file()

    page = dialog.page
    for widget in (page.file, page.rows, page.columns, page.result.lines, page.once.basis):
        assert widget.accessibleName()
    assert page.columns.boxes["GSM"].accessibleName() == "“GSM” becomes"


def test_earlier_imports_can_be_taken_back(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "lijst.csv").write_text("Naam\nAn\n", encoding="utf-8")
    import_file(desk, ImportOrder(kind="person", path=tmp_path / "lijst.csv"))
    dialog = EarlierImportsDialog(jobs_of(desk, tmp_path), DirectRunner())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.table.item(0, 2).text() == "lijst.csv"  # type: ignore[union-attr]

    with qtbot.waitSignal(dialog.changed):
        qtbot.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)

    assert not names(desk)
    assert not dialog.back_button.isEnabled()
    assert dialog.table.item(0, 5).text() == "Taken back"  # type: ignore[union-attr]


def test_without_imports_there_is_nothing_to_take_back(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    dialog = EarlierImportsDialog(jobs_of(desk, tmp_path), DirectRunner())
    qtbot.addWidget(dialog)

    assert dialog.said.text() == "Nothing was read in yet."
    assert not dialog.back_button.isEnabled()


def exporting(qtbot: QtBot, kind: str, orders: list[ExportOrder]) -> RecordExportDialog:
    def export(order: ExportOrder, _report: Report) -> Path:
        orders.append(order)
        return order.out

    dialog = RecordExportDialog(
        export, DirectRunner(), kind, "2 contacts", ask_file=lambda ending: Path(f"uit.{ending}")
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_an_export_asks_why_first(qtbot: QtBot) -> None:
    orders: list[ExportOrder] = []
    dialog = exporting(qtbot, "person", orders)

    dialog.write()
    assert not orders
    assert dialog.problem.isVisible()
    assert dialog.focusWidget() is dialog.reason

    qtbot.keyClicks(dialog.reason, "Buurtfeest")
    dialog.form.setCurrentIndex(dialog.form.findData("vcf4"))
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)

    (order,) = orders
    assert (order.form, order.reason, order.out) == ("vcf4", "Buurtfeest", Path("uit.vcf"))
    assert order.uncontacted is Uncontacted.LEAVE_OUT
    assert not order.notes


def test_open_data_say_what_they_are(qtbot: QtBot) -> None:
    dialog = exporting(qtbot, "organisation", [])

    dialog.form.setCurrentIndex(dialog.form.findData("jsonld"))

    assert "no persons" in dialog.advice.text()
    assert not dialog.notes.isVisible()
    assert not dialog.uncontacted.isVisible()


def test_the_menu_of_a_list_has_what_the_list_offers(qtbot: QtBot) -> None:
    button = FilesButton()
    qtbot.addWidget(button)
    asked: list[str] = []
    button.chosen.connect(asked.append)

    button.offer(("import", "export"))
    for action in button.menu().actions():
        action.trigger()
    assert asked == ["import", "export"]

    button.offer(())
    assert button.isHidden()


def test_a_file_can_be_dropped(opened: Callable[..., ImportDialog], tmp_path: Path) -> None:
    dialog = opened()

    dialog.dropped.emit(str(tmp_path / "lijst.csv"))

    assert dialog.page.rows.rowCount() == 2
