"""Killed at any statement, on a full disk or a read-only one: all of a step happened, or none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event, text

from desktop.domain.roles.role import Role
from desktop.domain.visit import Visit
from desktop.errors import DiskFull, ProfileReadOnly
from desktop.storage import records
from desktop.storage.engine import Store
from desktop.storage.patch import body_of
from desktop.storage.pending import outbox
from desktop.storage.pending.link import read_link
from desktop.storage.profiles import copies
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.profile import Profile
from desktop.storage.registry import shape_of
from desktop.storage.syncing.registration import Registration
from desktop.sync.checksum import total
from desktop.sync.local import LocalReplica
from desktop.sync.protocol import EPOCH, Grant, Outcome, Page, Pushed, Result, Row, Welcome
from tests.conftest import NOW
from tests.storage.examples import PASSPHRASE, QUICK, a_visit, edited

SERVER, HOME = uuid4(), 2
OURS = [a_visit(note=f"eigen {number}", goals=frozenset({"1.1"})) for number in range(4)]
THEIRS = [a_visit(note=f"ander {number}", team_id=HOME) for number in range(6)]
KILL_EVERY = int(os.environ.get("WEEFSEL_KILL_EVERY", "29"))
"""Statements between two kills; with 1, every one is hit: half an hour instead of seconds."""
needs_fork = pytest.mark.skipif(os.name != "posix", reason="needs fork, to kill often")
Step = Callable[[LocalReplica], object]


def welcome(**fields: Any) -> Welcome:
    grants = [Grant(scope=HOME, name="team", role=Role.CONSULTANT)]
    return Welcome(
        **{"server": SERVER, "epoch": 1, "last_n": 0, "home": HOME, "grants": grants, **fields}
    )


def page(*visits: Visit, ver: int = 1, cursor: str = "a") -> Page:
    rows = [
        Row(
            id=visit.id,
            entity="visit",
            scope=HOME,
            seq=ver + place,
            ver=EPOCH + ver + place,
            body=body_of(shape_of(Visit), visit),
        )
        for place, visit in enumerate(visits)
    ]
    return Page(count=len(rows), rows=rows, cursors={HOME: cursor})


def replica_of(store: Store) -> LocalReplica:
    return LocalReplica(store, now=lambda: NOW, new_id=uuid4)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A registered profile: rows of others, three changes sent, three that wait."""
    monkeypatch.setattr(profiles, "RESERVE_BYTES", 4096)
    folder = tmp_path / "profiel"
    profiles.make_profile(folder, PASSPHRASE, cost=QUICK)
    with opened(folder) as profile:
        replica = replica_of(profile.store)
        with profile.store.writing() as session:
            records.insert(session, *OURS[:3])
        replica.register(
            Registration(address="", tenant="m", account="an", device=uuid4(), stream=uuid4())
        )
        replica.welcomed(welcome())
        sent = replica.next_push(3)
        assert sent is not None
        replica.pushed(sent, Pushed(last_n=3))
        replica.pulled(page(*THEIRS[:3]))
        with profile.store.writing() as session:
            found = records.get(session, Visit, THEIRS[0].id)
            assert found is not None
            records.update(session, found, edited(found, note="van ons"))
            records.insert(session, OURS[3])
    return folder


@contextmanager
def opened(folder: Path) -> Iterator[Profile]:
    profile = profiles.open_profile(folder, PASSPHRASE)
    try:
        yield profile
    finally:
        profile.close()


def apply_page(replica: LocalReplica) -> None:
    replica.pulled(page(*THEIRS, ver=10, cursor="b"))


def acknowledge(replica: LocalReplica) -> None:
    sent = replica.next_push(9)
    assert sent is not None
    refused = Result(n=4, op=sent.ops[0].op, outcome=Outcome.REFUSED, reason="gate")
    replica.pushed(sent, Pushed(last_n=5, results=[refused]))


def fork(replica: LocalReplica) -> None:
    replica.welcomed(welcome(last_n=9, fork=True))


def erase(replica: LocalReplica) -> None:
    replica.welcomed(welcome(last_n=3, erasures=[THEIRS[0].id, OURS[0].id], erased=2))


