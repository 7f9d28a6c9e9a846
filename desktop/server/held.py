"""Holding the books against the ledger of erasures: what makes them fit to be served.

Books that were put back may hold people who were erased since. In one transaction they are
erased again, a new epoch begins and the books count as being here; a kill before its end leaves
books that nobody is served from, and doing it once more is no harm.

What database and ledger know is the same afterwards: a line is in the ledger before its erasure
is committed, so a ledger that lacks one is an older copy, or another one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, select, text

from desktop.server import erasure, taken_back
from desktop.server.blobs import Blobs
from desktop.server.database import Database, Guard
from desktop.server.erasure import Entry
from desktop.server.exchange.caller import Occasion
from desktop.server.installation import Home
from desktop.server.ledger import Ledger, LedgerDamaged
from desktop.server.models.feed import servers
from desktop.server.people import Office
from desktop.server.postgres.books import PostgresBooks
from desktop.server.postgres.page import listed
from desktop.server.restored import begin_epoch, make_nonce, was_put_back
from desktop.server.statements import run

_KNOWN = text(
    "SELECT id, at, reason, cleared, false AS emptied, ARRAY(SELECT mark FROM barred"
    " WHERE barred.tenant = erasure.tenant AND barred.n = erasure.n ORDER BY mark) AS marks"
    " FROM erasure WHERE tenant = :tenant"
    " UNION ALL SELECT id, gone_at, :reason, false, true, '{}' FROM blob"
    " WHERE tenant = :tenant AND gone_at IS NOT NULL AND noted"
)
_UNKNOWN = text(
    "SELECT (SELECT count(*) FROM unnest(CAST(:erased AS uuid[])) AS line (id) WHERE NOT EXISTS"
    "  (SELECT FROM erasure e WHERE e.tenant = :tenant AND e.id = line.id AND NOT e.cleared))"
    " + (SELECT count(*) FROM unnest(CAST(:cleared AS uuid[]), CAST(:moments AS bigint[]))"
    "  AS line (id, at) WHERE NOT EXISTS (SELECT FROM erasure e WHERE e.tenant = :tenant"
    "  AND e.id = line.id AND e.at = line.at AND e.cleared))"
)


class LedgerBehind(Exception):
    """The ledger lacks erasures that the books know: it is an older copy, or another one.

    Args:
        count: How many it lacks.
    """

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class Held(NamedTuple):
    """What came of it.

    Args:
        epoch: Of the city; a new one if its books were put back.
        erased: How many records had to go again.
    """

    epoch: int
    erased: int


def hold(
    database: Database,
    tenant: int,
    home: Home,
    *,
    now: int,
    at_least: int | None = None,
    lost: bool = False,
) -> Held:
    """Erase again what the books of a city still hold, and let them be served.

    Args:
        database: Of the owner.
        tenant: The city.
        home: Where ledger and files lie.
        now: ms since 1970.
        at_least: Begin an epoch also when nothing shows that it is due, of at least this number.
        lost: The ledger is lost for good: what the books know is all there is.

    Raises:
        LedgerBehind: The books were put back; they were not touched, and nobody is served.
        LedgerDamaged: The same.
    """

    def once() -> Held:
        ledger = Ledger(home.ledger, tenant)
        entries = ledger.entries()
        with database.writing(tenant) as connection:
            back = _was_put_back(connection, tenant)
            missing = list(_missing(connection, tenant, entries))
            if back and missing and not lost:
                raise LedgerBehind(len(missing))
            begun = back or at_least is not None
            if begun:
                begin_epoch(connection, tenant, at_least=at_least or 0)
            office = Office(connection, tenant, now)
            erased = _replay(office, home, entries)
            ledger.append(list(_missing(connection, tenant, entries)))
            epoch = PostgresBooks(connection, tenant).epoch()
            if begun:
                office.note("epoch.new", str(epoch))
            return Held(epoch, erased)

    return database.attempt(once)


def guard_by(ledger: Path) -> Guard:
    """Return what tells whether books lack an erasure; see ``Database`` in ``database``.

    Only where the ledger can be read: not every host that serves has it. A damaged one is for the
    owner to complain of, and for the worker: it says nothing about the books.
    """

    def lacks(connection: Connection, tenant: int) -> bool:
        entries: list[Entry] = []
        with suppress(OSError, LedgerDamaged):
            entries = Ledger(ledger, tenant).entries()
        return bool(entries) and bool(unknown(connection, tenant, entries))

    return lacks


def must_hold(connection: Connection, tenant: int, home: Home) -> bool:
    """Return whether books have to be held against the ledger before anybody is served.

    They have to if they were put back, or do not know what the ledger does: a disk that was put
    back shows itself by that alone.

    Raises:
        LedgerDamaged: Somebody has to look.
    """
    return was_put_back(connection, tenant) or bool(
        unknown(connection, tenant, Ledger(home.ledger, tenant).entries())
    )


def unknown(connection: Connection, tenant: int, entries: Sequence[Entry]) -> int:
    """Return how many erasures of the ledger the books do not know."""
    cleared = [entry for entry in entries if entry.cleared]
    gone = [entry.id for entry in entries if not (entry.cleared or entry.emptied)]
    given = {
        "tenant": tenant,
        "erased": listed(gone),
        "cleared": listed([entry.id for entry in cleared]),
        "moments": "{" + ",".join(str(entry.at) for entry in cleared) + "}",
    }
    return int(run(connection, _UNKNOWN, given).scalar_one())


def occasion_of(office: Office) -> Occasion:
    """Return the moment, the chance and the key for what the owner does in a city."""
    wanted = select(servers.c.key).where(servers.c.tenant == office.tenant)
    key = bytes(office.connection.execute(wanted).scalar_one())
    return Occasion(now=office.now, nonce=make_nonce(), key=key)


def _was_put_back(connection: Connection, tenant: int) -> bool:
    """Look once more with the row held: somebody else may do this at the same time."""
    return was_put_back(connection, tenant) and was_put_back(connection, tenant, alone=True)


def _replay(office: Office, home: Home, entries: Sequence[Entry]) -> int:
    if not entries:
        return 0
    blobs = Blobs(home.blobs)
    books = PostgresBooks(office.connection, office.tenant)
    again = erasure.replay(books, entries, occasion=occasion_of(office))
    ids = [entry.id for entry in entries if not (entry.cleared or entry.emptied)]
    blobs.erase(office.connection, office.tenant, ids)
    taken_back.let_go_again(office, blobs, entries)
    office.note("erasures.replay", str(office.tenant), count=again)
    return again


def _missing(connection: Connection, tenant: int, entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield what the books know and the ledger does not."""
    here = {_key(entry) for entry in entries}
    for row in run(connection, _KNOWN, {"tenant": tenant, "reason": taken_back.REASON}):
        known = Entry(
            id=row.id,
            at=row.at,
            reason=row.reason,
            cleared=row.cleared,
            marks=tuple(row.marks),
            emptied=row.emptied,
        )
        if _key(known) not in here:
            yield known


def _key(entry: Entry) -> tuple[object, ...]:
    """Return what tells lines apart: what stays can lose its words more than once."""
    return (entry.id, entry.at, "cleared") if entry.cleared else (entry.id, entry.emptied)
