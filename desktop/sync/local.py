"""The laptop's data as the engine sees it: thin, over the functions of the storage room.

A quick one for a simulation: copy a database that was migrated once (or serialise it), open it
with ``open_store`` without a journal, and call ``register``::

    store = open_store(copy_of_an_empty_database, bytes(32))
    replica = LocalReplica(store, now=clock, new_id=ids)
    replica.register(Registration(address="", tenant="mechelen", account="an", device=…, stream=…))
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.errors import ServerUnreachable
from desktop.storage.driver import driver
from desktop.storage.engine import Store
from desktop.storage.landing import Ready, read_early
from desktop.storage.pending import outbox
from desktop.storage.pending.link import granted, read_link
from desktop.storage.pending.shadow import State
from desktop.storage.privacy.cleaning import clean, trim_journal
from desktop.storage.profiles.copies import make_copy
from desktop.storage.syncing import arrivals, receipts, salvaging
from desktop.storage.syncing.acknowledging import DENIED, REFUSED, Verdict, acknowledge, take_back
from desktop.storage.syncing.arrivals import Arrival
from desktop.storage.syncing.completing import Part, completed, lie_here
from desktop.storage.syncing.few_fields import write_few_fields
from desktop.storage.syncing.registration import Registration, register
from desktop.storage.syncing.scoping import Granted
from desktop.storage.syncing.streams import fork
from desktop.storage.syncing.sweeping import doubt, read_anew
from desktop.storage.syncing.welcome import Answer, changes_anything, is_regranted, welcome
from desktop.storage.tables.columns import moment_from
from desktop.sync import saying
from desktop.sync.along import Opening
from desktop.sync.protocol import (
    Hello,
    Page,
    Pull,
    Push,
    Pushed,
    Receipt,
    Row,
    Salvage,
    Salvaged,
    Welcome,
)


class LocalReplica:
    """The laptop's data over an open store.

    One thread at a time: between a question and its answer nothing else may be asked. Saves
    of the person go on meanwhile.

    Args:
        store: The open database, with its journal if it has one.
        now: The laptop's clock; shown, never used to decide.
        new_id: Makes the id of a new row of operations.
    """

    def __init__(
        self, store: Store, *, now: Callable[[], datetime], new_id: Callable[[], UUID]
    ) -> None:
        self.store = store
        self._now = now
        self._new_id = new_id
        self._expected: Welcome | None = None

    def register(self, registration: Registration) -> None:
        """Tie this laptop to a server."""
        with self.store.writing() as session:
            register(session, registration, at=self._now())

    def greeting(self) -> Hello:
        """Return the hello that tells where this laptop stands."""
        return self.opening(0, 0)

    def opening(self, operations: int, rows: int) -> Opening:
        """Return it with what waits, or else with the question for what is new.

        With neither where lost rows or, in an older copy, erasures come first.
        """
        with self.store.reading() as session:
            said, self._expected = saying.opening(session, self._now(), (operations, rows))
        return said

    def expected(self) -> Welcome:
        """Return the answer that would have told nothing."""
        if self._expected is None:
            raise ServerUnreachable("not_our_server")
        return self._expected

    def welcomed(self, answer: Welcome) -> bool:
        """Carry out what the server said; return whether other things may be seen here now."""
        said = Answer(
            server=answer.server,
            epoch=answer.epoch,
            last_n=answer.last_n,
            new_stream=self._new_id() if answer.fork else None,
            bad_scopes=answer.bad_scopes,
            grants=[
                Granted(one.scope, one.name, one.role.value, one.shared) for one in answer.grants
            ],
            home=answer.home,
            account=answer.user,
            erasures=answer.erasures,
            cleared=answer.cleared,
            cleared_at=answer.cleared_at,
            barred=(answer.barred_key, answer.barred),
            durable_n=answer.durable_n,
            can_pull=answer.can_pull,
            clock_ahead=answer.clock_ahead,
            threshold=answer.threshold,
            retention=answer.retention,
            submitters="\n".join(answer.submitters),
            left_at=moment_from(answer.left_at) if answer.left_at else None,
            now=self._now(),
        )
        with self.store.reading() as session:
            writes = changes_anything(session, said)
            link = read_link(session)
            is_put_back = link.epoch not in {0, answer.epoch}
            regranted = is_regranted(session, said)
        if is_put_back:  # all is read anew: what we had stays in a copy
            make_copy(self.store, self._now(), "epoch")
        anew = False
        if writes:
            with self.store.writing() as session:
                anew = welcome(session, said)
            trim_journal(self.store)
        more = link.is_unheard and answer.more_erasures
        reached = 0 if anew else answer.erased
        clean(self.store, erased=-1 - reached if more else reached)
        return regranted

    def next_push(self, most: int, *, behind: Push | None = None) -> Push | None:
        """Return up to ``most`` operations that wait, in order; ``None`` when none do."""
        with self.store.reading() as session:
            link = read_link(session)
            after = link.sent_n if behind is None else behind.ops[-1].n
            if outbox.last_n(session) <= after:
                return None
            return saying.push(session, link, most, after=after, size=saying.BYTES_SENT)

    def pushed(self, sent: Push, answer: Pushed) -> bool:
        """Mark what arrived; keep what was refused for a person to look at."""
        with self.store.writing() as session:
            link = read_link(session)
            if link.stream != sent.stream or answer.reset:
                return False
            if answer.fork:
                fork(session, self._new_id())
                return False
            last_n = min(answer.last_n, sent.ops[-1].n)
            if answer.gap or last_n < link.sent_n:
                take_back(session, answer.last_n)
                return False
            ops = {op.op for op in sent.ops}
            verdicts = [
                Verdict(each.op, each.outcome.value, each.reason)
                for each in answer.results
                if each.op in ops
            ]
            acknowledge(
                session, last_n, verdicts=verdicts, made=_made(sent, verdicts), at=self._now()
            )
            kept = last_n == sent.ops[-1].n and _keep(session, sent, answer.receipt)
            if not kept:
                doubt(driver(session), _arrived(sent, last_n, verdicts))
        clean(self.store)
        return kept

    def next_pull(self, most: int) -> Pull | None:
        """Return the question for the next page; ``None`` without a granted scope."""
        with self.store.reading() as session:
            return saying.pull(session, read_link(session), most)

    def pulled(self, answer: Page) -> bool:
        """Apply a page together with its cursors; return whether it could be."""
        if answer.reset:
            return True  # the hello that follows says what to read anew
        if self._brings_nothing(answer):
            return True
        states = [_state(row) for row in answer.rows if row.base is None]
        parts = [Part(_state(row), row.base) for row in answer.rows if row.base is not None]
        ready = read_early(states)
        with self.store.writing(repeatable=True) as session:
            db = driver(session)
            if not lie_here(db, parts):
                return False
            made_whole = completed(db, write_few_fields(db, parts))
            arrivals.apply(session, _arrival(answer, [*states, *made_whole], ready))
        clean(self.store)
        return True

    def _brings_nothing(self, answer: Page) -> bool:
        """Return whether a page leaves everything as it is, as most do."""
        if answer.count or answer.more:
            return False
        with self.store.reading() as session:
            present = {one.scope: (one.token, one.told) for one in granted(session)}
            told = answer.checksums
            same = {
                scope: (token, told.get(scope)) for scope, token in answer.cursors.items()
            } == present
            return same and not arrivals.is_unsettled(session)

    def next_salvage(self, most: int) -> Salvage | None:
        """Return rows from an epoch that the server lost and that were not offered yet."""
        with self.store.reading() as session:
            link = read_link(session)
            if link.salvaged is None:
                return None
            states = salvaging.to_offer(session, most)
        if not states:
            with self.store.writing() as session:
                salvaging.offered(session, None)
            return None
        rows = [_row(each) for each in states]
        return Salvage(stream=saying.stream_of(link), epoch=link.epoch, rows=rows)

    def salvaged(self, sent: Salvage, answer: Salvaged) -> None:  # noqa: ARG002 - see below
        """Note that these rows were offered; what was taken comes back with the feed."""
        with self.store.writing() as session:
            salvaging.offered(session, (sent.rows[-1].entity, sent.rows[-1].id))

    def is_settled(self) -> bool:
        """Whether nothing waits to be put right by reading to the end.

        A scope that is to be read from the start does, also where nothing lies here of it: the
        hello went out before the answer said so.
        """
        with self.store.reading() as session:
            read = all(one.token for one in granted(session))
            return read and not arrivals.is_unsettled(session)

    def mismatched(self) -> Sequence[int]:
        """Return complete scopes whose checksum differs from the server's; they are read anew."""
        with self.store.reading() as session:
            differing = [one.scope for one in granted(session) if one.told not in {None, one.sum}]
        if differing:
            with self.store.writing() as session:
                read_anew(driver(session), differing)
        return differing


