"""The link to the central server, conflicts, and what applying its rows needs."""

from __future__ import annotations

from alembic import op

from desktop.storage.migrations.second import CHANGES

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for statement in CHANGES:
        op.get_bind().exec_driver_sql(statement)
