"""A laptop and a server in memory: the rules of the two contracts and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from msgspec.structs import asdict

from desktop.sync.along import Opening
from desktop.sync.beside import Work, nothing
from desktop.sync.protocol import (
    Hello,
    Limits,
    Op,
    Page,
    Pull,
    Push,
    Pushed,
    Result,
    Row,
    Salvage,
    Salvaged,
    Welcome,
)

SERVER = UUID(int=7)
SCOPE = 2


def operation(n: int) -> Op:
    return Op(
        n=n,
        op=UUID(int=n),
        entity="visit",
        id=UUID(int=1000 + n),
        scope=SCOPE,
        base_ver=0,
        fields={"note": "x"},
        edited_at=0,
    )


def row(seq: int) -> Row:
    return Row(id=UUID(int=seq), entity="visit", scope=SCOPE, seq=seq, ver=seq, body={})


@dataclass
class Laptop:
    """A replica in memory: the rules of the contract and nothing else."""

    waiting: int = 0
    arrived: int = 0
    stream: UUID = field(default_factory=uuid4)
    cursor: str = ""
    erased: int = 0
    lost_rows: list[Row] = field(default_factory=list)
    rows: list[UUID] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    differs: list[list[int]] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    settled: bool = True
    along: bool = False

    def greeting(self) -> Hello:
        self.steps.append("greeting")
        return Hello(stream=self.stream, clock=0, last_n=self.waiting, erased=self.erased)

    def opening(self, operations: int, rows: int) -> Opening:
        hello = asdict(self.greeting())
        if not self.along or not operations:
            return Opening(**hello)
        push = self.next_push(operations)
        return Opening(**hello, push=push, pull=None if push else self.next_pull(rows))

    def expected(self) -> Welcome:
        return Welcome(server=SERVER, epoch=3, last_n=self.waiting, at_end=True)

    def welcomed(self, answer: Welcome) -> bool:
        self.erased = answer.erased
        self.arrived = min(self.arrived, answer.last_n)
        if answer.fork:
            self._fork()
        if answer.bad_scopes:
            self.cursor = ""
        return False

    def _fork(self) -> None:
        self.stream, self.arrived = uuid4(), 0

    def next_push(self, most: int, *, behind: Push | None = None) -> Push | None:
        first = (behind.ops[-1].n if behind else self.arrived) + 1
        ops = [operation(n) for n in range(first, self.waiting + 1)][:most]
        if not ops:
            return None
        before = UUID(int=ops[0].n - 1) if ops[0].n > 1 else None
        return Push(stream=self.stream, epoch=1, prev_op=before, ops=ops)

    def pushed(self, sent: Push, answer: Pushed) -> bool:
        self.steps.append(f"pushed {len(sent.ops)}")
        if answer.fork:
            self._fork()
        elif not (answer.reset or answer.gap):
            self.arrived = max(self.arrived, min(answer.last_n, sent.ops[-1].n))
            self.results += answer.results
        return answer.receipt is not None

    def next_pull(self, most: int) -> Pull | None:
        return Pull(stream=self.stream, epoch=1, cursors={SCOPE: self.cursor}, limit=most)

    def pulled(self, answer: Page) -> bool:
        self.steps.append(f"pulled {answer.count}")
        if any(one.base is not None and one.id not in self.rows for one in answer.rows):
            return False
        self.rows += [one.id for one in answer.rows]
        self.cursor = answer.cursors.get(SCOPE, self.cursor)
        return True

    def next_salvage(self, most: int) -> Salvage | None:
        if not self.lost_rows:
            return None
        return Salvage(stream=self.stream, epoch=1, rows=self.lost_rows[:most])

    def salvaged(self, sent: Salvage, answer: Salvaged) -> None:
        self.steps.append(f"salvaged {len(sent.rows)}")
        self.lost_rows = self.lost_rows[len(sent.rows) :]

    def is_settled(self) -> bool:
        return self.settled

    def mismatched(self) -> Sequence[int]:
        if not self.differs:
            return []
        self.cursor = ""
        return self.differs.pop(0)


@dataclass
class Central:
    """A server in memory. ``odd`` holds answers to give instead of the right ones, by call."""

    feed: int = 0
    at_end: bool = False
    limits: Limits = field(default_factory=Limits)
    odd: dict[str, list[object]] = field(default_factory=dict)
    known: dict[UUID, int] = field(default_factory=dict)
    received: list[int] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)

    def _odd(self, call: str) -> object:
        answers = self.odd.get(call, [])
        answer = answers.pop(0) if answers else None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def hello(self, message: Hello) -> Welcome:
        if isinstance(odd := self._odd("hello"), Welcome):
            return odd
        last = self.known.get(message.stream, 0)
        return Welcome(
            server=SERVER,
            epoch=3,
            last_n=last,
            limits=self.limits,
            clock_ahead=61_000,
            at_end=self.at_end,
        )

    def push(self, message: Push, *, beside: Work = nothing) -> Pushed:
        beside()
        if isinstance(odd := self._odd("push"), Pushed):
            return odd
        last = self.known.get(message.stream, 0)
        self.received += [op.n for op in message.ops if op.n > last]
        self.known[message.stream] = max(last, message.ops[-1].n)
        return Pushed(last_n=self.known[message.stream])

    def pull(self, message: Pull, *, beside: Work = nothing) -> Page:
        beside()
        self.asked.append(message.limit)
        if isinstance(odd := self._odd("pull"), Page):
            return odd
        since = int(message.cursors[SCOPE] or 0)
        last = min(self.feed, since + message.limit)
        rows = [row(seq) for seq in range(since + 1, last + 1)]
        more = last < self.feed
        return Page(count=len(rows), rows=rows, cursors={SCOPE: str(last)}, more=more)

    def salvage(self, message: Salvage) -> Salvaged:
        return Salvaged(accepted=[one.id for one in message.rows[:1]])
