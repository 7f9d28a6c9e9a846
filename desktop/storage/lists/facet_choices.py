"""What visits can be limited to, as far as it is kept in this profile."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.storage.models import NetworkRow, visit_consultant
from desktop.storage.models import VisitRow as V


def network_names(session: Session) -> Sequence[tuple[object, str]]:
    """Return id and name of every network in use, by name."""
    query = (
        select(NetworkRow.id, NetworkRow.name)
        .where(NetworkRow.deleted_at.is_(None))
        .order_by(NetworkRow.name)
    )
    return [(network_id, name) for network_id, name in session.execute(query)]


def accounts(session: Session) -> Sequence[str]:
    """Return the account name of every colleague who made a visit."""
    member = visit_consultant.columns[1]
    return session.scalars(select(member).distinct().order_by(member)).all()


def teams(session: Session) -> Sequence[int]:
    """Return the scope of every team of which there are visits."""
    return session.scalars(select(V.team_id).distinct().order_by(V.team_id)).all()
