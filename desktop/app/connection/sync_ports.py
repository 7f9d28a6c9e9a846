"""What background syncing asks of services and network: functions, so that tests give others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from random import random

from desktop.domain.changes import Changes
from desktop.domain.syncing.sync_report import SyncReport
from desktop.domain.syncing.sync_state import SyncState
from desktop.services.desk import Desk
from desktop.services.sending import sync_state, work_offline
from desktop.ui.tasks import Report


@dataclass(frozen=True, slots=True)
class Haste:
    """How a sync is run.

    Args:
        by_hand: Somebody asked for it: also while working offline.
        hurried: Somebody waits for it to quit: give up soon.
    """

    by_hand: bool = False
    hurried: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncJobs:
    """Everything the background does.

    Args:
        state: Reads where this laptop stands; in the database lane.
        run: One sync; in the network lane.
        set_offline: Keeps the switch; in the database lane.
        now: The clock.
        chance: Returns a number from 0 to 1.
    """

    state: Callable[[], SyncState]
    run: Callable[[Report, Haste], SyncReport]
    set_offline: Callable[[bool], Changes]
    now: Callable[[], datetime]
    chance: Callable[[], float] = random


def sync_jobs(desk: Desk) -> SyncJobs:
    """Return the jobs on the open profile of ``desk``."""
    return SyncJobs(
        state=partial(sync_state, desk),
        run=partial(_run, desk),
        set_offline=lambda chosen: work_offline(desk, chosen=chosen)[1],
        now=desk.now,
    )


def _run(desk: Desk, report: Report, haste: Haste) -> SyncReport:
    from desktop.sync.round import sync_once  # heavy: only once a sync is wanted, in a worker

    return sync_once(
        desk.store,
        now=desk.now,
        new_id=desk.new_id,
        report=report,
        hurried=haste.hurried,
        even_offline=haste.by_hand,
    )
