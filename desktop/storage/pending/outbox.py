"""Local changes for the server, in the order in which they were made.

Which of them still wait is told by one number: ``sent_n`` of the link.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple, cast
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from desktop.domain.kinds import SCHEMA
from desktop.storage.driver import driver
from desktop.storage.models import OutboxRow
from desktop.storage.operation import Operation, Written
from desktop.storage.tables.columns import as_json, moment_from
from desktop.storage.tables.insertion import insert_into

OUTBOX = cast("Table", OutboxRow.__table__)
_NOTHING: Mapping[str, str] = MappingProxyType({})
_AROUND = 250
"""Bytes of an operation as JSON beside its fields."""
_FIELDS = tuple(Operation.__dataclass_fields__)


class Change(NamedTuple):
    """A change that has no place in the order yet; see :class:`Operation`."""

    entity: str
    id: UUID
    scope: int
    base_ver: int
    fields: dict[str, Any]
    edited_at: datetime
    was: Mapping[str, str] = _NOTHING


def queue(session: Session, changes: Sequence[Change]) -> None:
    """Give ``changes`` their numbers and store them, in the transaction of the rows.

    The transaction must come from ``Store.writing``: it appends the same operations to the
    journal before it commits.
    """
    first = last_n(session) + 1
    new_op_id = session.info["new_op_id"]
    operations = [
        Operation(n=first + place, op=new_op_id(), schema=SCHEMA, **change._asdict())
        for place, change in enumerate(changes)
    ]
    store_operations(session, operations)
    session.info["operations"].extend(operations)


def store_operations(session: Session, operations: Sequence[Operation]) -> None:
    """Store operations that have their numbers already."""
    rows = [{name: getattr(operation, name) for name in _FIELDS} for operation in operations]
    insert_into(session, OUTBOX, [row | {"was": dict(row["was"])} for row in rows])


def last_n(session: Session) -> int:
    """Return the number of the latest operation; 0 before the first."""
    found = driver(session).execute("SELECT max(n) FROM outbox").fetchone()[0]
    return int(found or 0)


def sent_n(session: Session) -> int:
    """Return up to which number the operations are on the server."""
    return int(session.connection().exec_driver_sql("SELECT sent_n FROM link").scalar_one())


def pending_count(session: Session) -> int:
    """Return how many changes the server has not confirmed."""
    return max(0, last_n(session) - sent_n(session))


def waiting_since(session: Session) -> datetime | None:
    """Return when the oldest change that waits was made, by the clock of this laptop."""
    oldest = "SELECT edited_at FROM outbox WHERE n > (SELECT sent_n FROM link) ORDER BY n LIMIT 1"
    found = session.connection().exec_driver_sql(oldest).scalar()
    return None if found is None else moment_from(found)


def waits(session: Session, id_: UUID) -> bool:
    """Return whether a change of this record waits."""
    asked = "SELECT 1 FROM outbox WHERE id = ? AND n > (SELECT sent_n FROM link) LIMIT 1"
    return driver(session).execute(asked, (id_.bytes,)).fetchone() is not None


def making_waits(session: Session, id_: UUID) -> bool:
    """Return whether an operation waits that makes this record."""
    asked = (
        "SELECT 1 FROM outbox WHERE id = ? AND n > (SELECT sent_n FROM link)"
        " AND fields ->> '$.created_at' IS NOT NULL LIMIT 1"
    )
    return driver(session).execute(asked, (id_.bytes,)).fetchone() is not None


def operations(session: Session, *, after: int = 0, most: int | None = None) -> Iterator[Operation]:
    """Yield the operations with a number above ``after``, in order."""
    wanted = select(OUTBOX).where(OUTBOX.c.n > after).order_by(OUTBOX.c.n).limit(most)
    for row in session.execute(wanted.execution_options(yield_per=1000)).mappings():
        yield Operation(**{name: row[name] for name in _FIELDS})


def written(session: Session, *, after: int = 0) -> Iterator[Written]:
    """Yield the operations with a number above ``after`` as JSON, in order.

    What ``Operation.to_bytes`` makes of them, in a tenth of the time: fields lie in the table as
    JSON, and are not read.
    """
    from msgspec import Raw  # not at the start of the window, which reads no operations

    asked = (
        "SELECT n, op, entity, id, scope, base_ver, fields, edited_at, was, moved_to, schema"
        " FROM outbox WHERE n > ? ORDER BY n"
    )
    for n, op, entity, id_, scope, base, fields, at, was, moved_to, schema in driver(
        session
    ).execute(asked, (after,)):
        body: dict[str, Any] = {
            "n": n,
            "op": _hyphened(op),
            "entity": entity,
            "id": _hyphened(id_),
            "scope": scope,
            "base_ver": base,
            "fields": Raw(fields),
            "edited_at": at,
        }
        if was != "{}":
            body["was"] = Raw(was)
        if moved_to is not None:
            body["moved_to"] = moved_to
        if schema != 1:
            body["schema"] = schema
        yield Written(n, as_json(body).encode())


def op_at(session: Session, n: int) -> UUID | None:
    """Return the id of the operation with number ``n``; ``None`` if it is not kept."""
    found = driver(session).execute("SELECT op FROM outbox WHERE n = ?", (n,)).fetchone()
    return None if found is None else UUID(bytes=found[0])


def next_waiting(session: Session, *, after: int, most: int, size: int) -> list[Operation]:
    """Return the next operations that wait, in order.

    Args:
        after: Number of the last one that was sent.
        most: How many at most.
        size: About how many bytes at most; one operation comes whatever its size.
    """
    asked = (
        "SELECT n, op, entity, id, scope, base_ver, fields, edited_at, was, moved_to, schema"
        " FROM outbox WHERE n > ? ORDER BY n LIMIT ?"
    )
    import msgspec  # not at the start of the window, which reads no operations

    decode = msgspec.json.decode  # a fifth of what the standard library takes
    found: list[Operation] = []
    room = size
    for n, op, entity, id_, scope, base, fields, edited_at, was, *rest in driver(session).execute(
        asked, (after, most)
    ):
        room -= len(fields) + len(was) + _AROUND
        if room < 0 and found:
            break
        found.append(
            Operation(
                n=n,
                op=UUID(bytes=op),
                entity=entity,
                id=UUID(bytes=id_),
                scope=scope,
                base_ver=base,
                fields=decode(fields),
                edited_at=moment_from(edited_at),
                was=decode(was),
                moved_to=rest[0],
                schema=rest[1],
            )
        )
    return found


def history_of(session: Session, id_: UUID) -> Sequence[tuple[Operation, bool]]:
    """Return the changes that this laptop made to a record, and whether each was sent."""
    sent = sent_n(session)
    rows = session.execute(select(OUTBOX).where(OUTBOX.c.id == id_).order_by(OUTBOX.c.n))
    return [
        (Operation(**{name: row[name] for name in _FIELDS}), row["n"] <= sent)
        for row in rows.mappings()
    ]


def _hyphened(id_: bytes) -> str:
    text = id_.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
