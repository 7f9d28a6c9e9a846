"""Everything that is on file about one person, put together to hand to that person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.access import Access
from desktop.domain.exchange import Exported
from desktop.domain.person import Person
from desktop.domain.review import HistoryStep, Names

LEFT_OUT_FIELDS = frozenset({"payload", "persons", "note", "lat", "lon", "sha256"})
"""Fields that are not handed over as they are: what a merge needs to be taken apart, who else was
there, what was written about several people at once, what only machines read."""
OF_THE_VISIT = frozenset(
    {"start", "duration", "kind", "setting", "ward", "place_id", "organisation_id"}
    | {"consultants", "status", "interpreter", "created_by", "created_at"}
)
"""What of a visit is about whoever was met; the rest tells of all who were there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """One record about the person, as plain data.

    Args:
        body: What its fields hold; other persons are not in it.
        is_binned: It lies in the bin.
    """

    kind: str
    id: UUID
    body: Mapping[str, Any]
    is_binned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledChange:
    """One change of a record about the person."""

    kind: str
    id: UUID
    step: HistoryStep


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledConflict:
    """Two values of one field that met; one of them stands."""

    kind: str
    field: str
    standing: Any
    aside: Any
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFile:
    """All of it, and what was left out.

    Args:
        reason: Why it was made; it is in the log too.
        records: Kind → records, the person first.
        visits: At which the person was met.
        history: Changes of these records, the oldest first.
        history_whole: The server told its part; otherwise only what this laptop keeps is here.
        exports, reads: As far as this laptop knows.
        look_alikes: How many other records look as if they were about the same person.
        others: How many other people were named in what is here, and left out.
        notes: How many texts of visits were not handed over unread.
        quotes: Sentences about the person that a colleague read and chose to hand over.
        names: Of what is referred to, but for persons.
    """

    person: Person
    made_at: datetime
    made_by: str
    reason: str
    records: Mapping[str, Sequence[Filed]]
    visits: Sequence[Filed]
    history: Sequence[FiledChange] = ()
    history_whole: bool = False
    conflicts: Sequence[FiledConflict] = ()
    exports: Sequence[Exported] = ()
    reads: Sequence[Access] = ()
    look_alikes: int = 0
    others: int = 0
    notes: int = 0
    quotes: Sequence[str] = ()
    names: Names = field(default_factory=dict)
