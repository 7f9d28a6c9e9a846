"""One HTTP call: what went over the line becomes a message, or one of our errors.

An answer counts only if status, content type, protocol, server and shape are right. Everything
else (the sign-in page of a station's network, a proxy's apology, half an answer) is *no
network*: nothing is applied and nothing is lost.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

import httpx2
from msgspec.structs import replace

from desktop.domain.kinds import SCHEMA
from desktop.errors import (
    CertificateRefused,
    DeviceRevoked,
    RequestRefused,
    SecondFactorNeeded,
    ServerBusy,
    ServerSlow,
    ServerUnreachable,
    SignInDelayed,
    SignInNeeded,
    SignInRefused,
    SyncAddressWrong,
    UpgradeRequired,
)
from desktop.sync import phrases
from desktop.sync.along import STATE_HEADER
from desktop.sync.beside import Work, nothing
from desktop.sync.certificates import certificate_reason
from desktop.sync.codec import ACCEPTED, Unreadable, decode, encode, pack, unpack
from desktop.sync.protocol import MOST_BYTES, PROTOCOL, Failure, Message

M = TypeVar("M", bound=Message)

HEADERS = {
    "content-type": "application/json",
    "accept-encoding": ACCEPTED,
    "x-sync-protocol": str(PROTOCOL),
    "x-schema": str(SCHEMA),
}
LONGEST_ANSWER = 120.0
"""Seconds for a whole answer: one that drips in byte by byte would otherwise hold us for ever."""
LONGEST_CONNECT = 10.0
_OK = 200
_FAULT, _SIGN_IN_FIRST = 500, 511
_OTHER_ENCODING, _UPGRADE = 415, 426
_LEFT_OUT = 204
_NO_CONTENT = frozenset({_LEFT_OUT, 304})
_DIGITS = 7


@dataclass(frozen=True, slots=True)
class Line:
    """The way to one server.

    Args:
        http: A client with the address of the server; see :func:`open_http`.
        server: Id that every answer must carry; ``None`` before the first sign-in.
        longest: Seconds that one answer may take as a whole.
    """

    http: httpx2.Client
    server: UUID | None = None
    longest: float = LONGEST_ANSWER
    headers: Mapping[str, str] = field(default_factory=lambda: HEADERS)
    heard: set[str] = field(default_factory=set)
    """Encodings in which the server answered: it reads these too."""

    def call(
        self,
        path: str,
        message: Message,
        gives: type[M],
        *,
        token: str = "",
        beside: Work = nothing,
    ) -> M:
        """Send a message and return the answer.

        Args:
            token: Also tells the server which city's id to put on its answer.
            beside: Done when the message is on its way; raises nothing.

        Raises:
            TokenExpired: The access token has to be renewed.
            NothingNew: The answer was left out, as it would have told nothing.
            ServerUnreachable, ServerBusy, CertificateRefused: Nothing came, or not from it.
            SignInNeeded, SignInRefused, SecondFactorNeeded, SignInDelayed, DeviceRevoked,
            UpgradeRequired, RequestRefused: The server said no.
        """
        while True:
            body, encoding = pack(encode(message), with_phrases=phrases.NAME in self.heard)
            headers = dict(self.headers)
            if encoding:
                headers["content-encoding"] = encoding
            if encoding == phrases.NAME:  # which says the rest
                del headers["accept-encoding"]
            answer = self.send(
                "POST", path, headers=headers, content=body, token=token, beside=beside
            )
            with closing(answer):
                if answer.status_code == _LEFT_OUT and _is_echoed(message, answer):
                    raise NothingNew
                if answer.status_code != _OTHER_ENCODING or encoding != phrases.NAME:
                    return self.read(answer, gives)
            self.heard.clear()  # an older server stands behind the same address

    def send(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str],
        content: bytes = b"",
        token: str = "",
        beside: Work = nothing,
    ) -> httpx2.Response:
        """Send a request and return the head of the answer; whoever asks closes it."""
        signed = {"authorization": f"Bearer {token}"} if token else {}
        with translated_errors():
            request = self.http.build_request(
                method,
                path,
                content=content,
                headers={**headers, **signed},
                extensions=_when_sent(beside),
            )
            return self.http.send(request, stream=True)

    def read(self, answer: httpx2.Response, gives: type[M]) -> M:
        """Return the message in an answer; raises as :meth:`call`."""
        received = b"".join(self.pieces(answer, most=MOST_BYTES))
        self.check_sender(answer, kind="application/json")
        try:
            encoding = answer.headers.get("content-encoding", "")
            plain = unpack(received, encoding)
            if answer.status_code != _OK:
                raise self._refusal(answer, decode(Failure, plain))
            message = decode(gives, plain)
        except Unreadable:
            raise ServerUnreachable("cut_short") from None
        self.heard.add(encoding)
        return message

    def pieces(self, answer: httpx2.Response, *, most: int) -> Iterator[bytes]:
        """Yield the body as it comes, packed as it came.

        Raises:
            ServerUnreachable: It is longer than ``most`` bytes, breaks off or takes too long.
        """
        if answer.status_code in _NO_CONTENT:
            return
        until = time.monotonic() + self.longest
        left = most
        coming = answer.iter_raw()
        while (piece := _next(coming)) is not None:
            left -= len(piece)
            if left < 0:
                raise ServerUnreachable("not_our_server")
            if time.monotonic() > until:
                raise ServerSlow
            yield piece

    def check_sender(self, answer: httpx2.Response, *, kind: str = "") -> None:
        """Make sure that our server answered.

        Args:
            kind: What the content must be; empty = anything.

        Raises:
            ServerUnreachable: It was somebody else.
            UpgradeRequired: A server of ours refused because it speaks a later protocol.
        """
        protocol = answer.headers.get("x-sync-protocol", "")
        if answer.status_code == _UPGRADE and _is_later(protocol):
            raise UpgradeRequired("other_protocol")
        said_kind = answer.headers.get("content-type", "").partition(";")[0].strip().casefold()
        if kind and said_kind != kind:
            raise _stranger(answer)
        if protocol != str(PROTOCOL):
            raise _stranger(answer)
        said = answer.headers.get("x-server")
        if self.server is None or said == str(self.server):
            return
        if said is not None or answer.is_success:  # a refusal may come before it knows
            raise ServerUnreachable("not_our_server")

    def _refusal(self, answer: httpx2.Response, failure: Failure) -> Exception:
        """Return what a refusal means; only our own server may order a wipe."""
        if failure.wipe and answer.headers.get("x-server") != str(self.server):
            return ServerUnreachable("not_our_server")
        asked = answer.headers.get("retry-after", "")
        if not failure.retry_after and asked.isdecimal() and len(asked) < _DIGITS:
            failure = replace(failure, retry_after=int(asked))
        return refusal(answer.status_code, failure)


def _stranger(answer: httpx2.Response) -> ServerUnreachable:
    """Return what an answer of somebody else means.

    Before most servers stands a proxy, which says so while the server behind it is away; nobody
    is to look for a sign-in page then. A network that wants one says 511.
    """
    is_away = _FAULT <= answer.status_code < _SIGN_IN_FIRST
    return ServerUnreachable("failing" if is_away else "not_our_server")


def _is_later(protocol: str) -> bool:
    """Return whether what a server says it speaks comes after ours."""
    return protocol.isdecimal() and len(protocol) < _DIGITS and int(protocol) > PROTOCOL


class TokenExpired(Exception):
    """The access token is no longer valid; the refresh token may still be."""


class NothingNew(Exception):
    """The answer is the one whose digest the message told."""


def _is_echoed(message: Message, answer: httpx2.Response) -> bool:
    """Return whether an answer repeats the digest in a message, as only who read it can."""
    said = getattr(message, "state", "")
    return bool(said) and answer.headers.get(STATE_HEADER) == said


def _when_sent(work: Work) -> dict[str, Any]:
    """Return what lets the client call ``work`` between a request and its answer."""
    if work is nothing:
        return {}

    def trace(event: str, _about: object) -> None:
        if event.endswith("send_request_body.complete"):
            work()

    return {"trace": trace}


def open_http(address: str, *, timeout: float = 30.0, verify: Any = True) -> httpx2.Client:
    """Return a client for the server at ``address``: one connection, kept open.

    The system's certificates and proxies are used. There is no switch to trust anybody.

    Args:
        timeout: Seconds without a byte before it counts as no answer.
        verify: Certificates of the tests' own authority.

    Raises:
        SyncAddressWrong: It is no address.
    """
    try:
        client = httpx2.Client(
            base_url=address,
            # The system's certificates take longer to read than a whole sync with nothing to do.
            verify=verify if httpx2.URL(address).scheme == "https" else _nobody_trusted(),
            timeout=httpx2.Timeout(timeout, connect=min(timeout, LONGEST_CONNECT)),
            limits=httpx2.Limits(max_connections=1, max_keepalive_connections=1),
            follow_redirects=False,
        )
    except httpx2.InvalidURL:
        raise SyncAddressWrong from None
    for usual in ("accept", "accept-encoding", "connection", "user-agent"):
        del client.headers[usual]  # said with every call, and nobody listens
    return client


def _nobody_trusted() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def refusal(status: int, failure: Failure) -> Exception:
    """Return what an answer that is no success means to us."""
    by_code = _BY_CODE.get(failure.code)
    if by_code is not None:
        return by_code(failure)
    if status in {429, 503}:
        return ServerBusy(failure.retry_after)
    if status >= _FAULT:
        return ServerUnreachable("failing")
    return RequestRefused(status, failure.code)


_BY_CODE: Mapping[str, Callable[[Failure], Exception]] = {
    "token_expired": lambda _failure: TokenExpired(),
    "sign_in_needed": lambda _failure: SignInNeeded(),
    "sign_in_refused": lambda _failure: SignInRefused(),
    "second_factor_needed": lambda _failure: SecondFactorNeeded(),
    "too_many_attempts": lambda failure: SignInDelayed(failure.retry_after),
    "stolen": lambda failure: DeviceRevoked(wipe=failure.wipe),
    "upgrade_required": lambda _failure: UpgradeRequired(),
    "other_protocol": lambda _failure: UpgradeRequired("other_protocol"),
}


class translated_errors:  # noqa: N801 - reads as a function, as contextlib's own do
    """Turn the errors of the network into ours at this one border; let bugs through."""

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if not isinstance(error, httpx2.HTTPError | httpx2.InvalidURL | OSError | ValueError):
            return
        certificate = certificate_reason(error)
        if certificate is not None:
            raise CertificateRefused(certificate) from None
        if isinstance(error, httpx2.ReadTimeout | httpx2.WriteTimeout):
            raise ServerSlow from None
        if isinstance(error, httpx2.RemoteProtocolError | httpx2.ReadError):
            raise ServerUnreachable("cut_short") from None
        if isinstance(error, httpx2.HTTPError | OSError):
            raise ServerUnreachable("no_network") from None  # its text may name the address


def _next(coming: Iterator[bytes]) -> bytes | None:
    with translated_errors():
        return next(coming, None)
