"""Statements of revision 0005 about a registration that was ended."""

from __future__ import annotations

LEAVING: tuple[str, ...] = ("ALTER TABLE link ADD COLUMN left_at INTEGER",)
