"""Fetching what a job works on, or saying that it is not there."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.record import Record
from desktop.errors import NotFound, Problem
from desktop.services.desk import Desk
from desktop.services.walls import require_own, require_sight, shows_own
from desktop.storage import records
from desktop.storage.lists.wards import ward_names
from desktop.storage.merges import winners_of
from desktop.storage.registry import shape_of

R = TypeVar("R", bound=Record)


def read(desk: Desk, kind: type[R], record_id: UUID) -> R:
    """Return a record, also one that lies in the bin; of one that was merged, the one that stayed.

    Raises:
        NotFound: There is no such record.
        NotAllowed: The role at the desk shows no such records, or one's own only.
    """
    name = shape_of(kind).kind
    own = shows_own(desk, name)
    if not own:
        require_sight(desk, name)
    with desk.store.reading() as session:
        found = _followed(session, kind, exactly(session, kind, record_id))
    if own:
        require_own(desk, name, found)
    return found


def in_use(session: Session, kind: type[R], record_id: UUID) -> R:
    """Return a record that is not in the bin; of one that was merged, the one that stayed.

    Raises:
        NotFound: There is no such record, or it lies in the bin.
    """
    record = _followed(session, kind, exactly(session, kind, record_id))
    if record.is_deleted:
        raise NotFound(shape_of(kind).kind)
    return record


def standing_id(desk: Desk, record_id: UUID) -> UUID:
    """Return the id of the record that stayed where this one went up in another; else itself."""
    with desk.store.reading() as session:
        return winners_of(session, [record_id]).get(record_id, record_id)


def exactly(session: Session, kind: type[R], record_id: UUID) -> R:
    """Return the very record, whether it is in use, in the bin or went up in another one.

    Raises:
        NotFound: There is no such record.
    """
    record = records.get(session, kind, record_id)
    if record is None:
        raise NotFound(shape_of(kind).kind)
    return record


def _followed(session: Session, kind: type[R], record: R) -> R:
    if not record.is_deleted:
        return record
    winner = winners_of(session, [record.id]).get(record.id)
    return record if winner is None else records.get(session, kind, winner) or record


def known_ward_problems(session: Session, field: str, codes: Collection[str]) -> list[Problem]:
    """Return the problem that one of ``codes`` is no ward of the city, if so."""
    known = not codes or set(codes) <= ward_names(session).keys()
    return [] if known else [Problem(field, "unknown")]
