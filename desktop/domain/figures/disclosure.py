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

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from desktop.domain.figures.paths import NO_END, Ends, Rooms, Ways, any_path, cheapest_path

LEAST = 1
"""Smallest value a reader has to consider for a hidden cell: zeros are always published."""


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
        self._rooms = Rooms(
            [max(0, most.get(index, NO_END) - edge.value) for index, edge in enumerate(edges)],
            [max(0, edge.value - least.get(index, LEAST)) for index, edge in enumerate(edges)],
        )
        self._risen: dict[int, int] = {}
        self._sunk: dict[int, int] = {}
        self._proofs: list[Mapping[int, int]] = []
        self._secret: Ways | None = None
        self._usable: Ways | None = None
        self._prices = [-1] * len(edges)
        self.hide(hidden)

    def offer(self, costs: Mapping[int, int]) -> None:
        """Say which edges may be hidden as partners, and what it costs to hide each."""
        for index, cost in costs.items():
            if index not in self.hidden:
                self._price(index, cost)

    def is_open(self, target: int, enough: int) -> bool:
        """Whether a reader is left with an interval of at least ``enough`` for ``target``."""
        risen, sunk = self._risen.get(target, 0), self._sunk.get(target, 0)
        if risen + sunk < enough:
            risen, proof = self._flow(target, 1, enough)
            self._remember(proof)
        if risen + sunk < enough:
            sunk, proof = self._flow(target, -1, enough - risen)
            self._remember(proof)
        return risen + sunk >= enough

    def cheapest_partners(self, target: int, *, enough: int) -> frozenset[int] | None:
        """Return which offered edges to hide as well, so that ``target`` gets room enough.

        Returns:
            The partners, or ``None`` when hiding all that is offered would not be enough.
        """
        room = 0
        self._proofs = []
        for sign in (-1, 1):
            units, proof = self._flow(target, sign, enough - room, partners=True)
            room += units
            self._proofs.append(proof)
        moved = {index for proof in self._proofs for index in proof}
        return frozenset(moved) - self.hidden if room >= enough else None

    def hide(self, indexes: Collection[int]) -> None:
        """Hide more edges. What room was found stays: hiding only adds to it."""
        for index in set(indexes) - self.hidden:
            if self._secret is not None:
                self._secret.add(index, *self.edges[index][:2])
            self._price(index, 0)
        self.hidden |= set(indexes)
        for proof in self._proofs:
            self._remember(proof)
        self._proofs = []

    def withhold(self, indexes: Collection[int], most: Mapping[int, int] | None = None) -> None:
        """Hide edges together with the zeros among them: any of them may be zero then.

        Args:
            most: Edge → largest value a reader has to consider from now on.
        """
        self.hide(indexes)
        for index in indexes:
            self._rooms.down[index] = self.edges[index].value
        for index, end in (most or {}).items():
            self._rooms.up[index] = max(0, end - self.edges[index].value)

    def _price(self, index: int, price: int) -> None:
        if self._usable is not None and self._prices[index] < 0:
            self._usable.add(index, *self.edges[index][:2])
        self._prices[index] = price

    def _flow(
        self, target: int, sign: int, most: int, *, partners: bool = False
    ) -> tuple[int, dict[int, int]]:
        """Raise (or lower) the target by at most ``most``, over hidden edges or offered ones too.

        Returns:
            Units, and by how much each edge is moved for it: with that, the tables add up again.
        """
        rooms, own = self._rooms, (self._rooms.up[target], self._rooms.down[target])
        most = min(most, own[0] if sign > 0 else own[1])
        if not most:
            return 0, {}
        tail, head, _ = self.edges[target]
        rooms.up[target] = rooms.down[target] = 0
        ends = (head, tail) if sign > 0 else (tail, head)
        units, moved = self._push(ends, most, partners=partners)
        rooms.up[target], rooms.down[target] = own
        if units:
            moved[target] = sign * units
        return units, moved

    def _push(
        self, ends: tuple[int, int], most: int, *, partners: bool
    ) -> tuple[int, dict[int, int]]:
        """Push at most ``most`` units from one node to another, and take them back.

        Returns:
            Units, and by how much each edge was moved for it.
        """
        rooms, ways = self._rooms, self._ways(partners=partners)
        moved, units = dict[int, int](), 0
        while units < most:
            steps = (
                cheapest_path(ways, rooms, ends, self._prices)
                if partners
                else any_path(ways, rooms, *ends)
            )
            if steps is None:
                break
            if not units and rooms.along(steps) >= most:
                return most, {edge: way * most for edge, way in steps}
            pushed = rooms.push(steps, most - units)
            units += pushed
            for edge, way in steps:
                moved[edge] = moved.get(edge, 0) + way * pushed
        rooms.move({edge: -by for edge, by in moved.items()})
        return units, {edge: by for edge, by in moved.items() if by}

    def _ways(self, *, partners: bool) -> Ways:
        """Return the ways along hidden edges, or along all that may be: not before it matters."""
        if partners:
            if self._usable is None:
                priced = {at for at, price in enumerate(self._prices) if price >= 0}
                self._usable = Ways.among(self._ends, priced)
            return self._usable
        if self._secret is None:
            self._secret = Ways.among(self._ends, self.hidden)
        return self._secret

    @cached_property
    def _ends(self) -> Ends:
        return tuple((edge.tail, edge.head) for edge in self.edges)

    def _remember(self, proof: Mapping[int, int]) -> None:
        """Note the room that one table which fits proves for all its edges."""
        if not proof.keys() <= self.hidden:
            return
        for index, by in proof.items():
            side = self._risen if by > 0 else self._sunk
            side[index] = max(side.get(index, 0), abs(by))
