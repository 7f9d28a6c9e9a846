"""What all records share: identity, authorship, tombstone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType
from uuid import UUID

PlaceId = NewType("PlaceId", UUID)
OrganisationId = NewType("OrganisationId", UUID)
NetworkId = NewType("NetworkId", UUID)
PersonId = NewType("PersonId", UUID)
WardCode = NewType("WardCode", str)
"""Code of a ward in the numbering of 2025, for instance ``12025W03``. Older codes are
translated when they come in, so that one ward has one code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Base of every record that travels to the central server.

    A record, not a row: immutable, knows no session, safe to hand from the database thread
    to the screen. Moments are aware datetimes in UTC.

    Args:
        id: Made on the laptop and final: UUIDv7, except persons, who get a UUIDv4 because a
            v7 tells when somebody first became known.
        team_id: The scope (team) that owns the record.
        created_by: Account name of the colleague, never of a contact.
        deleted_at: Moment it went into the bin; ``None`` while it is in use.
    """

    id: UUID
    team_id: int = 1
    created_at: datetime
    created_by: str
    updated_at: datetime
    updated_by: str
    deleted_at: datetime | None = None

    @property
    def is_deleted(self) -> bool:
        """Whether the record lies in the bin."""
        return self.deleted_at is not None
