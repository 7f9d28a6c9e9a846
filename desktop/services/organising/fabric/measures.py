"""Figures of a network: who has many ties, who lies between others, whose loss splits it.

Direction does not matter here: what flows one way still makes two organisations know each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from uuid import UUID

from desktop.domain.network.fabric import Fabric, weights

if TYPE_CHECKING:
    from networkx import Graph

T = TypeVar("T")
EXACT = 600
"""Organisations with ties up to which betweenness is worked out in full; it grows with the
product of organisations and ties, and would take half a minute at 2,000 and 8,000."""
SAMPLE = 250
SEED = 2018


class Bridge(NamedTuple):
    """Two organisations of which the ties are all that holds two parts together.

    Args:
        parts: How many organisations are at either side, the smaller side first.
    """

    one: UUID
    other: UUID
    parts: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Measures:
    """Figures of every organisation that has a tie.

    Args:
        partners: With how many others it has ties.
        weight: Sum of the strengths of its ties.
        between: Part of the shortest ways between two others that pass it, 0-1.
        parts: Sizes of the parts into which the others fall without it; only where they do.
        bridges: Pairs that hold two parts together.
        is_sampled: ``between`` was estimated.
    """

    partners: Mapping[UUID, int] = field(default_factory=dict)
    weight: Mapping[UUID, float] = field(default_factory=dict)
    between: Mapping[UUID, float] = field(default_factory=dict)
    parts: Mapping[UUID, Sequence[int]] = field(default_factory=dict)
    bridges: Sequence[Bridge] = ()
    is_sampled: bool = False

    def pairs_lost(self, node: UUID) -> tuple[int, float]:
        """Return how many pairs of others lose each other without it, and their share."""
        parts = self.parts.get(node, ())
        others = sum(parts)
        lost = (others * others - sum(size * size for size in parts)) // 2
        return lost, lost / (others * (others - 1) / 2) if others > 1 else 0.0


class Web(NamedTuple):
    """A network as a graph of numbers: numbers are found in a set ten times as fast as ids.

    Args:
        graph: One edge a pair, its ``weight`` the sum of the ties; always in the same order.
        ids: The organisation that each number stands for.
    """

    graph: Graph
    ids: Sequence[UUID]


def web_of(fabric: Fabric) -> Web:
    """Return the organisations that have ties, and the pairs of them."""
    import networkx

    pairs = weights(fabric.links)
    ids = sorted({end for pair in pairs for end in pair})
    number = {node: at for at, node in enumerate(ids)}
    edges = [(*sorted(map(number.__getitem__, pair)), weight) for pair, weight in pairs.items()]
    graph = networkx.Graph()
    graph.add_nodes_from(range(len(ids)))
    graph.add_weighted_edges_from(sorted(edges))
    return Web(graph, ids)


def measure(fabric: Fabric) -> Measures:
    """Return the figures of the network of all ties in ``fabric``."""
    import networkx

    graph, ids = web_of(fabric)
    is_sampled = len(graph) > EXACT
    between = networkx.betweenness_centrality(
        graph, k=SAMPLE if is_sampled else None, seed=SEED if is_sampled else None
    )
    parts, bridges = _weak_spots(graph)
    return Measures(
        partners=_named(dict(graph.degree()), ids),
        weight=_named(dict(graph.degree(weight="weight")), ids),
        between=_named(between, ids),
        parts=_named(parts, ids),
        bridges=[Bridge(ids[one], ids[other], sizes) for one, other, sizes in bridges],
        is_sampled=is_sampled,
    )


def _named(figures: Mapping[int, T], ids: Sequence[UUID]) -> Mapping[UUID, T]:
    return {ids[number]: figure for number, figure in figures.items()}


_Bridge = tuple[int, int, tuple[int, int]]


def _weak_spots(graph: Graph) -> tuple[Mapping[int, Sequence[int]], Sequence[_Bridge]]:
    """Return which organisations and which pairs hold the network together.

    Blocks (where two ways lead everywhere) and the organisations that two blocks share form
    trees; how many hang at either side of a branch is counted once for all of them.
    """
    import networkx

    parts: dict[int, Sequence[int]] = {}
    bridges: list[_Bridge] = []
    for members in networkx.connected_components(graph):
        blocks = list(networkx.biconnected_components(graph.subgraph(members)))
        sides = _sides(blocks, len(members))
        for node, beyond in sides.items():
            parts[node] = sorted(beyond.values(), reverse=True)
        for number, block in enumerate(blocks):
            if len(block) == 2:  # noqa: PLR2004 - a block of two is one edge
                bridges.append(_bridge(number, block, sides, len(members)))
    return parts, sorted(bridges, key=lambda bridge: (-bridge[2][0], bridge[0]))


def _bridge(
    number: int, block: set[int], sides: Mapping[int, Mapping[int, int]], total: int
) -> _Bridge:
    one, other = sorted(block)
    beyond = sides[one][number] if one in sides else total - 1
    return one, other, (min(beyond, total - beyond), max(beyond, total - beyond))


def _sides(blocks: Sequence[set[int]], total: int) -> Mapping[int, Mapping[int, int]]:
    """Return per organisation in several blocks how many others lie behind each of these."""
    holders: dict[int, list[int]] = {}
    for number, block in enumerate(blocks):
        for node in block:
            holders.setdefault(node, []).append(number)
    cuts = {node: held for node, held in holders.items() if len(held) > 1}
    sides: dict[int, dict[int, int]] = {node: {} for node in cuts}
    below: dict[int, int] = {}
    for number, via in reversed(_walk(blocks, cuts)):
        deeper = [node for node in blocks[number] if node in cuts and node != via]
        own = len(blocks[number]) - (via is not None)
        below[number] = own + sum(sum(sides[node].values()) for node in deeper)
        for node in deeper:
            sides[node][number] = total - 1 - sum(sides[node].values())
        if via is not None:
            sides[via][number] = below[number]
    return sides


def _walk(
    blocks: Sequence[set[int]], cuts: Mapping[int, Sequence[int]]
) -> list[tuple[int, int | None]]:
    """Return the blocks from the first one outwards, each with where one comes from."""
    order: list[tuple[int, int | None]] = [(0, None)]
    seen = {0}
    for number, via in order:
        for node in blocks[number]:
            if node != via:
                new = [each for each in cuts.get(node, ()) if each not in seen]
                seen.update(new)
                order.extend((each, node) for each in new)
    return order
