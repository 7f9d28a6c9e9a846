"""Who is tied to an organisation, network or place."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.listing import TiedPerson
from desktop.domain.person import Affiliation
from desktop.storage import records
from desktop.storage.lists.held import IN_PEACE
from desktop.storage.lists.paging import Expression
from desktop.storage.models import AffiliationRow, PersonRow


def persons_tied_to(session: Session, target_id: UUID, *, limit: int) -> Sequence[TiedPerson]:
    """Return the persons in use that are tied to a record, by name."""
    found = session.execute(
        select(AffiliationRow.id, PersonRow.display_name, IN_PEACE.label("in_peace"))
        .join(PersonRow, PersonRow.id == AffiliationRow.person_id)
        .where(*_conditions(target_id))
        .order_by(PersonRow.name_sort, AffiliationRow.id)
        .limit(limit)
    ).all()
    ties = records.get_many(session, Affiliation, [row.id for row in found])
    return [
        TiedPerson(
            affiliation=ties[row.id],
            person_name=row.display_name,
            do_not_contact=bool(row.in_peace),
        )
        for row in found
        if row.id in ties
    ]


def count_tied_to(session: Session, target_id: UUID) -> int:
    """Return how many ties of persons lead to a record."""
    counted = (
        select(func.count())
        .select_from(AffiliationRow)
        .join(PersonRow, PersonRow.id == AffiliationRow.person_id)
        .where(*_conditions(target_id))
    )
    return session.scalar(counted) or 0


def _conditions(target_id: UUID) -> tuple[Expression, ...]:
    return (
        AffiliationRow.target_id == target_id,
        AffiliationRow.deleted_at.is_(None),
        PersonRow.deleted_at.is_(None),
    )
