"""Inserting rows without the expression language, which takes most of the time of a small one.

The statement and the conversion of each column are worked out once a table; the values go the
same way as through SQLAlchemy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.orm import Session

_DIALECT = dialect()
Conversion = Callable[[Any], Any]


def insert_into(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert ``rows`` into ``table``; all of them name the same columns."""
    if not rows:
        return
    names = tuple(rows[0])
    statement, conversions = _prepared(table, names)
    values = [
        tuple(
            row[name] if convert is None else convert(row[name])
            for name, convert in zip(names, conversions, strict=True)
        )
        for row in rows
    ]
    session.connection().exec_driver_sql(statement, values if len(values) > 1 else values[0])


@cache
def _prepared(table: Table, names: tuple[str, ...]) -> tuple[str, tuple[Conversion | None, ...]]:
    columns = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" for _ in names)
    statement = f'INSERT INTO "{table.name}" ({columns}) VALUES ({places})'
    conversions = tuple(
        table.c[name].type.dialect_impl(_DIALECT).bind_processor(_DIALECT) for name in names
    )
    return statement, conversions
