"""Tokens of laptops: handed out, recognised, exchanged, and revoked when they were stolen.

A token is ``<kind><tenant>.<256 random bits>``. It means nothing by itself: it is looked up at
every call, so ending a registration acts at once. Only its SHA-256 is kept.

A refresh token stays valid until the one it was exchanged for is first used: an answer that was
lost on the way signs nobody out. From then on it is *retired*, together with others that it was
exchanged for; a retired one that shows up was copied, and the whole registration ends.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import (
    Connection,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by, dialect

from desktop.server.models.accounts import accounts, devices, memberships, tokens
from desktop.server.models.feed import scopes
from desktop.server.refusal import Refusal
from desktop.server.statements import Found, run
from desktop.sync.protocol import Grant

ACCESS_SECONDS = 15 * 60
REMEMBER_RETIRED = 7 * 24 * 3600 * 1000
"""ms for which a retired token is still recognised as stolen; later it is merely unknown."""
_LONGEST = 100
_KINDS = {"a": "access", "r": "refresh"}
_BYTES = {"a": 16, "r": 32}
"""Random ones in a token."""


def _wanted() -> Select[Any]:
    here = bindparam("here", type_=Integer)
    grant = func.json_build_object(
        literal_column("'scope'"),
        scopes.c.id,
        literal_column("'name'"),
        scopes.c.name,
        literal_column("'role'"),
        memberships.c.role,
        literal_column("'shared'"),
        scopes.c.shared,
    )
    grants = (
        select(cast(func.json_agg(aggregate_order_by(grant, scopes.c.id)), Text))
        .join(memberships, and_(memberships.c.tenant == here, memberships.c.scope == scopes.c.id))
        .where(scopes.c.tenant == here, memberships.c.account == devices.c.account)
        .correlate(devices)
        .scalar_subquery()
    )
    return (
        select(
            tokens.c.kind,
            tokens.c.device,
            tokens.c.expires_at,
            tokens.c.parent,
            tokens.c.state.label("stage"),
            devices.c.state,
            devices.c.lease_until,
            devices.c.revoked_at,
            accounts.c.id.label("account"),
            accounts.c.name,
            accounts.c.disabled_at,
            grants.label("grants"),
        )
        .join(devices, and_(devices.c.tenant == here, devices.c.id == tokens.c.device))
        .join(accounts, and_(accounts.c.tenant == here, accounts.c.id == devices.c.account))
        .where(tokens.c.tenant == here, tokens.c.digest == bindparam("shown"))
    )


_POSTGRES = dialect(paramstyle="named")  # type: ignore[no-untyped-call]
_FOUND = text(str(_wanted().compile(dialect=_POSTGRES)))
"""Built once: building it takes longer than asking it."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who shows a valid token.

    Args:
        user: Name that signs the changes.
        state: Of the registration: ``active`` or ``left``.
        grants: What the user may do, by scope.
        left_at: When the registration was ended, ms; 0 = it was not.
    """

    tenant: int
    device: UUID
    account: UUID
    user: str
    state: str
    grants: tuple[Grant, ...]
    left_at: int = 0


def tenant_of(token: str) -> int:
    """Return the city that a token claims to belong to.

    Raises:
        Refusal: It is no token of ours.
    """
    head, dot, _ = token.partition(".")
    if not dot or len(token) > _LONGEST or not token.isascii() or not head[1:].isdigit():
        raise sign_in_needed()
    tenant = int(head[1:])
    if head[0] not in _KINDS or tenant >= 1 << 31:
        raise sign_in_needed()
    return tenant


def recognise(
    connection: Connection, token: str, *, now: int, ready: Callable[[], None] | None = None
) -> Bearer:
    """Return who shows an access token.

    Args:
        ready: Called when the question is on its way: makes sure that the answer counts.

    Raises:
        Refusal: Unknown, expired, ended, or of a stolen laptop.
    """
    tenant = tenant_of(token)
    answer = _ask(connection, tenant, token)
    if ready is not None:
        ready()
    found = answer.one_or_none()
    if found is None or found.kind != "access":
        raise sign_in_needed()
    _check_device(found, now)
    if found.expires_at <= now:
        raise Refusal(401, "token_expired", "Exchange the refresh token for a new one")
    grants = tuple(msgspec.json.decode(found.grants, type=list[Grant])) if found.grants else ()
    left_at = found.revoked_at or 0 if found.state == "left" else 0
    return Bearer(tenant, found.device, found.account, found.name, found.state, grants, left_at)


def issue(
    connection: Connection,
    tenant: int,
    device: UUID,
    *,
    now: int,
    until: int,
    parent: bytes | None = None,
) -> tuple[str, str]:
    """Return a new refresh token, valid until ``until``, and a new access token."""
    refresh, access = _new("r", tenant), _new("a", tenant)
    base = {"tenant": tenant, "device": device, "made_at": now, "state": "fresh"}
    rows: list[dict[str, Any]] = [
        {"digest": digest(refresh), "kind": "refresh", "parent": parent, "expires_at": until},
        {"digest": digest(access), "kind": "access", "parent": None}
        | {"expires_at": now + ACCESS_SECONDS * 1000},
    ]
    connection.execute(insert(tokens), [base | row for row in rows])
    return refresh, access


def exchange(connection: Connection, token: str, *, now: int, lease: int) -> Exchanged:
    """Return what a refresh token is exchanged for, and renew the lease of the laptop.

    Args:
        connection: Of a transaction; a copied token ends the registration in it, so it has to
            be committed also when ``Exchanged.copied`` is set.
        token: The refresh token.
        now: ms since 1970.
        lease: ms for which the laptop may go without the server.

    Raises:
        Refusal: Unknown, expired, ended, or of a stolen laptop.
    """
    tenant = tenant_of(token)
    _lock_device(connection, tenant, token)
    found = _ask(connection, tenant, token).one_or_none()
    if found is None or found.kind != "refresh":
        raise sign_in_needed()
    _check_device(found, now)
    if found.stage == "retired":
        end(connection, tenant, found.device)
        return Exchanged(tenant, found.device, copied=True)
    if found.state != "left" and min(found.expires_at, found.lease_until) <= now:
        raise sign_in_needed()  # one that left only hands over what it has, however late
    _first_use(connection, tenant, token, found)
    _forget_old(connection, tenant, found.device, now)
    until = now + lease
    connection.execute(
        update(devices)
        .where(devices.c.tenant == tenant, devices.c.id == found.device)
        .values(seen_at=now, lease_until=until)
    )
    pair = issue(connection, tenant, found.device, now=now, until=until, parent=digest(token))
    return Exchanged(tenant, found.device, *pair, until)


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What became of a refresh token.

    Args:
        copied: It was used by two: nothing was handed out and the registration ended.
    """

    tenant: int
    device: UUID
    refresh: str = ""
    access: str = ""
    lease_until: int = 0
    copied: bool = False


