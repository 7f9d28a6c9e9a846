"""What is looked at during every push: nothing twice, nothing unseen overwritten, no trespass.

The server's books are compared before and after. What only shows at the end of a history is
in ``oracles``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from desktop.server.books import Stored
from desktop.sync.protocol import Op
from tests.sync.simulation.causes import (
    BESIDE,
    Writings,
    is_set,
    is_text,
    removed_words,
    words_of,
)

PutAside = Callable[[UUID, str], Sequence[Any]]
"""Record and field → values of that field that conflicts keep."""


class Violation(NamedTuple):
    """A broken promise.

    Args:
        promise: I1 to I12.
        what: In words.
        where: Ids that help to find it.
    """

    promise: str
    what: str
    where: str


@dataclass(frozen=True)
class Pushing:
    """One push as it looked in the books.

    Args:
        new: Its operations that the server did not know before.
        granted: Scopes in which the author may write.
        before, after: The records that the operations are about.
        put_aside: As of after.
    """

    ops: Sequence[Op]
    new: Collection[UUID]
    granted: Collection[int]
    before: Mapping[UUID, Stored]
    after: Mapping[UUID, Stored]
    put_aside: PutAside


def check_push(writings: Writings, push: Pushing) -> Iterator[Violation]:
    """Yield what a push did that it must not do."""
    for id_ in {op.id for op in push.ops}:
        ops = [op for op in push.ops if op.id == id_ and op.op in push.new]
        before, after = push.before.get(id_), push.after.get(id_)
        if after is None or (before is not None and before.ver == after.ver):
            continue
        if not ops:
            yield Violation("I4", "an operation was applied twice", str(id_))
        yield from _trespasses(push, before, after)
        if before is not None and before.erased and after.body:
            yield Violation("I6", "an erased record was written", str(id_))
        elif before is not None:
            yield from _overwritten(_Change(writings, ops, before, after), push.put_aside)


def _trespasses(push: Pushing, before: Stored | None, after: Stored) -> Iterator[Violation]:
    scopes = {after.scope} | ({before.scope} if before is not None else set())
    if not scopes <= set(push.granted):
        yield Violation("I8", "a record outside the author's scopes was changed", str(after.id))


@dataclass(frozen=True)
class _Change:
    writings: Writings
    ops: Sequence[Op]
    before: Stored
    after: Stored

    def touching(self, name: str) -> Iterator[Op]:
        return (op for op in self.ops if name in op.fields)


def _overwritten(change: _Change, put_aside: PutAside) -> Iterator[Violation]:
    for name, old in change.before.body.items():
        new = change.after.body.get(name)
        if old == new or old is None or name in BESIDE or name.startswith("updated_"):
            continue
        lost = list(_lost(change, name, put_aside(change.before.id, name)))
        if lost:
            where = f"{change.before.id}.{name} {lost[:3]} by {[str(op.op) for op in change.ops]}"
            yield Violation("I5", "something was overwritten unseen", where)


def _lost(change: _Change, name: str, kept: Sequence[Any]) -> Iterable[Any]:
    """Return the parts of a field's value that went without their writer's successor knowing."""
    old, new = change.before.body[name], change.after.body.get(name)
    if is_text(name):
        gone = words_of(old) - words_of(new)
        for op in change.touching(name):
            if (saved := change.writings.saved.get(op.op)) is not None:
                gone -= removed_words(saved, name)
        return gone.difference(*map(words_of, kept))
    if isinstance(old, list):
        removed: set[Any] = set()
        for op in change.touching(name):
            if is_set(op.fields[name]):
                removed |= set(op.fields[name].get("remove", ()))
        return set(old) - set(new or ()) - removed
    if isinstance(old, bool):
        return ()
    seen = [
        saved.seen[name]
        for op in change.touching(name)
        if (saved := change.writings.saved.get(op.op)) is not None and name in saved.seen
    ]
    field = (change.before.id, name)
    return () if old in kept or change.writings.had_seen(field, old, seen) else (old,)
