"""Pull: the next page of what is new."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from desktop.server.books import Books, Feed, Gone, Head
from desktop.server.cursor import Cursor, write_cursor
from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.exchange.cursors import examine
from desktop.server.exchange.view import shown as shown_to
from desktop.sync.protocol import MOST_ROWS, Mark, Page, Pull, Row


class _Pages(Struct, kw_only=True):
    """The answer while it grows over the scopes."""

    rows: list[Row] = []
    departed: list[Mark] = []
    erased: list[Mark] = []
    cursors: dict[int, str] = {}
    checksums: dict[int, int] = {}
    more: bool = False

    @property
    def count(self) -> int:
        return len(self.rows) + len(self.departed) + len(self.erased)


def pull(books: Books, caller: Caller, message: Pull, occasion: Occasion) -> Page:
    """Return what is new behind the cursors, of the scopes that the caller may read.

    The transaction must see one moment in time, on the primary. Scopes that the caller may
    not read are passed over: the next hello tells the laptop to drop them. Of a scope that they
    see in part there is no checksum: the running one counts all records, and one of the part
    would have to be counted over the whole scope at each call.
    """
    wanted = message.cursors.keys() & caller.readable().keys()
    shown = examine(books, caller, message.cursors, occasion, also=wanted)
    if shown.bad or message.epoch != books.epoch():
        reset = shown.bad or sorted(message.cursors)
        return Page(count=0, reset=reset)
    heads = {scope: head for scope, head in shown.heads.items() if scope in wanted}
    limit = max(1, min(message.limit, MOST_ROWS))
    pages = _Pages()
    for scope, head in sorted(heads.items()):
        after = shown.good[scope].seq if scope in shown.good else 0
        feed = _read(books, head, after, limit - pages.count)
        place = caller.place(scope)
        _take(pages, shown_to(feed.entries, place))
        seq = feed.entries[-1].seq if feed.more and feed.entries else head.seq
        if feed.more and not feed.entries:
            seq = after
        pages.cursors[scope] = _token(head, seq, caller, occasion)
        if feed.more:
            pages.more = True
        elif place.is_whole:
            pages.checksums[scope] = head.checksum
    return Page(
        count=pages.count,
        rows=pages.rows,
        departed=pages.departed,
        erased=pages.erased,
        cursors=pages.cursors,
        more=pages.more,
        checksums=pages.checksums,
    )


def _read(books: Books, head: Head, after: int, room: int) -> Feed:
    if after >= head.seq:
        return Feed([], more=False)
    if room <= 0:
        return Feed([], more=True)
    return books.page(head.scope, after=after, limit=room)


def _take(pages: _Pages, entries: Iterable[Row | Gone]) -> None:
    for entry in entries:
        if isinstance(entry, Gone):
            (pages.erased if entry.erased else pages.departed).append(entry.mark)
        else:
            pages.rows.append(entry)


def _token(head: Head, seq: int, caller: Caller, occasion: Occasion) -> str:
    cursor = Cursor(head.scope, seq, head.seq, head.nonce)
    return write_cursor(cursor, key=occasion.key, tenant=caller.tenant)
