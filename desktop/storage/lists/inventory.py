"""How much of each kind lies on this laptop, and which fields the team added itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from desktop.storage.driver import driver
from desktop.storage.registry import kinds


def counts_of(session: Session, wanted: Sequence[str]) -> Mapping[str, int]:
    """Return how many records of each kind are here, also in the bin."""
    db = driver(session)
    known = [kind for kind in wanted if kind in kinds()]
    return {kind: int(db.execute(f'SELECT count(*) FROM "{kind}"').fetchone()[0]) for kind in known}


def own_fields(session: Session) -> Mapping[str, Sequence[str]]:
    """Return the names of the team's own fields, by the kind of record that has them."""
    asked = "SELECT extends, label FROM custom_field WHERE deleted_at IS NULL ORDER BY rank, label"
    found: dict[str, list[str]] = {}
    for extends, label in driver(session).execute(asked):
        found.setdefault(extends, []).append(label)
    return found
