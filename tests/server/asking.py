"""A laptop that asks the real server for what a test wants, whatever its role allows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from desktop.domain.kinds import SHARED_KINDS
from desktop.domain.roles.role import Role
from desktop.server.rules import MAKING
from desktop.sync.protocol import Hello, Op, Page, Pull, Push, Pushed, Registered, Row, Welcome
from tests.server.web import Web

CITY, NORTH = 2, 3
WHOLES = {Role.CONSULTANT, Role.TEAM_LEAD, Role.DPO}


@dataclass
class Laptop:
    """A signed-in laptop that says what a test wants."""

    web: Web
    signed: Registered
    stream: UUID = field(default_factory=uuid4)
    n: int = 0
    last: UUID | None = None
    epoch: int = 0

    def __post_init__(self) -> None:
        message = Hello(stream=self.stream, clock=self.web.clock(), schema=3)
        said = self.web.ask("/v1/sync/hello", message, Welcome, token=self.signed.access)
        self.epoch = said.epoch

    def op(self, kind: str, fields: dict[str, Any], id_: UUID, base: int = 0) -> Op:
        self.n += 1
        fields = fields if base else {MAKING: self.web.clock()} | fields
        return Op(
            n=self.n,
            op=uuid4(),
            entity=kind,
            id=id_,
            scope=CITY if kind in SHARED_KINDS else NORTH,
            base_ver=base,
            fields=fields,
            edited_at=self.web.clock(),
            schema=3,
        )

    def push(self, *ops: Op) -> list[str]:
        """Send operations; return what became of each in a word."""
        message = Push(stream=self.stream, epoch=self.epoch, prev_op=self.last, ops=list(ops))
        answer = self.web.ask("/v1/sync/push", message, Pushed, token=self.signed.access)
        assert answer.last_n == ops[-1].n, answer
        self.last = ops[-1].op
        results = {each.n: f"{each.outcome}: {each.reason}" for each in answer.results}
        return [results.get(op.n, "applied") for op in ops]

    def pull(self) -> dict[UUID, Row]:
        """Read all, also of scopes that were never granted."""
        wanted = Pull(stream=self.stream, epoch=self.epoch, cursors={CITY: "", NORTH: "", 4: ""})
        page = self.web.ask("/v1/sync/pull", wanted, Page, token=self.signed.access)
        assert not page.more
        whole = {CITY, NORTH} if self.signed.grants[0].role in WHOLES else set()
        assert page.checksums.keys() == whole, "a part is not compared"
        return {row.id: row for row in page.rows}
