"""What a merge moves and changes, kept so that it can be taken apart again for good."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from desktop.domain.duplicates.merge_fields import FieldRow
from desktop.domain.kinds import KINDS
from desktop.domain.record import Record

_FIXED = frozenset(field.name for field in fields(Record)) - {"deleted_at"}


class Two(NamedTuple):
    """Two records that are to be one.

    Args:
        kind: ``person``, ``organisation``, ``network`` or ``place``.
        winner: The one that stays.
        loser: The one that goes up in it.
    """

    kind: str
    winner: UUID
    loser: UUID


@dataclass(frozen=True, slots=True)
class Step:
    """One record that a merge changed in more than where it points to.

    Args:
        now, was: Field → plain value after and before; of a set who joined and who left.
    """

    kind: str
    id: UUID
    now: Mapping[str, Any]
    was: Mapping[str, Any]


@dataclass(slots=True)
class Story:
    """All that a merge did.

    Args:
        moved: ``kind.field`` → records that pointed to the one that went, and point to the one
            that stayed.
        met: The same, of sets that held both.
        steps: Other changes, in the order in which they were made.
        made: Kind and id of records that were not there before.
        loser: The record that went, as it was; plain data.
    """

    moved: dict[str, list[UUID]] = field(default_factory=dict)
    met: dict[str, list[UUID]] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    made: list[tuple[str, UUID]] = field(default_factory=list)
    loser: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was moved or changed."""
        return not (self.moved or self.met or self.steps or self.made)

    def note_move(self, kind: str, name: str, id_: UUID, *, met: bool = False) -> None:
        """Note that a record points elsewhere now."""
        (self.met if met else self.moved).setdefault(f"{kind}.{name}", []).append(id_)


def written(story: Story) -> str:
    """Return a story as text; the same story gives the same text."""
    data = {
        "moved": _texts(story.moved),
        "met": _texts(story.met),
        "steps": [[each.kind, str(each.id), each.now, each.was] for each in story.steps],
        "made": [[kind, str(id_)] for kind, id_ in story.made],
        "loser": story.loser,
    }
    told = {name: part for name, part in data.items() if part}
    return json.dumps(told, separators=(",", ":"), sort_keys=True)


def read_story(text: str) -> Story:
    """Return the story behind a text.

    Empty where its content was taken away, or where another program wrote what this one cannot
    read. Only fields of kinds that exist pass: nothing in it may change who made a record.
    """
    try:
        data = json.loads(text or "{}")
        return Story(
            moved=_ids(data.get("moved", {})),
            met=_ids(data.get("met", {})),
            steps=[_step(*each) for each in data.get("steps", ()) if each[0] in KINDS],
            made=[(kind, UUID(id_)) for kind, id_ in data.get("made", ()) if kind in KINDS],
            loser=dict(data.get("loser", {})),
        )
    except (ValueError, TypeError, AttributeError, IndexError):
        return Story()


def _step(kind: str, id_: str, now: Mapping[str, Any], was: Mapping[str, Any]) -> Step:
    known = {field.name for field in fields(KINDS[kind])} - _FIXED
    kept = ({name: each[name] for name in each if name in known} for each in (now, was))
    return Step(kind, UUID(id_), *kept)


def repair_id(merge: UUID, story: Story) -> UUID:
    """Return the id of what was moved later: one, whichever laptops do it at once."""
    return uuid5(merge, written(story))


def _texts(found: Mapping[str, Iterable[UUID]]) -> Mapping[str, list[str]]:
    return {name: sorted(map(str, ids)) for name, ids in found.items()}


def _ids(found: Mapping[str, Iterable[str]]) -> dict[str, list[UUID]]:
    """Return what was moved, of fields that point to records by themselves."""
    return {
        name: list(map(UUID, ids))
        for name, ids in found.items()
        if _is_field(*name.partition(".")[::2])
    }


def _is_field(kind: str, name: str) -> bool:
    record = KINDS.get(kind)
    known = {field.name for field in fields(record)} if record else set()
    return name in known - _FIXED


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePreview:
    """What a merge would do, before anybody agrees to it.

    Args:
        rows: Fields in which the two differ.
        moves: Kind of record → how many would point to the one that stays.
        apart: Kind of record → how many are kept apart: the two together have no ground for
            these sensitive ties (rule R3). They come back when the two are taken apart.
        ended: Consents that end, because the other record says that they were withdrawn.
        joined: Kinds of which both have one, and one stays: key figure, rhythm, own field.
        between: Ties and agreements between the two.
        refused: Why it cannot be: ``gate``, ``team``; empty when it can.
    """

    kind: str
    winner: Record
    loser: Record
    rows: tuple[FieldRow, ...]
    moves: Mapping[str, int]
    apart: Mapping[str, int]
    ended: int = 0
    joined: Mapping[str, int] = field(default_factory=dict)
    between: int = 0
    refused: str = ""
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitPreview:
    """What taking two records apart again would do.

    Args:
        back: Kind of record → how many go back.
        fields: Fields of the one that stayed, which get their former value.
        kept: Fields that somebody changed since; they stay as they are.
        refused: Why it cannot be: ``merged_on``, ``undone``, ``gone``; empty when it can.
    """

    kind: str
    winner: Record
    loser: Record
    back: Mapping[str, int]
    fields: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    refused: str = ""
