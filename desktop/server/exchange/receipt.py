"""A receipt: by it a laptop keeps its own changes as they lie, and need not read them back.

Mostly nobody else changed a scope between a laptop's last reading and its push. Then laptop and
server hold the same, but for the versions that the server gave out and the end of the feed. The
receipt tells both, and the feed need not bring whole records back to where they came from.

It is given only when nothing can differ: every operation was applied as it was asked, nothing
else changed with it, and the cursor stood at the end of the feed. In doubt there is none, and
the laptop reads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from desktop.server.books import Head, Stored
from desktop.server.cursor import Cursor, write_cursor
from desktop.server.exchange.caller import Occasion
from desktop.server.exchange.merging import Merging
from desktop.server.shapes import SHAPES, SIGNATURE
from desktop.sync.protocol import Op, Receipt


def write_receipt(
    merging: Merging, ops: Sequence[Op], read: Mapping[int, Cursor], occasion: Occasion
) -> Receipt | None:
    """Return the receipt for operations that were just merged and stored; mostly there is one.

    Args:
        ops: All operations of the message.
        read: Scope → cursor of the laptop before this push.
    """
    heads = merging.batch.heads
    changed = Counter(record.scope for record in merging.batch.changed)
    at_end = all(
        scope in read and read[scope].seq == head.seq - changed[scope]
        for scope, head in heads.items()
    )
    if not at_end or not _is_plain(merging, ops):
        return None
    return Receipt(
        versions=_runs(merging.versions),
        cursors={
            scope: _token(head, max(read[scope].seen, *merging.versions), (merging, occasion))
            for scope, head in heads.items()
        },
        checksums={
            scope: head.checksum
            for scope, head in heads.items()
            if merging.caller.place(scope).is_whole
        },
    )


def _is_plain(merging: Merging, ops: Sequence[Op]) -> bool:
    """Return whether each operation did what it asked, to a record of its own, and no more."""
    records = merging.batch.records
    return (
        merging.is_plain
        and len({op.id for op in ops}) == len(ops) == len(merging.batch.changed)
        and len(merging.versions) == len(ops)
        and all(
            merging.edited_at(op) == op.edited_at and _is_as_asked(op, records[op.id]) for op in ops
        )
    )


def _is_as_asked(op: Op, record: Stored) -> bool:
    if record.scope != op.scope or op.moved_to is not None:
        return False
    body = record.body
    for name, value in op.fields.items():
        held = body.get(name)
        if held == value or name in SIGNATURE or value == {"add": held}:
            continue
        if name not in SHAPES[op.entity].sets or not _has_become(value, held or ()):
            return False
    return True


def _has_become(asked: Mapping[str, Collection[Any]], members: Collection[Any]) -> bool:
    """Return whether a set holds the members that should join, and none that should leave."""
    joining = asked.get("add", ())
    if joining != members and not set(joining) <= set(members):
        return False
    return "remove" not in asked or set(asked["remove"]).isdisjoint(members)


def _runs(versions: Sequence[int]) -> list[tuple[int, int]]:
    """Return versions as (first, how many) of each stretch without a gap."""
    runs: list[tuple[int, int]] = []
    for ver in versions:
        if runs and ver == sum(runs[-1]):
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((ver, 1))
    return runs


def _token(head: Head, seen: int, by: tuple[Merging, Occasion]) -> str:
    merging, occasion = by
    cursor = Cursor(
        head.scope, head.seq, head.seq, occasion.nonce, seen, max(0, occasion.now // 1000)
    )
    return write_cursor(cursor, key=occasion.key, tenant=merging.caller.tenant)
