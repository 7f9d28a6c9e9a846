"""What a benchmark prints, and how it takes times."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured value beside what it is compared with.

    Args:
        baseline: The same work done bare, in the same run; ``None`` where goals give an
            absolute bound only.
    """

    name: str
    value: float
    unit: str
    baseline: float | None = None

    def line(self) -> str:
        """Return the figure as one line of JSON, with its ratio."""
        ratio = round(self.value / self.baseline, 2) if self.baseline else None
        fields = asdict(self) | {"value": round(self.value, 3), "ratio": ratio}
        if self.baseline is not None:
            fields["baseline"] = round(self.baseline, 3)
        return json.dumps(fields)


def times(work: Callable[[int], object], rounds: int) -> list[float]:
    """Return how many milliseconds ``work(round)`` took, each time."""
    taken = []
    for number in range(rounds):
        before = time.perf_counter()
        work(number)
        taken.append((time.perf_counter() - before) * 1000)
    return taken


def p(percent: int, taken: Iterable[float]) -> float:
    """Return the percentile of some times."""
    return quantiles(taken, n=100, method="inclusive")[percent - 1]


def side_by_side(
    bare: Callable[[], object], whole: Callable[[], object], rounds: int = 15
) -> tuple[float, float]:
    """Return the median times of both in milliseconds, taken in turns after a warm-up.

    In turns, because what else a computer does changes by the second.
    """
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds + 2):
        for kept, work in zip(taken, (bare, whole), strict=True):
            one = times(lambda _round, work=work: work(), 1)  # type: ignore[misc]
            kept.extend(one if number > 1 else [])
    return median(taken[0]), median(taken[1])


def middle(work: Callable[[], object], rounds: int = 7) -> float:
    """Return the median time of ``work`` in milliseconds, after one round to warm up."""
    work()
    return median(times(lambda _round: work(), rounds))
