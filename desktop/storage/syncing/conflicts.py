"""Conflicts that wait for a person, and the names of what they are about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.conflict import Conflict
from desktop.storage import rows
from desktop.storage.lists.paging import Expression
from desktop.storage.models import (
    AgreementRow,
    AttachmentRow,
    ConflictRow,
    CustomFieldRow,
    MeetingRow,
    NeedRow,
    NetworkRow,
    OrganisationRow,
    PersonRow,
    PlaceRow,
    ServiceRow,
    SiteRow,
    TaskRow,
)

_OPEN = (ConflictRow.resolution.is_(None), ConflictRow.deleted_at.is_(None))
_NAMES: Sequence[tuple[type, Expression]] = (
    (PlaceRow, PlaceRow.name),
    (OrganisationRow, OrganisationRow.name),
    (NetworkRow, NetworkRow.name),
    (PersonRow, PersonRow.display_name),
    (TaskRow, TaskRow.title),
    (SiteRow, SiteRow.name),
    (ServiceRow, ServiceRow.name),
    (AgreementRow, AgreementRow.title),
    (MeetingRow, MeetingRow.purpose),
    (NeedRow, NeedRow.summary),
    (AttachmentRow, AttachmentRow.name),
    (CustomFieldRow, CustomFieldRow.label),
)


def open_conflicts(session: Session) -> Sequence[Conflict]:
    """Return the conflicts that nobody decided, the oldest first."""
    wanted = select(ConflictRow.id).where(*_OPEN).order_by(ConflictRow.created_at, ConflictRow.id)
    ids = list(session.scalars(wanted))
    return list(rows.read_rows(session, Conflict, ids).values())


def open_conflict_count(session: Session) -> int:
    """Return how many conflicts nobody decided."""
    return session.scalar(select(func.count()).select_from(ConflictRow).where(*_OPEN)) or 0


def names_of(session: Session, ids: Iterable[UUID]) -> Mapping[str, str]:
    """Return id as text → name, of the ids that are records with a name."""
    wanted = sorted(set(ids))
    found: dict[str, str] = {}
    if wanted:
        for table, name in _NAMES:
            key = table.id  # type: ignore[attr-defined]
            found |= {
                str(id_): text
                for id_, text in session.execute(select(key, name).where(key.in_(wanted)))
            }
    return found
