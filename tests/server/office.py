"""A server with books in dictionaries, and laptops that say exactly what a test wants."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop.domain.kinds import SHARED_KINDS
from desktop.domain.roles.role import Role
from desktop.server.books import Stored
from desktop.server.erasure import Entry
from desktop.server.exchange import (
    Caller,
    Occasion,
    hello,
    history,
    open_scope,
    pull,
    push,
    salvage,
)
from desktop.server.rules import MAKING
from desktop.sync.protocol import (
    Grant,
    Hello,
    HistoryWanted,
    Op,
    Page,
    Pull,
    Push,
    Pushed,
    Row,
    Salvage,
    Salvaged,
    Step,
    Welcome,
)
from tests.server.memory import MemoryBooks

CITY, TEAM, OTHER_TEAM = 2, 3, 4
NOW = 1_790_000_000_000
"""A day in September 2026, in ms."""
DAY = 86_400_000
WORKER = Role.CONSULTANT
VISIT = {"start": NOW - DAY, "kind": "street_round", "ward": "12025W03"}
PERSON = {"display_name": "Fatma Voorbeeld", "review_on": "2027-09-01"}
PLACE = {"name": "Huis van de Wijk", "kind": "community_house", "ward": "12025W03"}

_USUAL: dict[str, dict[str, Any]] = {"visit": VISIT, "person": PERSON, "place": PLACE}


@dataclass
class Paper:
    """A ledger of erasures that forgets nothing as long as the test runs."""

    lines: list[Entry]

    def append(self, entries: Sequence[Entry]) -> None:
        self.lines.extend(entries)

    def entries(self) -> Iterable[Entry]:
        return self.lines


class Office:
    """The server, its clock and its chance."""

    def __init__(self, seed: int = 1) -> None:
        self.books = MemoryBooks()
        self.chance = random.Random(seed)
        self.now = NOW
        for scope in (CITY, TEAM, OTHER_TEAM):
            open_scope(self.books, scope, nonce=self.number())

    def number(self) -> int:
        return self.chance.getrandbits(62) + 1

    def new_id(self) -> UUID:
        return UUID(int=self.chance.getrandbits(128), version=4)

    def occasion(self, key: bytes = b"k" * 32) -> Occasion:
        return Occasion(now=self.now, nonce=self.number(), key=key)

    def laptop(self, user: str = "an", **roles: Role) -> Laptop:
        """Return a new laptop; of a worker in the team, unless other roles are given."""
        return Laptop(self, user, roles or {"city": WORKER, "team": WORKER})

    def record(self, id_: UUID) -> Stored:
        return self.books.stored[id_]

    def conflicts(self) -> list[dict[str, Any]]:
        """Return the bodies of all conflicts, in the order in which they came about."""
        found = [each for each in self.books.stored.values() if each.entity == "conflict"]
        return [each.body for each in sorted(found, key=lambda each: each.ver)]


class Laptop:
    """One stream of operations."""

    def __init__(self, office: Office, user: str, roles: dict[str, Role]) -> None:
        scopes = {"city": CITY, "team": TEAM, "other": OTHER_TEAM}
        self.office = office
        self.caller = Caller(
            tenant="mechelen",
            user=user,
            device=office.new_id(),
            grants=tuple(
                Grant(scope=scopes[name], name=name, role=role, shared=name == "city")
                for name, role in roles.items()
            ),
            home=TEAM,
        )
        self.stream = office.new_id()
        self.n = 0
        self.last_op: UUID | None = None
        self.cursors: dict[int, str] = {}
        self.rows: dict[UUID, Row] = {}
        self._made: set[UUID] = set()

    def op(
        self, entity: str, id_: UUID, fields: dict[str, Any], *, base: int = 0, **more: Any
    ) -> Op:
        """Return the next operation of this stream; the first of a new record makes it."""
        self.n += 1
        if fields and not base and id_ not in self._made | self.office.books.stored.keys():
            self._made.add(id_)
            fields = {MAKING: self.office.now - 1000} | fields
        scope = CITY if entity in SHARED_KINDS else TEAM
        given = {"scope": scope, "edited_at": self.office.now - 1000} | more
        return Op(
            n=self.n,
            op=self.office.new_id(),
            entity=entity,
            id=id_,
            base_ver=base,
            fields=fields,
            **given,
        )

    def push(self, *ops: Op, **more: Any) -> Pushed:
        """Send operations, and take the answer as a laptop would."""
        message = Push(
            stream=self.stream,
            epoch=more.pop("epoch", self.office.books.epoch()),
            cursors=self.cursors,
            prev_op=more.pop("prev_op", self.last_op),
            ops=list(ops),
        )
        with self.office.books.transaction() as books:
            answer = push(books, self.caller, message, self.office.occasion())
        if not (answer.reset or answer.fork or answer.gap):
            self.last_op = ops[-1].op
        return answer

    def make(self, entity: str, **fields: Any) -> UUID:
        """Make a record on the server; fails the test if it is not plainly taken."""
        usual: dict[str, Any] = _USUAL.get(entity, {})
        op = self.op(entity, self.office.new_id(), usual | fields)
        answer = self.push(op)
        assert not answer.results, answer
        return op.id

    def edit(self, id_: UUID, *, base: int | None = None, **fields: Any) -> str:
        """Send one change; return its outcome, with the reason where it was refused."""
        record = self.office.record(id_)
        more = {name: fields.pop(name) for name in ("was", "moved_to", "schema") if name in fields}
        seen = record.ver if base is None else base
        answer = self.push(self.op(record.entity, id_, fields, base=seen, **more))
        return outcome_of(answer)

    def hello(self, **more: Any) -> Welcome:
        message = Hello(
            stream=self.stream,
            clock=more.pop("clock", self.office.now),
            cursors=self.cursors,
            last_n=more.pop("last_n", self.n),
            last_op=more.pop("last_op", self.last_op),
            **more,
        )
        with self.office.books.transaction() as books:
            return hello(books, self.caller, message, self.office.occasion())

    def pull(self, limit: int = 1000) -> Page:
        """Read one page and apply it."""
        scopes = {grant.scope: "" for grant in self.caller.grants}
        message = Pull(
            stream=self.stream,
            epoch=self.office.books.epoch(),
            cursors=scopes | self.cursors,
            limit=limit,
        )
        page = pull(self.office.books, self.caller, message, self.office.occasion())
        for mark in (*page.departed, *page.erased):
            if mark.id in self.rows and self.rows[mark.id].scope == mark.scope:
                del self.rows[mark.id]
        self.rows.update((row.id, row) for row in page.rows)
        self.cursors |= page.cursors
        return page

    def salvage(self, *rows: Row) -> Salvaged:
        message = Salvage(stream=self.stream, epoch=self.office.books.epoch(), rows=list(rows))
        with self.office.books.transaction() as books:
            return salvage(books, self.caller, message, self.office.occasion())

    def history(self, id_: UUID) -> list[Step]:
        message = HistoryWanted(entity="", id=id_)
        return history(self.office.books, self.caller, message, self.office.occasion()).steps


def outcome_of(answer: Pushed) -> str:
    """Return the single outcome of an answer in one word; with the reason if refused."""
    if not answer.results:
        return "applied"
    (result,) = answer.results
    kept_out = result.outcome in {"refused", "denied"}
    return f"{result.outcome}: {result.reason}" if kept_out else str(result.outcome)
