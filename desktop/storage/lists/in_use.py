"""All records of one kind that are in use, for files that read them in or write them out."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.record import Record
from desktop.storage import records
from desktop.storage.registry import shape_named


def name_keys(session: Session, kind: str) -> set[str]:
    """Return the keys by which likely duplicates are recognised: a hint, never a constraint."""
    table = shape_named(kind).table
    return set(session.scalars(select(table.c.name_key).where(table.c.deleted_at.is_(None))))


def all_in_use(session: Session, kind: str) -> list[Record]:
    """Return the records of this kind with their sets, in no order."""
    shape = shape_named(kind)
    query = select(shape.table.c.id).where(shape.table.c.deleted_at.is_(None))
    found: Any = records.get_many(session, shape.record, list(session.scalars(query)))
    return list(found.values())
