"""Books kept in dictionaries: fast, deterministic, and put back to an earlier state at will.

What is stored is never changed in place, so a snapshot is a copy of a few dictionaries, and a
transaction that fails is put back the same way.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from desktop.domain.merging import PAIRS
from desktop.server.books import (
    Ahead,
    Erasure,
    Feed,
    Gone,
    Head,
    Hold,
    Known,
    Logged,
    Quarantined,
    Stored,
    Stream,
)
from desktop.sync.protocol import Mark, Row, Step

T = TypeVar("T")


@dataclass
class MemoryBooks:
    """See :class:`desktop.server.books.Books`; every dictionary is one table."""

    server: UUID = field(default_factory=lambda: UUID(int=1))
    now_epoch: int = 1
    counter: int = 0
    streams: dict[UUID, Stream] = field(default_factory=dict)
    logged: dict[UUID, Logged] = field(default_factory=dict)
    quarantined: dict[UUID, Quarantined] = field(default_factory=dict)
    stored: dict[UUID, Stored] = field(default_factory=dict)
    scopes: dict[int, Head] = field(default_factory=dict)
    ends: dict[tuple[int, int], int] = field(default_factory=dict)
    departed: dict[tuple[int, UUID], Mark] = field(default_factory=dict)
    erased_feed: list[tuple[UUID, int | None]] = field(default_factory=list)
    marks: dict[int, int] = field(default_factory=dict)
    submitting: dict[int, set[str]] = field(default_factory=dict)

    # Snapshots and transactions

    def snapshot(self) -> MemoryBooks:
        """Return the books as they are now; later changes do not reach it."""
        return MemoryBooks(**self._state())

    def restore(self, earlier: MemoryBooks) -> None:
        """Put everything back to a snapshot, which stays as it is."""
        self.__dict__.update(earlier._state())

    @contextmanager
    def transaction(self) -> Iterator[MemoryBooks]:
        """Everything or nothing."""
        before = self._state()
        try:
            yield self
        except BaseException:
            self.__dict__.update(before)
            raise

    def _state(self) -> dict[str, Any]:
        return {each.name: copy(getattr(self, each.name)) for each in fields(self)}

    # The installation

    def server_id(self) -> UUID:
        return self.server

    def retention(self) -> str:
        return ""

    def submitters(self, scope: int) -> Sequence[str]:
        return sorted(self.submitting.get(scope, ()))

    def threshold(self) -> int:
        return 5

    def epoch(self, hold: Hold = Hold.NOT) -> int:
        return self.now_epoch

    def set_epoch(self, epoch: int) -> None:
        self.now_epoch = epoch

    def doubt(self) -> None:
        """Do nothing: whoever puts these books back replays the ledger before the next call."""

    # Streams and operations

    def stream(self, stream: UUID, device: UUID) -> Stream:
        found = self.streams.setdefault(stream, Stream(id=stream, device=device))
        return copy(found)

    def save_stream(self, stream: Stream) -> None:
        self.streams[stream.id] = copy(stream)

    def known(self, ops: Collection[UUID]) -> Mapping[UUID, Known]:
        return {
            op: Known(self.logged[op].outcome, self.logged[op].reason)
            for op in ops
            if op in self.logged
        }

    def log(self, entries: Sequence[Logged]) -> None:
        for entry in entries:
            assert entry.op not in self.logged, "an operation was received twice"
            self.logged[entry.op] = entry

    def quarantine(self, entries: Sequence[Quarantined]) -> None:
        self.quarantined.update((entry.op.op, entry) for entry in entries)

    def written(self, places: Collection[tuple[UUID, int]]) -> Mapping[tuple[UUID, int], Logged]:
        return {
            (entry.record, entry.ver): entry
            for entry in self.logged.values()
            if (entry.record, entry.ver) in places
        }

    def steps(self, record: UUID) -> Sequence[Step]:
        return [
            Step(
                op=entry.op,
                at=entry.edited_at,
                user=entry.user,
                device=str(entry.device),
                outcome=entry.outcome,
                fields=entry.fields,
            )
            for entry in self.logged.values()
            if entry.record == record
        ]

    def ask_ahead(self, ahead: Ahead) -> None:
        """Do nothing: no answer here has to be waited for."""

    # Records

    def records(self, ids: Collection[UUID], hold: Hold = Hold.NOT) -> dict[UUID, Stored]:
        return {id_: _own(self.stored[id_]) for id_ in sorted(ids) if id_ in self.stored}

    def tied_to(self, targets: Collection[UUID]) -> Sequence[Stored]:
        wanted = set(map(str, targets))
        return [_own(record) for record in self._alive() if not wanted.isdisjoint(_targets(record))]

    def naming(self, persons: Collection[UUID]) -> Sequence[Stored]:
        wanted = set(map(str, persons))
        return [
            _own(record)
            for record in self._alive()
            if record.body.get("person_id") in wanted
            or not wanted.isdisjoint(_members(record, "persons"))
            or any(record.body.get(name) in wanted for name in PAIRS.get(record.entity, ()))
        ]

    def beside(self, visits: Collection[UUID]) -> Sequence[Stored]:
        wanted = set(map(str, visits))
        return [_own(record) for record in self._alive() if record.body.get("visit_id") in wanted]

    def leading_to(self, targets: Collection[UUID]) -> Sequence[Stored]:
        wanted = set(map(str, targets))
        return [
            _own(record)
            for record in self._alive()
            if record.entity in {"service", "referral"}
            and not wanted.isdisjoint(
                {record.body.get("service_id"), record.body.get("organisation_id")}
            )
        ]

    def conflicts_about(self, records: Collection[UUID]) -> Sequence[Stored]:
        wanted = set(map(str, records))
        return [
            _own(record)
            for record in self._alive()
            if record.entity == "conflict" and record.body["record_id"] in wanted
        ]

    def versions(self, count: int) -> Sequence[int]:
        first = self.counter + 1
        self.counter += count
        return range(first, first + count)

    def insert(self, records: Sequence[Stored]) -> None:
        for record in records:
            assert record.id not in self.stored, "a record was made twice"
            self.stored[record.id] = record

    def update(self, records: Sequence[Stored]) -> None:
        for record in records:
            assert record.id in self.stored, "a record that is not there was changed"
            self.stored[record.id] = record

    # Scopes and their feeds

    def heads(self, scopes: Collection[int], hold: Hold = Hold.NOT) -> dict[int, Head]:
        return {scope: copy(self.scopes[scope]) for scope in sorted(scopes) if scope in self.scopes}

    def all_scopes(self) -> Sequence[int]:
        return sorted(self.scopes)

    def save_heads(self, heads: Sequence[Head]) -> None:
        for head in heads:
            self.scopes[head.scope] = copy(head)
            self.ends[head.scope, head.seq] = head.nonce

    def nonces(self, ends: Collection[tuple[int, int]]) -> Mapping[tuple[int, int], int]:
        return {end: self.ends[end] for end in ends if end in self.ends}

    def page(self, scope: int, *, after: int, limit: int) -> Feed:
        found: list[Row | Gone] = [
            _entry(record)
            for record in self.stored.values()
            if record.scope == scope and record.seq > after
        ]
        found += [
            Gone(mark, erased=False)
            for (where, _), mark in self.departed.items()
            if where == scope and mark.seq > after
        ]
        found.sort(key=lambda entry: entry.seq)
        return Feed(found[:limit], more=len(found) > limit)

    def depart(self, marks: Sequence[Mark]) -> None:
        self.departed.update(((mark.scope, mark.id), mark) for mark in marks)

    def arrive(self, records: Iterable[tuple[int, UUID]]) -> None:
        for place in records:
            self.departed.pop(place, None)

    # Erasure

    def erasures(self, *, after: int, limit: int) -> Sequence[Erasure]:
        found = [
            Erasure(n, id_, at is not None, at or 0)
            for n, (id_, at) in enumerate(self.erased_feed, 1)
            if n > after
        ]
        return found[:limit]

    def add_erasures(self, ids: Sequence[UUID], *, at: int, reason: str) -> None:
        self._follow((id_, None) for id_ in ids)

    def add_cleared(self, visits: Sequence[UUID], *, at: int, reason: str) -> Collection[UUID]:
        return self._follow((id_, at) for id_ in visits)

    def _follow(self, lines: Iterable[tuple[UUID, int | None]]) -> Collection[UUID]:
        new = dict.fromkeys(line for line in lines if line not in self.erased_feed)
        self.erased_feed += new
        return {id_ for id_, _ in new}

    def barred(self, *, after: int, last: int) -> Sequence[int]:
        return sorted(mark for mark, n in self.marks.items() if after < n <= last)

    def add_barred(self, marks: Collection[int]) -> None:
        self.marks = dict.fromkeys(marks, len(self.erased_feed)) | self.marks

    def forget(self, records: Collection[UUID], *, names: Collection[UUID]) -> None:
        wanted = set(records)
        for id_, entry in list(self.logged.items()):
            if entry.record in wanted or _mentions(entry.fields, names):
                self.logged[id_] = msgspec.structs.replace(entry, fields={})
        for id_, kept in list(self.quarantined.items()):
            if kept.op.id in wanted or _mentions(kept.op.fields, names):
                op = msgspec.structs.replace(kept.op, fields={}, was={})
                self.quarantined[id_] = msgspec.structs.replace(kept, op=op)

    def _alive(self) -> Iterator[Stored]:
        return (record for record in self.stored.values() if not record.erased)


def _own(record: Stored) -> Stored:
    return Stored(
        id=record.id,
        entity=record.entity,
        scope=record.scope,
        seq=record.seq,
        ver=record.ver,
        fv=dict(record.fv),
        body=dict(record.body),
        erased=record.erased,
    )


def _entry(record: Stored) -> Row | Gone:
    if record.erased:
        return Gone(Mark(id=record.id, scope=record.scope, seq=record.seq), erased=True)
    return Row(
        id=record.id,
        entity=record.entity,
        scope=record.scope,
        seq=record.seq,
        ver=record.ver,
        fv=dict(record.fv),
        body=dict(record.body),
    )


def _members(record: Stored, name: str) -> Collection[str]:
    members: Collection[str] = record.body.get(name, ())
    return members


def _targets(record: Stored) -> set[str]:
    if record.entity == "affiliation":
        return {record.body["target_id"]}
    if record.entity != "visit" or not record.body.get("persons"):
        return set()
    where = {record.body.get("place_id"), record.body.get("organisation_id")} - {None}
    return {*map(str, where), *_members(record, "networks")}


def _mentions(fields: Mapping[str, Any], names: Collection[UUID]) -> bool:
    text = str(fields)
    return any(str(name) in text for name in names)
