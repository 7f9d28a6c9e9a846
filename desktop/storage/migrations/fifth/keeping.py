"""Statements of revision 0005 about how long things are kept."""

from __future__ import annotations

KEEPING: tuple[str, ...] = ()
