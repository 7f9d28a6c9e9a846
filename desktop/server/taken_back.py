"""Bytes of pictures whose person took their consent back: they leave the server at once, for good.

The push that says so bins the pictures; their bytes lie in a folder that no transaction reaches.
So right after it is committed somebody looks which lie there without a ground, and the same look
at the start and at night finds what a crash left. What went is marked in the table, so that nobody
offers it again, and stands in the ledger, so that nothing that is put back brings it back.

The API looks; only the owner writes to the ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from desktop.domain.period import day_of
from desktop.server.blobs import Blobs
from desktop.server.books import Hold
from desktop.server.database import Busy, Database
from desktop.server.erasure import Entry, Ledger
from desktop.server.events import log
from desktop.server.gate import persons_of
from desktop.server.people import Office
from desktop.server.postgres.books import PostgresBooks
from desktop.server.postgres.page import listed
from desktop.server.withdrawn import Withdrawn

REASON = "taken_back"
_TELLING = frozenset({"consent", "attachment"})
"""Kinds by which something can come to lie here without a ground."""
_AT_ONCE = 200
"""Persons, or lines of the ledger, at a time."""
_OF_THESE = text(
    "SELECT DISTINCT body ->> 'person_id' FROM record WHERE tenant = :tenant AND NOT erased"
    " AND entity IN ('consent', 'attachment') AND body ->> 'person_id' IS NOT NULL"
    " AND id = ANY(CAST(:ids AS uuid[]))"
)
_OF_ALL = text(
    "SELECT DISTINCT body ->> 'person_id' FROM record WHERE tenant = :tenant AND NOT erased"
    " AND entity = 'attachment' AND body ->> 'person_id' IS NOT NULL"
    " AND body ->> 'deleted_at' IS NOT NULL AND id IN"
    " (SELECT blob.id FROM blob WHERE blob.tenant = :tenant AND blob.gone_at IS NULL)"
)
_HERE = text(
    "SELECT id FROM blob WHERE tenant = :tenant AND gone_at IS NULL"
    " AND id = ANY(CAST(:ids AS uuid[])) ORDER BY id"
)
_UNNOTED = text(
    "SELECT id, gone_at FROM blob WHERE tenant = :tenant AND gone_at IS NOT NULL AND NOT noted"
    " ORDER BY id FOR UPDATE SKIP LOCKED"
)
_NOTED = text(
    "UPDATE blob SET noted = true WHERE tenant = :tenant AND id = ANY(CAST(:ids AS uuid[]))"
)


@dataclass(frozen=True, slots=True)
class Look:
    """A look at what lies here without a ground.

    Args:
        database: With the rights of the API, or of the owner.
        now: Returns ms since 1970.
    """

    database: Database
    blobs: Blobs
    now: Callable[[], int]

    def after(self, tenant: int, told: Iterable[tuple[str, UUID]]) -> None:
        """Let go what records of a push that was committed left without a ground.

        Whatever goes wrong here, the push was taken: the next look finds the rest.

        Args:
            told: Kind and id of each record.
        """
        ids = {id_ for kind, id_ in told if kind in _TELLING}
        if not ids:
            return
        try:
            self._carry_out(tenant, ids)
        except (Busy, OSError, SQLAlchemyError) as error:
            log().warning("taken_back", tenant=tenant, error=error)

    def everywhere(self, tenants: Iterable[int]) -> int:
        """Look at all that is here; return how many files were let go.

        Raises:
            Busy: The database does not answer now.
            OSError: The disk refuses.
        """
        return sum(self._carry_out(tenant, None) for tenant in tenants)

    def _carry_out(self, tenant: int, ids: Collection[UUID] | None) -> int:
        def once() -> int:
            now = self.now()
            with self.database.writing(tenant) as connection:
                return let_go(connection, tenant, self.blobs, now=now, ids=ids)

        return self.database.attempt(once)


def let_go(
    connection: Connection,
    tenant: int,
    blobs: Blobs,
    *,
    now: int,
    ids: Collection[UUID] | None = None,
) -> int:
    """Remove the bytes of pictures that lie here without a ground; return of how many.

    Args:
        ids: Consents and files to look at; ``None`` = all that is here.
    """
    given = {"tenant": tenant} | ({} if ids is None else {"ids": listed(ids)})
    found = connection.execute(_OF_ALL if ids is None else _OF_THESE, given).scalars().all()
    books = PostgresBooks(connection, tenant)
    count = 0
    for some in _chunks([UUID(person) for person in found]):
        spent = sorted(_spent(books, some, now=now))
        # Records before files, as everybody who holds both: an upload, an erasure, the night.
        books.records(spent, Hold.SHARED)
        here = {"tenant": tenant, "ids": listed(spent)}
        count += blobs.empty(
            connection, tenant, connection.execute(_HERE, here).scalars().all(), now=now
        )
    return count


def remember(office: Office, ledger: Ledger) -> int:
    """Write into the ledger what went and is not in it yet; return how many files that are.

    A crash between the two writes it once more, which does no harm.
    """
    rows = office.connection.execute(_UNNOTED, {"tenant": office.tenant}).all()
    ledger.append(
        [Entry(id=row.id, at=row.gone_at, reason=REASON, emptied=True) for row in rows],
    )
    if rows:
        given = {"tenant": office.tenant, "ids": listed([row.id for row in rows])}
        office.connection.execute(_NOTED, given)
    return len(rows)


def let_go_again(office: Office, blobs: Blobs, entries: Iterable[Entry]) -> None:
    """Take away what was put back with the database or with the folder of files."""
    gone = {entry.id: entry.at for entry in entries if entry.emptied}
    if gone:
        blobs.bar(office.connection, office.tenant, gone)


def _spent(books: PostgresBooks, persons: Sequence[UUID], *, now: int) -> Iterator[UUID]:
    withdrawn = Withdrawn(day_of(datetime.fromtimestamp(now / 1000, UTC)))
    naming = books.naming(persons)
    for person in persons:
        beside = [
            each
            for each in naming
            if each.entity in _TELLING
            and not each.erased
            and person in persons_of(each.entity, each.body)
        ]
        yield from (each.id for each in withdrawn.spent(beside))


def _chunks(persons: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    for start in range(0, len(persons), _AT_ONCE):
        yield persons[start : start + _AT_ONCE]
