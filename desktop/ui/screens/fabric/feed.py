"""Where the screen of the network gets its data: read, place, draw, find, each in its own lane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.network.fabric import Fabric, Lens
from desktop.domain.network.findings import Findings
from desktop.errors import Cancelled
from desktop.i18n import translate
from desktop.ui.errors import show_error
from desktop.ui.screens.fabric.graph.drawn import draw
from desktop.ui.screens.fabric.ports import FabricPorts, Places
from desktop.ui.tasks import Lane, Report, Runner, Task
from desktop.ui.widgets.alive import while_alive

T = TypeVar("T")


class FabricFeed(QObject):
    """Knows the network and the lens of now. An answer that comes late is dropped.

    ``drawn`` carries the drawing and whether the view should stay, ``found`` the findings,
    ``years`` the first and the last year, ``busy`` what is going on (empty = nothing).
    """

    drawn = Signal(object, bool)
    found = Signal(object)
    years = Signal(int, int)
    busy = Signal(str)
    stopped = Signal()

    def __init__(self, ports: FabricPorts, tasks: Runner, lens: Lens, parent: QObject) -> None:
        super().__init__(parent)
        self.lens, self.persons = lens, False
        self.fabric: Fabric | None = None
        self.places: Places = {}
        self._ports, self._tasks = ports, tasks
        self._round = 0
        self._task: Task[Any] | None = None

    def read(self) -> None:
        """Read everything again and show it."""
        self._round += 1
        year, persons, known = self.lens.year, self.persons, dict(self.places)
        read, kept = self._ports.read, self._ports.kept_places
        self._start(
            translate("fabric", "Reading…"),
            lambda _report: (read(year, persons), known or dict(kept())),
            self._place,
            lane=Lane.SCREENS,
        )

    def look(self, lens: Lens) -> None:
        """Draw through another lens at once; :meth:`read` follows for the rest."""
        self.lens = lens
        if self.fabric is not None:
            self.drawn.emit(draw(self.fabric.through(lens), self.places), True)

    def show_persons(self, are_shown: bool) -> None:
        """Read again with key figures, or without."""
        self.persons = are_shown
        self.read()

    def lay_out_again(self) -> None:
        """Place everything anew, whatever was before."""
        fabric = self.fabric
        if fabric is not None:
            self._round += 1
            lay_out = self._ports.lay_out
            self._start(
                translate("fabric", "Placing the organisations…"),
                lambda report: lay_out(fabric, report),
                lambda places: self._show(fabric, places, is_new=True),
            )

    def stop(self) -> None:
        """Stop what is going on."""
        if self._task is not None:
            self._task.cancel()

    # One after the other

    def _place(self, answer: tuple[Fabric, Places]) -> None:
        fabric, known = answer
        if fabric.nodes.keys() <= known.keys():
            self._show(fabric, known, is_new=False)
            return
        place = self._ports.place
        self._start(
            translate("fabric", "Placing the organisations…"),
            lambda report: place(fabric, known, report),
            lambda places: self._show(fabric, places, is_new=True),
        )

    def _show(self, fabric: Fabric, places: Places, *, is_new: bool) -> None:
        is_first = self.fabric is None
        self.fabric, self.places = fabric, places
        if is_new:
            self._keep(fabric, places)
        self.years.emit(*fabric.years())
        seen = fabric.through(self.lens)
        self.drawn.emit(draw(seen, places), not is_first)
        find, lens = self._ports.find, self.lens
        without = _without_persons(fabric)
        self._start(
            translate("fabric", "Looking what stands out…"),
            lambda report: find(without, lens, report),
            self._tell,
        )

    def _keep(self, fabric: Fabric, places: Places) -> None:
        """Keep the places, but nothing of persons: they may be erased one day."""
        spots = {key: at for key, at in places.items() if not _is_person(fabric, key)}
        keep = self._ports.keep_places
        self._tasks.start(lambda _report: keep(spots), on_done=lambda _none: None)

    def _tell(self, found: Findings) -> None:
        self.busy.emit("")
        self.found.emit(found)

    def _start(
        self,
        words: str,
        work: Callable[[Report], T],
        on_done: Callable[[T], object],
        *,
        lane: Lane = Lane.FREE,
    ) -> None:
        asked = self._round
        self.busy.emit(words)

        def done(result: T) -> None:
            if asked == self._round:
                on_done(result)

        self._task = self._tasks.start(
            work,
            on_done=while_alive(self, done),
            on_error=while_alive(self, self._failed),
            lane=lane,
        )

    def _failed(self, error: Exception) -> None:
        self.busy.emit("")
        if isinstance(error, Cancelled):
            self.stopped.emit()
        else:
            show_error(error)


def _is_person(fabric: Fabric, key: Any) -> bool:
    node = fabric.nodes.get(key)
    return node is not None and node.is_person


def _without_persons(fabric: Fabric) -> Fabric:
    """Return the organisations only: persons are drawn, never ranked."""
    return replace(
        fabric,
        nodes={key: node for key, node in fabric.nodes.items() if not node.is_person},
        links=[link for link in fabric.links if link.flow is not None],
    )
