"""Statements of revision 0005 about words that went with somebody who was erased."""

from __future__ import annotations

CLEARING: tuple[str, ...] = (
    """
CREATE TABLE cleared (
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    CONSTRAINT pk_cleared PRIMARY KEY (id, at)
) WITHOUT ROWID""",
)
