"""Bringing an older database up to date, never without a copy of it first."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, inspect, text
from sqlcipher3 import dbapi2 as sqlcipher

from desktop.errors import DatabaseTooNew
from desktop.storage.disk import unfinished
from desktop.storage.engine import Store, translated_errors
from desktop.storage.models import Base
from desktop.storage.tables.triggers import put_triggers, triggers_differ

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

logger = logging.getLogger(__name__)

Report = Callable[[int, int], None]
"""``report(done, all)``; an ``all`` of 0: nobody knows. It may raise to stop."""
_STEPS = 200_000
"""Steps of SQLite between two looks at how far a copy is: some hundredths of a second."""
SCRIPTS = "desktop.storage:migrations"
HEAD = "0005"
"""Revision that this program works with. Alembic knows it too, but costs 0.2 s at each start."""


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
        found = _revision(store)
        if scripts == SCRIPTS and found == HEAD and to == "head":
            return _renew_triggers(store)
        return _migrate(store, copy, found=found, to=to, scripts=scripts)


def is_up_to_date(store: Store) -> bool:
    """Return whether :func:`migrate` would leave the database as it is.

    Raises:
        DatabaseTooNew: As there.
    """
    with translated_errors():
        if (found := _revision(store)) != HEAD:
            _known(found, SCRIPTS)
            return False
        with store.engine.connect() as connection:
            return not triggers_differ(connection)


def quietly(_done: int, _total: int) -> None:
    """Tell nobody how far it is."""


def copy_database(store: Store, copy: Path, *, report: Report | None = None) -> None:
    """Write a whole, encrypted copy of the database, as of this moment, with the same key.

    It is complete or not there at all.

    Args:
        report: ``report(bytes done, bytes in all)``; may raise to stop.
    """
    with translated_errors(), unfinished(copy) as beside, store.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        if report is None:
            driver.execute("VACUUM INTO ?", (str(beside),))
        else:
            _copy_telling(driver, beside, store.path.stat().st_size, report)


def _copy_telling(driver: Any, beside: Path, total: int, report: Report) -> None:
    """Copy, and look every now and then how large the copy is; stop if ``report`` raises."""
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            report(min(beside.stat().st_size, total) if beside.exists() else 0, total)
        except BaseException as error:  # noqa: BLE001 - raised again below, past the driver
            stopped.append(error)
        return len(stopped)

    driver.set_progress_handler(look, _STEPS)
    try:
        driver.execute("VACUUM INTO ?", (str(beside),))
    except sqlcipher.DatabaseError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        driver.set_progress_handler(None, 0)


def differences(store: Store) -> Sequence[Any]:
    """Return how the database differs from the models; empty when migrations are complete."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with translated_errors(), store.engine.connect() as connection:
        options = {"compare_type": True, "include_name": _is_ours}
        context = MigrationContext.configure(connection, opts=options)
        found = list(compare_metadata(context, Base.metadata))
        return [*found, "triggers"] if triggers_differ(connection) else found


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Leave out the tables that FTS5 makes for itself."""
    return not (kind == "table" and name is not None and name.startswith("search_fts"))


def _revision(store: Store) -> str | None:
    with store.engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return None if found is None else str(found)


def _renew_triggers(store: Store) -> bool:
    """Replace the triggers of a program that differs in nothing else."""
    with store.engine.connect() as connection:
        if not triggers_differ(connection):
            return False
    with store.writing() as session:
        put_triggers(session.connection())
    return True


def _migrate(store: Store, copy: Path, *, found: str | None, to: str, scripts: str) -> bool:
    script = _known(found, scripts)
    if found == (script.get_current_head() if to == "head" else to):
        return False
    if found is not None:
        copy_database(store, copy)
    _upgrade(store, to, scripts)
    logger.info("Database migrated from %s to %s", found, to)
    return True


def _known(found: str | None, scripts: str) -> ScriptDirectory:
    """Return the steps, if the revision that was found is among them."""
    from alembic.script import ScriptDirectory

    script = ScriptDirectory.from_config(_config(scripts))
    if found is not None and found not in {step.revision for step in script.walk_revisions()}:
        raise DatabaseTooNew(found)
    return script


def _upgrade(store: Store, to: str, scripts: str) -> None:
    from alembic import command

    with store.engine.connect() as connection:
        # SQLite alters a table by rebuilding it, and cannot drop one that others point to.
        # The switch has no effect inside a transaction, so it comes first.
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            command.upgrade(_config(scripts, connection), to)
            connection.commit()
        finally:
            connection.rollback()
            driver.execute("PRAGMA foreign_keys = ON")


def _config(scripts: str, connection: Connection | None = None) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", scripts)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
