"""What the screen of the network asks of the services: functions, bound by the composition root."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from desktop.domain.network.fabric import Fabric, Lens
from desktop.domain.network.findings import Findings
from desktop.ui.tasks import Report

TIE, TASK, SAVE, PERSONS, CONTACTS = "tie", "task", "save", "persons", "contacts"
EVERYTHING = frozenset({TIE, TASK, SAVE, PERSONS, CONTACTS})
"""Adding ties and tasks, writing files, showing key figures, knowing who was met lately."""
Places = Mapping[UUID, tuple[float, float]]


class DrawingOrder(NamedTuple):
    """What is written to a file.

    Args:
        chosen: The organisation to show with its partners only; ``None`` = all.
        out: Its ending decides the kind of file.
        reason: Why, for a list of organisations.
    """

    lens: Lens
    chosen: UUID | None = None
    out: Path = Path()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FabricPorts:
    """What the screen needs.

    Args:
        today: The day it is in Brussels.
        read: ``read(year, persons)`` returns the network; in the database lane.
        kept_places, keep_places: Where organisations were drawn; in the database lane.
        place: ``place(fabric, kept, report)`` returns a place for each; in the free lane.
        lay_out: ``lay_out(fabric, report)`` does, whatever was before.
        find: ``find(fabric, lens, report)`` returns what stands out; in the free lane.
        offers: What of :data:`EVERYTHING` there is to be done here.
    """

    today: Callable[[], date]
    read: Callable[[int, bool], Fabric]
    kept_places: Callable[[], Places]
    keep_places: Callable[[Places], None]
    place: Callable[[Fabric, Places, Report], Places]
    lay_out: Callable[[Fabric, Report], Places]
    find: Callable[[Fabric, Lens, Report], Findings]
    offers: Collection[str] = EVERYTHING
