"""Ties, agreements, services, referrals, rhythms, merges, files and fields of a team's own."""

from __future__ import annotations

from alembic import op

from desktop.storage.migrations.fourth import CHANGES

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    for statement in CHANGES:
        op.get_bind().exec_driver_sql(statement)
