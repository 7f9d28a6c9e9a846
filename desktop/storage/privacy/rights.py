"""Lists of what persons asked about their data."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.rights import RightsRequest
from desktop.domain.vocabulary import RequestState
from desktop.storage import records
from desktop.storage.models import PersonRow, RightsRow


def requests(
    session: Session, *, person_id: UUID | None = None, open_only: bool = False
) -> Sequence[tuple[RightsRequest, str]]:
    """Return requests with the name of whoever asked: open ones first, by their last day."""
    R = RightsRow  # noqa: N806 - a table
    asked = (
        select(R.id, PersonRow.display_name)
        .join(PersonRow, PersonRow.id == R.person_id)
        .where(R.deleted_at.is_(None))
        .order_by(R.state != RequestState.OPEN, R.due_on, R.id)
    )
    if person_id is not None:
        asked = asked.where(R.person_id == person_id)
    if open_only:
        asked = asked.where(R.state == RequestState.OPEN)
    names = {row.id: row.display_name for row in session.execute(asked)}
    found = records.get_many(session, RightsRequest, list(names))
    return [(found[id_], name) for id_, name in names.items() if id_ in found]
