"""What a record has now, beside a conflict about it: much may have happened since they met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.conflict import Conflict, ConflictKind
from desktop.domain.kinds import KINDS
from desktop.domain.record import Record
from desktop.storage import records
from desktop.storage.patch import body_of
from desktop.storage.registry import shape_named

_TWO_VALUES = frozenset({ConflictKind.VALUE, ConflictKind.TEXT})
"""Kinds where one value stands and the other waits; the others tell what happened once."""


def as_it_stands(session: Session, found: Sequence[Conflict]) -> Sequence[Conflict]:
    """Return conflicts with what their records have now as the value that stands.

    Where three laptops met, the third replaced what the second let stand; a decision or a plain
    change does the same. Somebody who leaves it as it is has to see what that is.
    """
    present = _records_of(session, found)
    return [_now(each, present.get(each.record_id), found) for each in found]


def _records_of(session: Session, found: Sequence[Conflict]) -> Mapping[UUID, Record]:
    wanted: dict[str, set[UUID]] = {}
    for each in found:
        if each.kind in _TWO_VALUES and each.entity in KINDS:
            wanted.setdefault(each.entity, set()).add(each.record_id)
    present: dict[UUID, Record] = {}
    for entity, ids in wanted.items():
        present |= records.get_many(session, KINDS[entity], sorted(ids))
    return present


def _now(conflict: Conflict, record: Record | None, found: Sequence[Conflict]) -> Conflict:
    if record is None or conflict.kind not in _TWO_VALUES:
        return conflict
    value = body_of(shape_named(conflict.entity), record).get(conflict.field)
    if value == conflict.standing:
        return conflict
    by, at = record.updated_by, record.updated_at
    for other in found:  # of the change that set the field, not of the last one to the record
        if other.record_id == record.id and other.field == conflict.field:
            by, at = _author(other, value) or (by, at)
    return replace(conflict, standing=value, standing_by=by, standing_at=at)


def _author(conflict: Conflict, value: Any) -> tuple[str, Any] | None:
    if conflict.standing == value:
        return conflict.standing_by, conflict.standing_at
    return (conflict.aside_by, conflict.aside_at) if conflict.aside == value else None
