"""Who exported what, and why (rule R12). On this laptop only, and never changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from desktop.domain.exchange import Exported
from desktop.storage.models import ExportedRow, ExportRow
from desktop.storage.tables.insertion import insert_into

MOST_SHOWN = 1_000
_PERSONS = cast("Table", ExportedRow.__table__)


def add_export(session: Session, done: Exported, persons: Sequence[UUID] = ()) -> None:
    """Store one export, and which persons were in it."""
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
    session.flush()
    insert_into(session, _PERSONS, [{"export_id": done.id, "person_id": id_} for id_ in persons])


def is_known(session: Session, export_id: UUID) -> bool:
    """Return whether an export stands in the log."""
    return session.get(ExportRow, export_id) is not None


def exports(session: Session) -> Sequence[Exported]:
    """Return the exports, the latest first, up to a thousand."""
    latest = select(ExportRow).order_by(ExportRow.at.desc(), ExportRow.id).limit(MOST_SHOWN)
    return [_exported(row) for row in session.scalars(latest)]


def exports_of(session: Session, person_id: UUID) -> Sequence[Exported]:
    """Return the exports that a person was in, the latest first."""
    ids = select(_PERSONS.c.export_id).where(_PERSONS.c.person_id == person_id)
    found = select(ExportRow).where(ExportRow.id.in_(ids)).order_by(ExportRow.at.desc())
    return [_exported(row) for row in session.scalars(found)]


def _exported(row: ExportRow) -> Exported:
    return Exported(
        id=row.id,
        at=row.at,
        by=row.by,
        kind=row.kind,
        form=row.form,
        rows=row.rows,
        reason=row.reason,
    )
