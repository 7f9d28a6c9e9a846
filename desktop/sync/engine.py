"""One sync from beginning to end. The steps are numbered as in the README of this folder.

Every step is one local transaction, so stopping between two of them, or in one, loses
nothing: the next sync begins where this one was. No clock decides anything; the one given
only measures how long a step took.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, TypeVar

from msgspec.structs import replace

from desktop import errors
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.sync.along import Opened, Opening
from desktop.sync.beside import Once, Work, nothing
from desktop.sync.pace import Pace
from desktop.sync.ports import Replica, Server
from desktop.sync.protocol import (
    MOST_OPERATIONS,
    MOST_ROWS,
    Hello,
    Page,
    Pull,
    Push,
    Pushed,
    Welcome,
)

Report = Callable[[int, int], None]
"""Gets (done, total) between steps, 0 for a total that nobody knows; may raise ``Cancelled``."""

MOST_HELLOS = 6
"""A server that was put back, a fork and a lost operation each need one more."""
FIRST_ROWS = 200
"""Rows in the first page: the one that brings what colleagues did since this morning."""

A = TypeVar("A")


def _say_nothing(done: int, total: int) -> None: ...


def synchronise(
    replica: Replica,
    server: Server,
    *,
    report: Report = _say_nothing,
    clock: Callable[[], float] = time.monotonic,
) -> SyncReport:
    """Bring laptop and server together as far as the line lets us; always ends.

    Args:
        replica: The laptop's data.
        server: The central server.
        report: Hears how far it is between two steps, and may raise ``Cancelled``.
        clock: In seconds, never goes back.

    Returns:
        What was done and why it stopped. Expected errors of both ends are in it; anything
        else is a bug and goes through.
    """
    started = clock()
    run = _Run(replica, server, report, clock)
    end, error = End.DONE, None
    try:
        run.carry_out()
    except errors.ExpectedError as stopped:
        end, error = end_of(stopped), stopped
    return SyncReport(
        end=end,
        error=type(error).__name__ if error else "",
        reason=str(getattr(error, "reason", "")),
        retry_after=error.seconds if isinstance(error, errors.ServerBusy) else 0,
        wipe=isinstance(error, errors.DeviceRevoked) and error.wipe,
        seconds=max(0.0, clock() - started),
        epoch=run.epoch,
        clock_ahead=run.clock_ahead,
        outcomes=MappingProxyType(dict(run.outcomes)),
        left_at=run.left_at,
        regranted=run.regranted,
        **run.counts,
    )


def end_of(error: errors.ExpectedError) -> End:
    """Return how a sync ends that ``error`` stopped."""
    return next((end for kind, end in _ENDS.items() if isinstance(error, kind)), End.LOCAL)


_ENDS: Mapping[type[errors.ExpectedError], End] = {
    errors.ServerBusy: End.BUSY,
    errors.ServerUnreachable: End.UNREACHABLE,
    errors.Cancelled: End.CANCELLED,
    errors.SignInNeeded: End.SIGN_IN,
    errors.NotRegistered: End.SIGN_IN,
    errors.UpgradeRequired: End.UPGRADE,
    errors.DeviceRevoked: End.REVOKED,
    errors.CertificateRefused: End.UNTRUSTED,
    errors.RequestRefused: End.REFUSED,
}


class _HelloAgain(Exception):
    """The server's history is not what this laptop believed: say hello again."""


