"""Local changes waiting for the server, in the order in which they were made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple, cast
from uuid import UUID

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from desktop.storage.insertion import insert_into
from desktop.storage.models import OperationState, OutboxRow
from desktop.storage.operation import Operation

OUTBOX = cast("Table", OutboxRow.__table__)


class Change(NamedTuple):
    """A change that has no place in the order yet; see :class:`Operation`."""

    entity: str
    id: UUID
    scope: int
    base_ver: int
    fields: dict[str, Any]
    edited_at: datetime


def queue(session: Session, changes: Sequence[Change]) -> None:
    """Give ``changes`` their numbers and store them, in the transaction of the rows.

    The transaction must come from ``Store.writing``: it appends the same operations to the
    journal before it commits.
    """
    first = last_n(session) + 1
    new_op_id = session.info["new_op_id"]
    operations = [
        Operation(n=first + place, op=new_op_id(), **change._asdict())
        for place, change in enumerate(changes)
    ]
    store_operations(session, operations)
    session.info["operations"].extend(operations)


def store_operations(session: Session, operations: Sequence[Operation]) -> None:
    """Store operations that have their numbers already."""
    waiting = {"state": OperationState.PENDING, "moved_to": None}
    rows = [
        {name: getattr(operation, name) for name in Operation.__dataclass_fields__} | waiting
        for operation in operations
    ]
    insert_into(session, OUTBOX, rows)


def last_n(session: Session) -> int:
    """Return the number of the latest operation; 0 before the first."""
    found = session.connection().exec_driver_sql("SELECT max(n) FROM outbox").scalar()
    return int(found or 0)


def pending_count(session: Session) -> int:
    """Return how many changes the server has not confirmed."""
    waiting = OutboxRow.state == OperationState.PENDING
    return session.scalar(select(func.count()).where(waiting)) or 0


def operations(session: Session, *, after: int = 0) -> Iterator[Operation]:
    """Yield the operations with a number above ``after``, in order."""
    rows = session.execute(
        select(OUTBOX)
        .where(OUTBOX.c.n > after)
        .order_by(OUTBOX.c.n)
        .execution_options(yield_per=1000)
    )
    for row in rows.mappings():
        yield Operation(**{name: row[name] for name in Operation.__dataclass_fields__})
