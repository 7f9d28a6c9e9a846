"""Addresses in the window: offered while typing, read in, removed, and asked online by leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.address import AddressBookFacts, AddressImport, FoundAddress
from desktop.domain.area import Area
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel
from desktop.errors import Cancelled, DiskFull, DownloadFailed, FileUnreadable
from desktop.ui.addresses import AddressEntry, AddressFinder
from desktop.ui.forms.place import PlaceForm
from desktop.ui.forms.ports import PlaceFormPorts
from desktop.ui.screens.map.open_data_addresses import AddressesDialog, AddressJobs
from desktop.ui.screens.map.open_data_find import FindAddressDialog, FindJobs
from desktop.ui.tasks import Report, Runner
from tests.ui.cabinet import place_cabinet
from tests.ui.fakes import DirectRunner, HeldRunner

BRUUL = FoundAddress(street="Bruul", number="", box="", postcode="2800", city="Mechelen")
BRUUL_5 = replace(
    BRUUL,
    number="5",
    lat=51.026,
    lon=4.479,
    ward=WardCode("12025W03"),
    ward_name="Centrum",
)


@dataclass
class Book:
    """Stands in for the addresses on this computer, and the service."""

    asked: list[str] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    is_here: bool = True

    def find(self, typed: str) -> Sequence[FoundAddress]:
        self.asked.append(typed)
        if not typed.casefold().startswith("br"):
            return ()
        return [BRUUL_5] if "5" in typed else [BRUUL]

    def look_up(self, typed: str) -> Sequence[FoundAddress]:
        self.sent.append(typed)
        if self.errors:
            raise self.errors.pop()
        return [replace(BRUUL_5, online=True)]


# The field


@pytest.fixture
def entry(qtbot: QtBot) -> tuple[AddressEntry, Book, HeldRunner]:
    book, runner = Book(), HeldRunner()
    made = AddressEntry(AddressFinder(book.find, runner))
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made, book, runner


Entry = tuple[AddressEntry, Book, HeldRunner]


def test_typing_never_waits_and_only_the_newest_question_is_answered(
    entry: Entry, qtbot: QtBot
) -> None:
    field_, book, runner = entry
    qtbot.keyClicks(field_, "bruul")
    assert field_.text() == "bruul"
    assert book.asked == []

    runner.let_all_go()
    assert book.asked == ["br", "bruul"]
    assert field_.list.count() == 1


def test_a_street_is_taken_first_and_its_house_number_after_it(entry: Entry, qtbot: QtBot) -> None:
    field_, _book, runner = entry
    picked: list[FoundAddress] = []
    field_.picked.connect(picked.append)
    qtbot.keyClicks(field_, "bru")
    runner.let_all_go()
    qtbot.keyClick(field_, Qt.Key.Key_Return)
    assert field_.text() == "Bruul "
    assert not picked

    qtbot.keyClicks(field_, "5")
    runner.let_all_go()
    qtbot.keyClick(field_, Qt.Key.Key_Return)
    assert field_.value() == "Bruul 5, 2800 Mechelen"
    assert picked == [BRUUL_5]


def test_free_text_stays_when_somebody_tabs_on(entry: Entry, qtbot: QtBot) -> None:
    field_, _book, runner = entry
    qtbot.keyClicks(field_, "Bruul 5, achterdeur")
    runner.let_all_go()
    field_._leave(by_key=True)
    assert field_.value() == "Bruul 5, achterdeur"
    assert not field_.list.isVisible()


def test_drafts_of_before_are_plain_text(entry: Entry) -> None:
    field_, _book, _runner = entry
    field_.type_in("Leuvensesteenweg 3")
    assert (field_.typed(), field_.value()) == ("Leuvensesteenweg 3", "Leuvensesteenweg 3")
    field_.type_in(None)
    assert field_.value() == ""


# The form of a place


def test_a_chosen_address_fills_point_and_ward(qtbot: QtBot) -> None:
    wards = [
        Area(code=code, name=name, level=AreaLevel.WARD, edition="2025", schematic=False)
        for code, name in (("12025W02", "Battel"), ("12025W03", "Centrum"))
    ]
    cabinet = place_cabinet()
    ports = replace(
        cabinet.ports(PlaceFormPorts),
        look_up_address=lambda _typed, then: then(BRUUL_5),
        find_address=Book().find,
        wards=lambda: wards,
    )
    form: Any = PlaceForm(ports, DirectRunner())
    qtbot.addWidget(form)
    form.show()
    form.fields["ward"].entry.show_value("12025W02")
    address = form.fields["address"].entry
    address.setFocus()
    address.look_up.trigger()

    assert address.value() == "Bruul 5, 2800 Mechelen"
    assert form.fields["point"].entry.value() == (51.026, 4.479)
    assert form.fields["ward"].entry.value() == "12025W03"
    assert "Of the address" in form.fields["ward"].hint.text()
    assert {"address", "point", "ward"} <= form.fields.touched
    form.discard()


# Finding one


Find = Callable[..., FindAddressDialog]


@pytest.fixture
def finding(qtbot: QtBot) -> Find:
    def open_dialog(book: Book, typed: str = "", tasks: Runner | None = None) -> FindAddressDialog:
        jobs = FindJobs(
            find=book.find,
            are_here=lambda: book.is_here,
            look_up_online=book.look_up,
            host="geo.example",
        )
        dialog = FindAddressDialog(jobs, tasks or DirectRunner(), verb="Go", typed=typed)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def test_keys_alone_find_and_take(finding: Find, qtbot: QtBot) -> None:
    book = Book()
    dialog = finding(book)
    chosen: list[FoundAddress] = []
    dialog.chosen.connect(chosen.append)
    qtbot.keyClicks(dialog.line, "bru")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.line.text() == "Bruul "
    qtbot.keyClicks(dialog.line, "5")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert chosen == [BRUUL_5]
    assert not dialog.isVisible()
    assert book.sent == [], "typing sends nothing"


def test_online_is_asked_per_search_and_only_after_a_question(finding: Find, qtbot: QtBot) -> None:
    book = Book()
    dialog = finding(book, "Geheimstraat 5")
    dialog.online_button.click()
    assert "sends what you typed to geo.example" in dialog.question.text.text()
    assert "Do not look up the home of a person" in dialog.question.text.text()
    assert "Geheimstraat 5" in dialog.question.yes.text()
    assert dialog.question.no.hasFocus() or dialog.focusWidget() is dialog.question.no
    assert book.sent == []

    qtbot.keyClick(dialog.question.no, Qt.Key.Key_Return)
    assert not dialog.question.isVisible()
    assert book.sent == []
    dialog.online_button.click()
    dialog.question.yes.click()
    assert book.sent == ["Geheimstraat 5"]
    assert dialog.list.count() == 1

    dialog.line.setText("Elders 7")
    dialog.search()
    assert book.sent == ["Geheimstraat 5"], "the next search is asked about anew"
    assert not dialog.question.isVisible()


def test_nothing_typed_sends_nothing(finding: Find) -> None:
    book = Book()
    dialog = finding(book)
    dialog.online_button.click()
    assert not dialog.question.isVisible()


def test_without_a_network_it_says_so_and_typing_goes_on(finding: Find) -> None:
    book = Book(errors=[DownloadFailed("Geolocation", "geo.example", "no_network")])
    dialog = finding(book, "Bruul 5")
    dialog.online_button.click()
    dialog.question.yes.click()
    assert "There is no connection." in dialog.problem.text()
    assert "Bruul" not in dialog.problem.text()
    assert dialog.line.isEnabled()


def test_nothing_found_says_so(finding: Find) -> None:
    dialog = finding(Book(), "zzz")
    assert "Nothing found" in dialog.note.text()
    assert not dialog.take_button.isEnabled()


# Reading them in


@dataclass
class Cupboard:
    """Stands in for the file of addresses."""

    known: AddressBookFacts | None = None
    errors: list[Exception] = field(default_factory=list)

    def bring(self, file: Path, report: Report) -> AddressImport:
        report(1000, 0)
        if self.errors:
            raise self.errors.pop()
        self.known = AddressBookFacts(
            name=file.name, read_at="2026-03-04T15:00:00+00:00", addresses=44_000, size=9_000_000
        )
        return AddressImport(
            name=file.name,
            addresses=44_000,
            streets=822,
            foreign=12,
            without_place=0,
            swapped=True,
        )

    def remove(self) -> None:
        self.known = None

    def jobs(self) -> AddressJobs:
        return AddressJobs(
            known=lambda: self.known,
            bring=self.bring,
            remove=self.remove,
            page="https://statbel.example/addresses",
            ask_file=lambda _parent, _title, _kinds: Path("/some/adressen.csv"),
        )


def reading(qtbot: QtBot, cupboard: Cupboard, tasks: Runner | None = None) -> AddressesDialog:
    dialog = AddressesDialog(cupboard.jobs(), tasks or DirectRunner())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_file_is_read_in_and_told(qtbot: QtBot) -> None:
    dialog = reading(qtbot, Cupboard())
    assert "no addresses on this computer yet" in dialog.state.text()
    assert not dialog.remove_button.isVisible()
    with qtbot.waitSignal(dialog.changed):
        dialog.bring_button.click()
    assert "44.000 address" in dialog.report.text()
    assert "12 address(es) of other municipalities" in dialog.report.text()
    assert "exchanged" in dialog.report.text()
    assert "adressen.csv" in dialog.state.text()
    assert "9 MB" in dialog.state.text()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FileUnreadable("adressen.csv", "addresses_elsewhere"), "other municipalities"),
        (FileUnreadable("adressen.csv", "web_page"), "web page"),
        (FileUnreadable("adressen.csv", "unsafe_archive"), "not safe"),
        (DiskFull(), "disk"),
    ],
)
def test_a_file_of_no_use_keeps_the_old_addresses(
    qtbot: QtBot, error: Exception, words: str
) -> None:
    cupboard = Cupboard()
    dialog = reading(qtbot, cupboard)
    dialog.bring()
    cupboard.errors.append(error)
    dialog.bring()
    assert words in dialog.problem.text()
    assert not dialog.report.isVisible()
    assert "adressen.csv" in dialog.state.text()


def test_reading_shows_rows_and_can_be_stopped(qtbot: QtBot) -> None:
    runner = HeldRunner()
    dialog = reading(qtbot, Cupboard(), runner)
    runner.let_all_go()
    dialog.bring()
    dialog._show_progress(120_000, 0)
    assert "120" in dialog.progress.text()
    dialog.reject()
    dialog._end(dialog.failed, Cancelled())
    assert dialog.isVisible()
    assert not dialog.problem.isVisible()


def test_removing_asks_first(qtbot: QtBot) -> None:
    cupboard = Cupboard()
    dialog = reading(qtbot, cupboard)
    dialog.bring()
    dialog.remove_button.click()
    assert cupboard.known
    dialog.question.yes.click()
    assert "no addresses" in dialog.state.text()
