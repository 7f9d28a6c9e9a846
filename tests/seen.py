"""Sees whether names of persons are read from a database, whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import event
from sqlalchemy.pool import Pool
from sqlcipher3.dbapi2 import ProgrammingError


@contextmanager
def names_read() -> Iterator[list[str]]:
    """Give a list that gets every statement which reads the names of persons."""
    found: list[str] = []

    def see(statement: str) -> None:
        said = statement.lstrip()
        if said.upper().startswith("SELECT") and "display_name" in said:
            found.append(said)

    watched: list[Any] = []

    def watch(connection: Any, _record: Any, _proxy: Any) -> None:
        connection.set_trace_callback(see)
        watched.append(connection)

    event.listen(Pool, "checkout", watch)
    try:
        yield found
    finally:
        event.remove(Pool, "checkout", watch)
        for connection in watched:
            with suppress(ProgrammingError):  # closed with its database
                connection.set_trace_callback(None)
