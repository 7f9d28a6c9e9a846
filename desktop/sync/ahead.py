"""Asking for the next page while this laptop still writes the one before."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

from msgspec.structs import replace

from desktop.sync.ports import Server
from desktop.sync.protocol import (
    Hello,
    Page,
    Pull,
    Push,
    Pushed,
    Salvage,
    Salvaged,
    Welcome,
)


@contextmanager
def reading_ahead(server: Server) -> Iterator[Server]:
    """Give ``server``, as one that reads a page ahead; on the way out nothing is under way."""
    with ThreadPoolExecutor(1, thread_name_prefix="next-page") as thread:
        yield _Ahead(server, thread)


class _Ahead:
    """A server of which the next page may be here already.

    A page says itself behind which cursors the next one begins. It is used only if the very
    next call asks from there; so nothing that is sent in between can make it stale.
    """

    def __init__(self, server: Server, thread: ThreadPoolExecutor) -> None:
        self._server = server
        self._thread = thread
        self._coming: tuple[Pull, Future[Page]] | None = None

    def hello(self, message: Hello) -> Welcome:
        """Tell the server; see :class:`Server`."""
        self._forget()
        return self._server.hello(message)

    def push(self, message: Push) -> Pushed:
        """Tell the server; see :class:`Server`."""
        self._forget()
        return self._server.push(message)

    def salvage(self, message: Salvage) -> Salvaged:
        """Tell the server; see :class:`Server`."""
        self._forget()
        return self._server.salvage(message)

    def pull(self, message: Pull) -> Page:
        """Get the page that is on its way, or ask for it; then ask for the one behind it."""
        coming, self._coming = self._coming, None
        if coming is not None and replace(coming[0], limit=message.limit) == message:
            page = coming[1].result()
        else:
            _drop(coming)
            page = self._server.pull(message)
        if page.more and not page.reset:
            following = replace(message, cursors=message.cursors | page.cursors)
            self._coming = following, self._thread.submit(self._server.pull, following)
        return page

    def _forget(self) -> None:
        coming, self._coming = self._coming, None
        _drop(coming)


def _drop(coming: tuple[Pull, Future[Page]] | None) -> None:
    """Wait for an answer that nobody needs: one line carries one call at a time."""
    if coming is not None and not coming[1].cancel():
        coming[1].exception()