def lose_scope(replica: LocalReplica) -> None:
    replica.welcomed(welcome(last_n=3, grants=[]))


def new_epoch(replica: LocalReplica) -> None:
    replica.welcomed(welcome(last_n=1, epoch=2, durable_n=1))


STEPS: list[Step] = [apply_page, acknowledge, fork, erase, lose_scope, new_epoch]


def what_lies(profile: Profile) -> dict[str, list[tuple[Any, ...]]]:
    """Return what a step may change; ids that it draws by chance are left out."""
    asked = {
        "visit": "SELECT id, ver, note, team_id FROM visit ORDER BY id",
        "outbox": "SELECT n, op, fields FROM outbox ORDER BY n",
        "cursor": "SELECT scope, token, lost, sum FROM cursor",
        "link": "SELECT sent_n, epoch, erased, uncleaned FROM link",
        "shadow": "SELECT id, ver FROM shadow ORDER BY id",
        "attention": "SELECT op FROM attention",
    }
    with profile.store.reading() as session:
        return {
            name: [tuple(row) for row in session.execute(text(query))]
            for name, query in asked.items()
        }


def run_and_die(folder: Path, step: Step, after: int) -> bool:
    """Carry out ``step`` in a child that dies after some statements; return whether it did."""
    child = os.fork()
    if child == 0:
        profile = profiles.open_profile(folder, PASSPHRASE)
        left = [after]

        def count(_statement: str) -> None:
            left[0] -= 1
            if left[0] < 0:
                os._exit(9)

        def listen(connection: Any, _record: object) -> None:
            connection.set_trace_callback(count)

        profile.store.engine.dispose()
        event.listen(profile.store.engine, "connect", listen)
        step(replica_of(profile.store))
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


@needs_fork
@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.__name__)
def test_killed_anywhere_it_is_done_or_not_begun(folder: Path, tmp_path: Path, step: Step) -> None:
    with opened(folder) as profile:
        before = what_lies(profile)
    done = tmp_path / "done"
    shutil.copytree(folder, done)
    assert not run_and_die(done, step, 10**9)
    with opened(done) as profile:
        after = what_lies(profile)
    assert before != after

    kills = 0
    while True:
        copy = tmp_path / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy)
        died = run_and_die(copy, step, kills)
        with opened(copy) as profile:
            found = what_lies(profile)
            assert not step_is_half(found, before, after), f"after {kills} statements"
            assert profiles.check(profile).problems == ()
        if not died:
            break
        kills += KILL_EVERY
    assert kills > 15


