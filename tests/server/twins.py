"""Books in dictionaries and books in PostgreSQL, asked the same: they have to answer the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import msgspec
import pytest
from sqlalchemy import Connection

from desktop.server.books import Books, Stored
from desktop.server.database import Database
from desktop.server.postgres.books import PostgresBooks
from desktop.sync.protocol import Step
from tests.server import office
from tests.server.memory import MemoryBooks

_OWN = {"server_id", "versions"}
"""Differ by nature: the id of the installation, and where the numbers begin."""
_ASKED = {name for name in vars(Books) if not name.startswith("_")} - _OWN


class Twins:
    """Passes every question to both and compares; everything else is the dictionaries'."""

    __slots__ = ("_connection", "_memory", "_postgres")

    def __init__(self, memory: MemoryBooks, connection: Connection, tenant: int) -> None:
        self._memory = memory
        self._connection = connection
        self._postgres = PostgresBooks(connection, tenant)

    def __getattr__(self, name: str) -> Any:
        return self._both(name) if name in _ASKED else getattr(self._memory, name)

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]
        return vars(self._memory)

    def restore(self, _earlier: object) -> None:
        """Skip the test: PostgreSQL is put back in ``test_postgres_restored``."""
        pytest.skip("puts only dictionaries back")

    @contextmanager
    def transaction(self) -> Iterator[Twins]:
        """Everything or nothing, in both."""
        with self._memory.transaction(), self._connection.begin_nested():
            yield self

    def _both(self, name: str) -> Callable[..., Any]:
        def ask(*given: Any, **named: Any) -> Any:
            firm = [list(each) if isinstance(each, Iterator) else each for each in given]
            other = getattr(self._postgres, name)(*firm, **named)
            answer = getattr(self._memory, name)(*firm, **named)
            assert plain(other) == plain(answer), (name, plain(other), plain(answer))
            return answer

        return ask


def plain(value: Any) -> Any:
    """Return an answer as data that can be compared."""
    if isinstance(value, msgspec.Raw):
        return plain(msgspec.json.decode(value))
    if isinstance(value, Step):
        value = msgspec.structs.replace(value, device="")
    if isinstance(value, msgspec.Struct):
        return {name: plain(each) for name, each in msgspec.structs.asdict(value).items()}
    if isinstance(value, Mapping):
        return {repr(name): plain(each) for name, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        ordered = sorted(value, key=_id) if value and isinstance(value[0], Stored) else value
        return [plain(each) for each in ordered]
    return str(value) if isinstance(value, UUID) else value


def _id(stored: Stored) -> UUID:
    return stored.id


@contextmanager
def every_office_has_twins(owner: Database, tenant: int) -> Iterator[None]:
    """Give every :class:`tests.server.office.Office` made meanwhile such books.

    All that one office does is one transaction, and is rolled back.
    """
    original = vars(office)["MemoryBooks"]
    with owner.engine.connect() as connection:

        def make() -> Any:
            connection.rollback()
            return Twins(original(), connection, tenant)

        vars(office)["MemoryBooks"] = make
        try:
            yield
        finally:
            vars(office)["MemoryBooks"] = original
            connection.rollback()
