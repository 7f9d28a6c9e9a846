"""What the drawing holds, in numbers: organisations as spots, ties as lines between two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from desktop.domain.network.fabric import Fabric, Link, Node

UNIT = 64.0
"""Pixels at 100 % between two organisations that stand as close as they may."""
_SIZES = (1, 4, 12)
"""Numbers of partners from which an organisation is drawn larger."""
Spot = tuple[float, float]


class Style(NamedTuple):
    """How a line is drawn. Colour, width, arrowhead and dashes say the same things twice."""

    is_material: bool = False
    is_occasional: bool = False
    is_role: bool = False


class Line(NamedTuple):
    """All ties of one style between two organisations.

    Args:
        one, other: Their numbers, the lower first.
        to_one, to_other: Where something arrives.
    """

    one: int
    other: int
    style: Style
    to_one: bool
    to_other: bool
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Drawn:
    """The network as it is drawn now.

    Args:
        spots: Where each of ``nodes`` is, in pixels at 100 %.
    """

    nodes: Sequence[Node]
    spots: Sequence[Spot]
    lines: Sequence[Line]

    @cached_property
    def number(self) -> Mapping[UUID, int]:
        """The number of every organisation."""
        return {node.id: at for at, node in enumerate(self.nodes)}

    @cached_property
    def near(self) -> Sequence[Mapping[int, float]]:
        """Per organisation with whom it has ties, and how strong these are together."""
        near: list[dict[int, float]] = [{} for _ in self.nodes]
        for line in self.lines:
            weight = sum(link.weight for link in line.links)
            for here, there in ((line.one, line.other), (line.other, line.one)):
                near[here][there] = near[here].get(there, 0.0) + weight
        return near

    @cached_property
    def ranks(self) -> Sequence[int]:
        """Per organisation how large it is drawn, 0-3."""
        return [sum(len(partners) >= least for least in _SIZES) for partners in self.near]

    @cached_property
    def by_importance(self) -> Sequence[int]:
        """The numbers, those with most partners first."""
        partners = [len(each) for each in self.near]
        return sorted(range(len(self.nodes)), key=lambda at: (-partners[at], self.nodes[at].name))

    @cached_property
    def links(self) -> Sequence[Link]:
        """All ties that are drawn."""
        return [link for line in self.lines for link in line.links]

    def links_of(self, at: int) -> Sequence[Link]:
        """Return the ties of one organisation."""
        return [link for line in self.lines if at in {line.one, line.other} for link in line.links]

    def nearest(self, spot: Spot, within: float) -> int | None:
        """Return the organisation nearest to a spot, if one lies within so many pixels."""
        best, least = None, within * within
        for at, (x, y) in enumerate(self.spots):
            far = (x - spot[0]) ** 2 + (y - spot[1]) ** 2
            if far <= least:
                best, least = at, far
        return best


NOTHING = Drawn((), (), ())


def draw(seen: Fabric, places: Mapping[UUID, Spot]) -> Drawn:
    """Return the drawing of what is seen, of the organisations that have a place."""
    nodes = [node for node in seen.nodes.values() if node.id in places]
    spots = [(places[node.id][0] * UNIT, places[node.id][1] * UNIT) for node in nodes]
    number = {node.id: at for at, node in enumerate(nodes)}
    return Drawn(nodes, spots, list(_lines(seen.links, number)))


def _lines(links: Iterable[Link], number: Mapping[UUID, int]) -> Iterable[Line]:
    found: dict[tuple[int, int, Style], list[Link]] = {}
    for link in links:
        ends = number.get(link.from_id), number.get(link.to_id)
        if ends[0] is not None and ends[1] is not None:
            one, other = sorted((ends[0], ends[1]))
            style = Style(link.is_material, link.is_occasional, link.flow is None)
            found.setdefault((one, other, style), []).append(link)
    for (one, other, style), group in found.items():
        arrives = {number[link.to_id] for link in group}
        arrives |= {number[link.from_id] for link in group if link.mutual}
        has_ends = not style.is_role
        yield Line(
            *(one, other, style),
            to_one=has_ends and one in arrives,
            to_other=has_ends and other in arrives,
            links=tuple(group),
        )
