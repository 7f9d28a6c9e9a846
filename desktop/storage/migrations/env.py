"""Alembic environment. The program hands over an open connection; there is no ini file."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=None,
    render_as_batch=True,
    transactional_ddl=True,  # SQLite can; Alembic assumes it cannot
)
with context.begin_transaction():
    context.run_migrations()
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        raise RuntimeError(f"migration left {len(broken)} dangling references")
