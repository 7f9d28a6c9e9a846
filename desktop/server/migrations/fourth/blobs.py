"""Statements of revision 0004 about files whose bytes were let go for good."""

from __future__ import annotations

BLOBS: tuple[str, ...] = (
    "ALTER TABLE blob ADD COLUMN gone_at BIGINT",
    "ALTER TABLE blob ADD COLUMN noted BOOLEAN DEFAULT false NOT NULL",
)