def note_order(connection: Connection, token: str, *, now: int) -> UUID | None:
    """Note that the laptop of a token was told to wipe; return it, the first time only."""
    tenant = tenant_of(token)
    owner = select(tokens.c.device).where(
        tokens.c.tenant == tenant, tokens.c.digest == digest(token)
    )
    mine = and_(devices.c.tenant == tenant, devices.c.id.in_(owner), devices.c.told_at.is_(None))
    told = update(devices).where(mine).values(told_at=now).returning(devices.c.id)
    return connection.execute(told).scalar_one_or_none()


def end(connection: Connection, tenant: int, device: UUID) -> None:
    """Forget all tokens of a laptop: it has to sign in anew."""
    connection.execute(delete(tokens).where(tokens.c.tenant == tenant, tokens.c.device == device))


def digest(token: str) -> bytes:
    """Return what is kept of a token."""
    return sha256(token.encode("utf-8", "replace")).digest()


def sign_in_needed() -> Refusal:
    """Return the refusal of somebody who has to sign in with name and password."""
    return Refusal(401, "sign_in_needed", "Sign in with name and password")


def _new(kind: str, tenant: int) -> str:
    """Return a token nobody can guess; that of 15 minutes is shorter, as every call carries it."""
    return f"{kind}{tenant}.{secrets.token_urlsafe(_BYTES[kind])}"


def _ask(connection: Connection, tenant: int, token: str) -> Found:
    """Ask for the token with its laptop, account and grants, in one round trip."""
    return run(connection, _FOUND, {"here": tenant, "shown": digest(token)})


def _check_device(found: Any, now: int) -> None:
    if found.state == "stolen":
        raise Refusal(401, "stolen", "This laptop was reported stolen", wipe=True)
    if found.disabled_at is not None and found.disabled_at <= now and found.state != "left":
        raise sign_in_needed()


def _lock_device(connection: Connection, tenant: int, token: str) -> None:
    """Let exchanges of one laptop's tokens follow each other."""
    owner = select(tokens.c.device).where(
        tokens.c.tenant == tenant, tokens.c.digest == digest(token)
    )
    connection.execute(
        select(devices.c.id)
        .where(devices.c.tenant == tenant, devices.c.id.in_(owner))
        .with_for_update()
    )


def _first_use(connection: Connection, tenant: int, token: str, found: Any) -> None:
    """Retire the token that this one came from, and others that came from it."""
    mine = digest(token)
    same = and_(tokens.c.tenant == tenant, tokens.c.device == found.device)
    if found.stage == "fresh":
        if found.parent is not None:
            older = or_(tokens.c.digest == found.parent, tokens.c.parent == found.parent)
            connection.execute(
                update(tokens).where(same, older, tokens.c.digest != mine).values(state="retired")
            )
        connection.execute(update(tokens).where(same, tokens.c.digest == mine).values(state="used"))


def _forget_old(connection: Connection, tenant: int, device: UUID, now: int) -> None:
    useless = or_(
        tokens.c.expires_at <= now,
        and_(tokens.c.state == "retired", tokens.c.made_at <= now - REMEMBER_RETIRED),
    )
    connection.execute(
        delete(tokens).where(tokens.c.tenant == tenant, tokens.c.device == device, useless)
    )
