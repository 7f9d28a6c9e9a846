"""Rows of one tree, and their sums, with what has to be hidden of them.

Every row is a tree of cells that add up (months in quarters in years; sectors in wards); the
sums of all rows are one more such tree. All of it together is one circulation
(:mod:`~.disclosure`): a row flows from the top down to its leaves, every leaf of
all rows flows into one node, and from there the sums flow up again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.figures.aggregate import is_small
from desktop.domain.figures.disclosure import Edge, Web


@dataclass(frozen=True, slots=True)
class Shape:
    """What a table is like, whatever it holds.

    Args:
        parents: Per cell the one that it is a part of: -1 for the first, which is the whole.
            A cell comes after its parent.
        forced: Row and cell of what is hidden whatever it holds.
        sums_known: The reader knows the sums of all rows, and they must not be hidden.
        wholes_known: The reader knows the whole of each row, and it must not be hidden.
    """

    parents: tuple[int, ...]
    forced: frozenset[tuple[int, int]] = frozenset()
    sums_known: bool = False
    wholes_known: bool = False


@dataclass(frozen=True, slots=True)
class Protected:
    """A table of which it was decided what is hidden.

    Args:
        values, hidden: Per row the true value of each cell, and the cells not published.
        total, total_hidden: The same for the sums of all rows.
    """

    values: Sequence[Sequence[int]]
    hidden: Sequence[frozenset[int]]
    total: Sequence[int]
    total_hidden: frozenset[int]


Rows = tuple[tuple[int, ...], ...]
Protect = Callable[[Rows, Shape, int], Protected]
"""Rows, shape and threshold → what is hidden. It depends on nothing else, so it can be kept."""


def protect(rows: Rows, shape: Shape, threshold: int) -> Protected:
    """Hide what is small in a table, and its partners.

    Args:
        rows: Per row the true value of each leaf; other cells are ignored.
    """
    table = Table(rows, shape)
    table.hide_small(threshold)
    *hidden, of_sums = (table.hidden_in(row) for row in range(len(rows) + 1))
    return Protected(table.values, hidden, table.total, of_sums)


class Table:
    """Rows by the cells of a tree, and which of them are hidden.

    Args:
        rows: Per row the true value of each leaf; other cells are ignored.
    """

    def __init__(self, rows: Rows, shape: Shape) -> None:
        self.parents = parents = shape.parents
        self.width = len(parents)
        self.parts = _parts(parents)
        self.values = [self._added(row) for row in rows]
        self.total = [sum(each) for each in zip(*self.values, strict=True)] or [0] * self.width
        self._most = len(rows) * self.width
        self._first = int(shape.wholes_known)
        self._sums_known = shape.sums_known
        self._withheld: set[int] = set()
        hidden = {row * self.width + cell for row, cell in shape.forced}
        self.web = Web(list(self._edges()), hidden, dict.fromkeys(hidden, 0))

    def hide_small(self, threshold: int) -> None:
        """Hide what is small, and its partners."""
        edges = self.web.edges
        mine = [
            each
            for each in range(self._most if self._sums_known else len(edges))
            if each % self.width >= self._first
        ]
        self.web.hide([each for each in mine if is_small(edges[each].value, threshold)])
        self.web.offer({each: edges[each].value for each in mine if edges[each].value})
        unchecked = sorted(self.web.hidden)
        while unchecked:
            target = unchecked.pop()
            if self.web.is_open(target, threshold):
                continue
            partners = self.web.cheapest_partners(target, enough=threshold)
            if partners is None:
                if 0 in self._withheld:
                    return
                partners = self._withhold_around(target)
                unchecked.append(target)
            self.web.hide(partners)
            unchecked += sorted(partners)

    def hidden_in(self, row: int) -> frozenset[int]:
        """Return the hidden cells of a row; the sums are the row after the last."""
        start = row * self.width
        return frozenset(cell for cell in range(self.width) if start + cell in self.web.hidden)

    def _withhold(self, cell: int) -> frozenset[int]:
        """Hide all rows at ``cell`` and its parts, zeros too; return what was shown before.

        Where all rows together have nothing, every reader knows that each has nothing.
        """
        inside, wanted = [cell], set[int]()
        while inside:
            at = inside.pop()
            self._withheld.add(at)
            inside += self.parts[at]
            if self.total[at] and at >= self._first:
                wanted |= set(range(at, self._most, self.width))
        new = frozenset(wanted - self.web.hidden)
        self.web.withhold(wanted)
        return new

    def _withhold_around(self, target: int) -> frozenset[int]:
        """Withhold the cell of ``target``, or the next larger one that is not withheld yet."""
        at = target % self.width
        while at > 0 and at in self._withheld:
            at = self.parents[at]
        return self._withhold(at)

    def _added(self, leaves: Sequence[int]) -> list[int]:
        values = [0 if self.parts[at] else value for at, value in enumerate(leaves)]
        for at in range(self.width - 1, 0, -1):
            values[self.parents[at]] += values[at]
        return values

    def _edges(self) -> Iterator[Edge]:
        """Yield the rows one by one, then the sums.

        Node ``row * width + cell`` is where the parts of a cell branch off in a row;
        ``sums + cell`` is where the rows come together; the last node closes the circle.
        """
        sums = self._most
        top = sums + self.width
        for row, values in enumerate(self.values):
            start = row * self.width
            for at, parent in enumerate(self.parents):
                tail = top if parent < 0 else start + parent
                yield Edge(tail, start + at if self.parts[at] else sums + at, values[at])
        for at, parent in enumerate(self.parents):
            yield Edge(sums + at, top if parent < 0 else sums + parent, self.total[at])


def _parts(parents: Sequence[int]) -> list[list[int]]:
    parts: list[list[int]] = [[] for _ in parents]
    for at, parent in enumerate(parents):
        if parent >= 0:
            parts[parent].append(at)
    return parts
