"""Visits that have two values at once: what may be told beside each of them.

Told is what follows from the figures of each value: none, where one of them has none; all of
the one, where every visit has the other. Everything else is hidden, and stays so whatever is
asked: with the counts of ``A``, ``B`` and all visits ``N`` given, the visits with both can be
anything from ``max(0, A + B - N)`` up to ``min(A, B)``. That interval is as long as the
smallest of ``A``, ``B``, ``N - A`` and ``N - B``. Each of these is none or at least the
threshold where it is told (:mod:`~.facet`), and more uncertain where it is not.
So a hidden crossing has room, whichever crossings are asked, and no crossing bounds another.

Telling more would: three counts of pairs bound each other, and all of them bound the hidden
months of each value.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.figures.aggregate import SUPPRESSED, Figure, figure


@dataclass(frozen=True, slots=True)
class Single:
    """What may be told of one value, each for an area and the first and last month.

    Args:
        figure: Its visits.
        is_all: Whether everybody can see that all visits have it.
    """

    figure: Callable[[str | None, int, int], Figure]
    is_all: Callable[[str | None, int, int], bool]


def cross(one: Single, other: Single, area: str | None, months: tuple[int, int]) -> Figure:
    """Return how many visits have both values, as far as it may be told.

    Args:
        area: A ward, a sector, or ``None`` for the city.
        months: The first and the last.
    """
    asked = (area, *months)
    counts = (one.figure(*asked), other.figure(*asked))
    if figure(0) in counts:
        return figure(0)
    if one.is_all(*asked):
        return counts[1]
    return counts[0] if other.is_all(*asked) else SUPPRESSED
