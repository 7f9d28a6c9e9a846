"""The facts in ``reference/``: wards, sectors, inhabitants, points. Sources: SOURCES.md there.

Small files, read once and kept.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

CITY_CODE = "12025"
CITY_NAME = "Mechelen"
EDITION_NOW = "2025"
EDITION_BEFORE = "2019-2024"
INHABITANTS_SOURCE = "Statbel, bevolking per statistische sector op 1 januari"
"""The publisher and its own name for the figures; we summed them by ward."""
WARD_CREDIT = (
    "Wijken voor omgevingsanalyse. © gemeentebesturen, "
    "verzameld door Data & Analyse van de Vlaamse provincies"
)
"""The line that the publisher of the ward division asks for."""

_FOLDER = Path(__file__).parent / "reference"


class Ward(NamedTuple):
    """A ward: its code of 2025, which is the one used everywhere, and its former code."""

    code: str
    code_until_2024: str
    name: str


class Sector(NamedTuple):
    """A statistical sector in one edition of the codes; ``ward`` is "" when it lies nowhere."""

    edition: str
    code: str
    name: str
    ward: str


class Point(NamedTuple):
    """Centre of a sector of 2019-2024, degrees rounded to 3 decimals (some 100 m)."""

    sector: str
    lat: float
    lon: float


class Inhabitants(NamedTuple):
    """Registered inhabitants of a ward on 1 January."""

    ward: str
    year: int
    people: int


@cache
def wards() -> tuple[Ward, ...]:
    """Return the 12 wards in order of their codes."""
    return tuple(Ward(row["code"], row["code_until_2024"], row["name"]) for row in _rows("wards"))


@cache
def sectors(edition: str = EDITION_NOW) -> tuple[Sector, ...]:
    """Return the sectors of one edition, with the one for people who cannot be placed.

    Args:
        edition: :data:`EDITION_NOW` or :data:`EDITION_BEFORE`.
    """
    found = (
        Sector(row["edition"], row["code"], row["name"], row["ward"]) for row in _rows("sectors")
    )
    return tuple(sector for sector in found if sector.edition == edition)


@cache
def points() -> tuple[Point, ...]:
    """Return the points of the city's sectors, and of those just outside the city."""
    return tuple(
        Point(row["sector"], float(row["lat"]), float(row["lon"])) for row in _rows("points")
    )


@cache
def inhabitants() -> tuple[Inhabitants, ...]:
    """Return the inhabitants of every ward for every year known (2023 is not)."""
    return tuple(
        Inhabitants(row["ward"], int(row["year"]), int(row["inhabitants"]))
        for row in _rows("inhabitants")
    )


@cache
def wards_by_sector() -> dict[str, str]:
    """Return the ward code of every sector code of both editions; no sector changed ward."""
    both = sectors(EDITION_BEFORE) + sectors(EDITION_NOW)
    return {sector.code: sector.ward for sector in both if sector.ward}


def code_edition(codes: Iterable[str]) -> str | None:
    """Return the edition that sector codes belong to; ``None`` if they cannot tell, or differ.

    Most codes are the same in both editions; only those that are not can tell.
    """
    found = set(codes)
    before, now = (
        {sector.code for sector in sectors(edition) if sector.ward}
        for edition in (EDITION_BEFORE, EDITION_NOW)
    )
    old, new = found & (before - now), found & (now - before)
    if bool(old) == bool(new):
        return None
    return EDITION_BEFORE if old else EDITION_NOW


@cache
def ward_keys() -> dict[str, str]:
    """Return the ward code for everything a ward is called: codes old and new, and its name."""
    keys: dict[str, str] = {}
    for ward in wards():
        keys |= dict.fromkeys((ward.code, ward.code_until_2024, name_key(ward.name)), ward.code)
    return keys


def name_key(text: str) -> str:
    """Return ``text`` without case, accents and signs: "Mechelen - Noord" = "mechelennoord"."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (_FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
