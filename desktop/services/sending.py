"""Where this laptop stands with the server."""

from __future__ import annotations

import platform
from contextlib import suppress
from datetime import timedelta
from typing import Any

from desktop import __version__
from desktop.domain.changes import Changes
from desktop.domain.syncing.sync_report import End
from desktop.domain.syncing.sync_state import SyncState
from desktop.services.desk import Desk
from desktop.storage.lists.files import waiting_count
from desktop.storage.pending import outbox
from desktop.storage.pending.attention import refusal_count
from desktop.storage.pending.link import change_link, read_link
from desktop.storage.syncing import diary
from desktop.storage.syncing.conflicts import open_conflict_count
from desktop.storage.syncing.lease import lease_of


def sync_state(desk: Desk, *, running: bool = False) -> SyncState:
    """Return the facts behind the status bar, as the database has them now."""
    with desk.store.reading() as session:
        link = read_link(session)
        return SyncState(
            server=link.address if link.stream else "",
            city=link.tenant,
            account=link.account,
            waiting=outbox.pending_count(session),
            files=waiting_count(session),
            waiting_since=outbox.waiting_since(session),
            refused=refusal_count(session),
            conflicts=open_conflict_count(session),
            last_success=link.succeeded_at,
            failed_at=link.failed_at,
            failure=_failure(link.failure),
            working_offline=link.work_offline,
            running=running,
            left_at=link.left_at,
            lease=lease_of(link, desk.now()),
            clock_ahead=timedelta(milliseconds=link.clock_ahead),
        )


def work_offline(desk: Desk, *, chosen: bool) -> tuple[None, Changes]:
    """Keep whether the person wants nothing to be sent or received."""
    with desk.store.writing() as session:
        change_link(session, work_offline=chosen)
    return None, Changes.OUTBOX


def helpdesk_report(desk: Desk) -> dict[str, Any]:
    """Return what a helpdesk asks for: versions, counts, times, kinds of errors; no people."""
    state = sync_state(desk)
    with desk.store.reading() as session:
        link = read_link(session)
    return {
        "version": __version__,
        "system": f"{platform.system()} {platform.release()}",
        "made_at": desk.now().isoformat(timespec="seconds"),
        "standing": state.standing.value,
        "waiting": state.waiting,
        "files_waiting": state.files,
        "refused": state.refused,
        "conflicts": state.conflicts,
        "last_success": link.succeeded_at,
        "failed_at": link.failed_at,
        "failure": link.failure,
        "working_offline": link.work_offline,
        "server": link.server,
        "device": link.device,
        "stream": link.stream,
        "epoch": link.epoch,
        "sent_n": link.sent_n,
        "durable_n": link.durable_n,
        "clock_ahead_seconds": round(link.clock_ahead / 1000),
        "lease_until": link.lease_until,
        "syncs": diary.read(desk.store),
    }


def _failure(written: str) -> End | None:
    """Return why the last attempt failed; a word of a later version means only that it did."""
    if not written:
        return None
    with suppress(ValueError):
        return End(written)
    return End.LOCAL
