"""Periods as months, and months as parts of quarters, years and all time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
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
    following = date((month + 1) // 12, (month + 1) % 12 + 1, 1)
    return Period(date(month // 12, month % 12 + 1, 1), following - timedelta(days=1))


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
