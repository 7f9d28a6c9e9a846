"""The records that one transaction changes, and how they get into the feeds of their scopes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from desktop.server.books import Books, Head, Hold, Stored
from desktop.sync.checksum import moved, term
from desktop.sync.protocol import EPOCH, Mark


class _Origin(NamedTuple):
    scope: int
    term: int


class Batch:
    """Records as they become in this transaction; nothing is stored before :meth:`write`.

    Args:
        nonce: Drawn for this transaction.
    """

    def __init__(self, books: Books, *, epoch: int, nonce: int) -> None:
        self.books = books
        self.epoch = epoch
        self.records: dict[UUID, Stored] = {}
        self.heads: dict[int, Head] = {}
        self._nonce = nonce
        self._asked: set[UUID] = set()
        self._origins: dict[UUID, _Origin] = {}
        self._changed: dict[UUID, Stored] = {}
        self._versions: list[int] = []
        self._left: set[tuple[int, UUID]] = set()

    def load(self, ids: Collection[UUID]) -> None:
        """Read records that may be changed, and hold them; each id is looked up once."""
        wanted = [id_ for id_ in ids if id_ not in self.records and id_ not in self._asked]
        if wanted:
            self._asked.update(wanted)
            for id_, record in self.books.records(wanted, Hold.ALONE).items():
                self.records[id_] = record
                self._origins[id_] = _Origin(record.scope, _term(record))

    def add(self, record: Stored) -> None:
        """Take in a record that is new to the books."""
        self.records[record.id] = record
        self.touch(record)

    def touch(self, record: Stored) -> None:
        """Note that a record gets a new place in its feed."""
        self._changed[record.id] = record

    @property
    def changed(self) -> Collection[Stored]:
        """The records that are to be written."""
        return self._changed.values()

    def move(self, record: Stored, scope: int) -> None:
        """Put a record into another scope; the feed of the former one says that it left."""
        self._left.add((record.scope, record.id))
        self._left.discard((scope, record.id))
        record.scope = scope
        self.touch(record)

    def moved_ids(self) -> set[UUID]:
        """Return the records that left a scope."""
        return {id_ for _, id_ in self._left}

    def reserve(self, count: int) -> None:
        """Get versions ahead, in one go."""
        self._versions = [*reversed(self.books.versions(count)), *self._versions]

    def next_version(self) -> int:
        """Return a version that nothing has yet."""
        if not self._versions:
            self.reserve(8)
        return self.epoch * EPOCH + self._versions.pop()

    def write(self) -> None:
        """Give every changed record its place in the feed, and store all of it.

        The heads of the scopes are held from here to the end of the transaction, so that
        places become visible in their order.
        """
        if not self._changed:
            return
        heads = self.books.heads(self._scopes(), Hold.ALONE)
        marks = self._depart(heads)
        new: list[Stored] = []
        known: list[Stored] = []
        for record in self._changed.values():
            record.seq = _advance(heads[record.scope])
            (known if record.id in self._origins else new).append(record)
        self._sum_up(heads)
        for head in heads.values():
            head.nonce = self._nonce
        self.books.save_heads(list(heads.values()))
        self.heads = heads
        if new:
            self.books.insert(new)
        if known:
            self.books.update(known)
        if marks:
            self.books.depart(marks)
            self.books.arrive((self.records[m.id].scope, m.id) for m in marks)

    def _scopes(self) -> set[int]:
        return {record.scope for record in self._changed.values()} | {s for s, _ in self._left}

    def _depart(self, heads: dict[int, Head]) -> Sequence[Mark]:
        return [
            Mark(id=id_, scope=scope, seq=_advance(heads[scope]))
            for scope, id_ in sorted(self._left)
        ]

    def _sum_up(self, heads: dict[int, Head]) -> None:
        gone: defaultdict[int, int] = defaultdict(int)
        new: defaultdict[int, int] = defaultdict(int)
        for record in self._changed.values():
            new[record.scope] += _term(record)
            if origin := self._origins.get(record.id):
                gone[origin.scope] += origin.term
        for scope, head in heads.items():
            head.checksum = moved(head.checksum, gone=gone[scope], new=new[scope])


def signed(body: dict[str, Any], *, user: str, at: int) -> None:
    """Sign a record: what a client says about authors is never believed."""
    if "created_by" not in body:
        body["created_by"] = user
        body["created_at"] = at
    body["updated_by"] = user
    body["updated_at"] = at


def _advance(head: Head) -> int:
    head.seq += 1
    return head.seq


def _term(record: Stored) -> int:
    return 0 if record.erased else term(record.id, record.ver)
