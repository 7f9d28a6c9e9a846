"""One sync of an open profile: the ends are put together, and what came of it is noted."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.syncing.sync_report import SyncReport
from desktop.errors import (
    Cancelled,
    DatabaseBusy,
    DiskFailing,
    DiskFull,
    ExpectedError,
    NotRegistered,
    ProfileReadOnly,
    WorkingOffline,
)
from desktop.storage.engine import Store
from desktop.storage.lists.files import waiting_count
from desktop.storage.pending.link import Link, change_link, read_link
from desktop.storage.syncing import diary
from desktop.sync.client import HttpServer
from desktop.sync.engine import Report, synchronise
from desktop.sync.files import hand_over_files, send_files
from desktop.sync.garbage import collecting_rarely
from desktop.sync.leaving import hand_over
from desktop.sync.line import Line, open_http
from desktop.sync.local import LocalReplica
from desktop.sync.reads import send_reads
from desktop.sync.rule_changes import hear_rule_changes
from desktop.sync.tokens import StoredTokens

UNHURRIED, HURRIED = 45.0, 4.0
"""Seconds within which one call is tried again: usually, and when somebody waits to quit."""
LONGEST_GOODBYE = 8.0
"""Seconds after which a sync before quitting begins no further step; the rest is sent later."""


def sync_once(
    store: Store,
    *,
    now: Callable[[], datetime],
    new_id: Callable[[], UUID],
    report: Report,
    hurried: bool = False,
    even_offline: bool = False,
    verify: Any = True,
) -> SyncReport:
    """Bring this laptop and the server together, and keep how it ended.

    Args:
        hurried: Somebody waits for it to quit: give up soon, between two steps or in a call.
        even_offline: Also when the person chose to work offline.
        verify: Certificates of the tests' own authority.

    Raises:
        NotRegistered: This laptop was never connected.
        WorkingOffline: The person chose so.
    """
    link = _link(store)
    if link.stream is None:
        raise NotRegistered
    if link.work_offline and not even_offline:
        raise WorkingOffline
    patience = HURRIED if hurried else UNHURRIED
    line = open_http(link.address, timeout=patience, verify=verify)
    with collecting_rarely(), line as http:
        server = HttpServer(Line(http, link.server), StoredTokens(store, now), patience=patience)
        replica = LocalReplica(store, now=now, new_id=new_id)
        done = synchronise(replica, server, report=_bounded(report) if hurried else report)
        if done.wipe:
            done = hand_over(store, server, done, now=now, new_id=new_id)
        elif done.is_done and not hurried:
            # What breaks off here goes on with the next sync; the records are over already.
            with suppress(ExpectedError):
                send_reads(store, server, now=now, new_id=new_id)
            with suppress(ExpectedError):
                hear_rule_changes(store, server, now=now())
            with suppress(ExpectedError):
                send_files(store, server, report=lambda _done, _total: report(0, 0))
            with suppress(ExpectedError):
                lost = hand_over_files(store, server, report=lambda _done, _total: report(0, 0))
                done = replace(done, files_lost=lost)
    done = replace(done, files_left=_files_left(store))
    with suppress(DiskFull, DiskFailing, DatabaseBusy, ProfileReadOnly):
        note(store, done, at=now())  # a laptop that cannot write still tells how it went
    return done


def _files_left(store: Store) -> int:
    with store.reading() as session:
        return waiting_count(session)


def _bounded(report: Report) -> Report:
    until = time.monotonic() + LONGEST_GOODBYE

    def bounded(done: int, total: int) -> None:
        report(done, total)
        if time.monotonic() > until:
            raise Cancelled

    return bounded


def note(store: Store, done: SyncReport, *, at: datetime) -> None:
    """Keep how a sync ended, for the status bar and for a helpdesk."""
    with store.writing() as session:
        if done.is_done:
            change_link(session, succeeded_at=at, failure="", failed_at=None)
        else:
            change_link(session, failure=done.end.value, failed_at=at)
    diary.write(store, {"at": at.isoformat(timespec="seconds"), **facts_of(done)})


def facts_of(done: SyncReport) -> dict[str, Any]:
    """Return what a sync did as plain data: counts and kinds, nothing about people."""
    return {
        **{each.name: getattr(done, each.name) for each in fields(done)},
        "end": done.end.value,
        "outcomes": dict(done.outcomes),
        "seconds": round(done.seconds, 2),
    }


def _link(store: Store) -> Link:
    with store.reading() as session:
        return read_link(session)
