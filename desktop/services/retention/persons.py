"""Persons at the end of their time, on a profile without a server."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from desktop.services.desk import Desk
from desktop.storage import retention_drops
from desktop.storage.erasing import clear, erase


def erase_person(session: Session, _desk: Desk, person_id: UUID) -> None:
    """Erase somebody for good, with what was written where they were spoken with."""
    visits = retention_drops.visits_with(session, person_id)
    retention_drops.leave_visits(session, person_id)
    erase(session, [person_id])
    clear(session, visits)
