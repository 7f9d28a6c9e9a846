"""How evenly something is spread over wards, measured against their inhabitants.

A city where every ward gets visits in proportion to its inhabitants has a Gini of 0; one
where a single small ward gets them all comes close to 1. It says nothing of whether needs are
the same everywhere, so an even spread is not the same as a fair one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float]


def lorenz(amounts: Sequence[float], people: Sequence[float]) -> Sequence[Point]:
    """Return the curve: share of the inhabitants, share of what they get.

    The wards that get least for each inhabitant come first.

    Args:
        amounts: What each ward gets, for instance visits.
        people: Inhabitants of each ward, none of them zero.

    Returns:
        Points from (0, 0) to (1, 1), one more than there are wards; empty when nobody gets
        anything.
    """
    everything, everybody = sum(amounts), sum(people)
    if not everything:
        return []
    least_first = sorted(zip(amounts, people, strict=True), key=lambda ward: ward[0] / ward[1])
    points = [(0.0, 0.0)]
    inhabitants = amount = 0.0
    for gets, here in least_first:
        inhabitants, amount = inhabitants + here, amount + gets
        points.append((inhabitants / everybody, amount / everything))
    return points


def gini(points: Sequence[Point]) -> float | None:
    """Return the Gini coefficient of a curve, 0 (even) to 1; ``None`` of an empty one."""
    if not points:
        return None
    below = sum((x - before) * (y + less) / 2 for (before, less), (x, y) in pairwise(points))
    return max(0.0, 1 - 2 * below)
