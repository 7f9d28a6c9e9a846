"""Tables of what is handed out: scopes with their counters, records, what left a scope.

No foreign key points to ``scope``: whoever writes here holds its row, and a check per record
would cost a tenth of all the time.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, Sequence, Text, text

from desktop.server.models.schema import identity, metadata, number, parcel, tenant_table, words

servers = tenant_table(
    "server",
    identity("id"),
    number("epoch"),
    words("place"),
    Column("key", LargeBinary, nullable=False),
    number("made_at"),
    Column("threshold", BigInteger, nullable=False, server_default=text("5")),
    Column("retention", Text, nullable=False, server_default=""),
)
"""One row per city. ``place`` is where these books were when their epoch began; see
:func:`desktop.server.database.place`. Figures on laptops hide counts below ``threshold``;
``retention`` says where the city differs from the rules that the program brings.

``key`` signs cursors. It lies with the data on purpose: a server that was put back has to
recognise the cursors that it handed out in the time it lost.
"""

scopes = tenant_table(
    "scope",
    number("id", key=True),
    words("name"),
    Column("shared", Boolean, nullable=False),
    number("seq"),
    number("nonce"),
    number("checksum"),
)
"""Teams, and what all teams share. The row is locked from the first place given out in its feed
to the commit, so places become visible in their order: no cursor can overtake a late commit.
"""

scope_commits = tenant_table(
    "scope_commit",
    number("scope", key=True),
    number("seq", key=True),
    number("nonce"),
)
"""Every end that a feed ever had, with a number that no other history can have guessed."""

records = tenant_table(
    "record",
    identity("id", key=True),
    words("entity"),
    number("scope"),
    number("seq"),
    number("ver"),
    parcel("fv"),
    parcel("body"),
    Column("erased", Boolean, nullable=False, server_default=text("false")),
    Index(None, "tenant", "scope", "seq", unique=True),
)
"""The records, each at its latest version only, so a feed needs no tidying."""

ties = tenant_table(
    "tie",
    identity("target", key=True),
    identity("record", key=True),
    Index(None, "tenant", "record"),
)
"""Which records point to a person, to what a person is tied to, or tell of a conflict.

So the gate and an erasure find them without looking into every body.
"""

versions = Sequence("version", metadata=metadata)
"""Source of version numbers. They only have to rise per record; no cursor is made of them."""

departed = tenant_table(
    "departed",
    number("scope", key=True),
    identity("id", key=True),
    number("seq"),
    Index(None, "tenant", "scope", "seq", unique=True),
)
"""Marks in the feed of a scope that a record left for another one."""
