"""Where this laptop stands with the central server, and the one word for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.roles.lease import Lease
from desktop.domain.syncing.sync_report import End


class Standing(StrEnum):
    """What the status bar has to say, the most pressing first."""

    ON_THIS_LAPTOP = "on_this_laptop"  # never connected to a server
    REVOKED = "revoked"  # an administrator ended the registration
    SIGN_IN = "sign_in"  # name and password are needed
    UNTRUSTED = "untrusted"  # the certificate of the server was refused
    UPGRADE = "upgrade"  # this version is too old to receive
    RUNNING = "running"  # a sync is going on
    BY_CHOICE = "by_choice"  # the person chose to work offline
    ATTENTION = "attention"  # something has to be looked at
    OFFLINE = "offline"  # the last attempt did not reach the server
    FAILED = "failed"  # the last attempt failed for another reason
    WAITING = "waiting"  # changes wait for the next sync
    ALL_SENT = "all_sent"


_FROM_FAILURE = {
    End.REVOKED: Standing.REVOKED,
    End.SIGN_IN: Standing.SIGN_IN,
    End.UNTRUSTED: Standing.UNTRUSTED,
    End.UPGRADE: Standing.UPGRADE,
}
_OUT_OF_REACH = frozenset({End.UNREACHABLE, End.BUSY})


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncState:
    """The facts behind the status bar, read from the database.

    Args:
        server: Address of the server; empty = never connected.
        city: Its name, as the server tells it.
        waiting: Changes that the server does not have yet.
        files: Files whose bytes it does not have yet.
        waiting_since: When the oldest of them was made.
        refused: Changes that the server refused and nobody looked at.
        conflicts: Conflicts that nobody decided.
        last_success: End of the last sync that came through.
        failed_at, failure: Last attempt that did not, if it came after.
        working_offline: The switch of the person.
        running: A sync is going on in this window.
        left_at: When an administrator ended the registration, and all is handed over; else
            ``None``.
        lease: When the server was last met; ``None`` = there is none.
        clock_ahead: How far the clock of this laptop was ahead of the server's when they last met.
    """

    server: str = ""
    city: str = ""
    account: str = ""
    waiting: int = 0
    files: int = 0
    waiting_since: datetime | None = None
    refused: int = 0
    conflicts: int = 0
    last_success: datetime | None = None
    failed_at: datetime | None = None
    failure: End | None = None
    working_offline: bool = False
    running: bool = False
    left_at: datetime | None = None
    lease: Lease | None = None
    clock_ahead: timedelta = timedelta()

    @property
    def attention(self) -> int:
        """How many things somebody has to look at."""
        return self.refused + self.conflicts

    @property
    def standing(self) -> Standing:
        """The one word for it."""
        if not self.server:
            return Standing.ON_THIS_LAPTOP
        if self.left_at is not None:
            return Standing.REVOKED
        pressing = _FROM_FAILURE.get(self.failure) if self.failure else None
        if pressing is not None:
            return pressing
        return self._going_on() or self._at_rest()

    def _going_on(self) -> Standing | None:
        if self.running:
            return Standing.RUNNING
        return Standing.BY_CHOICE if self.working_offline else None

    def _at_rest(self) -> Standing:
        if self.attention:
            return Standing.ATTENTION
        if self.failure in _OUT_OF_REACH:
            return Standing.OFFLINE
        if self.failure is not None and self.failure is not End.CANCELLED:
            return Standing.FAILED
        return Standing.WAITING if self.waiting or self.files else Standing.ALL_SENT
