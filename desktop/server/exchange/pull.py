"""Pull: the next page of what is new."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from desktop.server.books import Ahead, Books, Feed, Gone, Head, Hold
from desktop.server.cursor import Cursor, write_cursor
from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.exchange.cursors import examine
from desktop.server.exchange.partly import part_of
from desktop.server.exchange.view import shown as shown_to
from desktop.sync.protocol import MOST_ROWS, Mark, Page, Pull, Row


class _Pages(Struct, kw_only=True):
    """The answer while it grows over the scopes."""

    rows: list[Row] = []
    departed: list[Mark] = []
    erased: list[Mark] = []
    cursors: dict[int, str] = {}
    checksums: dict[int, int] = {}
    read: dict[int, Cursor] = {}
    """Of scopes that the laptop had read to their end, all of them."""
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
    books.ask_ahead(Ahead(hold=Hold.NOT, scopes=message.cursors.keys()))
    shown = examine(books, caller, message.cursors, occasion, also=wanted)
    if shown.bad or message.epoch != books.epoch():
        reset = shown.bad or sorted(message.cursors)
        return Page(count=0, reset=reset)
    heads = {scope: head for scope, head in shown.heads.items() if scope in wanted}
    limit = max(1, min(message.limit, MOST_ROWS))
    pages = _Pages()
    for scope, head in sorted(heads.items()):
        before = shown.good.get(scope, Cursor(scope, 0, 0, 0))
        feed = _read(books, head, before.seq, limit - pages.count)
        place = caller.place(scope)
        _take(pages, shown_to(feed.entries, place))
        if before.is_whole and place.is_whole:
            pages.read[scope] = before
        cursor = _behind(before, head, feed, occasion)
        pages.cursors[scope] = write_cursor(cursor, key=occasion.key, tenant=caller.tenant)
        if feed.more:
            pages.more = True
        elif place.is_whole:
            pages.checksums[scope] = head.checksum
    return Page(
        count=pages.count,
        rows=pages.rows if pages.more or not message.parts else _parts(pages),
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


def _parts(pages: _Pages) -> list[Row]:
    return [
        part_of(row, pages.read[row.scope]) if row.scope in pages.read else row
        for row in pages.rows
    ]


def _behind(before: Cursor, head: Head, feed: Feed, occasion: Occasion) -> Cursor:
    """Return the cursor behind what was read; where nothing is new the very same."""
    if (before.seq, before.anchor, before.nonce) == (head.seq, head.seq, head.nonce):
        return before
    seq = head.seq
    if feed.more:
        seq = feed.entries[-1].seq if feed.entries else before.seq
    versions = (each.ver for each in feed.entries if isinstance(each, Row))
    seen = max((before.seen, *versions))
    return Cursor(head.scope, seq, head.seq, head.nonce, seen, max(0, occasion.now // 1000))
