"""Where to draw every organisation: those that work together close together.

Communities are found first and laid out one by one, then beside each other: that shows what
belongs together, and costs a second where one layout of 2,000 at once costs half a minute.
The same network always gives the same drawing, and what was placed before stays where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import cos, hypot, pi, sin, sqrt
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.network.fabric import Fabric, neighbours
from desktop.services.organising.fabric.measures import SEED, web_of
from desktop.services.organising.fabric.spacing import Circle, Point, on_shelves, push_apart, spread

if TYPE_CHECKING:
    from networkx import Graph

Report = Callable[[int, int], None]
Positions = Mapping[UUID, Point]
"""Per organisation where its middle is. The unit is the least distance between two."""
ALONE = 48
"""Up to so many organisations with ties are laid out as one."""
_ROUNDS = 80
_ROOM, _MORE_ROOM = 0.9, 1.7
_GAP, _LESS_GAP = 4.0, 1.5
_FEW = 150
_SPREAD = 60
"""Groups that are laid out beside each other; smaller ones stand in rows below."""
"""Half the width of a community of one; it grows with the square root of its members."""
_LEAST_KEPT = 0.5
"""Below this part with a place of its own, everything is laid out again."""


def place(fabric: Fabric, kept: Positions, *, report: Report) -> Positions:
    """Return a place for every organisation.

    Args:
        fabric: With the ties of all years, so that the drawing stays as the years go by.
        kept: Places of before. New organisations come near those they have ties with.

    Raises:
        Cancelled: By way of ``report``.
    """
    known = {node: kept[node] for node in fabric.nodes if node in kept}
    if len(known) < _LEAST_KEPT * max(1, len(fabric.nodes)):
        return lay_out(fabric, report=report)
    return {**known, **_beside(fabric, known)}


def lay_out(fabric: Fabric, *, report: Report) -> Positions:
    """Return a place for every organisation, whatever was before; see :func:`place`."""
    graph, ids = web_of(fabric)
    groups = _groups(graph)
    steps = len(groups) + 1
    room = _MORE_ROOM if len(ids) <= _FEW else _ROOM
    circles = [room * sqrt(len(group)) for group in groups]
    report(0, steps)
    middles = _middles(graph, groups, circles)
    spots: dict[int, Point] = {}
    for number, (group, middle) in enumerate(zip(groups, middles, strict=True), start=1):
        inside = _laid(graph.subgraph(group), circles[number - 1])
        spots |= {node: (x + middle[0], y + middle[1]) for node, (x, y) in inside.items()}
        report(number, steps)
    placed = {ids[number]: spot for number, spot in _lying(push_apart(spots)).items()}
    loose = sorted(
        (node for node in fabric.nodes if node not in placed), key=lambda n: fabric.nodes[n].name
    )
    report(steps, steps)
    return _rounded({**placed, **_in_rows(loose, placed)})


def _lying(spots: Mapping[int, Point]) -> Mapping[int, Point]:
    """Return the drawing on its side if it is higher than wide: screens and paper are wide."""
    xs, ys = [x for x, _y in spots.values()] or [0.0], [y for _x, y in spots.values()] or [0.0]
    if max(ys) - min(ys) <= max(xs) - min(xs):
        return spots
    return {number: (y, x) for number, (x, y) in spots.items()}


def _groups(graph: Graph) -> Sequence[Sequence[int]]:
    """Return who belongs together, the largest group first."""
    import networkx

    if not graph:
        return []
    if len(graph) <= ALONE and networkx.is_connected(graph):
        return [sorted(graph)]
    found = networkx.community.louvain_communities(graph, seed=SEED)
    return sorted(map(sorted, found), key=lambda group: (-len(group), group[0]))


def _laid(graph: Graph, radius: float) -> Mapping[int, Point]:
    """Return places within a circle around (0, 0)."""
    import networkx

    if len(graph) == 1:
        return dict.fromkeys(graph, (0.0, 0.0))
    layout = (
        networkx.forceatlas2_layout(graph, max_iter=_ROUNDS, seed=SEED)
        if len(graph) >= 500  # noqa: PLR2004 - from here on springs want another library
        else networkx.spring_layout(graph, iterations=_ROUNDS, seed=SEED, weight="weight")
    )
    places = {node: (float(x), float(y)) for node, (x, y) in layout.items()}
    left, top = (sum(each[axis] for each in places.values()) / len(places) for axis in (0, 1))
    centred = {node: (x - left, y - top) for node, (x, y) in places.items()}
    return _scaled(centred, radius) if len(graph) <= ALONE else _filling(centred, radius)


def _scaled(places: Mapping[int, Point], radius: float) -> Mapping[int, Point]:
    far = max(hypot(x, y) for x, y in places.values()) or 1.0
    return {node: (x * radius / far, y * radius / far) for node, (x, y) in places.items()}


def _filling(places: Mapping[int, Point], radius: float) -> Mapping[int, Point]:
    """Return the places with equal room for all: springs leave the middle crowded."""
    outwards = sorted(places, key=lambda node: hypot(*places[node]))
    filled = {}
    for rank, node in enumerate(outwards):
        x, y = places[node]
        far = hypot(x, y) or 1.0
        step = radius * sqrt((rank + 0.5) / len(outwards)) / far
        filled[node] = (x * step, y * step)
    return filled


def _middles(
    graph: Graph, groups: Sequence[Sequence[int]], radii: Sequence[float]
) -> Sequence[Point]:
    """Return where each group lies: close to those it works with, and on none of them."""
    import networkx

    if len(groups) <= 1:
        return [(0.0, 0.0)] * len(groups)
    many = min(len(groups), _SPREAD)
    number = {node: at for at, group in enumerate(groups[:many]) for node in group}
    between = networkx.Graph()
    between.add_nodes_from(range(many))
    for one, other, data in graph.edges(data=True):
        ends = number.get(one, 0), number.get(other, 0)
        if ends[0] != ends[1]:
            before = between.get_edge_data(*ends, {"weight": 0.0})["weight"]
            between.add_edge(*ends, weight=before + data["weight"])
    wide = sum(radii[:many])
    layout = networkx.spring_layout(between, seed=SEED, iterations=_ROUNDS, scale=wide / 5)
    circles = [
        Circle((float(layout[at][0]), float(layout[at][1])), radius)
        for at, radius in enumerate(radii[:many])
    ]
    middles = spread(circles, _LESS_GAP if len(graph) <= _FEW else _GAP)
    return [*middles, *on_shelves(middles, radii[:many], radii[many:])]


def _beside(fabric: Fabric, known: Positions) -> Positions:
    """Return places for who is new: in the middle of partners, or below with the others."""
    near = neighbours(fabric.links)
    placed = dict(known)
    new = [node for node in sorted(fabric.nodes) if node not in known]
    tied = [node for node in new if near.get(node)]
    for _round in range(len(tied)):
        ready = [node for node in tied if near[node] & placed.keys()]
        if not ready:
            break
        node = max(ready, key=lambda each: len(near[each] & placed.keys()))
        tied.remove(node)
        placed[node] = _among([placed[each] for each in sorted(near[node] & placed.keys())], node)
    moved = push_apart(placed, fixed=known.keys())
    loose = [node for node in new if node not in moved]
    return _rounded(
        {node: at for node, at in {**moved, **_in_rows(loose, moved)}.items() if node not in known}
    )


def _among(around: Sequence[Point], node: UUID) -> Point:
    x = sum(at[0] for at in around) / len(around)
    y = sum(at[1] for at in around) / len(around)
    angle = (node.int % 360) * pi / 180
    return x + 1.5 * cos(angle), y + 1.5 * sin(angle)


def _in_rows(nodes: Iterable[UUID], placed: Positions) -> Positions:
    """Return places below the drawing, row by row: for organisations without any tie."""
    nodes = list(nodes)
    xs = [x for x, _y in placed.values()] or [0.0]
    bottom = max((y for _x, y in placed.values()), default=-2.0)
    wide = max(int(max(xs) - min(xs)), int(1.8 * sqrt(len(nodes))), 1)
    left = (max(xs) + min(xs)) / 2 - min(wide, len(nodes)) / 2
    return {node: (left + at % wide, bottom + 2.5 + at // wide) for at, node in enumerate(nodes)}


def _rounded(places: Positions) -> Positions:
    return {node: (round(x, 2), round(y, 2)) for node, (x, y) in places.items()}
