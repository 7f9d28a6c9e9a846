"""The contact-load guard: nobody is asked too much, and who asked for peace gets it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.contact_load import ContactLoad, LoadLimit
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.storage.figures import contact_load

MOST_HEAVY = 50
DEFAULT_LIMIT = LoadLimit()


def loads_of(
    desk: Desk, persons: Collection[UUID], limit: LoadLimit = DEFAULT_LIMIT
) -> Sequence[ContactLoad]:
    """Return what the team asked of these persons lately, the most on top.

    Args:
        limit: Its days say what lately is; also who was asked less is among the answers.
    """
    desk.require(Deed.SEE_PERSONS)
    if not persons:
        return ()
    with desk.store.reading() as session:
        return contact_load.loads_of(session, persons, limit, today=desk.today())


def heavy_loads(
    desk: Desk, limit: LoadLimit = DEFAULT_LIMIT, *, most: int = MOST_HEAVY
) -> Sequence[ContactLoad]:
    """Return of whom the team asked so much lately that a pause would do good."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return contact_load.heavy_loads(session, limit, today=desk.today(), most=most)


def leave_in_peace(session: Session, field: str, persons: Collection[UUID]) -> None:
    """Refuse to add somebody who does not want to be contacted.

    Args:
        field: That would hold them.
        persons: Who is added, not who was there already: what happened stays told.

    Raises:
        InvalidEntry: ``do_not_contact``.
    """
    if contact_load.want_peace(session, persons):
        raise InvalidEntry(Problem(field, "do_not_contact"))
