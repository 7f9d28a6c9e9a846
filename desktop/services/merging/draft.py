"""The changes of a merge while it is worked out, one after the other, before any is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.duplicates.merge_story import Step, Story
from desktop.domain.record import Record
from desktop.services.desk import Desk
from desktop.storage import records
from desktop.storage.merges import repointed
from desktop.storage.patch import changed_fields
from desktop.storage.registry import shape_of

R = TypeVar("R", bound=Record)
_SIGNED = frozenset({"updated_by"})


class Draft:
    """Collects what changes, and what has to be known to take it back.

    Args:
        kind: Of the two records.
        loser, winner: Which one goes, and which one stays.
    """

    def __init__(self, desk: Desk, kind: str, loser: UUID, winner: UUID) -> None:
        self.kind = kind
        self.loser = loser
        self.winner = winner
        self.story = Story()
        self.moves: Counter[str] = Counter()
        self.apart: Counter[str] = Counter()
        self.joined: Counter[str] = Counter()
        self.ended = 0
        self.between = 0
        self._by, self._at = desk.author, desk.now()
        self._writes: list[tuple[Record | None, Record]] = []
        self._present: dict[UUID, Record] = {}

    def latest(self, record: R) -> R:
        """Return a record as it will be after what was collected so far."""
        return self._present.get(record.id, record)  # type: ignore[return-value]

    def change(self, record: R, **values: Any) -> R:
        """Change fields of a record, so that it can be taken back."""
        before = self.latest(record)
        after = self._signed(replace(before, **values))
        shape = shape_of(type(record))
        now = _told(changed_fields(shape, before, after))
        if now:
            was = _told(changed_fields(shape, after, before))
            self.story.steps.append(Step(shape.kind, record.id, now, was))
            self._write(before, after)
        return after

    def bin(self, record: R) -> R:
        """Put a record in the bin, so that it can be taken back."""
        return self.change(record, deleted_at=self._at) if not record.is_deleted else record

    def make(self, record: Record) -> None:
        """Make a record; taking back puts it in the bin."""
        self.story.made.append((shape_of(type(record)).kind, record.id))
        self._write(None, record)

    def write(self, record: R, **values: Any) -> R:
        """Change fields of a record without a word about it in the story."""
        before = self.latest(record)
        after = self._signed(replace(before, **values))
        self._write(before, after)
        return after

    def values_moved(self, record: Record) -> dict[str, Any]:
        """Return the fields of a record that point to the one that goes, as they will be."""
        ids = {self.loser: self.winner}
        return dict(repointed(shape_of(type(record)), self.kind, ids, self.latest(record)))

    def move(self, record: R) -> R:
        """Let a record point to the one that stays."""
        before, values = self.latest(record), self.values_moved(record)
        kind = shape_of(type(record)).kind
        for name in values:
            value = getattr(before, name)
            met = isinstance(value, frozenset) and self.winner in value
            self.story.note_move(kind, name, record.id, met=met)
        if not values:
            return before
        if not record.is_deleted:
            self.moves[kind] += 1
        after = self._signed(replace(before, **values))
        self._write(before, after)
        return after

    def carry_out(self, session: Session) -> None:
        """Write everything, in the caller's transaction.

        Raises:
            GateClosed: Rule R3.
        """
        for before, after in self._writes:
            if before is None:
                records.insert(session, after)
            else:
                records.update(session, before, after)

    def _write(self, before: Record | None, after: Record) -> None:
        self._writes.append((before, after))
        self._present[after.id] = after

    def _signed(self, record: R) -> R:
        return replace(record, updated_at=self._at, updated_by=self._by)

    @property
    def at(self) -> datetime:
        """The moment of the merge."""
        return self._at


def _told(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in _SIGNED}
