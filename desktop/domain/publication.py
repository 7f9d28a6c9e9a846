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

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.aggregate import (
    SUPPRESSED,
    THRESHOLD,
    Figure,
    figure,
    is_small,
)
from desktop.domain.disclosure import Edge, Web
from desktop.domain.months import Calendar, Stretch

Counts = Mapping[int, int]
"""Number of a month (see :func:`desktop.domain.months.month_number`) → true count; absent = 0."""


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """What may be told of one period.

    Args:
        cells: One figure an area, in their order.
        total: All areas together.
        parts: Month at an end of the period → area → figure of its days.
    """

    cells: Sequence[Figure]
    total: Figure
    parts: Mapping[int, Mapping[str, Figure]]


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

    def part_of_month(
        self,
        month: int,
        inside: Mapping[str, int],
        *,
        threshold: int = THRESHOLD,
        forced: frozenset[str] = frozenset(),
    ) -> tuple[Mapping[str, Figure], Figure]:
        """Return the figures of some days of a month: per area, and all areas together.

        The month is published as a whole, so the other days follow from these: both are
        protected, each area by itself, and the sum of all areas is told only when nothing of
        them is hidden. One such part beside all whole months gives nothing back; parts that
        differ in a few days, asked for one after the other, are not covered.

        Args:
            inside: Area → true count on these days.
            forced: Areas to hide whatever they hold.
        """
        figures = {
            area: figure(
                inside.get(area, 0),
                hidden=area in forced or not self._may_be_parted(row, month, (inside, threshold)),
            )
            for row, area in enumerate(self.areas)
        }
        together = [self.total_figure(month, month), *figures.values()]
        return figures, figure(sum(inside.values()), hidden=SUPPRESSED in together)

    def period(
        self,
        asked: Stretch,
        parts: Mapping[int, Mapping[str, int]],
        *,
        threshold: int = THRESHOLD,
        on: PeriodFigures | None = None,
    ) -> PeriodFigures:
        """Return the figures of a period, per area and all areas together.

        Args:
            parts: Month of ``asked.parts`` → area → true count on those days.
            on: Figures of what these rest on: hidden there is hidden here.
        """
        whole = {area: self.figure(area, *asked[:2]) for area in self.areas}
        some: dict[int, Mapping[str, Figure]] = {}
        sums = [self.total_figure(*asked[:2])]
        for month in asked.parts:
            below = on.parts[month] if on else {}
            forced = frozenset(area for area, one in below.items() if one == SUPPRESSED)
            some[month], both = self.part_of_month(
                month, parts.get(month, {}), threshold=threshold, forced=forced
            )
            sums.append(both)
        cells = [
            together([whole[area], *(part[area] for part in some.values())]) for area in self.areas
        ]
        return PeriodFigures(cells, together(sums), some)

    def _may_be_parted(self, row: int, month: int, asked: tuple[Mapping[str, int], int]) -> bool:
        """Whether a month of an area may be told in two parts.

        A month just above the threshold never is: between the two ends that a hidden part
        cannot be, there would be too little room.
        """
        inside, threshold = asked
        whole, part = self._true(row, month), inside.get(self.areas[row], 0)
        if not self.hidden[row].isdisjoint(self.calendar.cover(month, month)):
            return False
        small = is_small(part, threshold) or is_small(whole - part, threshold)
        return not whole or (whole >= threshold + 2 and not small)

    def _true(self, row: int, month: int) -> int:
        return sum(self.values[row][span] for span in self.calendar.cover(month, month))

    def _sum(self, values: Sequence[int], hidden: frozenset[int], asked: tuple[int, int]) -> Figure:
        """Return a figure if it follows from what is published."""
        calendar, months = self.calendar, self.calendar.months(*asked)
        known, single = 0, set[int]()
        for at, mask in enumerate(calendar.masks):
            is_leaf = not calendar.parts[at]
            if at in hidden:
                single |= {mask} if is_leaf else set()
            elif not mask & ~months or (is_leaf and not values[at]):
                known |= mask
        for around, group in calendar.settled(hidden).items():
            follows = around >= 0 and not group & ~months and group not in single
            if group & months & ~known and not follows:
                return SUPPRESSED
        return figure(sum(values[at] for at in calendar.leaves if calendar.masks[at] & months))


def together(figures: Iterable[Figure]) -> Figure:
    """Return the sum of figures; hidden when one of them is."""
    parts = list(figures)
    return figure(sum(part.value or 0 for part in parts), hidden=SUPPRESSED in parts)


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
        return together(year.figure(area, first, last) for year in self.years.values())


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
        values = [0] * len(spans)
        for month, count in counts.items():
            if month in self.calendar.leaf_of:
                values[self.calendar.leaf_of[month]] += count
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
