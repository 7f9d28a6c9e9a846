"""A laptop that speaks the real protocol and keeps its records in memory only.

Five hundred whole laptops would take more from two cores than the server under test. This one
signs in, says hello, sends and reads as the real one does, and checks the server's checksum.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

import msgspec
import zstandard
from uuid_utils.compat import uuid7

from desktop.server.rules import MAKING
from desktop.sync.checksum import total
from desktop.sync.protocol import (
    PROTOCOL,
    Hello,
    Message,
    Op,
    Page,
    Pull,
    Push,
    Pushed,
    Register,
    Registered,
    Welcome,
)

A = TypeVar("A", bound=Message)

BATCH = 50
PACKED_FROM = 1_024
MOST_TRIES = 60
"""Refusals in a row after which a laptop under test gives up: then something is wrong."""


@dataclass
class Tally:
    """What a crowd of laptops met.

    Args:
        calls: Seconds of each call that was answered, its refusals and waits left out.
        refusals: Status → how often.
    """

    calls: list[float] = field(default_factory=list)
    refusals: Counter[int] = field(default_factory=Counter)


@dataclass
class Light:
    """One laptop.

    Args:
        http: An ``httpx2.AsyncClient`` of the server's address.
        login: Account, with its password.
        chance: Spreads the waits.
        city: Short name, where the server has several.
        batch: Operations in one message.
    """

    http: Any
    login: str
    password: str
    tally: Tally
    chance: random.Random
    city: str = ""
    batch: int = BATCH
    stream: UUID = field(default_factory=uuid7)
    access: str = ""
    home: int = 0
    epoch: int = 0
    sent: int = 0
    last_op: UUID | None = None
    waiting: list[Op] = field(default_factory=list)
    cursors: dict[int, str] = field(default_factory=dict)
    held: dict[int, dict[UUID, int]] = field(default_factory=dict)
    checksums: dict[int, int] = field(default_factory=dict)

    async def register(self) -> None:
        """Sign in and learn the scopes."""
        message = Register(
            login=self.login, password=self.password, device=self.login, city=self.city
        )
        answer = await self._call("device/register", message, Registered)
        self.access, self.home = answer.access, answer.home
        self.cursors = dict.fromkeys((grant.scope for grant in answer.grants), "")
        self.held = {scope: {} for scope in self.cursors}

    def save(self, records: Sequence[Mapping[str, Any]]) -> None:
        """Put a new visit into the outbox for each record."""
        for record in records:
            fields = {name: _as_field(value) for name, value in record.items() if name != "id"}
            fields[MAKING] = record["start"]
            self._queue(UUID(record["id"]), 0, fields, record["start"])

    def change(self, count: int, at: int) -> None:
        """Put a change of two fields into the outbox for so many records of the team."""
        mine = sorted(self.held[self.home].items())
        for id_, ver in self.chance.sample(mine, count):
            fields = {"duration": self.chance.randint(1, 600), "interpreter": True}
            self._queue(id_, ver, fields, at)

    async def sync(self) -> None:
        """Do a whole sync: hello, send all, read all."""
        await self.send()
        while await self._pull():
            pass

    async def send(self) -> None:
        """Do the first half of a sync: hello, and send all."""
        await self._hello()
        while self.waiting:
            await self._push()

    @property
    def agrees(self) -> bool:
        """Whether what it holds is what the server says is there."""
        return all(
            total(self.held[scope].items()) == said for scope, said in self.checksums.items()
        )

    async def _hello(self) -> None:
        message = Hello(
            stream=self.stream,
            clock=round(time.time() * 1000),
            cursors={scope: token for scope, token in self.cursors.items() if token},
            last_n=self.sent + len(self.waiting),
            last_op=self.waiting[-1].op if self.waiting else self.last_op,
            sent_n=self.sent,
            sent_op=self.last_op,
        )
        answer = await self._call("sync/hello", message, Welcome)
        if answer.fork or answer.bad_scopes:
            raise RuntimeError(f"{self.login} was told to fork or to read anew")
        self.epoch = answer.epoch
        self._drop(answer.last_n)

    async def _push(self) -> None:
        message = Push(
            stream=self.stream,
            epoch=self.epoch,
            cursors={scope: token for scope, token in self.cursors.items() if token},
            prev_op=self.last_op,
            ops=self.waiting[: self.batch],
        )
        answer = await self._call("sync/push", message, Pushed)
        if answer.reset or answer.fork or answer.gap:
            raise RuntimeError(f"{self.login} was told to say hello again")
        if any(result.outcome in {"denied", "refused"} for result in answer.results):
            raise RuntimeError(f"an operation of {self.login}: {answer.results[0]}")
        self._drop(answer.last_n)

    async def _pull(self) -> bool:
        asked = Pull(stream=self.stream, epoch=self.epoch, cursors=self.cursors)
        page = await self._call("sync/pull", asked, Page)
        for row in page.rows:
            self.held[row.scope][row.id] = row.ver
        self.cursors |= page.cursors
        self.checksums |= page.checksums
        return page.more

    def _queue(self, id_: UUID, base: int, fields: dict[str, Any], at: int) -> None:
        n = self.sent + len(self.waiting) + 1
        one = Op(
            n=n, op=uuid7(), entity="visit", id=id_, scope=self.home, base_ver=base,
            fields=fields, edited_at=at,
        )  # fmt: skip
        self.waiting.append(one)

    def _drop(self, last_n: int) -> None:
        arrived = [op for op in self.waiting if op.n <= last_n]
        if arrived:
            self.sent, self.last_op = arrived[-1].n, arrived[-1].op
            self.waiting = self.waiting[len(arrived) :]

    async def _call(self, path: str, message: Message, kind: type[A]) -> A:
        """Post a message; wait and repeat as the server asks when it is busy."""
        for _ in range(MOST_TRIES):
            before = time.perf_counter()
            answer = await self._post(path, message)
            if answer.status_code == 200:
                self.tally.calls.append(time.perf_counter() - before)
                return msgspec.json.decode(_plain(answer), type=kind)
            self.tally.refusals[answer.status_code] += 1
            if answer.status_code not in {429, 503}:
                raise RuntimeError(f"{path}: {answer.status_code} {answer.text}")
            wait = float(answer.headers.get("retry-after", "1"))
            await asyncio.sleep(wait * (0.5 + self.chance.random()))
        raise RuntimeError(f"{path}: refused {MOST_TRIES} times")

    async def _post(self, path: str, message: Message) -> Any:
        body = msgspec.json.encode(message)
        headers = {
            "content-type": "application/json",
            "x-sync-protocol": str(PROTOCOL),
            "accept-encoding": "zstd",
        }
        if self.access:
            headers["authorization"] = f"Bearer {self.access}"
        if len(body) >= PACKED_FROM:
            body = zstandard.ZstdCompressor(level=3).compress(body)
            headers["content-encoding"] = "zstd"
        return await self.http.post(f"/v1/{path}", content=body, headers=headers)


async def at_most(many: int, works: Sequence[Callable[[], Any]]) -> list[float]:
    """Do all ``works``, at most ``many`` at once; return the seconds that each took."""
    places = asyncio.Semaphore(many)

    async def one(work: Callable[[], Any]) -> float:
        async with places:
            before = time.perf_counter()
            await work()
            return time.perf_counter() - before

    return list(await asyncio.gather(*(one(work) for work in works)))


def _plain(answer: Any) -> bytes:
    if answer.headers.get("content-encoding") != "zstd":
        return bytes(answer.content)
    return zstandard.ZstdDecompressor().decompressobj().decompress(answer.content)


def _as_field(value: Any) -> Any:
    return {"add": value} if isinstance(value, list) else value
