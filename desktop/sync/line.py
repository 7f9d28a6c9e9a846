"""One HTTP call: what went over the line becomes a message, or one of our errors.

An answer counts only if status, content type, protocol, server and shape are right. Everything
else (the sign-in page of a station's network, a proxy's apology, half an answer) is *no
network*: nothing is applied and nothing is lost.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

import httpx2

from desktop import __version__
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
    UpgradeRequired,
)
from desktop.sync.codec import ACCEPTED, Unreadable, decode, encode, pack, unpack
from desktop.sync.protocol import MOST_BYTES, PROTOCOL, SCHEMA, Failure, Message

M = TypeVar("M", bound=Message)

HEADERS = {
    "content-type": "application/json",
    "accept": "application/json",
    "accept-encoding": ACCEPTED,
    "x-sync-protocol": str(PROTOCOL),
    "x-schema": str(SCHEMA),
    "x-app-version": __version__,
    "user-agent": f"Weefsel/{__version__}",
}
_OK = 200
_NO_CONTENT = frozenset({204, 304})


@dataclass(frozen=True, slots=True)
class Line:
    """The way to one server.

    Args:
        http: A client with the address of the server; see :func:`open_http`.
        server: Id that every answer must carry; ``None`` before the first sign-in.
    """

    http: httpx2.Client
    server: UUID | None = None
    headers: Mapping[str, str] = field(default_factory=lambda: HEADERS)

    def call(self, path: str, message: Message, gives: type[M], *, access: str = "") -> M:
        """Send a message and return the answer.

        Raises:
            TokenExpired: The access token has to be renewed.
            ServerUnreachable, ServerBusy, CertificateRefused: Nothing came, or not from it.
            SignInNeeded, SignInRefused, SecondFactorNeeded, SignInDelayed, DeviceRevoked,
            UpgradeRequired, RequestRefused: The server said no.
        """
        body, encoding = pack(encode(message))
        headers = dict(self.headers)
        if encoding:
            headers["content-encoding"] = encoding
        if access:
            headers["authorization"] = f"Bearer {access}"
        with translated_errors():
            request = self.http.build_request("POST", path, content=body, headers=headers)
            answer = self.http.send(request, stream=True)
            try:
                received = _bounded(answer)
            finally:
                answer.close()
        return self._read(answer, received, gives)

    def _read(self, answer: httpx2.Response, received: bytes, gives: type[M]) -> M:
        self._check_sender(answer)
        try:
            plain = unpack(received, answer.headers.get("content-encoding", ""))
            if answer.status_code != _OK:
                raise refusal(answer.status_code, decode(Failure, plain))
            return decode(gives, plain)
        except Unreadable:
            raise ServerUnreachable("cut_short") from None

    def _check_sender(self, answer: httpx2.Response) -> None:
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().casefold()
        ours = answer.headers.get("x-sync-protocol") == str(PROTOCOL)
        if kind != "application/json" or not ours:
            raise ServerUnreachable("not_our_server")
        said = answer.headers.get("x-server")
        if self.server is not None and said != str(self.server) and answer.status_code == _OK:
            raise ServerUnreachable("not_our_server")


class TokenExpired(Exception):
    """The access token is no longer valid; the refresh token may still be."""


def open_http(address: str, *, timeout: float = 30.0, verify: Any = True) -> httpx2.Client:
    """Return a client for the server at ``address``: one connection, kept open.

    The system's certificates and proxies are used. There is no switch to trust anybody.

    Args:
        timeout: Seconds without a byte before it counts as no answer.
        verify: Certificates of the tests' own authority.
    """
    return httpx2.Client(
        base_url=address,
        verify=verify,
        timeout=httpx2.Timeout(timeout, connect=10.0),
        limits=httpx2.Limits(max_connections=1, max_keepalive_connections=1),
        follow_redirects=False,
    )


def refusal(status: int, failure: Failure) -> Exception:
    """Return what an answer that is no success means to us."""
    by_code = _BY_CODE.get(failure.code)
    if by_code is not None:
        return by_code(failure)
    if status in {429, 503}:
        return ServerBusy(failure.retry_after)
    if status >= 500:  # noqa: PLR2004 - the server's own faults
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
    "other_protocol": lambda _failure: UpgradeRequired(),
}

_EXPIRED, _NOT_YET_VALID, _WRONG_HOST = 10, 9, 62
_UNKNOWN_ISSUER = frozenset({18, 19, 20, 21})


class translated_errors:  # noqa: N801 - reads as a function, as contextlib's own do
    """Turn the errors of the network into ours at this one border; let bugs through."""

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if not isinstance(error, httpx2.HTTPError | httpx2.InvalidURL | OSError | ValueError):
            return
        certificate = _certificate_error(error)
        if certificate is not None:
            raise CertificateRefused(certificate) from None
        if isinstance(error, httpx2.ReadTimeout | httpx2.WriteTimeout):
            raise ServerSlow from None
        if isinstance(error, httpx2.RemoteProtocolError | httpx2.ReadError):
            raise ServerUnreachable("cut_short") from None
        if isinstance(error, httpx2.HTTPError | OSError):
            raise ServerUnreachable("no_network") from None  # its text may name the address


def _certificate_error(error: BaseException) -> str | None:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _meaning(cause.verify_code)
        cause = cause.__cause__ or cause.__context__
    return None


def _meaning(code: int) -> str:
    if code in _UNKNOWN_ISSUER:
        return "unknown_issuer"
    known = {_EXPIRED: "expired", _NOT_YET_VALID: "not_yet_valid", _WRONG_HOST: "wrong_host"}
    return known.get(code, "other")


def _bounded(answer: httpx2.Response) -> bytes:
    if answer.status_code in _NO_CONTENT:
        return b""
    parts: list[bytes] = []
    size = 0
    for part in answer.iter_raw():  # packed as it came: unfolding it has limits of its own
        size += len(part)
        if size > MOST_BYTES:
            raise ServerUnreachable("not_our_server")
        parts.append(part)
    return b"".join(parts)
