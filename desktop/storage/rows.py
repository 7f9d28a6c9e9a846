"""Rows and link rows behind the records: written and read, without a word to the outbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import Table, delete, select
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.orm import Session

from desktop.domain.record import Record
from desktop.storage import search_index
from desktop.storage.driver import among, driver
from desktop.storage.registry import Shape, member, owner, shape_of
from desktop.storage.tables.columns import milliseconds
from desktop.storage.tables.insertion import change_row, insert_into

R = TypeVar("R", bound=Record)
_DIALECT = dialect()
CHUNK = 500
"""Ids asked for at once; SQLite allows more, but long statements are compiled anew."""


def insert_rows(session: Session, shape: Shape, records: Sequence[Record]) -> None:
    """Write new records: rows, sets, search entries."""
    new = {"ver": 0, "fv": {}, "extra": {}}
    insert_into(session, shape.table, [_row(shape, record) | new for record in records])
    for name, table in shape.sets.items():
        ours, theirs = owner(table).name, member(table).name
        insert_into(
            session,
            table,
            [
                {ours: record.id, theirs: each}
                for record in records
                for each in getattr(record, name)
            ],
        )
    search_index.add_entries(session, shape, records)


def update_row(session: Session, shape: Shape, before: Record, after: Record) -> None:
    """Write what differs. Who leaves a set goes first and who joins comes last.

    So the gate (rule R3) judges no state in between that nobody asked for: a visit may lose
    its persons and move to a house of worship in one step.
    """
    table = shape.table
    old, new = _row(shape, before), _row(shape, after)
    changed = {name: value for name, value in new.items() if old[name] != value}
    for name in reversed(shape.sets):
        _leave(session, shape, after.id, (name, getattr(before, name) - getattr(after, name)))
    if changed:
        change_row(session, table, after.id, changed)
    for name in shape.sets:
        _join(session, shape, after.id, (name, getattr(after, name) - getattr(before, name)))
    search_index.replace_entry(session, shape, before, after)


def bin_rows(session: Session, shape: Shape, ids: Sequence[UUID], *, at: datetime, by: str) -> None:
    """Write that rows lie in the bin; what lies there is not found by searching."""
    moment = milliseconds(at)
    written = [(moment, moment, by, id_.bytes) for id_ in ids]
    statement = f'UPDATE "{shape.table.name}" SET deleted_at = ?, updated_at = ?, updated_by = ?'
    driver(session).executemany(f"{statement} WHERE id = ?", written)
    for some in _chunks(ids):
        search_index.remove_entries(session, some)


def read_rows(session: Session, kind: type[R], ids: Sequence[UUID]) -> Mapping[UUID, R]:
    """Return records by id, with their sets, in the order of ``ids``."""
    shape = shape_of(kind)
    found: dict[UUID, R] = {}
    for some in _chunks(ids):
        found |= {record.id: cast("R", record) for record in _read(session, shape, some)}
    return {id_: found[id_] for id_ in ids if id_ in found}


def read_deleted(session: Session, shape: Shape, ids: Sequence[UUID]) -> Mapping[UUID, bool]:
    """Return for each id that exists whether the record lies in the bin."""
    table = shape.table
    states: dict[UUID, bool] = {}
    for some in _chunks(ids):
        query = select(table.c.id, table.c.deleted_at).where(table.c.id.in_(some))
        states |= {
            row.id: row.deleted_at is not None for row in session.connection().execute(query)
        }
    return states


def _row(shape: Shape, record: Record) -> dict[str, Any]:
    row = {name: getattr(record, name) for name in shape.columns}
    return row | dict(shape.derive(record))


def _leave(session: Session, shape: Shape, id_: UUID, change: tuple[str, frozenset[Any]]) -> None:
    table, gone = shape.sets[change[0]], change[1]
    if gone:
        session.execute(delete(table).where(owner(table) == id_, member(table).in_(gone)))


def _join(session: Session, shape: Shape, id_: UUID, change: tuple[str, frozenset[Any]]) -> None:
    table, new = shape.sets[change[0]], change[1]
    links = [{owner(table).name: id_, member(table).name: each} for each in new]
    insert_into(session, table, links)


def _read(session: Session, shape: Shape, ids: Sequence[UUID]) -> Iterator[Record]:
    columns = [shape.table.c[name] for name in shape.columns]
    rows = session.execute(select(*columns).where(shape.table.c.id.in_(ids))).mappings().all()
    sets = {name: _members(session, shape, (name, ids)) for name in shape.sets} if rows else {}
    for row in rows:
        filled = {name: frozenset(of.get(row["id"].bytes, ())) for name, of in sets.items()}
        values: dict[str, Any] = {**row, **filled}
        yield shape.record(**values)


def _members(
    session: Session, shape: Shape, asked: tuple[str, Sequence[UUID]]
) -> Mapping[bytes, list[Any]]:
    table = shape.sets[asked[0]]
    read, ours, theirs = _reading(table), owner(table).name, member(table).name
    question = f'SELECT {ours}, {theirs} FROM "{table.name}" WHERE {ours} IN'
    found: dict[bytes, list[Any]] = {}
    for id_, each in among(driver(session), question, [id_.bytes for id_ in asked[1]]):
        found.setdefault(id_, []).append(read(each))
    return found


@cache
def _reading(table: Table) -> Callable[[Any], Any]:
    """Return what makes a member of what a link table holds."""
    kind = member(table).type.dialect_impl(_DIALECT)
    return kind.result_processor(_DIALECT, None) or _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _chunks(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]
