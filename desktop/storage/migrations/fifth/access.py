"""Statements of revision 0005 about what was read and exported."""

from __future__ import annotations

ACCESS: tuple[str, ...] = (
    """
CREATE TABLE access_entry (
    n INTEGER NOT NULL,
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    way TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT NOT NULL,
    count INTEGER NOT NULL,
    reason TEXT NOT NULL,
    told BLOB NOT NULL,
    hash BLOB NOT NULL,
    CONSTRAINT pk_access_entry PRIMARY KEY (n)
)""",
    "CREATE INDEX ix_access_entry_at ON access_entry (at)",
    """
CREATE TABLE access_mark (
    n INTEGER NOT NULL,
    mark BLOB NOT NULL,
    CONSTRAINT pk_access_mark PRIMARY KEY (n, mark)
) WITHOUT ROWID""",
    "CREATE INDEX ix_access_mark_mark ON access_mark (mark, n)",
    """
CREATE TABLE access_person (
    person_id BLOB NOT NULL,
    mark BLOB NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_access_person PRIMARY KEY (person_id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_access_person_mark ON access_person (mark)",
    """
CREATE TABLE access_chain (
    one INTEGER NOT NULL,
    branch BLOB NOT NULL,
    parent BLOB,
    root_n INTEGER NOT NULL,
    root_hash BLOB NOT NULL,
    n INTEGER NOT NULL,
    hash BLOB NOT NULL,
    sent_n INTEGER NOT NULL,
    sent_hash BLOB NOT NULL,
    pruned_n INTEGER NOT NULL,
    pruned_hash BLOB NOT NULL,
    refused_n INTEGER NOT NULL,
    CONSTRAINT pk_access_chain PRIMARY KEY (one),
    CONSTRAINT ck_access_chain_one__single CHECK (one = 1),
    CONSTRAINT ck_access_chain_pruned_n__not_sent CHECK (pruned_n <= sent_n)
)""",
)
