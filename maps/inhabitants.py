"""Inhabitants per statistical sector, from the table that Statbel publishes each year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from maps import facts
from maps.errors import FileRefused
from maps.tables import Table, opened_table

_SECTOR_HEADINGS = ("cdsector", "cdstatsector", "sectorcode", "sector")
_TOTAL_HEADINGS = ("total", "totaal", "population", "pop", "mspopulation", "bevolking", "inwoners")
_SECTOR = re.compile(r"\d{5}[A-Z][0-9A-Z]{2}[0-9A-Z-]")
_NOWHERE = f"{facts.CITY_CODE}ZZZZ"
_MOST_PEOPLE = 20_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SectorFigures:
    """Inhabitants of the city on 1 January of one year.

    Args:
        edition: Edition of the sector codes; figures of two editions are never added up.
        sectors: By sector code.
        wards: By ward code; a ward of which a sector has no figure is not there.
        nowhere: Inhabitants who cannot be placed in a sector; they count in no ward.
        unknown: Codes of the city without a ward.
    """

    edition: str
    sectors: Mapping[str, int]
    wards: Mapping[str, int]
    nowhere: int
    unknown: tuple[str, ...]


def read_inhabitants(path: Path, wards: Mapping[str, str] | None = None) -> SectorFigures:
    """Read the figures of the city from a table of the country or of the city.

    Args:
        wards: The ward of each sector, for codes newer than ours.

    Raises:
        FileRefused: ``no_figures``, ``other_city``, ``mixed_codes``, or what
            :func:`maps.tables.opened_table` refuses.
    """
    with opened_table(path, _has_figures) as table:
        if not _has_figures(table.columns):
            raise FileRefused("no_figures")
        found = Counter[str]()
        foreign = 0
        for code, people in _figures(table):
            if code.startswith(facts.CITY_CODE):
                found[code] += people
            else:
                foreign += 1
    if not found:
        raise FileRefused("other_city" if foreign else "no_figures")
    nowhere = found.pop(_NOWHERE, 0)
    edition = facts.code_edition(found)
    if edition is None:
        raise FileRefused("mixed_codes")
    return _summed(edition, found, nowhere, facts.wards_by_sector() | dict(wards or {}))


def _summed(
    edition: str, found: Counter[str], nowhere: int, by_sector: Mapping[str, str]
) -> SectorFigures:
    expected = {sector.code for sector in facts.sectors(edition) if sector.ward}
    lacking = {by_sector[code] for code in expected - found.keys()}
    sums = Counter[str]()
    for code, people in found.items():
        if code in by_sector and by_sector[code] not in lacking:
            sums[by_sector[code]] += people
    return SectorFigures(
        edition=edition,
        sectors=dict(sorted(found.items())),
        wards=dict(sorted(sums.items())),
        nowhere=nowhere,
        unknown=tuple(sorted(found.keys() - by_sector.keys())),
    )


def _figures(table: Table) -> Iterator[tuple[str, int]]:
    sector, total = _places(table.columns)
    for row in table.rows:
        if len(row) <= max(sector, total):
            continue
        code, people = row[sector].strip().upper(), row[total].strip()
        if _SECTOR.fullmatch(code) and people.isdecimal() and int(people[:9]) < _MOST_PEOPLE:
            yield code, int(people)


def _has_figures(columns: Sequence[str]) -> bool:
    return min(_places(columns)) >= 0


def _places(columns: Sequence[str]) -> tuple[int, int]:
    """Return where the sector and the number stand, -1 = nowhere."""
    keys = [facts.name_key(column) for column in columns]
    found = [
        next((keys.index(name) for name in names if name in keys), -1)
        for names in (_SECTOR_HEADINGS, _TOTAL_HEADINGS)
    ]
    return found[0], found[1]
