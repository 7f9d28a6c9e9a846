"""Statements of revision 0005 about grounds, consents and their wording."""

from __future__ import annotations

CONSENT: tuple[str, ...] = ()
