"""Statements of revision 0005 about what was read and exported."""

from __future__ import annotations

ACCESS: tuple[str, ...] = ()
