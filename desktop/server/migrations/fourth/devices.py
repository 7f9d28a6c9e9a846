"""Statements of revision 0004 about laptops that were ended."""

from __future__ import annotations

DEVICES: tuple[str, ...] = ("ALTER TABLE device ADD COLUMN told_at BIGINT",)
