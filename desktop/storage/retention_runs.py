"""What rules of retention did by themselves: counts, on this laptop only."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.retention import Subject
from desktop.domain.retention_report import Carried, Run
from desktop.storage.models import RetentionRunRow


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
