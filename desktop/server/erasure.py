"""Erasing somebody for good: here, in every log, on every laptop, and after every restore.

Two people decide, elsewhere; this works out how far it reaches and carries it out in one
transaction. What is erased keeps its id, so that it cannot come back: an operation on it is
thrown away, and every laptop gets the id whatever its scopes. The ids also go to a *ledger*
outside the database, safely on disk before the transaction ends: a database that is put back
to an earlier state is held against it before anybody may use it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Protocol
from uuid import UUID

from msgspec import Struct

from desktop.domain.merging import PAIRS
from desktop.domain.privacy.barring import KEEPS_OUT_NOT, derived_key, marks_to_keep
from desktop.domain.task import UNTOLD
from desktop.server.batch import Batch
from desktop.server.books import NOWHERE, Books, Hold, Stored
from desktop.server.exchange.caller import Occasion
from desktop.server.merge import ERASER, apply

_PERSONAL = frozenset({"persons", "note", "title", "summary"})
"""Fields of a visit, or of what hangs on it, that may tell about the persons it names."""
_UNTOLD: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {"visit": {"note": None}, "task": {"note": None, "title": UNTOLD}, "need": {"summary": UNTOLD}}
)
"""Kinds that stay → what their words become."""


class Entry(Struct, frozen=True, kw_only=True):
    """One line of the ledger: no content, no name.

    Args:
        at: ms since 1970.
        reason: Code of the reason.
        cleared: The record is a visit that stays for its counts, or a task or question beside
            it; persons and words went.
        marks: Of a person, by which a laptop doubts a row that may be them again; see
            :mod:`desktop.domain.privacy.barring`.
        emptied: Only the bytes of a file went, and the record stays; see
            :mod:`desktop.server.taken_back`.
    """

    id: UUID
    at: int
    reason: str
    cleared: bool = False
    marks: tuple[int, ...] = ()
    emptied: bool = False


class Ledger(Protocol):
    """What was erased, kept in other storage than the database."""

    def append(self, entries: Sequence[Entry]) -> None:
        """Add entries; they are safely on disk when this returns."""

    def entries(self) -> Iterable[Entry]:
        """Return all of them."""


class Closure(Struct, frozen=True, kw_only=True):
    """How far an erasure reaches, to be shown to whoever approves it.

    Args:
        erased: The record itself, and all that is about nothing but it: of a person ties,
            consents, profile, tasks, rhythm, files, own fields; whoever turned out to be the
            same person; that two records are one; conflicts about any of these. Files beside
            visits that named the person, too: nobody can tell what is on them.
        visits: Visits that named the person. They stay, for their counts; the person and
            the note go.
        tasks: Tasks about these visits, and questions asked there. They stay, for whoever does
            them and for their counts; their words go.
    """

    erased: Sequence[UUID]
    visits: Sequence[UUID]
    tasks: Sequence[UUID] = ()

    @property
    def cleared(self) -> Sequence[UUID]:
        """What stays without what it said about the person."""
        return [*self.visits, *self.tasks]


def closure_of(books: Books, record: UUID) -> Closure:
    """Return what erasing a record would reach."""
    same, naming = _same(books, record)
    visits = {each.id for each in naming if each.entity == "visit"}
    erased = same | {each.id for each in naming if each.entity != "visit"}
    beside = books.beside(visits)
    erased |= {each.id for each in beside if each.entity == "attachment"}
    tasks = {each.id for each in beside if each.entity in _UNTOLD} - erased
    about = books.conflicts_about(erased | visits | tasks)
    erased |= {
        conflict.id
        for conflict in about
        if UUID(conflict.body["record_id"]) in erased or conflict.body["field"] in _PERSONAL
    }
    return Closure(erased=sorted(erased), visits=sorted(visits), tasks=sorted(tasks))


def _same(books: Books, record: UUID) -> tuple[set[UUID], Sequence[Stored]]:
    """Return the record with all that were merged into one with it, and what names any of them."""
    same: set[UUID] = set()
    found: dict[UUID, Stored] = {}
    new = {record}
    while new:
        same |= new
        naming = books.naming(new)
        found |= {each.id: each for each in naming}
        ones = {id_ for each in naming for id_ in _made_one(each)}
        new = ones - same
    return same, list(found.values())


def _made_one(record: Stored) -> set[UUID]:
    body = record.body
    if record.entity != "merge_record" or body.get("undone") or body.get("deleted_at") is not None:
        return set()
    return {UUID(body[field]) for field in PAIRS["merge_record"]}


def erase(
    books: Books, record: UUID, *, ledger: Ledger, reason: str, occasion: Occasion
) -> Closure:
    """Erase a record and its closure; return what that was.

    Erasing what is erased, or was never here, does no harm and is remembered all the same.

    Args:
        reason: Code of the reason, for the ledger.
    """
    batch = Batch(books, epoch=books.epoch(Hold.SHARED), nonce=occasion.nonce)
    # Whoever ties a person to something holds the person, so nothing is added meanwhile.
    batch.load([record])
    closure = closure_of(books, record)
    marks = {} if reason in KEEPS_OUT_NOT else _marks(books, closure, occasion)
    _empty(batch, closure)
    ledger.append(
        [
            *(
                Entry(id=id_, at=occasion.now, reason=reason, marks=marks.get(id_, ()))
                for id_ in closure.erased
            ),
            *(
                Entry(id=id_, at=occasion.now, reason=reason, cleared=True)
                for id_ in closure.cleared
            ),
        ]
    )
    batch.write()
    _remember(books, closure, (occasion.now, reason))
    books.add_barred({mark for each in marks.values() for mark in each})
    return closure


def carry_out(
    books: Books, closure: Closure, *, ledger: Ledger, reason: str, occasion: Occasion
) -> int:
    """Let records go, and words of others, whose time is over; return how many records went.

    Nobody is kept out by this: it is no wish of a person.

    Args:
        closure: Worked out before; nothing is added to it.
        reason: Code of the reason, for the ledger.
    """
    batch = Batch(books, epoch=books.epoch(Hold.SHARED), nonce=occasion.nonce)
    gone = _empty(batch, closure)
    at = occasion.now
    ledger.append(
        [
            *(Entry(id=id_, at=at, reason=reason) for id_ in closure.erased),
            *(Entry(id=id_, at=at, reason=reason, cleared=True) for id_ in closure.cleared),
        ]
    )
    batch.write()
    _remember(books, closure, (at, reason))
    return gone


def _marks(books: Books, closure: Closure, occasion: Occasion) -> dict[UUID, tuple[int, ...]]:
    """Return person → marks, of the persons among what is being erased."""
    key = derived_key(occasion.key)
    return {
        each.id: tuple(sorted(marks_to_keep(each.body, key)))
        for each in books.records(closure.erased).values()
        if each.entity == "person" and not each.erased
    }


def replay(books: Books, entries: Iterable[Entry], *, occasion: Occasion) -> int:
    """Erase again what a restored database still holds; return how many records that were.

    To be done before anybody may use it. Ids that it never had are remembered as erased.
    """
    batch = Batch(books, epoch=books.epoch(Hold.SHARED), nonce=occasion.nonce)
    reached = 0
    for entry in entries:
        if entry.emptied:
            continue  # its record stays; the bytes are not in the books
        if entry.cleared:
            _clear_again(batch, entry)
            continue
        batch.load([entry.id])
        found = batch.records.get(entry.id)
        closure = Closure(erased=[entry.id], visits=[])
        if found is None or not found.erased:
            closure = closure_of(books, entry.id)
            reached += _empty(batch, closure)
        _remember(books, closure, (entry.at, entry.reason))
        books.add_barred(entry.marks)
    batch.write()
    return reached


def _clear_again(batch: Batch, entry: Entry) -> None:
    """Take the words away, unless this history knows of it: there may be new ones."""
    books = batch.books
    if not books.add_cleared([entry.id], at=entry.at, reason=entry.reason):
        return
    batch.load([entry.id])
    record = batch.records.get(entry.id)
    if record is not None and not record.erased:
        _strip(batch, record, ())
        books.forget([entry.id], names=())


def _empty(batch: Batch, closure: Closure) -> int:
    batch.load([*closure.erased, *closure.cleared])
    present = [batch.records[id_] for id_ in closure.erased if id_ in batch.records]
    present = [record for record in present if not record.erased]
    for record in present:
        record.body, record.fv, record.erased = {}, {}, True
        record.ver = batch.next_version()
        batch.touch(record)
    for record in (batch.records[id_] for id_ in closure.cleared):
        _strip(batch, record, set(map(str, closure.erased)))
    return len(present)


def _strip(batch: Batch, record: Stored, persons: Collection[str]) -> None:
    edits = dict(_UNTOLD.get(record.entity, {"note": None}))
    if record.entity == "visit":
        left = [each for each in record.body.get("persons", ()) if each not in persons]
        edits["persons"] = left or None
    apply(record, edits, ver=batch.next_version(), stream=ERASER)
    batch.touch(record)


def _remember(books: Books, closure: Closure, why: tuple[int, str]) -> None:
    at, reason = why
    known = books.records(closure.erased)
    unknown = [id_ for id_ in closure.erased if id_ not in known]
    if unknown:
        places = books.versions(len(unknown))
        books.insert(
            [
                Stored(id=id_, entity="", scope=NOWHERE, seq=seq, body={}, fv={}, erased=True)
                for id_, seq in zip(unknown, places, strict=True)
            ]
        )
    books.add_erasures(closure.erased, at=at, reason=reason)
    books.add_cleared(closure.cleared, at=at, reason=reason)
    books.forget([*closure.erased, *closure.cleared], names=closure.erased)
