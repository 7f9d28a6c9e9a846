"""Bringing the server's database up to date: all or nothing, by one host at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, inspect, text

from desktop.server.database import Database
from desktop.server.models import metadata
from desktop.server.rights import API_ROLE, grant_rights

if TYPE_CHECKING:
    from alembic.config import Config

SCRIPTS = "desktop.server:migrations"
HEAD = "0004"
"""Revision that this program works with."""
_LOCK = 0x57656566
"""Any number, the same on every host: only one of them migrates, the others wait."""


class DatabaseTooNew(Exception):
    """A newer program has migrated this database; this one must not write to it."""


def migrate(database: Database, *, role: str = API_ROLE) -> bool:
    """Bring the database to :data:`HEAD` and set the API's rights; return whether it was older.

    Args:
        database: Of its owner.
        role: Of the API.

    Raises:
        DatabaseTooNew: Nothing was touched.
    """
    from alembic import command
    from alembic.script import ScriptDirectory

    with database.engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        found = revision(connection)
        config = _config(connection)
        known = {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}
        if found is not None and found not in known:
            raise DatabaseTooNew(found)
        if found != HEAD:
            command.upgrade(config, HEAD)
        grant_rights(connection, role)
        return found != HEAD


def revision(connection: Connection) -> str | None:
    """Return the revision of the database; ``None`` when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if found is None else str(found)


def differences(connection: Connection) -> Sequence[Any]:
    """Return how the database differs from the models; empty when migrations are complete."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    context = MigrationContext.configure(
        connection, opts={"compare_type": True, "compare_server_default": True}
    )
    return list(compare_metadata(context, metadata))


def _config(connection: Connection) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
