"""When to sync: decided from the clock, from chance and from what happened, without Qt.

Every quarter of an hour, a little spread so that a team does not come at once; soon after the
window can be used; when the network comes back; by hand at any time. After a failure the waits
grow, so that a server that is down is not run over when it comes back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.period import local
from desktop.domain.syncing.sync_report import End

EVERY = timedelta(minutes=15)
SOON = timedelta(seconds=3)
"""After the window is usable, and after the network came back."""
AFTER_SAVING = timedelta(minutes=2)
"""After the last change, so that a colleague who types on is not in between."""
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=1)
_SPREAD = 0.2
_RUSH_HOURS = range(8, 10)
_RUSH = timedelta(minutes=10)
"""On Monday morning everybody opens the laptop at once: the first syncs are spread."""
FARTHEST = timedelta(hours=2)
"""A sync that is planned later than this was planned before the clock was set back."""
_HOPELESS = frozenset({End.SIGN_IN, End.REVOKED})
"""What a person has to mend; trying again by itself would change nothing. A certificate that
is refused is not among it: many a sign-in page of a network shows one."""
_CALM = frozenset({End.DONE, End.CANCELLED, End.UPGRADE})
"""After these the next one comes in its time: a program too old to read still sends."""


@dataclass(slots=True)
class Rhythm:
    """Knows when the next sync is due.

    Args:
        chance: Returns a number from 0 to 1.
        enabled: Whether the laptop is connected and the person does not work offline.
        due: When the next sync is due; ``None`` = never by itself.
    """

    chance: Callable[[], float]
    enabled: bool = True
    due: datetime | None = None
    _failures: int = 0
    _hopeless: bool = False

    def started(self, now: datetime) -> None:
        """Plan the first sync: the window can be used now."""
        rush = local(now).weekday() == 0 and local(now).hour in _RUSH_HOURS
        self._plan(now + SOON + (_RUSH * self.chance() if rush else timedelta()))

    def saved(self, now: datetime) -> None:
        """Bring the next sync nearer: something waits to be sent."""
        if not self._failures:
            self._plan(now + AFTER_SAVING, sooner=True)

    def network_returned(self, now: datetime) -> None:
        """Try again soon: waiting made no sense without a network."""
        self._failures = 0
        self._plan(now + SOON * (1 + self.chance()), sooner=True)

    def enable(self, now: datetime, *, on: bool) -> None:
        """Follow the switch to work offline, or a sign-in."""
        self.enabled = on
        self._hopeless = False
        self._failures = 0
        self.due = None
        if on:
            self._plan(now + SOON)

    def ended(self, now: datetime, end: End, *, retry_after: float = 0) -> None:
        """Plan the next sync after one that ended."""
        self._hopeless = end in _HOPELESS
        self.due = None
        if end in _CALM:
            self._failures = 0
            self._plan(now + self._spread(EVERY))
            return
        self._failures += 1
        wait = min(FIRST_WAIT * 2 ** min(self._failures - 1, 10), LONGEST_WAIT)
        asked = timedelta(seconds=retry_after)
        self._plan(now + min(max(asked, self._spread(wait)), FARTHEST))

    def is_due(self, now: datetime) -> bool:
        """Whether to sync now."""
        return self.waits(now) == timedelta()

    def waits(self, now: datetime) -> timedelta | None:
        """Return how long until the next sync; ``None`` = none is planned."""
        if self.due is None:
            return None
        left = self.due - now
        return left if timedelta() < left <= FARTHEST else timedelta()

    def _plan(self, at: datetime, *, sooner: bool = False) -> None:
        if not self.enabled or self._hopeless:
            self.due = None
        elif not (sooner and self.due is not None and self.due <= at):
            self.due = at

    def _spread(self, wait: timedelta) -> timedelta:
        return wait * (1 + _SPREAD * (2 * self.chance() - 1))
