"""Whatever is saved, sent, lost, read and put back, in any order: what a person sees is right.

The server here is a few lines long. The rules of merging are proven elsewhere; this is about
the laptop's side alone.
"""

from __future__ import annotations

import copy
import shutil
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.domain.visit import Visit
from desktop.storage import records, rows
from desktop.storage.engine import open_store
from desktop.storage.patch import body_of
from desktop.storage.pending import outbox
from desktop.storage.profiles.check import _sync_problems
from desktop.storage.syncing.registration import Registration
from desktop.sync.local import LocalReplica
from desktop.sync.protocol import Salvaged
from tests.conftest import KEY, NOW
from tests.storage.examples import a_visit, edited
from tests.sync.plain_server import BODY, HOME, OTHER, SHAPE, Central
from tests.sync.simulation.laptop import empty_database, scratch

CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "note": st.sampled_from(["", "een", "twee"]),
        "reached_total": st.none() | st.integers(0, 3),
        "goals": st.frozensets(st.sampled_from(["1.1", "1.2", "2.1"])),
    },
)
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "note": st.sampled_from(["drie", "vier"]),
        "reached_total": st.integers(4, 9),
        "goals": st.sampled_from([{"add": ["2.1"]}, {"remove": ["1.1"]}]),
        "lat": st.none(),
    },
)
WHICH = st.integers(0, 99)


