"""People who asked to be forgotten do not come back unseen: a row that may be them is held up.

Only *may be*: see :mod:`desktop.domain.privacy.barring`. So nothing here says who, and a person who
knows better goes on, with a reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.person import Person
from desktop.domain.privacy.barring import is_marked
from desktop.domain.roles.role import Deed
from desktop.errors import MaybeForgotten
from desktop.services.desk import Desk
from desktop.storage.privacy import barred

_ASKED = ("display_name", "ward", "email", "phone", "more_channels")
Keys = Sequence[tuple[bytes, frozenset[int]]]


def barred_keys(desk: Desk) -> Keys:
    """Return the keys with their marks, to look at many rows with; none to who sees no persons."""
    if not desk.may(Deed.SEE_PERSONS):
        return []
    with desk.store.reading() as session:
        return barred.barred(session)


def is_barred(desk: Desk, rows: Iterable[Mapping[str, Any]]) -> list[bool]:
    """Return for each row whether it may be somebody who asked to be forgotten.

    Args:
        rows: Fields of persons; only name, ward and ways to reach them are looked at.
    """
    keys = barred_keys(desk)
    return [is_marked(row, keys) for row in rows]


def may_be_forgotten(person: Person, keys: Keys) -> bool:
    """Return whether somebody may be one who asked to be forgotten."""
    return bool(keys) and is_marked(_asked(person), keys)


def hold_up(session: Session, person: Person, despite: str) -> None:
    """Let a new person pass who is surely nobody that asked to be forgotten.

    Args:
        despite: Why it is somebody else, as the colleague said; empty = not said.

    Raises:
        MaybeForgotten: It may be, and nothing was said.
    """
    if not despite.strip() and may_be_forgotten(person, barred.barred(session)):
        raise MaybeForgotten


def doubted_persons(desk: Desk) -> Sequence[UUID]:
    """Return the persons on file who may be somebody that asked to be forgotten.

    A laptop that was away for months may hold them, from a list it read in meanwhile.

    Raises:
        NotAllowed: The role sees no persons.
    """
    desk.require(Deed.SEE_PERSONS)
    keys = barred_keys(desk)
    if not any(marks for _key, marks in keys):
        return []
    with desk.store.reading() as session:
        return [id_ for id_, said in barred.reachable(session) if is_marked(said, keys)]


def _asked(person: Person) -> Mapping[str, Any]:
    return {name: getattr(person, name) for name in _ASKED}
