"""What rules of retention did by themselves: counts, on this laptop only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.privacy.retention import Subject
from desktop.domain.privacy.retention_report import Carried, Run
from desktop.storage.driver import driver
from desktop.storage.models import RetentionRunRow
from desktop.storage.pending.link import read_link
from desktop.storage.tables.columns import moment_from

_SILENT = timedelta(days=60)
_OFF = timedelta(days=1)


def is_clock_likely(session: Session, now: datetime) -> bool:
    """Return whether the clock of this computer fits what was written, and the server's."""
    link = read_link(session)
    if abs(timedelta(milliseconds=link.clock_ahead)) > _OFF:
        return False
    asked = (
        "SELECT max(coalesce((SELECT max(edited_at) FROM outbox), 0),"
        " coalesce((SELECT max(created_at) FROM visit), 0))"
    )
    written = moment_from(driver(session).execute(asked).fetchone()[0])
    latest = max(written, link.succeeded_at or written)
    return now - latest <= _SILENT


def add(session: Session, run: Run) -> None:
    """Note what was done."""
    counts = {subject.value: dict(months) for subject, months in run.carried.done.items()}
    session.add(
        RetentionRunRow(
            id=run.id, at=run.at, by=run.by, counts=counts, unchanged=run.carried.unchanged
        )
    )


def latest(session: Session, *, limit: int) -> Sequence[Run]:
    """Return the runs, the latest first."""
    row = RetentionRunRow
    rows = session.scalars(select(row).order_by(row.at.desc(), row.id.desc()).limit(limit))
    return [
        Run(
            id=each.id,
            at=each.at,
            by=each.by,
            carried=Carried(
                done={Subject(name): months for name, months in each.counts.items()},
                unchanged=each.unchanged,
            ),
        )
        for each in rows
    ]
