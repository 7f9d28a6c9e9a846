"""Tables of what was erased for good, and of who asked and agreed."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, text

from desktop.server.models.schema import document, flag, identity, number, tenant_table, words

erasures = tenant_table(
    "erasure",
    number("n", key=True),
    identity("id"),
    words("reason"),
    number("at"),
    flag("cleared"),
    Index(None, "tenant", "id", unique=True, postgresql_where=text("NOT cleared")),
    Index(
        "ix_erasure_cleared", "tenant", "id", "at", unique=True, postgresql_where=text("cleared")
    ),
)
"""Erased ids, dense from 1: the feed that every laptop follows, whatever its scopes.

``cleared``: a visit that stays for its counts and lost its note, because somebody whom it
named was erased; that can happen to the same visit more than once.
"""

erasure_heads = tenant_table("erasure_head", number("n"))
"""The end of that feed; locked from the numbers given out to the commit."""

barred = tenant_table("barred", number("mark", key=True), number("n"))
"""Marks of people who asked to be forgotten, and with which line of the feed they came."""

erasure_requests = tenant_table(
    "erasure_request",
    identity("id", key=True),
    words("entity"),
    identity("record"),
    words("reason"),
    words("requested_by"),
    number("requested_at"),
    words("approved_by", null=True),
    number("approved_at", null=True),
    document("closure", null=True),
    number("done_at", null=True),
    document("beside", null=True),
    CheckConstraint("approved_by <> requested_by", name="two_people"),
)
"""Who asked to erase what and who agreed: never one person alone.

``closure`` holds ids, or counts where a laptop asked. ``done_at``: it was carried out. ``beside``:
records out of which the name was taken before; what the log says of them goes too.
"""
