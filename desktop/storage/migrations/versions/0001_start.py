"""Records, their sets, what synchronising needs and the search index."""

from __future__ import annotations

from alembic import op

from desktop.storage.migrations.first.links import LINKS
from desktop.storage.migrations.first.local import LOCAL
from desktop.storage.migrations.first.records import RECORDS
from desktop.storage.migrations.first.search import SEARCH

revision = "0001"
down_revision = None


def upgrade() -> None:
    for statement in (*RECORDS, *LINKS, *LOCAL, *SEARCH):
        op.get_bind().exec_driver_sql(statement)
