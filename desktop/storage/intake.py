"""From the body of a record, as the server sends it, to values for the tables.

Nothing is believed: a body of another type than the columns hold would be stored by SQLite
and break every list that shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields
from functools import cache, lru_cache
from itertools import compress
from typing import Annotated, Any, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Boolean, Date, Float, Integer
from sqlalchemy.types import TypeEngine

from desktop.domain.text import fold
from desktop.storage.driver import Blob
from desktop.storage.pending.shadow import State
from desktop.storage.registry import Shape, shape_named
from desktop.storage.search_index import name_keys
from desktop.storage.tables.columns import Id, Json, Moment, as_json, moment_from

Convert = Callable[[Any], Any]

_LARGEST = (1 << 63) - 1
_FIRST_MOMENT, _LAST_MOMENT = -62_135_596_800_000, 253_402_300_799_999
_Number = Annotated[int, msgspec.Meta(ge=-_LARGEST, le=_LARGEST)]
_Milliseconds = Annotated[int, msgspec.Meta(ge=_FIRST_MOMENT, le=_LAST_MOMENT)]
_Day = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\Z")]

UNSTORABLE = (msgspec.ValidationError, OverflowError, ValueError)
"""What reading a body raises when this program cannot hold it."""


class Landing(NamedTuple):
    """One record, ready for its tables.

    Args:
        key: Its 16 bytes.
        names: Columns and sets that hold something.
        values: What these hold, as the driver likes it; a set as JSON text.
        entry: Row of the search index, if it has any.
    """

    key: bytes
    names: tuple[str, ...]
    values: tuple[Any, ...]
    entry: tuple[Any, ...] | None


class Intake:
    """Reads the bodies of one kind of record."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        fields_ = tuple(name for name in shape.columns if name not in {"id", "team_id"})
        self._known = frozenset((*fields_, *shape.sets))
        self._moments = frozenset(
            name for name in shape.derived_from if isinstance(shape.type_of(name), Moment)
        )
        self._body = _body_type(shape, fields_)
        self._derived = {
            column.name: conversion(column.type)
            for column in shape.table.c
            if column.name not in {*shape.columns, "ver", "fv", "extra"}
        }
        self._names = (*fields_, *shape.sets, "id", "team_id", "ver", "fv", "extra", *self._derived)
        self._converts = [
            (place, convert)
            for place, name in enumerate(fields_)
            if (convert := conversion(shape.type_of(name))) is not None
        ]
        self._convert_sets = [
            (place, _ids_as_text if isinstance(shape.type_of(name), Id) else _codes_as_text)
            for place, name in enumerate(shape.sets, len(fields_))
        ]
        self._named: dict[tuple[bool, ...], tuple[str, ...]] = {}

    def read(self, state: State) -> Landing:
        """Return what to store of ``state``.

        Raises:
            One of ``UNSTORABLE``: A field is missing or of another type.
        """
        body = msgspec.convert(state.body, self._body)
        row: list[Any] = list(msgspec.structs.astuple(body))
        for place, convert in self._converts:
            if row[place] is not None:
                row[place] = convert(row[place])
        for place, convert in self._convert_sets:
            row[place] = convert(row[place]) if row[place] else None
        id_ = Blob(state.key)
        fv = as_json(state.fv) if state.fv else "{}"
        row += (id_, state.scope, state.ver, fv, self._extra(state.body))
        entry = self._entry(id_, body)
        if self._derived:
            row += self._derive(body)
        filled = tuple([value is not None for value in row])
        if (names := self._named.get(filled)) is None:
            names = self._named[filled] = tuple(compress(self._names, filled))
        return Landing(state.key, names, tuple(compress(row, filled)), entry)

    def _derive(self, body: Any) -> Iterable[Any]:
        """Yield the derived columns; turns the moments of ``body``, which is ours, for that."""
        for name in self._moments:
            setattr(body, name, moment_from(getattr(body, name)))
        found = self.shape.derive(body)
        for name, convert in self._derived.items():
            yield found[name] if convert is None else convert(found[name])

    def _extra(self, body: Mapping[str, Any]) -> str:
        if self._known.issuperset(body):
            return "{}"
        return as_json({name: body[name] for name in body.keys() - self._known})

    def _entry(self, id_: bytearray, body: Any) -> tuple[Any, ...] | None:
        found = None if body.deleted_at is not None else self.shape.found_by(body)
        if found is None:
            return None
        keys = " ".join(name_keys(found.title)) if found.title else ""
        return (self.shape.kind, id_, fold(found.title), fold(found.body), keys)


@cache
def intake_for(kind: str) -> Intake:
    """Return the reader for one kind of record; made once."""
    return Intake(shape_named(kind))


def _body_type(shape: Shape, names: tuple[str, ...]) -> type[msgspec.Struct]:
    given = {field.name: field for field in fields(shape.record)}
    types: list[Any] = []
    for name in names:
        column = shape.table.c[name]
        kind: Any = plain_type(column.type)
        default = given[name].default
        if column.nullable:
            types.append((name, kind | None, None))
        elif default is MISSING:
            types.append((name, kind))
        else:
            types.append((name, kind, str(default) if isinstance(default, str) else default))
    for name in shape.sets:
        member: Any = UUID if isinstance(shape.type_of(name), Id) else str
        types.append((name, frozenset[member], frozenset()))
    return msgspec.defstruct(f"{shape.record.__name__}Body", types, kw_only=True, gc=False)


def plain_type(kind: TypeEngine[Any]) -> Any:
    """Return what a value must be, as the server sends it, for a column of this type."""
    for ours, plain in _PLAIN:
        if isinstance(kind, ours):
            return plain
    return str


_PLAIN: tuple[tuple[type[TypeEngine[Any]], Any], ...] = (
    (Id, UUID),
    (Moment, _Milliseconds),
    (Json, Any),
    (Boolean, bool),
    (Integer, _Number),
    (Float, float),
    (Date, _Day),
)


@lru_cache(maxsize=512)
def _codes_as_text(members: frozenset[str]) -> str:
    """Return codes as JSON; kept, as there are few sets of them and many records."""
    return msgspec.json.encode(sorted(members)).decode()


def _ids_as_text(members: frozenset[UUID]) -> str:
    return msgspec.json.encode(sorted(member.hex for member in members)).decode()


def conversion(kind: TypeEngine[Any]) -> Convert | None:
    """Return how a plain value becomes what SQLite holds; ``None`` = it is the same."""
    if isinstance(kind, Id):
        return lambda value: Blob(value.bytes)
    if isinstance(kind, Boolean):
        return int
    if isinstance(kind, Json):
        return as_json
    if isinstance(kind, Date):
        return str  # from a record a date, from the server its text
    return None
