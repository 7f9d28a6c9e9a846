"""The desk behind the door: one call of a laptop is one transaction, from token to answer.

The token is looked up in the same transaction that does the work, so a laptop that was revoked
a moment ago gets nothing, and a call costs no extra round trip.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import Connection, select, text

from desktop.server import access, access_pages, agreeing, audit, ruling
from desktop.server.auth import Auth, home_of
from desktop.server.books import Books
from desktop.server.database import Database, Opened
from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.models.feed import servers
from desktop.server.postgres.books import PostgresBooks
from desktop.server.statements import run
from desktop.server.tokens import Bearer, sign_in_needed, tenant_of
from desktop.sync.forgetting import ErasureAgree, ErasureAsk, ErasureReport
from desktop.sync.logbook import (
    LogAppend,
    LogAppended,
    LogPage,
    LogPersons,
    LogPersonsWanted,
    LogWanted,
)
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
from desktop.sync.ruling import RulesSet, RulesTold

T = TypeVar("T")
_SEEN = text(
    "UPDATE device SET seen_at = :now, schema = :version WHERE tenant = :here AND id = :laptop"
)
_TOLD = text("UPDATE device SET told_at = :now WHERE tenant = :here AND id = :laptop")
_SCOPES = text("SELECT set_config('app.scopes', :scopes, true)")


class Core(NamedTuple):
    """The functions that merge and hand out; see :mod:`desktop.server.exchange`."""

    hello: Callable[[Books, Caller, Hello, Occasion], Welcome]
    push: Callable[[Books, Caller, Push, Occasion], Pushed]
    pull: Callable[[Books, Caller, Pull, Occasion], Page]
    salvage: Callable[[Books, Caller, Salvage, Occasion], Salvaged]
    history: Callable[[Books, Caller, HistoryWanted, Occasion], History]


class Visit(NamedTuple):
    """One call in its transaction."""

    connection: Connection
    bearer: Bearer
    books: PostgresBooks
    caller: Caller
    occasion: Occasion


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
        now: Returns ms since 1970.
        nonce: Returns a random number, 1 to 2**63 - 1.
        afterwards: Gets the city, and kind and id of each record of a call that is committed.
    """

    database: Database
    auth: Auth
    core: Core
    now: Callable[[], int]
    nonce: Callable[[], int]
    afterwards: Callable[[int, Iterable[tuple[str, UUID]]], None]
    identities: dict[int, Identity] = field(default_factory=dict)

    def hello(self, token: str, message: Hello) -> Welcome:
        """Greet a laptop; one that left and has sent all is told to wipe."""

        def work(visit: Visit) -> Welcome:
            answer = self.core.hello(visit.books, visit.caller, message, visit.occasion)
            self._note_visit(visit, message, answer)
            return answer

        return self._write(token, work, records=False)

    def push(self, token: str, message: Push) -> Pushed:
        """Merge operations."""
        core = self.core.push
        answer = self._write(token, lambda v: core(v.books, v.caller, message, v.occasion))
        # Also of what was known: the one who took it may not have come to this.
        self.afterwards(tenant_of(token), ((op.entity, op.id) for op in message.ops))
        return answer

    def pull(self, token: str, message: Pull) -> Page:
        """Hand out the next page."""
        core = self.core.pull
        return self._read(token, lambda v: core(v.books, v.caller, message, v.occasion))

    def salvage(self, token: str, message: Salvage) -> Salvaged:
        """Take back rows of a lost history."""
        core = self.core.salvage
        answer = self._write(token, lambda v: core(v.books, v.caller, message, v.occasion))
        self.afterwards(tenant_of(token), ((row.entity, row.id) for row in message.rows))
        return answer

    def history(self, token: str, message: HistoryWanted) -> History:
        """Tell who changed what in a record."""
        core = self.core.history
        return self._read(token, lambda v: core(v.books, v.caller, message, v.occasion))

    def log_append(self, token: str, message: LogAppend) -> LogAppended:
        """Keep what was read on a laptop."""

        def work(visit: Visit) -> LogAppended:
            return access.append(visit.connection, visit.caller, message, now=visit.occasion.now)

        return self._write(token, work, records=False)

    def log_read(self, token: str, message: LogWanted) -> LogPage:
        """Tell the data protection officer who read what."""
        return self._read(token, lambda v: access_pages.read_page(v.connection, v.caller, message))

    def log_persons(self, token: str, message: LogPersonsWanted) -> LogPersons:
        """Tell them who looked at whom, hour by hour."""
        return self._read(
            token, lambda v: access_pages.read_persons(v.connection, v.caller, message)
        )

    def rules_report(self, token: str) -> RulesTold:
        """Tell the data protection officer how long things are kept, and who set it."""
        return self._read(
            token, lambda v: ruling.told(v.connection, v.bearer, v.caller, now=v.occasion.now)
        )

    def rules_set(self, token: str, message: RulesSet) -> RulesTold:
        """Set how long things are kept in the city."""

        def work(visit: Visit) -> RulesTold:
            call = (visit.connection, visit.bearer)
            return ruling.change(call, visit.caller, message, now=visit.occasion.now)

        return self._write(token, work, records=False)

    def erasure_ask(self, token: str, message: ErasureAsk) -> ErasureReport:
        """Write down that somebody asks to erase a person."""

        def work(visit: Visit) -> ErasureReport:
            call = (visit.connection, visit.bearer, visit.books)
            return agreeing.ask(call, visit.caller, message, now=visit.occasion.now)

        return self._write(token, work)

    def erasure_agree(self, token: str, message: ErasureAgree) -> ErasureReport:
        """Write down that somebody else agrees."""

        def work(visit: Visit) -> ErasureReport:
            call = (visit.connection, visit.bearer, visit.books)
            return agreeing.agree(call, visit.caller, message, now=visit.occasion.now)

        return self._write(token, work)

    def erasure_report(self, token: str) -> ErasureReport:
        """Tell how far requests and erasures are."""
        return self._read(
            token,
            lambda v: agreeing.told(v.connection, v.bearer, v.caller, now=v.occasion.now),
        )

    def check(self, token: str) -> None:
        """Refuse a token before any work is spent on a large body."""
        with self.database.reading(tenant_of(token)) as connection:
            self.auth.recognise(connection, token)

    @contextmanager
    def visit(self, token: str) -> Iterator[tuple[Connection, Caller]]:
        """Open a transaction for somebody with a valid token."""
        tenant = tenant_of(token)
        self.identity(tenant)
        with self.database.writing(tenant) as connection:
            yield connection, _caller(self.auth.recognise(connection, token))

    def identity(self, tenant: int) -> Identity:
        """Return by what the server of a city is known; read once.

        Raises:
            Refusal: There is no such city.
        """
        if tenant not in self.identities:
            wanted = select(servers.c.id, servers.c.key).where(servers.c.tenant == tenant)
            with self.database.reading(tenant) as connection:
                found = connection.execute(wanted).one_or_none()
            if found is None:
                raise sign_in_needed()
            self.identities[tenant] = Identity(found.id, bytes(found.key))
        return self.identities[tenant]

    def _write(self, token: str, work: Callable[[Visit], T], *, records: bool = True) -> T:
        """Do what changes something; without ``records``, none of them."""

        def once(tenant: int) -> T:
            with self.database.exchanging(tenant, write=True) as opened:
                visit = self._visit(opened, token, tenant)
                if records:
                    see_scopes(opened.connection, visit.caller.writable())
                return work(visit)

        return self._carry_out(token, once)

    def _read(self, token: str, work: Callable[[Visit], T]) -> T:
        def once(tenant: int) -> T:
            with self.database.exchanging(tenant, write=False) as opened:
                visit = self._visit(opened, token, tenant)
                see_scopes(opened.connection, visit.caller.readable())
                return work(visit)

        return self._carry_out(token, once)

    def _carry_out(self, token: str, once: Callable[[int], T]) -> T:
        """Do a transaction, again when it collided with another one."""
        tenant = tenant_of(token)
        self.identity(tenant)
        with self.auth.noting_orders(token):
            return self.database.attempt(lambda: once(tenant))

    def _visit(self, opened: Opened, token: str, tenant: int) -> Visit:
        connection = opened.connection
        bearer = self.auth.recognise(connection, token, ready=opened.check)
        caller = _caller(bearer)
        occasion = Occasion(now=self.now(), nonce=self.nonce(), key=self.identity(tenant).key)
        return Visit(connection, bearer, PostgresBooks(connection, tenant), caller, occasion)

    def _note_visit(self, visit: Visit, message: Hello, answer: Welcome) -> None:
        bearer, now = visit.bearer, visit.occasion.now
        seen = {"here": bearer.tenant, "laptop": bearer.device, "now": now}
        run(visit.connection, _SEEN, seen | {"version": message.schema})
        if answer.wipe:
            run(visit.connection, _TOLD, seen)
            entry = audit.Entry(now, str(bearer.device), "device.wipe", str(bearer.device))
            audit.append(visit.connection, bearer.tenant, entry)


def see_scopes(connection: Connection, scopes: Iterable[int]) -> None:
    """Tell row-level security which scopes this transaction is about, now that it is known."""
    run(connection, _SCOPES, {"scopes": "{" + ",".join(map(str, scopes)) + "}"})


def _caller(bearer: Bearer) -> Caller:
    return Caller(
        tenant=str(bearer.tenant),
        user=bearer.user,
        device=bearer.device,
        grants=bearer.grants,
        home=home_of(bearer.grants),
        has_left=bearer.state == "left",
        left_at=bearer.left_at,
    )
