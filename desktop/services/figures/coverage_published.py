"""What may be told of counts, whatever the question: the one door between counts and figures.

What was worked out is kept: it depends on the counts only, and the next question is often about
the same ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache, partial

from desktop.domain.figures.aggregate import SUPPRESSED, Figure, figure
from desktop.domain.figures.breakdown import publish_breakdown
from desktop.domain.figures.crossing import Single
from desktop.domain.figures.facet import publish_value
from desktop.domain.figures.months import Calendar
from desktop.domain.figures.pieces import Pieces, pieces_of
from desktop.domain.figures.publication import Publication, Sectors, publish, publish_sectors
from desktop.domain.figures.table import protect

KEPT = 256
"""More than a summary asks: three figures of each theme, goal and kind. Some 50 kilobytes each."""
KEPT_TABLES = 4096
"""Most of them are a ward in a year, and some kilobytes."""
Telling = Callable[[str | None, int, int], Figure]
"""Area (``None`` = the city), first and last month → what may be told."""
Frozen = tuple[tuple[str, tuple[tuple[int, int], ...]], ...]
"""Counts that can be compared: area, then month and count."""


@dataclass(frozen=True, slots=True)
class Level:
    """True counts of the wards, and of their sectors if those are asked.

    Args:
        wards: Ward → counts per month; those without any as well.
        sectors: Ward → its sectors (and what is not located) → counts per month.
    """

    wards: Frozen
    sectors: tuple[tuple[str, Frozen], ...] = ()


@dataclass(frozen=True)
class Published:
    """What is published of all visits.

    Args:
        sectors: Ward → its sectors.
    """

    wards: Publication
    sectors: Mapping[str, Sectors] = field(default_factory=dict)

    def figure(self, area: str | None, first: int, last: int) -> Figure:
        """Return the figure of a ward, a sector or the city."""
        if area is None:
            return self.wards.total_figure(first, last)
        for each in self.sectors.values():
            if area in each.areas:
                return each.figure(area, first, last)
        return self.wards.figure(area, first, last)


def freeze(counts: Mapping[str, Mapping[int, int]]) -> Frozen:
    """Return counts that can be compared, in the order of the areas."""
    return tuple((area, tuple(sorted(months.items()))) for area, months in counts.items())


protected = lru_cache(maxsize=KEPT_TABLES)(protect)
"""Protects a table. A new visit changes the few it belongs to; the others are as they were."""


@lru_cache(maxsize=KEPT)
def published(level: Level, threshold: int) -> Published:
    """Return what may be told of all visits."""
    counts, calendar = _thawed(level.wards), _calendar(level.wards)
    wards = publish(counts, calendar, threshold=threshold, protected=protected)
    return Published(wards, _sectors(level, wards, threshold))


@lru_cache(maxsize=KEPT)
def all_told(every: Level, threshold: int) -> Telling:
    """Return what may be told of all visits, by area and months."""
    return _telling(published(every, threshold).figure)


@lru_cache(maxsize=KEPT)
def value_told(level: Level, every: Level, threshold: int) -> Single:
    """Return what may be told of visits with one theme, goal, network or consultant."""
    told = publish_value(
        _areas(level), _pieces(every, threshold), threshold=threshold, protected=protected
    )
    return Single(_telling(told.figure), told.is_all)


@lru_cache(maxsize=KEPT)
def values_told(
    levels: tuple[tuple[str, Level], ...], every: Level, threshold: int
) -> Mapping[str, Single]:
    """Return what may be told of each kind, or each team, beside all the others."""
    counts = {value: _areas(level) for value, level in levels}
    told = publish_breakdown(
        counts, _pieces(every, threshold), threshold=threshold, protected=protected
    )
    return {
        value: Single(
            _telling(partial(told.figure, value=value)), partial(told.is_all, value=value)
        )
        for value in counts
    }


def _telling(figures: Telling) -> Telling:
    """Return what tells the same and keeps what it told; equal to nothing but itself."""

    @cache
    def tell(area: str | None, first: int, last: int) -> Figure:
        return figures(area, first, last)

    return tell


@lru_cache(maxsize=KEPT)
def none_elsewhere(tell: Telling, areas: frozenset[str]) -> Telling:
    """Return what tells the same of some areas and the city, and of any other that it has none."""

    def told(area: str | None, first: int, last: int) -> Figure:
        return tell(area, first, last) if area is None or area in areas else figure(0)

    return told


@lru_cache(maxsize=KEPT)
def people_told(level: Level, visits: Telling, people: Telling, threshold: int) -> Telling:
    """Return what may be told of people reached: nothing where the visits are hidden.

    Hidden months of visits leave room for the people reached in them as well, which is why
    the people are published once more with those months hidden.

    Args:
        visits: What is told of the visits that reached them.
        people: What may be told of people if nobody looked at the visits.
    """
    told = _people(level, visits, threshold)
    return _where_told(level, told.figure, (visits, people))


@lru_cache(maxsize=KEPT)
def part_told(
    level: Level, whole: Level, knows: tuple[Telling, Telling, Telling], threshold: int
) -> Telling:
    """Return what may be told of the new people: some of those reached, and the others are left.

    Nobody is new who was not reached. So they are told of months that a reader of all reached
    can tell apart, and what is left of those is as protected as they are. Where visits are
    hidden, not even zero is told.

    Args:
        whole: The numbers of all who were reached at the same visits.
        knows: What is told of the visits, of all reached at them, and what may be told of the
            new ones if nobody looked at either.
    """
    visits, reached, new = knows
    wards = _hidden_as_told(_people(whole, visits, threshold).wards, reached)
    pieces = pieces_of(wards, _sectors(whole, wards, threshold) or None)
    told = publish_value(_areas(level), pieces, threshold=threshold, protected=protected)
    return _where_told(level, told.figure, (people_told(level, reached, new, threshold),))


@lru_cache(maxsize=KEPT)
def _people(level: Level, visits: Telling, threshold: int) -> Published:
    calendar = _calendar(level.wards)
    forced = {ward: _hidden_in(calendar, visits, ward) for ward, _ in level.wards}
    wards = publish(_thawed(level.wards), calendar, threshold=threshold, forced=forced)
    return Published(wards, _sectors(level, wards, threshold))


def _hidden_as_told(wards: Publication, tell: Telling) -> Publication:
    """Return a publication with all hidden that ``tell`` hides."""
    return replace(
        wards,
        hidden=[
            hidden | _hidden_in(wards.calendar, tell, ward)
            for ward, hidden in zip(wards.areas, wards.hidden, strict=True)
        ],
        total_hidden=wards.total_hidden | _hidden_in(wards.calendar, tell, None),
    )


def _hidden_in(calendar: Calendar, tell: Telling, area: str | None) -> frozenset[int]:
    """Return the positions of the spans of which nothing is told."""
    spans = enumerate(calendar.spans)
    return frozenset(at for at, span in spans if _is_hidden(tell, area, span.first, span.last))


def _where_told(level: Level, mine: Telling, others: Sequence[Telling]) -> Telling:
    """Return what tells ``mine`` where all others tell something, of all sectors of a ward."""
    beside = {area: ward for ward, inside in level.sectors for area, _ in inside}

    def tell(area: str | None, first: int, last: int) -> Figure:
        around = [area]
        if area in beside:  # with one hidden, the others and their sum would give it back
            around = [each for each, ward in beside.items() if ward == beside[area]]
        hidden = any(_is_hidden(tell, each, first, last) for tell in others for each in around)
        if hidden and area is not None and told(None, first, last) == figure(0):
            return figure(0)  # it follows
        return SUPPRESSED if hidden else mine(area, first, last)

    told = _telling(tell)
    return told


def _is_hidden(visits: Telling, area: str | None, first: int, last: int) -> bool:
    return visits(area, first, last) == SUPPRESSED


@lru_cache(maxsize=KEPT)
def _pieces(every: Level, threshold: int) -> Pieces:
    told = published(every, threshold)
    return pieces_of(told.wards, told.sectors or None)


def _sectors(level: Level, wards: Publication, threshold: int) -> Mapping[str, Sectors]:
    return {
        ward: publish_sectors(
            _thawed(inside), wards, ward, threshold=threshold, protected=protected
        )
        for ward, inside in level.sectors
    }


def _areas(level: Level) -> dict[str, dict[int, int]]:
    """Return the counts of wards and sectors together."""
    counts = _thawed(level.wards)
    for _, inside in level.sectors:
        counts |= _thawed(inside)
    return counts


def _thawed(counts: Frozen) -> dict[str, dict[int, int]]:
    return {area: dict(months) for area, months in counts}


def _calendar(counts: Frozen) -> Calendar:
    known = {month for _, months in counts for month, _ in months} or {0}
    return Calendar(min(known), max(known))
