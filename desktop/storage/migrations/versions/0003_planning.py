"""Tasks, and targets of visits in each ward."""

from __future__ import annotations

from alembic import op

from desktop.storage.migrations.third import CHANGES

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for statement in CHANGES:
        op.get_bind().exec_driver_sql(statement)
