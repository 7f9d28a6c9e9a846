"""What a reader can work out about the hidden cells of tables that add up.

A table of counts with its margins is a circulation: every row, every column and the total are
nodes, every cell and every margin is an edge, and what flows into a node flows out again. The
same holds for months that add up to quarters and years. A reader knows the published edges
exactly and knows of a hidden edge the least it can be. All tables that fit this knowledge can
be reached from the true one by pushing whole units around cycles, so the smallest and the
largest possible value of a hidden edge are two maximum flows. That makes the answer exact, not
an estimate: linear programming over the same equations finds the same interval.

One cycle that takes some units proves room for every edge on it, so what was found for one
cell is remembered for the others: in a sparse table most cells need no search of their own.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

LEAST = 1
"""Smallest value a reader has to consider for a hidden cell: zeros are always published."""


class Edge(NamedTuple):
    """One cell or margin: it flows from node ``tail`` to node ``head``."""

    tail: int
    head: int
    value: int


class _Step(NamedTuple):
    edge: int
    sign: int


class Web:
    """Tables that add up, and which of their cells are hidden.

    Args:
        edges: All cells and margins, with their true values.
        hidden: Indexes of the edges that are not published.
        least: Edge → smallest value a reader has to consider, where that is not ``LEAST``:
            0 for a cell that is hidden whatever it holds.
    """

    def __init__(
        self,
        edges: Sequence[Edge],
        hidden: Collection[int],
        least: Mapping[int, int] | None = None,
    ) -> None:
        self.edges = edges
        self.hidden = set(hidden)
        self._least = dict(least or {})
        self._up: dict[int, int] = {}
        self._down: dict[int, int] = {}
        self._leaving: dict[int, list[int]] = {}
        self._entering: dict[int, list[int]] = {}
        for index, edge in enumerate(edges):
            self._leaving.setdefault(edge.tail, []).append(index)
            self._entering.setdefault(edge.head, []).append(index)

    def is_open(self, target: int, enough: int) -> bool:
        """Whether a reader is left with an interval of at least ``enough`` for ``target``."""
        return self._known(target) >= enough or self._search(target, {}, enough)[0] >= enough

    def cheapest_partners(
        self, target: int, *, candidates: Collection[int], enough: int
    ) -> frozenset[int] | None:
        """Return which published edges to hide as well, so that ``target`` gets room enough.

        Args:
            candidates: Indexes of the edges that may be hidden; small values are preferred.

        Returns:
            The partners, or ``None`` when hiding all candidates would not be enough.
        """
        costs = {index: self.edges[index].value for index in candidates}
        room, used = self._search(target, costs, enough)
        return frozenset(used) - self.hidden if room >= enough else None

    def hide(self, indexes: Collection[int]) -> None:
        """Hide more edges. What room was found stays: hiding only adds to it."""
        self.hidden |= set(indexes)

    def withhold(self, indexes: Collection[int]) -> None:
        """Hide edges together with the zeros among them: any of them may be zero then."""
        self.hide(indexes)
        self._least |= dict.fromkeys(indexes, 0)

    def _known(self, target: int) -> int:
        return self._up.get(target, 0) + self._down.get(target, 0)

    def _search(self, target: int, costs: Mapping[int, int], enough: int) -> tuple[int, set[int]]:
        """Return the room of the target, up to ``enough``, and the edges moved for it.

        First without any costs: what is hidden already may do. Partners are looked for only
        for the rest.
        """
        used: set[int] = set()
        room = 0
        for free in ({}, costs) if costs else ({},):
            room = 0
            for sign in (-1, 1):
                units, moved = self._flow(target, sign, free, enough - room)
                room += units
                used |= moved
            if room >= enough:
                break
        return room, used

    def _flow(
        self, target: int, sign: int, costs: Mapping[int, int], most: int
    ) -> tuple[int, set[int]]:
        """Raise (or lower) the target by at most ``most``; return units and edges moved."""
        edge = self.edges[target]
        start, goal = (edge.head, edge.tail) if sign > 0 else (edge.tail, edge.head)
        if sign < 0:
            most = min(most, self._slack(target))
        moved: dict[int, int] = {}
        units = 0
        while units < most:
            steps = self._path((start, goal), target, moved, costs)
            if steps is None:
                break
            units += self._push(steps, moved, most - units)
        self._remember(moved | {target: sign * units})
        return units, {index for index, by in moved.items() if by}

    def _remember(self, moved: Mapping[int, int]) -> None:
        """Note the room that one table which fits proves for all its edges."""
        if moved.keys() - self.hidden:
            return  # it fits only once the partners are hidden too
        for index, by in moved.items():
            side = self._up if by > 0 else self._down
            side[index] = max(side.get(index, 0), abs(by))

    def _slack(self, index: int) -> int:
        return max(0, self.edges[index].value - self._least.get(index, LEAST))

    def _push(self, steps: Sequence[_Step], moved: dict[int, int], most: int) -> int:
        rooms = [
            self._slack(step.edge) + moved.get(step.edge, 0) for step in steps if step.sign < 0
        ]
        units = min([most, *rooms])
        for step in steps:
            moved[step.edge] = moved.get(step.edge, 0) + step.sign * units
        return units

    def _ways(
        self, node: int, moved: Mapping[int, int], costs: Mapping[int, int]
    ) -> Iterator[tuple[int, _Step]]:
        """Yield the nodes that can be reached in one step over a hidden or candidate edge."""
        for index in self._leaving.get(node, ()):
            if index in self.hidden or index in costs:
                yield self.edges[index].head, _Step(index, 1)
        for index in self._entering.get(node, ()):
            allowed = index in self.hidden or index in costs
            if allowed and self._slack(index) + moved.get(index, 0) > 0:
                yield self.edges[index].tail, _Step(index, -1)

    def _path(
        self,
        ends: tuple[int, int],
        skip: int,
        moved: Mapping[int, int],
        costs: Mapping[int, int],
    ) -> list[_Step] | None:
        came = self._cheapest(ends, skip, moved, costs) if costs else self._any(ends, skip, moved)
        return list(_walk_back(came, ends[1])) if ends[1] in came else None

    def _any(self, ends: tuple[int, int], skip: int, moved: Mapping[int, int]) -> _Came:
        came: _Came = {ends[0]: None}
        queue = deque([ends[0]])
        while queue and ends[1] not in came:
            node = queue.popleft()
            for following, step in self._ways(node, moved, {}):
                if following not in came and step.edge != skip:
                    came[following] = (node, step)
                    queue.append(following)
        return came

    def _cheapest(
        self,
        ends: tuple[int, int],
        skip: int,
        moved: Mapping[int, int],
        costs: Mapping[int, int],
    ) -> _Came:
        came: _Came = {}
        queue: list[tuple[int, int, int, tuple[int, _Step] | None]] = [(0, 0, ends[0], None)]
        counter = 0
        while queue and ends[1] not in came:
            cost, _, node, origin = heapq.heappop(queue)
            if node in came:
                continue
            came[node] = origin
            for following, step in self._ways(node, moved, costs):
                if step.edge != skip and following not in came:
                    counter += 1
                    price = 0 if step.edge in self.hidden else costs[step.edge]
                    heapq.heappush(queue, (cost + price, counter, following, (node, step)))
        return came


_Came = dict[int, tuple[int, _Step] | None]


def _walk_back(came: _Came, goal: int) -> Iterator[_Step]:
    origin = came[goal]
    while origin is not None:
        node, step = origin
        yield step
        origin = came[node]
