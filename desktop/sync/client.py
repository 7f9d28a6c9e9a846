"""The central server over HTTP, as the engine knows it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar
from uuid import UUID

import stamina

from desktop.errors import ServerBusy, ServerSlow, ServerUnreachable
from desktop.sync.along import Opened
from desktop.sync.beside import Work, nothing
from desktop.sync.forgetting import ErasureAgree, ErasureAsk, ErasureReport, ErasuresWanted
from desktop.sync.line import Line, NothingNew, TokenExpired
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
    Message,
    Page,
    Pull,
    Push,
    Pushed,
    Refresh,
    Salvage,
    Salvaged,
    Tokens,
)
from desktop.sync.ruling import RulesSet, RulesTold, RulesWanted
from desktop.sync.tokens import Credentials, Keeper

M = TypeVar("M", bound=Message)
T = TypeVar("T")

stamina.instrumentation.set_on_retry_hooks(())  # some would print between answers of commands

ATTEMPTS = 4
LONGEST_WAIT = 10.0
"""Seconds that a sync waits by itself; when the server asks for more, the sync ends."""
_WORTH_REPEATING = frozenset({"no_network", "cut_short", "failing"})


class HttpServer:
    """The server behind one line; implements :class:`desktop.sync.ports.Server`.

    All calls may be repeated: the server knows each operation by its id, and pages are read
    from a cursor.

    Args:
        line: The way to the server.
        keeper: Has the tokens, and stores new ones before they are used.
        attempts: How often a call is tried while the line is bad.
        patience: Seconds within which it is tried.
    """

    def __init__(
        self, line: Line, keeper: Keeper, *, attempts: int = ATTEMPTS, patience: float = 45.0
    ) -> None:
        self.line = line
        self._keeper = keeper
        self._attempts = attempts
        self._patience = patience

    def hello(self, message: Hello) -> Opened | None:
        """Tell where this laptop stands and learn what it may do; ``None``: nothing new."""
        try:
            return self._call("/v1/sync/hello", message, Opened)
        except NothingNew:
            return None

    def push(self, message: Push, *, beside: Work = nothing) -> Pushed:
        """Hand over operations to be merged."""
        return self._call("/v1/sync/push", message, Pushed, beside)

    def pull(self, message: Pull, *, beside: Work = nothing) -> Page:
        """Get the next page of what is new."""
        return self._call("/v1/sync/pull", message, Page, beside)

    def salvage(self, message: Salvage) -> Salvaged:
        """Offer rows from a history that the server lost."""
        return self._call("/v1/sync/salvage", message, Salvaged)

    def history(self, entity: str, id_: UUID) -> History:
        """Return who changed what in a record."""
        return self._call("/v1/sync/history", HistoryWanted(entity=entity, id=id_), History)

    def log_append(self, message: LogAppend) -> LogAppended:
        """Hand over who read what here."""
        return self._call("/v1/log/append", message, LogAppended)

    def log_read(self, message: LogWanted) -> LogPage:
        """Return who read what in the city; for its data protection officer."""
        return self._call("/v1/log/read", message, LogPage)

    def log_persons(self, message: LogPersonsWanted) -> LogPersons:
        """Return who looked at whom, hour by hour."""
        return self._call("/v1/log/persons", message, LogPersons)

    def rules(self) -> RulesTold:
        """Return how long things are kept in the city; for its data protection officer."""
        return self._call("/v1/rules/report", RulesWanted(), RulesTold)

    def set_rules(self, message: RulesSet) -> RulesTold:
        """Set that; asking again sets it once."""
        return self._call("/v1/rules/set", message, RulesTold)

    def ask_erasure(self, message: ErasureAsk) -> ErasureReport:
        """Ask to erase a person; asking again asks once."""
        return self._call("/v1/erasure/request", message, ErasureReport)

    def agree_erasure(self, request: UUID) -> ErasureReport:
        """Agree with what somebody else asked."""
        return self._call("/v1/erasure/approve", ErasureAgree(request=request), ErasureReport)

    def erasures(self) -> ErasureReport:
        """Return how far requests and erasures are."""
        return self._call("/v1/erasure/report", ErasuresWanted(), ErasureReport)

    def signed(self, work: Callable[[str], T]) -> T:
        """Do ``work`` with a valid access token, again with a new one if it ran out."""
        seen = self._keeper.read()
        try:
            if seen.fresh:
                with suppress(TokenExpired):  # the clock of the laptop may be wrong
                    return work(seen.access)
            return work(self._renewed(seen))
        except TokenExpired:
            raise ServerUnreachable("failing") from None

    def patiently(self, work: Callable[[], T]) -> T:
        """Do ``work``, and again for a while if the line is bad. It must bear repeating."""
        for attempt in stamina.retry_context(
            on=_wait,
            attempts=self._attempts,
            timeout=self._patience,
            wait_initial=0.2,
            wait_max=LONGEST_WAIT / 2,
        ):
            with attempt:
                return work()
        raise ServerUnreachable  # pragma: no cover - the last attempt returns or raises

    def _call(self, path: str, message: Message, gives: type[M], beside: Work = nothing) -> M:
        def work(token: str) -> M:
            return self.line.call(path, message, gives, token=token, beside=beside)

        return self.patiently(lambda: self.signed(work))

    def _renewed(self, seen: Credentials) -> str:
        """Return a new access token; of two who want one at once, the second takes the first's.

        Showing a refresh token that was already exchanged would end the registration.
        """
        with self._keeper.alone():
            present = self._keeper.read()
            if present.fresh and present.access != seen.access:
                return present.access
            asked = Refresh(refresh=present.refresh)
            tokens = self.line.call("/v1/token", asked, Tokens, token=present.refresh)
            self._keeper.keep(tokens)
        return tokens.access


def _wait(error: Exception) -> bool | float:
    """Return whether to try again: after a short time of our own, or the server's."""
    if isinstance(error, ServerSlow):
        return False  # the engine asks for less at once
    if isinstance(error, ServerBusy):
        return error.seconds if 0 < error.seconds <= LONGEST_WAIT else error.seconds <= 0
    return isinstance(error, ServerUnreachable) and error.reason in _WORTH_REPEATING
