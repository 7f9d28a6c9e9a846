"""Statements of revision 0005 about what persons asked, and who must not come back."""

from __future__ import annotations

RIGHTS: tuple[str, ...] = ()
