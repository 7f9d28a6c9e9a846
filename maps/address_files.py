"""Read addresses of the city from an open file: Statbel, BeSt, the Flemish register, or own.

Headings differ; what they are about shows in their words. The sector shows in its values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import numpy as np

from maps import facts, systems
from maps.errors import FileRefused
from maps.tables import Table, opened_table

POSTCODES = frozenset({"2800", "2801", "2811", "2812"})
MOST_ADDRESSES = 500_000
_LONGEST = 120
_BATCH = 5_000
_SECTOR = re.compile(r"\d{5}[A-Z][0-9A-Z]{2}[0-9A-Z-]")
_LEAST_METRES = 1_000.0

_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "street": (
        *("straatnaam", "straat", "streetnamenl", "streetnl", "txstreetnl", "txstreetnamenl"),
        *("txstreetdescrnl", "streetname", "street", "thoroughfarename", "rue", "adresstraat"),
    ),
    "number": (
        *("huisnummer", "huisnr", "nummer", "nr", "housenumber", "cdhousenumber", "txhousenumber"),
        *("mchousenumber", "numero"),
    ),
    "box": ("busnummer", "bus", "boxnumber", "box", "cdboxnumber", "txboxnumber", "boite"),
    "postcode": ("postcode", "postalcode", "zipcode", "cdpostcode", "cdpostalcode", "codepostal"),
    "city": (
        *("gemeentenaam", "gemeente", "municipalitynamenl", "municipality", "txmuntydescrnl"),
        *("txmuntynl", "commune", "city", "stad"),
    ),
    "nis": ("cdmuntyrefnis", "cdrefnis", "municipalityid", "niscode", "nis", "refnis"),
    "sector": ("cdsector", "cdstatsector", "statsector", "sector", "sectorcode"),
    "lat": ("lat", "latitude", "epsg4326lat", "latwgs84", "breedtegraad"),
    "lon": ("lon", "lng", "longitude", "epsg4326lon", "lonwgs84", "lengtegraad"),
    "x": ("x", "xlambert72", "epsg31370x", "msx", "xcoord", "mxlambert72", "xlambert2008"),
    "y": ("y", "ylambert72", "epsg31370y", "msy", "ycoord", "mylambert72", "ylambert2008"),
}


class Address(NamedTuple):
    """One address. Without a point or a sector nobody can say in which ward it lies.

    Args:
        sector: Code of the statistical sector; empty if the file does not say.
    """

    street: str
    number: str
    box: str
    postcode: str
    city: str
    lat: float | None
    lon: float | None
    sector: str


@dataclass(slots=True)
class AddressReport:
    """What was found, known in full when the last address was read.

    Args:
        foreign: Addresses of other municipalities, left out.
        swapped: The file had latitude and longitude exchanged; this was set right.
        without_place: Addresses of the city with neither a point in it nor a sector.
    """

    kept: int = 0
    foreign: int = 0
    without_place: int = 0
    swapped: bool = False
    columns: dict[str, str] = field(default_factory=dict)


def read_addresses(
    path: Path, report: AddressReport, told: Callable[[int], None] = lambda _rows: None
) -> Iterator[Address]:
    """Yield the addresses of the city, row by row in bounded memory.

    Args:
        report: Filled in on the way.
        told: How many rows were read so far; may raise to stop.

    Raises:
        FileRefused: ``no_addresses``, ``addresses_elsewhere``, ``too_big``, or what
            :func:`maps.tables.opened_table` refuses.
    """
    with opened_table(path, lambda columns: "street" in _places(columns)) as table:
        places = _places(table.columns)
        if "street" not in places:
            raise FileRefused("no_addresses")
        report.columns |= {name: table.columns[place] for name, place in places.items()}
        seen = 0
        rows = _rows(table, places)
        while batch := list(islice(rows, _BATCH)):
            seen += len(batch)
            told(seen)
            ours = [row for row in batch if _is_ours(row)]
            report.foreign += len(batch) - len(ours)
            yield from _placed(ours, report)
            if report.kept > MOST_ADDRESSES:
                raise FileRefused("too_big", str(report.kept))
    if not report.kept:
        raise FileRefused("addresses_elsewhere" if report.foreign else "no_addresses")


def _places(columns: Sequence[str]) -> dict[str, int]:
    keys = [facts.name_key(column) for column in columns]
    found = {}
    for name, headings in _HEADINGS.items():
        place = next((keys.index(heading) for heading in headings if heading in keys), None)
        if place is not None:
            found[name] = place
    return found


def _rows(table: Table, places: Mapping[str, int]) -> Iterator[dict[str, str]]:
    for cells in table.rows:
        row = {
            name: cells[place].strip()[:_LONGEST]
            for name, place in places.items()
            if place < len(cells)
        }
        if row.get("street"):
            yield row


def _is_ours(row: Mapping[str, str]) -> bool:
    """Return whether an address lies in the city: its code goes before its name."""
    if nis := row.get("nis"):
        return nis == facts.CITY_CODE
    if city := row.get("city"):
        return facts.name_key(city) == facts.name_key(facts.CITY_NAME)
    if sector := row.get("sector"):
        return sector.startswith(facts.CITY_CODE)
    return row.get("postcode", "") in POSTCODES if "postcode" in row else True


def _placed(rows: Sequence[Mapping[str, str]], report: AddressReport) -> Iterator[Address]:
    for row, (lat, lon) in zip(rows, _points(rows, report), strict=True):
        sector = row.get("sector", "").upper()
        sector = sector if _SECTOR.fullmatch(sector) else ""
        report.kept += 1
        report.without_place += lat is None and not sector
        yield Address(
            street=row["street"],
            number=row.get("number", ""),
            box=row.get("box", ""),
            postcode=row.get("postcode", ""),
            city=row.get("city", "") or facts.CITY_NAME,
            lat=lat,
            lon=lon,
            sector=sector,
        )


def _points(
    rows: Sequence[Mapping[str, str]], report: AddressReport
) -> list[tuple[float | None, float | None]]:
    """Return the points in degrees; none for what is not in or near the city."""
    degrees = np.array([_pair(row, "lat", "lon") for row in rows], dtype=float).reshape(-1, 2)
    metres = np.array([_pair(row, "x", "y") for row in rows], dtype=float).reshape(-1, 2)
    lat, lon = degrees[:, 0], degrees[:, 1]
    if not _near(lat, lon).any() and _near(lon, lat).any():
        lat, lon = lon, lat
        report.swapped = True
    for system in (systems.LAMBERT_72, systems.LAMBERT_2008):
        lost = ~_near(lat, lon) & (metres > _LEAST_METRES).all(axis=1)
        if lost.any():
            east, north = systems.to_degrees(metres[lost, 0], metres[lost, 1], system)
            lat[lost], lon[lost] = north, east
    here = _near(lat, lon)
    return [
        (round(float(one), 6), round(float(other), 6)) if is_here else (None, None)
        for one, other, is_here in zip(lat, lon, here, strict=True)
    ]


def _near(lat: np.ndarray, lon: np.ndarray) -> np.ndarray:
    west, south, east, north = systems.window()
    with np.errstate(invalid="ignore"):
        return np.asarray((lat > south) & (lat < north) & (lon > west) & (lon < east))


def _pair(row: Mapping[str, str], one: str, other: str) -> tuple[float, float]:
    try:
        return _number(row.get(one, "")), _number(row.get(other, ""))
    except ValueError:
        return np.nan, np.nan


def _number(text: str) -> float:
    return float(text.replace(",", "."))
