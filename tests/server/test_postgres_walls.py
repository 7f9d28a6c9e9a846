"""The tenant is in every key, every statement names it, and the API has no other rights."""

from __future__ import annotations

import re
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Connection, Index, PrimaryKeyConstraint, text
from sqlalchemy.exc import DBAPIError

from desktop.server.database import Database, limit_to
from desktop.server.embedded import Cluster
from desktop.server.erasure import erase, replay
from desktop.server.ledger import Ledger
from desktop.server.migrate import DatabaseTooNew, differences, migrate
from desktop.server.models import metadata
from desktop.server.postgres.books import Library
from desktop.server.rights import GRANTS, WrongRole, check_api_role
from tests.server.conftest import TENANT
from tests.server.laptops import NORTH, SHARED, SOUTH, Laptop, occasion, visit_fields

OF_ALL_CITIES = {"city"}
"""The list of cities itself: read before anybody knows which one is meant."""


def test_migrations_make_what_the_models_say(owner: Database) -> None:
    with owner.engine.connect() as connection:
        assert not differences(connection)


def test_migrating_again_does_nothing(owner: Database) -> None:
    assert not migrate(owner)


def test_database_of_a_newer_program_is_left_alone(owner: Database) -> None:
    with owner.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(DatabaseTooNew):
        migrate(owner)


def test_tenant_leads_every_key_and_index() -> None:
    tables = [table for name, table in metadata.tables.items() if name not in OF_ALL_CITIES]
    leading = {
        f"{table.name}.{part.name}": [column.name for column in part.columns][:1]
        for table in tables
        for part in (table.primary_key, *table.indexes)
        if isinstance(part, PrimaryKeyConstraint | Index)
    }

    assert {name: first for name, first in leading.items() if first != ["tenant"]} == {}


def test_every_table_has_rights_and_a_wall(owner: Database) -> None:
    wanted = "SELECT relname FROM pg_class WHERE relrowsecurity"
    with owner.engine.connect() as connection:
        walled = set(connection.execute(text(wanted)).scalars())

    assert set(GRANTS) == {*metadata.tables, "alembic_version"}
    assert walled == set(metadata.tables) - OF_ALL_CITIES


def test_api_refuses_to_be_the_owner(owner: Database, database: Database) -> None:
    with database.writing(TENANT) as connection:
        check_api_role(connection)
    with owner.writing(TENANT) as connection, pytest.raises(WrongRole):
        check_api_role(connection)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE mine (a int)",
        "ALTER TABLE record ADD COLUMN mine int",
        "ALTER TABLE record DISABLE ROW LEVEL SECURITY",
        "DROP TABLE audit",
        "TRUNCATE operation",
        "UPDATE audit SET actor = '' WHERE tenant = 7",
        "DELETE FROM audit WHERE tenant = 7",
        "UPDATE operation SET fields = '{}' WHERE tenant = 7",
        "DELETE FROM record WHERE tenant = 7",
        "SELECT content FROM quarantine WHERE tenant = 7",
        "INSERT INTO erasure (tenant, n, id, reason, at) VALUES (7, 1, gen_random_uuid(), '', 0)",
        "INSERT INTO membership (tenant, account, scope, role)"
        " VALUES (7, gen_random_uuid(), 2, 'admin')",
        "SET SESSION AUTHORIZATION weefsel_owner",
        "COPY record TO PROGRAM 'cat'",
    ],
)
def test_api_may_not(untouched: Database, statement: str) -> None:
    with pytest.raises(DBAPIError, match=r"permission denied|must be owner|InsufficientPriv"):
        run(untouched, statement)


def run(database: Database, statement: str) -> None:
    with database.writing(TENANT, [SHARED, SOUTH]) as connection:
        connection.execute(text(statement))


def count_records(connection: Connection) -> int:
    return int(connection.execute(text("SELECT count(*) FROM record")).scalar_one())


