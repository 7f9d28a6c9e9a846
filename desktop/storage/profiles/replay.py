"""Operations back into rows: for saves that the database lost and the journal kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import MISSING, fields, replace
from typing import Any

from sqlalchemy.orm import Session

from desktop.domain.record import Record
from desktop.storage import rows
from desktop.storage.driver import driver
from desktop.storage.operation import Operation
from desktop.storage.patch import patched, values_of
from desktop.storage.pending import outbox, shadow
from desktop.storage.pending.link import LOCAL_SCOPE, read_link
from desktop.storage.registry import Shape, shape_named


def replay(session: Session, operations: Iterable[Operation]) -> int:
    """Carry out ``operations`` again, in order, under their own numbers; return how many."""
    count = 0
    for operation in operations:
        known = _as_of_now(session, operation)
        _apply(session, known)
        outbox.store_operations(session, [known])
        count += 1
    return count


def _as_of_now(session: Session, operation: Operation) -> Operation:
    """Return ``operation`` without content if that was erased, and in the scope of today."""
    asked = "SELECT 1 FROM erased WHERE id = ?"
    if driver(session).execute(asked, (operation.id.bytes,)).fetchone() is not None:
        return replace(operation, fields={}, was={})
    if operation.scope == LOCAL_SCOPE:
        scope = read_link(session).scope_for(operation.entity, operation.fields)
        return replace(operation, scope=scope)
    return operation


def _apply(session: Session, operation: Operation) -> None:
    if not operation.fields:
        return
    shape = shape_named(operation.entity)
    before = rows.read_rows(session, shape.record, [operation.id]).get(operation.id)
    if before is not None:
        shadow.keep_base(session, shape, before)
        after = patched(shape, before, {**operation.fields})
        rows.update_row(session, shape, before, _edited(after, operation))
    elif "created_at" in operation.fields:
        rows.insert_rows(session, shape, [_created(shape, operation)])
    # else its row came from the server and was lost too: it comes again, with this on top


def _created(shape: Shape, operation: Operation) -> Record:
    # A frame of an older program says nothing of the fields that came later.
    empty: dict[str, Any] = {
        field.name: field.default
        for field in fields(shape.record)
        if field.default is not MISSING and field.name in shape.columns
    }
    empty |= {name: None for name in shape.columns if shape.table.c[name].nullable}
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
