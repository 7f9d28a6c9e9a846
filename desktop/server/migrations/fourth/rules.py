"""Statements of revision 0004 about what the city decides for all its laptops."""

from __future__ import annotations

RULES: tuple[str, ...] = ("ALTER TABLE server ADD COLUMN retention TEXT DEFAULT '' NOT NULL",)
