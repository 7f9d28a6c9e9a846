"""Published figures, as they were."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.published import PublishedFigures
from desktop.storage import records
from desktop.storage.models import PublicationRow


def all_publications(session: Session) -> Sequence[PublishedFigures]:
    """Return all that are in use, the latest quarter first."""
    row = PublicationRow
    wanted = select(row.id).where(row.deleted_at.is_(None))
    ids = session.scalars(wanted.order_by(row.first_on.desc(), row.team_name, row.id)).all()
    found = records.get_many(session, PublishedFigures, ids)
    return [found[id_] for id_ in ids]
