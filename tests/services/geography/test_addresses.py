"""Addresses from open files, found while typing; and the service that is asked on purpose only."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pyproj
import pytest

from desktop.errors import Cancelled, DownloadFailed, FileUnreadable
from desktop.services.desk import Desk
from desktop.services.geography import areas
from desktop.services.geography.addresses import (
    FILE,
    AddressSearch,
    import_addresses,
    known_addresses,
    look_up_online,
    remove_addresses,
)
from desktop.storage.engine import Store
from tests.maps.publisher import Publisher, publisher_of, zipped

OWN = """straat;nummer;bus;postcode;gemeente;lat;lon
Grote Markt;21;;2800;Mechelen;51,0283;4,4803
Grote Markt;2;;2800;Mechelen;51,0281;4,4801
Grote Markt;21A;;2800;Mechelen;51,0283;4,4804
Grote Markt;20;1;2800;Mechelen;51,0282;4,4803
Grote Markt;20;2;2800;Mechelen;51,0282;4,4803
Adegemstraat;100;;2800;Mechelen;51,0240;4,4760
Battelsesteenweg;7;;2800;Mechelen;51,0423;4,4412
Kerkstraat;1;;2811;Leest;51,0330;4,4180
Élisabethlaan;3;;2800;Mechelen;51,0300;4,4900
Meir;1;;2000;Antwerpen;51,2180;4,4080
"""
STATBEL = """address_id|cd_munty_refnis|tx_street_nl|house_number|box_number|postcode|cd_sector|x|y
1|12025|Bruul|10||2800|12025A00-|{x:.2f}|{y:.2f}
2|12025|Bruul|12|3|2800|12025A00-|{x:.2f}|{y:.2f}
3|11002|Meir|1||2000|11002A00-|152000.0|212000.0
"""


@pytest.fixture
def desk(store: Store, desk: Desk) -> Desk:
    """The desk, with all schematic wards."""
    from maps.build import draw_schematic

    with store.writing() as session:
        areas._keep(desk, session, draw_schematic())
    return desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "maps"


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str | bytes, str], Path]:
    def write(content: str | bytes, name: str = "adressen.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


Write = Callable[..., Path]


@pytest.fixture
def search(desk: Desk, folder: Path, write: Write) -> Iterator[AddressSearch]:
    import_addresses(desk, folder, write(OWN.replace("Leest", "Mechelen")))
    with AddressSearch(desk, folder) as search:
        yield search


def test_addresses_of_the_city_are_kept_and_others_counted(
    desk: Desk, folder: Path, write: Write
) -> None:
    found = import_addresses(desk, folder, write(OWN))

    assert (found.addresses, found.streets, found.foreign) == (8, 4, 2)
    assert (found.without_place, found.swapped) == (0, False)
    assert [path.name for path in folder.iterdir()] == [FILE]


def test_streets_are_found_while_typing(search: AddressSearch) -> None:
    assert [each.street for each in search.find("gro")] == ["Grote Markt"]
    assert [each.street for each in search.find("markt")] == ["Grote Markt"]
    assert [each.street for each in search.find("elisa")] == ["Élisabethlaan"]
    assert [each.street for each in search.find("kerkstraat 2811")] == ["Kerkstraat"]
    assert search.find("") == []


def test_a_street_a_letter_off_is_found(search: AddressSearch) -> None:
    assert [each.street for each in search.find("Adeghemstraat")] == ["Adegemstraat"]


def test_house_numbers_are_found_the_exact_one_first(search: AddressSearch) -> None:
    assert [each.number for each in search.find("grote markt 21")] == ["21", "21A"]
    assert [each.number for each in search.find("Grote Markt 2, 2800 Mechelen")] == [
        *("2", "20", "21", "21A")
    ]
    assert [each.line for each in search.find("grote markt 20 bus 2")] == [
        "Grote Markt 20 bus 2, 2800 Mechelen"
    ]
    assert not search.find("grote markt 99")


def test_a_point_says_the_ward(search: AddressSearch) -> None:
    (found,) = search.find("battelsesteenweg 7")

    assert (found.ward_name, found.lat, found.lon) == ("Battel", 51.0423, 4.4412)


def test_the_file_of_statbel_says_ward_by_sector_and_point_in_lambert(
    desk: Desk, folder: Path, write: Write
) -> None:
    to_lambert = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:31370", always_xy=True)
    x, y = to_lambert.transform(4.4810, 51.0270)
    packed = zipped("TF_RGN_ADDRESSES_STAT_SECTORS_20250101.txt", STATBEL.format(x=x, y=y))

    found = import_addresses(desk, folder, write(packed, "statbel.zip"))

    assert (found.addresses, found.foreign, found.without_place) == (2, 1, 0)
    with AddressSearch(desk, folder) as search:
        address, *_ = search.find("bruul 12")
    assert (address.ward_name, address.sector) == ("Centrum", "12025A00-")
    assert address.lat == pytest.approx(51.027)
    assert address.lon == pytest.approx(4.481)


def test_an_sqlite_file_does_as_well(desk: Desk, folder: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as file:
        file.execute("CREATE TABLE a_first (other)")
        file.execute(
            "CREATE TABLE addresses (streetname_nl, house_number, municipality_name_nl, cd_sector)"
        )
        file.execute("INSERT INTO addresses VALUES ('Bruul', 5, 'Mechelen', '12025A00-')")
        file.commit()

    assert import_addresses(desk, folder, tmp_path / "a.sqlite").addresses == 1


def test_exchanged_axes_are_set_right_and_told(desk: Desk, folder: Path, write: Write) -> None:
    swapped = OWN.replace(";lat;lon", ";lon;lat")

    assert import_addresses(desk, folder, write(swapped)).swapped
    with AddressSearch(desk, folder) as search:
        assert search.find("battelsesteenweg 7")[0].ward_name == "Battel"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><p>no</p>", "web_page"),
        (b"dag allemaal", "not_a_table"),
        (b"id|straat|" + b"x" * 150_000 + b"\n1|2|3\n", "not_a_table"),
        (b"naam;kleur\na;b\n", "no_addresses"),
        (b"straat;gemeente\nMeir;Antwerpen\n", "addresses_elsewhere"),
        (zipped("a.csv", b"0" * 50_000_000), "unsafe_archive"),
        (zipped("../a.csv", b"straat;nr"), "unsafe_archive"),
        (zipped("a.pdf", b"straat;nr"), "no_table_in_archive"),
        (b"SQLite format 3\x00" + b"\x07" * 4_000, "damaged"),
        (b"straat;nr\n" + b"x" * 300_000, "damaged"),
    ],
    ids=[
        "empty",
        "page",
        "text",
        "heading",
        "other",
        "city",
        "bomb",
        "climb",
        "pdf",
        "sqlite",
        "line",
    ],
)
def test_bad_files_are_refused_and_the_old_addresses_stay(
    desk: Desk, folder: Path, write: Write, content: bytes, reason: str
) -> None:
    import_addresses(desk, folder, write(OWN))

    with pytest.raises(FileUnreadable) as refused:
        import_addresses(desk, folder, write(content, "bad.csv"))

    assert (refused.value.name, refused.value.reason) == ("bad.csv", reason)
    with AddressSearch(desk, folder) as search:
        assert search.find("grote markt 21")


def test_stopped_halfway_the_old_addresses_stay(desk: Desk, folder: Path, write: Write) -> None:
    import_addresses(desk, folder, write(OWN))

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        import_addresses(desk, folder, write("straat;nr\nNieuw;1\n"), stop)
    with AddressSearch(desk, folder) as search:
        assert search.find("grote markt 21")


def test_what_is_there_is_told_and_can_be_removed(desk: Desk, folder: Path, write: Write) -> None:
    assert known_addresses(folder) is None
    import_addresses(desk, folder, write(OWN))

    known = known_addresses(folder)
    assert known is not None
    assert (known.name, known.addresses) == ("adressen.csv", 8)
    assert known.read_at.startswith("2026-03-04T15:00")
    assert known.size == (folder / FILE).stat().st_size

    remove_addresses(folder)
    remove_addresses(folder)
    assert known_addresses(folder) is None
    assert not list(folder.iterdir())


def test_without_addresses_the_search_says_so(desk: Desk, folder: Path) -> None:
    with pytest.raises(FileUnreadable, match="not_found"):
        AddressSearch(desk, folder)


def answer(path: str) -> tuple[int, str, bytes]:
    asked = parse_qs(urlsplit(path).query)["q"][0]
    found = {
        "LocationResult": [
            {
                "Municipality": "Mechelen",
                "Zipcode": "2800",
                "Thoroughfarename": asked,
                "Housenumber": "7",
                "LocationType": "basisregisters_adres",
                "Location": {"Lat_WGS84": 51.0423, "Lon_WGS84": 4.4412, "X_Lambert72": 1.0},
            },
            {"Location": None},
            "nonsense",
        ]
    }
    return 200, "application/json", json.dumps(found).encode()


@pytest.fixture
def service() -> Iterator[Publisher]:
    with publisher_of() as site:
        site.make = answer
        yield site


def test_the_service_is_asked_on_purpose(desk: Desk, service: Publisher) -> None:
    (found,) = look_up_online(desk, "Battelsesteenweg & co", base=f"{service.address}/v4")

    assert (found.street, found.ward_name, found.online) == (
        "Battelsesteenweg & co",
        "Battel",
        True,
    )
    assert service.asked[0].path.startswith("/v4/Location?q=")


def test_nothing_typed_asks_nothing(desk: Desk, service: Publisher) -> None:
    assert look_up_online(desk, "  ", base=service.address) == []
    assert not service.asked


def test_looking_up_offline_never_reaches_out(
    search: AddressSearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    def forbidden(*_args: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket.socket, "connect", forbidden)

    assert search.find("grote markt 21")


def test_no_error_tells_what_was_typed(
    desk: Desk, service: Publisher, caplog: pytest.LogCaptureFixture
) -> None:
    service.make = lambda _path: (200, "text/html", b"<html>Sign in")

    with caplog.at_level("DEBUG"), pytest.raises(DownloadFailed) as failed:
        look_up_online(desk, "Geheimstraat 5", base=service.address)

    assert failed.value.reason == "web_page"
    assert "Geheim" not in str(failed.value)
    assert "Geheim" not in caplog.text
