"""What somebody has to look at after a sync, and what happened to a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.conflict import Conflict
from desktop.domain.record import Record

Names = Mapping[str, str]
"""Id or code of a ward, as text → what a person calls it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCheck:
    """A conflict with what is needed to show it.

    Args:
        title: Name of the record it is about; empty when it is not on this laptop.
        names: Of everything that its values refer to.
        account: Who is looking, so that *mine* and *theirs* can be told apart.
    """

    conflict: Conflict
    title: str
    names: Names = field(default_factory=dict)
    account: str = ""

    @property
    def is_mine_aside(self) -> bool:
        """Whether the value that was put aside is the one of who is looking."""
        return self.conflict.aside_by == self.account != self.conflict.standing_by

    @property
    def concerns_me(self) -> bool:
        """Whether who is looking wrote one of the values."""
        return self.account in {self.conflict.aside_by, self.conflict.standing_by}


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A change that the server refused.

    Args:
        op: The operation.
        entity, id: The record.
        title: Its name; empty when it is not on this laptop.
        outcome: ``refused``, ``denied`` or ``erased``.
        reason: Name of the rule that was broken, or of a field.
        fields: What was entered, as plain data; empty if it was erased, or taken off this laptop.
    """

    op: UUID
    entity: str
    id: UUID
    title: str
    outcome: str
    reason: str
    at: datetime
    edited_at: datetime
    fields: Mapping[str, Any] = field(default_factory=dict)
    names: Names = field(default_factory=dict)

    @property
    def is_elsewhere(self) -> bool:
        """Whether only the server has it: here it may not be seen any more."""
        return self.outcome != "erased" and not self.fields


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that changed. Values are plain data; of a set, all members.

    Args:
        is_known: Whether ``before`` is known; it is not for changes that only the outbox has.
    """

    field: str
    before: Any
    after: Any
    is_known: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryStep:
    """One change of a record.

    Args:
        at: By the clock of the laptop that made it.
        device: Name of that laptop; empty for this one.
        outcome: What the server made of it, ``waiting`` while it has not got it.
        is_creation: The record was made with it.
    """

    op: UUID
    at: datetime
    by: str
    device: str
    outcome: str
    changes: Sequence[FieldChange]
    is_creation: bool = False
    names: Names = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meanwhile:
    """What happened to a record while somebody had it open.

    Args:
        record: As it is now.
        step: Everything that differs from what was opened, as if it were one change; by whom
            and when are of the last one.
    """

    record: Record
    step: HistoryStep
