"""Fields of a team's own: which there are, and what records say in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.custom import CustomField
from desktop.storage import records
from desktop.storage.models import CustomFieldRow, CustomValueRow


def fields_of(session: Session, kind: str) -> Sequence[CustomField]:
    """Return the fields in use for one kind of record, in their order."""
    row = CustomFieldRow
    wanted = (
        select(row.id)
        .where(row.extends == kind, row.deleted_at.is_(None))
        .order_by(row.rank, row.created_at, row.id)
    )
    return list(records.get_many(session, CustomField, session.scalars(wanted).all()).values())


def values_of(session: Session, kind: str, record_id: UUID) -> Mapping[UUID, str]:
    """Return what one record says, by id of the field."""
    row = CustomValueRow
    said = session.execute(
        select(row.field_id, row.value).where(
            getattr(row, f"{kind}_id") == record_id, row.deleted_at.is_(None)
        )
    )
    return {field_id: value for field_id, value in said if value}


def count_values(session: Session, field_id: UUID) -> int:
    """Return how many records say something in a field."""
    row = CustomValueRow
    counted = select(func.count()).where(
        row.field_id == field_id, row.deleted_at.is_(None), row.value != ""
    )
    return session.scalar(counted) or 0
