"""Who exported what, and why (rule R12). On this laptop only, and never changed."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.exchange import Exported
from desktop.storage.models import ExportRow

MOST_SHOWN = 1_000


def add_export(session: Session, done: Exported) -> None:
    """Store one export."""
    session.add(
        ExportRow(
            id=done.id,
            at=done.at,
            by=done.by,
            kind=done.kind,
            form=done.form,
            rows=done.rows,
            reason=done.reason,
        )
    )


def exports(session: Session) -> Sequence[Exported]:
    """Return the exports, the latest first, up to a thousand."""
    latest = select(ExportRow).order_by(ExportRow.at.desc(), ExportRow.id).limit(MOST_SHOWN)
    return [
        Exported(
            id=row.id,
            at=row.at,
            by=row.by,
            kind=row.kind,
            form=row.form,
            rows=row.rows,
            reason=row.reason,
        )
        for row in session.scalars(latest)
    ]
