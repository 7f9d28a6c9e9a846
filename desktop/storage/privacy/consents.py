"""Consents of several persons at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.person import Consent
from desktop.storage import records
from desktop.storage.models import ConsentRow, PersonRow


def persons_ending(
    session: Session, until: date, owners: Sequence[str] | None = None
) -> Sequence[UUID]:
    """Return the persons in use of whom a consent ends by a day, or ended before.

    Args:
        owners: Colleagues who keep in touch with them; ``None`` = whoever.
    """
    row = ConsentRow
    query = (
        select(row.person_id)
        .join(PersonRow, PersonRow.id == row.person_id)
        .where(
            row.expires_on <= until,
            row.withdrawn_on.is_(None),
            row.deleted_at.is_(None),
            PersonRow.deleted_at.is_(None),
            PersonRow.do_not_contact.is_(False),
        )
        .distinct()
    )
    if owners is not None:
        query = query.where(PersonRow.owner.in_(list(owners)))
    return session.scalars(query).all()


def consents_of_all(session: Session, persons: Sequence[UUID]) -> Sequence[Consent]:
    """Return every consent in use of these persons."""
    row = ConsentRow
    ids = session.scalars(
        select(row.id).where(row.person_id.in_(list(persons)), row.deleted_at.is_(None))
    )
    return list(records.get_many(session, Consent, ids.all()).values())
