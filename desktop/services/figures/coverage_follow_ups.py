"""What waits for a follow-up: visits with nothing done since, and open tasks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from desktop.domain.figures.coverage import Facets
from desktop.domain.figures.crossing import Single
from desktop.domain.figures.months import month_number
from desktop.services.figures import coverage_published as published
from desktop.services.figures.coverage_counts import Asked, Told, known_codes
from desktop.services.figures.coverage_published import Level, Telling, freeze
from desktop.services.figures.coverage_reading import Reader
from desktop.services.figures.coverage_telling import Teller, both, one_by_one
from desktop.storage.figures.follow_ups import FollowUp, open_tasks, open_visits
from desktop.storage.lists.wards import ward_names


def open_follow_ups(session: Session, asked: Asked) -> Sequence[Told]:
    """Return the visits of each period whose follow-up is open today, and open tasks."""
    waiting = _Waiting(session, asked.threshold, tuple(_read(session, Facets())))
    codes = known_codes(ward_names(session), (each.ward for each in waiting.every))
    tell = waiting.telling(asked.only, codes)
    visits = _visits(Reader(session, replace(asked, measures=frozenset())), asked)
    mine = _level(_read(session, asked.only), codes)
    tell = published.people_told(mine, visits, tell, asked.threshold)
    found = []
    for period in asked.periods:
        months = month_number(period.first), month_number(period.last)
        cells = [tell(code, *months) for code in codes]
        found.append(Told(codes, cells, tell(None, *months)))
    return found


def _visits(reader: Reader, asked: Asked) -> Telling:
    """Return what is told of the visits among which some wait: there were no fewer than those."""
    told = Teller(reader, asked.threshold).telling(asked.only)
    return published.none_elsewhere(told, frozenset(reader.wards))


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Tells what waits, narrowed or not, in the same way as visits are told."""

    session: Session
    threshold: int
    every: Sequence[FollowUp]

    def telling(self, only: Facets, codes: Sequence[str]) -> Telling:
        """Return what may be told of what has all of ``only``."""
        singles = [self._single(facet, codes) for facet in one_by_one(only)]
        if not singles:
            return published.all_told(_level(self.every, codes), self.threshold)
        return singles[0].figure if len(singles) == 1 else both(*singles)

    def _single(self, facet: Facets, codes: Sequence[str]) -> Single:
        every = _level(self.every, codes)
        if not facet.kinds and not facet.teams:
            mine = _level(_read(self.session, facet), codes)
            return published.value_told(mine, every, self.threshold)
        value = str(next(iter(facet.kinds or facet.teams)))
        apart: dict[str, list[FollowUp]] = {value: []}
        for each in self.every:
            apart.setdefault(each.kind if facet.kinds else str(each.team), []).append(each)
        levels = tuple((name, _level(apart[name], codes)) for name in sorted(apart))
        return published.values_told(levels, every, self.threshold)[value]


def _read(session: Session, only: Facets) -> list[FollowUp]:
    return [*open_visits(session, only), *open_tasks(session, only)]


def _level(found: Iterable[FollowUp], codes: Sequence[str]) -> Level:
    months = _per_month(found)
    return Level(freeze({code: months.get(code, {}) for code in codes}))


def _per_month(found: Iterable[FollowUp]) -> Mapping[str, Mapping[int, int]]:
    numbers: dict[str, dict[int, int]] = {}
    for each in found:
        months = numbers.setdefault(each.ward, {})
        month = month_number(each.day)
        months[month] = months.get(month, 0) + 1
    return numbers
