"""A program killed inside a migration leaves the old database or the new one, never a mixture."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from desktop.storage.engine import Store, open_store
from desktop.storage.migrate import HEAD, differences, migrate
from tests.conftest import KEY
from tests.storage.test_release import RELEASE

KILL_EVERY = int(os.environ.get("WEEFSEL_KILL_EVERY", "97"))
"""Statements between two kills; with 1, every one is hit: minutes instead of seconds."""
TABLES = ("visit", "visit_goal", "place", "person", "affiliation", "consent", "search_entry")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs fork, to kill often")


def old_database(file: Path) -> None:
    store = open_store(file, KEY)
    connection = store.engine.raw_connection()
    driver = connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys = OFF")
    driver.executescript(RELEASE.read_text("utf-8"))
    connection.close()
    store.close()


def migrate_and_die(file: Path, after: int) -> bool:
    """Migrate in a child that dies after some statements; return whether it did."""
    child = os.fork()
    if child == 0:
        store, left = open_store(file, KEY), [after]

        def count(_statement: str) -> None:
            left[0] -= 1
            if left[0] < 0:
                os._exit(9)

        def listen(connection: Any, _record: object) -> None:
            connection.set_trace_callback(count)

        event.listen(store.engine, "connect", listen)
        migrate(store, file.with_name("before.db"))
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def counts(store: Store) -> dict[str, int]:
    with store.reading() as session:
        asked = {
            name: text(f"SELECT count(*) FROM {name}")  # noqa: S608 - our own names
            for name in (*TABLES, "outbox")
        }
        return {name: session.scalar(query) or 0 for name, query in asked.items()}


def revision(store: Store) -> str:
    with store.reading() as session:
        return str(session.scalar(text("SELECT version_num FROM alembic_version")))


def test_killed_anywhere_it_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    old_database(old)
    store = open_store(old, KEY)
    before = counts(store)
    store.close()
    kills, found = 0, set()
    while True:
        folder = tmp_path / "copy"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        file = shutil.copyfile(old, folder / "weefsel.db")
        died = migrate_and_die(file, kills)
        store = open_store(file, KEY)
        found.add(revision(store))
        assert counts(store) == before, f"after {kills} statements"
        migrate(store, folder / "before.db")
        assert differences(store) == []
        assert counts(store) == before
        store.close()
        if not died:
            break
        kills += KILL_EVERY
    assert kills > KILL_EVERY
    assert found == {"0001", HEAD}
