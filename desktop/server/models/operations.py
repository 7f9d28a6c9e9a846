"""Tables of what laptops sent: their streams, every operation, what could not be applied."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary, text

from desktop.server.models.schema import identity, number, parcel, tenant_table, words

streams = tenant_table(
    "stream",
    identity("id", key=True),
    identity("device"),
    number("last_n"),
    identity("last_op", null=True),
    number("durable_n"),
    number("erased"),
    number("clock_ahead"),
    number("seen_at"),
    Index(None, "tenant", "device"),
)
"""How far each copy of a profile has come: with sending, with backups, with erasing."""

operations = tenant_table(
    "operation",
    identity("id", key=True),
    identity("stream"),
    number("n"),
    words("entity"),
    identity("record"),
    number("scope"),
    number("ver"),
    words("outcome"),
    words("reason"),
    words("author"),
    identity("device"),
    number("edited_at"),
    number("at"),
    parcel("fields"),
    Index(None, "tenant", "stream", "n", unique=True, postgresql_where=text("n > 0")),
    Index(None, "tenant", "record"),
)
"""Every operation that was taken, for ever known by its id: nothing is applied twice.
What was salvaged has no place in a stream, and 0 as ``n``.

``fields`` is field → ``[before, after]``, and becomes empty when the record is erased.
"""

quarantine = tenant_table(
    "quarantine",
    identity("operation", key=True),
    identity("stream"),
    number("scope"),
    identity("record"),
    words("outcome"),
    words("reason"),
    words("author"),
    identity("device"),
    number("at"),
    Column("content", LargeBinary, nullable=False),
    Index(None, "tenant", "record"),
    Index(None, "tenant", "scope"),
)
"""Operations that were not applied, whole, for somebody to look at: nothing is thrown away.

``content`` is the operation byte for byte.
"""
