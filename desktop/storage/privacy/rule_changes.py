"""Who set how long things are kept on a profile without a server, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.privacy.retention_report import RuleChange
from desktop.storage.driver import driver
from desktop.storage.models import RuleChangeRow
from desktop.storage.tables.columns import milliseconds


def add(session: Session, id_: UUID, change: RuleChange) -> None:
    """Note a change."""
    session.add(
        RuleChangeRow(id=id_, at=change.at, by=change.by, reason=change.reason, rules=change.rules)
    )


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
