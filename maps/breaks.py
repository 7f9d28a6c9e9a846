"""Natural breaks: classes whose values lie as close together as can be.

Fisher (1958) showed that the best division of ordered values is found by building it from best
divisions of the values below. Jenks made it known for maps. The result here is the best there
is, no approximation; that suits the hundred or so areas of a city, not a million values.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, groupby


def natural_limits(values: Sequence[float], most: int) -> tuple[float, ...]:
    """Return the highest value of each class, so that distances to class means are least.

    Distance is the sum of squares. Equal values stay together; with few different values every
    value has its own class.
    """
    groups = [(value, len(list(same))) for value, same in groupby(sorted(values))]
    different = [value for value, _ in groups]
    if len(different) <= most:
        return tuple(different)
    spread = _Spread(groups)
    starts = _best_starts(spread, len(groups), most)
    limits, end = [], len(groups)
    for count in range(most, 0, -1):
        limits.append(different[end - 1])
        end = starts[count][end]
    return tuple(reversed(limits))


class _Spread:
    """Sums of squares of any run of groups, from running totals."""

    def __init__(self, groups: Sequence[tuple[float, int]]) -> None:
        middle = groups[len(groups) // 2][0]  # near the values, so that squares stay exact
        near = [(value - middle, count) for value, count in groups]
        self._counts = [0, *accumulate(count for _, count in near)]
        self._sums = [0.0, *accumulate(value * count for value, count in near)]
        self._squares = [0.0, *accumulate(value * value * count for value, count in near)]

    def of(self, start: int, end: int) -> float:
        total = self._sums[end] - self._sums[start]
        count = self._counts[end] - self._counts[start]
        return self._squares[end] - self._squares[start] - total * total / count


def _best_starts(spread: _Spread, size: int, most: int) -> list[list[int]]:
    """Return where the last class starts, by number of classes and number of groups in them."""
    starts = [[0] * (size + 1) for _ in range(most + 1)]
    least = [0.0, *(spread.of(0, end) for end in range(1, size + 1))]
    for count in range(2, most + 1):
        before, least = least, list(least)
        for end in range(count, size + 1):
            least[end], starts[count][end] = min(
                (before[start] + spread.of(start, end), start) for start in range(count - 1, end)
            )
    return starts
