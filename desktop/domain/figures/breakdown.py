"""Visits by kind, by team, or with and without a theme: what may be told beside all visits.

A *breakdown* gives every visit exactly one of some values: its kind, its team; or "with this
theme" and "without". So the values add up to all visits, per area and period, and the
complement of a value is as protected as the value.

All visits are published already (:mod:`desktop.domain.figures.publication`); a breakdown is told of
pieces of them (:mod:`desktop.domain.figures.pieces`). It is told from the top down:

1. values by years, for the city;
2. in each year, values by wards;
3. in each ward and year, values by quarters and months;
4. in the smallest of these, values by sectors.

Each step is a table whose sums (all visits) are known (:mod:`desktop.domain.figures.table`): small
cells and their partners are hidden until each hidden one has room. Where some values are
hidden, the next step knows only their sum, and treats them as one value. So below a hidden
cell nothing bounds it, and what a step hides can be moved about inside one cell of the step
before, without changing anything that was told there.

One breakdown says nothing about another: any visit may have any theme, kind and team. So with
given counts of visits every table of themes fits every table of kinds, and it is enough to
protect each by itself. That ends where two are crossed (:mod:`desktop.domain.figures.crossing`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial, reduce
from operator import or_

from desktop.domain.figures.aggregate import SUPPRESSED, THRESHOLD, Figure, figure
from desktop.domain.figures.pieces import Piece, Pieces
from desktop.domain.figures.publication import Counts
from desktop.domain.figures.table import Protect, Shape, protect

WITH = "with"
"""The value of visits that have what is asked for, in a breakdown of one facet."""
WITHOUT = "without"

Marks = Callable[[Piece], Iterable[object]]
"""What a piece belongs to at a level; pieces with a common mark stay together."""


@dataclass(frozen=True, slots=True)
class Node:
    """Pieces, and what is told of them as a whole.

    Args:
        pieces: As bits.
        visits: All visits in them.
        told: Value → its count; absent = hidden.
        parts: Nodes of smaller pieces; none or all of it.
    """

    pieces: int
    visits: int
    told: Mapping[str, int]
    parts: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Breakdown:
    """What may be told of the values of a breakdown.

    Args:
        top: All pieces that have visits and may be told.
    """

    pieces: Pieces
    top: Node

    def figure(self, area: str | None, first: int, last: int, *, value: str = WITH) -> Figure:
        """Return the figure of a value for months from ``first`` to ``last``.

        Args:
            area: A ward, a sector, or ``None`` for the city.
        """
        asked = self.pieces.asked(area, first, last)
        if asked is None:
            return SUPPRESSED
        whole, some = asked
        if some and self._count(value, some) != 0:
            has_all = self._count(value, whole | some) == self.pieces.visits_in(whole | some)
            return self.pieces.visits(area, first, last) if has_all else SUPPRESSED
        count = self._count(value, whole)
        return SUPPRESSED if count is None else figure(count)

    def is_all(self, area: str | None, first: int, last: int, *, value: str = WITH) -> bool:
        """Whether everybody can see that all visits asked for have ``value``."""
        asked = self.pieces.asked(area, first, last)
        if asked is None:
            return False
        around = asked[0] | asked[1]
        return self._count(value, around) == self.pieces.visits_in(around)

    def _count(self, value: str, asked: int) -> int | None:
        return count_in(self.top, value, asked, self.pieces.visits_in)


def count_in(node: Node, value: str, asked: int, visits_in: Callable[[int], int]) -> int | None:
    """Return how many visits with ``value`` the asked pieces of a node have.

    Args:
        asked: As bits; those outside the node do not count.
        visits_in: Pieces as bits → all visits in them.

    Returns:
        The count if it follows from what is told, else ``None``.
    """
    inside = asked & node.pieces
    if not inside:
        return 0
    told = node.told.get(value)
    if told == 0 or (told is not None and inside == node.pieces):
        return told
    if told == node.visits:
        return visits_in(inside)
    direct = _sum_in(node.parts, value, inside, visits_in)
    if direct is not None or told is None:
        return direct
    rest = _sum_in(node.parts, value, node.pieces & ~inside, visits_in)
    return None if rest is None else told - rest


def _sum_in(
    parts: Sequence[Node], value: str, asked: int, visits_in: Callable[[int], int]
) -> int | None:
    if not parts:
        return None
    total = 0
    for part in parts:
        if asked & part.pieces:
            count = count_in(part, value, asked, visits_in)
            if count is None:
                return None
            total += count
    return total


def publish_breakdown(
    counts: Mapping[str, Mapping[str, Counts]],
    pieces: Pieces,
    *,
    threshold: int = THRESHOLD,
    protected: Protect = protect,
) -> Breakdown:
    """Decide what may be told of values of which each visit has exactly one.

    Args:
        counts: Value → ward (or sector) → month → visits.
        protected: As for :func:`desktop.domain.figures.publication.publish`.

    Raises:
        ValueError: The values do not add up to all visits, which is a bug upstream.
    """
    values = {value: pieces.counts(each) for value, each in counts.items()}
    sums = [sum(each) for each in zip(*values.values(), strict=True)] or [0] * len(pieces.each)
    if sums != [each.visits for each in pieces.each]:
        raise ValueError("the values do not add up to all visits")
    return Maker(pieces, values, threshold, protected).breakdown()


@dataclass(frozen=True, slots=True)
class _Row:
    """Values that are known together only, or one value; counts per piece."""

    values: tuple[str, ...]
    counts: Mapping[int, int]


class Maker:
    """Makes a breakdown from the top down.

    Args:
        values: Value → counts per piece.
        protected: As for :func:`desktop.domain.figures.publication.publish`.
    """

    def __init__(
        self,
        pieces: Pieces,
        values: Mapping[str, Sequence[int]],
        threshold: int,
        protected: Protect,
    ) -> None:
        self.pieces = pieces
        self.rows = [_Row((value,), dict(enumerate(counts))) for value, counts in values.items()]
        self.threshold, self.protected = threshold, protected
        first = pieces.calendar.first
        self.steps: Sequence[Sequence[Marks]] = (
            [partial(_periods, first=first, size=12)],
            [lambda piece: [piece.ward]],
            [partial(_periods, first=first, size=3), partial(_periods, first=first, size=1)],
            [lambda piece: piece.cells],
        )

    def breakdown(self) -> Breakdown:
        """Return what may be told."""
        pieces = enumerate(self.pieces.each)
        busy = [at for at, piece in pieces if piece.visits and piece.is_known]
        cells, parents = self._tree(busy, self.steps[0])
        return Breakdown(self.pieces, self._told(cells, parents, self.rows, 0))

    def of_sectors(self, inside: Sequence[int]) -> Node:
        """Return what may be told of the sectors of one ward, in months that are told as one.

        Args:
            inside: Positions of its pieces. The counts of all of them together are known.
        """
        told = {row.values[0]: sum(row.counts[at] for at in inside) for row in self.rows}
        bits = reduce(or_, (1 << at for at in inside), 0)
        node = Node(bits, sum(told.values()), told)
        self.below(node, inside, self.rows, len(self.steps) - 1)
        return node

    def below(self, node: Node, cell: Sequence[int], rows: Sequence[_Row], step: int) -> None:
        """Add the parts of a node whose rows are known, from a step on."""
        while step < len(self.steps) and len(rows) > 1:
            cells, parents = self._tree(cell, self.steps[step])
            if len(cells) > 1:
                node.parts.extend(self._told(cells, parents, rows, step).parts)
                return
            step += 1

    def _told(
        self,
        cells: Sequence[Sequence[int]],
        parents: Sequence[int],
        rows: Sequence[_Row],
        step: int,
    ) -> Node:
        """Return the first cell with its parts, and what is told of each."""
        wholes = set(parents)
        leaves = [() if at in wholes else cell for at, cell in enumerate(cells)]
        sums = tuple(tuple(sum(row.counts[at] for at in leaf) for leaf in leaves) for row in rows)
        shape = Shape(tuple(parents), sums_known=True, wholes_known=step > 0)
        table = self.protected(sums, shape, self.threshold)
        nodes = list[Node]()
        for at, cell in enumerate(cells):
            away = [row for row, cells_away in enumerate(table.hidden) if at in cells_away]
            told = {
                value: table.values[number][at]
                for number, row in enumerate(rows)
                if number not in away and (len(row.values) == 1 or not table.values[number][at])
                for value in row.values
            }
            nodes.append(
                Node(reduce(or_, (1 << piece for piece in cell), 0), table.total[at], told)
            )
            if at:
                nodes[parents[at]].parts.append(nodes[at])
            if at not in wholes:
                self.below(nodes[at], cell, _merged(rows, away, cell), step + 1)
        return nodes[0]

    def _tree(
        self, whole: Sequence[int], levels: Sequence[Marks]
    ) -> tuple[list[Sequence[int]], list[int]]:
        """Return pieces as a tree of cells, and the position of each one's parent."""
        cells, parents, wholes = [whole], [-1], [0]
        for marks in levels:
            leaves = list[int]()
            for at in wholes:
                parts = self._split(cells[at], marks)
                leaves += range(len(cells), len(cells) + len(parts)) if len(parts) > 1 else [at]
                cells += parts if len(parts) > 1 else []
                parents += [at] * (len(parts) if len(parts) > 1 else 0)
            wholes = leaves
        return cells, parents

    def _split(self, cell: Sequence[int], marks: Marks) -> list[list[int]]:
        """Return pieces in groups: those with a mark in common are in one."""
        groups = list[tuple[set[object], list[int]]]()
        for at in cell:
            own, members = set(marks(self.pieces.each[at])), [at]
            apart = list[tuple[set[object], list[int]]]()
            for group in groups:
                if own.isdisjoint(group[0]):
                    apart.append(group)
                else:
                    own, members = own | group[0], group[1] + members
            groups = [*apart, (own, members)]
        return sorted(sorted(members) for _, members in groups)


def _periods(piece: Piece, *, first: int, size: int) -> Iterator[int]:
    """Yield the years, quarters or months (``size`` of months) in which a piece lies."""
    months = piece.months
    for bit in range(months.bit_length()):
        if months >> bit & 1:
            yield (first + bit) // size


def _merged(rows: Sequence[_Row], hidden: Sequence[int], cell: Sequence[int]) -> list[_Row]:
    """Return rows of which the hidden ones are one, which knows the pieces of a cell only."""
    told = [row for number, row in enumerate(rows) if number not in hidden]
    away = [rows[number] for number in hidden]
    if not away:
        return told
    values = tuple(value for row in away for value in row.values)
    counts = {at: sum(row.counts[at] for row in away) for at in cell} if told else {}
    return [*told, _Row(values, counts)]
