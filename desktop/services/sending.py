"""What still has to go to the central server."""

from __future__ import annotations

from desktop.services.desk import Desk
from desktop.storage.outbox import pending_count


def waiting(desk: Desk) -> int:
    """Return how many changes on this laptop the server has not confirmed."""
    with desk.store.reading() as session:
        return pending_count(session)
