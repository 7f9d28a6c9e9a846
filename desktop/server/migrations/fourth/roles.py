"""Statements of revision 0004 about roles of colleagues."""

from __future__ import annotations

ROLES: tuple[str, ...] = ()
