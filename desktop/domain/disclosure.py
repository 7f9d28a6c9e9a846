"""What a reader can work out about the hidden cells of a table with totals.

A table of counts with its margins is a circulation: every row, every column and the total are
nodes, every cell and every margin is an edge, and what flows into a node flows out again. A
reader knows the published edges exactly and knows of a hidden edge that it is at least 1
(zeros are always published). All tables that fit this knowledge can be reached from the true
one by pushing whole units around cycles, so the smallest and the largest possible value of a
hidden edge are two maximum flows. That makes the answer exact, not an estimate: linear
programming over the same equations finds the same interval.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

LEAST = 1
"""Smallest value a reader has to consider for a hidden cell."""


class Edge(NamedTuple):
    """One cell or margin: it flows from node ``tail`` to node ``head``."""

    tail: int
    head: int
    value: int


class _Step(NamedTuple):
    edge: int
    sign: int


@dataclass(slots=True)
class _Residual:
    """How far the hidden edges have been moved away from the truth while searching."""

    edges: Sequence[Edge]
    costs: Mapping[int, int]
    skip: int
    moved: dict[int, int] = field(default_factory=dict)

    def room(self, step: _Step) -> int | None:
        """Return how many units the step can take; ``None`` = any number."""
        if step.sign > 0:
            return None
        return self.edges[step.edge].value - LEAST + self.moved.get(step.edge, 0)

    def ways(self) -> dict[int, list[tuple[int, _Step]]]:
        """Return from each node the nodes that can be reached in one step."""
        ways: dict[int, list[tuple[int, _Step]]] = {}
        for index in self.costs:
            if index == self.skip:
                continue
            edge = self.edges[index]
            ways.setdefault(edge.tail, []).append((edge.head, _Step(index, 1)))
            if self.room(_Step(index, -1)):
                ways.setdefault(edge.head, []).append((edge.tail, _Step(index, -1)))
        return ways

    def push(self, steps: Sequence[_Step], most: int) -> int:
        """Move along ``steps`` as far as there is room; return by how many units."""
        rooms = [room for step in steps if (room := self.room(step)) is not None]
        units = min([most, *rooms])
        for step in steps:
            self.moved[step.edge] = self.moved.get(step.edge, 0) + step.sign * units
        return units


def interval_width(edges: Sequence[Edge], hidden: Collection[int], target: int, enough: int) -> int:
    """Return how wide the interval is to which a reader can narrow a hidden edge.

    Args:
        edges: The whole table with its margins, true values.
        hidden: Indexes of the edges that are not published.
        target: Index of the hidden edge that is attacked.
        enough: Stop counting here; a wider interval is returned as ``enough``.
    """
    costs = dict.fromkeys(hidden, 0)
    up, _ = _raise(edges, costs, target, enough)
    down, _ = _lower(edges, costs, target, enough - up)
    return up + down


def cheapest_partners(
    edges: Sequence[Edge],
    hidden: Collection[int],
    target: int,
    *,
    candidates: Collection[int],
    enough: int,
) -> frozenset[int] | None:
    """Return which published edges to hide as well, so that ``target`` gets wide enough.

    Args:
        candidates: Indexes of the edges that may be hidden; small values are preferred.

    Returns:
        The partners, or ``None`` when hiding all candidates would not be enough.
    """
    free = dict.fromkeys(hidden, 0)
    costs = {index: edges[index].value for index in candidates} | free
    down, _ = _lower(edges, free, target, enough)
    up, used = _raise(edges, costs, target, enough - down)
    if up + down < enough:
        down, also = _lower(edges, costs, target, enough - up)
        used |= also
    return used - frozenset(hidden) if up + down >= enough else None


def _raise(
    edges: Sequence[Edge], costs: Mapping[int, int], target: int, most: int
) -> tuple[int, frozenset[int]]:
    """Raise the target by at most ``most``; return the units and the edges moved for it."""
    residual = _Residual(edges, costs, target)
    return _flow(residual, edges[target].head, edges[target].tail, most)


def _lower(
    edges: Sequence[Edge], costs: Mapping[int, int], target: int, most: int
) -> tuple[int, frozenset[int]]:
    """Lower the target by at most ``most``, not below ``LEAST``; return as ``_raise`` does."""
    edge = edges[target]
    residual = _Residual(edges, costs, target)
    return _flow(residual, edge.tail, edge.head, min(most, max(0, edge.value - LEAST)))


def _flow(residual: _Residual, start: int, goal: int, most: int) -> tuple[int, frozenset[int]]:
    units = 0
    while units < most:
        steps = _cheapest_path(residual, start, goal)
        if steps is None:
            break
        units += residual.push(steps, most - units)
    return units, frozenset(index for index, moved in residual.moved.items() if moved)


def _cheapest_path(residual: _Residual, start: int, goal: int) -> list[_Step] | None:
    ways = residual.ways()
    came: dict[int, tuple[int, _Step] | None] = {}
    queue: list[tuple[int, int, int, tuple[int, _Step] | None]] = [(0, 0, start, None)]
    counter = 0
    while queue:
        cost, _, node, origin = heapq.heappop(queue)
        if node in came:
            continue
        came[node] = origin
        if node == goal:
            return list(_walk_back(came, goal))
        for following, step in ways.get(node, ()):
            counter += 1
            price = cost + residual.costs[step.edge]
            heapq.heappush(queue, (price, counter, following, (node, step)))
    return None


def _walk_back(came: Mapping[int, tuple[int, _Step] | None], goal: int) -> Iterator[_Step]:
    origin = came[goal]
    while origin is not None:
        node, step = origin
        yield step
        origin = came[node]
