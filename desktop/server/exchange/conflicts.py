"""Conflicts as records: what was put aside at a merge, for people to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, islice
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from desktop.domain.conflict import ConflictKind
from desktop.server.batch import Batch
from desktop.server.books import Logged, Stored
from desktop.server.exchange.caller import Occasion
from desktop.server.merge import Aside
from desktop.sync.protocol import Op

_USUAL = 2
"""Ids that are looked up for all conflicts together; more of them are nearly never needed."""


class Found(NamedTuple):
    """What an operation of ``user`` left aside in a record."""

    op: Op
    record: Stored
    aside: Aside
    user: str


def write_conflicts(
    batch: Batch, found: Sequence[Found], logged: Iterable[Logged], occasion: Occasion
) -> None:
    """Make the conflicts of a push; those about records that moved go along with them."""
    _move_along(batch)
    found = [each for each in found if not _stands_again(each)]
    if not found:
        return
    others = _others(batch, found, logged)
    batch.load([id_ for each in found for id_ in islice(_ids(each), _USUAL)])
    batch.reserve(len(found))
    for each in found:
        id_ = _free_id(batch, each)
        if id_ is not None:
            other = others.get((each.record.id, each.aside.other_ver))
            batch.add(
                Stored(
                    id=id_,
                    entity="conflict",
                    scope=each.record.scope,
                    ver=batch.next_version(),
                    fv={},
                    body=_body(each, other, occasion.now),
                )
            )


def _stands_again(found: Found) -> bool:
    """Return whether a later operation of the same push brought the value back.

    So it goes when a laptop sends a row of changes again after the last was salvaged.
    """
    aside = found.aside
    chosen = aside.kind in {ConflictKind.VALUE, ConflictKind.TEXT}
    return chosen and found.record.body.get(aside.field) == aside.aside


def conflict_id(found: Found) -> UUID:
    """Return the id of a conflict: the same when the same is merged again after a restore."""
    op, record, aside, _ = found
    name = aside.field if record.id == op.id else f"{record.id} {aside.field}"
    return uuid5(op.op, name)


def _ids(found: Found) -> Iterator[UUID]:
    """Yield ids for the conflicts of an operation that comes again and again: one for each value.

    They do not follow from the value, which they would give away once it is erased. In a history
    that is lost the same version may have been another value.
    """
    yield conflict_id(found)
    again = uuid5(conflict_id(found), str(found.aside.other_ver))
    yield again
    for more in count(1):
        yield uuid5(again, str(more))


def _free_id(batch: Batch, found: Found) -> UUID | None:
    """Return the id for a conflict; ``None`` if exactly this one is there.

    After a restore an operation comes again and may meet another value than the first time,
    while its conflict of that time was salvaged: every value has to be kept.
    """
    for id_ in _ids(found):
        batch.load([id_])
        there = batch.records.get(id_)
        if there is None:
            return id_
        if there.body.get("aside") == found.aside.aside:
            break
    return None


def _others(
    batch: Batch, found: Sequence[Found], logged: Iterable[Logged]
) -> Mapping[tuple[UUID, int], Logged]:
    """Return the operations that the found ones met."""
    here = {(entry.record, entry.ver): entry for entry in logged}
    wanted = {(each.record.id, each.aside.other_ver) for each in found}
    return {**batch.books.written(wanted - here.keys()), **here}


def _body(found: Found, other: Logged | None, now: int) -> dict[str, Any]:
    op, record, aside, user = found
    before = aside.before
    if other is not None and before is None:
        change = other.fields.get(aside.field)
        before = change[0] if change else None
    mine = (user, min(op.edited_at, now))
    theirs = (other.user, other.edited_at) if other is not None else ("", None)
    standing_by, aside_by = (theirs, mine) if aside.is_own else (mine, theirs)
    body = {
        "entity": record.entity,
        "record_id": str(record.id),
        "field": aside.field,
        "kind": str(aside.kind),
        "standing": aside.standing,
        "standing_by": standing_by[0],
        "standing_at": standing_by[1],
        "aside": aside.aside,
        "aside_by": aside_by[0],
        "aside_at": aside_by[1],
        "before": before,
        "created_at": now,
        "created_by": user,
        "updated_at": now,
        "updated_by": user,
    }
    return {name: value for name, value in body.items() if value is not None}


def _move_along(batch: Batch) -> None:
    moved = batch.moved_ids()
    if not moved:
        return
    about = batch.books.conflicts_about(moved)
    batch.load([conflict.id for conflict in about])
    for conflict in (batch.records[each.id] for each in about):
        home = batch.records[UUID(conflict.body["record_id"])].scope
        if conflict.scope != home and not conflict.erased:
            conflict.ver = batch.next_version()
            batch.move(conflict, home)
