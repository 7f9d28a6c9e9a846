"""Writing what changed of records into the rows where they lie, and nothing else of them.

Two numbers of a visit changed: to make the visit whole for that, and to write all of it with its
sets and its entry in the search index, takes five times as long. So what only touches fields that
stand by themselves goes straight into its row; the rest is made whole (``completing``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Boolean, Date, Float, Integer
from sqlcipher3 import dbapi2 as sqlcipher

from desktop.storage.driver import Blob, among, is_empty
from desktop.storage.intake import UNSTORABLE, conversion, plain_type
from desktop.storage.landing import applying
from desktop.storage.registry import Shape, shape_named
from desktop.storage.sums import shift
from desktop.storage.syncing.completing import Part
from desktop.storage.syncing.rebase import waiting_ids
from desktop.storage.tables.columns import Code, Id, Moment, as_json
from desktop.storage.tables.stage import staged

_REFUSED = (*UNSTORABLE, sqlcipher.IntegrityError, sqlcipher.DataError)
_ALONE = (Id, Moment, Code, Boolean, Integer, Float, Date)
"""Types of columns of which no other column and no search entry is made; texts may be."""
_BESIDE = frozenset({"id", "team_id", "ver", "fv", "extra", "deleted_at"})
_decode = msgspec.json.Decoder(dict[str, Any]).decode
Values = dict[str, Any]


class PlainFields:
    """The fields of one kind of record that can be written by themselves."""

    def __init__(self, shape: Shape) -> None:
        alone = {name for name in shape.columns if isinstance(shape.type_of(name), _ALONE)}
        names = sorted({"updated_by", *alone} - {*_BESIDE, *shape.derived_from})
        self._types = msgspec.defstruct(
            f"{shape.record.__name__}Fields",
            [(name, _type_of(shape, name), msgspec.UNSET) for name in names],
            forbid_unknown_fields=True,
        )
        self.converts = {
            name: convert
            for name in names
            if (convert := conversion(shape.type_of(name))) is not None
        }

    def read(self, body: Mapping[str, Any]) -> Values | None:
        """Return what to write for the changed fields of a record; ``None``: not by themselves.

        Nothing is believed, as with whole bodies: what this program cannot hold is not for here.
        """
        try:
            read = msgspec.convert(body, self._types)
        except UNSTORABLE:
            return None
        values: Values = {}
        for name in body:
            value, convert = getattr(read, name), self.converts.get(name)
            values[name] = value if value is None or convert is None else convert(value)
        return values


def _type_of(shape: Shape, name: str) -> Any:
    column = shape.table.c[name]
    kind: Any = plain_type(column.type)
    return (kind | None | msgspec.UnsetType) if column.nullable else (kind | msgspec.UnsetType)


@cache
def plain_fields(kind: str) -> PlainFields:
    """Return the reader for one kind of record; made once."""
    return PlainFields(shape_named(kind))


def write_few_fields(db: Any, parts: Sequence[Part]) -> Sequence[Part]:
    """Write what changed of records where that can be done by itself; return the other parts.

    Args:
        parts: All of them lie here as they should (``completing.lie_here``).
    """
    apart = _not_plain(db, [part.change.key for part in parts])
    alike: dict[tuple[str, tuple[str, ...]], list[tuple[Part, Values]]] = {}
    left = []
    for part in parts:
        values = None
        if part.change.key not in apart:
            values = plain_fields(part.change.entity).read(part.change.body)
        if values is None:
            left.append(part)
        else:
            alike.setdefault((part.change.entity, tuple(values)), []).append((part, values))
    for (kind, names), rows in alike.items():
        if not _tried(db, kind, names, rows):
            left += [part for part, _ in rows]
    return left


def _not_plain(db: Any, ids: Sequence[bytes]) -> frozenset[bytes]:
    """Return which of ``ids`` show something else than what the server told of them before."""
    apart = waiting_ids(db, ids)
    for table in ("shadow", "erased"):
        if not is_empty(db, table):
            apart |= {id_ for (id_,) in among(db, f"SELECT id FROM {table} WHERE id IN", ids)}
    return apart


def _tried(db: Any, kind: str, names: tuple[str, ...], rows: Sequence[tuple[Part, Values]]) -> bool:
    """Write some fields of records of one kind; return whether the tables took all of them."""
    db.execute("SAVEPOINT few_fields")
    try:
        with applying(db):
            _write(db, kind, names, rows)
    except _REFUSED:
        db.execute("ROLLBACK TO few_fields")
        db.execute("RELEASE few_fields")
        return False
    db.execute("RELEASE few_fields")
    return True


def _write(db: Any, kind: str, names: tuple[str, ...], rows: Sequence[tuple[Part, Values]]) -> None:
    ids = [part.change.key for part, _ in rows]
    question = f'SELECT id, team_id, ver, fv FROM "{kind}" WHERE id IN'
    before = {id_: (scope, ver, fv) for id_, scope, ver, fv in among(db, question, ids)}
    written = [
        (
            Blob(part.change.key),
            part.change.ver,
            as_json(_decode(before[part.change.key][2]) | dict(part.change.fv)),
            *values.values(),
        )
        for part, values in rows
    ]
    with staged(db, {("id", "ver", "fv", *names): written}) as columns:
        id_ = columns["id"]
        sets = ", ".join(f'"{name}" = {column}' for name, column in columns.items() if name != "id")
        db.execute(f'UPDATE "{kind}" SET {sets} FROM temp.stage WHERE "{kind}".id = {id_}')
    shift(
        db,
        gone={key: (scope, ver) for key, (scope, ver, _) in before.items()},
        new={part.change.key: (part.change.scope, part.change.ver) for part, _ in rows},
    )
