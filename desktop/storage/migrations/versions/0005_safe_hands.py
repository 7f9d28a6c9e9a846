"""Roles, consent and its wording, rights, retention, and who read what."""

from __future__ import annotations

from alembic import op

from desktop.storage.migrations.fifth import CHANGES

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    for statement in CHANGES:
        op.get_bind().exec_driver_sql(statement)
