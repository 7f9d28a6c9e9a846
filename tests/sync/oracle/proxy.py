"""A bad line made on purpose: a TCP proxy on loopback that loses, cuts, delays and repeats.

It knows nothing of HTTP. What happens to a connection is decided by one seed, in the order in
which connections come.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import Counter
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from random import Random
from types import TracebackType
from typing import Any

HOST = "127.0.0.1"
_CHUNK = 4096
_PATIENCE = 20.0
"""Seconds after which a connection is ended whatever it does, so that no test hangs."""


@dataclass(frozen=True)
class Fate:
    """What happens to one connection.

    Args:
        name: For the tally.
        cut_up, cut_down: Bytes after which it breaks, to the server or back.
        delay: Seconds before the first byte goes on.
        pause: Seconds between two pieces.
        again: Whether everything sent is delivered once more, on a connection of its own.
    """

    name: str = "fine"
    cut_up: int | None = None
    cut_down: int | None = None
    delay: float = 0.0
    pause: float = 0.0
    again: bool = False


def any_fate(chance: Random, bad: float) -> Fate:
    """Return the fate of the next connection.

    Args:
        bad: How often it is a bad one, 0 to 1.
    """
    if chance.random() >= bad:
        return Fate()
    return chance.choice(
        (
            Fate("refused", cut_up=0),
            Fate("request cut", cut_up=chance.randrange(1, 4_000)),
            Fate("answer lost", cut_down=0),
            Fate("answer cut", cut_down=chance.randrange(1, 3_000)),
            Fate("late", delay=chance.uniform(0.05, 0.4)),
            Fate("slow", pause=chance.uniform(0.001, 0.01)),
            Fate("twice", again=True),
            Fate("twice, answer lost", cut_down=0, again=True),
        )
    )


class FaultProxy:
    """Listens on a port of its own and passes connections on to several servers in turn.

    Args:
        servers: Ports on loopback; those that refuse are passed over.
        seed: Decides what goes wrong.
        bad: Share of connections with which something goes wrong; may be changed at any time.
    """

    def __init__(self, servers: Sequence[int], *, seed: int, bad: float) -> None:
        self.servers, self.bad = list(servers), bad
        self.port = 0
        self.tally: Counter[str] = Counter()
        self._chance = Random(seed)
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._stop = asyncio.Event()
        self._busy: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="fault proxy")

    def __enter__(self) -> FaultProxy:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        with contextlib.closing(self._loop):
            self._loop.run_until_complete(self._serve())

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._connected, HOST, 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        async with server:
            await self._stop.wait()
        for task in [*self._busy]:
            task.cancel()
        await asyncio.gather(*self._busy, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)
        with contextlib.suppress(TimeoutError, OSError, asyncio.CancelledError):
            await asyncio.wait_for(self._carry(reader, writer), _PATIENCE)
        _hang_up(writer)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        fate = any_fate(self._chance, self.bad)
        self.tally[fate.name] += 1
        if fate.cut_up == 0:
            return
        await asyncio.sleep(fate.delay)
        server = await self._reach()
        if server is None:
            self.tally["no server"] += 1
            return
        sent = bytearray()
        up = _pass_on(reader, server[1], limit=fate.cut_up, pause=fate.pause, copy=sent)
        down = _pass_on(server[0], writer, limit=fate.cut_down, pause=fate.pause)
        await _first_of(up, down)
        _hang_up(server[1])
        if fate.again:
            await self._repeat(bytes(sent))

    async def _reach(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        for port in self._chance.sample(self.servers, k=len(self.servers)):
            with contextlib.suppress(OSError):
                return await asyncio.open_connection(HOST, port)
        return None

    async def _repeat(self, sent: bytes) -> None:
        server = await self._reach()
        if server is not None:
            server[1].write(sent)
            with contextlib.suppress(TimeoutError, OSError):
                await asyncio.wait_for(server[0].read(_CHUNK), 2.0)
            _hang_up(server[1])


async def _first_of(*ways: Coroutine[Any, Any, None]) -> None:
    """Run both directions until one of them ends, as a connection does."""
    tasks = [asyncio.ensure_future(way) for way in ways]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _pass_on(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    *,
    limit: int | None,
    pause: float,
    copy: bytearray | None = None,
) -> None:
    left = limit
    while piece := await reader.read(_CHUNK):
        if left is not None:
            piece, left = piece[:left], left - len(piece)
        writer.write(piece)
        await writer.drain()
        if copy is not None:
            copy.extend(piece)
        if left is not None and left <= 0:
            return
        await asyncio.sleep(pause)


def _hang_up(writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError, RuntimeError):
        writer.close()
