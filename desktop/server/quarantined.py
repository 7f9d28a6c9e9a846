"""Reading one change that was put aside, for the operator whom its author or a team asks."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import msgspec
from sqlalchemy import select

from desktop.server.models.operations import quarantine
from desktop.server.people import Mistaken, Office
from desktop.sync.protocol import Op


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A change in the quarantine, whole.

    Args:
        op: As its laptop sent it.
        at: When it came, ms.
    """

    op: Op
    author: str
    outcome: str
    reason: str
    at: int


def read_kept(office: Office, operation: UUID) -> Kept:
    """Return a change that was put aside; that somebody read it stands in the audit.

    Raises:
        Mistaken: There is none with this id; an erasure or its time may have taken it.
    """
    here = (quarantine.c.tenant == office.tenant) & (quarantine.c.operation == operation)
    row = office.connection.execute(select(quarantine).where(here)).one_or_none()
    if row is None:
        raise Mistaken("No change with this id is put aside (quarantine list shows them)")
    office.note("quarantine.show", operation)
    return Kept(
        op=msgspec.json.decode(bytes(row.content), type=Op),
        author=row.author,
        outcome=row.outcome,
        reason=row.reason,
        at=row.at,
    )
