"""In which statistical sector visits were, as far as somebody noted where.

A visit keeps the ward it was made in: one whose point lies in another ward by the borders of
today is not located, like one without a point.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID
from weakref import WeakKeyDictionary

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from desktop.domain.figures.months import month_number
from desktop.domain.vocabulary import AreaLevel
from desktop.services.geography.areas import locator_of
from desktop.storage.figures.coverage import INHABITANTS, Counted, Inhabitants, Months, WardCount
from desktop.storage.figures.coverage_points import PointCount, point_counts, sector_names
from desktop.storage.lists import areas as storage
from desktop.storage.lists.wards import ward_names

if TYPE_CHECKING:
    from maps.locate import Locator

NOT_LOCATED = "-"
"""In the code of what is not located in a ward, after the code of the ward and a slash."""
_KEPT: WeakKeyDictionary[Engine, tuple[UUID, frozenset[str], Locator | None]] = WeakKeyDictionary()
"""Borders made ready, of each open profile and the edition asked last; reading takes 50 ms."""


@dataclass(frozen=True, slots=True)
class SectorMap:
    """The sectors of the current edition.

    Args:
        names: Code → name; no sectors, no names.
        wards: Code → code of the ward.
        drawn: Those with borders; of the others nothing can be counted.
        locator: Says in which of them a point lies; ``None`` without borders.
    """

    names: Mapping[str, str]
    wards: Mapping[str, str]
    drawn: frozenset[str] = frozenset()
    locator: Locator | None = None

    def within(self, ward: str) -> list[str]:
        """Return the sectors of a ward by name, and what is not located in one."""
        inside = [code for code, around in self.wards.items() if around == ward]
        return [*inside, not_located(ward)]

    def place_of(self, ward: str, spot: tuple[float, float] | None) -> str:
        """Return the sector of a ward in which a point lies, or that it is not located."""
        if self.locator is None or spot is None:
            return not_located(ward)
        code = self.locator.assign([spot[0]], [spot[1]])[0]
        return code if code and self.wards[code] == ward else not_located(ward)


def not_located(ward: str) -> str:
    """Return the code under which visits of a ward stand that are in no sector."""
    return f"{ward}/{NOT_LOCATED}"


def sector_map(session: Session) -> SectorMap:
    """Return the sectors of the current edition."""
    edition = storage.current_edition(session)
    found = sector_names(session)
    if edition is None or not found:
        return SectorMap({}, {})
    engine = session.connection().engine
    kept = _KEPT.get(engine)
    if kept is None or kept[0] != edition.id:
        areas = storage.areas_of(session, edition, AreaLevel.SECTOR)
        drawn = [area for area in areas if area.geometry is not None]
        codes = frozenset(area.code for area in drawn)
        kept = _KEPT[engine] = edition.id, codes, locator_of(drawn) if drawn else None
    names = {each.code: each.name for each in found}
    return SectorMap(names, {each.code: each.ward for each in found}, *kept[1:])


def area_codes(session: Session, level: AreaLevel) -> list[str]:
    """Return the codes of the areas of a level, in the order in which they are shown."""
    wards = list(ward_names(session))
    if level is not AreaLevel.SECTOR:
        return wards
    sectors = sector_map(session)
    return [code for ward in wards for code in sectors.within(ward)]


def sector_inhabitants(
    session: Session, sectors: SectorMap, year: int
) -> Mapping[str, Inhabitants]:
    """Return the inhabitants per sector, of ``year`` or before.

    Only figures whose codes are of the edition that is drawn: a code of both editions may
    stand for other ground.
    """
    from maps import facts

    edition = facts.code_edition(sectors.names)
    if edition is None:
        return {}
    found = storage.newest_statistics(session, INHABITANTS, str(year), edition=edition)
    return {each.area: Inhabitants(int(each.value), int(each.period)) for each in found}


@dataclass(frozen=True, slots=True)
class Located:
    """Visits in sectors.

    Args:
        months: What visits are told apart by → sector → counts per month; what is not located
            in a ward has a code of its own.
        last_days: Sector → month → the last day with a visit.
    """

    months: Mapping[str, Months]
    last_days: Mapping[str, Mapping[int, date]]

    def last_day(self, sector: str, until: int) -> date | None:
        """Return the last day with a visit, up to the end of a month."""
        days = self.last_days.get(sector, {})
        return max((day for month, day in days.items() if month <= until), default=None)


def locate(
    session: Session, sectors: SectorMap, counted: Counted, wards: Mapping[str, Months]
) -> Located:
    """Put visits in sectors.

    Args:
        wards: What visits are told apart by → all counts of the wards.
    """
    sums: _Sums = {}
    days: dict[str, dict[int, date]] = {}
    for found, sector in _in_sectors(sectors, list(point_counts(session, counted))):
        day = date.fromisoformat(found.day)
        month = month_number(day)
        for at in (sector, not_located(found.ward)):
            sign = 1 if at == sector else -1
            _add(sums, (found.value, at, month), found[-3:], sign)
        last = days.setdefault(sector, {})
        last[month] = max(day, last.get(month, day))
    for value, months in wards.items():
        for ward, counts in months.items():
            for month, count in counts.items():
                all_of = count.visits, count.reached, count.counted
                _add(sums, (value, not_located(ward), month), all_of, 1)
    return Located(_months(sums), days)


_Sums = dict[tuple[str, str, int], list[int]]


def _add(
    sums: _Sums, at: tuple[str, str, int], counts: tuple[int, int | None, int], sign: int
) -> None:
    kept = sums.setdefault(at, [0, 0, 0])
    for place, count in enumerate(counts):
        kept[place] += sign * (count or 0)


def _months(sums: _Sums) -> Mapping[str, Months]:
    found: dict[str, dict[str, dict[int, WardCount]]] = {}
    for (value, area, month), counts in sums.items():
        if any(counts):
            found.setdefault(value, {}).setdefault(area, {})[month] = WardCount(*counts)
    return found


def _in_sectors(
    sectors: SectorMap, points: Sequence[PointCount]
) -> Iterator[tuple[PointCount, str]]:
    """Yield what lies in a sector of the ward it was made in."""
    if sectors.locator is None:
        return
    spots = list({(each.lat, each.lon) for each in points})
    lats, lons = [lat for lat, _ in spots], [lon for _, lon in spots]
    lies_in = dict(zip(spots, sectors.locator.assign(lats, lons), strict=True))
    for each in points:
        sector = lies_in[each.lat, each.lon]
        if sector is not None and sectors.wards[sector] == each.ward:
            yield each, sector
