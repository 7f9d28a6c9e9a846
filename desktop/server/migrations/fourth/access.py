"""Statements of revision 0004 about what was read and exported on laptops."""

from __future__ import annotations

ACCESS: tuple[str, ...] = ()
