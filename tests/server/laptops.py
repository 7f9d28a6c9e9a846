"""Laptops of the tests: they make operations and drive the core over the books themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from desktop.domain.roles.role import Role
from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.exchange.hello import hello
from desktop.server.exchange.pull import pull
from desktop.server.exchange.push import push
from desktop.server.postgres.books import Library
from desktop.server.restored import make_nonce
from desktop.server.rules import MAKING
from desktop.sync.protocol import Grant, Hello, Op, Page, Pull, Push, Pushed, Row, Welcome

NOW = 1_772_636_400_000
KEY = bytes(32)
SHARED, NORTH, SOUTH = 2, 3, 4
_clock = count(NOW)


def visit_fields(number: int = 0) -> dict[str, Any]:
    """Return the fields of a new visit, as a laptop sends them."""
    return {
        "start": NOW - 86_400_000,
        "kind": "street_round",
        "ward": "12025W03",
        "duration": 45,
        "setting": "public_space",
        "lat": 51.028,
        "lon": 4.48,
        "reached_total": 12,
        "reached_new": number % 12,
        "note": f"Round {number}: asked about the new opening hours, and promised to come back.",
        "themes": {"add": ["ethno_cultural"]},
        "consultants": {"add": ["imane", "wout"]},
    }


@dataclass
class Laptop:
    """One copy of a profile, which keeps everything that it made."""

    central: Library
    scopes: Sequence[int] = (SHARED, NORTH)
    device: UUID = field(default_factory=uuid4)
    stream: UUID = field(default_factory=uuid4)
    epoch: int = 1
    sent: int = 0
    ops: list[Op] = field(default_factory=list)
    cursors: dict[int, str] = field(default_factory=dict)
    rows: dict[UUID, Row] = field(default_factory=dict)

    def caller(self) -> Caller:
        """Return who calls, as the border would."""
        grants = tuple(
            Grant(scope=scope, name="", role=Role.CONSULTANT, shared=scope == SHARED)
            for scope in self.scopes
        )
        return Caller(
            tenant=str(self.central.tenant),
            user="Imane",
            device=self.device,
            grants=grants,
            home=max(self.scopes),
        )

    def change(self, id_: UUID, fields: dict[str, Any], *, base: int = 0, scope: int = 0) -> Op:
        """Make an operation; it waits to be pushed. The first of a new record makes it."""
        at = next(_clock)
        if not base and all(op.id != id_ for op in self.ops):
            fields = {MAKING: at} | fields
        made = Op(
            n=len(self.ops) + 1,
            op=uuid4(),
            entity="visit",
            id=id_,
            scope=scope or max(self.scopes),
            base_ver=base,
            fields=fields,
            edited_at=at,
        )
        self.ops.append(made)
        return made

    def log_visits(self, number: int) -> list[UUID]:
        """Make new visits; return their ids."""
        return [self.change(uuid4(), visit_fields(each)).id for each in range(number)]

    def hello(self) -> Welcome:
        """Greet, and do what the answer says."""
        last = self.ops[-1].op if self.ops else None
        sent = self.ops[self.sent - 1].op if self.sent else None
        message = Hello(
            stream=self.stream,
            clock=NOW,
            cursors=self.cursors,
            last_n=len(self.ops),
            last_op=last,
            sent_n=self.sent,
            sent_op=sent,
        )
        answer = self.central.carry_out(
            lambda books: hello(books, self.caller(), message, occasion()), self.scopes
        )
        self.sent = min(self.sent, answer.last_n)
        if answer.epoch != self.epoch or answer.bad_scopes:
            self.epoch, self.cursors, self.rows = answer.epoch, {}, {}
        return answer

    def batch(self, most: int = 500) -> Push:
        """Return the next operations that wait, as they are sent."""
        return Push(
            stream=self.stream,
            epoch=self.epoch,
            cursors=self.cursors,
            prev_op=self.ops[self.sent - 1].op if self.sent else None,
            ops=self.ops[self.sent : self.sent + most],
        )

    def push(self, most: int = 500) -> Pushed:
        """Send one batch of what waits."""
        message = self.batch(most)
        answer = self.central.carry_out(
            lambda books: push(books, self.caller(), message, occasion()), self.scopes
        )
        if not (answer.reset or answer.fork or answer.gap):
            self.sent = answer.last_n
        return answer

    def push_all(self) -> list[Pushed]:
        """Send all that waits."""
        answers = []
        while self.sent < len(self.ops):
            answers.append(self.push())
            assert (answers[-1].reset, answers[-1].fork, answers[-1].gap) == (False,) * 3
        return answers

    def pull(self) -> Page:
        """Read one page and keep it."""
        cursors = {scope: self.cursors.get(scope, "") for scope in self.scopes}
        message = Pull(stream=self.stream, epoch=self.epoch, cursors=cursors)
        page = self.central.carry_out(
            lambda books: pull(books, self.caller(), message, occasion()), self.scopes, write=False
        )
        self.rows |= {row.id: row for row in page.rows}
        for mark in page.erased:
            self.rows.pop(mark.id, None)
        self.cursors |= page.cursors
        return page

    def pull_all(self) -> list[Page]:
        """Read until nothing is left."""
        pages = [self.pull()]
        while pages[-1].more:
            pages.append(self.pull())
        assert not pages[-1].reset
        return pages


def occasion() -> Occasion:
    """Return what a call takes from outside."""
    return Occasion(now=NOW, nonce=make_nonce() | 1, key=KEY)
