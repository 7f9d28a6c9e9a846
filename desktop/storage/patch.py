"""Differences between two states of a record, as plain data and back again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Date
from sqlalchemy.types import TypeEngine

from desktop.domain.kinds import PARAGRAPHS
from desktop.domain.record import Record
from desktop.storage.registry import Shape
from desktop.storage.tables.columns import Code, Id, Moment, milliseconds, moment_from, read_code

R = TypeVar("R", bound=Record)

_BESIDE = frozenset({"id", "team_id", "updated_at"})
"""Fields that an operation carries under another name: id, scope and edited_at."""
_OUTSIDE = frozenset({"id", "team_id"})
"""Fields that stand beside the body of a record."""


def fields_of(shape: Shape, record: Record) -> dict[str, Any]:
    """Return all fields of a new record that hold something."""
    fields: dict[str, Any] = {}
    for name in shape.columns:
        value = getattr(record, name)
        if name not in _BESIDE and value is not None:
            fields[name] = _plain(value)
    for name in shape.sets:
        if members := getattr(record, name):
            fields[name] = {"add": _plain_set(members)}
    return fields


def body_of(shape: Shape, record: Record) -> dict[str, Any]:
    """Return a record whole, as the server has it: all that holds something, sets as lists."""
    body = {
        name: _plain(value)
        for name in shape.columns
        if name not in _OUTSIDE and (value := getattr(record, name)) is not None
    }
    return body | {
        name: _plain_set(members) for name in shape.sets if (members := getattr(record, name))
    }


def body_after(
    body: Mapping[str, Any], fields: Mapping[str, Any], sets: Collection[str]
) -> dict[str, Any]:
    """Return a whole record, as :func:`body_of` gives it, with the changes of an operation."""
    after = dict(body)
    for name, value in fields.items():
        if name in sets:
            gone, new = value.get("remove", ()), value.get("add", ())
            after[name] = sorted((set(after.get(name, ())) - set(gone)) | set(new))
        else:
            after[name] = value
    return {name: value for name, value in after.items() if value is not None}


def texts_before(before: Record, fields: Mapping[str, Any]) -> dict[str, str]:
    """Return what the long texts among changed ``fields`` said before."""
    texts = {name: getattr(before, name) for name in fields if name in PARAGRAPHS}
    return {name: text for name, text in texts.items() if type(text) is str}


def changed_fields(shape: Shape, before: Record, after: Record) -> dict[str, Any]:
    """Return only the fields that differ; of a set, who joined and who left."""
    fields: dict[str, Any] = {}
    for name in shape.columns:
        if name not in _BESIDE and getattr(before, name) != getattr(after, name):
            fields[name] = _plain(getattr(after, name))
    for name in shape.sets:
        old, new = getattr(before, name), getattr(after, name)
        change = {"add": _plain_set(new - old), "remove": _plain_set(old - new)}
        if any(change.values()):
            fields[name] = {verb: members for verb, members in change.items() if members}
    return fields


def values_of(shape: Shape, fields: Mapping[str, Any], sets: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that ``fields`` of an operation stand for.

    Args:
        fields: As :func:`fields_of` or :func:`changed_fields` made them. Names that this
            program does not know are left out.
        sets: Present members of each set field.
    """
    values: dict[str, Any] = {}
    for name, plain in fields.items():
        if name in shape.sets:
            kind = shape.type_of(name)
            joined = {_value(kind, each) for each in plain.get("add", ())}
            left = {_value(kind, each) for each in plain.get("remove", ())}
            values[name] = frozenset((sets.get(name, frozenset()) - left) | joined)
        elif name in shape.columns:
            values[name] = _value(shape.type_of(name), plain)
    return values


def patched(shape: Shape, before: R, fields: Mapping[str, Any]) -> R:
    """Return ``before`` with the changes of an operation."""
    sets = {name: getattr(before, name) for name in shape.sets}
    return replace(before, **values_of(shape, fields, sets))


def _plain_set(members: frozenset[Any]) -> list[Any]:
    return sorted(_plain(each) for each in members)


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return milliseconds(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value


def _value(kind: TypeEngine[Any], plain: Any) -> Any:
    if plain is None:
        return None
    if isinstance(kind, Id):
        return UUID(plain)
    if isinstance(kind, Moment):
        return moment_from(plain)
    if isinstance(kind, Code):
        return read_code(kind.codes, plain)
    return date.fromisoformat(plain) if isinstance(kind, Date) else plain
