"""What a laptop that leaves hands over beside its changes, before it may be wiped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.errors import ExpectedError
from desktop.storage.engine import Store
from desktop.sync.client import HttpServer
from desktop.sync.engine import end_of
from desktop.sync.files import hand_over_files
from desktop.sync.reads import send_reads


def hand_over(
    store: Store,
    server: HttpServer,
    done: SyncReport,
    *,
    now: Callable[[], datetime],
    new_id: Callable[[], UUID],
) -> SyncReport:
    """Hand over who read what, and files; return ``done``, without the order if the line broke.

    The order stands: it comes again at the next sync, and meanwhile nobody is shown here. What
    only this laptop could not write, as its disk is full, keeps nothing from being wiped.

    Args:
        done: A sync that ended with the order to wipe.
    """
    if not done.left_at:  # stolen: the server takes nothing from it
        return done
    lost = 0
    try:
        while send_reads(store, server, now=now, new_id=new_id):
            pass
        lost = hand_over_files(store, server, report=lambda _done, _total: None)
    except ExpectedError as stopped:
        if (end := end_of(stopped)) is not End.LOCAL:
            reason = str(getattr(stopped, "reason", ""))
            error = type(stopped).__name__
            return replace(done, end=end, error=error, reason=reason, wipe=False)
    return replace(done, files_lost=lost)
