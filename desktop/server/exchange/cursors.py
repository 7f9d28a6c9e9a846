"""Whether the cursors that a laptop holds are of the history that the books know."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from desktop.server.books import Books, Head, Hold
from desktop.server.cursor import Cursor, lost, read_cursors
from desktop.server.exchange.caller import Caller, Occasion
from desktop.sync.protocol import EPOCH


class Shown(NamedTuple):
    """What came of the cursors of one message.

    Args:
        good: Those to read on from.
        bad: Scopes to be read from the start.
        future: Highest epoch of a cursor that was made here in a history that is lost;
            0 if there is none.
        heads: Ends of the feeds of these cursors, and of other scopes that were asked about.
    """

    good: Mapping[int, Cursor]
    bad: list[int]
    future: int
    heads: Mapping[int, Head]


def examine(
    books: Books,
    caller: Caller,
    tokens: Mapping[int, str],
    occasion: Occasion,
    *,
    also: Collection[int] = (),
) -> Shown:
    """Hold the cursors of a message against the books.

    Most cursors stand at the very end of a feed, which knows its own nonce: former ends are
    looked up for the others only.

    Args:
        also: Scopes whose feed's end is wanted with or without a cursor.
    """
    cursors, foreign = read_cursors(tokens, key=occasion.key, tenant=caller.tenant)
    heads = books.heads(cursors.keys() | set(also))
    passed = [cursor for cursor in cursors.values() if not _is_end(cursor, heads)]
    gone = lost(passed, books.nonces([cursor.end for cursor in passed]) if passed else {})
    bad = foreign | {cursor.scope for cursor in gone}
    return Shown(
        good={scope: cursor for scope, cursor in cursors.items() if scope not in bad},
        bad=sorted(bad),
        future=max((cursor.epoch for cursor in gone), default=0),
        heads=heads,
    )


def _is_end(cursor: Cursor, heads: Mapping[int, Head]) -> bool:
    head = heads.get(cursor.scope)
    return head is not None and (head.seq, head.nonce) == (cursor.anchor, cursor.nonce)


def begin_epoch(books: Books, *, nonce: int, above: int = 0) -> int:
    """Begin a new epoch, and an anchor for every scope in it; return it.

    Without the anchors every laptop's hello would look like one more lost history.

    Args:
        above: An epoch that somebody saw in a history that is lost.
    """
    epoch = max(books.epoch(Hold.ALONE), above) + 1
    books.set_epoch(epoch)
    heads = books.heads(books.all_scopes(), Hold.ALONE)
    for head in heads.values():
        head.seq = epoch * EPOCH
        head.nonce = nonce
    books.save_heads(list(heads.values()))
    return epoch


def open_scope(books: Books, scope: int, *, nonce: int) -> None:
    """Begin the feed of a new scope."""
    epoch = books.epoch(Hold.SHARED)
    books.save_heads([Head(scope=scope, seq=epoch * EPOCH, nonce=nonce)])
