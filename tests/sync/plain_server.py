"""A server of a few lines: it takes every operation in turn and remembers whole states."""

from __future__ import annotations

import copy
from typing import Any
from uuid import UUID, uuid4

from desktop.domain.roles.role import Role
from desktop.domain.visit import Visit
from desktop.storage.patch import body_after
from desktop.storage.registry import shape_of
from desktop.sync.checksum import total
from desktop.sync.protocol import (
    EPOCH,
    Grant,
    Hello,
    Mark,
    Outcome,
    Page,
    Pull,
    Push,
    Pushed,
    Result,
    Row,
    Welcome,
)

SHAPE = shape_of(Visit)
HOME, OTHER = 2, 3
BODY = dict[str, Any]


class Central:
    """A server that believes everything, but for operations that it was told to refuse."""

    def __init__(self) -> None:
        self.id = uuid4()
        self.epoch = 1
        self.n = 0
        self.seq = 0
        self.rows: dict[UUID, Row] = {}
        self.marks: list[tuple[int, Mark]] = []
        self.erased: list[UUID] = []
        self.known: dict[UUID, Outcome | None] = {}
        self.streams: dict[UUID, list[UUID]] = {}
        self.ever: set[UUID] = set()
        self.refuses = 0
        self.scopes = {HOME, OTHER}

    def hello(self, asked: Hello) -> Welcome:
        """Answer as the protocol says."""
        ops = self.streams.setdefault(asked.stream, [])
        fork = len(ops) > asked.last_n
        return Welcome(
            server=self.id,
            epoch=self.epoch,
            last_n=len(ops),
            fork=fork,
            bad_scopes=[s for s, token in asked.cursors.items() if not self._is_ours(token)],
            grants=[Grant(scope=s, name=str(s), role=Role.CONSULTANT) for s in sorted(self.scopes)],
            home=HOME,
            user="an",
            erasures=self.erased[asked.erased :],
            erased=len(self.erased),
        )

    def push(self, sent: Push) -> Pushed:
        """Take operations in turn."""
        ops = self.streams.setdefault(sent.stream, [])
        if sent.epoch != self.epoch:
            return Pushed(last_n=len(ops), reset=True)
        if sent.ops[0].n > len(ops) + 1:
            return Pushed(last_n=len(ops), gap=True)
        results = []
        for op in sent.ops:
            self.ever.add(op.op)
            if op.op not in self.known:
                self.known[op.op] = self._take(op)
            if op.n > len(ops):
                ops.append(op.op)
            if (outcome := self.known[op.op]) is not None:
                results.append(Result(n=op.n, op=op.op, outcome=outcome, reason="gate"))
        return Pushed(last_n=len(ops), results=results)

    def pull(self, asked: Pull) -> Page:
        """Give the next page of all feeds together."""
        if any(token and not self._is_ours(token) for token in asked.cursors.values()):
            return Page(count=0, reset=[HOME])
        found: list[tuple[int, Row | Mark]] = []
        for scope, token in asked.cursors.items():
            behind = int(token.split("/")[1]) if token else 0
            found += [(r.seq, r) for r in self.rows.values() if r.scope == scope and r.seq > behind]
            found += [(m.seq, m) for s, m in self.marks if s == scope and m.seq > behind]
        found.sort(key=lambda each: each[0])
        page, more = found[: asked.limit], len(found) > asked.limit
        end = page[-1][0] if more else self.seq
        brought = [each for _, each in page if isinstance(each, Row)]
        return Page(
            count=len(page),
            rows=brought,
            departed=[each for _, each in page if isinstance(each, Mark)],
            cursors=dict.fromkeys(asked.cursors, f"{self.epoch}/{end}/{self.n}"),
            more=more,
            checksums={} if more else {s: self._sum(s) for s in asked.cursors},
        )

    def change(self, id_: UUID, fields: BODY) -> None:
        """Let a colleague change a record."""
        row = self.rows[id_]
        self._put(id_, row.scope, body_after(row.body, fields, SHAPE.sets))

    def move(self, id_: UUID) -> None:
        """Let a colleague move a record to the other team."""
        row = self.rows[id_]
        self.seq += 1
        to = HOME + OTHER - row.scope
        self.marks = [(scope, mark) for scope, mark in self.marks if (scope, mark.id) != (to, id_)]
        self.marks.append((row.scope, Mark(id=id_, scope=row.scope, seq=self.seq)))
        self._put(id_, to, row.body)

    def erase(self, id_: UUID) -> None:
        """Erase a record for good."""
        del self.rows[id_]
        self.erased.append(id_)

    def put_back(self, old: Central) -> None:
        """Become as ``old`` was; what was erased stays erased."""
        stays = (self.erased, self.epoch + 1, self.ever)
        self.__dict__.update(copy.deepcopy(old).__dict__)
        self.erased, self.epoch, self.ever = stays
        self.n = 0
        self.rows = {id_: row for id_, row in self.rows.items() if id_ not in self.erased}

    def _is_ours(self, token: str) -> bool:
        return token.startswith(f"{self.epoch}/")

    def _sum(self, scope: int) -> int:
        return total((row.id, row.ver) for row in self.rows.values() if row.scope == scope)

    def _take(self, op: Any) -> Outcome | None:
        if op.id in self.erased:
            return Outcome.ERASED
        row = self.rows.get(op.id)
        if self.refuses or (row is None and "created_at" not in op.fields):
            self.refuses = max(0, self.refuses - 1)
            return Outcome.REFUSED
        if (op.scope if row is None else row.scope) not in self.scopes:
            return Outcome.DENIED
        body = body_after(row.body if row else {}, op.fields, SHAPE.sets)
        self._put(op.id, row.scope if row else op.scope, body | {"updated_at": op.edited_at})
        return None

    def _put(self, id_: UUID, scope: int, body: BODY) -> None:
        self.n += 1
        self.seq += 1
        ver = self.epoch * EPOCH + self.n
        self.rows[id_] = Row(id=id_, entity="visit", scope=scope, seq=self.seq, ver=ver, body=body)
