"""Connecting a profile to the server of the city: name, password, and a second factor."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from uuid import UUID

from desktop.errors import AlreadyRegistered, ServerUnreachable, SyncAddressWrong
from desktop.storage.engine import Store
from desktop.storage.pending.link import read_link
from desktop.storage.syncing.registration import Registration, register
from desktop.sync.line import Line
from desktop.sync.protocol import Register, Registered

_HOST = re.compile(r"[\w.:-]{1,253}")
_AT_HOME = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """What somebody enters to connect.

    Args:
        code: Second factor, where the account asks for one.
        device: Name of the laptop, for the administrator's list.
        city: Short name of the city, where one address serves several; else empty.
    """

    login: str
    password: str
    code: str = ""
    device: str
    city: str = ""


def checked_address(written: str) -> str:
    """Return the address of a server as it is kept: scheme, host and port.

    Without a scheme ``https://`` is meant. Only this computer itself is spoken to without
    encryption, for the demo and for tests.

    Raises:
        SyncAddressWrong: It is no address, or not encrypted.
    """
    address = written.strip()
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        raise SyncAddressWrong from None
    if parts.username or parts.query or parts.fragment or parts.path.strip("/"):
        raise SyncAddressWrong
    if not _HOST.fullmatch(parts.hostname or "") or parts.netloc.endswith(":"):
        raise SyncAddressWrong
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _AT_HOME):
        raise SyncAddressWrong
    return f"{parts.scheme}://{parts.netloc}"


def connect(
    store: Store,
    line: Line,
    entered: SignIn,
    *,
    address: str,
    now: Callable[[], datetime],
    new_id: Callable[[], UUID],
) -> Registered:
    """Sign in and tie the profile to the server; nothing of the person's work changes.

    Signing in again makes the laptop a new device with a new row of operations; everything
    that it still keeps is sent once more, and the server drops what it knows. The same server may
    have moved to another address: it is known by its id. Another one at the address of before was
    built anew after all was lost there.

    Raises:
        AlreadyRegistered: Another server somewhere else; nothing here changed.
        SignInRefused, SecondFactorNeeded, SignInDelayed: Of what was entered.
        ServerUnreachable, ServerBusy, CertificateRefused, RequestRefused: As for any call.
    """
    answer = _let_in(line, entered)
    with store.writing() as session:
        known = read_link(session)
        if known.server not in (None, answer.server) and known.address != address:
            raise AlreadyRegistered
        register(
            session,
            Registration(
                address=address,
                tenant=answer.city,
                account=answer.user,
                device=answer.device,
                stream=new_id(),
                server=answer.server,
                access_token=answer.access,
                access_until=now() + timedelta(seconds=answer.access_seconds),
                refresh_token=answer.refresh,
                lease_until=datetime.fromtimestamp(answer.lease_until / 1000, UTC),
            ),
            at=now(),
        )
    return answer


def _let_in(line: Line, entered: SignIn) -> Registered:
    wanted = Register(
        login=entered.login.strip(),
        password=entered.password,
        code=entered.code.strip(),
        device=entered.device.strip(),
        city=entered.city.strip(),
    )
    try:
        return line.call("/v1/device/register", wanted, Registered)
    except ServerUnreachable as error:
        error.tried_once = True
        raise
