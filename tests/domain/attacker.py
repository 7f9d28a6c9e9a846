"""A reader who solves the published tables with exact linear programming.

Written apart from the code it attacks: the simplex method with Bland's rule, over whole
numbers and, where a division does not come out even, fractions.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from operator import mul

Number = int | Fraction
UNBOUNDED = 10**9


class Attacker:
    """Knows the equations of the published tables and a lower bound for every unknown.

    Args:
        equations: One row of coefficients per equation, one column per unknown.
        sums: The right-hand sides.
        least: Lower bound of every unknown, or one for each.
    """

    def __init__(
        self,
        equations: Sequence[Sequence[int]],
        sums: Sequence[int],
        least: int | Sequence[int],
    ) -> None:
        self.count = len(equations[0]) if equations else 0
        self.rows: list[list[Number]] = []
        for index, (row, total) in enumerate(zip(equations, sums, strict=True)):
            bounds = [least] * len(row) if isinstance(least, int) else least
            shifted = total - sum(map(mul, bounds, row))
            sign = -1 if shifted < 0 else 1
            slack = [int(other == index) for other in range(len(equations))]
            self.rows.append([*(sign * a for a in row), *slack, sign * shifted])
        self.basis = [self.count + index for index in range(len(equations))]
        self._find_any_table()

    def width(self, target: int) -> Number:
        """Return the largest minus the smallest possible value of unknown ``target``."""
        return self._extreme(target, 1) - self._extreme(target, -1)

    def _find_any_table(self) -> None:
        artificial = [0] * self.count + [-1] * len(self.rows)
        _optimise(self.rows, self.basis, artificial)
        left = sum(row[-1] for b, row in zip(self.basis, self.rows, strict=True) if b >= self.count)
        assert left == 0, "the true table must fit what was published"
        for index in range(len(self.rows) - 1, -1, -1):
            if self.basis[index] >= self.count:
                column = next((c for c in range(self.count) if self.rows[index][c]), None)
                if column is None:
                    del self.rows[index], self.basis[index]
                else:
                    _pivot(self.rows, self.basis, index, column)
        self.rows = [[*row[: self.count], row[-1]] for row in self.rows]

    def _extreme(self, target: int, sign: int) -> Number:
        rows, basis = [list(row) for row in self.rows], list(self.basis)
        goal = [sign * int(column == target) for column in range(self.count)]
        if not _optimise(rows, basis, goal):
            return sign * UNBOUNDED
        return rows[basis.index(target)][-1] if target in basis else 0


def _optimise(rows: list[list[Number]], basis: list[int], goal: Sequence[int]) -> bool:
    """Bring the tableau to its optimum; return whether there is one."""
    while True:
        weighted = [(goal[b], row) for b, row in zip(basis, rows, strict=True) if goal[b]]
        gains = (
            column
            for column, gain in enumerate(goal)
            if gain > sum(weight * row[column] for weight, row in weighted)
        )
        entering = next(gains, None)
        if entering is None:
            return True
        ratios = [
            (Fraction(row[-1]) / row[entering], basis[index], index)
            for index, row in enumerate(rows)
            if row[entering] > 0
        ]
        if not ratios:
            return False
        _pivot(rows, basis, min(ratios)[2], entering)


def _pivot(rows: list[list[Number]], basis: list[int], index: int, column: int) -> None:
    divisor = rows[index][column]
    if divisor != 1:
        rows[index] = [Fraction(value) / divisor for value in rows[index]]
    for other, row in enumerate(rows):
        if other != index and row[column]:
            factor = row[column]
            rows[other] = [a - factor * b for a, b in zip(row, rows[index], strict=True)]
    basis[index] = column
