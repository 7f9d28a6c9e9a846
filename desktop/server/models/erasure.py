"""Tables of what was erased for good, and of who asked and agreed."""

from __future__ import annotations

from sqlalchemy import Index

from desktop.server.models.schema import document, identity, number, tenant_table, words

erasures = tenant_table(
    "erasure",
    number("n", key=True),
    identity("id"),
    words("reason"),
    number("at"),
    Index(None, "tenant", "id", unique=True),
)
"""Erased ids, dense from 1: the feed that every laptop follows, whatever its scopes."""

erasure_heads = tenant_table("erasure_head", number("n"))
"""The end of that feed; locked from the numbers given out to the commit."""

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
)
"""Who asked to erase what and who agreed: never one person alone. ``closure`` holds ids."""
