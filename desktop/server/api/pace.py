"""How often one caller may call: counted in a worker, by the minute."""

from __future__ import annotations

_WINDOW = 60.0
"""Seconds."""


class Pace:
    """Counts calls of each caller, and begins anew every minute.

    What libraries offer for this starts a thread with each call, to forget it later.

    Args:
        most: Calls of one caller in a minute.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._counts: dict[str, int] = {}
        self._until = 0.0

    def allows(self, who: str, now: float) -> bool:
        """Count a call; return whether it is one of the allowed.

        Args:
            now: In seconds, never goes back.
        """
        if now >= self._until:
            self._counts.clear()
            self._until = now + _WINDOW
        count = self._counts[who] = self._counts.get(who, 0) + 1
        return count <= self._most
