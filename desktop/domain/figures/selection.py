"""Visits chosen by several values: what follows from what is told of each value.

Nothing is decided here. Every figure is one that is told already, or a sum of such figures, so
whoever has those learns nothing new from it. What does not follow is hidden.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop.domain.figures.aggregate import SUPPRESSED, Figure, figure
from desktop.domain.figures.crossing import Single
from desktop.domain.figures.publication import together


class Chosen(NamedTuple):
    """What follows, and from which values.

    Args:
        visits: Their number.
        parts: Positions of the values whose visits these are, together; none if there are no
            visits or it is hidden.
    """

    visits: Figure
    parts: Sequence[int] = ()


Asked = tuple[str | None, int, int]
"""A ward, a sector, or ``None`` for the city; the first and the last month."""
Choosing = Callable[[Sequence[Single], Asked], Chosen]


def all_of(singles: Sequence[Single], asked: Asked) -> Chosen:
    """Return the visits that have every value: none, or those of the one that says it all."""
    counts = [each.figure(*asked) for each in singles]
    if figure(0) in counts:
        return Chosen(figure(0))
    some = [at for at, each in enumerate(singles) if not each.is_all(*asked)] or [0]
    return _one(counts, some)


def any_of(singles: Sequence[Single], asked: Asked) -> Chosen:
    """Return the visits that have at least one of values which a visit may have together."""
    counts = [each.figure(*asked) for each in singles]
    everybody = [at for at, each in enumerate(singles) if each.is_all(*asked)]
    if everybody:
        return _one(counts, everybody[:1])
    return _one(counts, [at for at, count in enumerate(counts) if count != figure(0)])


def sum_of(singles: Sequence[Single], asked: Asked) -> Chosen:
    """Return the visits that have one of values of which each visit has exactly one."""
    counts = [each.figure(*asked) for each in singles]
    visits = together(counts)
    return Chosen(visits, () if visits == SUPPRESSED else range(len(counts)))


def _one(counts: Sequence[Figure], some: Sequence[int]) -> Chosen:
    """Return the visits of the only value that matters; more than one is a crossing."""
    if not some:
        return Chosen(figure(0))
    if len(some) > 1 or counts[some[0]] == SUPPRESSED:
        return Chosen(SUPPRESSED)
    return Chosen(counts[some[0]], some)
