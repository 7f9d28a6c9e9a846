"""Everything that is on file about one person, put together to hand to that person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from desktop.domain.exchange import Exported, ImportRun
from desktop.domain.person import Person
from desktop.domain.privacy.access import Access
from desktop.domain.syncing.review import HistoryStep, Names

LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "payload": "what a merge needs to be taken apart again; its records are in the file",
        "persons": "who else was there: those data are theirs",
        "note": "what was written about several people at once; but see OWN_NOTES",
        "lat": "where several people were; the place and the ward are in the file",
        "lon": "where several people were; the place and the ward are in the file",
        "sha256": "a checksum: the file itself is handed over",
    }
)
"""Field → why it is not handed over as it is."""
OWN_NOTES = frozenset({"person", "key_figure", "task", "rights_request", "consent"})
"""Kinds about nobody but the person: what is written there is handed over."""
KEPT_BY_MACHINES: Mapping[str, str] = MappingProxyType(
    {
        "ver": "number of a version, for merging",
        "fv": "numbers of versions, for merging",
        "extra": "fields of a newer program: they are handed over among the others",
        "name_key": "the name, folded to find it by",
        "name_sort": "the name, folded to sort by",
        "day": "the day of the start, to find it by",
        "id": "beside the fields",
        "team_id": "number of the team",
        "deleted_at": "said as being in the bin",
    }
)
"""Column → why it is not a field of the file."""
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
        sources: Lists that they were read in from, on this laptop.
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
    sources: Sequence[ImportRun] = ()
    exports: Sequence[Exported] = ()
    reads: Sequence[Access] = ()
    look_alikes: int = 0
    others: int = 0
    notes: int = 0
    quotes: Sequence[str] = ()
    names: Names = field(default_factory=dict)
