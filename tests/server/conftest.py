"""A PostgreSQL of the tests' own, and an empty database in it for each test."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from desktop.server.database import Database, connect
from desktop.server.embedded import Cluster
from desktop.server.founding import add_scope, found_server
from desktop.server.migrate import migrate
from desktop.server.postgres.books import Library
from desktop.server.rights import API_ROLE

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
LONG = bool(os.environ.get("WEEFSEL_LONG"))
"""Whether tests that take minutes run too."""


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A running PostgreSQL; of no use for measuring: it does not wait for the disk."""
    folder = Path(tempfile.mkdtemp(prefix="weefsel-pg-"))
    cluster = Cluster(folder / "pg", settings=FAST)
    with cluster:
        maintain(cluster, f"CREATE DATABASE {_TEMPLATE}")
        template = connect(cluster.address(_TEMPLATE), connections=2)
        migrate(template)
        with template.writing(TENANT) as connection:
            found_server(connection, TENANT, SERVER, now=0)
            for name in ("Shared", "North", "South"):
                add_scope(connection, TENANT, name, shared=name == "Shared")
        template.close()
        yield cluster
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def database_name(cluster: Cluster) -> Iterator[str]:
    """The name of a migrated database of this test alone; city 7 has scopes 2, 3 and 4."""
    name = f"test_{next(_numbers)}_end"
    maintain(cluster, f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
    yield name
    maintain(cluster, f"DROP DATABASE {name} WITH (FORCE)")


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


def maintain(cluster: Cluster, statement: str) -> None:
    """Carry out what PostgreSQL does not do in a transaction."""
    target = make_conninfo("", **cluster.target(), dbname="postgres")
    with psycopg.connect(target, autocommit=True) as connection:
        connection.execute(statement)
