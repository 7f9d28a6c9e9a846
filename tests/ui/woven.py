"""A made-up network, and what a screen of it asks for."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from desktop.domain.network.fabric import Fabric, Lens
from desktop.services.organising.fabric import findings, layout
from desktop.ui.screens.fabric.graph.drawn import Drawn, draw
from desktop.ui.screens.fabric.ports import FabricPorts, Places
from desktop.ui.tasks import Report
from tests.services.fabric.thesis import YEAR, thesis


def quiet(_done: int, _total: int) -> None: ...


def drawing(fabric: Fabric | None = None, year: int = YEAR) -> Drawn:
    """Return the drawing of a network; that of the thesis by default."""
    shown = fabric or thesis()
    return draw(shown.through(Lens(year)), layout.lay_out(shown, report=quiet))


@dataclass
class Woven:
    """Answers what the screen of the network asks, and remembers it."""

    fabric: Fabric = field(default_factory=thesis)
    places: Places = field(default_factory=dict)
    reads: list[tuple[int, bool]] = field(default_factory=list)
    kept: list[set[UUID]] = field(default_factory=list)
    laid_out: int = 0

    def ports(self) -> FabricPorts:
        return FabricPorts(
            today=lambda: self.fabric.day,
            read=self._read,
            kept_places=lambda: self.places,
            keep_places=self._keep,
            place=self._place,
            lay_out=self._lay_out,
            find=lambda fabric, lens, report: findings.find(fabric, lens, report=report),
        )

    def _read(self, year: int, persons: bool) -> Fabric:
        self.reads.append((year, persons))
        return self.fabric

    def _keep(self, places: Places) -> None:
        self.kept.append(set(places))
        self.places = places

    def _place(self, fabric: Fabric, kept: Places, report: Report) -> Places:
        return layout.place(fabric, kept, report=report)

    def _lay_out(self, fabric: Fabric, report: Report) -> Places:
        self.laid_out += 1
        return layout.lay_out(fabric, report=report)
