"""Table of files that belong to records; their content lies in a folder."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, LargeBinary

from desktop.server.models.schema import flag, identity, number, tenant_table

blobs = tenant_table(
    "blob",
    identity("id", key=True),
    number("scope"),
    identity("record", null=True),
    number("size"),
    Column("sha256", LargeBinary, nullable=False),
    Column("complete", Boolean, nullable=False),
    number("at"),
    number("gone_at", null=True),
    flag("noted"),
    Index(None, "tenant", "record"),
)
"""What was announced and whether all of it has arrived.

``gone_at``: when the bytes were let go because the consent for them was taken back; they are not
taken again. ``noted``: the ledger of erasures knows of that.
"""
