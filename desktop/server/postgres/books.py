"""The books of one city in PostgreSQL, and how a transaction over them is carried out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from desktop.server.audit import Entry, append
from desktop.server.books import APPLIED, Ahead, Logged
from desktop.server.database import Database
from desktop.server.postgres.erasures import Erasures
from desktop.server.postgres.feeds import Feeds
from desktop.server.postgres.installation import Installation
from desktop.server.postgres.operations import Operations
from desktop.server.postgres.records import Records

T = TypeVar("T")


class PostgresBooks(Installation, Operations, Records, Feeds, Erasures):
    """One transaction over the books of one tenant; see :class:`desktop.server.books.Books`."""

    def ask_ahead(self, ahead: Ahead) -> None:
        """Send all these statements before anybody waits for an answer."""
        if ahead.hold is not None:
            self.send_epoch(ahead.hold)
        self.send_heads(ahead.scopes)
        if ahead.stream is not None:
            self.send_stream(ahead.stream)
        if ahead.ops:
            self.send_known(ahead.ops)
        if ahead.erasures is not None:
            self.send_erasures(*ahead.erasures)
        if ahead.submitters is not None:
            self.send_submitters(ahead.submitters)
        if ahead.records:
            self.send_records(ahead.records)
        if ahead.versions:
            self.send_versions(ahead.versions)

    def log(self, entries: Sequence[Logged]) -> None:
        """Append to the log of operations, and a summary to the audit.

        The end of the city's chain is held from here to the commit, as heads are.
        """
        super().log(entries)
        append(self._connection, self._tenant, *_summaries(entries))


@dataclass(frozen=True, slots=True)
class Library:
    """Where the books of one city are opened."""

    database: Database
    tenant: int

    @contextmanager
    def writing(self, scopes: Sequence[int] = ()) -> Iterator[PostgresBooks]:
        """Open the books to change records of these scopes; commit at the end."""
        with self.database.writing(self.tenant, scopes) as connection:
            yield PostgresBooks(connection, self.tenant)

    @contextmanager
    def reading(self, scopes: Sequence[int] = ()) -> Iterator[PostgresBooks]:
        """Open the books to read records of these scopes, as at one moment."""
        with self.database.reading(self.tenant, scopes) as connection:
            yield PostgresBooks(connection, self.tenant)

    def carry_out(
        self, work: Callable[[PostgresBooks], T], scopes: Sequence[int] = (), *, write: bool = True
    ) -> T:
        """Do a whole transaction; again when it collided with another one.

        Args:
            work: Has no effect outside of the books.
            scopes: Those that the caller may write to, or read.
            write: Whether it changes anything.

        Raises:
            Busy: The database cannot answer now; nothing was changed.
        """

        def once() -> T:
            with self.writing(scopes) if write else self.reading(scopes) as books:
                return work(books)

        return self.database.attempt(once)


def _summaries(received: Sequence[Logged]) -> list[Entry]:
    """Return one entry per stream: ids, numbers and outcomes, never content."""
    by_stream: dict[str, list[Logged]] = {}
    for entry in received:
        by_stream.setdefault(str(entry.stream), []).append(entry)
    return [
        Entry(
            at=logged[0].at,
            actor=str(logged[0].device),
            action="operations.received",
            subject=stream,
            facts={
                "first": min(entry.n for entry in logged),
                "last": max(entry.n for entry in logged),
                **Counter(each.outcome for each in logged if each.outcome != APPLIED),
            },
        )
        for stream, logged in by_stream.items()
    ]
