"""The background of the map: chosen, added, removed, fetched slowly, and painted from shapes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.base_map import ONLINE, KeptMap
from desktop.errors import Cancelled, DiskFull, DownloadFailed, FileUnreadable
from desktop.ui import theme
from desktop.ui.screens.map.open_data_base_maps import BaseMapJobs, BaseMapsDialog
from desktop.ui.screens.map.open_data_take_over import (
    Cost,
    TakeOverDialog,
    TakeOverJobs,
    TakeOverOrder,
)
from desktop.ui.tasks import Report, Runner
from tests.ui.fakes import DirectRunner, HeldRunner

CITY = KeptMap(
    file="grb.mbtiles",
    name="GRB",
    form="png",
    size=84_000_000,
    bounds=(4.38, 50.97, 4.57, 51.10),
    min_zoom=11,
    max_zoom=17,
    credit="Bron: GRB",
)
SHAPES = replace(CITY, file="city.pmtiles", name="City", form="pbf", credit="© makers")


@dataclass
class Shelf:
    """Stands in for the base maps of a profile."""

    kept: list[KeptMap] = field(default_factory=lambda: [CITY, SHAPES])
    chosen: str = ""
    chosen_in_turn: list[str] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    was_open: bool = False

    def jobs(self) -> BaseMapJobs:
        return BaseMapJobs(
            load=lambda: tuple(self.kept),
            chosen=lambda: self.chosen,
            choose=self.choose,
            bring=self.bring,
            remove=self.remove,
            host="geo.example",
            ask_file=lambda _parent, _title, _kinds: Path("/some/new.mbtiles"),
        )

    def choose(self, choice: str) -> None:
        self.chosen = choice
        self.chosen_in_turn.append(choice)

    def bring(self, file: Path, report: Report) -> KeptMap:
        report(1, 2)
        if self.errors:
            raise self.errors.pop()
        self.kept.append(replace(CITY, file=file.name, name="New"))
        return self.kept[-1]

    def remove(self, file: str) -> None:
        self.was_open = self.chosen == file
        self.kept = [each for each in self.kept if each.file != file]


Open = Callable[..., BaseMapsDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_dialog(shelf: Shelf, tasks: Runner | None = None) -> BaseMapsDialog:
        dialog = BaseMapsDialog(shelf.jobs(), tasks or DirectRunner())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def rows(dialog: BaseMapsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_what_is_here_is_listed_with_what_it_is(opened: Open) -> None:
    dialog = opened(Shelf())
    assert rows(dialog) == [
        "No background · shown now",
        "GRB · 84 MB",
        "City · 84 MB",
        "Online, from geo.example",
    ]
    dialog.list.setCurrentRow(1)
    assert "Bron: GRB" in dialog.details.text()
    assert "level 11" in dialog.details.text()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_button_is_seen_whole_at_any_size_of_text(
    opened: Open, qapp: QApplication, percent: int
) -> None:
    theme.wear(qapp, "light", percent)
    try:
        dialog = opened(Shelf())
        dialog.list.setCurrentRow(dialog.list.count() - 1)
        qapp.processEvents()
        for button in (dialog.file_button, dialog.take_over_button, dialog.remove_button):
            around = button.parentWidget()
            assert around
            assert button.geometry().right() < around.width() <= dialog.width()
            assert button.width() >= button.sizeHint().width()
    finally:
        theme.wear(qapp, "light")


def test_one_is_chosen_by_keyboard(opened: Open, qtbot: QtBot) -> None:
    shelf = Shelf()
    dialog = opened(shelf)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert shelf.chosen_in_turn == [], "looking is not choosing"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert shelf.chosen_in_turn == ["grb.mbtiles"]
    assert rows(dialog)[1] == "GRB · 84 MB · shown now"
    assert not dialog.use_button.isEnabled()


def test_online_says_what_it_means_before_it_can_be_chosen(opened: Open) -> None:
    shelf = Shelf()
    dialog = opened(shelf)
    dialog.list.setCurrentRow(3)
    assert "sees the address of your network connection" in dialog.details.text()
    assert "no visits, places or persons" in dialog.details.text()
    assert "geo.example" in dialog.use_button.text()
    assert shelf.chosen == ""

    dialog.use_button.click()
    assert shelf.chosen == ONLINE


def test_a_file_is_added_and_shown(opened: Open) -> None:
    shelf = Shelf()
    dialog = opened(shelf)
    dialog.file_button.click()
    assert shelf.chosen == "new.mbtiles"
    assert "New · 84 MB · shown now" in rows(dialog)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FileUnreadable("new.mbtiles", "web_page"), "web page"),
        (FileUnreadable("new.mbtiles", "empty"), "new.mbtiles"),
        (DiskFull(), "disk"),
    ],
)
def test_a_file_of_no_use_changes_nothing(opened: Open, error: Exception, words: str) -> None:
    shelf = Shelf(errors=[error])
    dialog = opened(shelf)
    dialog.file_button.click()
    assert words in dialog.problem.text()
    assert shelf.chosen_in_turn == []


def test_removing_asks_first_and_lets_go_of_the_file(opened: Open) -> None:
    shelf = Shelf(chosen="grb.mbtiles")
    dialog = opened(shelf)
    dialog.remove_button.click()
    assert "Remove “GRB” (84 MB)" in dialog.question.text.text()
    dialog.question.no.click()
    assert len(shelf.kept) == 2

    dialog.remove_button.click()
    dialog.question.yes.click()
    assert [each.file for each in shelf.kept] == ["city.pmtiles"]
    assert not shelf.was_open, "Windows removes no file that is open"
    assert shelf.chosen == ""


def test_neither_none_nor_online_can_be_removed(opened: Open) -> None:
    dialog = opened(Shelf())
    for row in (0, 3):
        dialog.list.setCurrentRow(row)
        assert not dialog.remove_button.isEnabled()


# Taking over


def take_over(qtbot: QtBot, fetch: Callable[..., KeptMap], tasks: Runner) -> TakeOverDialog:
    jobs = TakeOverJobs(
        depths=(15, 16, 17),
        depth=16,
        cost=lambda order: Cost(f"{order.depth} levels, {order.colour}", 0.25),
        fetch=fetch,
    )
    dialog = TakeOverDialog(jobs, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_cost_is_shown_before_and_follows_the_choice(qtbot: QtBot) -> None:
    dialog = take_over(qtbot, lambda *_: CITY, DirectRunner())
    assert dialog.cost.text() == "16 levels, False"
    dialog.depth_box.setCurrentIndex(2)
    dialog.colour_box.setCurrentIndex(1)
    assert dialog.cost.text() == "17 levels, True"
    assert dialog.order() == TakeOverOrder(colour=True, depth=17)


def test_it_says_how_long_it_still_takes_and_can_be_stopped(qtbot: QtBot) -> None:
    runner = HeldRunner()
    dialog = take_over(qtbot, lambda *_: CITY, runner)
    dialog.fetch()
    dialog._show_progress(100, 4_900)
    assert "100 of 4900 tiles" in dialog.progress.text()
    assert "20 more minute" in dialog.progress.text()

    dialog.reject()
    dialog._end(dialog.failed, Cancelled())
    assert dialog.isVisible()
    assert dialog.fetch_button.isEnabled()
    with qtbot.waitSignal(dialog.came):
        dialog.fetch()
        runner.let_go(-1)
    assert "84 MB" in dialog.told.text()


def test_without_a_network_it_says_so(qtbot: QtBot) -> None:
    def fail(*_: object) -> KeptMap:
        raise DownloadFailed("grb", "geo.example", "no_network")

    dialog = take_over(qtbot, fail, DirectRunner())
    dialog.fetch()
    assert "There is no connection." in dialog.problem.text()


def test_every_widget_has_a_name(opened: Open) -> None:
    dialog = opened(Shelf())
    seen = (dialog.list, dialog.busy)
    assert all(each.accessibleName() for each in seen)
