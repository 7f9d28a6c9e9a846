"""Tables of the central server, by subject.

``schema.py`` says what they share: make every table with :func:`schema.tenant_table`, so that
the tenant leads its primary key. Moments are milliseconds since 1970 in UTC, as in messages.
"""

from __future__ import annotations

from desktop.server.models import access, accounts, blobs, erasure, feed, operations, rules
from desktop.server.models.schema import metadata

__all__ = ["access", "accounts", "blobs", "erasure", "feed", "metadata", "operations", "rules"]
