"""Statements of revision 0005 about what a colleague may see."""

from __future__ import annotations

ROLES: tuple[str, ...] = ()
