"""Roles, the log of what was read, and what erased persons leave so as not to come back."""

from __future__ import annotations

from alembic import op

from desktop.server.migrations.fourth import CHANGES

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    for statement in CHANGES:
        op.get_bind().exec_driver_sql(statement)
