"""Signing in: name, password and second factor become a registered laptop with tokens."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, insert, select, update

from desktop.domain.roles.role import Role, weight
from desktop.server import audit, throttle, tokens
from desktop.server.database import Database
from desktop.server.factors import FactorKey
from desktop.server.models.accounts import accounts, devices, memberships
from desktop.server.models.feed import scopes
from desktop.server.passwords import Passwords, step_of
from desktop.server.refusal import Refusal
from desktop.server.tokens import Bearer
from desktop.sync.protocol import Grant, Register, Tokens

DAY = 24 * 3600 * 1000
LEASE = 30 * DAY
"""ms for which a laptop may go without the server, then it locks itself."""
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """A laptop that was registered just now."""

    device: UUID
    user: str
    grants: Sequence[Grant]
    tokens: Tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Auth:
    """Signs laptops in and recognises them.

    Args:
        database: Of all cities.
        passwords: Checks them.
        now: Returns ms since 1970.
        new_id: Returns an id for a registration.
        factors: Unwraps the secrets of second factors.
        lease: ms for which a laptop may go without the server.
    """

    database: Database
    passwords: Passwords
    now: Callable[[], int]
    new_id: Callable[[], UUID]
    factors: FactorKey
    lease: int = LEASE

    def sign_in(self, tenant: int, message: Register, address: str) -> SignedIn:
        """Register a laptop for the account that name, password and code prove.

        An unknown name takes as long and is refused in the same words as a wrong password.

        Args:
            tenant: The city.
            message: What was typed.
            address: Where the call came from, for the count of tries.

        Raises:
            Refusal: Wrong, too early, or a second factor is missing.
        """
        login = login_of(message.login)
        tried = throttle.subjects(login, address)
        with self.database.writing(tenant) as connection:
            throttle.count_try(connection, tenant, tried, now=self.now())
            account = _account(connection, tenant, login)
        kept = account.password_hash if account is not None else None
        if not self.passwords.is_right(kept, message.password) or account is None:
            raise _refused()
        with self.database.writing(tenant) as connection:
            self._check_code(connection, tenant, account, message.code)
            throttle.take_back(connection, tenant, tried)
            throttle.forget_old(connection, tenant, now=self.now())
            self._renew_hash(connection, tenant, account, message.password)
            return self._register(connection, tenant, account, message.device)

    def exchange(self, token: str) -> Tokens:
        """Return new tokens for a refresh token.

        Raises:
            Refusal: It is not valid any more, or was used by two: then the laptop has to
                sign in again, and the attempt is in the audit.
        """
        tenant = tokens.tenant_of(token)
        now = self.now()
        with self.noting_orders(token), self.database.writing(tenant) as connection:
            got = tokens.exchange(connection, token, now=now, lease=self.lease)
            if got.copied:
                entry = audit.Entry(now, str(got.device), "token.copied", str(got.device))
                audit.append(connection, tenant, entry)
        if got.copied:
            raise tokens.sign_in_needed()
        return Tokens(
            refresh=got.refresh,
            access=got.access,
            access_seconds=tokens.ACCESS_SECONDS,
            lease_until=got.lease_until,
        )

    @contextmanager
    def noting_orders(self, token: str) -> Iterator[None]:
        """Keep that a stolen laptop was told to wipe, whatever becomes of its call."""
        try:
            yield
        except Refusal as refused:
            if refused.failure.wipe:
                self._note_order(token)
            raise

    def _note_order(self, token: str) -> None:
        tenant, now = tokens.tenant_of(token), self.now()
        with self.database.writing(tenant) as connection:
            device = tokens.note_order(connection, token, now=now)
            if device is not None:
                entry = audit.Entry(now, str(device), "device.wipe", str(device))
                audit.append(connection, tenant, entry)

    def recognise(
        self, connection: Connection, token: str, *, ready: Callable[[], None] | None = None
    ) -> Bearer:
        """Return who shows an access token; ``connection`` is of the token's tenant.

        Raises:
            Refusal: See :func:`desktop.server.tokens.recognise`.
        """
        return tokens.recognise(connection, token, now=self.now(), ready=ready)

    def _check_code(self, connection: Connection, tenant: int, account: Any, code: str) -> None:
        if account.second_factor is None:
            return
        if not code:
            raise Refusal(401, "second_factor_needed", "This account has a second factor")
        kept = bytes(account.second_factor)
        secret = self.factors.unwrap(kept, tenant=tenant, account=account.id)
        step = step_of(secret, code, now=self.now())
        unused = and_(
            accounts.c.tenant == tenant,
            accounts.c.id == account.id,
            accounts.c.last_code_step < (step or 0),
        )
        taken = connection.execute(update(accounts).where(unused).values(last_code_step=step or 0))
        if step is None or taken.rowcount != 1:
            raise _refused()

    def _renew_hash(self, connection: Connection, tenant: int, account: Any, password: str) -> None:
        if self.passwords.is_outdated(account.password_hash):
            connection.execute(
                update(accounts)
                .where(accounts.c.tenant == tenant, accounts.c.id == account.id)
                .values(password_hash=self.passwords.hash(password))
            )

    def _register(self, connection: Connection, tenant: int, account: Any, name: str) -> SignedIn:
        now, device = self.now(), self.new_id()
        until = now + self.lease
        connection.execute(
            insert(devices).values(
                tenant=tenant,
                id=device,
                account=account.id,
                name=_printable(name)[:_LONGEST_NAME] or "?",
                state="active",
                registered_at=now,
                seen_at=now,
                lease_until=until,
                app_version="",
                schema=0,
            )
        )
        refresh, access = tokens.issue(connection, tenant, device, now=now, until=until)
        grants = grants_of(connection, tenant, account.id)
        entry = audit.Entry(now, str(account.id), "device.register", str(device))
        audit.append(connection, tenant, entry)
        return SignedIn(
            device=device,
            user=account.name,
            grants=grants,
            tokens=Tokens(
                refresh=refresh,
                access=access,
                access_seconds=tokens.ACCESS_SECONDS,
                lease_until=until,
            ),
        )


def grants_of(connection: Connection, tenant: int, account: UUID) -> list[Grant]:
    """Return what an account may do, by scope."""
    rows = connection.execute(
        select(memberships.c.scope, scopes.c.name, memberships.c.role, scopes.c.shared)
        .join(scopes, and_(scopes.c.tenant == tenant, scopes.c.id == memberships.c.scope))
        .where(memberships.c.tenant == tenant, memberships.c.account == account)
        .order_by(memberships.c.scope)
    )
    return [
        Grant(scope=scope, name=name, role=Role(role), shared=shared)
        for scope, name, role, shared in rows
    ]


def home_of(grants: Sequence[Grant]) -> int:
    """Return the scope for new records of the team; 0 when there is none to write into.

    With several teams, one where somebody works comes before one that they only look after.
    """
    mine = [grant for grant in grants if not grant.shared and grant.role != Role.STEERING_READER]
    return min(mine, key=lambda grant: (-weight(grant.role), grant.scope)).scope if mine else 0


def login_of(typed: str) -> str:
    """Return a name of an account as it is kept: capitals and blanks around do not matter."""
    plain = unicodedata.normalize("NFKC", typed).strip().casefold()
    return _printable(plain)[:_LONGEST_NAME]


def _account(connection: Connection, tenant: int, login: str) -> Any:
    return connection.execute(
        select(
            accounts.c.id,
            accounts.c.name,
            accounts.c.password_hash,
            accounts.c.second_factor,
        ).where(
            accounts.c.tenant == tenant,
            accounts.c.login == login,
            accounts.c.disabled_at.is_(None),
        )
    ).one_or_none()


def _refused() -> Refusal:
    return Refusal(401, "sign_in_refused", "Name, password or code is not right")


def _printable(text: str) -> str:
    return "".join(letter for letter in text if letter.isprintable())
