"""The way into PostgreSQL: pools, time-outs, and transactions that are tried again.

Every transaction names its tenant, and what it may see, to the row-level security of the
database before it does anything else. It refuses a standby, whose rows may lie behind what a
laptop was told already, and for laptops books that were put back, until the ledger of erasures
was held against them: see :mod:`desktop.server.restored`.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

import psycopg
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolExhausted

from desktop.server.statements import Found, driver, run

T = TypeVar("T")
Guard = Callable[[Connection, int], bool]

AGAIN = {"40001", "40P01"}
"""Errors of PostgreSQL that mean: roll back and do the same once more."""
LATER = {"55P03", "57014", "57P01", "57P02", "57P03", "53300", "25P03", "25006"}
"""Errors that pass: a lock or statement took too long, the server restarts or is full."""
NO_ROOM = {"53100", "53200", "58030"}
"""Errors of the machine below: no room on the disk, no memory, a disk that fails."""
ATTEMPTS = 6
_SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
WAIT = 5
"""Seconds after which a laptop that was sent away should come back."""
WAIT_FOR_ROOM = 120
"""The same, where somebody has to make room first."""
WAIT_FOR_LEDGER = 60
"""The same, where the ledger of erasures has to be replayed first."""
TIMEOUTS = {
    "statement_timeout": "20s",
    "idle_in_transaction_session_timeout": "20s",
}
_OPEN = text(
    "SELECT set_config('app.tenant', :tenant, true) AS tenant,"
    " set_config('app.scopes', :scopes, true) AS scopes,"
    " set_config('app.whole', :whole, true) AS whole, pg_is_in_recovery() AS standby"
)
_LIMIT = text("SELECT set_config('app.scopes', :scopes, true)")
_COMMIT = text("COMMIT")
_HELD_AT = text("SELECT place FROM server WHERE tenant = :tenant")
_PLACE = text(
    "SELECT concat_ws('/', (SELECT system_identifier FROM pg_control_system()),"
    " substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8),"
    " (SELECT oid FROM pg_database WHERE datname = current_database()),"
    " CAST(to_regclass('server') AS oid))"
)


class Busy(Exception):
    """The database cannot answer now; nothing was changed. To be told as 503.

    Args:
        reason: ``lock``, ``pool``, ``database``, ``conflict``, ``standby``, ``disk``, or
            ``restored``: the books were put back, and not held against the ledger since.
        wait: Seconds to stay away.
    """

    def __init__(self, reason: str, wait: int = WAIT) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Database:
    """One PostgreSQL database, used by many threads.

    Args:
        engine: From :func:`connect`.
        sleep: Waits, in seconds, between attempts.
        chance: Number in [0, 1), spreads those waits.
        guard: Answer nobody about a city whose books were put back, until the ledger of
            erasures was held against them. It returns whether they lack one, and is asked once
            per connection and city: a disk is not put back below an open connection.
    """

    engine: Engine
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = field(default=random.random)
    guard: Guard | None = None

    @contextmanager
    def writing(self, tenant: int, scopes: Sequence[int] = ()) -> Iterator[Connection]:
        """Open a transaction for one tenant that changes records of these scopes only.

        It sees the records of all: a merge has to know that an id is taken elsewhere, and the
        gate who is tied to a place of another team.

        Raises:
            Busy: The database cannot answer now.
        """
        with _told_plainly(), self.engine.begin() as connection:
            self._ask_to_open(connection, tenant, scopes, whole=True)()
            yield connection

    @contextmanager
    def reading(self, tenant: int, scopes: Sequence[int] = ()) -> Iterator[Connection]:
        """Open one that sees records of these scopes only, all of it as at one moment."""
        with _told_plainly(), self.engine.connect() as raw:
            connection = raw.execution_options(**_SNAPSHOT)
            with connection.begin():
                self._ask_to_open(connection, tenant, scopes, whole=False)()
                yield connection

    @contextmanager
    def exchanging(self, tenant: int, *, write: bool) -> Iterator[Opened]:
        """Open a transaction for one call of a laptop, whose scopes are not known yet.

        Statements are not waited for until somebody looks at an answer; when this ends without
        an error, all of them were carried out and the transaction is committed. Everything in it
        goes through :func:`desktop.server.statements.run`.

        Raises:
            Busy: The database cannot answer now.
        """
        options = {} if write else _SNAPSHOT
        with _told_plainly(), self.engine.connect() as raw:
            connection = raw.execution_options(**options)
            with connection.begin(), driver(connection).pipeline():
                yield Opened(connection, self._ask_to_open(connection, tenant, (), whole=write))
                run(connection, _COMMIT, {})

    def attempt(self, work: Callable[[], T]) -> T:
        """Do a whole transaction; do it again when it collided with another one.

        Args:
            work: Opens its transaction itself, and has no effect outside of it.

        Raises:
            Busy: It collided too often, or the database cannot answer now.
        """
        for attempt in range(ATTEMPTS):
            try:
                return work()
            except Collision:
                self.sleep(0.02 * 2**attempt * (0.5 + self.chance()))
        raise Busy("conflict", wait=1)

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def _ask_to_open(
        self, connection: Connection, tenant: int, scopes: Sequence[int], *, whole: bool
    ) -> Callable[[], None]:
        """Name tenant and scopes; return what looks whether anybody may be answered."""
        given = {
            "tenant": str(tenant),
            "scopes": _listed(scopes),
            "whole": "on" if whole else "off",
        }
        opening = run(connection, _OPEN, given)
        guard, held_at = self.guard, None
        if guard is not None:
            held_at = run(connection, _HELD_AT, {"tenant": tenant})

        def check() -> None:
            _refuse_standby(connection, opening)
            if guard is not None and held_at is not None:
                _refuse_put_back(connection, tenant, held_at, guard)

        return check


class Opened(NamedTuple):
    """A transaction that was opened, as far as anybody waited for it.

    Args:
        check: Makes sure that it is on a primary, and that its books may be served; to be
            called before an answer is believed.
    """

    connection: Connection
    check: Callable[[], None]


class Collision(Exception):
    """Two transactions stood in each other's way; this one may be tried again."""


