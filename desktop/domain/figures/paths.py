"""Paths through cells that can still be moved: the searches below :mod:`~.disclosure`.

Nearly all time that a publication costs goes into these searches, so they work on plain lists:
per node its edges, per edge how far it may still rise and sink.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import heappop, heappush
from typing import Self

NO_END = 1 << 60
"""More units than any count."""

Step = tuple[int, int]
"""An edge, and 1 for along it or -1 for against it."""
Ends = tuple[tuple[int, int], ...]
"""Per edge the node it leaves and the one it enters."""
_Came = dict[int, tuple[int, int, int] | None]
"""A node that was reached → from which node, along which edge, and in which direction."""


_Around = list[list[tuple[int, int]]]


class Ways:
    """Edges by the nodes that they join.

    Attributes:
        leaving, entering: Per node the edges from it and into it, in order, each with the node
            at its other end.
    """

    def __init__(self, nodes: int) -> None:
        self.leaving: _Around = [[] for _ in range(nodes)]
        self.entering: _Around = [[] for _ in range(nodes)]

    @classmethod
    def among(cls, ends: Ends, chosen: Container[int]) -> Self:
        """Return the ways along some edges.

        Args:
            ends: Per edge its tail and head.
            chosen: Positions of the edges.
        """
        whole, ways = _whole(ends), cls(0)
        ways.leaving, ways.entering = (
            [[each for each in around if each[0] in chosen] for around in side]
            for side in (whole.leaving, whole.entering)
        )
        return ways

    def add(self, index: int, tail: int, head: int) -> None:
        """Add an edge from ``tail`` to ``head``."""
        insort(self.leaving[tail], (index, head))
        insort(self.entering[head], (index, tail))


@lru_cache(maxsize=16)
def _whole(ends: Ends) -> Ways:
    """Return the ways along all edges. Tables of many themes have the same shape."""
    ways = Ways(1 + max((max(each) for each in ends), default=0))
    for index, (tail, head) in enumerate(ends):
        ways.leaving[tail].append((index, head))
        ways.entering[head].append((index, tail))
    return ways


@dataclass(frozen=True, slots=True)
class Rooms:
    """How many units each edge may still rise, and sink."""

    up: list[int]
    down: list[int]

    def along(self, steps: Sequence[Step]) -> int:
        """Return how many units can be pushed along a path."""
        up, down, units = self.up, self.down, NO_END
        for edge, sign in steps:
            room = up[edge] if sign > 0 else down[edge]
            units = min(units, room)
        return units

    def push(self, steps: Sequence[Step], most: int) -> int:
        """Push at most ``most`` units along a path; return how many it takes."""
        up, down, units = self.up, self.down, min(self.along(steps), most)
        for edge, sign in steps:
            up[edge] -= sign * units
            down[edge] += sign * units
        return units

    def move(self, by: Mapping[int, int]) -> None:
        """Raise edges by some units; below zero lowers them."""
        for edge, units in by.items():
            self.up[edge] -= units
            self.down[edge] += units


def any_path(ways: Ways, rooms: Rooms, start: int, goal: int) -> list[Step] | None:
    """Return steps that lead from ``start`` to ``goal``, in no order; ``None`` without a path.

    Looks from both ends, where there is less to look at first: most nodes that cannot be
    reached are shut in with a few others.
    """
    if start == goal:
        return []
    ahead: _Came = {start: None}
    back: _Came = {goal: None}
    near, far = [start], [goal]
    onward = ((ways.leaving, rooms.up, 1), (ways.entering, rooms.down, -1))
    homeward = ((ways.entering, rooms.up, 1), (ways.leaving, rooms.down, -1))
    while near and far:
        if len(near) <= len(far):
            near, met = _spread(near, ahead, back, onward)
        else:
            far, met = _spread(far, back, ahead, homeward)
        if met is not None:
            return _walk_back(ahead, met) + _walk_back(back, met)
    return None


_Reach = tuple[tuple[list[list[tuple[int, int]]], list[int], int], ...]
"""Edges per node, the room that each has in a direction, and that direction."""


def _spread(
    front: list[int], came: _Came, other: _Came, reach: _Reach
) -> tuple[list[int], int | None]:
    """Go one step from all nodes of a front; return the next, and where it met the other."""
    following: list[int] = []
    for node in front:
        for edges, room, sign in reach:
            for edge, end in edges[node]:
                if end not in came and room[edge] > 0:
                    came[end] = (node, edge, sign)
                    if end in other:
                        return following, end
                    following.append(end)
    return following, None


def cheapest_path(
    ways: Ways, rooms: Rooms, ends: tuple[int, int], prices: Sequence[int]
) -> list[Step] | None:
    """Return the cheapest steps from one node to another; ``None`` without a path.

    Of paths that cost the same it is always the same one.

    Args:
        prices: Per edge what a step along it costs, at least 0.
    """
    start, goal = ends
    last = _least_into(ways, rooms, goal, prices)
    came: _Came = {start: None}
    best = [NO_END] * len(ways.leaving)
    best[start], best_home = 0, NO_END
    queue = [(0, start)]
    reach: _Reach = ((ways.leaving, rooms.up, 1), (ways.entering, rooms.down, -1))
    while queue:
        cost, node = heappop(queue)
        if cost + last >= best_home:
            break
        if cost > best[node]:
            continue
        for edges, room, sign in reach:
            for edge, end in edges[node]:
                price = cost + prices[edge]
                if price < best[end] and price < best_home and room[edge] > 0:
                    best[end] = price
                    came[end] = (node, edge, sign)
                    if end != goal:
                        heappush(queue, (price, end))
                    else:
                        best_home = price
    return _walk_back(came, goal) if goal in came else None


def _least_into(ways: Ways, rooms: Rooms, goal: int, prices: Sequence[int]) -> int:
    """Return what the last step to ``goal`` costs at least."""
    into = [prices[edge] for edge, _ in ways.entering[goal] if rooms.up[edge] > 0]
    into += [prices[edge] for edge, _ in ways.leaving[goal] if rooms.down[edge] > 0]
    return min(into, default=0)


def _walk_back(came: _Came, goal: int) -> list[Step]:
    steps, origin = [], came[goal]
    while origin is not None:
        node, edge, sign = origin
        steps.append((edge, sign))
        origin = came[node]
    return steps
