"""Writing rows without the expression language, which takes most of the time of a small one.

The statement and the conversion of each column are worked out once a table; the values are
converted as through SQLAlchemy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.orm import Session

from desktop.storage.driver import Blob, driver, places
from desktop.storage.tables.columns import Id
from desktop.storage.tables.stage import pour, staged

_DIALECT = dialect()
_MANY = 50
"""Rows from which staging them first pays."""
Conversion = Callable[[Any], Any]


def insert_into(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert ``rows`` into ``table``; all of them name the same columns."""
    if not rows:
        return
    names = tuple(rows[0])
    statement, conversions = _prepared(table, names)
    columns = [
        [row[name] for row in rows] if convert is None else [convert(row[name]) for row in rows]
        for name, convert in zip(names, conversions, strict=True)
    ]
    if len(rows) < _MANY:
        driver(session).executemany(statement, list(zip(*columns, strict=True)))
        return
    _insert_many(driver(session), table, names, columns)


def change_row(session: Session, table: Table, id_: UUID, values: Mapping[str, Any]) -> None:
    """Write some columns of the row with this id."""
    names = tuple(values)
    statement, conversions = _changing(table, names)
    written = [
        value if convert is None else convert(value)
        for value, convert in zip(values.values(), conversions, strict=True)
    ]
    driver(session).execute(statement, (*written, id_.bytes))


def _insert_many(
    db: Any, table: Table, names: Sequence[str], columns: Sequence[Sequence[Any]]
) -> None:
    """Insert columns of values, without those that are empty from top to bottom."""
    filled = {
        name: _as_blobs(column) if isinstance(table.c[name].type, Id) else column
        for name, column in zip(names, columns, strict=True)
        if column.count(None) < len(column)
    }
    rows = list(zip(*filled.values(), strict=True))
    with staged(db, {tuple(filled): rows}) as staging:
        pour(db, table, staging)


def _as_blobs(column: Sequence[Any]) -> Sequence[Any]:
    return [value if value is None else Blob(value) for value in column]


@cache
def _prepared(table: Table, names: tuple[str, ...]) -> tuple[str, tuple[Conversion | None, ...]]:
    columns = ", ".join(f'"{name}"' for name in names)
    statement = f'INSERT INTO "{table.name}" ({columns}) VALUES ({places(len(names))})'
    return statement, _conversions(table, names)


@cache
def _changing(table: Table, names: tuple[str, ...]) -> tuple[str, tuple[Conversion | None, ...]]:
    columns = ", ".join(f'"{name}" = ?' for name in names)
    return f'UPDATE "{table.name}" SET {columns} WHERE id = ?', _conversions(table, names)


def _conversions(table: Table, names: tuple[str, ...]) -> tuple[Conversion | None, ...]:
    return tuple(
        table.c[name].type.dialect_impl(_DIALECT).bind_processor(_DIALECT) for name in names
    )
