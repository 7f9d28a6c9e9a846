"""The promises I1 to I12, as they can be read from server and laptops when a history is over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from desktop.domain.kinds import CAUTIOUS
from desktop.server.books import Stored
from desktop.sync.protocol import Outcome
from tests.sync.simulation.causes import (
    TELLING,
    Saved,
    Writings,
    added_words,
    frozen,
    is_set,
    is_text,
    removed_words,
    words_of,
)
from tests.sync.simulation.watch import Violation

NOT_APPLIED = frozenset({Outcome.DENIED, Outcome.REFUSED, Outcome.ERASED})


@dataclass(frozen=True)
class Books:
    """What the server has at the end.

    Args:
        outcomes: Operation → what became of it, for all that ever arrived.
        ever_applied: Operations that were applied, be it in a history that was lost.
        effects: Operation → fields that it changed.
        quarantine: Everything in quarantine, as one text.
        erased: Ids that were erased for good, ever.
        excused: Operations that are honestly gone: their disk was lost, and the server was
            put back to before they came.
        stripped: Visits that lost their persons, and tasks about them, that lost their words,
            because somebody was erased.
        losses: Record → when it lost words, as lines of the feed: what was written by somebody
            who had heard all of them has to stay. A visit that was never sent has none.
        was_put_back: Whether the server was ever put back to an earlier state.
    """

    records: Mapping[UUID, Stored]
    outcomes: Mapping[UUID, str]
    ever_applied: Collection[UUID]
    effects: Mapping[UUID, Collection[str]]
    quarantine: str
    erased: Collection[UUID]
    excused: Collection[UUID]
    stripped: Collection[UUID]
    losses: Mapping[UUID, Collection[tuple[UUID, int]]]
    was_put_back: bool

    def conflicts(self, id_: UUID, field: str) -> Iterator[Mapping[str, Any]]:
        """Yield what conflicts about a field hold, resolved ones too."""
        for record in self.records.values():
            body = record.body
            if record.entity == "conflict" and (body.get("record_id"), body.get("field")) == (
                str(id_),
                field,
            ):
                yield body

    def kept(self, id_: UUID, field: str) -> list[Any]:
        """Return the values that stand in a field or were put aside from it."""
        record = self.records.get(id_)
        standing = [record.body.get(field)] if record is not None else []
        aside = [body.get("aside") for body in self.conflicts(id_, field)]
        return standing + aside

    def may_drop(self, saved: Saved, field: str) -> bool:
        """Return whether what was written into a field may be gone with somebody erased."""
        id_ = saved.operation.id
        if id_ not in self.stripped or field not in TELLING:
            return False
        losses, named = self.losses.get(id_, ()), saved.operation.fields.get("persons")
        joining = named.get("add", ()) if isinstance(named, Mapping) else ()
        met = not set(map(str, self.erased)).isdisjoint(joining)
        return not losses or met or not saved.heard.issuperset(losses)


def check_writings(writings: Writings, books: Books) -> Iterator[Violation]:
    """Yield what somebody wrote that is nowhere any more (I2, I3, I5)."""
    alive = [
        saved
        for saved in writings.saved.values()
        if saved.operation.op not in books.excused and saved.operation.id not in books.erased
    ]
    for saved in alive:
        if saved.operation.op not in books.outcomes:
            where = f"{saved.laptop} n={saved.operation.n} {saved.operation.op}"
            yield Violation("I2", "an operation never reached the server", where)
    applied = [part for saved in alive if (part := _applied(saved, books)) is not None]
    yield from _refused(alive, books)
    ever = [s for s in writings.saved.values() if s.operation.op in books.ever_applied]
    ever += [part for part in applied if part.operation.op not in books.ever_applied]
    yield from _heads(writings, (applied, ever), books)
    covering = _by_field(ever)
    for field, saves in _by_field(applied).items():
        if field[0] in books.stripped and field[1] == "persons":
            continue
        if is_text(field[1]):
            yield from _words(field, (saves, covering[field]), books)
        elif any(is_set(saved.operation.fields[field[1]]) for saved in saves):
            yield from _members(field, saves, books)
    yield from _cautious(applied, books)
    yield from _deleted(applied, ever, books)


def _applied(saved: Saved, books: Books) -> Saved | None:
    """Return what of a save the server carried out; ``None`` = nothing.

    Of a save that told of somebody erased, the words may be dropped while its other fields are
    applied: so it is answered with *erased*, and yet its author wrote over what stood there.
    """
    operation = saved.operation
    outcome = books.outcomes.get(operation.op)
    if outcome != Outcome.ERASED:
        return None if outcome is None or outcome in NOT_APPLIED else saved
    done = {
        name: value
        for name, value in operation.fields.items()
        if name in books.effects[operation.op]
    }
    return replace(saved, operation=replace(operation, fields=done)) if done else None


def _refused(alive: Iterable[Saved], books: Books) -> Iterator[Violation]:
    for saved in alive:
        if books.outcomes.get(saved.operation.op) in {Outcome.DENIED, Outcome.REFUSED} and (
            str(saved.operation.op) not in books.quarantine
        ):
            yield Violation("I2", "a refused operation was not kept", str(saved.operation.op))


def _heads(
    writings: Writings, saves: tuple[list[Saved], list[Saved]], books: Books
) -> Iterator[Violation]:
    for (id_, field), value, op in writings.heads(saves[0], covering=saves[1]):
        kept = books.kept(id_, field)
        if books.may_drop(writings.saved[op], field):
            continue
        if isinstance(value, bool) or value is None or value == "":
            continue
        if frozen(value) not in set(map(frozen, kept)):
            yield Violation("I5", "a value is nowhere any more", f"{id_}.{field} {value} {op}")


def _by_field(applied: Iterable[Saved]) -> dict[tuple[UUID, str], list[Saved]]:
    found: dict[tuple[UUID, str], list[Saved]] = {}
    for saved in applied:
        for name in saved.fields:
            found.setdefault((saved.operation.id, name), []).append(saved)
    return found


def _words(
    field: tuple[UUID, str], saves: tuple[list[Saved], list[Saved]], books: Books
) -> Iterator[Violation]:
    """Look for words of operations that nobody took out, be it in a history that was lost."""
    kept = [saved for saved in saves[0] if not books.may_drop(saved, field[1])]
    added = frozenset[str]().union(*(added_words(saved, field[1]) for saved in kept))
    removed = frozenset[str]().union(*(removed_words(saved, field[1]) for saved in saves[1]))
    there = frozenset[str]().union(*map(words_of, books.kept(*field)))
    if lost := added - removed - there:
        yield Violation("I5", "words are nowhere any more", f"{field} {sorted(lost)[:3]}")


def _members(field: tuple[UUID, str], saves: list[Saved], books: Books) -> Iterator[Violation]:
    added, removed = set[str](), set[str]()
    for saved in saves:
        change = saved.operation.fields[field[1]]
        added |= set(change.get("add", ()))
        removed |= set(change.get("remove", ()))
    record = books.records.get(field[0])
    there = set((record.body.get(field[1]) if record is not None else None) or ())
    aside = {each for one in books.conflicts(*field) for each in one.get("aside") or ()}
    if lost := added - removed - there - aside - set(map(str, books.erased)):
        yield Violation("I5", "members of a set are gone", f"{field} {sorted(lost)[:3]}")
    # After a roll-back the operation that added a member may come again behind its removal.
    if not books.was_put_back and (back := removed & there & added):
        yield Violation("I5", "members of a set came back", f"{field} {sorted(back)[:3]}")


def _cautious(applied: Iterable[Saved], books: Books) -> Iterator[Violation]:
    """A warning that nobody lifted who had seen it must stand."""
    saves = list(applied)
    for field in CAUTIOUS:
        yield from _lifted(saves, field, books)


def _lifted(applied: Iterable[Saved], field: str, books: Books) -> Iterator[Violation]:
    for id_, saves in _by_record(applied, field).items():
        raised = [
            saved
            for saved in saves
            if saved.operation.fields[field] and field in books.effects[saved.operation.op]
        ]
        seen = set[UUID]().union(
            *(saved.knew for saved in saves if not saved.operation.fields[field])
        )
        record = books.records.get(id_)
        unseen = [saved.operation.op for saved in raised if saved.operation.op not in seen]
        if unseen and record is not None and not record.body.get(field):
            yield Violation("I5", "a warning was lifted unseen", f"{id_} {unseen[:2]}")


def _deleted(applied: list[Saved], ever: list[Saved], books: Books) -> Iterator[Violation]:
    """A record lies in the bin only if whoever put it there knew all that was written.

    Be it in a history that is lost: whoever saw it there may have brought it back.
    """
    written: dict[UUID, list[Saved]] = {}
    for saved in applied:
        written.setdefault(saved.operation.id, []).append(saved)
    for id_, saves in _by_record(ever, "deleted_at").items():
        record = books.records.get(id_)
        known = set[UUID]()
        for saved in saves:
            if saved.operation.fields["deleted_at"] is not None:
                known |= saved.knew | {saved.operation.op}
        ops = [saved.operation.op for saved in written.get(id_, ())]
        unknown = [op for op in ops if op not in known and books.effects[op]]
        if unknown and record is not None and record.body.get("deleted_at") is not None:
            yield Violation("I5", "a record with unseen work lies in the bin", f"{id_} {unknown}")


def _by_record(applied: Iterable[Saved], field: str) -> dict[UUID, list[Saved]]:
    found: dict[UUID, list[Saved]] = {}
    for saved in applied:
        if field in saved.operation.fields:
            found.setdefault(saved.operation.id, []).append(saved)
    return found
