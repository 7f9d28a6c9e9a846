"""Tables of who read what on the laptops: rows join and do not change; old ones go together."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, LargeBinary, text

from desktop.server.models.schema import identity, number, tenant_table, words

branches = tenant_table(
    "access_branch",
    identity("branch", key=True),
    identity("device"),
    identity("parent", null=True),
    number("root_n"),
    Column("root_hash", LargeBinary, nullable=False),
    number("n"),
    Column("hash", LargeBinary, nullable=False),
    words("state"),
    number("began_at"),
    number("came_at"),
    number("broken_n"),
    number("broken_at", null=True),
    Column("pruned_n", BigInteger, nullable=False, server_default=text("0")),
    Column("pruned_hash", LargeBinary, nullable=False, server_default=text("''")),
)
"""The rows of entries that copies of profiles write, and the end of each.

``state`` is ``whole``, ``fork`` (it begins behind an entry of its parent, which went on too),
``gap`` (what it begins behind is not here) or ``anew`` (the laptop had a log, and this one does
not hang on it). ``broken_n`` is the first entry whose hash was not
true when it came; 0 = none. Entries up to ``pruned_n`` were too old and went (0 = none did); the
rest hangs on the hash of the last of them.
"""

entries = tenant_table(
    "access_entry",
    identity("branch", key=True),
    number("n", key=True),
    identity("id"),
    identity("device"),
    number("at"),
    number("came_at"),
    words("by"),
    words("way"),
    words("kind"),
    words("form"),
    number("count"),
    words("reason"),
    Column("told", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Index("ix_access_entry_tenant_at", "tenant", "at", "id"),
)
"""See :class:`desktop.domain.privacy.access.Entry`; ``at`` is the laptop's clock, ``came_at`` ours.

``device`` is the registration that handed it over: a laptop that registers anew goes on in its
branch.
"""

marks = tenant_table(
    "access_mark",
    identity("branch", key=True),
    number("n", key=True),
    identity("mark", key=True),
    Index("ix_access_mark_tenant_mark", "tenant", "mark"),
)
"""The persons of an entry, by their marks."""

whose = tenant_table(
    "access_person",
    identity("mark", key=True),
    identity("person"),
    Column("secret", LargeBinary, nullable=False),
    Index("ix_access_person_tenant_person", "tenant", "person"),
)
"""Whose mark it is: what an erasure removes."""
