"""Visits whose note went because somebody was erased are in the feed of erasures too."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for statement in (
        "ALTER TABLE erasure ADD COLUMN cleared BOOLEAN DEFAULT false NOT NULL",
        "DROP INDEX ix_erasure_tenant_id",
        "CREATE UNIQUE INDEX ix_erasure_tenant_id ON erasure (tenant, id) WHERE NOT cleared",
        "CREATE UNIQUE INDEX ix_erasure_cleared ON erasure (tenant, id, at) WHERE cleared",
    ):
        op.get_bind().exec_driver_sql(statement)
