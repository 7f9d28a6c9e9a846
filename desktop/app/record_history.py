"""Histories of records, bound to the services and to the server."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from desktop.domain.privacy.access import Read, Way
from desktop.domain.syncing.review import HistoryStep
from desktop.services.desk import Desk
from desktop.services.history import local_history, whole_history
from desktop.sync.steps import steps_told
from desktop.ui.history.ports import HistoryJobs

__all__ = ["history_jobs", "server_steps", "steps_told"]
Steps = Callable[[str, UUID], Sequence[HistoryStep]]


def history_jobs(desk: Desk, is_connected: Callable[[], bool]) -> HistoryJobs:
    """Return where the steps of a record come from.

    Args:
        is_connected: Whether there is a server to ask now.
    """
    return HistoryJobs(
        local=partial(local_history, desk),
        whole=_telling(desk, partial(_whole, desk)),
        is_connected=is_connected,
        now=desk.now,
    )


def _telling(desk: Desk, steps: Steps) -> Steps:
    """Return what gives the same steps, and tells the log whose they are."""

    def told(kind: str, record_id: UUID) -> Sequence[HistoryStep]:
        found = steps(kind, record_id)
        if kind == "person":
            desk.shown(Read(way=Way.HISTORY, persons=(record_id,)))
        return found

    return told


def server_steps(desk: Desk, kind: str, record_id: UUID) -> Sequence[HistoryStep]:
    """Return what the server tells of a record.

    Raises:
        ServerUnreachable, SignInNeeded: And the other errors of a line.
    """
    from desktop.sync.asking import server_of

    with server_of(desk.store, desk.now) as server:
        return steps_told(server.history(kind, record_id).steps)


def _whole(desk: Desk, kind: str, record_id: UUID) -> Sequence[HistoryStep]:
    return whole_history(desk, record_id, server_steps(desk, kind, record_id))
