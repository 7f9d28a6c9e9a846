"""Counts per area and month, published so that no two periods together give a small one back.

A figure for January and one for the first quarter say something about February and March as
well. So what is hidden is not decided per question: it is decided once for all months, their
quarters, their years and all time together, for all areas and the city. Every period that
somebody asks for is put together from these. The pattern depends on the counts only, and the
same question always gets the same answer.

1. The table *areas by months*, with quarters, years, all time, and the city as their sums, is
   one circulation (:mod:`desktop.domain.disclosure`). Each count of 1 up to the threshold is
   hidden, and partners are hidden with it until a reader who knows all published figures is
   left with an interval of at least the threshold for each of them.
2. *Sectors* of a ward are one more such table per year, whose sums are the ward's figures. A
   year in which anything of the ward is hidden is shown without sectors, zeros too: then the
   sectors put no bounds on what is hidden of the ward. All time is told of wards only, so
   that years stay apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop.domain.aggregate import SUPPRESSED, THRESHOLD, Figure, figure, is_small
from desktop.domain.disclosure import Edge, Web

Counts = Mapping[int, int]
"""Number of a month (see :func:`month_number`) → true count; absent = 0."""


def month_number(day: date) -> int:
    """Return the month of ``day`` as a number; consecutive months are consecutive numbers."""
    return day.year * 12 + day.month - 1


class Span(NamedTuple):
    """Consecutive months, from ``first`` up to and including ``last``.

    Args:
        parent: Position in the calendar of the span that this one is a part of; -1 = none.
    """

    first: int
    last: int
    parent: int


class Calendar:
    """Months, and the quarters, years and the whole that they add up to.

    Args:
        first, last: Numbers of the first and the last month.
        sizes: Months in each kind of part, from large to small.

    Attributes:
        spans: The whole first; every span comes after the one that it is a part of.
        parts: Position of a span → positions of its parts; none for a month.
    """

    def __init__(self, first: int, last: int, *, sizes: Sequence[int] = (12, 3, 1)) -> None:
        self.spans: list[Span] = [Span(first, last, -1)]
        self.parts: dict[int, list[int]] = {0: []}
        level = [0]
        for size in sizes:
            level = [part for whole in level for part in self._split(whole, size)]

    def _split(self, whole: int, size: int) -> list[int]:
        span = self.spans[whole]
        starts = range(span.first // size * size, span.last + 1, size)
        for start in starts:
            self.parts[len(self.spans)] = []
            self.parts[whole].append(len(self.spans))
            part = Span(max(start, span.first), min(start + size - 1, span.last), whole)
            self.spans.append(part)
        return self.parts[whole]

    def cover(self, first: int, last: int, at: int = 0) -> Iterator[int]:
        """Yield the positions of the largest spans that make up the months asked for."""
        span = self.spans[at]
        if first <= span.first and span.last <= last:
            yield at
        elif span.first <= last and first <= span.last:
            for part in self.parts[at]:
                yield from self.cover(first, last, part)


@dataclass(frozen=True, slots=True)
class Publication:
    """What may be told of counts per area and month.

    Args:
        areas: Names of the areas, in order.
        values: Per area, per span of ``calendar``: the true count.
        hidden: Per area, the positions of the spans that are not published.
        total, total_hidden: The same for all areas together.
    """

    calendar: Calendar
    areas: Sequence[str]
    values: Sequence[Sequence[int]]
    hidden: Sequence[frozenset[int]]
    total: Sequence[int]
    total_hidden: frozenset[int]

    def figure(self, area: str, first: int, last: int) -> Figure:
        """Return the figure of an area for the months from ``first`` to ``last``.

        Months outside the calendar count as zero: nothing was there.
        """
        at = self.areas.index(area)
        return self._sum(self.values[at], self.hidden[at], (first, last))

    def total_figure(self, first: int, last: int) -> Figure:
        """Return the figure of all areas together."""
        return self._sum(self.total, self.total_hidden, (first, last))

    def _sum(self, values: Sequence[int], hidden: frozenset[int], asked: tuple[int, int]) -> Figure:
        spans = list(self.calendar.cover(*asked))
        if not hidden.isdisjoint(spans):
            return SUPPRESSED
        return figure(sum(values[span] for span in spans))


def publish(
    counts: Mapping[str, Counts],
    calendar: Calendar,
    *,
    threshold: int = THRESHOLD,
    forced: Mapping[str, frozenset[int]] | None = None,
) -> Publication:
    """Decide what may be published of areas that add up to the city.

    Args:
        counts: Area → true counts per month.
        forced: Area → positions of spans to hide whatever they hold, because what they rest
            on is hidden.
    """
    table = _Table(counts, calendar, forced or {})
    table.hide_small(threshold)
    return table.publication()


@dataclass(frozen=True, slots=True)
class Sectors:
    """What may be told of the sectors of one ward.

    Args:
        years: Year → its publication.
        areas: Codes of the sectors, in order.
    """

    areas: Sequence[str]
    years: Mapping[int, Publication]

    def figure(self, area: str, first: int, last: int) -> Figure:
        """Return the figure of a sector for the months from ``first`` to ``last``."""
        parts = [year.figure(area, first, last) for year in self.years.values()]
        if SUPPRESSED in parts:
            return SUPPRESSED
        return figure(sum(part.value or 0 for part in parts))


def publish_sectors(
    counts: Mapping[str, Counts], wards: Publication, ward: str, *, threshold: int = THRESHOLD
) -> Sectors:
    """Decide what may be published of the sectors of one ward, beside the wards.

    Args:
        counts: Sector → true counts per month; they add up to those of ``ward``.
        wards: What is published of the wards.
    """
    at = wards.areas.index(ward)
    spans, whole = wards.calendar.spans, wards.calendar.spans[0]
    years: dict[int, Publication] = {}
    for year in range(whole.first // 12, whole.last // 12 + 1):
        first, last = max(12 * year, whole.first), min(12 * year + 11, whole.last)
        calendar = Calendar(first, last, sizes=(3, 1))
        table = _Table(counts, calendar, {}, sums_known=True)
        hidden = {spans[i][:2] for i in wards.hidden[at] if first <= spans[i].first <= last}
        if len(counts) == 1:  # the sector is the ward
            table.web.hide([i for i, span in enumerate(calendar.spans) if span[:2] in hidden])
        elif any(months[1] <= last for months in hidden):
            table.withhold()
        else:
            table.hide_small(threshold)
        years[year] = table.publication()
    return Sectors(list(counts), years)


class _Table:
    """Areas by spans as a circulation.

    Every area is a tree that flows from the top down to its months; every month of all areas
    flows into one node, and from there the sums flow up again.

    Args:
        sums_known: The reader knows the sums of all areas, and they must not be hidden.
    """

    def __init__(
        self,
        counts: Mapping[str, Counts],
        calendar: Calendar,
        forced: Mapping[str, frozenset[int]],
        *,
        sums_known: bool = False,
    ) -> None:
        self.calendar = calendar
        self.areas = list(counts)
        self.sums_known = sums_known
        self.width = len(calendar.spans)
        self.most = len(counts) * self.width
        self.withheld: set[int] = set()
        self.values = [self._added(counts[area]) for area in self.areas]
        self.total = [sum(each) for each in zip(*self.values, strict=True)] or [0] * self.width
        hidden = {
            row * self.width + span
            for row, area in enumerate(self.areas)
            for span in forced.get(area, ())
        }
        self.web = Web(list(self._edges()), hidden, dict.fromkeys(hidden, 0))

    def hide_small(self, threshold: int) -> None:
        """Hide what is small, and its partners."""
        edges = self.web.edges
        mine = range(self.most if self.sums_known else len(edges))
        self.web.hide([each for each in mine if is_small(edges[each].value, threshold)])
        unchecked = sorted(self.web.hidden)
        while unchecked:
            target = unchecked.pop()
            if self.web.is_open(target, threshold):
                continue
            candidates = {each for each in mine if edges[each].value} - self.web.hidden
            partners = self.web.cheapest_partners(target, candidates=candidates, enough=threshold)
            if partners is None:
                if 0 in self.withheld:
                    return
                partners = self._withhold_around(target)
                unchecked.append(target)
            self.web.hide(partners)
            unchecked += sorted(partners)

    def withhold(self, span: int = 0) -> frozenset[int]:
        """Hide all areas at ``span`` and its parts, zeros too; return what was shown before.

        Where all areas together have nothing, every reader knows that each has nothing.
        """
        inside, wanted = [span], set[int]()
        while inside:
            at = inside.pop()
            self.withheld.add(at)
            inside += self.calendar.parts[at]
            if self.total[at]:
                wanted |= set(range(at, self.most, self.width))
        new = frozenset(wanted - self.web.hidden)
        self.web.withhold(wanted)
        return new

    def _withhold_around(self, target: int) -> frozenset[int]:
        """Withhold the span of ``target``, or the next larger one that is not withheld yet."""
        at = target % self.width
        while at > 0 and at in self.withheld:
            at = self.calendar.spans[at].parent
        return self.withhold(at)

    def publication(self) -> Publication:
        """Return what may be published."""
        rows = len(self.areas)
        sums = self._hidden_in(rows)
        hidden = [self._hidden_in(row) for row in range(rows)]
        return Publication(self.calendar, self.areas, self.values, hidden, self.total, sums)

    def _hidden_in(self, row: int) -> frozenset[int]:
        start = row * self.width
        return frozenset(span for span in range(self.width) if start + span in self.web.hidden)

    def _added(self, counts: Counts) -> list[int]:
        spans = self.calendar.spans
        values = [
            0 if self.calendar.parts[at] else counts.get(span.first, 0)
            for at, span in enumerate(spans)
        ]
        for at in range(len(spans) - 1, 0, -1):
            values[spans[at].parent] += values[at]
        return values

    def _edges(self) -> Iterator[Edge]:
        """Yield the areas row by row, then the sums.

        Node ``row * width + span`` is where the parts of a span branch off in an area;
        ``sums + span`` is where the areas come together; the last node closes the circle.
        """
        sums = len(self.areas) * self.width
        top = sums + self.width
        for row, values in enumerate(self.values):
            start = row * self.width
            for at, span in enumerate(self.calendar.spans):
                tail = top if span.parent < 0 else start + span.parent
                yield Edge(tail, start + at if self.calendar.parts[at] else sums + at, values[at])
        for at, span in enumerate(self.calendar.spans):
            yield Edge(sums + at, top if span.parent < 0 else sums + span.parent, self.total[at])
