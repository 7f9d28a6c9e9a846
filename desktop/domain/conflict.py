"""Two colleagues changed the same thing without seeing each other: both values are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop.domain.record import Record


class ConflictKind(StrEnum):
    """What happened, and so what a person has to look at."""

    VALUE = "value"  # two values of one field; one stands, the other was put aside
    TEXT = "text"  # the same for a long text whose changes could not be joined
    MERGED_TEXT = "merged_text"  # changes of two texts were joined; somebody should read it
    RESTORED = "restored"  # somebody deleted what a colleague was changing: it was kept
    CAUTIOUS = "cautious"  # the more careful of two values stands until a person lowers it
    IMPOSSIBLE = "impossible"  # fine by itself, impossible together with a colleague's change


class Resolution(StrEnum):
    """What a person decided."""

    STANDING = "standing"  # leave it as it is
    ASIDE = "aside"  # take the value that was put aside
    BOTH = "both"  # one text after the other
    SEEN = "seen"  # read and understood, where there is nothing to choose


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict(Record):
    """Made by the server at a merge, read by everybody in the scope, resolved by one of them.

    Values are plain data, as operations carry them: ids and codes as text, moments in
    milliseconds, days as ISO text.

    Args:
        entity: Kind of the record it is about.
        record_id: That record.
        field: Name of the field.
        standing: The value that the record had when they met; it may have another by now.
        aside: The value that was put aside, and is lost nowhere.
        before: What the author of ``aside`` or ``standing`` had seen; ``None`` if unknown.
        standing_by, standing_at, aside_by, aside_at: Who entered it, and when by the clock of
            that laptop.
        resolution: ``None`` while nobody decided. Who decided is ``updated_by``.
    """

    entity: str
    record_id: UUID
    field: str
    kind: ConflictKind
    standing: Any = None
    standing_by: str = ""
    standing_at: datetime | None = None
    aside: Any = None
    aside_by: str = ""
    aside_at: datetime | None = None
    before: Any = None
    resolution: Resolution | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to look at it."""
        return self.resolution is None and not self.is_deleted
