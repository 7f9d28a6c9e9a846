"""Alembic environment. The program hands over an open connection; there is no ini file."""

from __future__ import annotations

from alembic import context

from desktop.storage.tables.triggers import put_triggers, take_triggers_away

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=None,
    render_as_batch=True,
    transactional_ddl=True,  # SQLite can; Alembic assumes it cannot
)
with context.begin_transaction():
    take_triggers_away(connection)
    context.run_migrations()
    put_triggers(connection)
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        raise RuntimeError(f"migration left {len(broken)} dangling references")
