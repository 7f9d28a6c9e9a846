"""Who changed what in a record: by this laptop at once, by everybody when the server tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from desktop.domain.record import Record
from desktop.domain.roles.role import Deed
from desktop.domain.roles.sight import HIDDEN_FIELDS
from desktop.domain.syncing.review import FieldChange, HistoryStep, Meanwhile
from desktop.services.conflicts import values_named
from desktop.services.desk import Desk
from desktop.services.walls import require_own, require_sight, shows_own
from desktop.storage import records
from desktop.storage.operation import Operation
from desktop.storage.patch import body_of
from desktop.storage.pending import outbox
from desktop.storage.registry import shape_of

_SIGNATURE = frozenset({"created_at", "created_by", "updated_by", "updated_at"})
WAITING = "waiting"
"""Outcome of a change that the server does not have yet."""
SENT = "sent"
"""Outcome of a change that the server has; what it made of it only the server tells."""


def local_history(desk: Desk, record_id: UUID) -> Sequence[HistoryStep]:
    """Return the changes that this laptop still keeps of a record, the oldest first."""
    with desk.store.reading() as session:
        found = outbox.history_of(session, record_id)
    for kind in {operation.entity for operation, _sent in found}:
        if not shows_own(desk, kind):  # of those, this laptop's own changes are one's own
            require_sight(desk, kind)
    if not desk.may(Deed.SEE_PERSONS):
        found = [(_without_persons(operation), sent) for operation, sent in found]
    steps = [_step(operation, desk.author, sent=sent) for operation, sent in found]
    return _with_names(desk, _followed(steps))


def whole_history(
    desk: Desk, record_id: UUID, told: Iterable[HistoryStep]
) -> Sequence[HistoryStep]:
    """Return what the server told with what this laptop did not send yet, oldest first."""
    steps = list(told)
    known = {step.op for step in steps}
    own = [step for step in local_history(desk, record_id) if step.op not in known]
    return _with_names(desk, [*steps, *own])


def changed_since(desk: Desk, before: Record) -> Meanwhile | None:
    """Return what changed in a record since ``before``; ``None`` = nothing, or it is gone."""
    kind = shape_of(type(before)).kind
    if shows_own(desk, kind):
        require_own(desk, kind, before)
    else:
        require_sight(desk, kind)
    with desk.store.reading() as session:
        present = records.get(session, type(before), before.id)
    if present is None:
        return None
    shape = shape_of(type(before))
    old, new = body_of(shape, before), body_of(shape, present)
    changes = [
        FieldChange(name, old.get(name), new.get(name))
        for name in sorted((old.keys() | new.keys()) - _SIGNATURE)
        if old.get(name) != new.get(name)
    ]
    if not changes:
        return None
    step = HistoryStep(
        op=present.id,
        at=present.updated_at,
        by=present.updated_by,
        device="",
        outcome=SENT,
        changes=changes,
    )
    return Meanwhile(record=present, step=_with_names(desk, [step])[0])


def _without_persons(operation: Operation) -> Operation:
    fields = {name: said for name, said in operation.fields.items() if name not in HIDDEN_FIELDS}
    return replace(operation, fields=fields)


def _step(operation: Operation, author: str, *, sent: bool) -> HistoryStep:
    fields = {name: value for name, value in operation.fields.items() if name not in _SIGNATURE}
    is_creation = "created_at" in operation.fields
    return HistoryStep(
        op=operation.op,
        at=operation.edited_at,
        by=str(operation.fields.get("updated_by", author)),
        device="",
        outcome=SENT if sent else WAITING,
        changes=[
            FieldChange(
                name, operation.was.get(name), value, is_known=is_creation or name in operation.was
            )
            for name, value in sorted(fields.items())
        ],
        is_creation=is_creation,
    )


def _followed(steps: Sequence[HistoryStep]) -> Sequence[HistoryStep]:
    """Fill in what a field was before, where an earlier change of this laptop tells."""
    seen: dict[str, Any] = {}
    filled = []
    for step in steps:
        changes = []
        for change in step.changes:
            known = change.is_known or change.field in seen
            before = change.before if change.is_known else seen.get(change.field)
            changes.append(FieldChange(change.field, before, change.after, is_known=known))
            if not isinstance(change.after, Mapping):
                seen[change.field] = change.after
        filled.append(replace(step, changes=changes))
    return filled


def _with_names(desk: Desk, steps: Sequence[HistoryStep]) -> Sequence[HistoryStep]:
    values = [
        value for step in steps for each in step.changes for value in (each.before, each.after)
    ]
    names = values_named(desk, values)
    return [replace(step, names=names) for step in steps]
