"""The door of a worker: reads bodies within bounds, lets few in at once, sends others away.

It stands before everything else and is the only part that waits for senders, so a slow one costs
a few kilobytes and never a thread.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hashlib import sha256

import structlog
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desktop.server.api.answers import Answers
from desktop.server.api.bounds import Bounds
from desktop.server.api.catalogue import CALLS, MESSAGES
from desktop.server.api.measures import Measures
from desktop.server.api.pace import Pace
from desktop.server.events import log
from desktop.server.refusal import Refusal, overloaded, too_large

UNBOUND = frozenset({"/health", "/metrics"})
"""Paths that answer also when everything else is full."""
BEGINNING = "/v1/sync/hello"
"""Path of the call that begins a sync; some more follow it."""
UNSIGNED = frozenset(call.path for call in CALLS if not call.signed)
"""Paths that look at no token: another one with each call would make each call the first."""

MESSAGE_PATHS = frozenset(call.path for call in MESSAGES)


class Door:
    """ASGI middleware around the whole application."""

    def __init__(
        self, app: ASGIApp, *, bounds: Bounds, answers: Answers, measures: Measures
    ) -> None:
        self._app = app
        self._bounds = bounds
        self._answers = answers
        self._measures = measures
        self._places = asyncio.Semaphore(bounds.working)
        self._waiting = 0
        self._buffered = 0
        self._pace = Pace(bounds.calls_per_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request; structlog's lines in it carry its number."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        number = secrets.token_hex(6)
        seen = _Seen(send, number)
        with structlog.contextvars.bound_contextvars(request=number):
            try:
                await self._handle(scope, receive, seen)
            except Refusal as refusal:
                answer = self._answers.refused(refusal, Headers(scope=scope))
                answer.headers["connection"] = "close"
                await answer(scope, receive, seen)
            self._note(scope, seen, time.perf_counter() - started)

    async def _handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] in UNBOUND:
            scope["state"]["body"] = b""
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        self._check_pace(scope, headers)
        async with self._body(headers, receive) as body:
            scope["state"]["body"] = body
            async with self._place(scope["path"]):
                await self._app(scope, _nothing_more, send)

    def _check_pace(self, scope: Scope, headers: Headers) -> None:
        address = (scope.get("client") or ("", 0))[0]
        said = "" if scope["path"] in UNSIGNED else headers.get("authorization", "")
        who = sha256((said or address).encode()).hexdigest()
        if not self._pace.allows(who, time.monotonic()):
            raise Refusal(429, "too_many_calls", "Slow down", retry_after=30)

    @asynccontextmanager
    async def _body(self, headers: Headers, receive: Receive) -> AsyncIterator[bytes]:
        """Read the body; its bytes count for the worker until the answer is on its way.

        Raises:
            Refusal: 408 too slow, 413 too large, 503 no room.
        """
        said = headers.get("content-length", "0")
        if said.isdigit() and int(said[:20]) > self._bounds.body:
            raise too_large(self._bounds.body)
        body = bytearray()
        try:
            async for piece in self._pieces(receive):
                self._buffered += len(piece)
                body += piece
                if len(body) > self._bounds.body:
                    raise too_large(self._bounds.body)
                if self._buffered > self._bounds.buffered:
                    raise overloaded(self._later())
            yield bytes(body)
        finally:
            self._buffered -= len(body)

    async def _pieces(self, receive: Receive) -> AsyncIterator[bytes]:
        began = time.monotonic()
        received = 0
        while True:
            left = began + self._bounds.grace + received / self._bounds.pace - time.monotonic()
            try:
                async with asyncio.timeout(max(left, 0.01)):
                    message = await receive()
            except TimeoutError:
                raise Refusal(408, "too_slow", "The request came too slowly") from None
            if message["type"] == "http.disconnect":
                raise Refusal(400, "cut_short", "The connection ended in the request")
            piece = message.get("body", b"")
            received += len(piece)
            yield piece
            if not message.get("more_body", False):
                return

    @asynccontextmanager
    async def _place(self, path: str) -> AsyncIterator[None]:
        """Wait for a turn.

        Raises:
            Refusal: Too many wait, or it took too long.
        """
        most = self._bounds.beginning if path == BEGINNING else self._bounds.waiting
        if self._waiting >= most:
            raise overloaded(self._later())
        self._waiting += 1
        try:
            async with asyncio.timeout(self._bounds.patience):
                await self._places.acquire()
        except TimeoutError:
            raise overloaded(self._later()) from None
        finally:
            self._waiting -= 1
        try:
            yield
        finally:
            self._places.release()

    def _later(self) -> int:
        """Return after how many seconds there may be room; laptops add a chance part."""
        return 2 + self._waiting // 20

    def _note(self, scope: Scope, seen: _Seen, seconds: float) -> None:
        path = scope["path"]
        if path not in MESSAGE_PATHS:
            path = getattr(scope.get("route"), "path", "other")
        self._measures.note(path, seen.status, seconds, seen.sent)
        if seen.status >= 400:  # noqa: PLR2004 - HTTP
            log().info("refused", path=path, status=seen.status, ms=round(seconds * 1000))


class _Seen:
    """Passes an answer on, adds the request's number to a refusal, and remembers what it was."""

    def __init__(self, send: Send, number: str) -> None:
        self._send = send
        self._number = number.encode()
        self.status = 0
        self.sent = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            if self.status >= 400:  # noqa: PLR2004 - HTTP; the log tells of no others
                message["headers"] = [*message["headers"], (b"x-request", self._number)]
        else:
            self.sent += len(message.get("body", b""))
        await self._send(message)


async def _nothing_more() -> Message:
    """Stand for the end of a body that was read before."""
    return {"type": "http.request", "body": b"", "more_body": False}
