"""Counts per area and month, published so that no two periods together give a small one back.

A figure for January and one for the first quarter say something about February and March as
well. So what is hidden is not decided per question: it is decided once for all months, their
quarters, their years and all time together, for all areas and the city. Every period that
somebody asks for is put together from these. The pattern depends on the counts only, and the
same question always gets the same answer.

1. The table *areas by months*, with quarters, years, all time, and the city as their sums, is
   one circulation (:mod:`~.disclosure`). Each count of 1 up to the threshold is
   hidden, and partners are hidden with it until a reader who knows all published figures is
   left with an interval of at least the threshold for each of them.
2. *Sectors* of a ward are one more such table, whose sums are the ward's figures. Months of
   the ward that are hidden are told as one: a reader knows only what they add up to, and of
   the sectors nothing is told below that, zeros neither. Then visits may still have been in
   any of these months, each in its own sector, so the sectors put no bounds on what is
   hidden of the ward. Months that add up to nothing published are shown without sectors.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.figures.aggregate import (
    SUPPRESSED,
    THRESHOLD,
    Figure,
    figure,
)
from desktop.domain.figures.months import Calendar
from desktop.domain.figures.table import Protect, Protected, Shape, protect

Counts = Mapping[int, int]
"""Number of a month (see :func:`~.months.month_number`) → true count; absent = 0."""


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
        count = known_sum(self.calendar, values, hidden, self.calendar.months(*asked))
        return SUPPRESSED if count is None else figure(count)


def known_sum(
    calendar: Calendar, values: Sequence[int], hidden: Collection[int], months: int
) -> int | None:
    """Return the count of some months if it follows from what is published.

    Args:
        values, hidden: Per span of ``calendar`` the true count; spans that are not published.
        months: As bits.
    """
    exactly = calendar.span_of.get(months, -1)
    if exactly >= 0 and exactly not in hidden:
        return values[exactly]
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
            return None
    return sum(values[at] for at in calendar.leaves if calendar.masks[at] & months)


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
    protected: Protect = protect,
) -> Publication:
    """Decide what may be published of areas that add up to the city.

    Args:
        counts: Area → true counts per month.
        forced: Area → positions of spans to hide whatever they hold, because what they rest
            on is hidden.
        protected: Protects a table; one that was protected before may be given back.
    """
    rows = tuple(_leaves(each, calendar) for each in counts.values())
    spans = frozenset(
        (row, span) for row, area in enumerate(counts) for span in (forced or {}).get(area, ())
    )
    table = protected(rows, Shape(_parents(calendar), spans), threshold)
    return _published(calendar, list(counts), table)


def _parents(calendar: Calendar) -> tuple[int, ...]:
    return tuple(span.parent for span in calendar.spans)


def _leaves(counts: Counts, calendar: Calendar) -> tuple[int, ...]:
    """Return the counts of the leaves of a calendar, with 0 for all other spans."""
    values = [0] * len(calendar.spans)
    for month, count in counts.items():
        if month in calendar.leaf_of:
            values[calendar.leaf_of[month]] += count
    return tuple(values)


def _published(calendar: Calendar, areas: Sequence[str], table: Protected) -> Publication:
    return Publication(calendar, areas, table.values, table.hidden, table.total, table.total_hidden)


@dataclass(frozen=True, slots=True)
class Sectors:
    """What may be told of the sectors of one ward.

    Args:
        areas: Codes of the sectors, in order.
        published: Their counts, in months as far as they can be told apart of the ward.
        untold: Months of which nothing is told, as bits.
    """

    areas: Sequence[str]
    published: Publication
    untold: int = 0

    def figure(self, area: str, first: int, last: int) -> Figure:
        """Return the figure of a sector for the months from ``first`` to ``last``."""
        if self.published.calendar.between(first, last) & self.untold:
            return SUPPRESSED
        return self.published.figure(area, first, last)

    def inside(self, area: str, months: int) -> tuple[int, bool]:
        """Return the true count of a leaf of the calendar, given as bits, and if it is told."""
        calendar, row = self.published.calendar, self.areas.index(area)
        leaf = next(at for at in calendar.leaves if calendar.masks[at] == months)
        return self.published.values[row][leaf], leaf not in self.published.hidden[row]


def publish_sectors(
    counts: Mapping[str, Counts],
    wards: Publication,
    ward: str,
    *,
    threshold: int = THRESHOLD,
    protected: Protect = protect,
) -> Sectors:
    """Decide what may be published of the sectors of one ward, beside the wards.

    Args:
        counts: Sector → true counts per month; they add up to those of ``ward``. What is not
            located in a sector is one more of them.
        wards: What is published of the wards.
        protected: As for :func:`publish`.
    """
    known = dict(wards.calendar.settled(wards.hidden[wards.areas.index(ward)]))
    untold = known.pop(-1, 0)
    calendar = wards.calendar.merged(list(known.values()))
    rows = tuple(_leaves(each, calendar) for each in counts.values())
    table = protected(rows, Shape(_parents(calendar), sums_known=True), threshold)
    return Sectors(list(counts), _published(calendar, list(counts), table), untold)
