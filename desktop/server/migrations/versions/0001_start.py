"""Cities, people, laptops, feeds, operations, erasures, files."""

from __future__ import annotations

from alembic import op

from desktop.server.migrations.first.accounts import ACCOUNTS
from desktop.server.migrations.first.blobs import BLOBS
from desktop.server.migrations.first.erasure import ERASURE
from desktop.server.migrations.first.feed import FEED
from desktop.server.migrations.first.operations import OPERATIONS
from desktop.server.migrations.first.walls import WALLS

revision = "0001"
down_revision = None


def upgrade() -> None:
    for statement in (*ACCOUNTS, *FEED, *OPERATIONS, *ERASURE, *BLOBS, *WALLS):
        op.get_bind().exec_driver_sql(statement)
