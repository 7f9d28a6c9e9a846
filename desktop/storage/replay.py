"""Operations back into rows: for saves that the database lost and the journal kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from desktop.domain.record import Record
from desktop.storage import outbox, rows
from desktop.storage.operation import Operation
from desktop.storage.patch import patched, values_of
from desktop.storage.registry import Shape, shape_named


def replay(session: Session, operations: Iterable[Operation]) -> int:
    """Carry out ``operations`` again, in order, under their own numbers; return how many."""
    count = 0
    for operation in operations:
        _apply(session, operation)
        outbox.store_operations(session, [operation])
        count += 1
    return count


def _apply(session: Session, operation: Operation) -> None:
    shape = shape_named(operation.entity)
    before = rows.read_rows(session, shape.record, [operation.id]).get(operation.id)
    if before is None:
        rows.insert_rows(session, shape, [_created(shape, operation)])
    else:
        after = patched(shape, before, {**operation.fields})
        rows.update_row(session, shape, before, _edited(after, operation))


def _created(shape: Shape, operation: Operation) -> Record:
    empty: dict[str, Any] = dict.fromkeys(shape.columns)
    empty |= {name: frozenset() for name in shape.sets}
    values = values_of(shape, operation.fields, {})
    beside = {
        "id": operation.id,
        "team_id": operation.scope,
        "updated_at": operation.edited_at,
    }
    return shape.record(**{**empty, **values, **beside})


def _edited(record: Record, operation: Operation) -> Record:
    return replace(record, updated_at=operation.edited_at)
