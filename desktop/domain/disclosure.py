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
        least, most = least or {}, most or {}
        self._slack = [
            max(0, edge.value - least.get(index, LEAST)) for index, edge in enumerate(edges)
        ]
        self._headroom = [
            max(0, most.get(index, NO_END) - edge.value) for index, edge in enumerate(edges)
        ]
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
        for index in indexes:
            self._slack[index] = self.edges[index].value
        for index, end in (most or {}).items():
            self._headroom[index] = max(0, end - self.edges[index].value)

    def _known(self, target: int) -> int:
        return self._up.get(target, 0) + self._down.get(target, 0)

    def _search(self, target: int, costs: Mapping[int, int], enough: int) -> tuple[int, set[int]]:
        """Return the room of the target, up to ``enough``, and the edges moved for it."""
        used: set[int] = set()
        room = 0
        for sign in (-1, 1):
            units, moved = self._flow(target, sign, costs, enough - room)
            room += units
            used |= moved
        return room, used

    def _flow(
        self, target: int, sign: int, costs: Mapping[int, int], most: int
    ) -> tuple[int, set[int]]:
        """Raise (or lower) the target by at most ``most``; return units and edges moved."""
        edge = self.edges[target]
        start, goal = (edge.head, edge.tail) if sign > 0 else (edge.tail, edge.head)
        most = min(most, (self._headroom if sign > 0 else self._slack)[target])
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

    def _push(self, steps: Sequence[tuple[int, int]], moved: dict[int, int], most: int) -> int:
        units = most
        for edge, sign in steps:
            room = (self._headroom if sign > 0 else self._slack)[edge]
            units = min(units, room - sign * moved.get(edge, 0))
        for edge, sign in steps:
            moved[edge] = moved.get(edge, 0) + sign * units
        return units

    def _path(
        self,
        ends: tuple[int, int],
        skip: int,
        moved: Mapping[int, int],
        costs: Mapping[int, int],
    ) -> list[tuple[int, int]] | None:
        came = self._cheapest(ends, skip, moved, costs) if costs else self._any(ends, skip, moved)
        return list(_walk_back(came, ends[1])) if ends[1] in came else None

    def _any(self, ends: tuple[int, int], skip: int, moved: Mapping[int, int]) -> _Came:
        """Look for the goal over hidden edges only. Most of the time goes here."""
        start, goal = ends
        edges, slack, headroom = self.edges, self._slack, self._headroom
        came: _Came = {start: None}
        queue = deque([start])
        while queue and goal not in came:
            node = queue.popleft()
            for index in self._away.get(node, ()):
                following = edges[index][1]
                room = headroom[index] - moved.get(index, 0)
                if room > 0 and following not in came and index != skip:
                    came[following] = (node, index, 1)
                    queue.append(following)
            for index in self._toward.get(node, ()):
                following = edges[index][0]
                room = slack[index] + moved.get(index, 0)
                if room > 0 and following not in came and index != skip:
                    came[following] = (node, index, -1)
                    queue.append(following)
        return came

    def _cheapest(
        self,
        ends: tuple[int, int],
        skip: int,
        moved: Mapping[int, int],
        costs: Mapping[int, int],
    ) -> _Came:
        """Look for the goal over hidden edges, which cost nothing, and candidates."""
        start, goal = ends
        came: _Came = {}
        best, reached = {start: 0}, _Came({start: None})
        queue = [(0, start)]
        while queue and goal not in came:
            cost, node = heapq.heappop(queue)
            if node in came:
                continue
            came[node] = reached[node]
            for following, index, sign in self._ways(node, moved):
                if index in self.hidden:
                    price = cost
                elif index in costs:
                    price = cost + costs[index]
                else:
                    continue
                if index != skip and price < best.get(following, NO_END):
                    best[following] = price
                    reached[following] = (node, index, sign)
                    heapq.heappush(queue, (price, following))
        return came

    def _ways(self, node: int, moved: Mapping[int, int]) -> list[_Way]:
        """Return the nodes that can be reached in one step, the edge and its direction."""
        edges, slack, headroom = self.edges, self._slack, self._headroom
        ways = [
            (edges[index][1], index, 1)
            for index in self._leaving.get(node, ())
            if headroom[index] - moved.get(index, 0) > 0
        ]
        ways += [
            (edges[index][0], index, -1)
            for index in self._entering.get(node, ())
            if slack[index] + moved.get(index, 0) > 0
        ]
        return ways


_Way = tuple[int, int, int]
"""A node, an edge, and 1 for along it or -1 for against it."""
_Came = dict[int, _Way | None]
"""A node that was reached → from where."""


def _walk_back(came: _Came, goal: int) -> Iterator[tuple[int, int]]:
    origin = came[goal]
    while origin is not None:
        node, edge, sign = origin
        yield edge, sign
        origin = came[node]
