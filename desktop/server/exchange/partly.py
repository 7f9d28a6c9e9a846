"""What changed of a record, for a laptop that should have the rest of it.

A colleague changes two fields of a visit; the note, which is most of it, lies on the laptop. Which
fields changed since, ``fv`` tells, by versions. The server can only guess what a laptop has: a
version that was given out earlier may be stored later, and records go and come back. So a part
says on which version it builds (``Row.base``), and the laptop, which knows its own, refuses it or
takes it. What is guessed wrong here costs one more question and never a value.

All that changes a record marks its fields in ``fv``, but for two: who updated it, and when, is
always sent; and what was taken back out of a lost history keeps the versions of that history, so
that a record of which the server itself ever changed a field is sent whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from msgspec.structs import replace

from desktop.server.cursor import Cursor
from desktop.server.exchange.ending import SERVER_STREAM
from desktop.server.exchange.view import body_of
from desktop.server.merge import MET
from desktop.sync.protocol import Row

_UPDATED = ("updated_by", "updated_at")


def part_of(row: Row, read: Cursor) -> Row:
    """Return what of a record changed behind a cursor; all of it where that is not sure.

    Args:
        row: Whole.
        read: Where the laptop was in the record's scope, which it had read to its end and sees
            all of.
    """
    changed = {name: last for name, last in row.fv.items() if last[0] > read.seen and name != MET}
    if row.ver <= read.seen or not changed:
        return row
    rest = [last for name, last in row.fv.items() if name not in changed]
    if any(stream == SERVER_STREAM for _, stream in (*rest, *changed.values())):
        return row
    body = body_of(row)
    if body.get("created_at", read.time * 1000) > read.time * 1000:
        return row  # made since: it cannot be there
    met = {MET: row.fv[MET]} if MET in row.fv else {}
    return replace(
        row,
        base=_newest(last for name, last in row.fv.items() if name not in {MET, *changed}),
        fv=changed | met,
        body={name: body.get(name) for name in (*changed, *_UPDATED)},
    )


def _newest(changes: Iterable[tuple[int, UUID]]) -> int:
    return max((ver for ver, _ in changes), default=0)
