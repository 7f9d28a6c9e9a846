"""Plain statements on the connection of a session, for what runs thousands of times.

They see and change the same transaction. Ids are 16 bytes, moments milliseconds, the rest as
the tables hold it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy.orm import Session

Blob = bytearray
"""Type of an id in a statement: the driver passes it on at once, and looks up an adapter for
``bytes``. For ``None`` too, so long statements leave empty columns out."""
CHUNK = 500
"""Values asked for in one statement."""


def driver(session: Session) -> Any:
    """Return the connection of the driver below ``session``."""
    return session.connection().connection.driver_connection


def places(count: int) -> str:
    """Return ``count`` placeholders for values."""
    return ",".join("?" * count)


def among(db: Any, question: str, ids: Sequence[Any], *around: Any) -> Iterator[Any]:
    """Yield the rows of a question that ends in ``IN``, for any number of ``ids``.

    Args:
        question: For instance ``SELECT id, ver FROM visit WHERE id IN``.
        around: Values for placeholders before that ``IN``.
    """
    for start in range(0, len(ids), CHUNK):
        some = ids[start : start + CHUNK]
        yield from db.execute(f"{question} ({places(len(some))})", (*around, *some))


def is_empty(db: Any, table: str) -> bool:
    """Return whether a table holds nothing; most tables of synchronising usually do."""
    return db.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone() is None
