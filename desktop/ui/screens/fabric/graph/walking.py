"""Where the keys lead in the drawing: from an organisation to those it has ties with."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, hypot, pi

from desktop.ui.screens.fabric.graph.drawn import Drawn

LEFT, RIGHT, UP, DOWN = (-1, 0), (1, 0), (0, -1), (0, 1)
Direction = tuple[int, int]
_WIDEST = pi / 2.2
"""How far a partner may lie beside the direction of an arrow key."""


def partners_in_turn(drawn: Drawn, at: int) -> Sequence[int]:
    """Return the partners of an organisation, the strongest ties first."""
    near = drawn.near[at]
    return sorted(near, key=lambda other: (-near[other], drawn.nodes[other].name))


def next_towards(drawn: Drawn, at: int, direction: Direction) -> int | None:
    """Return the partner that lies most in a direction, or ``None`` if none does."""
    x, y = drawn.spots[at]
    best: tuple[float, int] | None = None
    for other in drawn.near[at]:
        across, down = drawn.spots[other][0] - x, drawn.spots[other][1] - y
        beside = _angle((across, down), direction)
        if beside <= _WIDEST:
            cost = hypot(across, down) * (1 + 2 * beside)
            if best is None or cost < best[0]:
                best = cost, other
    return best[1] if best else None


def first_of(drawn: Drawn) -> int | None:
    """Return where to begin: the organisation with most partners."""
    return drawn.by_importance[0] if drawn.nodes else None


def _angle(way: tuple[float, float], direction: Direction) -> float:
    """Return how far a way lies beside a direction, 0-pi."""
    turn = atan2(way[1], way[0]) - atan2(direction[1], direction[0])
    return abs((turn + pi) % (2 * pi) - pi)
