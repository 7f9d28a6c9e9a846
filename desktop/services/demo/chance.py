"""Chance, the same for the same seed."""

from __future__ import annotations

from random import Random


class Chance(Random):
    """Python's repeatable random numbers, for fiction only, with one question more."""

    def happens(self, share: float) -> bool:
        """Return whether something happens that happens in ``share`` (0 to 1) of all cases."""
        return self.random() < share
