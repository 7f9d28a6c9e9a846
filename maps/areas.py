"""Read the official areas of the city from a file that somebody chose.

The file may hold wards, or sectors that are joined into wards; the whole country or only the
city; degrees or Belgian Lambert. What does not fit is reported; what cannot be used is refused
before anything is made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from maps import checks, facts
from maps.editions import DrawnArea, Edition
from maps.errors import FileRefused
from maps.outlines import Outlines, Report, find_outlines, join_shapes
from maps.sectors import SectorTable, table_for

FEWEST_WARDS = 6
"""A file with fewer wards than this is not an edition of the city."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReport:
    """What was found in a file, and what a person should know before using it.

    Args:
        kind: ``sectors`` when the wards were joined from sectors, else ``wards``.
        crs: The system the coordinates were read in.
        crs_recognised: It was not said in the file, or what was said was not true.
        axes_swapped: The file had latitude (northing) first; this was set right.
        foreign: Areas of other municipalities, left out.
        unknown_sectors: Codes without a ward; their ground belongs to no ward now.
        missing_sectors: Codes that the table has and the file has not.
        missing_wards: Names of wards for which the file has no borders.
        repaired: Names of areas whose border crossed itself.
        gap_percent: Part of the city's ground in no ward.
    """

    kind: str
    crs: str
    crs_recognised: bool
    axes_swapped: bool
    wards: int
    sectors: int
    foreign: int
    unknown_sectors: tuple[str, ...]
    missing_sectors: tuple[str, ...]
    missing_wards: tuple[str, ...]
    repaired: tuple[str, ...]
    overlaps: tuple[checks.Overlap, ...]
    gap_percent: float


def read_edition(
    path: Path,
    *,
    name: str | None = None,
    source: str = "",
    licence: str = "",
    crs: str | None = None,
    sector_table: Path | None = None,
    report: Report = lambda _done, _total: None,
) -> tuple[Edition, ReadReport]:
    """Read city, wards and sectors from ``path``.

    Args:
        name: Name of the edition; otherwise it follows from the codes.
        source: Publisher and date, as people should read it; otherwise the file's name.
        crs: Only when the file does not say it, for instance ``EPSG:31370``.
        sector_table: CSV with the ward of each sector, for codes newer than ours.
        report: Told how far the work is; may raise to stop it.

    Raises:
        FileRefused: See :data:`maps.errors.REASONS`.
    """
    report(0, 3)
    found = find_outlines(path, crs, report)
    report(2, 3)
    table = table_for(_sector_codes(found), sector_table)
    edition = Edition(
        name=name or _name_of(found, table),
        source=source or path.name,
        licence=licence,
        valid_from=_first_day(name or _name_of(found, table)),
        schematic=False,
        areas=_areas(found, table),
    )
    summary = _summary(found, table, edition)
    report(3, 3)
    return edition, summary


def _areas(found: Outlines, table: SectorTable) -> tuple[DrawnArea, ...]:
    sectors = _sectors(found, table)
    wards = tuple(_ward(ward, found, sectors) for ward in facts.wards())
    drawn = [ward.geometry for ward in wards if ward.geometry is not None]
    if len(drawn) < FEWEST_WARDS:
        raise FileRefused("too_few_wards", str(len(drawn)))
    city = DrawnArea(
        code=facts.CITY_CODE,
        name=facts.CITY_NAME,
        level="city",
        parent=None,
        geometry=join_shapes(drawn),
    )
    return (city, *wards, *sectors)


def _sectors(found: Outlines, table: SectorTable) -> tuple[DrawnArea, ...]:
    """Return the sectors with a ward; from a file of wards they have no borders."""
    shapes = found.shapes if found.kind == "sector" else dict.fromkeys(sorted(table.expected))
    return tuple(
        DrawnArea(
            code=code,
            name=table.names.get(code, code),
            level="sector",
            parent=table.wards[code],
            geometry=shape,
        )
        for code, shape in shapes.items()
        if code in table.wards
    )


def _ward(ward: facts.Ward, found: Outlines, sectors: Iterable[DrawnArea]) -> DrawnArea:
    geometry = found.shapes.get(ward.code)
    if found.kind == "sector":
        own = [area.geometry for area in sectors if area.parent == ward.code and area.geometry]
        geometry = join_shapes(own) if own else None
    return DrawnArea(
        code=ward.code,
        name=ward.name,
        level="ward",
        parent=facts.CITY_CODE,
        geometry=geometry,
    )


def _summary(found: Outlines, table: SectorTable, edition: Edition) -> ReadReport:
    wards = edition.of_level("ward")
    sectors = edition.of_level("sector")
    in_sectors = found.kind == "sector"
    names = {area.code: area.name for area in edition.areas}
    return ReadReport(
        kind="sectors" if in_sectors else "wards",
        crs=found.placement.crs,
        crs_recognised=found.placement.recognised,
        axes_swapped=found.placement.swapped,
        wards=sum(ward.geometry is not None for ward in wards),
        sectors=sum(sector.geometry is not None for sector in sectors),
        foreign=found.foreign,
        unknown_sectors=tuple(sorted(set(found.shapes) - set(table.wards))) if in_sectors else (),
        missing_sectors=tuple(sorted(table.expected - set(found.shapes))) if in_sectors else (),
        missing_wards=tuple(ward.name for ward in wards if ward.geometry is None),
        repaired=tuple(names.get(code, code) for code in found.repaired),
        overlaps=checks.overlaps(wards),
        gap_percent=round(checks.gap_percent(wards), 2),
    )


def _sector_codes(found: Outlines) -> Iterable[str]:
    return found.shapes if found.kind == "sector" else ()


def _name_of(found: Outlines, table: SectorTable) -> str:
    if found.kind == "sector":
        return table.edition or facts.EDITION_NOW
    return facts.EDITION_BEFORE if found.old_codes else facts.EDITION_NOW


def _first_day(name: str) -> date | None:
    """Return 1 January of the year that ``name`` begins with, if it begins with one."""
    year = re.match(r"(?:19|20)\d\d(?!\d)", name)
    return date(int(year[0]), 1, 1) if year else None
