"""Tables of people and laptops: who may sign in, what they may do, and what was done."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Index, LargeBinary, text

from desktop.server.models.schema import document, identity, number, tenant_table, words

cities = tenant_table(
    "city",
    words("short"),
    words("name"),
    words("host"),
    number("made_at"),
)
"""The cities of this installation: the one table that is read whole, to learn which tenant a
laptop means. Row-level security leaves it readable: it holds nothing about people.

``short`` is what a laptop may say at registration, ``host`` the name in the address it calls.
"""

accounts = tenant_table(
    "account",
    identity("id", key=True),
    words("login"),
    words("name"),
    words("password_hash"),
    Column("second_factor", LargeBinary),
    number("last_code_step"),
    number("created_at"),
    number("disabled_at", null=True),
    Index(None, "tenant", "login", unique=True),
)
"""People who may sign in. ``login`` is casefolded; ``name`` signs their changes.

``second_factor`` is the secret of their TOTP, wrapped (see ``factors``); ``last_code_step`` the 30
seconds of the last code that was taken: a code counts once.
"""

memberships = tenant_table(
    "membership",
    identity("account", key=True),
    number("scope", key=True),
    words("role"),
    ForeignKeyConstraint(
        ["tenant", "account"], ["account.tenant", "account.id"], ondelete="CASCADE"
    ),
)
"""What somebody may do in a scope."""

devices = tenant_table(
    "device",
    identity("id", key=True),
    identity("account"),
    words("name"),
    words("state"),
    number("registered_at"),
    number("seen_at"),
    number("lease_until"),
    number("revoked_at", null=True),
    number("told_at", null=True),
    words("app_version"),
    number("schema"),
    ForeignKeyConstraint(
        ["tenant", "account"], ["account.tenant", "account.id"], ondelete="CASCADE"
    ),
    Index(None, "tenant", "account"),
)
"""Registrations of laptops; ``state`` is ``active``, ``left`` or ``stolen``.

``told_at`` is when the order to wipe went out; an answer may get lost, so it is no proof.
"""

tokens = tenant_table(
    "token",
    Column("digest", LargeBinary, primary_key=True),
    identity("device"),
    words("kind"),
    words("state"),
    Column("parent", LargeBinary),
    number("made_at"),
    number("expires_at"),
    ForeignKeyConstraint(["tenant", "device"], ["device.tenant", "device.id"], ondelete="CASCADE"),
    Index(None, "tenant", "device"),
)
"""SHA-256 of every token handed out; a token itself is kept nowhere.

``kind`` is ``access`` or ``refresh``. ``parent`` is the refresh token that was exchanged for this
one. ``state`` is ``fresh``, ``used`` (exchanged at least once) or ``retired``: its successor was
used, so whoever shows it again has stolen it, or was stolen from.
"""

attempts = tenant_table(
    "attempt",
    Column("subject", LargeBinary, primary_key=True),
    number("failures"),
    number("last_at"),
    number("blocked_until"),
)
"""Failed sign-ins by SHA-256 of an account's login, an address, or both together."""

audit_heads = tenant_table(
    "audit_head",
    number("n"),
    Column("hash", LargeBinary, nullable=False),
    Column("pruned_n", BigInteger, nullable=False, server_default=text("0")),
    Column("pruned_hash", LargeBinary, nullable=False, server_default=text("''")),
)
"""The end of each city's audit chain; locked from an entry to its commit.

Entries up to ``pruned_n`` were too old and went; the rest hangs on the hash of the last of them.
"""

audit = tenant_table(
    "audit",
    number("n", key=True),
    number("at"),
    words("actor"),
    words("action"),
    words("subject"),
    document("facts"),
    Column("hash", LargeBinary, nullable=False),
)
"""What was done, without content: ids, counts and codes. Each hash covers the one before."""
