"""Statements of revision 0004 about erasing: who must not come back."""

from __future__ import annotations

RIGHTS: tuple[str, ...] = ()
