"""Persons whose data are kept and not used: restricted, or objected to until it is decided."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import or_
from sqlalchemy.orm import Session

from desktop.storage.driver import among, driver
from desktop.storage.models import PersonRow

HELD: Any = or_(PersonRow.restricted, PersonRow.objected)
"""Condition: not to be used for anything."""
IN_PEACE: Any = or_(PersonRow.do_not_contact, PersonRow.restricted, PersonRow.objected)
"""Condition: not to be contacted."""


def held_ids(session: Session) -> frozenset[UUID]:
    """Return the persons that are not to be used; an index holds just these."""
    asked = "SELECT id FROM person WHERE restricted OR objected"
    return frozenset(UUID(bytes=id_) for (id_,) in driver(session).execute(asked))


def some_restricted(session: Session, persons: Collection[UUID]) -> bool:
    """Return whether the record of one of these persons is locked."""
    asked = "SELECT 1 FROM person WHERE restricted AND id IN"
    return next(among(driver(session), asked, [id_.bytes for id_ in persons]), None) is not None
