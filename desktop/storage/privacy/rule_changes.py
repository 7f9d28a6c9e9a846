"""Who set how long things are kept, and why: on this profile, or in the city as its server told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.domain.privacy.retention_report import RuleChange
from desktop.storage.driver import driver
from desktop.storage.models import RuleChangeRow
from desktop.storage.tables.columns import milliseconds

MOST_KEPT = 20
"""As many as the server tells."""


def add(session: Session, id_: UUID, change: RuleChange) -> None:
    """Note a change."""
    session.add(
        RuleChangeRow(id=id_, at=change.at, by=change.by, reason=change.reason, rules=change.rules)
    )


def replace_all(session: Session, changes: Sequence[RuleChange]) -> None:
    """Keep what the server of the city told, for a day without a line; it stands for all of it.

    Args:
        changes: The latest first, as the server tells them: without ids of their own.
    """
    session.execute(delete(RuleChangeRow))
    for place, change in enumerate(reversed(changes)):
        add(session, UUID(int=place + 1), change)


def latest(session: Session, *, limit: int) -> Sequence[RuleChange]:
    """Return the changes, the latest first."""
    row = RuleChangeRow
    rows = session.scalars(select(row).order_by(row.at.desc(), row.id.desc()).limit(limit))
    return [
        RuleChange(at=each.at, by=each.by, reason=each.reason, rules=each.rules) for each in rows
    ]


def reads_before(session: Session, moment: datetime) -> int:
    """Return how many lines of the log of reads are from before a moment."""
    asked = "SELECT count(*) FROM access_entry WHERE at < ?"
    return int(driver(session).execute(asked, (milliseconds(moment),)).fetchone()[0])
