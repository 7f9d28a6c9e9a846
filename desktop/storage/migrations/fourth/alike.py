"""Tables of revision 0004 that find records which may be the same."""

from __future__ import annotations

ALIKE = (
    """
CREATE TABLE unscreened (
    n INTEGER NOT NULL,
    CONSTRAINT pk_unscreened PRIMARY KEY (n)
)""",
    """
CREATE TABLE alike_key (
    hash INTEGER NOT NULL,
    n INTEGER NOT NULL,
    CONSTRAINT pk_alike_key PRIMARY KEY (hash, n)
) WITHOUT ROWID""",
    "CREATE INDEX ix_alike_key_n ON alike_key (n)",
    """
CREATE TABLE likely (
    one_id BLOB NOT NULL,
    other_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    score INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    CONSTRAINT pk_likely PRIMARY KEY (one_id, other_id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_likely_other_id ON likely (other_id)",
    "INSERT INTO unscreened (n) SELECT n FROM search_entry"
    " WHERE kind IN ('person', 'organisation', 'network', 'place')",
)
