"""What one sync did, in numbers: for the status bar, and for a helpdesk to read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType


class End(StrEnum):
    """Why a sync stopped."""

    DONE = "done"  # nothing was left to send or to read
    UNREACHABLE = "unreachable"  # no network, or what answered was not the server
    BUSY = "busy"  # the server asked to come back later
    CANCELLED = "cancelled"
    SIGN_IN = "sign_in"  # name and password are needed
    UPGRADE = "upgrade"  # everything was sent, but this version is too old to receive
    REVOKED = "revoked"  # an administrator ended the registration
    UNTRUSTED = "untrusted"  # the certificate of the server was refused
    REFUSED = "refused"  # the server did not carry out what it understood
    LOCAL = "local"  # the laptop itself could not go on: its disk is full, its database busy


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncReport:
    """Counts, durations and outcomes; no name, no address, no content.

    Args:
        end: Why it stopped.
        error: Name of the error that stopped it, ``""`` for none; never its text.
        reason: The kind of that error, in one word of our own.
        seconds: From the first step to the last.
        hellos: How often this laptop said where it stands; more than one after a fork, a
            server that was put back, or many erasures.
        batches, sent: Batches of operations that arrived, and operations in them.
        outcomes: What became of operations that were not plainly applied → how many.
        pages, received: Pages applied, and rows in them.
        departed, erased: Records that left a scope, and that were erased for good.
        offered, taken: Rows from a lost history offered to the server, and taken back by it.
        unequal: Scopes whose checksum differed, so that they were read anew.
        lacked: Times that what changed of records did not suffice, so that all of them were read.
        forks: Times that a new stream was begun: another copy of this profile exists.
        slow: Requests that were repeated smaller because they took too long.
        epoch: Of the server; rises when it was put back to an earlier state.
        clock_ahead: How far the clock of the laptop is ahead of the server's, in seconds.
        retry_after: Seconds that a busy server asked to stay away; 0 if it did not say.
        regranted: Teams or roles came or went, so that something else may be seen here now.
        left_at: When an administrator ended the registration because its user left, ms; 0 = they
            did not. All was handed over once ``wipe`` is said too.
        files_left: Files whose bytes the server does not have yet, after the records are over.
        files_lost: Files of a team or role that was lost, whose records the server keeps apart, so
            that it did not take them.
        wipe: The server ordered to make the data of this laptop unreadable.
    """

    end: End
    error: str = ""
    reason: str = ""
    seconds: float = 0
    hellos: int = 0
    batches: int = 0
    sent: int = 0
    outcomes: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    pages: int = 0
    received: int = 0
    departed: int = 0
    erased: int = 0
    offered: int = 0
    taken: int = 0
    unequal: int = 0
    lacked: int = 0
    forks: int = 0
    slow: int = 0
    files_left: int = 0
    epoch: int = 0
    clock_ahead: int = 0
    retry_after: float = 0
    regranted: bool = False
    left_at: int = 0
    files_lost: int = 0
    wipe: bool = False

    @property
    def left_on(self) -> datetime | None:
        """When the registration was ended because its user left; ``None`` = it was not."""
        return datetime.fromtimestamp(self.left_at / 1000, UTC) if self.left_at else None

    @property
    def is_done(self) -> bool:
        """Whether laptop and server agreed at the end."""
        return self.end is End.DONE

    @property
    def changed_records(self) -> bool:
        """Whether records on this laptop may have changed, so that screens must look again."""
        came = self.received or self.departed or self.erased or self.outcomes
        return bool(came or self.regranted)
