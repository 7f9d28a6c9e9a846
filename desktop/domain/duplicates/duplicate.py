"""What is shown of records that may be the same, and of those that were made one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.domain.duplicates.likeness import Likeness
from desktop.domain.merging import pair_id
from desktop.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """A record that is likely the one that somebody is entering.

    Args:
        context: Its ward, by name.
    """

    kind: str
    id: UUID
    name: str
    context: str
    likeness: Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class LikelyPair:
    """Two records that are likely one.

    Args:
        names: Code of a ward → its name.
    """

    kind: str
    one: Record
    other: Record
    likeness: Likeness
    names: Mapping[str, str]

    @property
    def key(self) -> UUID:
        """What stands for the pair."""
        return pair_id(self.one.id, self.other.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """A merge that stands.

    Args:
        loser, winner: Names of the two.
    """

    id: UUID
    kind: str
    winner_id: UUID
    winner: str
    loser: str
    at: datetime
    by: str


def name_of(record: Record) -> str:
    """Return what a person calls a record."""
    return str(getattr(record, "display_name", "") or getattr(record, "name", ""))
