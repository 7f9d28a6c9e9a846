"""Targets as the dialog saves them, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.domain.target import Target
from desktop.services import bin as waste
from desktop.services.desk import Desk
from desktop.services.figures import targets
from desktop.ui.screens.planning.targets import TargetEntry


class Saved(NamedTuple):
    """A target that was stored, and what it was before; ``None`` = it was not there."""

    target_id: UUID
    before: Target | None


def save_targets(desk: Desk, entries: Sequence[TargetEntry]) -> tuple[list[Saved], Changes]:
    """Store what was entered; return what :func:`take_back` needs to undo it."""
    saved: list[Saved] = []
    changes = Changes.NONE
    known = {target.id: target for target in targets.list_targets(desk)}
    for entry in entries:
        if entry.visits is None and entry.target is None:
            continue
        stored, changed = _store(desk, entry)
        saved.append(Saved(stored.id, known.get(stored.id)))
        changes |= changed
    return saved, changes


def take_back(desk: Desk, saved: Sequence[Saved]) -> Changes:
    """Make targets what they were before they were saved."""
    changes = Changes.NONE
    for target_id, before in reversed(saved):
        if before is None:
            changes |= waste.delete(desk, "target", target_id)[1]
            continue
        if targets.get_target(desk, target_id).is_deleted:
            changes |= waste.restore(desk, "target", target_id)[1]
        former = {"visits": before.visits, "per": before.per, "to_on": before.to_on}
        changes |= targets.change_target(desk, target_id, **former)[1]
    return changes


def _store(desk: Desk, entry: TargetEntry) -> tuple[Target, Changes]:
    if entry.visits is None and entry.target is not None:
        return targets.end_target(desk, entry.target.id)
    return targets.set_target(
        desk,
        entry.ward,
        visits=entry.visits,
        per=entry.per,
        theme=entry.theme,
        from_on=entry.from_on,
    )
