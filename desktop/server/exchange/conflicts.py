"""Conflicts as records: what was put aside at a merge, for people to look at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from desktop.server.batch import Batch
from desktop.server.books import Logged, Stored
from desktop.server.exchange.caller import Occasion
from desktop.server.merge import Aside
from desktop.sync.protocol import Op


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
    if not found:
        return
    others = _others(batch, found, logged)
    ids = [conflict_id(each) for each in found]
    batch.load(ids)
    for id_, each in zip(ids, found, strict=True):
        if id_ not in batch.records:
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


def conflict_id(found: Found) -> UUID:
    """Return the id of a conflict: the same when the same is merged again after a restore."""
    op, record, aside, _ = found
    name = aside.field if record.id == op.id else f"{record.id} {aside.field}"
    return uuid5(op.op, name)


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