def _arrival(page: Page, states: Sequence[State], ready: Ready) -> Arrival:
    return Arrival(
        states=states,
        ready=ready,
        departed=page.departed,
        erased=page.erased,
        cursors=page.cursors,
        sums=page.checksums,
        more=page.more,
    )


def _state(row: Row) -> State:
    return State(
        id=row.id,
        entity=row.entity,
        scope=row.scope,
        ver=row.ver,
        fv={name: [ver, str(stream)] for name, (ver, stream) in row.fv.items()} if row.fv else {},
        body=row.body,
    )


def _row(state: State) -> Row:
    return Row(
        id=state.id,
        entity=state.entity,
        scope=state.scope,
        seq=0,
        ver=state.ver,
        fv={name: (ver, UUID(stream)) for name, (ver, stream) in state.fv.items()},
        body=dict(state.body),
    )


def _arrived(sent: Push, last_n: int, verdicts: Sequence[Verdict]) -> list[bytes]:
    """Return the operations that the server has and did not keep out."""
    out = {each.op for each in verdicts if each.outcome in {DENIED, REFUSED}}
    return [op.op.bytes for op in sent.ops if op.n <= last_n and op.op not in out]


def _keep(session: Session, sent: Push, receipt: Receipt | None) -> bool:
    """Let a receipt stand for reading our own operations back; return whether it can.

    It goes on from the cursors that were shown. One that was shown ahead of its own receipt, and
    did not come to be true, may have left out records.
    """
    if receipt is None:
        return False
    present = saying.cursors(session)
    if any(present.get(scope) != sent.cursors.get(scope) for scope in receipt.cursors):
        return False
    versions = [ver + more for ver, count in receipt.versions for more in range(count)]
    if len(versions) != len(sent.ops):
        return False
    applied = [
        receipts.Applied(
            id=op.id,
            entity=op.entity,
            scope=op.scope,
            n=op.n,
            base_ver=op.base_ver,
            ver=ver,
            edited_at=op.edited_at,
            fields=op.fields,
        )
        for op, ver in zip(sent.ops, versions, strict=True)
    ]
    return receipts.keep(session, applied, cursors=receipt.cursors, sums=receipt.checksums)


def _made(sent: Push, verdicts: Sequence[Verdict]) -> Sequence[UUID]:
    """Return the records that came into being with operations of ``sent``."""
    refused = {each.op for each in verdicts}
    return [
        op.id
        for op in sent.ops
        if op.base_ver == 0 and "created_at" in op.fields and op.op not in refused
    ]
