"""Statements of revision 0005 about what was said about texts that name somebody."""

from __future__ import annotations

LINT: tuple[str, ...] = ()
