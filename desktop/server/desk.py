"""The desk behind the door: one call of a laptop is one transaction, from token to answer.

The token is looked up in the same transaction that does the work, so a laptop that was revoked
a moment ago gets nothing, and a call costs no extra round trip.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import Connection, select, update

from desktop.server import audit
from desktop.server.auth import Auth, grants_of, home_of
from desktop.server.books import Books
from desktop.server.database import Database
from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.models.accounts import devices
from desktop.server.models.feed import servers
from desktop.server.refusal import Refusal
from desktop.server.tokens import Bearer, tenant_of
from desktop.sync.protocol import (
    Hello,
    History,
    HistoryWanted,
    Page,
    Pull,
    Push,
    Pushed,
    Salvage,
    Salvaged,
    Welcome,
)

T = TypeVar("T")


class Core(Protocol):
    """The functions that merge and hand out; see :mod:`desktop.server.exchange`."""

    def hello(self, books: Books, caller: Caller, occasion: Occasion, message: Hello) -> Welcome:
        """Greet."""

    def push(self, books: Books, caller: Caller, occasion: Occasion, message: Push) -> Pushed:
        """Merge."""

    def pull(self, books: Books, caller: Caller, occasion: Occasion, message: Pull) -> Page:
        """Hand out."""

    def salvage(
        self, books: Books, caller: Caller, occasion: Occasion, message: Salvage
    ) -> Salvaged:
        """Take back what a lost history held."""

    def history(
        self, books: Books, caller: Caller, occasion: Occasion, message: HistoryWanted
    ) -> History:
        """Tell who changed what."""


class Identity(NamedTuple):
    """By what a city's server is known.

    Args:
        server: Its id, which never changes.
        key: Signs cursors.
    """

    server: UUID
    key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Carries out the calls of laptops.

    Args:
        database: Of all cities.
        auth: Recognises who calls.
        core: Merges and hands out.
        books: Opens the books of a tenant in a transaction.
        now: Returns ms since 1970.
        nonce: Returns a random number, 1 to 2**63 - 1.
    """

    database: Database
    auth: Auth
    core: Core
    books: Callable[[Connection, int], Books]
    now: Callable[[], int]
    nonce: Callable[[], int]
    identities: dict[int, Identity] = field(default_factory=dict)

    def hello(self, token: str, message: Hello) -> Welcome:
        """Greet a laptop; tell a stolen one, or one that left and has sent all, to wipe."""

        def work(connection: Connection, bearer: Bearer) -> Welcome:
            answer = self.core.hello(*self._scene(connection, bearer), message)
            self._note_visit(connection, bearer, message, answer)
            return answer

        return self._write(token, work)

    def push(self, token: str, message: Push) -> Pushed:
        """Merge operations."""
        return self._write(token, lambda c, b: self.core.push(*self._scene(c, b), message))

    def pull(self, token: str, message: Pull) -> Page:
        """Hand out the next page."""
        return self._read(token, lambda c, b: self.core.pull(*self._scene(c, b), message))

    def salvage(self, token: str, message: Salvage) -> Salvaged:
        """Take back rows of a lost history."""
        return self._write(token, lambda c, b: self.core.salvage(*self._scene(c, b), message))

    def history(self, token: str, message: HistoryWanted) -> History:
        """Tell who changed what in a record."""
        return self._read(token, lambda c, b: self.core.history(*self._scene(c, b), message))

    def check(self, token: str) -> None:
        """Refuse a token before any work is spent on a large body."""
        self._read(token, lambda _connection, _bearer: None)

    @contextmanager
    def bearer(self, token: str) -> Iterator[tuple[Connection, Caller]]:
        """Open a transaction for somebody with a valid token."""
        tenant = tenant_of(token)
        with self.database.writing(tenant) as connection:
            bearer = self.auth.recognise(connection, token)
            yield connection, self._caller(connection, bearer)

    def identity(self, tenant: int) -> Identity:
        """Return by what the server of a city is known; read once."""
        if tenant not in self.identities:
            with self.database.reading(tenant) as connection:
                self._identity(connection, tenant)
        return self.identities[tenant]

    def _write(self, token: str, work: Callable[[Connection, Bearer], T]) -> T:
        return self._do(token, self.database.writing, work)

    def _read(self, token: str, work: Callable[[Connection, Bearer], T]) -> T:
        return self._do(token, self.database.reading, work)

    def _do(
        self,
        token: str,
        opened: Callable[[int], AbstractContextManager[Connection]],
        work: Callable[[Connection, Bearer], T],
    ) -> T:
        tenant = tenant_of(token)

        def once() -> T:
            with opened(tenant) as connection:
                return work(connection, self.auth.recognise(connection, token))

        return self.database.attempt(once)

    def _scene(self, connection: Connection, bearer: Bearer) -> tuple[Books, Caller, Occasion]:
        key = self._identity(connection, bearer.tenant).key
        occasion = Occasion(now=self.now(), nonce=self.nonce(), key=key)
        caller = self._caller(connection, bearer)
        return self.books(connection, bearer.tenant), caller, occasion

    def _caller(self, connection: Connection, bearer: Bearer) -> Caller:
        grants = tuple(grants_of(connection, bearer.tenant, bearer.account))
        return Caller(
            tenant=str(bearer.tenant),
            user=bearer.user,
            device=bearer.device,
            grants=grants,
            home=home_of(grants),
            has_left=bearer.state == "left",
        )

    def _identity(self, connection: Connection, tenant: int) -> Identity:
        if tenant not in self.identities:
            wanted = select(servers.c.id, servers.c.key).where(servers.c.tenant == tenant)
            found = connection.execute(wanted).one_or_none()
            if found is None:
                raise Refusal(401, "sign_in_needed", "There is no such city here")
            self.identities[tenant] = Identity(found.id, bytes(found.key))
        return self.identities[tenant]

    def _note_visit(
        self, connection: Connection, bearer: Bearer, message: Hello, answer: Welcome
    ) -> None:
        now = self.now()
        connection.execute(
            update(devices)
            .where(devices.c.tenant == bearer.tenant, devices.c.id == bearer.device)
            .values(seen_at=now, schema=message.schema)
        )
        if answer.wipe:
            entry = audit.Entry(now, str(bearer.device), "device.wipe", str(bearer.device))
            audit.append(connection, bearer.tenant, entry)
