"""The calls of the protocol: from a request to a message, to the desk, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import BoundedSemaphore
from typing import Any, TypeVar

from starlette.requests import Request
from starlette.responses import Response

from desktop.server.api.answers import Answers
from desktop.server.api.catalogue import Call
from desktop.server.api.measures import Measures
from desktop.server.auth import home_of
from desktop.server.cities import City, choose_city
from desktop.server.desk import Desk
from desktop.server.refusal import Refusal, malformed
from desktop.server.tokens import sign_in_needed, tenant_of
from desktop.server.wire import SCHEMA_HEADER, check_free_values, check_headers, read, unpacked
from desktop.sync.along import STATE_HEADER, Opened, Opening, opened, tells_nothing
from desktop.sync.forgetting import ErasureAgree, ErasureAsk, ErasuresWanted
from desktop.sync.logbook import LogAppend, LogPersonsWanted, LogWanted
from desktop.sync.protocol import (
    MOST_OPERATIONS,
    MOST_ROWS,
    HistoryWanted,
    Message,
    Page,
    Pull,
    Push,
    Pushed,
    Refresh,
    Register,
    Registered,
    Salvage,
)
from desktop.sync.ruling import RulesSet, RulesWanted

M = TypeVar("M", bound=Message)
N = TypeVar("N", bound=Message)

LARGE = 128 << 10
"""Bytes from which a token is checked before the body is unpacked."""
HUGE = 2 << 20
"""Bytes from which one body at a time is read: as Python's objects it can be thirty times that."""
OLDEST_PULL = 1
"""Lowest schema that may read."""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """The functions behind the paths.

    Args:
        desk: Carries out the calls.
        answers: Makes the answers.
        measures: Count operations.
        cities: Returns the cities of this installation.
    """

    desk: Desk
    answers: Answers
    measures: Measures
    cities: Callable[[], list[City]]
    _one_huge: BoundedSemaphore = field(default_factory=lambda: BoundedSemaphore(1))

    def of(self, call: Call) -> Callable[[Request], Response]:
        """Return the function behind one call of the catalogue."""
        takes = call.takes
        work: Callable[[Request, Any], Message] = getattr(self, call.name)
        if takes is None:
            raise ValueError(f"{call.name} takes no message")

        def answer(request: Request) -> Response:
            check_headers(request.headers)
            message: Any = self._read(takes, request, signed=call.signed)
            given = work(request, message)
            if _is_known(message, given):
                return Response(status_code=204, headers={STATE_HEADER: message.state})
            return self.answers.given(given, request.headers)

        return answer

    def register(self, request: Request, message: Register) -> Registered:
        """Sign a laptop in."""
        host = request.url.hostname or ""
        city = choose_city(self.cities(), said=message.city, host=host)
        if city is None:
            raise Refusal(404, "unknown_city", "Say the short name of the city")
        address = request.client.host if request.client else ""
        got = self.desk.auth.sign_in(city.tenant, message, address)
        return Registered(
            server=self.desk.identity(city.tenant).server,
            city=city.name,
            device=got.device,
            user=got.user,
            grants=list(got.grants),
            home=home_of(got.grants),
            refresh=got.tokens.refresh,
            access=got.tokens.access,
            access_seconds=got.tokens.access_seconds,
            lease_until=got.tokens.lease_until,
        )

    def token(self, _request: Request, message: Refresh) -> Message:
        """Exchange a refresh token.

        It is the first call of a laptop that was away, also after a restart: the server looks up
        its own id before it answers, for a laptop believes no answer without it, nor an order to
        wipe.
        """
        self.desk.identity(tenant_of(message.refresh))
        return self.desk.auth.exchange(message.refresh)

    def hello(self, request: Request, message: Opening) -> Opened:
        """Open a sync; do what rode along, as if it had been asked by itself."""
        answer = self.desk.hello(bearer_token(request), message)
        return opened(
            message,
            answer,
            push=lambda asked: _left_out(self.push, request, asked),
            pull=lambda asked: _left_out(self.pull, request, asked),
        )

    def push(self, request: Request, message: Push) -> Pushed:
        """Merge operations."""
        if len(message.ops) > MOST_OPERATIONS:
            raise malformed(f"More than {MOST_OPERATIONS} operations")
        for op in message.ops:
            check_free_values(op.fields)
        answer = self.desk.push(bearer_token(request), message)
        for result in answer.results:
            self.measures.merged(result.outcome, 1)
        if not (answer.reset or answer.fork or answer.gap):
            self.measures.merged("applied", len(message.ops) - len(answer.results))
        return answer

    def pull(self, request: Request, message: Pull) -> Page:
        """Hand out the next page."""
        schema = request.headers.get(SCHEMA_HEADER, str(OLDEST_PULL))
        if schema.isdigit() and int(schema[:9]) < OLDEST_PULL:
            raise Refusal(426, "upgrade_required", "This version is too old to read")
        return self.desk.pull(bearer_token(request), message)

    def salvage(self, request: Request, message: Salvage) -> Message:
        """Take back rows of a lost history."""
        if len(message.rows) > MOST_ROWS:
            raise malformed(f"More than {MOST_ROWS} rows")
        for row in message.rows:
            check_free_values(row.body)
        return self.desk.salvage(bearer_token(request), message)

    def history(self, request: Request, message: HistoryWanted) -> Message:
        """Tell who changed what in a record."""
        return self.desk.history(bearer_token(request), message)

    def log_append(self, request: Request, message: LogAppend) -> Message:
        """Keep what was read on a laptop."""
        return self.desk.log_append(bearer_token(request), message)

    def log_read(self, request: Request, message: LogWanted) -> Message:
        """Tell the data protection officer who read what."""
        return self.desk.log_read(bearer_token(request), message)

    def log_persons(self, request: Request, message: LogPersonsWanted) -> Message:
        """Tell them who looked at whom, hour by hour."""
        return self.desk.log_persons(bearer_token(request), message)

    def rules_report(self, request: Request, _message: RulesWanted) -> Message:
        """Tell how long things are kept, and who set it."""
        return self.desk.rules_report(bearer_token(request))

    def rules_set(self, request: Request, message: RulesSet) -> Message:
        """Set how long things are kept."""
        return self.desk.rules_set(bearer_token(request), message)

    def erasure_ask(self, request: Request, message: ErasureAsk) -> Message:
        """Ask to erase a person."""
        return self.desk.erasure_ask(bearer_token(request), message)

    def erasure_agree(self, request: Request, message: ErasureAgree) -> Message:
        """Agree with what somebody else asked."""
        return self.desk.erasure_agree(bearer_token(request), message)

    def erasure_report(self, request: Request, _message: ErasuresWanted) -> Message:
        """Tell how far requests and erasures are."""
        return self.desk.erasure_report(bearer_token(request))

    def _read(self, kind: type[M], request: Request, *, signed: bool) -> M:
        body: bytes = request.state.body
        if signed and len(body) > LARGE:
            self.desk.check(bearer_token(request))
        plain = unpacked(body, request.headers.get("content-encoding", "").strip().casefold())
        if len(plain) <= HUGE:
            return read(kind, plain)
        with self._one_huge:
            return read(kind, plain)


def _is_known(message: Any, given: Message) -> bool:
    """Return whether the laptop knows an answer already, and needs only hear that it does."""
    return isinstance(given, Opened) and tells_nothing(message, given)


def _left_out(work: Callable[[Request, M], N], request: Request, message: M) -> N | None:
    """Return what a call gives that rode along; ``None`` if it fails, in whatever way.

    The hello was answered, and its orders must arrive. The laptop asks again by itself, and that
    call tells why.
    """
    try:
        return work(request, message)
    except Exception:  # noqa: BLE001 - see above
        return None


def bearer_token(request: Request) -> str:
    """Return the access token of a request.

    Raises:
        Refusal: There is none.
    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.casefold() != "bearer":
        raise sign_in_needed()
    return token.strip()
