"""What rules of retention drop on this laptop alone, and what they have to know for it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import among, driver

_DROPS = {
    "draft": ("DELETE FROM draft WHERE id IN",),
    "export_log": (
        "DELETE FROM export_person WHERE export_id IN",
        "DELETE FROM export_log WHERE id IN",
    ),
}


def drop(session: Session, kind: str, ids: Sequence[UUID]) -> None:
    """Drop drafts, or lines of the log of exports."""
    for statement in _DROPS[kind]:
        list(among(driver(session), statement, [id_.bytes for id_ in ids]))


def edited(session: Session) -> set[UUID]:
    """Return the records of which a draft lies here: somebody is busy with them."""
    found = driver(session).execute("SELECT record_id FROM draft WHERE record_id IS NOT NULL")
    return {UUID(bytes=id_) for (id_,) in found}


def files_beside(session: Session, visits: Sequence[UUID]) -> list[UUID]:
    """Return the files and decisions to keep that hang on visits, also those in the bin."""
    db, wanted = driver(session), [id_.bytes for id_ in visits]
    return [
        UUID(bytes=id_)
        for kind in ("attachment", "retained")
        for (id_,) in among(db, f"SELECT id FROM {kind} WHERE visit_id IN", wanted)
    ]
