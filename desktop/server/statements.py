"""Statements on the open transaction of a connection, without what SQLAlchemy does around them.

A call of a laptop is a dozen small statements. In a pipeline they leave one after the other, and
only who looks at an answer waits for it; so the transaction begins, writes and commits without
waiting in between. An error of an earlier statement comes out there, or at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from psycopg import Cursor
from psycopg.rows import namedtuple_row
from sqlalchemy import Connection, TextClause

_NAMED = re.compile(r"(?<!:):(\w+)")


class Found:
    """What a statement found; looking at it waits for the answer."""

    def __init__(self, cursor: Cursor[Any]) -> None:
        self._cursor = cursor

    def __iter__(self) -> Iterator[Any]:
        """Yield the rows, with their columns by name."""
        return iter(self.all())

    def all(self) -> Sequence[Any]:
        """Return all rows."""
        return self._cursor.fetchall()

    def one(self) -> Any:
        """Return the only row.

        Raises:
            ValueError: There is none, or several.
        """
        (row,) = self.all()
        return row

    def one_or_none(self) -> Any:
        """Return the only row, or ``None``."""
        rows = self.all()
        if len(rows) > 1:
            raise ValueError("more than one row")
        return rows[0] if rows else None

    def scalar_one(self) -> Any:
        """Return the only value of the only row."""
        return self.one()[0]

    def scalar_one_or_none(self) -> Any:
        """Return the first value of the only row, ``None`` without a row."""
        row = self.one_or_none()
        return None if row is None else row[0]

    def scalars(self) -> Sequence[Any]:
        """Return the first column."""
        return [row[0] for row in self.all()]


def run(connection: Connection, statement: TextClause, given: Mapping[str, Any]) -> Found:
    """Carry out a statement; ``given`` are its named values.

    Raises:
        psycopg.Error: Here, when the answer is looked at, or at the end of the transaction.
    """
    cursor: Cursor[Any] = driver(connection).cursor(row_factory=namedtuple_row)
    cursor.execute(_as_sent(statement), given)
    return Found(cursor)


def driver(connection: Connection) -> Any:
    """Return the connection of psycopg below one of SQLAlchemy."""
    return connection.connection.driver_connection


@cache
def _as_sent(statement: TextClause) -> Any:
    return _NAMED.sub(r"%(\1)s", statement.text.replace("%", "%%"))
