"""What records are found by: folded words, and keys that likely duplicates share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table, delete
from sqlalchemy.orm import Session

from desktop.domain.record import Record
from desktop.domain.text import duplicate_key, fold
from desktop.storage.models import SearchEntryRow
from desktop.storage.registry import Shape
from desktop.storage.tables.insertion import insert_into

ENTRY = cast("Table", SearchEntryRow.__table__)
LONGEST_RUN = 3
_WORD = re.compile(r"[a-z0-9]+")


def add_entries(session: Session, shape: Shape, records: Iterable[Record]) -> None:
    """Make ``records`` findable, as far as they are in use and hold any text."""
    entries = [entry for record in records if (entry := entry_of(shape, record)) is not None]
    insert_into(session, ENTRY, entries)


def replace_entry(session: Session, shape: Shape, before: Record, after: Record) -> None:
    """Make a changed record findable by what it says now; one in the bin by nothing."""
    old, new = entry_of(shape, before), entry_of(shape, after)
    if old == new:
        return
    remove_entries(session, [before.id])
    if new is not None:
        insert_into(session, ENTRY, [new])


def remove_entries(session: Session, ids: Sequence[UUID]) -> None:
    """Make records unfindable."""
    session.execute(delete(ENTRY).where(ENTRY.c.record_id.in_(ids)))


def entry_of(shape: Shape, record: Any) -> dict[str, Any] | None:
    """Return the row of the search index for ``record``, or ``None`` if it needs none.

    Args:
        shape: Its kind.
        record: The record, or a row with the same columns.
    """
    found = None if record.deleted_at is not None else shape.found_by(record)
    if found is None:
        return None
    return {
        "kind": shape.kind,
        "record_id": record.id,
        "title": fold(found.title),
        "body": fold(found.body),
        "keys": " ".join(name_keys(found.title)),
    }


def name_keys(name: str) -> Sequence[str]:
    """Return the duplicate keys of each run of up to three words of ``name``.

    ``Els van Dijck`` gives, among others, ``vandyk``: the key of ``Vandyck`` too.
    """
    words = _WORD.findall(fold(name))
    runs = (
        duplicate_key("".join(words[start : start + length]))
        for length in range(1, LONGEST_RUN + 1)
        for start in range(len(words) - length + 1)
    )
    return list(dict.fromkeys(runs))
