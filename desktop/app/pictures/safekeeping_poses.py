"""Pictures of keys, backups and the log of reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from desktop.app.privacy.care import CARE
from desktop.domain.listing import Order, PersonFilter
from desktop.domain.privacy.access import Way
from desktop.domain.privacy.safekeeping import Repaired
from desktop.services.persons import list_persons
from desktop.services.privacy.access_log import note_read
from desktop.services.safety import safety_copies
from desktop.ui.repair import RepairDialog
from desktop.ui.screens.care.screen import CareScreen

if TYPE_CHECKING:
    from desktop.app.workplace import Workplace


BY_NAME = Order(column="display_name")


def _go(work: Workplace, page: str) -> QWidget:
    return cast("CareScreen", work.window.go(CARE)).go(page)


def _keys(work: Workplace) -> None:
    _go(work, "keys")


def _log(work: Workplace) -> None:
    for row in list_persons(work.desk, PersonFilter(), BY_NAME, limit=30).rows:
        note_read(work.desk, [row.id], Way.PAGE)
    work.reads.finish()
    _go(work, "log")


def _copies(work: Workplace) -> None:
    safety_copies.copy_now(work.desk)
    _go(work, "copies")


def _repair(work: Workplace) -> QWidget:
    dialog = RepairDialog(lambda _anew, _report: Repaired(steps=[]), work.tasks, work.window)
    dialog.open()
    return dialog


SAFEKEEPING_POSES: Mapping[str, Sequence[Callable[[Workplace], QWidget | None]]] = {
    "care-keys": (_keys,),
    "care-log": (_log,),
    "care-copies": (_copies,),
    "repair": (_repair,),
}
"""Name of each picture, and the steps towards it."""
