"""Ties that end because the ground they rested on is gone (rule R3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from uuid import UUID

from desktop.domain.conflict import ConflictKind
from desktop.server.batch import Batch, signed
from desktop.server.books import Stored
from desktop.server.exchange.conflicts import Found
from desktop.server.gate import Gate
from desktop.server.merge import Aside, apply
from desktop.sync.protocol import Op

SERVER_STREAM = UUID(int=0)
"""Stream of changes that the server makes by itself: whoever did not see them is told."""


class Cause(NamedTuple):
    """The operation that took the ground away, its author, and when it was made, ms."""

    op: Op
    user: str
    at: int


def end_ties(batch: Batch, gate: Gate, ties: Iterable[Stored], cause: Cause) -> Iterator[Found]:
    """End ties that lost their ground, as the laptop does when it knows of them.

    The author could not know: a colleague made the tie meanwhile. Both see it as a conflict.
    """
    for tie in ties:
        batch.load([tie.id])
        record = batch.records[tie.id]
        field, left, gone = _ending(gate, record, cause)
        ver, other_ver = batch.next_version(), record.ver
        apply(record, {field: left}, ver=ver, stream=SERVER_STREAM)
        signed(record.body, user=cause.user, at=cause.at)
        batch.touch(record)
        aside = Aside(field, ConflictKind.IMPOSSIBLE, left, gone, other_ver)
        yield Found(cause.op, record, aside, cause.user)


def _ending(gate: Gate, tie: Stored, cause: Cause) -> tuple[str, Any, Any]:
    """Return the field to change, what it becomes, and what is put aside."""
    if tie.entity != "visit":
        return "deleted_at", cause.at, None
    gone = gate.without_ground(tie)
    left = [person for person in tie.body["persons"] if person not in gone]
    return "persons", left or None, gone
