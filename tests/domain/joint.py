"""A reader who has every published table of visits, and looks at all of them at once.

The unknowns are how many visits there were of each sector, month, kind and set of themes. A
published figure is an equation, and no count is below zero. What the figures allow is a
polytope; linear programming finds how far each hidden figure can be from its true value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import numpy as np
import numpy.typing as npt

from desktop.domain.figures.aggregate import SUPPRESSED, Figure

Numbers = npt.NDArray[np.float64]
Months = tuple[int, int]
TINY = 1e-7


@dataclass(frozen=True, slots=True)
class Sort:
    """Visits that are alike in everything that is published."""

    ward: str
    sector: str
    month: int
    kind: str
    themes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a figure is of: ``None`` = all of them."""

    area: str | None
    months: Months
    having: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()

    def counts(self, sort: Sort) -> bool:
        """Whether visits of this sort are counted."""
        return (
            self.area in {None, sort.ward, sort.sector}
            and self.months[0] <= sort.month <= self.months[1]
            and self.having <= sort.themes | {sort.kind}
            and self.lacking.isdisjoint(sort.themes | {sort.kind})
        )


@dataclass(frozen=True)
class World:
    """True counts, also of sorts of which there were none."""

    counts: Mapping[Sort, int]

    @cached_property
    def wards(self) -> Sequence[str]:
        """Codes."""
        return sorted({sort.ward for sort in self.counts})

    @cached_property
    def months(self) -> Sequence[int]:
        """Numbers."""
        return sorted({sort.month for sort in self.counts})

    def sectors(self, ward: str) -> Sequence[str]:
        """Codes of the sectors of a ward."""
        return sorted({sort.sector for sort in self.counts if sort.ward == ward})

    def true(self, asked: Asked) -> int:
        """Return a true count."""
        return sum(count for sort, count in self.counts.items() if asked.counts(sort))

    def by_month(self, area: str, having: frozenset[str] = frozenset()) -> dict[int, int]:
        """Return the true counts of an area."""
        return {m: self.true(Asked(area, (m, m), having)) for m in self.months}


class Reader:
    """Knows all that is told.

    Args:
        figures: Everything that can be asked, and the answer.
    """

    def __init__(self, world: World, figures: Mapping[Asked, Figure]) -> None:
        self.sorts = list(world.counts)
        self.hidden = [asked for asked, figure in figures.items() if figure == SUPPRESSED]
        told = [(a, f) for a, f in figures.items() if f != SUPPRESSED]
        rows = np.array([self._row(asked) for asked, _ in told], dtype=float)
        rows = rows.reshape(len(told), len(self.sorts))
        sums = np.array([figure.value for _, figure in told], dtype=float)
        self.possible = _columns_that_may_be(rows, sums)
        truth = np.array(list(world.counts.values()), dtype=float)
        assert not truth[~self.possible].any(), "the true world must fit what was published"
        table = _independent(np.column_stack([rows[:, self.possible], sums]))
        self.corner = _first_corner(table)

    def bounds(self, asked: Asked) -> tuple[float, float]:
        """Return the least and the most that a figure can be."""
        goal = self._row(asked)[self.possible]
        return -_most(self.corner, -goal), _most(self.corner, goal)

    def _row(self, asked: Asked) -> Numbers:
        return np.array([asked.counts(sort) for sort in self.sorts], dtype=float)


def _columns_that_may_be(rows: Numbers, sums: Numbers) -> npt.NDArray[np.bool_]:
    """Return which sorts are not part of a figure that is zero."""
    return ~(rows[sums == 0] > 0).any(axis=0) if (sums == 0).any() else np.ones(rows.shape[1], bool)


def _independent(table: Numbers) -> Numbers:
    """Return the equations in reduced form, without those that follow from others."""
    table, row = table.copy(), 0
    for column in range(table.shape[1] - 1):
        if row == len(table):
            break
        pivot = row + int(np.argmax(abs(table[row:, column])))
        if abs(table[pivot, column]) > TINY:
            table[[row, pivot]] = table[[pivot, row]]
            _pivot(table, row, column)
            row += 1
    return table[:row]


@dataclass(frozen=True, slots=True)
class _Corner:
    table: Numbers
    basis: list[int]


def _first_corner(table: Numbers) -> _Corner:
    """Return any world that fits, as a simplex tableau."""
    height, width = len(table), table.shape[1] - 1
    table[table[:, -1] < 0] *= -1
    whole = np.column_stack([table[:, :-1], np.eye(height), table[:, -1]])
    basis = list(range(width, width + height))
    goal = np.concatenate([np.zeros(width), -np.ones(height)])
    _climb(whole, basis, goal)
    for row, column in enumerate(basis):
        if column >= width:
            candidates = np.flatnonzero(abs(whole[row, :width]) > TINY)
            _pivot(whole, row, int(candidates[0]))
            basis[row] = int(candidates[0])
    return _Corner(np.column_stack([whole[:, :width], whole[:, -1]]), basis)


def _most(corner: _Corner, goal: Numbers) -> float:
    table, basis = corner.table.copy(), list(corner.basis)
    return float(goal[basis] @ table[:, -1]) if _climb(table, basis, goal) else np.inf


def _climb(table: Numbers, basis: list[int], goal: Numbers) -> bool:
    """Walk to the best corner; return whether there is one.

    Always by the first column and row that do, so it cannot go in circles.
    """
    while True:
        gains = goal - goal[basis] @ table[:, :-1]
        better = np.flatnonzero(gains > TINY)
        if not len(better):
            return True
        column = int(better[0])
        ways = table[:, column] > TINY
        if not ways.any():
            return False
        ratios = np.where(ways, table[:, -1] / np.where(ways, table[:, column], 1), np.inf)
        ties = np.flatnonzero(ratios <= ratios.min() + TINY)
        row = int(min(ties, key=lambda each: basis[each]))
        _pivot(table, row, column)
        basis[row] = column


def _pivot(table: Numbers, row: int, column: int) -> None:
    table[row] /= table[row, column]
    others = table[:, column].copy()
    others[row] = 0
    table -= np.outer(others, table[row])


def everything(
    world: World, answers: Callable[[Asked], Figure], traits: Sequence[frozenset[str]]
) -> dict[Asked, Figure]:
    """Ask for all areas, all periods of months and all that visits may have."""
    areas = [None, *world.wards, *(each for ward in world.wards for each in world.sectors(ward))]
    asked = (Asked(*each) for each in product(areas, _periods(world.months), traits))
    return {each: answers(each) for each in asked}


def _periods(months: Sequence[int]) -> Iterator[Months]:
    for at, first in enumerate(months):
        for last in months[at:]:
            yield first, last
