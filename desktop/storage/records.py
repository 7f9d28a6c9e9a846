"""Saving and reading records of every kind, the same way for all.

A save is the row, its sets, its entry in the search index and its operation in the outbox,
in the one transaction that the caller opened with ``Store.writing``. Rules of the domain are
checked by the services before; the database refuses what slips through.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.record import Record
from desktop.errors import InvalidEntry, Problem
from desktop.storage import rows
from desktop.storage.driver import driver
from desktop.storage.merges import repointed, winners_of
from desktop.storage.patch import changed_fields, fields_of, texts_before
from desktop.storage.pending import attention, outbox, shadow
from desktop.storage.pending.outbox import Change
from desktop.storage.registry import Shape, shape_named, shape_of

R = TypeVar("R", bound=Record)
BIN = "deleted_at"
"""Field that is empty while a record is in use."""


def insert(session: Session, *records: Record) -> None:
    """Save new records. Many at once cost far less each than one by one.

    Raises:
        InvalidEntry: ``unknown`` or ``deleted``: a record that one of them points to is not
            there, or lies in the bin.
        GateClosed: At the flush or here: rule R3.
    """
    stored: list[Record] = []
    for kind, alike in groupby(records, type):
        shape = shape_of(kind)
        group = _settled(session, shape, [(None, record) for record in alike])
        rows.insert_rows(session, shape, group)
        stored += group
    outbox.queue(session, [_creation(record) for record in stored])


def update(session: Session, before: R, after: R) -> bool:
    """Save a changed record; return whether there was anything to save.

    Args:
        before: As it is stored, read in this same transaction.
        after: As it must be, with the new ``updated_at`` and ``updated_by``.

    Raises:
        InvalidEntry: As for ``insert``, for a reference that this change sets.
        GateClosed: Rule R3.
    """
    shape = shape_of(type(after))
    fields = changed_fields(shape, before, after)
    if fields.keys() <= {"updated_by"}:
        return False
    (after,) = _settled(session, shape, [(before, after)])
    fields = changed_fields(shape, before, after)
    ver = shadow.keep_base(session, shape, before)
    rows.update_row(session, shape, before, after)
    outbox.queue(session, [_edit(session, shape, (before, after), fields, ver=ver)])
    return True


def make_again(session: Session, before: R, after: R) -> None:
    """Send the making of a record once more: the server refused it, and knows nothing of it.

    Raises:
        GateClosed: Rule R3.
    """
    rows.update_row(session, shape_of(type(after)), before, after)
    outbox.queue(session, [_creation(after)])


def is_known(session: Session, record: Record) -> bool:
    """Return whether the server told of a record that lies here."""
    asked = f'SELECT ver > 0 FROM "{shape_of(type(record)).kind}" WHERE id = ?'
    found = driver(session).execute(asked, (record.id.bytes,)).fetchone()
    return found is not None and bool(found[0])


def set_deleted(session: Session, record: R, *, deleted: bool, at: datetime, by: str) -> R:
    """Put ``record`` into the bin or take it out again; return it as it is then."""
    after = replace(record, deleted_at=at if deleted else None, updated_at=at, updated_by=by)
    return after if update(session, record, after) else record


def put_into_bin(session: Session, records: Sequence[Record], *, at: datetime, by: str) -> None:
    """Put records of one kind, all of them in use, into the bin.

    The same as ``set_deleted`` one by one, in a third of the time.
    """
    if not records:
        return
    shape = shape_of(type(records[0]))
    changes = []
    for before in records:
        after = replace(before, deleted_at=at, updated_at=at, updated_by=by)
        fields = changed_fields(shape, before, after)
        ver = shadow.keep_base(session, shape, before)
        changes.append(_edit(session, shape, (before, after), fields, ver=ver))
    rows.bin_rows(session, shape, [record.id for record in records], at=at, by=by)
    outbox.queue(session, changes)


def get(session: Session, kind: type[R], id: UUID) -> R | None:  # noqa: A002 - its name everywhere
    """Return the record with its sets, also one in the bin; ``None`` if there is none."""
    return rows.read_rows(session, kind, [id]).get(id)


def get_many(session: Session, kind: type[R], ids: Sequence[UUID]) -> Mapping[UUID, R]:
    """Return the records by id, with their sets; ids that are not there are absent."""
    return rows.read_rows(session, kind, ids)


def _creation(record: Record) -> Change:
    shape = shape_of(type(record))
    fields = fields_of(shape, record)
    return Change(shape.kind, record.id, record.team_id, 0, fields, record.updated_at)


def _edit(
    session: Session,
    shape: Shape,
    change: tuple[Record, Record],
    fields: dict[str, Any],
    *,
    ver: int,
) -> Change:
    """Return the operation of a change; of a record whose making was refused, all of it.

    Once: what is said of it while that waits would else not say what was emptied since.
    """
    before, after = change
    is_refused = ver == 0 and attention.is_refused(session, after.id)
    if is_refused and not outbox.making_waits(session, after.id):
        return _creation(after)
    is_known = ver > 0 or not outbox.waits(session, after.id)
    was = texts_before(before, fields) if is_known else {}
    if before.deleted_at is None and BIN not in fields and _was_in_bin(session, shape, after.id):
        was[BIN] = ""
    return Change(shape.kind, after.id, after.team_id, ver, fields, after.updated_at, was)


def _was_in_bin(session: Session, shape: Shape, id_: UUID) -> bool:
    """Return whether a record in use lay in the bin before, as far as is known here.

    Somebody brought it back, which the server may forget while it still gets our operations again:
    so what we change of it says that we saw it in use. The word is looked for first: to read the
    fields of all operations takes longer.
    """
    asked = (
        "SELECT 1 FROM outbox WHERE id = ? AND instr(fields, '\"deleted_at\":')"
        " AND fields ->> '$.deleted_at' IS NOT NULL UNION ALL"
        f" SELECT 1 FROM \"{shape.kind}\" WHERE id = ? AND fv ->> '$.deleted_at' IS NOT NULL"
    )
    return driver(session).execute(asked, (id_.bytes, id_.bytes)).fetchone() is not None


def _settled(session: Session, shape: Shape, changes: Sequence[tuple[Record | None, R]]) -> list[R]:
    """Return the records as they are stored; refuse a new reference to a record that is gone.

    A reference to a record that went up in another one becomes one to that. One that was there
    before stays: a visit to a place that closed can still be edited.
    """
    wanted: dict[tuple[str, str], set[UUID]] = {}
    for before, after in changes:
        for field, kind in shape.refers.items():
            new = wanted.setdefault((field, kind), set())
            new |= _ids(after, field)
            if before is not None:
                new -= _ids(before, field)
    merged: dict[str, dict[UUID, UUID]] = {}
    for (field, kind), ids in wanted.items():
        if ids and (found := _check_present(session, field, kind, sorted(ids))):
            merged.setdefault(kind, {}).update(found)
    settled = [after for _before, after in changes]
    for kind, steps in merged.items():
        settled = [replace(each, **repointed(shape, kind, steps, each)) for each in settled]
    return settled


def _check_present(
    session: Session, field: str, kind: str, ids: Sequence[UUID]
) -> Mapping[UUID, UUID]:
    """Return which of ``ids`` went up in which other records.

    Raises:
        InvalidEntry: ``unknown`` or ``deleted``.
    """
    states = rows.read_deleted(session, shape_named(kind), ids)
    if len(states) < len(ids):
        raise InvalidEntry(Problem(field, "unknown"))
    gone = [id_ for id_, deleted in states.items() if deleted]
    if not gone:
        return {}
    merged = winners_of(session, gone)
    winners = rows.read_deleted(session, shape_named(kind), sorted(set(merged.values())))
    if gone != [id_ for id_ in gone if winners.get(merged.get(id_, id_)) is False]:
        raise InvalidEntry(Problem(field, "deleted"))
    return merged


def _ids(record: Record, field: str) -> frozenset[UUID]:
    value = getattr(record, field)
    if value is None:
        return frozenset()
    return value if isinstance(value, frozenset) else frozenset({value})
