"""A server on a loopback socket that says exactly the bytes a test wants."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import msgspec

from desktop.sync.codec import unpack
from desktop.sync.protocol import (
    Failure,
    Hello,
    Message,
    Pull,
    Push,
    Refresh,
    Salvage,
    Tokens,
)
from tests.sync.ends import SERVER, Central


@dataclass(frozen=True)
class Asked:
    """One request as it came over the line."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def token(self) -> str:
        return self.headers.get("authorization", "").removeprefix("Bearer ")


Answer = bytes | Iterable[bytes] | None
"""What goes back before the connection ends; ``None`` = nothing at all."""


@dataclass
class Wire:
    """A listening socket. ``answers`` makes the bytes of each answer."""

    port: int
    answers: Callable[[Asked], Answer]
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def secure_url(self) -> str:
        return f"https://localhost:{self.port}"


@contextmanager
def listening(
    answers: Callable[[Asked], Answer], *, certificate: ssl.SSLContext | None = None
) -> Iterator[Wire]:
    """Serve until the end of the block, one connection after another."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        wire = Wire(listener.getsockname()[1], answers)
        thread = threading.Thread(target=_serve, args=(wire, listener, certificate), daemon=True)
        thread.start()
        try:
            yield wire
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()
            thread.join(5)
            assert not thread.is_alive()


def _serve(wire: Wire, listener: socket.socket, certificate: ssl.SSLContext | None) -> None:
    while True:
        try:
            accepted, _ = listener.accept()
        except OSError:
            return
        wire.connections += 1
        accepted.settimeout(5)
        with suppress(OSError, ValueError), accepted:  # not HTTP, or gone
            line = certificate.wrap_socket(accepted, server_side=True) if certificate else accepted
            with line:
                _talk(wire, line)


def _talk(wire: Wire, line: socket.socket) -> None:
    with line.makefile("rb") as heard:
        while first := heard.readline():
            method, path, _ = first.decode().split(" ", 2)
            headers = {}
            while (written := heard.readline().decode().strip()) != "":
                name, _, value = written.partition(":")
                headers[name.casefold()] = value.strip()
            body = heard.read(int(headers.get("content-length", "0")))
            asked = Asked(method, path, headers, body)
            wire.asked.append(asked)
            answer = wire.answers(asked)
            if answer is None:
                return
            for piece in [answer] if isinstance(answer, bytes) else answer:
                line.sendall(piece)
            if not isinstance(answer, Whole):
                return


class Whole(bytes):
    """An answer after which the connection stays open."""


def http(status: int, body: bytes = b"", **headers: str) -> Whole:
    """Return an answer with the headers given, names with underscores for dashes."""
    said = {"content-length": str(len(body))}
    said |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"HTTP/1.1 {status} Some reason", *(f"{n}: {v}" for n, v in said.items() if v)]
    return Whole(("\r\n".join(lines) + "\r\n\r\n").encode() + body)


def ours(message: Message, *, status: int = 200, **headers: str) -> Whole:
    """Return a message as our server sends it."""
    said = {
        "content_type": "application/json",
        "x_sync_protocol": "1",
        "x_server": str(SERVER),
    } | headers
    return http(status, msgspec.json.encode(message), **said)


def refused(status: int, code: str, **more: int | bool) -> Whole:
    """Return a refusal of our server."""
    return ours(Failure(code=code, message="", **more), status=status)  # type: ignore[arg-type]


_CALLS: dict[str, type[Message]] = {
    "hello": Hello,
    "push": Push,
    "pull": Pull,
    "salvage": Salvage,
}


@dataclass
class Site:
    """A right server over the wire: tokens, and a :class:`Central` behind them.

    Args:
        odd: Path → answers to give instead of the right one, first one first.
        lost: Paths whose answer is worked out and then lost, first one first.
    """

    central: Central = field(default_factory=Central)
    odd: dict[str, list[Answer]] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    access: str = "a7.first"
    refresh: list[str] = field(default_factory=lambda: ["r7.first"])
    renewals: int = 0

    def __call__(self, asked: Asked) -> Answer:
        if queue := self.odd.get(asked.path):
            return queue.pop(0)
        answer = self._answer(asked)
        if asked.path in self.lost:
            self.lost.remove(asked.path)
            return None
        return answer

    def _answer(self, asked: Asked) -> Answer:
        body = unpack(asked.body, asked.headers.get("content-encoding", ""))
        if asked.path == "/v1/token":
            return self._renew(msgspec.json.decode(body, type=Refresh).refresh)
        if asked.token != self.access:
            return refused(401, "token_expired")
        if self.refresh[-1:] != self.refresh:  # the new one was used: older ones are retired
            self.refresh = self.refresh[-1:]
        call = asked.path.rpartition("/")[2]
        message = msgspec.json.decode(body, type=_CALLS[call])
        return ours(getattr(self.central, call)(message))

    def _renew(self, shown: str) -> Answer:
        if shown not in self.refresh:
            return refused(401, "sign_in_needed")
        self.renewals += 1
        self.access, fresh = f"a7.{self.renewals}", f"r7.{self.renewals}"
        self.refresh = [shown, fresh]
        return ours(Tokens(access=self.access, refresh=fresh, access_seconds=900, lease_until=0))
