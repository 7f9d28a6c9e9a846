"""Figures of a network: who has many ties, who lies between others, whose loss splits it.

Direction does not matter here: what flows one way still makes two organisations know each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from desktop.domain.fabric import Fabric, weights

if TYPE_CHECKING:
    from networkx import Graph

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


def measure(fabric: Fabric) -> Measures:
    """Return the figures of the network of all ties in ``fabric``."""
    import networkx

    graph = graph_of(fabric)
    if not graph:
        return Measures()
    is_sampled = len(graph) > EXACT
    between = networkx.betweenness_centrality(
        graph, k=SAMPLE if is_sampled else None, seed=SEED if is_sampled else None
    )
    parts, bridges = _weak_spots(graph)
    return Measures(
        partners=dict(graph.degree()),
        weight=dict(graph.degree(weight="weight")),
        between=between,
        parts=parts,
        bridges=bridges,
        is_sampled=is_sampled,
    )


def graph_of(fabric: Fabric) -> Graph:
    """Return the organisations that have ties as a graph, one edge a pair, always in one order."""
    import networkx

    graph = networkx.Graph()
    edges = [(*sorted(pair), weight) for pair, weight in weights(fabric.links).items()]
    graph.add_weighted_edges_from(sorted(edges))
    return graph


def _weak_spots(graph: Graph) -> tuple[Mapping[UUID, Sequence[int]], Sequence[Bridge]]:
    """Return which organisations and which pairs hold the network together.

    Blocks (where two ways lead everywhere) and the organisations that two blocks share form
    trees; how many hang at either side of a branch is counted once for all of them.
    """
    import networkx

    parts: dict[UUID, Sequence[int]] = {}
    bridges: list[Bridge] = []
    for members in networkx.connected_components(graph):
        blocks = list(networkx.biconnected_components(graph.subgraph(members)))
        sides = _sides(blocks, len(members))
        for node, beyond in sides.items():
            parts[node] = sorted(beyond.values(), reverse=True)
        for number, block in enumerate(blocks):
            if len(block) == 2:  # noqa: PLR2004 - a block of two is one edge
                bridges.append(_bridge(number, block, sides, len(members)))
    return parts, sorted(bridges, key=lambda bridge: (-bridge.parts[0], bridge.one))


def _bridge(
    number: int, block: set[UUID], sides: Mapping[UUID, Mapping[int, int]], total: int
) -> Bridge:
    one, other = sorted(block)
    beyond = sides[one][number] if one in sides else total - 1
    return Bridge(one, other, (min(beyond, total - beyond), max(beyond, total - beyond)))


def _sides(blocks: Sequence[set[UUID]], total: int) -> Mapping[UUID, Mapping[int, int]]:
    """Return per organisation in several blocks how many others lie behind each of these."""
    holders: dict[UUID, list[int]] = {}
    for number, block in enumerate(blocks):
        for node in block:
            holders.setdefault(node, []).append(number)
    cuts = {node: held for node, held in holders.items() if len(held) > 1}
    sides: dict[UUID, dict[int, int]] = {node: {} for node in cuts}
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
    blocks: Sequence[set[UUID]], cuts: Mapping[UUID, Sequence[int]]
) -> list[tuple[int, UUID | None]]:
    """Return the blocks from the first one outwards, each with where one comes from."""
    order: list[tuple[int, UUID | None]] = [(0, None)]
    seen = {0}
    for number, via in order:
        for node in blocks[number]:
            if node != via:
                new = [each for each in cuts.get(node, ()) if each not in seen]
                seen.update(new)
                order.extend((each, node) for each in new)
    return order