def test_other_cities_are_behind_a_wall(library: Library, database: Database) -> None:
    Laptop(library).log_visits(1)
    laptop = Laptop(library)
    laptop.log_visits(3)
    laptop.push_all()

    with database.reading(TENANT, [NORTH]) as connection:
        assert count_records(connection) == 3
    with database.reading(TENANT + 1, [NORTH]) as connection:
        assert count_records(connection) == 0


def test_reading_shows_records_of_the_own_scopes_only(library: Library) -> None:
    laptop = Laptop(library)
    laptop.log_visits(3)
    laptop.push_all()

    with library.database.reading(TENANT, [SHARED, SOUTH]) as connection:
        assert count_records(connection) == 0
        limit_to(connection, [NORTH])
        assert count_records(connection) == 3
        limit_to(connection, [])
        assert count_records(connection) == 0


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record SET ver = 1 WHERE tenant = 7",
        "UPDATE record SET tenant = 8 WHERE tenant = 7",
        "INSERT INTO record (tenant, id, entity, scope, seq, ver, fv, body)"
        " VALUES (7, gen_random_uuid(), 'visit', 3, 1, 1, '{}', '{}')",
        "INSERT INTO scope (tenant, id, name, shared, seq, nonce, checksum)"
        " VALUES (8, 3, '', false, 1, 1, 1)",
    ],
)
def test_writing_stops_at_the_wall(library: Library, statement: str) -> None:
    laptop = Laptop(library)
    laptop.log_visits(1)
    laptop.push_all()

    with pytest.raises(DBAPIError, match="row-level security"):
        run(library.database, statement)


def test_a_connection_that_named_no_tenant_sees_nothing(database: Database) -> None:
    """Also one that served somebody before."""
    for _ in range(2):
        with database.engine.connect() as connection, pytest.raises(DBAPIError):
            count_records(connection)
        with database.reading(TENANT, [NORTH]) as connection:
            count_records(connection)


def test_every_statement_names_the_tenant(
    cluster: Cluster, library: Library, owner: Database, database_name: str, tmp_path: Path
) -> None:
    live_a_little(library)
    ledger, when = Ledger(tmp_path / "ledger", TENANT), occasion()
    with Library(owner, TENANT).writing() as books:
        erase(books, uuid4(), ledger=ledger, reason="request", occasion=when)
        replay(books, ledger.entries(), occasion=when)

    found = statements(cluster.folder / "log", database_name)

    assert len(found) > 25
    assert [each for each in found if is_nameless(each)] == []


def live_a_little(library: Library) -> None:
    first, second = Laptop(library), Laptop(library)
    visit = first.log_visits(2)[0]
    first.hello()
    first.push_all()
    second.pull_all()
    second.change(visit, {"note": "Second thoughts."}, base=second.rows[visit].ver)
    second.change(visit, {"persons": {"add": [str(uuid4())]}}, base=second.rows[visit].ver)
    second.change(uuid4(), visit_fields(), scope=SOUTH)
    second.push_all()
    first.change(visit, {"note": "Other thoughts."}, base=1)
    first.push_all()
    first.hello()
    first.pull_all()


def statements(log: Path, database: str) -> set[str]:
    """Return what PostgreSQL itself says was run in a database."""
    entries = re.split(r"^(?=\w*\|)", log.read_text("utf-8"), flags=re.MULTILINE)
    start = re.compile(rf"{database}\|LOG:  (?:statement|execute [^:]*): ")
    return {entry[match.end() :].strip() for entry in entries if (match := start.match(entry))}


def is_nameless(statement: str) -> bool:
    """Return whether a statement is about a table of the cities and does not say which city."""
    touched = set(re.findall(r"(?:FROM|INTO|UPDATE|JOIN)\s+\"?([a-z_]+)", statement))
    named = re.search(r"\btenant\b", statement)
    return bool(touched & (set(metadata.tables) - OF_ALL_CITIES)) and not named


@pytest.mark.parametrize(
    "seeded", ["SELECT id FROM record WHERE id = 1", "UPDATE scope SET seq = 1", "x JOIN token y"]
)
def test_a_nameless_statement_would_be_found(seeded: str) -> None:
    assert is_nameless(seeded)
