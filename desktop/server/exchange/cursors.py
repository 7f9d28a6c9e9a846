"""Whether the cursors that a laptop holds are of the history that the books know."""

from __future__ import annotations

from collections.abc import Mapping
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
    """

    good: Mapping[int, Cursor]
    bad: list[int]
    future: int


def examine(books: Books, caller: Caller, tokens: Mapping[int, str], occasion: Occasion) -> Shown:
    """Hold the cursors of a message against the books."""
    cursors, foreign = read_cursors(tokens, key=occasion.key, tenant=caller.tenant)
    nonces = books.nonces([cursor.end for cursor in cursors.values()]) if cursors else {}
    gone = lost(cursors.values(), nonces)
    bad = foreign | {cursor.scope for cursor in gone}
    return Shown(
        good={scope: cursor for scope, cursor in cursors.items() if scope not in bad},
        bad=sorted(bad),
        future=max((cursor.epoch for cursor in gone), default=0),
    )


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
