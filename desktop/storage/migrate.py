"""Bringing an older database up to date, never without a copy of it first."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from desktop.errors import DatabaseTooNew
from desktop.storage.engine import Store, translated_errors
from desktop.storage.models import Base

logger = logging.getLogger(__name__)

SCRIPTS = "desktop.storage:migrations"


def migrate(store: Store, copy: Path, *, to: str = "head", scripts: str = SCRIPTS) -> bool:
    """Bring the database to revision ``to``; return whether anything was done.

    All steps and their check are one transaction: a computer that stops half-way leaves the
    old database. A database from before is copied to ``copy`` first (encrypted, same key); a
    new, empty one is not.

    Args:
        store: The database, in use by nobody else.
        copy: Where the copy goes; one that is there already is replaced.
        to: Revision to reach.
        scripts: Where Alembic finds the steps.

    Raises:
        DatabaseTooNew: A newer program has written this file; nothing is touched.
    """
    with translated_errors():
        found, known, head = _revisions(store, scripts)
        if found is not None and found not in known:
            raise DatabaseTooNew(found)
        if found == (head if to == "head" else to):
            return False
        if found is not None:
            copy_database(store, copy)
        _upgrade(store, to, scripts)
    logger.info("Database migrated from %s to %s", found, to)
    return True


def copy_database(store: Store, copy: Path) -> None:
    """Write a whole, encrypted copy of the database, as of this moment, with the same key.

    It is complete or not there at all: written beside and renamed.
    """
    unfinished = copy.with_name(copy.name + ".tmp")
    unfinished.unlink(missing_ok=True)
    try:
        with translated_errors(), store.engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.execute("VACUUM INTO ?", (str(unfinished),))
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(copy)
    finally:
        unfinished.unlink(missing_ok=True)


def differences(store: Store) -> Sequence[Any]:
    """Return how the database differs from the models; empty when migrations are complete."""
    with translated_errors(), store.engine.connect() as connection:
        options = {"compare_type": True, "include_name": _is_ours}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, Base.metadata))


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Leave out the tables that FTS5 makes for itself."""
    return not (kind == "table" and name is not None and name.startswith("search_fts"))


def _revisions(store: Store, scripts: str) -> tuple[str | None, set[str], str | None]:
    with store.engine.connect() as connection:
        script = ScriptDirectory.from_config(_config(connection, scripts))
        found = MigrationContext.configure(connection).get_current_revision()
        return found, {step.revision for step in script.walk_revisions()}, script.get_current_head()


def _upgrade(store: Store, to: str, scripts: str) -> None:
    with store.engine.connect() as connection:
        # SQLite alters a table by rebuilding it, and cannot drop one that others point to.
        # The switch has no effect inside a transaction, so it comes first.
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            command.upgrade(_config(connection, scripts), to)
            connection.commit()
        finally:
            connection.rollback()
            driver.execute("PRAGMA foreign_keys = ON")


def _config(connection: Connection, scripts: str) -> Config:
    config = Config()
    config.set_main_option("script_location", scripts)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
