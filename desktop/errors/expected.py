"""The base of all errors that a person can act on."""

from __future__ import annotations


class ExpectedError(Exception):
    """Base of the errors that are not our fault and that a person can act on."""
