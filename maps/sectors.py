"""Which sector belongs to which ward: the table we ship, or one that somebody brings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from maps import facts
from maps.columns import sector_code, ward_of
from maps.errors import FileRefused
from maps.tables import opened_table

MOST_ROWS = 500_000
"""The country has 20,781 sectors."""


class SectorTable(NamedTuple):
    """The ward of each sector.

    Args:
        edition: Edition of the sector codes, or "" when somebody else made the table.
        expected: Codes that a complete file of this edition has.
    """

    edition: str
    wards: Mapping[str, str]
    names: Mapping[str, str]
    expected: frozenset[str]


def table_for(codes: Iterable[str], own_table: Path | None = None) -> SectorTable:
    """Return the table that fits these sector codes best.

    Sectors of the other edition keep their ward in it: no sector changed ward in 2025.

    Args:
        codes: Sector codes found in a map file.
        own_table: A table (CSV, spreadsheet) with a sector and a ward on each row, in any
            columns.

    Raises:
        FileRefused: ``bad_sector_table``.
    """
    found = set(codes)
    editions = (facts.EDITION_NOW, facts.EDITION_BEFORE)
    best = max(editions, key=lambda edition: len(found & _codes(edition)))
    names = {sector.code: sector.name for sector in _sectors(editions) if sector.ward}
    names |= {sector.code: sector.name for sector in facts.sectors(best) if sector.ward}
    if own_table is None:
        return SectorTable(best, facts.wards_by_sector(), names, _codes(best))
    own = read_table(own_table)
    # Its word goes first; ours stands for codes of an edition that the table is not about.
    expected = max((frozenset(own), _codes(best)), key=lambda codes: len(found & codes))
    return SectorTable("", facts.wards_by_sector() | own, names, expected)


def read_table(path: Path) -> dict[str, str]:
    """Return ward codes by sector code from a table; the values tell the columns apart.

    Raises:
        FileRefused: ``bad_sector_table``.
    """
    try:
        with opened_table(path) as table:
            rows = [table.columns, *islice(table.rows, MOST_ROWS)]
    except FileRefused as error:
        raise FileRefused("bad_sector_table") from error
    pairs = dict(filter(None, map(_pair, rows)))
    if not pairs:
        raise FileRefused("bad_sector_table")
    return pairs


def _pair(cells: Sequence[str]) -> tuple[str, str] | None:
    texts = [cell.strip().upper() for cell in cells]
    sector = next(filter(None, map(sector_code, texts)), None)
    ward = next(filter(None, map(ward_of, texts)), None)
    return (sector, ward) if sector and ward else None


def _sectors(editions: Iterable[str]) -> Iterable[facts.Sector]:
    return (sector for edition in editions for sector in facts.sectors(edition))


def _codes(edition: str) -> frozenset[str]:
    return frozenset(sector.code for sector in facts.sectors(edition) if sector.ward)
