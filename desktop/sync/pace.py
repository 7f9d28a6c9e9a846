"""How much to send or ask at once: as much as the line carries in two seconds."""

from __future__ import annotations

START = 100
"""A quarter of a second at a megabit, a second or two on the slowest line."""
LEAST = 5
COMFORTABLE = 2.0
"""Seconds. A step that takes longer is not made larger: each one commits at both ends, so
small steps lose little when the line breaks."""
UNNOTICED = 0.08
"""Seconds that writing a page may take: a save of the person waits behind it."""
FEWEST = 200
"""Rows that a page may always have: below this, asking takes longer than writing."""


_ANY = 1 << 30


class Pace:
    """The size of the next batch or page; grows while all goes well, halves on a time-out.

    Args:
        most: Never more than this.
        start: Of the first one: small, so that what was saved a moment ago arrives within one
            round trip whatever waits behind it.
    """

    def __init__(self, most: int, start: int = START) -> None:
        self._most = most
        self._bearable = _ANY
        self.size = min(start, most)

    def limit(self, most: int) -> None:
        """Never be larger than ``most`` from now on, as the server asked."""
        self._most = max(1, most)
        self.size = min(self.size, self._most)

    def took(self, seconds: float) -> None:
        """Learn from a step that arrived after ``seconds``."""
        if seconds < COMFORTABLE:
            times = 4 if seconds < COMFORTABLE / 4 else 2
            self.size = min(self.size * times, self._most, self._bearable)

    def wrote(self, count: int, seconds: float) -> None:
        """Learn from what writing ``count`` of them took on this laptop."""
        if count >= FEWEST and seconds > 0:
            self._bearable = max(FEWEST, int(count * UNNOTICED / seconds))
            self.size = min(self.size, self._bearable)

    def timed_out(self) -> bool:
        """Learn from a step that took too long; return whether to try a smaller one."""
        if self.size <= LEAST:
            return False
        self.size = max(LEAST, self.size // 2)
        return True
