"""The network at 2,000 organisations and 8,000 ties: read, placed, looked at, drawn, panned.

Baselines of the same run: the bare statement that reads the ties; networkx's own layout and its
exact betweenness; a QGraphicsScene with one default item an organisation and a tie; and, where
it is installed, networkx drawing the same with matplotlib. Times are those of the processor in
this thread: what else a computer does would drown a frame of a few milliseconds.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from importlib import import_module
from statistics import median
from uuid import UUID

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsEllipseItem,
    QGraphicsLineItem,
    QGraphicsScene,
    QGraphicsView,
)

from desktop.domain.network.fabric import Activity, Fabric, Lens, Link, Node
from desktop.domain.vocabulary import OrganisationKind, Regularity, Theme, TieFlow
from desktop.services.organising.fabric.findings import find
from desktop.services.organising.fabric.layout import Positions, lay_out
from desktop.services.organising.fabric.measures import web_of
from desktop.ui.screens.fabric.graph.drawn import Drawn, draw
from desktop.ui.screens.fabric.graph.view import GraphView
from desktop.ui.theme import wear
from tests.bench.figures import Figure, p

ORGANISATIONS, TIES = 2_000, 8_000
YEAR = 2026
ZOOMS = {"whole": 1.0, "closer": 3.0, "close": 9.0}
_STEP, _PANS, _REPAINTS = 9, 120, 7
_SIZE = (1000, 620)


def quiet(_done: int, _total: int) -> None: ...


def measure(_visits: int) -> Iterator[Figure]:
    """Yield the figures of a network of this size."""
    fabric = woven(ORGANISATIONS, TIES)
    places: list[Positions] = []
    placing = times(lambda _round: places.append(lay_out(fabric, report=quiet)), 2)
    yield Figure(
        name="graph.layout",
        value=median(placing) / 1000,
        unit="s",
        baseline=_seconds(lambda: _networkx_layout(fabric)),
    )
    lens = Lens(YEAR)
    yield Figure(
        name="graph.find",
        value=_seconds(lambda: find(fabric, lens, report=quiet)),
        unit="s",
        baseline=_seconds(lambda: _exact(fabric)),
    )
    yield from _drawing(fabric, places[0])


def woven(organisations: int, ties: int, seed: int = 1) -> Fabric:
    """Return a fictional network: wards that hang together, and some that everybody knows."""
    chance = random.Random(seed)
    wards = [f"W{number:02}" for number in range(12)]
    kinds = [kind.value for kind in OrganisationKind]
    nodes = [
        Node(
            UUID(int=chance.getrandbits(128)),
            f"Vereniging {number:04}",
            chance.choice(kinds),
            chance.choice(wards),
        )
        for number in range(organisations)
    ]
    near: dict[str, list[Node]] = {}
    for node in nodes:
        near.setdefault(node.ward, []).append(node)
    links: list[Link] = []
    while len(links) < ties:
        giver, way = chance.choice(nodes), chance.random()
        known = nodes[:25] if way < 0.2 else near[giver.ward] if way < 0.85 else nodes
        getter = chance.choice(known)
        if getter is not giver:
            links.append(_link(chance, giver, getter))
    active = [
        Activity(
            node.id,
            "Aanbod",
            frozenset(chance.sample(list(Theme), 2)),
            frozenset(chance.sample(wards, chance.choice([0, 1, 2]))),
        )
        for node in nodes
    ]
    return Fabric(
        day=date(YEAR, 11, 21),
        nodes={node.id: node for node in nodes},
        links=links,
        activities=active,
        wards={ward: ward for ward in wards},
    )


def _link(chance: random.Random, giver: Node, getter: Node) -> Link:
    return Link(
        id=UUID(int=chance.getrandbits(128)),
        from_id=giver.id,
        to_id=getter.id,
        flow=chance.choice(list(TieFlow)),
        regularity=chance.choice(list(Regularity)),
        mutual=chance.random() < 0.3,
        from_on=date(chance.randint(2012, YEAR), 1, 1),
        strength=chance.choice([None, 1, 2, 3]),
        one_person=chance.random() < 0.1,
        themes=frozenset(chance.sample(list(Theme), 2)),
    )


def _drawing(fabric: Fabric, places: Positions) -> Iterator[Figure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    wear(app, "light")
    drawn = draw(fabric.through(Lens(YEAR)), places)
    ours, bare = GraphView(), _bare_view(drawn)
    for view in (ours, bare):
        view.resize(*_SIZE)
        view.show()
    shown = times(lambda _round: _show(app, ours, drawn), 5)
    yield Figure(
        name="graph.show", value=median(shown), unit="ms", baseline=_matplotlib(fabric, places)
    )
    bare.fitInView(ours.bounds, Qt.AspectRatioMode.KeepAspectRatio)
    for name, factor in ZOOMS.items():
        for view in (ours, bare):
            view.resetTransform()
            view.fitInView(ours.bounds, Qt.AspectRatioMode.KeepAspectRatio)
            view.scale(factor, factor)
        ours.looked.emit()
        yield from _panned(app, name, ours, bare)
    chosen = times(lambda turn: _choose(app, ours, drawn, turn), 9)
    yield Figure(name="graph.choose", value=p(95, chosen), unit="ms")
    year = times(lambda turn: _other_year(app, ours, fabric, places, turn), 5)
    yield Figure(name="graph.year", value=median(year), unit="ms")


def _panned(app: QApplication, name: str, ours: GraphView, bare: QGraphicsView) -> Iterator[Figure]:
    if name != "whole":
        app.processEvents()
        mine = times(lambda turn: _pan(app, ours, turn), _PANS)
        theirs = times(lambda turn: _pan(app, bare, turn), _PANS)
        yield Figure(
            name=f"graph.pan.{name}.p95", value=p(95, mine), unit="ms", baseline=p(95, theirs)
        )
    mine = times(lambda _turn: ours.viewport().repaint(), _REPAINTS)
    theirs = times(lambda _turn: bare.viewport().repaint(), _REPAINTS)
    yield Figure(
        name=f"graph.repaint.{name}", value=median(mine), unit="ms", baseline=median(theirs)
    )


def _pan(app: QApplication, view: QGraphicsView, turn: int) -> None:
    bar = view.horizontalScrollBar()
    bar.setValue(bar.value() + (_STEP if turn % 40 < 20 else -_STEP))
    app.processEvents()


def _show(app: QApplication, view: GraphView, drawn: Drawn) -> None:
    view.show_drawn(drawn)
    view.viewport().repaint()
    app.processEvents()


def _choose(app: QApplication, view: GraphView, drawn: Drawn, turn: int) -> None:
    view.choose(drawn.nodes[drawn.by_importance[turn]].id)
    view.viewport().repaint()
    app.processEvents()


def _other_year(
    app: QApplication, view: GraphView, fabric: Fabric, places: Positions, turn: int
) -> None:
    view.show_drawn(draw(fabric.through(Lens(YEAR - 2 * turn)), places), keeps_view=True)
    view.viewport().repaint()
    app.processEvents()


def _bare_view(drawn: Drawn) -> QGraphicsView:
    """Return the same as Qt draws it by itself: an item an organisation and a tie."""
    scene = QGraphicsScene()
    for line in drawn.lines:
        scene.addItem(QGraphicsLineItem(QLineF(*drawn.spots[line.one], *drawn.spots[line.other])))
    for x, y in drawn.spots:
        scene.addItem(QGraphicsEllipseItem(x - 8, y - 8, 16, 16))
    view = QGraphicsView(scene)
    scene.setParent(view)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view


def _matplotlib(fabric: Fabric, places: Positions) -> float | None:
    """Return how many milliseconds networkx takes to draw the same into a picture."""
    with suppress(ImportError):
        import networkx

        import_module("matplotlib").use("agg")  # no part of the program: only where it is there
        pyplot = import_module("matplotlib.pyplot")
        graph, ids = web_of(fabric)
        spots = {at: places[node] for at, node in enumerate(ids)}
        figure = pyplot.figure(figsize=(10, 6.2))

        def paint(_round: int) -> None:
            figure.clear()
            networkx.draw_networkx(
                graph, spots, ax=figure.add_subplot(), node_size=20, with_labels=False
            )
            figure.canvas.draw()

        return median(times(paint, 3))
    return None


def _networkx_layout(fabric: Fabric) -> None:
    import networkx

    networkx.forceatlas2_layout(web_of(fabric).graph, seed=1)


def _exact(fabric: Fabric) -> None:
    import networkx

    networkx.betweenness_centrality(web_of(replace(fabric)).graph)


def times(work: Callable[[int], object], rounds: int) -> list[float]:
    """Return how many milliseconds of the processor ``work(round)`` took, each time."""
    taken = []
    for number in range(rounds):
        before = time.thread_time()
        work(number)
        taken.append((time.thread_time() - before) * 1000)
    return taken


def _seconds(work: Callable[[], object]) -> float:
    return times(lambda _round: work(), 1)[0] / 1000
