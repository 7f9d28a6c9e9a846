"""uvicorn's protocol with an end to what it waits for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from desktop.server.api.bounds import Bounds

MOST_HEAD = 32 << 10
"""Bytes of the head of a request."""


class Impatient(HttpToolsProtocol):
    """A connection with one caller.

    By itself uvicorn waits for ever for the rest of a head, keeps as much of it as comes, and
    waits for ever for somebody who does not read the answer. Bodies are the door's business.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._bounds: Bounds = self.config.app.keywords["bounds"]  # type: ignore[union-attr]
        self._deadline: asyncio.TimerHandle | None = None
        self._in_head = True
        self._received = 0
        self._named = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a head; turn away what is too many."""
        super().connection_made(transport)
        if len(self.connections) > self._bounds.connections:
            transport.abort()
        self._wait(self._bounds.heads, transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came, unless a single line of a head has no end."""
        if self._in_head:
            if self._received > MOST_HEAD:
                self.transport.abort()
                return
            self._received += len(data)
        super().data_received(data)

    def on_message_begin(self) -> None:
        """Wait for the rest of the head."""
        super().on_message_begin()
        self._in_head, self._named = True, 0
        self._wait(self._bounds.heads, self.transport.abort)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a line of the head, up to a limit for all of them."""
        super().on_header(name, value)
        self._named += len(name) + len(value)
        if self._named > MOST_HEAD:
            self.transport.abort()

    def on_headers_complete(self) -> None:
        """Leave the rest to the door."""
        self._in_head, self._received = False, 0
        self._stop_waiting()
        super().on_headers_complete()

    def on_response_complete(self) -> None:
        """Give a reader time for what it did not read yet."""
        super().on_response_complete()
        unread = 0 if self.transport.is_closing() else self.transport.get_write_buffer_size()
        if unread:
            self._wait(self._bounds.grace + unread / self._bounds.pace, self._end_if_unread)

    def _end_if_unread(self) -> None:
        if self.transport.get_write_buffer_size():
            self.transport.abort()

    def _wait(self, seconds: float, then: Callable[[], None]) -> None:
        self._stop_waiting()
        self._deadline = self.loop.call_later(seconds, then)

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
