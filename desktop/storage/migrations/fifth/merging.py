"""Statements of revision 0005 about merges that were taken apart on another laptop."""

from __future__ import annotations

MERGING = (
    """
CREATE TABLE put_back (
    merge_id BLOB NOT NULL,
    CONSTRAINT pk_put_back PRIMARY KEY (merge_id)
) WITHOUT ROWID""",
)
