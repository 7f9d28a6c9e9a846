"""Histories of records, bound to the services and to the server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.access import Read, Way
from desktop.domain.review import FieldChange, HistoryStep
from desktop.services.desk import Desk
from desktop.services.history import local_history, whole_history
from desktop.ui.history.ports import HistoryJobs

if TYPE_CHECKING:
    from desktop.sync.protocol import Step

_PATIENCE = 10.0
"""Seconds: somebody looks at the screen meanwhile."""
Steps = Callable[[str, UUID], Sequence[HistoryStep]]
_SIGNATURE = frozenset({"created_at", "created_by", "updated_at", "updated_by"})


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


def _whole(desk: Desk, kind: str, record_id: UUID) -> Sequence[HistoryStep]:
    from desktop.storage.link import read_link
    from desktop.sync.client import HttpServer
    from desktop.sync.line import Line, open_http
    from desktop.sync.tokens import StoredTokens

    with desk.store.reading() as session:
        link = read_link(session)
    with open_http(link.address, timeout=_PATIENCE) as http:
        tokens = StoredTokens(desk.store, desk.now)
        server = HttpServer(Line(http, link.server), tokens, attempts=1, patience=_PATIENCE)
        told = server.history(kind, record_id)
    return whole_history(desk, record_id, steps_told(told.steps))


def steps_told(steps: Iterable[Step]) -> Sequence[HistoryStep]:
    """Return the server's steps as ours."""
    return [
        HistoryStep(
            op=step.op,
            at=datetime.fromtimestamp(step.at / 1000, UTC),
            by=step.user,
            device=step.device,
            outcome=step.outcome,
            changes=[
                FieldChange(name, *pair)
                for name, pair in sorted(step.fields.items())
                if pair is not None and name not in _SIGNATURE
            ],
            is_creation=any(pair is None for pair in step.fields.values()),
        )
        for step in steps
    ]
