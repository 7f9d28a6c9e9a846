"""Official borders from the window: seen before, fetched, stopped, by hand, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.mapping.open_data import OpenData
from desktop.app.mapping.patience import patient
from desktop.app.workplace import Workplace
from desktop.domain.area import AreaFetch, AreaOffer, MisplacedPlace
from desktop.domain.record import PlaceId, WardCode
from desktop.domain.vocabulary import VisitKind
from desktop.errors import Cancelled, DownloadFailed, FileUnreadable
from desktop.services import visits
from desktop.services.desk import Desk
from desktop.services.geography import areas
from desktop.ui.screens.map.open_data_areas import AreaJobs, AreasDialog, FetchedAreas, FetchOrder
from desktop.ui.screens.map.open_data_editions import EditionsDialog
from desktop.ui.tasks import Report, Runner
from tests.conftest import NOW
from tests.maps import publisher
from tests.maps.publisher import SECTORS_2025, Publisher, answering, publisher_of
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.map.test_borders import FINE, SPOEL

OFFERS = tuple(
    AreaOffer(
        subject=subject,
        publisher="Statbel",
        name=name,
        host="statbel.example",
        size=size,
        licence="Licentie open data",
        page="https://statbel.example/sectors",
        needed=subject == "sectors",
    )
    for subject, name, size in (
        ("sectors", "sectors.zip", 40_000_000),
        ("inhabitants", "people.zip", 2_000_000),
        ("wards", "", None),
    )
)
CAME = AreaFetch(areas=FINE, files=(), missing=(), inhabitants=87_000, nowhere=33, unusable=False)
OFFLINE = DownloadFailed(
    "sectors.zip", "statbel.example", "no_network", page="https://statbel.example/sectors"
)


@dataclass
class Bench:
    """Stands in for publishers and services."""

    errors: list[Exception] = field(default_factory=list)
    looked: list[FetchOrder] = field(default_factory=list)
    fetched: list[FetchOrder] = field(default_factory=list)
    moved: list[Sequence[PlaceId]] = field(default_factory=list)
    misplaced: Sequence[MisplacedPlace] = ()
    folder: Path | None = Path("/some/folder")

    def jobs(self) -> AreaJobs:
        return AreaJobs(
            years=(2026, 2025, 2024),
            year=2025,
            by_hand=lambda year: [replace(each, name=f"{each.subject}_{year}") for each in OFFERS],
            look=self.look,
            fetch=self.fetch,
            move=self.moved.append,
            ask_folder=lambda _parent, _title: self.folder,
        )

    def look(self, order: FetchOrder) -> Sequence[AreaOffer]:
        self.looked.append(order)
        if self.errors:
            raise self.errors.pop()
        return OFFERS

    def fetch(self, order: FetchOrder, report: Report) -> FetchedAreas:
        self.fetched.append(order)
        report(40, 100)
        if self.errors:
            raise self.errors.pop()
        return FetchedAreas(CAME, self.misplaced)


Open = Callable[..., AreasDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_dialog(bench: Bench, tasks: Runner | None = None) -> AreasDialog:
        dialog = AreasDialog(bench.jobs(), tasks or DirectRunner())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def test_nobody_is_asked_anything_until_somebody_wants_it(opened: Open) -> None:
    bench = Bench()
    dialog = opened(bench)
    dialog.fetch()
    assert not bench.looked
    assert not bench.fetched
    assert not dialog.fetch_button.isVisible()


def test_sizes_and_licences_are_shown_before_anything_is_fetched(opened: Open) -> None:
    bench = Bench()
    dialog = opened(bench)
    dialog.look_button.click()

    shown = dialog.offers.text()
    assert "sectors.zip (40 MB) from statbel.example" in shown
    assert "Licentie open data" in shown
    assert "not there (yet)" in shown
    assert "42 MB" in dialog.fetch_button.text()
    assert bench.looked == [FetchOrder(2025, None)]
    assert not bench.fetched


def test_what_came_is_told(opened: Open, qtbot: QtBot) -> None:
    bench = Bench()
    dialog = opened(bench)
    dialog.look_button.click()
    with qtbot.waitSignal(dialog.loaded):
        dialog.fetch_button.click()

    told = dialog.report.remarks.text()
    assert "12 ward" in told
    assert "Source: Testbron" in told
    assert "87000 inhabitant" in told or "87.000 inhabitant" in told
    assert "33 inhabitant" in told
    assert not dialog.fetch_button.isVisible()
    assert not dialog.sources.isVisible()


def test_another_year_must_be_looked_at_anew(opened: Open) -> None:
    bench = Bench()
    dialog = opened(bench)
    dialog.look_button.click()
    dialog.sources.year_box.setCurrentIndex(2)

    assert not dialog.fetch_button.isVisible()
    assert not dialog.offers.isVisible()
    dialog.fetch()
    assert not bench.fetched
    assert "sectors_2024" in dialog.sources.steps.text()


def test_without_a_network_the_way_by_file_unfolds(opened: Open) -> None:
    dialog = opened(Bench(errors=[OFFLINE]))
    assert not dialog.sources.steps.isVisible()
    dialog.look_button.click()

    assert "There is no connection." in dialog.problem.text()
    assert "weefsel area fetch" not in dialog.problem.text()
    assert dialog.sources.steps.isVisible()
    assert "sectors_2025 from https://statbel.example/sectors" in dialog.sources.steps.text()
    assert dialog.look_button.isEnabled()


def test_files_of_another_computer_come_from_a_folder(opened: Open) -> None:
    bench = Bench()
    dialog = opened(bench)
    dialog.sources.from_folder.click()
    dialog.look_button.click()
    assert not bench.looked
    assert "Choose the folder" in dialog.problem.text()

    dialog.sources.folder.button.click()
    dialog.look_button.click()
    dialog.fetch_button.click()
    assert bench.looked == bench.fetched == [FetchOrder(2025, Path("/some/folder"))]


def test_stopping_leaves_the_way_to_go_on(opened: Open) -> None:
    runner = HeldRunner()
    bench = Bench()
    dialog = opened(bench, runner)
    dialog.look()
    runner.let_go()
    dialog.fetch()
    assert dialog.busy.isVisible()
    assert not dialog.sources.isEnabled()

    dialog.reject()
    assert dialog.isVisible(), "the first Escape stops the work, not the dialog"
    assert not dialog.close_button.isEnabled()
    dialog._end(dialog.failed, Cancelled())

    assert dialog.fetch_button.isEnabled()
    assert not dialog.problem.isVisible()
    dialog.fetch()
    runner.let_go(-1)
    assert dialog.report.isVisible()


def test_a_file_of_no_use_says_so_and_can_be_tried_again(opened: Open) -> None:
    bench = Bench()
    dialog = opened(bench)
    dialog.look()
    bench.errors.append(FileUnreadable("sectors.zip", "web_page"))
    dialog.fetch()
    assert "web page" in dialog.problem.text()
    dialog.fetch()
    assert dialog.report.isVisible()


def test_places_are_moved_only_by_leave(opened: Open, qtbot: QtBot) -> None:
    bench = Bench(misplaced=[SPOEL])
    dialog = opened(bench)
    dialog.look()
    dialog.fetch()
    assert not bench.moved
    with qtbot.waitSignal(dialog.moved):
        dialog.move_button.click()
    assert bench.moved == [[SPOEL.id]]


def test_everything_goes_by_keyboard_and_has_a_name(opened: Open, qtbot: QtBot) -> None:
    bench = Bench()
    dialog = opened(bench)
    seen = [
        each.accessibleName() or getattr(each, "text", str)()
        for each in dialog.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert all(seen)
    assert "Edition of 1 January" in seen
    assert any("Show what there is" in name for name in (each.replace("&", "") for each in seen))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(bench.looked) == 1
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(bench.fetched) == 1


# With the real services, and a publisher on this computer


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publisher.publish(tmp_path_factory.mktemp("publisher") / "files")


@pytest.fixture
def site(published: Path) -> Iterator[Publisher]:
    with publisher_of(published) as site:
        yield site


@pytest.fixture
def data(work: Workplace, tmp_path: Path, site: Publisher) -> OpenData:
    return OpenData(work, tmp_path / "profile", site.address)


def fetch(data: OpenData, year: int) -> AreasDialog:
    dialog = data.fetch_areas()
    dialog.sources.year_box.setCurrentIndex(dialog.sources.year_box.findData(year))
    dialog.look()
    assert dialog.problem.text() == ""
    dialog.fetch()
    return dialog


def test_two_editions_stand_side_by_side_and_a_visit_keeps_its_ward(
    data: OpenData, work: Workplace, desk: Desk
) -> None:
    visit, _changes = visits.log_visit(
        desk, start=NOW, kind=VisitKind.EVENT, ward=WardCode("12025W04")
    )
    for year in (2024, 2025):
        fetch(data, year).reject()
    dialog = data.show_editions()
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert names[:2] == ["2025 · in use", "2024"]
    assert not dialog.use_button.isEnabled()
    assert f"{SECTORS_2025}, checksum (SHA-256):" in dialog.details.text()

    dialog.list.setCurrentRow(1)
    dialog.use_button.click()

    assert current(desk) == "2024"
    assert "2024 · in use" in [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert visits.get_visit(desk, visit.id) == visit
    work.window.toast.undo()
    assert current(desk) == "2025"
    dialog.reject()


def test_a_page_instead_of_the_file_changes_nothing_and_it_works_again_later(
    data: OpenData, desk: Desk, site: Publisher
) -> None:
    before = areas.editions(desk)
    page = answering(200, b"<html>Sign in to the network", "text/html")
    site.faults[SECTORS_2025] = [page]
    dialog = fetch(data, 2025)
    assert "web page" in dialog.problem.text()
    assert areas.editions(desk) == before

    dialog.fetch()
    assert current(desk) == "2025"
    dialog.reject()


def test_files_by_hand_do_as_well(
    work: Workplace, desk: Desk, tmp_path: Path, published: Path
) -> None:
    dialog = OpenData(work, tmp_path / "profile").fetch_areas()
    dialog.sources.from_folder.setChecked(True)
    dialog.sources.folder.line.setText(str(published))
    dialog.look()
    dialog.fetch()
    assert dialog.problem.text() == ""
    assert current(desk) == "2025"
    dialog.reject()


def test_a_folder_without_the_files_says_which_one_is_missing(
    work: Workplace, desk: Desk, tmp_path: Path
) -> None:
    dialog = OpenData(work, tmp_path / "profile").fetch_areas()
    dialog.sources.from_folder.setChecked(True)
    dialog.sources.folder.line.setText(str(tmp_path))
    dialog.look()
    assert "not there (yet)" in dialog.offers.text()
    assert "no borders of this edition" in dialog.problem.text()
    assert "sh_statbel" in dialog.sources.steps.text()
    assert dialog.sources.steps.isVisible()
    assert not dialog.fetch_button.isVisible()
    dialog.reject()


def test_a_second_wish_brings_up_the_same_dialog(data: OpenData) -> None:
    first = data.fetch_areas()
    assert data.fetch_areas() is first
    first.reject()
    assert data.fetch_areas() is not first


def test_every_entry_of_the_menu_opens_something(work: Workplace) -> None:
    for name in work.open_data.jobs():
        work.window.actions_by_name[name].trigger()
    dialogs = [each for each in work.window.findChildren(QWidget) if each.isWindow()]
    assert any(isinstance(each, EditionsDialog) for each in dialogs)
    for each in dialogs:
        each.close()


def test_the_command_palette_offers_all_of_it(work: Workplace) -> None:
    offered = {command.title for command in work.window.commands()}
    assert {
        "Find an address…",
        "Background…",
        "Editions of the borders…",
        "Get the official borders and figures…",
        "Load borders of the wards…",
        "Addresses on this computer…",
    } <= offered


def test_who_waits_for_a_publisher_can_still_stop() -> None:
    def stopped(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        patient(stopped)(60)


def current(desk: Desk) -> str:
    edition: Any = areas.current_edition(desk)
    assert isinstance(edition.id, UUID)
    return str(edition.name)
