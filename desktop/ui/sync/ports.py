"""What the parts about synchronising ask of the outside: functions, bound by the root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.syncing.sync_state import SyncState


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncDeeds:
    """What somebody can do about synchronising; all return at once.

    Args:
        state: Where this laptop stands, as far as it was read.
        now: The clock; aware, in UTC.
        sync_now: Syncs, also when it was not due.
        set_offline: Keeps whether somebody wants to work offline.
        connect: Opens the dialog to connect, or to sign in again.
        show_report: Opens the report for a helpdesk.
        show_review: Goes to what has to be looked at.
        may_close: Whether the window may close now; if not, it will be closed later.
    """

    state: Callable[[], SyncState]
    now: Callable[[], datetime]
    sync_now: Callable[[], object]
    set_offline: Callable[[bool], object]
    connect: Callable[[], object]
    show_report: Callable[[], object]
    show_review: Callable[[], object]
    may_close: Callable[[], bool]
