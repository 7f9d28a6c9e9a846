"""From an address of a database to a server that is ready: migrated, founded, in its epoch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from filelock import FileLock, Timeout
from sqlalchemy import text

from desktop.server import audit
from desktop.server.cities import City, add_city, all_cities, short_name
from desktop.server.database import Database, connect
from desktop.server.embedded import Cluster
from desktop.server.factors import FactorKey, key_beside
from desktop.server.founding import add_scope, found_server
from desktop.server.migrate import migrate
from desktop.server.people import Mistaken
from desktop.server.rights import API_ROLE

NO_TENANT = 0
"""Tenant of a transaction about all cities; no city has this number."""
SHARED_NAME = "All teams"
LITTLE = {
    "shared_buffers": "64MB",
    "max_connections": "60",
    "wal_compression": "on",
}
"""Settings of the embedded PostgreSQL; everything that keeps data safe stays on."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where an installation keeps what is not in its database.

    Args:
        folder: Of the embedded server, or given beside ``--database``.
    """

    folder: Path

    @property
    def blobs(self) -> Path:
        """Folder of the attachments."""
        return self.folder / "blobs"

    @property
    def factors(self) -> FactorKey:
        """Key of the second factors; see :mod:`desktop.server.factors`."""
        return key_beside(self.blobs)

    @property
    def ledger(self) -> Path:
        """File of the erasures; belongs on other storage than the database."""
        return self.folder / "erasures.ledger"


@dataclass(frozen=True, slots=True)
class Addresses:
    """Two ways into one database.

    Args:
        owner: URL for migrating and administration.
        api: URL for serving, with fewer rights.
    """

    owner: str
    api: str


@contextmanager
def embedded(folder: Path, *, serves: bool = False) -> Iterator[Addresses]:
    """Run a PostgreSQL of our own in ``folder``.

    Who serves laptops stops it at the end, also one that a killed server left running. A command
    stops what it started, unless a server began to use it meanwhile.

    Args:
        serves: Laptops are served as long as this is open.
    """
    folder.mkdir(parents=True, exist_ok=True)
    cluster = Cluster(folder / "postgres", settings=LITTLE)
    lock = _serving_lock(folder)
    if serves:
        with suppress(Timeout):  # two servers on one folder: the first one stops it
            lock.acquire(timeout=0)
    started = cluster.start()
    try:
        if cluster.by_port:
            _let_in(cluster)
        yield Addresses(cluster.address(), cluster.address(role=API_ROLE))
    finally:
        if lock.is_locked or (started and not is_served(folder)):
            cluster.stop()
        lock.release()


def is_served(folder: Path) -> bool:
    """Return whether a server of this folder serves laptops now."""
    try:
        with _serving_lock(folder).acquire(timeout=0):
            return False
    except Timeout:
        return True


def _serving_lock(folder: Path) -> FileLock:
    """Return the lock that a server holds while it serves; a kill lets go of it."""
    return FileLock(folder / "serving.lock")


def prepare(database: Database, *, city: str, new_id: Callable[[], UUID], now: int) -> list[City]:
    """Migrate, and make the first city if there is none; return the cities.

    Before anybody is served, each has to be held against the ledger: :mod:`desktop.server.held`.

    Args:
        database: Of the owner.
        city: Name of the first city.
        new_id: Returns the id of its server.
        now: ms since 1970.
    """
    migrate(database)
    cities = known_cities(database)
    if not cities:
        cities = [found_city(database, city, new_id=new_id, now=now)]
    return cities


def found_city(
    database: Database, name: str, *, host: str = "", new_id: Callable[[], UUID], now: int
) -> City:
    """Add a city with the scope that its teams share and a first team of the same name.

    Raises:
        Mistaken: Laptops could not tell it from one that is there.
    """
    with database.writing(NO_TENANT) as connection:
        connection.execute(text("LOCK TABLE city IN SHARE ROW EXCLUSIVE MODE"))
        _check_new(all_cities(connection), short_name(name), host.casefold())
        city = add_city(connection, name, host=host, now=now)
        given = {"tenant": str(city.tenant)}
        connection.execute(text("SELECT set_config('app.tenant', :tenant, true)"), given)
        found_server(connection, city.tenant, new_id(), now=now)
        add_scope(connection, city.tenant, SHARED_NAME, shared=True)
        add_scope(connection, city.tenant, name)
        audit.append(connection, city.tenant, audit.Entry(now, "operator", "city.found"))
    return city


def _check_new(known: Sequence[City], short: str, host: str) -> None:
    if not short:
        raise Mistaken("the name of a city has letters or figures; nothing was added")
    if any(short == each.short for each in known):
        raise Mistaken(f"there is a city {short} already; nothing was added")
    if host and any(host == each.host for each in known):
        raise Mistaken(f"laptops that call {host} belong to another city; nothing was added")


def known_cities(database: Database) -> list[City]:
    """Return the cities of an installation."""
    with database.reading(NO_TENANT) as connection:
        return list(all_cities(connection))


def owner_of(address: str) -> Database:
    """Return the way in of the owner, for one command."""
    return connect(address, connections=4)


def _let_in(cluster: Cluster) -> None:
    """Give the API's role the folder's password, where PostgreSQL listens on loopback."""
    database = connect(cluster.address(), connections=1)
    try:
        migrate(database)
        with database.engine.begin() as connection:
            secret = (cluster.folder / "secret").read_text("utf-8").strip()
            quoted = connection.scalar(text("SELECT quote_literal(:secret)"), {"secret": secret})
            connection.exec_driver_sql(f"ALTER ROLE {API_ROLE} PASSWORD {quoted}")
    finally:
        database.close()
