"""Addresses: read in from an open file and found offline, or asked of the Flemish service.

The service is asked only by :func:`look_up_online`, which a screen calls on purpose after the
person chose so: what was typed leaves the computer. Words: ``desktop.words.online``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop import __version__
from desktop.domain.address import AddressBookFacts, AddressImport, FoundAddress
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import AreaLevel
from desktop.errors import DiskFull, FileUnreadable
from desktop.services.desk import Desk
from desktop.services.geography.areas import locator_of
from desktop.services.geography.refusals import files_told, publishers_told
from desktop.storage.lists import areas as storage
from desktop.storage.lists.address_book import (
    AddressBook,
    AddressRow,
    StreetRow,
    parts_of,
    remove_book,
    write_book,
)

if TYPE_CHECKING:
    from maps.locate import Locator

MOST = 10
FILE = "addresses.sqlite"


def import_addresses(
    desk: Desk,
    folder: Path,
    path: Path,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    *,
    closed: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> AddressImport:
    """Read in the addresses of the city; those that were there before are replaced.

    Args:
        folder: ``maps`` in the profile; see :func:`desktop.paths.maps_folder`.
        report: Told the rows so far, of an unknown number (0); may raise to stop, then nothing
            changes.
        closed: Keeps the file of before closed while the new one takes its place.

    Raises:
        FileUnreadable: It has no addresses of the city; nothing was changed.
        DiskFull: There is no room.
    """
    desk.require(Deed.IMPORT)
    from maps.address_files import AddressReport, read_addresses

    found = AddressReport()
    about = {"name": path.name, "read_at": desk.now().isoformat(timespec="seconds")}
    with files_told(path):
        try:
            addresses = read_addresses(path, found, lambda rows: report(rows, 0))
            kept, streets = write_book(folder / FILE, addresses, about, closed)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname == "SQLITE_FULL":
                raise DiskFull from error
            raise
    return AddressImport(
        name=path.name,
        addresses=kept,
        streets=streets,
        foreign=found.foreign,
        without_place=found.without_place,
        swapped=found.swapped,
    )


def known_addresses(folder: Path) -> AddressBookFacts | None:
    """Return which addresses are on this computer; ``None`` = none, or they cannot be read."""
    file = folder / FILE
    try:
        with closing(AddressBook(file)) as book:
            about, count = book.about, book.count()
    except sqlite3.Error:
        return None
    return AddressBookFacts(
        name=about.get("name", ""),
        read_at=about.get("read_at", ""),
        addresses=count,
        size=file.stat().st_size,
    )


def has_addresses(folder: Path) -> bool:
    """Return whether a file of addresses was read in."""
    return (folder / FILE).is_file()


def remove_addresses(folder: Path) -> None:
    """Remove the addresses from this computer; the publisher still has them."""
    with files_told(folder / FILE):
        remove_book(folder / FILE)


class AddressSearch:
    """The addresses of the profile, open while a screen is; nothing that is typed is kept.

    Args:
        desk: Knows the wards.
        folder: ``maps`` in the profile.

    Raises:
        FileUnreadable: ``not_found``: no addresses were read in yet; ``damaged``.
    """

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk = desk
        file = folder / FILE
        if not file.is_file():
            raise FileUnreadable(FILE, "not_found")
        try:
            self._book = AddressBook(file)
        except sqlite3.Error as error:
            raise FileUnreadable(FILE, "damaged") from error

    def find(self, typed: str, limit: int = MOST) -> Sequence[FoundAddress]:
        """Return addresses that begin as typed; whole streets while there is no number."""
        parts = parts_of(typed)
        streets = self._book.streets(parts, limit)
        if not parts.number:
            return [_street(row) for row in streets]
        found: list[FoundAddress] = []
        for street in streets:
            houses = self._book.houses(street, parts, limit - len(found))
            found += map(self._address, houses)
            if len(found) >= limit:
                break
        # What looks like a house number may be the postcode.
        return found or [_street(row) for row in streets if row.postcode == parts.number]

    def close(self) -> None:
        """Let go of the file."""
        self._book.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _address(self, row: AddressRow) -> FoundAddress:
        ward = self._ward(row.sector, row.lat, row.lon)
        return FoundAddress(
            street=row.street.name,
            number=row.number,
            box=row.box,
            postcode=row.street.postcode,
            city=row.street.city,
            lat=row.lat,
            lon=row.lon,
            sector=row.sector,
            ward=ward,
            ward_name=self._names.get(ward, "") if ward else "",
        )

    def _ward(self, sector: str, lat: float | None, lon: float | None) -> WardCode | None:
        """Return the ward by the sector, which is exact, else by the point."""
        from maps import facts

        if code := facts.wards_by_sector().get(sector):
            return WardCode(code)
        return _ward_at(self._wards, lat, lon)

    @cached_property
    def _names(self) -> dict[str, str]:
        return dict(_ward_names())

    @cached_property
    def _wards(self) -> Locator:
        return _ward_locator(self._desk)


def online_host() -> str:
    """Return the host that is asked when somebody looks an address up online."""
    from urllib.parse import urlsplit

    from maps import geocoder

    return urlsplit(geocoder.ADDRESS).hostname or ""


def where_published() -> str:
    """Return the page where a person finds a file of addresses."""
    from maps.publishers import ADDRESSES_PAGE

    return ADDRESSES_PAGE


def look_up_online(desk: Desk, typed: str, *, base: str = "") -> Sequence[FoundAddress]:
    """Ask the Flemish service for an address: what was typed leaves this computer.

    Args:
        base: Address of a service of the same shape.

    Raises:
        DownloadFailed: No answer. What was typed is in no error and no log.
    """
    from maps import geocoder
    from maps.download import open_line

    if not typed.strip():
        return []
    with publishers_told("Geolocation"), open_line(timeout=10, agent=_agent()) as line:
        results = geocoder.look_up(line, typed, base or geocoder.ADDRESS)
    wards = _ward_locator(desk)
    names = dict(_ward_names())
    found = []
    for each in results:
        ward = _ward_at(wards, each.lat, each.lon)
        found.append(
            FoundAddress(
                street=each.street,
                number=each.number,
                box="",
                postcode=each.postcode,
                city=each.city,
                lat=each.lat,
                lon=each.lon,
                ward=ward,
                ward_name=names.get(ward, "") if ward else "",
                online=True,
            )
        )
    return found


def _ward_at(wards: Locator, lat: float | None, lon: float | None) -> WardCode | None:
    from maps.errors import OutsideAreas

    if lat is None or lon is None:
        return None
    with suppress(OutsideAreas):
        return WardCode(wards.locate(lat, lon).code)
    return None


def _ward_locator(desk: Desk) -> Locator:
    with desk.store.reading() as session:
        edition = storage.current_edition(session)
        return locator_of(storage.areas_of(session, edition, AreaLevel.WARD) if edition else ())


def _ward_names() -> Sequence[tuple[str, str]]:
    from maps import facts

    return [(ward.code, ward.name) for ward in facts.wards()]


def _street(row: StreetRow) -> FoundAddress:
    return FoundAddress(street=row.name, number="", box="", postcode=row.postcode, city=row.city)


def _agent() -> str:
    return f"Weefsel/{__version__}"
