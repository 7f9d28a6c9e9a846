"""Addresses between file, form and map, on a real profile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.workplace import Workplace
from desktop.domain.address import FoundAddress
from desktop.domain.vocabulary import PlaceKind
from desktop.services import places
from desktop.services.desk import Desk
from desktop.ui.forms.form import Form
from desktop.ui.screens.map.open_data_addresses import AddressesDialog
from desktop.ui.screens.map.open_data_find import FindAddressDialog
from desktop.ui.screens.map.screen import MapScreen

OWN = """straat;nummer;bus;postcode;gemeente;lat;lon;sector
Bruul;5;;2800;Mechelen;51,0262;4,4792;12025A00-
Bruul;12;;2800;Mechelen;51,0255;4,4798;12025A00-
Battelsesteenweg;7;;2800;Mechelen;51,0423;4,4412;
"""


def read_in(work: Workplace, tmp_path: Path, content: str = OWN) -> AddressesDialog:
    file = tmp_path / "adressen.csv"
    file.write_text(content, "utf-8")
    dialog = work.open_data.addresses.show_addresses()
    dialog._jobs = replace(dialog._jobs, ask_file=lambda *_: file)
    dialog.bring()
    return dialog


def test_an_address_goes_from_the_file_into_a_place(
    work: Workplace, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    read_in(work, tmp_path).reject()
    work.forms.open("place")
    form: Any = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, Form) and each.name == "place" and each.isVisible()
    )
    form.fields["name"].entry.setText("Bib")
    form.fields["kind"].entry.show_value(PlaceKind.LIBRARY)
    address = form.fields["address"].entry
    address.setFocus()
    qtbot.keyClicks(address, "bruul 5")
    qtbot.keyClick(address, Qt.Key.Key_Return)
    assert address.text() == "Bruul 5, 2800 Mechelen"
    assert form.fields["ward"].entry.value() == "12025W03"
    form.save()

    (pin,) = places.place_pins(desk)
    place = places.get_place(desk, pin.id)
    assert (place.address, place.ward) == ("Bruul 5, 2800 Mechelen", "12025W03")
    assert (place.lat, place.lon) == (51.0262, 4.4792)


def test_other_addresses_are_found_at_once_after_reading_them_in(
    work: Workplace, tmp_path: Path
) -> None:
    read_in(work, tmp_path)
    ways = work.open_data.addresses.ways()
    assert [each.line for each in ways.find("bruul 12")] == ["Bruul 12, 2800 Mechelen"]

    dialog = read_in(work, tmp_path, OWN.replace("Bruul", "Ganzendries"))
    assert ways.find("bruul 12") == []
    assert ways.find("ganzen 12")
    dialog._remove()
    assert ways.find("ganzen 12") == ()
    dialog.reject()


def test_an_address_is_gone_to_on_the_map(work: Workplace, tmp_path: Path) -> None:
    read_in(work, tmp_path).reject()
    dialog = work.open_data.addresses.find_address()
    dialog.line.setText("bruul 5")
    dialog.search()
    dialog.take()

    assert work.window.here == "map"
    screen = work.window.screens["map"]
    assert isinstance(screen, MapScreen)
    marked: list[str] = []
    screen.board.bridge.mark.connect(marked.append)
    screen.board.painted.emit()
    assert marked == ["[51.0262, 4.4792]"]


def test_an_address_can_be_looked_up_from_a_form_without_any_file(work: Workplace) -> None:
    taken: list[FoundAddress] = []
    work.open_data.addresses.ways().look_up("Bruul 5", taken.append)
    dialog = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, FindAddressDialog) and each.isVisible()
    )
    assert dialog.line.text() == "Bruul 5"
    assert "no addresses on this computer yet" in dialog.note.text()
    dialog.reject()
    assert not taken
