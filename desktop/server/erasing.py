"""Erasing on request: one person asks, another agrees, and only then it happens.

Run by an administrator on the server, as the owner of the database: the API may not erase.
PostgreSQL keeps what was erased in dead rows until they are tidied away, see :func:`tidy`, and
in its write-ahead log until that expires. Backups made before are not touched: they expire, and
a restore replays the ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import Row, insert, select, text, update

from desktop.server import audit
from desktop.server.database import Database
from desktop.server.erasure import Closure, closure_of, erase, replay
from desktop.server.exchange.caller import Occasion
from desktop.server.ledger import Ledger
from desktop.server.models.erasure import erasure_requests, erasures
from desktop.server.models.operations import streams
from desktop.server.postgres.books import PostgresBooks

TIDIED = ("record", "operation", "quarantine")
"""Tables whose files still hold what was erased until they are written anew."""


class NotErased(Exception):
    """Nothing was erased.

    Args:
        reason: ``unknown``, ``same_person`` or ``done``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an erasure has come on the laptops.

    Args:
        done: Streams that carried out all erasures.
        waiting: The others, with when they were last seen, ms.
    """

    done: int
    waiting: dict[UUID, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Where the erasures of one city are decided.

    Args:
        database: Of the owner.
        ledger: File of erasures, in other storage than the database.
        now: Returns ms since 1970.
        nonce: Returns a random number, 1 to 2**63 - 1.
    """

    database: Database
    tenant: int
    ledger: Path
    now: Callable[[], int]
    nonce: Callable[[], int]

    def request(self, id_: UUID, record: UUID, *, reason: str, by: str) -> Closure:
        """Note that somebody asks to erase a record; return how far it would reach.

        Args:
            id_: Of the request.
            record: A person, as a rule.
            reason: Code, for the ledger and the audit.
            by: Account of whoever asks.
        """
        with self.database.writing(self.tenant) as connection:
            books = PostgresBooks(connection, self.tenant)
            closure = closure_of(books, record)
            found = books.records([record]).get(record)
            connection.execute(
                insert(erasure_requests).values(
                    tenant=self.tenant,
                    id=id_,
                    entity=found.entity if found else "",
                    record=record,
                    reason=reason,
                    requested_by=by,
                    requested_at=self.now(),
                )
            )
            entry = audit.Entry(self.now(), "operator", "erasure.request", str(id_))
            audit.append(connection, self.tenant, entry)
            return closure

    def approve(self, id_: UUID, *, by: str) -> Closure:
        """Erase what somebody else asked to erase; return how far it reached.

        Raises:
            NotErased: No such request, the same person asked, or it was done.
        """
        return self.database.attempt(lambda: self._approve(id_, by))

    def replay(self) -> int:
        """Erase again what a restored database still holds; return how many records.

        To be done before the API opens.
        """
        entries = Ledger(self.ledger, self.tenant).entries()

        def once() -> int:
            with self.database.writing(self.tenant) as connection:
                books = PostgresBooks(connection, self.tenant)
                return replay(books, entries, occasion=self._occasion())

        return self.database.attempt(once)

    def progress(self) -> Progress:
        """Return which laptops have carried out all erasures: their last hello said so."""
        with self.database.reading(self.tenant) as connection:
            last = connection.execute(
                select(erasures.c.n)
                .where(erasures.c.tenant == self.tenant)
                .order_by(erasures.c.n.desc())
                .limit(1)
            ).scalar_one_or_none()
            found = connection.execute(
                select(streams.c.id, streams.c.erased, streams.c.seen_at).where(
                    streams.c.tenant == self.tenant
                )
            ).all()
        waiting = {row.id: row.seen_at for row in found if row.erased < (last or 0)}
        return Progress(done=len(found) - len(waiting), waiting=waiting)

    def _approve(self, id_: UUID, by: str) -> Closure:
        with self.database.writing(self.tenant) as connection:
            books = PostgresBooks(connection, self.tenant)
            mine = (erasure_requests.c.tenant == self.tenant) & (erasure_requests.c.id == id_)
            asked = select(erasure_requests).where(mine).with_for_update()
            found = _open_request(connection.execute(asked).one_or_none(), by)
            closure = erase(
                books,
                found.record,
                ledger=Ledger(self.ledger, self.tenant),
                reason=found.reason,
                occasion=self._occasion(),
            )
            reached = {"erased": _texts(closure.erased), "visits": _texts(closure.visits)}
            done = {"approved_by": by, "approved_at": self.now(), "closure": reached}
            connection.execute(update(erasure_requests).where(mine).values(**done))
            facts = {"erased": len(closure.erased), "visits": len(closure.visits)}
            entry = audit.Entry(self.now(), "operator", "erasure.approve", str(id_), facts)
            audit.append(connection, self.tenant, entry)
            return closure

    def _occasion(self) -> Occasion:
        return Occasion(now=self.now(), nonce=self.nonce(), key=b"")  # makes no cursors


def tidy(database: Database) -> None:
    """Write the tables anew, without dead rows.

    Nobody can read or write them meanwhile: to be done at night. What is in the write-ahead log
    and in backups goes when those expire.
    """
    engine = database.engine.execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("SET statement_timeout = 0"))
        connection.execute(text("SET lock_timeout = '60s'"))
        for table in TIDIED:
            connection.exec_driver_sql(f"VACUUM (FULL, ANALYZE) {table}")
        connection.invalidate()  # with its time-outs


def _open_request(found: Row[tuple[object, ...]] | None, by: str) -> Row[tuple[object, ...]]:
    if found is None:
        raise NotErased("unknown")
    if found.approved_at is not None:
        raise NotErased("done")
    if found.requested_by.casefold() == by.casefold():
        raise NotErased("same_person")
    return found


def _texts(ids: Iterable[UUID]) -> list[str]:
    return [str(id_) for id_ in ids]