def step_is_half(found: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Return whether ``found`` is neither; noting that files were cleaned comes afterwards."""
    link = {
        name: state["link"][0][:2] for name, state in (("f", found), ("b", before), ("a", after))
    }
    tables = set(found) - {"link"}
    is_before = link["f"] == link["b"] and all(found[t] == before[t] for t in tables)
    is_after = link["f"] == link["a"] and all(found[t] == after[t] for t in tables)
    return not (is_before or is_after)


@needs_fork
def test_after_a_fork_one_journal_is_left(folder: Path) -> None:
    with opened(folder) as profile:
        fork(replica_of(profile.store))
        assert len(list((folder / "journal").iterdir())) == 1
        assert profiles.check(profile).problems == ()
    with opened(folder) as profile:
        assert profile.recovered == 0
        sent = replica_of(profile.store).next_push(9)
        assert sent is not None
        assert [op.n for op in sent.ops] == [1, 2, 3, 4, 5]
        assert sent.prev_op is None


def test_older_database_and_journal_of_a_later_stream_lose_nothing(folder: Path) -> None:
    older = (folder / "weefsel.db").read_bytes()
    visit = a_visit(note="na de splitsing", team_id=HOME)
    with opened(folder) as profile:
        fork(replica_of(profile.store))
        with profile.store.writing() as session:
            records.insert(session, visit)
    (folder / "weefsel.db").write_bytes(older)
    with opened(folder) as profile:
        assert profile.recovered == 1
        with profile.store.reading() as session:
            assert records.get(session, Visit, visit.id) == visit
        assert profiles.check(profile).problems == ()


def test_page_that_a_power_cut_took_comes_again_under_the_change_that_was_on_it(
    folder: Path,
) -> None:
    older = (folder / "weefsel.db").read_bytes()
    with opened(folder) as profile:
        acknowledge(replica_of(profile.store))
        replica_of(profile.store).pulled(page(*THEIRS, ver=10, cursor="b"))
        with profile.store.writing() as session:
            found = records.get(session, Visit, THEIRS[5].id)
            assert found is not None
            records.update(session, found, edited(found, note="erop"))
    (folder / "weefsel.db").write_bytes(older)
    with opened(folder) as profile:
        assert profile.recovered == 1
        replica_of(profile.store).pulled(page(*THEIRS, ver=10, cursor="b"))
        with profile.store.reading() as session:
            found = records.get(session, Visit, THEIRS[5].id)
        assert found is not None
        assert found.note == "erop"
        assert profiles.check(profile).problems == ()


def test_disk_that_fills_up_in_a_page_leaves_it_for_later(folder: Path) -> None:
    many = [a_visit(note="lang " * 300) for _ in range(300)]
    with opened(folder) as profile:
        store, replica = profile.store, replica_of(profile.store)
        before = what_lies(profile)
        with limited(store, "PRAGMA max_page_count = 1"), pytest.raises(DiskFull):
            replica.pulled(page(*many, ver=50, cursor="z"))
        assert what_lies(profile) == before
        assert profiles.check(profile).problems == ()
        acknowledge(replica)
        replica.pulled(page(*many, ver=50, cursor="z"))
        with store.reading() as session:
            came = text("SELECT 1 FROM visit WHERE note LIKE 'lang%'")
            assert len(session.execute(came).all()) == 300


def test_read_only_profile_still_tells_where_it_stands(folder: Path) -> None:
    with opened(folder) as profile:
        replica = replica_of(profile.store)
        with limited(profile.store, "PRAGMA query_only = ON"):
            assert replica.greeting().last_n == 5
            assert replica.next_push(9) is not None
            with pytest.raises(ProfileReadOnly):
                apply_page(replica)


@contextmanager
def limited(store: Store, pragma: str) -> Iterator[None]:
    """Let every connection be as ``pragma`` says."""

    def listen(connection: Any, _record: object) -> None:
        connection.execute(pragma)

    store.engine.dispose()
    event.listen(store.engine, "connect", listen)
    try:
        yield
    finally:
        event.remove(store.engine, "connect", listen)
        store.engine.dispose()


def test_sum_that_went_wrong_is_counted_anew_and_a_real_difference_is_told(folder: Path) -> None:
    with opened(folder) as profile:
        replica = replica_of(profile.store)
        acknowledge(replica)
        replica.pulled(page(*OURS, ver=30, cursor="c"))
        have = {visit.id: EPOCH + 1 + place for place, visit in enumerate(THEIRS[:3])}
        have |= {visit.id: EPOCH + 30 + place for place, visit in enumerate(OURS)}
        with profile.store.writing() as session:
            session.execute(text("UPDATE cursor SET sum = 7"))
        right = total(have.items())
        replica.pulled(Page(count=0, cursors={HOME: "d"}, checksums={HOME: right}))
        assert replica.mismatched() == []
        have[UUID(int=1)] = EPOCH
        wrong = total(have.items())
        replica.pulled(Page(count=0, cursors={HOME: "e"}, checksums={HOME: wrong}))
        assert replica.mismatched() == [HOME]
        asked = replica.next_pull(9)
        assert asked is not None
        assert asked.cursors == {HOME: ""}
        assert replica.mismatched() == []
        with profile.store.reading() as session:
            assert read_link(session).sent_n == outbox.last_n(session) == 5


def test_before_all_is_read_anew_there_is_a_copy(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "_LEAST_LEFT", 0)
    with opened(folder) as profile:
        acknowledge(replica_of(profile.store))
        assert copies.copies_of(folder) == []
        new_epoch(replica_of(profile.store))
    assert [copy.why for copy in copies.copies_of(folder)] == ["epoch"]
