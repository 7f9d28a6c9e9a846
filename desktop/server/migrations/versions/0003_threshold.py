"""Counts below which figures are hidden, as the city's DPO sets it."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.get_bind().exec_driver_sql(
        "ALTER TABLE server ADD COLUMN threshold BIGINT DEFAULT 5 NOT NULL"
    )
