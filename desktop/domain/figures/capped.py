"""Counts per area and month that cannot be larger than known other counts, and what to hide.

Like the table of all visits (:mod:`desktop.domain.figures.publication`), with two differences: each
area has months of its own that can be told apart, and each count has an upper end. What is
left below that end is a count as well, and as protected.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.domain.figures.aggregate import is_small
from desktop.domain.figures.disclosure import Edge, Web
from desktop.domain.figures.months import Calendar
from desktop.domain.figures.publication import known_sum


@dataclass(frozen=True, slots=True)
class CappedRow:
    """One area.

    Args:
        calendar: Its months as far as they can be told apart.
        values, most: Per span the true count, and the upper end.
        hidden: Spans that are not published.
    """

    calendar: Calendar
    values: Sequence[int]
    most: Sequence[int]
    hidden: frozenset[int] = frozenset()

    def count(self, months: int) -> int | None:
        """Return the count of these months if it follows from what is published."""
        return known_sum(self.calendar, self.values, self.hidden, months)

    def is_full(self, months: int) -> bool:
        """Whether everybody can see that the count is at its upper end in these months."""
        exactly = self.calendar.span_of.get(months)
        if exactly is not None:
            return self.count(months) == self.most[exactly]
        touched = [at for at in self.calendar.leaves if self.calendar.masks[at] & months]
        around = sum(self.calendar.masks[at] for at in touched)
        return self.count(around) == sum(self.most[at] for at in touched)


def capped_row(calendar: Calendar, leaves: Mapping[int, tuple[int, int]]) -> CappedRow:
    """Return a row of which nothing is hidden.

    Args:
        leaves: Months of a leaf as bits → count and upper end.
    """
    pairs = [
        (0, 0) if calendar.parts[at] else leaves.get(mask, (0, 0))
        for at, mask in enumerate(calendar.masks)
    ]
    values, most = [value for value, _ in pairs], [end for _, end in pairs]
    for at in range(len(pairs) - 1, 0, -1):
        parent = calendar.spans[at].parent
        values[parent] += values[at]
        most[parent] += most[at]
    return CappedRow(calendar, values, most)


def protect_capped(
    rows: Sequence[CappedRow], city: CappedRow, whole: Calendar, threshold: int
) -> list[CappedRow]:
    """Return the rows and last the city, with what has to be hidden.

    Args:
        rows: Areas; where the months of the city end, nothing sums them up.
        whole: All months, quarters and years, to withhold where no partner is left.
    """
    table = _Capped([*rows, city], whole, threshold)
    table.hide_small()
    hidden: list[set[int]] = [set() for _ in table.rows]
    for number, at in table.hidden():
        hidden[number].add(at)
    return [
        replace(row, hidden=frozenset(away)) for row, away in zip(table.rows, hidden, strict=True)
    ]


class _Capped:
    """The circulation; the city is the last row."""

    def __init__(self, rows: Sequence[CappedRow], whole: Calendar, threshold: int) -> None:
        self.rows = rows
        self.whole = whole
        self.threshold = threshold
        self.cells = [
            (number, at)
            for number, row in enumerate(rows)
            for at, mask in enumerate(row.calendar.masks)
            if mask
        ]
        self.values = [rows[number].values[at] for number, at in self.cells]
        self.most = [rows[number].most[at] for number, at in self.cells]
        inner = {
            index: end - (value < end)
            for index, (value, end) in enumerate(zip(self.values, self.most, strict=True))
        }
        self.web = Web(list(self._edges()), (), most=inner)
        self.withheld: set[int] = set()

    def hidden(self) -> Iterator[tuple[int, int]]:
        """Yield row and span of what is not published."""
        for index in self.web.hidden:
            yield self.cells[index]

    def hide_small(self) -> None:
        """Hide what is small, or small below its end, and the partners."""
        ends = list(zip(self.values, self.most, strict=True))
        few = [
            index
            for index, (value, end) in enumerate(ends)
            if is_small(value, self.threshold) or is_small(end - value, self.threshold)
        ]
        costs = {
            index: self._cost(index, value)
            for index, (value, end) in enumerate(ends)
            if 0 < value < end
        }
        self.web.hide(few)
        self.web.offer(costs)
        unchecked = sorted(few)
        while unchecked:
            target = unchecked.pop()
            if self.web.is_open(target, self.threshold):
                continue
            partners = self.web.cheapest_partners(target, enough=self.threshold)
            if partners is None:
                if -1 in self.withheld:
                    return
                partners = self._withhold_around(target)
                unchecked.append(target)
            self.web.hide(partners)
            unchecked += sorted(partners)

    def _cost(self, index: int, value: int) -> int:
        """Return what hiding a cell costs: months are hidden first, then all time, then years."""
        row, at = self.cells[index]
        return value if at == 0 else value * self.rows[row].calendar.masks[at].bit_count()

    def _withhold_around(self, target: int) -> frozenset[int]:
        """Withhold the smallest span around a cell that is not withheld yet, in all areas.

        At last, position -1, the city as well.
        """
        number, at = self.cells[target]
        mask = self.rows[number].calendar.masks[at]
        around = [
            span
            for span, months in enumerate(self.whole.masks)
            if not mask & ~months and span not in self.withheld
        ]
        span = max(around, default=-1)
        months = self.whole.masks[max(span, 0)]
        areas = len(self.rows) - (span >= 0)
        wanted = {
            index
            for index, (row, cell) in enumerate(self.cells)
            if row < areas and self.most[index]
            if not self.rows[row].calendar.masks[cell] & ~months
        }
        self.withheld.add(span)
        new = frozenset(wanted - self.web.hidden)
        self.web.withhold(wanted, {index: self.most[index] for index in wanted})
        return new

    def _edges(self) -> Iterator[Edge]:
        """Yield one edge a cell: areas from the top down to their leaves, the city up again."""
        starts = [0]
        for row in self.rows:
            starts.append(starts[-1] + len(row.calendar.masks))
        top, city = starts[-1], self.rows[-1].calendar
        for (number, at), value in zip(self.cells, self.values, strict=True):
            calendar, start = self.rows[number].calendar, starts[number]
            parent = calendar.spans[at].parent
            above = top if parent < 0 else start + parent
            if number == len(self.rows) - 1:
                yield Edge(start + at, above, value)
            elif calendar.parts[at]:
                yield Edge(above, start + at, value)
            else:
                month = self.whole.first + calendar.masks[at].bit_length() - 1
                leaf = starts[-2] + city.leaf_of[month] if month in city.leaf_of else top
                yield Edge(above, leaf, value)
