"""What the command line tells a program that called it."""

from __future__ import annotations

DONE = 0
FAILED = 1
WRONG = 2
"""Wrong use or bad input."""