def connect(
    address: str,
    *,
    connections: int = 10,
    wait: float = 5,
    lock_wait: float = 4,
    guard: Guard | None = None,
) -> Database:
    """Return a pool of connections to the database at a URL; none is opened yet.

    Args:
        address: For SQLAlchemy and psycopg. Several hosts are allowed: the primary is found.
        connections: At most.
        wait: Seconds to wait for a free one.
        lock_wait: Seconds to wait for a row that another transaction holds.
        guard: See :class:`Database`; for whoever answers laptops.
    """
    timeouts = TIMEOUTS | {"lock_timeout": f"{int(lock_wait * 1000)}ms"}
    given = " ".join(f"-c {name}={value}" for name, value in timeouts.items())
    logging.getLogger("psycopg").disabled = True  # it may quote what a statement was about
    engine = create_engine(
        address,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=wait,
        pool_pre_ping=False,
        pool_use_lifo=True,
        hide_parameters=True,  # exceptions would quote people's data
        isolation_level="READ COMMITTED",
        connect_args={
            "options": given,
            "connect_timeout": 10,
            "application_name": "weefsel-server",
            "target_session_attrs": "read-write",
        },
    )
    return Database(engine, guard=guard)


def limit_to(connection: Connection, scopes: Iterable[int]) -> None:
    """Let the rest of a transaction change, or read, records of these scopes only."""
    run(connection, _LIMIT, {"scopes": _listed(scopes)})


def place(connection: Connection) -> str:
    """Return which history of which database this is; asked once per connection.

    Cluster, timeline, database and table: a dump read into another cluster changes the first,
    a standby promoted or a recovery to a point in time the second, a dump read into another
    database, or over the tables of this one, the others. A snapshot of a machine changes none.
    """
    found = connection.info.get("place")
    if found is None:
        found = connection.info["place"] = run(connection, _PLACE, {}).scalar_one()
    return str(found)


def _refuse_standby(connection: Connection, opening: Found) -> None:
    if opening.one().standby:
        connection.invalidate()  # the next one may find the primary
        raise Busy("standby")


def _refuse_put_back(connection: Connection, tenant: int, held_at: Found, guard: Guard) -> None:
    """Refuse books that are not where the ledger was last held against them, or lack some of it."""
    row = held_at.one_or_none()
    if row is None:
        return
    sound = connection.info.setdefault("sound", set())
    if row.place != place(connection) or (tenant not in sound and guard(connection, tenant)):
        raise Busy("restored", WAIT_FOR_LEDGER)
    sound.add(tenant)


def _listed(scopes: Iterable[int]) -> str:
    return "{" + ",".join(map(str, scopes)) + "}"


@contextmanager
def _told_plainly() -> Iterator[None]:
    """Turn the driver's errors that pass by themselves into ours; they quote no data."""
    try:
        yield
    except PoolExhausted:
        raise Busy("pool") from None
    except DBAPIError as error:
        if (ours := _meaning(error)) is not None:
            raise ours from None
        raise
    except psycopg.Error as error:
        told = DBAPIError.instance(None, None, error, psycopg.Error, hide_parameters=True)
        raise _meaning(told) or told from None


def _meaning(error: BaseException) -> Exception | None:
    """Return what an error means that passes by itself; ``None`` for any other."""
    state = getattr(getattr(error, "orig", None), "sqlstate", None)
    if state in AGAIN:
        return Collision()
    if state in NO_ROOM:
        return Busy("disk", WAIT_FOR_ROOM)
    if state in LATER:
        return Busy("lock" if state in {"55P03", "57014"} else "database")
    if state is None and isinstance(error, OperationalError):  # refused, lost, cut
        return Busy("database")
    return None
