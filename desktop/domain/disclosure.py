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
NO_END = 1 << 60
"""More units than any count."""


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
        most: Edge → largest such value, where there is one.
    """

    def __init__(
        self,
        edges: Sequence[Edge],
        hidden: Collection[int],
        least: Mapping[int, int] | None = None,
        most: Mapping[int, int] | None = None,
    ) -> None:
        self.edges = edges
        self.hidden: set[int] = set()
        self._least = dict(least or {})
        self._most = dict(most or {})
        self._up: dict[int, int] = {}
        self._down: dict[int, int] = {}
        self._leaving: dict[int, list[int]] = {}
        self._entering: dict[int, list[int]] = {}
        for index, edge in enumerate(edges):
            self._leaving.setdefault(edge.tail, []).append(index)
            self._entering.setdefault(edge.head, []).append(index)
        self._away: dict[int, list[int]] = {}
        self._toward: dict[int, list[int]] = {}
        self.hide(hidden)

    def is_open(self, target: int, enough: int) -> bool:
        """Whether a reader is left with an interval of at least ``enough`` for ``target``."""
        return self._known(target) >= enough or self._search(target, {}, enough)[0] >= enough

    def cheapest_partners(
        self, target: int, *, candidates: Mapping[int, int], enough: int
    ) -> frozenset[int] | None:
        """Return which published edges to hide as well, so that ``target`` gets room enough.

        Args:
            candidates: Indexes of the edges that may be hidden → what it costs to hide each.

        Returns:
            The partners, or ``None`` when hiding all candidates would not be enough.
        """
        room, used = self._search(target, candidates, enough)
        return frozenset(used) - self.hidden if room >= enough else None

    def hide(self, indexes: Collection[int]) -> None:
        """Hide more edges. What room was found stays: hiding only adds to it."""
        for index in set(indexes) - self.hidden:
            edge = self.edges[index]
            self._away.setdefault(edge.tail, []).append(index)
            self._toward.setdefault(edge.head, []).append(index)
        self.hidden |= set(indexes)

    def withhold(self, indexes: Collection[int], most: Mapping[int, int] | None = None) -> None:
        """Hide edges together with the zeros among them: any of them may be zero then.

        Args:
            most: Edge → largest value a reader has to consider from now on.
        """
        self.hide(indexes)
        self._least |= dict.fromkeys(indexes, 0)
        self._most |= most or {}

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
        most = min(most, self._headroom(target) if sign > 0 else self._slack(target))
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

    def _headroom(self, index: int) -> int:
        most = self._most.get(index)
        return NO_END if most is None else max(0, most - self.edges[index].value)

    def _push(self, steps: Sequence[_Step], moved: dict[int, int], most: int) -> int:
        units = most
        for edge, sign in steps:
            room = self._headroom(edge) if sign > 0 else self._slack(edge)
            units = min(units, room - sign * moved.get(edge, 0))
        for step in steps:
            moved[step.edge] = moved.get(step.edge, 0) + step.sign * units
        return units

    def _ways(
        self, node: int, moved: Mapping[int, int], costs: Mapping[int, int]
    ) -> Iterator[tuple[int, _Step]]:
        """Yield the nodes that can be reached in one step over a hidden or candidate edge."""
        for index in self._leaving.get(node, ()):
            allowed = index in self.hidden or index in costs
            if allowed and self._headroom(index) - moved.get(index, 0) > 0:
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
        """Look for the goal over hidden edges only. Most of the time goes here."""
        start, goal = ends
        edges, came = self.edges, _Came({start: None})
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for index in self._away.get(node, ()):
                following = edges[index][1]
                room = self._headroom(index) - moved.get(index, 0)
                if following not in came and index != skip and room > 0:
                    came[following] = (node, _Step(index, 1))
                    queue.append(following)
            for index in self._toward.get(node, ()):
                following = edges[index][0]
                room = self._slack(index) + moved.get(index, 0)
                if following not in came and index != skip and room > 0:
                    came[following] = (node, _Step(index, -1))
                    queue.append(following)
            if goal in came:
                break
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
