"""The central server of the simulation: the real core over books in memory, and its guardian.

The guardian is what a city's administrator does: grants, erasures, backups, putting one back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec

from desktop.domain.kinds import SCHEMA
from desktop.domain.roles.role import Role
from desktop.server import erasure
from desktop.server.books import Stored
from desktop.server.exchange import (
    Caller,
    Occasion,
    begin_epoch,
    hello,
    open_scope,
    pull,
    push,
    salvage,
)
from desktop.storage.operation import Operation
from desktop.storage.tables.columns import milliseconds
from desktop.sync.checksum import total
from desktop.sync.protocol import LOCAL_SCOPE, Grant, Message, Op, Outcome, Push, Pushed
from tests.server.memory import MemoryBooks
from tests.sync.simulation.causes import TELLING, Saved
from tests.sync.simulation.oracles import NOT_APPLIED
from tests.sync.simulation.watch import Pushing, Violation, check_push

if TYPE_CHECKING:
    from tests.sync.simulation.colleague import Colleague
    from tests.sync.simulation.world import World

SHARED, NORTH, SOUTH = 2, 3, 4
SCOPES = (SHARED, NORTH, SOUTH)
TENANT, KEY = "mechelen", bytes(range(32))
CALLS: Mapping[str, Callable[..., Message]] = {
    "hello": hello,
    "push": push,
    "pull": pull,
    "salvage": salvage,
}
MOST_SNAPSHOTS = 3


class Ledger:
    """What was erased; no roll-back reaches it."""

    def __init__(self) -> None:
        self._entries: list[erasure.Entry] = []

    def append(self, entries: Sequence[erasure.Entry]) -> None:
        """Keep entries."""
        self._entries.extend(entries)

    def entries(self) -> Sequence[erasure.Entry]:
        """Return all of them, in their order."""
        return self._entries

    def ids(self) -> set[UUID]:
        """Return the ids of what was erased."""
        return {entry.id for entry in self._entries if not entry.cleared}


class Central:
    """The server and everything that its administrator keeps.

    Args:
        world: Its chance, time and tally.

    Attributes:
        offset: How far the server's clock is off.
        snapshots: Backups that may be put back, the oldest first.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self.books = MemoryBooks(server=UUID(int=world.chance.getrandbits(128)))
        self.ledger = Ledger()
        self.stripped: set[UUID] = set()
        self.doomed: set[UUID] = set()
        self.was_put_back = False
        self.ever_applied: set[UUID] = set()
        self.offset = timedelta()
        self.snapshots: list[MemoryBooks] = []
        self._at_version: dict[tuple[UUID, int], frozenset[UUID]] = {}
        self._now_at: dict[UUID, frozenset[UUID]] = {}
        for scope in SCOPES:
            open_scope(self.books, scope, nonce=self._nonce())
        self.scopes_of = {
            "an": {SHARED, NORTH, SOUTH},
            "bo": {SHARED, NORTH, SOUTH},
            "cas": {SHARED, NORTH},
        }

        self.role_of: dict[str, Role] = {}
        self.left: set[UUID] = set()

    # What laptops ask

    def exchange(self, laptop: Colleague, call: str, message: Message) -> Message:
        """Answer one request of a laptop, in one transaction, and look at what it did."""
        caller = self._caller(laptop.user, laptop.device)
        if isinstance(message, Push):
            return self._push(caller, message)
        with self.books.transaction() as books:
            return CALLS[call](books, caller, message, self._occasion())

    def granted(self, laptop: Colleague) -> set[int]:
        """Return the scopes that a laptop may read."""
        caller = self._caller(laptop.user, laptop.device)
        return set() if caller.has_left else set(caller.readable())

    def shown(self, laptop: Colleague, record: Stored) -> Mapping[str, Any] | None:
        """Return what of a record belongs on a laptop; ``None`` = nothing of it."""
        if record.erased or record.scope not in self.granted(laptop):
            return None
        place = self._caller(laptop.user, laptop.device).place(record.scope)
        seen = place.sees(record.entity, record.body)
        return place.shown(record.entity, record.body) if seen else None

    def at_version(self, id_: UUID, ver: int) -> frozenset[UUID]:
        """Return the operations that a record contained at one version."""
        return self._at_version.get((id_, ver), frozenset())

    def _push(self, caller: Caller, message: Push) -> Pushed:
        ids = {op.id for op in message.ops}
        before, known = self.books.records(ids), set(self.books.logged)
        with self.books.transaction() as books:
            answer = push(books, caller, message, self._occasion())
        pushing = Pushing(
            ops=message.ops,
            new={op.op for op in message.ops if op.op not in known},
            granted=set() if caller.has_left else set(caller.writable()),
            before=before,
            after=self.books.records(ids),
            put_aside=self._put_aside,
        )
        self._world.violations.extend(check_push(self._world.writings, pushing))
        self._remember(pushing)
        self._check_scopes(caller, message, answer)
        self._world.tally["pushes"] += 1
        return answer

    def _check_scopes(self, caller: Caller, message: Push, answer: Pushed) -> None:
        """What waited for a scope is not to be kept out by one that no server ever gives."""
        local = {op.op for op in message.ops if op.scope == LOCAL_SCOPE}
        denied = {each.op for each in answer.results if each.outcome is Outcome.DENIED}
        named = caller.home and not caller.has_left and not self._world.tally["grants"]
        if named and local & denied:
            what = "work was kept out that had a scope"
            self._world.violations.append(Violation("I2", what, str(local & denied)))

    def _remember(self, push: Pushing) -> None:
        for id_, record in push.after.items():
            ours = {op.op for op in push.ops if op.id == id_ and op.op in push.new}
            now = self._now_at.get(id_, frozenset()) | ours
            self._now_at[id_] = self._at_version[id_, record.ver] = now
        for op in push.ops:
            if op.op in self.books.logged and self.books.logged[op.op].outcome not in NOT_APPLIED:
                self.ever_applied.add(op.op)

    def _put_aside(self, id_: UUID, field: str) -> list[Any]:
        about = self.books.conflicts_about([id_])
        return [record.body.get("aside") for record in about if record.body["field"] == field]

    def _caller(self, user: str, device: UUID) -> Caller:
        role = self.role_of.get(user, Role.CONSULTANT)
        grants = tuple(
            Grant(scope=scope, name=f"team {scope}", role=role, shared=scope == SHARED)
            for scope in sorted(self.scopes_of[user])
        )
        teams = sorted(self.scopes_of[user] - {SHARED})
        home = teams[0] if teams else 0
        left = device in self.left
        return Caller(
            tenant=TENANT,
            user=user,
            device=device,
            grants=grants,
            home=home,
            has_left=left,
            left_at=milliseconds(self._world.time) if left else 0,
        )

    def _occasion(self) -> Occasion:
        now = milliseconds(self._world.time + self.offset)
        return Occasion(now=now, nonce=self._nonce(), key=KEY)

    def _nonce(self) -> int:
        return self._world.chance.randrange(1, 1 << 63)

    # What the administrator does

    def change_grants(self) -> None:
        """Give somebody a scope, or take one away."""
        scopes = self.scopes_of[self._world.chance.choice(sorted(self.scopes_of))]
        scope = self._world.chance.choice(SCOPES)
        if scope not in scopes:
            scopes.add(scope)
        elif len(scopes) > 1:
            scopes.discard(scope)
        self._world.tally["grants"] += 1

    def change_role(self) -> None:
        """Give somebody another role."""
        user = self._world.chance.choice(sorted(self.scopes_of))
        self.role_of[user] = self._world.chance.choice(list(Role))
        self._world.tally["roles"] += 1

    def end(self, laptop: Colleague) -> None:
        """End the registration of a laptop whose user left."""
        self.left.add(laptop.device)
        self._world.tally["left"] += 1

    def erase_something(self) -> None:
        """Erase one record and what hangs on it."""
        alive = sorted(
            id_
            for id_, record in self.books.stored.items()
            if not record.erased and record.entity != "conflict"
        )
        if alive:
            self.erase(self._world.chance.choice(alive))
            self._world.tally["erasures"] += 1

    def erase(self, id_: UUID) -> None:
        """Erase one record and what hangs on it."""
        with self.books.transaction() as books:
            closure = erasure.erase(
                books, id_, ledger=self.ledger, reason="asked", occasion=self._occasion()
            )
        saved = self._world.writings.saved
        cleared = set(closure.cleared)
        self.stripped |= cleared
        self.doomed |= {  # what somebody writes later, having heard of it, stays
            op
            for op, each in saved.items()
            if each.operation.id in cleared and each.operation.fields.keys() & TELLING
        }

    def take_snapshot(self) -> None:
        """Make a backup."""
        self.snapshots = [*self.snapshots, self.books.snapshot()][-MOST_SNAPSHOTS:]

    def make_durable(self) -> None:
        """Prove a backup: older ones are thrown away, and laptops may forget."""
        self.snapshots = [self.books.snapshot()]
        with self.books.transaction() as books:
            for stream in books.streams.values():
                stream.durable_n = stream.last_n

    def roll_back(self, *, noticed: bool) -> bool:
        """Put a backup back; return whether there was one.

        Args:
            noticed: Whether the administrator says so; if not, a laptop's cursor will.
        """
        if not self.snapshots:
            return False
        seen = self.books.epoch()
        self.books.restore(self._world.chance.choice(self.snapshots))
        with self.books.transaction() as books:
            if noticed:
                begin_epoch(books, nonce=self._nonce(), above=seen)
            erasure.replay(books, self.ledger.entries(), occasion=self._occasion())
        self._now_at.clear()
        for entry in self.books.logged.values():
            now = self._now_at.get(entry.record, frozenset())
            self._now_at[entry.record] = now | {entry.op}
        self.was_put_back = True
        self._world.tally["roll-backs noticed" if noticed else "roll-backs unnoticed"] += 1
        return True

    def write_unknown_field(self) -> None:
        """Let a program from the future change a record: it has a field that nobody knows."""
        alive = sorted(
            (id_ for id_, record in self.books.stored.items() if _may_have_more(record)),
        )
        if not alive:
            return
        record = self.books.stored[self._world.chance.choice(alive)]
        users = [user for user, scopes in self.scopes_of.items() if record.scope in scopes]
        if not users:
            return
        op = Op(
            n=1,
            op=self._world.pen.id(),
            entity=record.entity,
            id=record.id,
            scope=record.scope,
            base_ver=record.ver,
            fields={"mood": self._world.pen.word()},
            edited_at=milliseconds(self._world.time),
            schema=SCHEMA + 1,
        )
        seen = {"mood": record.body["mood"]} if "mood" in record.body else {}
        known = self._now_at.get(record.id, frozenset())
        self._world.writings.note(Saved(_operation(op), "from the future", seen, known))
        stream = self._world.pen.id()
        message = Push(stream=stream, epoch=self.books.epoch(), ops=[op])
        self._push(self._caller(users[0], stream), message)
        self._world.tally["unknown fields"] += 1

    # What the promises are held against

    def records(self) -> Mapping[UUID, Stored]:
        """Return all records."""
        return self.books.stored

    def outcomes(self) -> dict[UUID, str]:
        """Return what became of every operation."""
        return {op: entry.outcome for op, entry in self.books.logged.items()}

    def effects(self) -> dict[UUID, set[str]]:
        """Return which fields each operation changed."""
        return {op: set(entry.fields) for op, entry in self.books.logged.items()}

    def quarantine(self) -> str:
        """Return everything in quarantine as one text."""
        return msgspec.json.encode(list(self.books.quarantined.values())).decode()

    def everything(self) -> str:
        """Return everything that was ever written down here, as one text."""
        books = self.books
        parts = (books.stored, books.logged, books.quarantined)
        return "\n".join(msgspec.json.encode(list(part.values())).decode() for part in parts)

    def state(self) -> tuple[int, ...]:
        """Return numbers that change with whatever happens here."""
        heads = [head.seq for head in self.books.scopes.values()]
        return (self.books.epoch(), len(self.books.logged), *heads)

    def conflict_count(self) -> int:
        """Return how many conflicts were ever kept, as far as they are still there."""
        return sum(record.entity == "conflict" for record in self.books.stored.values())

    def check_itself(self) -> Iterator[Violation]:
        """Yield where the books do not agree with themselves."""
        yield from self._check_streams()
        for scope, head in self.books.scopes.items():
            alive = [
                (record.id, record.ver)
                for record in self.books.stored.values()
                if record.scope == scope and not record.erased
            ]
            if head.checksum != total(alive):
                yield Violation("I1", "the checksum of a scope is wrong", str(scope))

    def _check_streams(self) -> Iterator[Violation]:
        numbers: dict[UUID, list[int]] = {}
        for entry in self.books.logged.values():
            if entry.n:  # rows that were salvaged have none
                numbers.setdefault(entry.stream, []).append(entry.n)
        for stream, found in numbers.items():
            known = self.books.streams[stream].last_n
            if len(set(found)) < len(found) or max(found) > known:
                yield Violation("I10", "a stream has two operations of one number", str(stream))


def _may_have_more(record: Stored) -> bool:
    return not record.erased and record.entity != "conflict" and "deleted_at" not in record.body


def _operation(op: Op) -> Operation:
    from desktop.storage.tables.columns import moment_from

    return Operation(
        n=op.n,
        op=op.op,
        entity=op.entity,
        id=op.id,
        scope=op.scope,
        base_ver=op.base_ver,
        fields=op.fields,
        edited_at=moment_from(op.edited_at),
    )
