"""What the program carries out by itself, and telling what it did."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.domain.privacy.retention import Subject
from desktop.domain.privacy.retention_report import Carried, Run
from desktop.services.desk import Desk
from desktop.services.privacy.retention.carrying import BATCH, Report, carry_out_by_rule, tidy
from desktop.services.privacy.retention.due import announce, is_announced, ready
from desktop.services.privacy.retention.logs import trim_reads
from desktop.storage.privacy import retention_runs

PIECE = 4 * BATCH
"""Records a call at most; the rest comes with the next one."""


def run(
    desk: Desk, *, report: Report, busy: Collection[UUID] = (), most: int = PIECE
) -> tuple[Carried, Changes]:
    """Carry out automatic rules whose notice is over, a piece at a time; tell what was done.

    The first run with these rules only begins the thirty days in which people can see it coming.
    A computer whose clock is years ahead would do away with everything: when nothing was
    written for two months, or the server has another day, nothing is done.

    Args:
        report: Told of every batch; may raise ``Cancelled``.
        busy: Records that somebody has open.
        most: How many records at most.
    """
    announce(desk)
    with desk.store.reading() as session:
        sure = is_announced(session, desk) and retention_runs.is_clock_likely(session, desk.now())
        rows = ready(session, desk, limit=most + len(busy)) if sure else []
    if not rows:
        tidy(desk)
        return _trim_logs(desk), Changes.NONE
    more = len(rows) >= most
    carried, changes = carry_out_by_rule(
        desk, rows[:most], report=report, busy=busy, tidies=not more
    )
    if carried.total:
        with desk.store.writing() as session:
            retention_runs.add(
                session, Run(id=desk.new_id(), at=desk.now(), by=desk.author, carried=carried)
            )
    more = more and carried.total > 0
    return Carried(
        done=carried.done, left=carried.left, unchanged=carried.unchanged, more=more
    ), changes


def _trim_logs(desk: Desk) -> Carried:
    """Remove what is too old from logs, last: they tell what happened until now."""
    gone = trim_reads(desk)
    carried = Carried(done={Subject.ACCESS_LOG: gone} if gone else {})
    if gone:
        with desk.store.writing() as session:
            retention_runs.add(
                session, Run(id=desk.new_id(), at=desk.now(), by=desk.author, carried=carried)
            )
    return carried


def last_runs(desk: Desk, *, limit: int = 20) -> Sequence[Run]:
    """Return what rules did by themselves lately, the latest first."""
    with desk.store.reading() as session:
        return retention_runs.latest(session, limit=limit)
