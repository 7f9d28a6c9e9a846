"""Making room: circles and points that lie on each other are pushed apart."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from math import cos, hypot, sin
from typing import NamedTuple, TypeVar

N = TypeVar("N", bound=Hashable)
Point = tuple[float, float]
_ROUNDS = 60
_SHELF = 1.0
_Cells = dict[tuple[int, int], list[N]]
_AROUND = tuple((across, down) for across in (-1, 0, 1) for down in (-1, 0, 1))


class Circle(NamedTuple):
    """Room that a group takes."""

    middle: Point
    radius: float


def spread(circles: Sequence[Circle], gap: float) -> Sequence[Point]:
    """Return middles near those given, so that circles stand ``gap`` apart (as good as)."""
    middles = [circle.middle for circle in circles]
    for _round in range(_ROUNDS):
        is_calm = True
        for one in range(len(circles)):
            for other in range(one + 1, len(circles)):
                least = circles[one].radius + circles[other].radius + gap
                if hypot(*_apart(middles[one], middles[other])) < least:
                    is_calm = False
                    middles[one], middles[other] = _parted(
                        (middles[one], middles[other]), least, turn=one + other
                    )
        if is_calm:
            break
    return middles


def on_shelves(
    middles: Sequence[Point], radii: Sequence[float], rest: Sequence[float]
) -> Sequence[Point]:
    """Return middles for the circles ``rest``, in rows below those at ``middles``."""
    circles = list(zip(middles, radii, strict=True))
    left = min((x - radius for (x, _y), radius in circles), default=0.0)
    right = max((x + radius for (x, _y), radius in circles), default=0.0)
    top = max((y + radius for (_x, y), radius in circles), default=0.0) + _SHELF
    found: list[Point] = []
    x, high = left, 0.0
    for radius in rest:
        if x > left and x + 2 * radius > right:
            x, top, high = left, top + high, 0.0
        found.append((x + radius, top + radius))
        x, high = x + 2 * radius + _SHELF, max(high, 2 * radius + _SHELF)
    return found


def push_apart(
    places: Mapping[N, Point], *, fixed: Collection[N] = (), least: float = 1.0
) -> Mapping[N, Point]:
    """Return the places with no two nearer than ``least`` (as good as).

    Args:
        fixed: These stay where they are.
    """
    moved, loose = dict(places), [node for node in places if node not in fixed]
    for _round in range(_ROUNDS // 2):
        cells = _cells(moved, least)
        pushed = [node for node in loose if _push(moved, node, cells, least)]
        if not pushed:
            break
    return moved


def _push(moved: dict[N, Point], node: N, cells: _Cells[N], least: float) -> bool:
    """Move one point away from all that are too near; say whether it had to."""
    x, y = moved[node]
    column, row = int(x // least), int(y // least)
    is_moved = False
    for across, down in _AROUND:
        for other in cells.get((column + across, row + down), ()):
            if other != node and hypot(*_apart(moved[node], moved[other])) < 0.98 * least:
                pair = (moved[node], moved[other])
                moved[node], _other = _parted(pair, least, turn=hash(node) % 97)
                is_moved = True
    return is_moved


def _cells(places: Mapping[N, Point], size: float) -> _Cells[N]:
    cells: _Cells[N] = {}
    for node, (x, y) in places.items():
        cells.setdefault((int(x // size), int(y // size)), []).append(node)
    return cells


def _apart(one: Point, other: Point) -> Point:
    return other[0] - one[0], other[1] - one[1]


def _parted(pair: tuple[Point, Point], least: float, *, turn: int) -> tuple[Point, Point]:
    """Return two points moved away from each other, each half of what is missing."""
    (x, y), (u, v) = pair
    across, down = _apart(*pair)
    far = hypot(across, down)
    if far < 1e-6:  # noqa: PLR2004 - as good as the same point: any direction will do
        across, down, far = cos(turn), sin(turn), 1.0
        missing = least / 2
    else:
        missing = (least - far) / 2
    step = missing / far
    return (x - across * step, y - down * step), (u + across * step, v + down * step)
