"""Periods as months, and months as parts of quarters, years and all time."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, reduce
from operator import or_
from typing import NamedTuple

from desktop.domain.period import Period


def month_number(day: date) -> int:
    """Return the month of ``day`` as a number; consecutive months are consecutive numbers."""
    return day.year * 12 + day.month - 1


class Stretch(NamedTuple):
    """A period as months: whole ones, and some days of the months at its ends.

    Args:
        first, last: Numbers of the first and the last whole month; there are none if ``last``
            is the smaller.
        parts: Month → its days that belong to the period.
    """

    first: int
    last: int
    parts: Mapping[int, Period]


def in_months(period: Period) -> Stretch:
    """Return what a period is made of."""
    first, last = month_number(period.first), month_number(period.last)
    parts = {
        month: days
        for month in {first, last}
        if (days := _common(period, days_of(month))) != days_of(month)
    }
    return Stretch(first + (first in parts), last - (last in parts), parts)


def days_of(month: int) -> Period:
    """Return the days of a month."""
    first = date(month // 12, month % 12 + 1, 1)
    return Period(first, first.replace(day=monthrange(first.year, first.month)[1]))


def _common(one: Period, other: Period) -> Period:
    return Period(max(one.first, other.first), min(one.last, other.last))


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
        parts: Position of a span → positions of its parts; none for a leaf.
        masks: Per span its months: bit 0 is the first month of the calendar.
    """

    def __init__(self, first: int, last: int, *, sizes: Sequence[int] = (12, 3, 1)) -> None:
        self.first = first
        self.spans: list[Span] = []
        self.parts: dict[int, list[int]] = {}
        self.masks: list[int] = []
        self._settled: dict[frozenset[int], Mapping[int, int]] = {}
        self._add(Span(first, last, -1), self.between(first, last))
        level = [0]
        for size in sizes:
            level = [part for whole in level for part in self._split(whole, size)]

    @cached_property
    def leaves(self) -> Sequence[int]:
        """Positions of the spans without parts."""
        return [at for at, parts in self.parts.items() if not parts]

    @cached_property
    def leaf_of(self) -> Mapping[int, int]:
        """Number of a month → position of the leaf that it belongs to."""
        return {
            self.first + bit: leaf
            for leaf in self.leaves
            for bit in range(self.masks[leaf].bit_length())
            if self.masks[leaf] >> bit & 1
        }

    @cached_property
    def span_of(self) -> Mapping[int, int]:
        """Months as bits → position of the span that has exactly these; of several the last."""
        return {mask: at for at, mask in enumerate(self.masks)}

    def months(self, first: int, last: int) -> int:
        """Return the months from ``first`` to ``last`` as bits; none from outside."""
        return self.between(first, last) & self.masks[0]

    def merged(self, groups: Sequence[int]) -> Calendar:
        """Return a calendar that tells apart no months of the same group.

        Args:
            groups: Months as bits, each in one group at most. It has no other months.
        """
        known = reduce(or_, groups, 0)
        divisible = [group for group in groups if group & (group - 1)]
        wholes = {
            mask
            for mask in self.masks
            if not mask & ~known and all(mask & group in {0, group} for group in divisible)
        }
        coarse = Calendar(self.first, self.spans[0].last, sizes=())
        coarse.masks[0] = known
        for mask in sorted(wholes | set(groups), key=lambda each: (-each.bit_count(), each)):
            if mask != known:
                coarse._add_inside(mask)
        return coarse

    def cover(self, first: int, last: int, at: int = 0) -> Iterator[int]:
        """Yield the positions of the largest spans that make up the months asked for."""
        span = self.spans[at]
        if first <= span.first and span.last <= last:
            yield at
        elif span.first <= last and first <= span.last:
            for part in self.parts[at]:
                yield from self.cover(first, last, part)

    def settled(self, hidden: Collection[int]) -> Mapping[int, int]:
        """Return which months a reader can tell apart who does not know ``hidden`` spans.

        Returns:
            Position of the smallest published span around them → months as bits, of which he
            knows the sum; position -1 = of these he does not even know the sum.
        """
        key = frozenset(hidden)
        if key not in self._settled:  # asked again for every period that somebody looks at
            self._settled[key] = self._settle(key)
        return self._settled[key]

    def _settle(self, hidden: frozenset[int]) -> Mapping[int, int]:
        around: list[int] = []
        found: dict[int, int] = {}
        for at, span in enumerate(self.spans):
            above = around[span.parent] if at else -1
            around.append(above if at in hidden else at)
            if not self.parts[at]:
                found[around[at]] = found.get(around[at], 0) | self.masks[at]
        return found

    def _split(self, whole: int, size: int) -> list[int]:
        span = self.spans[whole]
        starts = range(span.first // size * size, span.last + 1, size)
        for start in starts:
            part = Span(max(start, span.first), min(start + size - 1, span.last), whole)
            self._add(part, self.between(part.first, part.last))
        return self.parts[whole]

    def _add_inside(self, mask: int) -> None:
        """Add a span to the smallest one that holds all its months."""
        parent = max(at for at, whole in enumerate(self.masks) if mask & whole == mask)
        first = (mask & -mask).bit_length() - 1
        self._add(Span(self.first + first, self.first + mask.bit_length() - 1, parent), mask)

    def _add(self, span: Span, mask: int) -> None:
        at = len(self.spans)
        self.spans.append(span)
        self.masks.append(mask)
        self.parts[at] = []
        if span.parent >= 0:
            self.parts[span.parent].append(at)

    def between(self, first: int, last: int) -> int:
        """Return the months from ``first`` to ``last`` as bits, as many as there are."""
        start = max(first - self.first, 0)
        width = last - self.first + 1 - start
        return ((1 << width) - 1) << start if width > 0 else 0


def whole_months(period: Period) -> Period:
    """Return the smallest period of whole months around ``period``.

    Counts are told of whole months only. Two periods that differ in a day would tell, one
    taken from the other, what was done on that day; no rule about each period alone can
    prevent that. Who asks for other days gets the months around them, and must say so.
    """
    return Period(
        days_of(month_number(period.first)).first, days_of(month_number(period.last)).last
    )