class _Run:
    """One sync at work, with what it counted."""

    def __init__(
        self, replica: Replica, server: Server, report: Report, clock: Callable[[], float]
    ) -> None:
        self._replica = replica
        self._server = server
        self._report = report
        self._clock = clock
        self._outgoing = Pace(MOST_OPERATIONS)
        self._incoming = Pace(MOST_ROWS, start=FIRST_ROWS)
        self.counts: Counter[str] = Counter()
        self.outcomes: Counter[str] = Counter()
        self.epoch = 0
        self.clock_ahead = 0
        self.left_at = 0
        self.regranted = False
        self._to_send = 0
        self._unread = False
        self._lacks = False
        self._alone = False
        self._is_read = False
        self._left: Work = nothing
        """What the last answer brought and is not written here yet."""

    def carry_out(self) -> None:
        """Do steps 1 to 6; anew from the first when the server's history turns out different."""
        for _ in range(MOST_HELLOS):
            try:
                welcome = self._say_hello()
                if welcome.left_at:
                    self._send()
                    continue  # the server says whether it has it all
                self._offer_lost_rows()
                self._send()
                self._read_all(welcome)
            except _HelloAgain:
                continue
            except errors.ExpectedError:
                self._write_left()
                raise
            return
        raise errors.ServerUnreachable("no_progress")

    def _say_hello(self) -> Welcome:
        """Steps 1 and 2: tell where we stand; carry out what the answer says."""
        while True:
            self._report(0, 0)
            asked = self._opening()
            started = self._clock()
            try:
                answer = self._server.hello(asked) or self._replica.expected()
            except errors.ServerSlow:
                if asked.push is None and asked.pull is None:
                    raise
                self._alone = True
                self.counts["slow"] += 1
                continue
            taken = self._clock() - started
            self.counts["hellos"] += 1
            self.left_at = answer.left_at
            # First of all: whatever breaks off from now on, nobody is shown here any more.
            self._carry_out(answer)
            if answer.wipe and self._replica.greeting().last_n <= answer.last_n:
                raise errors.DeviceRevoked(wipe=True)
            self._take_note(asked, answer)
            if answer.fork:
                self.counts["forks"] += 1
                raise _HelloAgain
            if not (answer.more_erasures and answer.erased > asked.erased):
                self._take_along(asked, answer, taken)
                return answer

    def _opening(self) -> Opening:
        """Return the hello, with what is small; without, once that took too long."""
        self._is_read = False
        if self._alone:
            return self._replica.opening(0, 0)
        return self._replica.opening(self._outgoing.size, self._incoming.size)

    def _take_along(self, asked: Opening, answer: Welcome, taken: float) -> None:
        """Do what steps 4 and 5 do, with what came along with the answer."""
        if not isinstance(answer, Opened):
            return
        if asked.push is not None and answer.pushed is not None:
            self._outgoing.took(taken)
            self._left = partial(self._note_sent, asked.push, answer.pushed)
            self._count_sent(asked.push, answer.pushed)
            self._write_left()
        if asked.pull is None or answer.page is None:
            return
        if asked.pull == self._replica.next_pull(asked.pull.limit):  # the hello changed nothing
            _check(asked.pull, answer.page)
            self._lacks = False
            self._take(answer.page)
            self._is_read = not (answer.page.more or self._lacks)

    def _carry_out(self, answer: Welcome) -> None:
        """Carry out what the server said; what is wiped next need not be written any more."""
        try:
            self.regranted |= self._replica.welcomed(answer)
        except (errors.DiskFull, errors.DiskFailing):
            if not answer.wipe:
                raise

    def _take_note(self, asked: Hello, answer: Welcome) -> None:
        self._to_send = self.counts["sent"] + max(0, asked.last_n - answer.last_n)
        self.epoch = answer.epoch
        self.clock_ahead = round(answer.clock_ahead / 1000)
        self.counts["erased"] += len(answer.erasures)
        self._outgoing.limit(answer.limits.operations)
        self._incoming.limit(answer.limits.rows)

    def _offer_lost_rows(self) -> None:
        """Step 3: before our own operations, which may build on these rows."""
        while (offered := self._replica.next_salvage(self._outgoing.size)) is not None:
            self._report(self.counts["offered"], 0)
            answer = self._patiently(self._outgoing, self._server.salvage, offered)
            if answer is None:
                continue
            self._replica.salvaged(offered, answer)
            self._unread = True
            self.counts["offered"] += len(offered.rows)
            self.counts["taken"] += len(answer.accepted)

    def _send(self) -> None:
        """Step 4: send what waits, in order, until nothing does.

        Beside each call, the answer to the one before is written and the next batch is read.
        """
        arrived = 0
        batch = self._replica.next_push(self._outgoing.size)
        while batch is not None:
            self._report(self.counts["sent"], max(self._to_send, self.counts["sent"]))
            ahead: list[Push | None] = []
            answer = self._call(
                self._outgoing, self._server.push, batch, partial(self._look, batch, ahead)
            )
            if answer is None:
                batch = self._replica.next_push(self._outgoing.size)
                continue
            first = batch.ops[0].n
            self._left = partial(self._note_sent, batch, answer)
            self._count_sent(batch, answer)
            if first <= arrived or answer.last_n < first:
                raise errors.ServerUnreachable("no_progress")
            arrived = min(answer.last_n, batch.ops[-1].n)
            batch = self._after(batch, answer, ahead[0])
        self._write_left()

    def _look(self, batch: Push, ahead: list[Push | None]) -> None:
        ahead.append(self._replica.next_push(self._outgoing.size, behind=batch))

    def _after(self, batch: Push, answer: Pushed, ahead: Push | None) -> Push | None:
        """Return the batch behind one that was answered."""
        if ahead is None or answer.last_n != batch.ops[-1].n:
            self._write_left()
            return self._replica.next_push(self._outgoing.size)
        if answer.receipt is None:
            return ahead
        return replace(ahead, cursors=ahead.cursors | answer.receipt.cursors)

    def _note_sent(self, batch: Push, answer: Pushed) -> None:
        if not self._replica.pushed(batch, answer):
            self._unread = True

    def _count_sent(self, batch: Push, answer: Pushed) -> None:
        if answer.fork:
            self.counts["forks"] += 1
        if answer.fork or answer.reset or answer.gap:
            self._write_left()
            raise _HelloAgain
        self.counts["batches"] += 1
        self.counts["sent"] += sum(op.n <= answer.last_n for op in batch.ops)
        self.outcomes.update(result.outcome.value for result in answer.results)

    def _read_all(self, welcome: Welcome) -> None:
        """Steps 5 and 6: read what is new, compare, and once more where we differ."""
        if not welcome.can_pull:
            raise errors.UpgradeRequired
        at_end = welcome.at_end or self._is_read
        if not at_end or self._unread or not self._replica.is_settled():
            self._read()
        if unequal := self._replica.mismatched():
            self.counts["unequal"] += len(unequal)
            self._read()

    def _read(self) -> None:
        """Read what is new; all of it whole where what changed does not make whole what is here."""
        self._lacks = False
        self._read_pages()
        if self._lacks:
            self.counts["lacked"] += 1
            self._read_pages(whole=True)
        self._unread = False

    def _read_pages(self, *, whole: bool = False) -> None:
        """Read page by page; each is written beside the call for the next."""
        asked = self._next_pull(whole=whole)
        while asked is not None:
            self._report(self.counts["received"], 0)
            page = self._call(self._incoming, self._server.pull, asked)
            if page is None:
                asked = self._next_pull(whole=whole)
                continue
            _check(asked, page)
            self._left = partial(self._take, page)
            if not page.more:
                break
            if asked.cursors.items() >= page.cursors.items():
                raise errors.ServerUnreachable("no_progress")
            cursors = asked.cursors | page.cursors
            asked = replace(asked, cursors=cursors, limit=self._incoming.size)
        self._write_left()

    def _next_pull(self, *, whole: bool) -> Pull | None:
        asked = self._replica.next_pull(self._incoming.size)
        return replace(asked, parts=False) if whole and asked is not None else asked

    def _take(self, page: Page) -> None:
        started = self._clock()
        if not self._replica.pulled(page):
            self._lacks = True
            return
        self._incoming.wrote(len(page.rows), self._clock() - started)
        self.counts["pages"] += 1
        self.counts["received"] += len(page.rows)
        self.counts["departed"] += len(page.departed)
        self.counts["erased"] += len(page.erased)

    def _write_left(self) -> None:
        left, self._left = self._left, nothing
        left()

    def _call(
        self, pace: Pace, call: Callable[..., A], message: Any, also: Work = nothing
    ) -> A | None:
        """Do a call; beside it, write what the last answer brought and do something else too."""
        work = Once(self._write_left, also)
        try:
            answer = self._patiently(pace, partial(call, beside=work), message)
        except errors.ExpectedError:
            work.finish()
            raise
        work.finish()
        return answer

    def _patiently(self, pace: Pace, call: Callable[[Any], A], message: Any) -> A | None:
        """Return the answer; ``None`` if it took too long and a smaller message may pass."""
        started = self._clock()
        try:
            answer = call(message)
        except errors.ServerSlow:
            if not pace.timed_out():
                raise
            self.counts["slow"] += 1
            return None
        pace.took(self._clock() - started)
        return answer


def _check(asked: Pull, page: Page) -> None:
    """Refuse a page that cannot be an answer to what was asked."""
    if page.reset:
        raise _HelloAgain
    if page.count != len(page.rows) + len(page.departed) + len(page.erased):
        raise errors.ServerUnreachable("cut_short")
    has_parts = any(row.base is not None for row in page.rows)
    if not page.cursors.keys() <= asked.cursors.keys() or (
        has_parts and (page.more or not asked.parts)
    ):
        raise errors.ServerUnreachable("not_our_server")
