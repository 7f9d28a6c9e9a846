"""A PostgreSQL of the tests' own, and an empty database in it for each test."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from sqlalchemy import text

from desktop.server.database import Database, connect, place
from desktop.server.embedded import Cluster, programs
from desktop.server.founding import add_scope, found_server
from desktop.server.migrate import migrate
from desktop.server.postgres.books import Library
from desktop.server.rights import API_ROLE
from tests.server.twins import every_office_has_twins

TENANT = 7
SERVER = UUID(int=7)
_TEMPLATE = "template_weefsel"
_numbers = count()
FAST = {
    "fsync": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "max_wal_senders": "4",
    "log_statement": "all",  # a test walks over them
    "log_line_prefix": "%d|",
}
POSTGRES = os.environ.get("WEEFSEL_POSTGRES", "18")
BINARIES = programs(int(POSTGRES)) if POSTGRES.isdigit() else Path(POSTGRES)
"""Of the version under test: 16 or 18 from the package, or a folder of PostgreSQL's programs."""
LONG = bool(os.environ.get("WEEFSEL_LONG"))
"""Whether tests that take minutes run too."""


@pytest.fixture(scope="session")
def first_cluster() -> Iterator[Path]:
    """The folder of a PostgreSQL that was made once; it does not run. Tests copy it."""
    folder = Path(tempfile.mkdtemp(prefix="weefsel-pg-"))
    cluster = Cluster(folder / "first", BINARIES, FAST)
    try:
        cluster.start()
        maintain(cluster, f"CREATE DATABASE {_TEMPLATE}")
        template = connect(cluster.address(_TEMPLATE), connections=2)
        migrate(template)
        found(template)
        template.close()
        cluster.stop()
        yield cluster.folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def cluster(first_cluster: Path) -> Iterator[Cluster]:
    """A running PostgreSQL; of no use for measuring: it does not wait for the disk."""
    cluster = Cluster(first_cluster.with_name("shared"), BINARIES, FAST)
    copy_folder(first_cluster, cluster.folder)
    cluster.start()
    yield cluster
    cluster.stop("immediate")


@pytest.fixture
def alone(first_cluster: Path) -> Iterator[Cluster]:
    """A running PostgreSQL of this test alone, with one database, ``weefsel``."""
    cluster = Cluster(first_cluster.with_name(f"alone{next(_numbers)}"), BINARIES, FAST)
    copy_folder(first_cluster, cluster.folder)
    cluster.start()
    maintain(cluster, f"ALTER DATABASE {_TEMPLATE} RENAME TO weefsel")
    yield cluster
    cluster.stop("immediate")
    shutil.rmtree(cluster.folder, ignore_errors=True)


def copy_folder(source: Path, target: Path) -> None:
    """Copy a folder with its owners and rights, as a snapshot of a disk does."""
    subprocess.run(["cp", "--archive", source, target], check=True)  # noqa: S607 - Linux only


@pytest.fixture
def database_name(cluster: Cluster) -> Iterator[str]:
    """The name of a migrated database of this test alone; city 7 has scopes 2, 3 and 4."""
    name = f"test_{next(_numbers)}_end"
    maintain(cluster, f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE} STRATEGY FILE_COPY")
    settle(cluster, name)
    yield name
    maintain(cluster, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(autouse=bool(os.environ.get("WEEFSEL_TWINS")))
def _twins(owner: Database) -> Iterator[None]:
    """Let the tests of the core ask PostgreSQL too; see ``test_postgres_twins``."""
    with every_office_has_twins(owner, TENANT):
        yield


@pytest.fixture(scope="session")
def untouched(cluster: Cluster) -> Iterator[Database]:
    """A database as the API uses it, for tests that change nothing."""
    maintain(cluster, f"CREATE DATABASE untouched TEMPLATE {_TEMPLATE}")
    database = connect(cluster.address("untouched", role=API_ROLE), connections=4)
    yield database
    database.close()


@pytest.fixture
def library(database: Database) -> Library:
    """The books of city 7."""
    return Library(database, TENANT)


@pytest.fixture
def owner(cluster: Cluster, database_name: str) -> Iterator[Database]:
    """The database as its owner, who migrates, makes backups and erases."""
    database = connect(cluster.address(database_name), connections=4)
    yield database
    database.close()


@pytest.fixture
def database(cluster: Cluster, database_name: str) -> Iterator[Database]:
    """The database as the API uses it."""
    database = connect(cluster.address(database_name, role=API_ROLE), connections=40)
    yield database
    database.close()


def found(database: Database) -> None:
    """Begin the books of city 7 with two teams."""
    with database.writing(TENANT) as connection:
        found_server(connection, TENANT, SERVER, now=0)
        for name in ("Shared", "North", "South"):
            add_scope(connection, TENANT, name, shared=name == "Shared")


def settle(cluster: Cluster, name: str) -> None:
    """Let the books of a copied database believe that they always were here."""
    database = connect(cluster.address(name), connections=1)
    with database.writing(TENANT) as connection:
        moved = text("UPDATE server SET place = :place WHERE tenant = :tenant")
        connection.execute(moved, {"place": place(connection), "tenant": TENANT})
    database.close()


def maintain(cluster: Cluster, statement: str) -> None:
    """Carry out what PostgreSQL does not do in a transaction."""
    target = make_conninfo("", **cluster.target(), dbname="postgres")
    with psycopg.connect(target, autocommit=True) as connection:
        connection.execute(statement)