class Machine(RuleBasedStateMachine):
    """One laptop and its server."""

    @initialize()
    def begin(self) -> None:
        """Register an empty laptop."""
        self.folder = Path(tempfile.mkdtemp(dir=scratch()))
        (self.folder / "weefsel.db").write_bytes(empty_database())
        self.store = open_store(self.folder / "weefsel.db", KEY)
        self.replica = LocalReplica(self.store, now=lambda: NOW, new_id=uuid4)
        self.replica.register(
            Registration(address="", tenant="m", account="an", device=uuid4(), stream=uuid4())
        )
        self.central = Central()
        self.snapshot = copy.deepcopy(self.central)
        self.hello()

    def teardown(self) -> None:
        """Let all be well in the end: everything agrees."""
        if not hasattr(self, "store"):
            return
        self.central.refuses = 0
        self.everything()
        self.everything()
        with self.store.reading() as session:
            assert outbox.pending_count(session) == 0
        self.store.close()
        shutil.rmtree(self.folder)

    @rule(goals=st.frozensets(st.sampled_from(["1.1", "1.2"])))
    def save_new(self, goals: frozenset[str]) -> None:
        """Log a visit."""
        with self.store.writing() as session:
            records.insert(session, a_visit(goals=goals, note="nul", team_id=HOME))

    @rule(which=WHICH, change=CHANGES)
    def save_change(self, which: int, change: BODY) -> None:
        """Change a visit that is on the screen."""
        if (visit := pick(which, self.shown())) is not None:
            with self.store.writing() as session:
                records.update(session, visit, edited(visit, **change))

    @rule(which=WHICH, fields=FIELDS)
    def colleague_changes(self, which: int, fields: BODY) -> None:
        """Change a record on the server."""
        if (id_ := pick(which, sorted(self.central.rows))) is not None:
            self.central.change(id_, fields)

    @rule(which=WHICH)
    def colleague_moves(self, which: int) -> None:
        """Move a record to another team."""
        if (id_ := pick(which, sorted(self.central.rows))) is not None:
            self.central.move(id_)

    @rule(which=WHICH)
    def erased(self, which: int) -> None:
        """Erase a record on the server."""
        if (id_ := pick(which, sorted(self.central.rows))) is not None:
            self.central.erase(id_)

    @rule()
    def refuse(self) -> None:
        """Let the server refuse the next operation."""
        self.central.refuses = 1

    @rule()
    def other_team(self) -> None:
        """Take a team away, or give it back."""
        self.central.scopes ^= {OTHER}

    @rule()
    def back_up_server(self) -> None:
        """Remember how the server is."""
        self.snapshot = copy.deepcopy(self.central)

    @rule()
    def put_server_back(self) -> None:
        """Restore the server: a new epoch."""
        self.central.put_back(self.snapshot)

    @rule()
    def clone_was_used(self) -> None:
        """Let another copy of the profile have sent something under our name."""
        with self.store.reading() as session:
            count = outbox.last_n(session)
        for ops in self.central.streams.values():
            ops.extend(uuid4() for _ in range(count + 1 - len(ops)))

    @rule()
    def hello(self) -> None:
        """Say hello, and again after a fork."""
        for _ in range(3):
            answer = self.central.hello(self.replica.greeting())
            self.replica.welcomed(answer)
            if not answer.fork:
                return

    @rule(most=st.integers(1, 3), lost=st.booleans())
    def push(self, most: int, lost: bool) -> None:
        """Send some operations; the answer may get lost."""
        if (sent := self.replica.next_push(most)) is not None:
            answer = self.central.push(sent)
            if not lost:
                self.replica.pushed(sent, answer)

    @rule(most=st.integers(1, 3), lost=st.booleans())
    def pull(self, most: int, lost: bool) -> None:
        """Read a page; it may get lost."""
        if (asked := self.replica.next_pull(most)) is not None:
            answer = self.central.pull(asked)
            if not lost:
                self.replica.pulled(answer)

    @rule()
    def everything(self) -> None:
        """Sync to the end: nothing waits, and both say the same."""
        for _ in range(4):
            self.hello()
            while (offered := self.replica.next_salvage(2)) is not None:
                self.replica.salvaged(offered, Salvaged(accepted=[]))
            while (sent := self.replica.next_push(2)) is not None:
                answer = self.central.push(sent)
                self.replica.pushed(sent, answer)
                if answer.reset or answer.gap:
                    break
            if self.read_all() and self.replica.next_push(1) is None:
                break
        assert self.replica.mismatched() == []
        ours = {id_: row for id_, row in self.central.rows.items() if row.scope in self.granted()}
        with self.store.reading() as session:
            known = {
                visit.id: body_of(SHAPE, visit)
                for visit in self.shown()
                if session.connection()
                .exec_driver_sql("SELECT ver FROM visit WHERE id = ?", (visit.id.bytes,))
                .scalar()
            }
        assert known == {id_: filled(row.body) for id_, row in ours.items()}

    def read_all(self) -> bool:
        """Read to the end; return whether it was one history."""
        while (asked := self.replica.next_pull(2)) is not None:
            answer = self.central.pull(asked)
            if answer.reset:
                return False
            self.replica.pulled(answer)
            if not answer.more:
                break
        return True

    @invariant()
    def tables_agree(self) -> None:
        """Sums, shadows and gates are right at every moment."""
        if hasattr(self, "store"):
            with self.store.reading() as session:
                assert list(_sync_problems(session)) == []

    @invariant()
    def nothing_erased_is_here(self) -> None:
        """What this laptop was told to erase is in none of its tables."""
        if not hasattr(self, "store"):
            return
        told = self.central.erased[: self.replica.greeting().erased]
        with self.store.reading() as session:
            kept = list(outbox.operations(session))
        assert not {visit.id for visit in self.shown()} & set(told)
        assert not any(op.fields for op in kept if op.id in told)

    @invariant()
    def changes_that_wait_show(self) -> None:
        """The last value that somebody entered here and that never left is on the screen."""
        if not hasattr(self, "store"):
            return
        with self.store.reading() as session:
            kept = outbox.operations(session, after=outbox.sent_n(session))
            waiting = [op for op in kept if op.op not in self.central.ever]
        shown = {visit.id: body_of(SHAPE, visit) for visit in self.shown()}
        for field in ("note", "reached_total"):
            last = {op.id: op.fields[field] for op in waiting if field in op.fields}
            assert all(shown[id_].get(field) == last[id_] for id_ in last if id_ in shown)

    def granted(self) -> set[int]:
        """Return the scopes that the laptop has."""
        asked = self.replica.next_pull(1)
        return set(asked.cursors) if asked else set()

    def shown(self) -> list[Visit]:
        """Return all visits as a list shows them."""
        with self.store.reading() as session:
            found = session.connection().exec_driver_sql("SELECT id FROM visit ORDER BY id")
            ids = [UUID(bytes=id_) for (id_,) in found]
            return list(rows.read_rows(session, Visit, ids).values())


def pick(which: int, among: list[Any]) -> Any:
    """Return one of some things, or ``None``."""
    return among[which % len(among)] if among else None


def filled(body: BODY) -> BODY:
    """Return a body as reading it gives it: without empty sets."""
    return {name: value for name, value in body.items() if value != []}


TestMachine = Machine.TestCase
TestMachine.settings = settings(
    max_examples=30,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
