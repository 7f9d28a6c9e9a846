"""What may be told of the visits that are asked, beside what is told of all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace

from sqlalchemy.orm import Session

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import Facets, Measure
from desktop.domain.figures.crossing import Single, cross
from desktop.domain.vocabulary import AreaLevel
from desktop.services.figures import coverage_published as published
from desktop.services.figures.coverage_counts import REACHED, Asked, Counts
from desktop.services.figures.coverage_published import Level, Telling
from desktop.services.figures.coverage_reading import Counting, Read, Reader, people_of, visits_of
from desktop.storage.figures.coverage import Apart, Counted, People


def read_counts(session: Session, asked: Asked) -> Counts:
    """Read what is asked, as it stands at one moment."""
    reader = Reader(session, asked)
    visits = Teller(reader, asked.threshold).telling(asked.only)
    return Counts(
        codes=reader.codes,
        months=reader.mine.months(),
        since=reader.since,
        visits_told=visits,
        people_told=_people(session, reader, asked, visits),
        singled=bool(asked.only) or asked.level is AreaLevel.SECTOR,
        spans=[reader.span(period) for period in asked.periods],
        dark=reader.dark,
    )


def _people(session: Session, reader: Reader, asked: Asked, visits: Telling) -> Telling:
    """Return what may be told of people reached; not worked out unless it is asked."""
    if REACHED.keys().isdisjoint(asked.measures):
        return visits
    if reader.counted_people is People.ALL:
        return tell_people({People.ALL: reader}, asked.only, visits, asked.threshold)
    reached = Reader(session, replace(asked, measures={Measure.REACHED_PER_1000}))
    readers = {People.ALL: reached, People.NEW: reader}
    return tell_people(readers, asked.only, visits, asked.threshold, who=People.NEW)


def tell_people(
    readers: Mapping[People, Reader],
    only: Facets,
    visits: Telling,
    threshold: int,
    *,
    who: People = People.ALL,
) -> Telling:
    """Return what may be told of the people reached at visits that have all of ``only``.

    Args:
        readers: Of all who were reached, and of the new ones if those are asked.
        visits: What is told of those visits.
        who: All of them, or the new ones.
    """
    mine = {
        each: (
            reader.level(reader.read(Counted(only, each)), people_of),
            Teller(reader, threshold, people_of).telling(only),
        )
        for each, reader in readers.items()
        if each in {who, People.ALL}
    }
    level, people = mine[People.ALL]
    told = published.people_told(level, visits, people, threshold)
    if who is People.ALL:
        return told
    part, new = mine[who]
    return published.part_told(part, level, (visits, told, new), threshold)


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells visits with some values beside all visits, or whom they reached beside all reached.

    Args:
        of: What is counted: the visits, or the people they reached. These are published in
            the same way: else those of all kinds but one, taken from all, would be the one.
    """

    reader: Reader
    threshold: int
    of: Counting = visits_of

    @property
    def every(self) -> Level:
        """The numbers of all visits."""
        return self.reader.level(self.reader.every, self.of)

    def telling(self, only: Facets) -> Telling:
        """Return what may be told of visits that have all of ``only``."""
        singles = [self.single(facet) for facet in one_by_one(only)]
        if not singles:
            return published.all_told(self.every, self.threshold)
        return singles[0].figure if len(singles) == 1 else both(*singles)

    def single(self, facet: Facets) -> Single:
        """Return what may be told of one value; of a kind or team beside all the others."""
        if not facet.kinds and not facet.teams:
            level = self.reader.level(self._read(facet), self.of)
            return published.value_told(level, self.every, self.threshold)
        read = self._read(Facets(), Apart.KIND if facet.kinds else Apart.TEAM)
        value = str(next(iter(facet.kinds or facet.teams)))
        levels = tuple(
            (each, self.reader.level(read, self.of, each)) for each in sorted({*read.wards, value})
        )
        return published.values_told(levels, self.every, self.threshold)[value]

    def _read(self, only: Facets, apart: Apart | None = None) -> Read:
        return self.reader.read(Counted(only, self.reader.counted_people, apart))


def both(one: Single, other: Single) -> Telling:
    """Return what may be told of visits that have two values."""

    def tell(area: str | None, first: int, last: int) -> Figure:
        return cross(one, other, area, (first, last))

    return tell


def one_by_one(only: Facets) -> Iterator[Facets]:
    """Yield each value of some filters alone."""
    for each in fields(only):
        for value in sorted(getattr(only, each.name)):
            yield Facets(**{each.name: frozenset({value})})
