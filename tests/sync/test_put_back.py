"""A laptop put back from a backup shows nobody who was erased since, before or after it hears."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from inspect import Parameter, signature
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from desktop.domain.listing import Order, VisitFilter
from desktop.domain.roles.role import Role
from desktop.domain.vocabulary import TaskSubject, VisitKind
from desktop.errors import ExpectedError, NotAllowed
from desktop.services import persons, visits
from desktop.services.following import tasks
from desktop.services.safety import drafts, restoring
from desktop.services.safety import profile as services
from desktop.services.safety.profile import Unlocked, as_registered
from desktop.storage.pending import attention, outbox
from desktop.storage.pending.link import change_link, read_link
from desktop.storage.profiles import profile as profiles
from desktop.storage.syncing.registration import Registration
from desktop.sync.local import LocalReplica
from desktop.sync.protocol import Grant, Welcome
from tests.cli.conftest import Shell
from tests.conftest import NOW
from tests.services.test_walls import ALL
from tests.storage.examples import PASSPHRASE, QUICK
from tests.storage.plain_pages import everything_in
from tests.sync.simulation.mutants import MUTANTS

CANARY = "Zilverberk"
LATER = datetime(2100, 1, 1, tzinfo=UTC)
SERVER, HOME = uuid4(), 2
READING = (
    *(("person", "list"), ("person", "mentions", "{who}"), ("visit", "list"), ("task", "list")),
    *(("search", CANARY[:6]), ("today",), ("rights", "list"), ("conflict", "list"), ("check",)),
    *(("person", "duplicates"), ("lint", "--list"), ("sync", "status"), ("export", "list")),
)


class Away:
    """A profile with somebody in it, the backup made of it, and the same put back elsewhere."""

    def __init__(self, folder: Path) -> None:
        self.kept, self.file = folder / "kept", folder / "sticks" / "mine.backup"
        self.file.parent.mkdir()
        profiles.make_profile(self.kept, PASSPHRASE, cost=QUICK)
        opened = unlocked(self.kept)
        replica = replica_of(opened)
        replica.register(
            Registration(address="", tenant="m", account="an", device=uuid4(), stream=uuid4())
        )
        replica.welcomed(welcome())
        self.who, self.met = filled(as_registered(opened.desk))
        with opened.desk.store.writing() as session:
            change_link(session, contact_at=LATER, latest_at=LATER)  # else 14 days lock it as well
        services.back_up(opened, self.file)
        opened.close()

    def elsewhere(self) -> Unlocked:
        folder = self.kept.with_name("elsewhere")
        services.restore(folder, self.file, PASSPHRASE)
        return unlocked(folder)


@pytest.fixture
def away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Away:
    monkeypatch.setattr(profiles, "RESERVE_BYTES", 4096)
    return Away(tmp_path)


@pytest.fixture
def opened(away: Away) -> Iterator[Unlocked]:
    opened = away.elsewhere()
    yield opened
    opened.close()


def unlocked(folder: Path) -> Unlocked:
    return services.unlock(folder, PASSPHRASE, account="an", now=lambda: NOW)


def replica_of(opened: Unlocked) -> LocalReplica:
    return LocalReplica(opened.desk.store, now=lambda: NOW, new_id=uuid4)


def welcome(**said: Any) -> Welcome:
    grant = Grant(scope=HOME, name="Team", role=Role.CONSULTANT, shared=False)
    usual: dict[str, Any] = {
        "server": SERVER,
        "epoch": 1,
        "last_n": 0,
        "grants": [grant],
        "home": HOME,
    }
    return Welcome(**usual | {"user": "an"} | said)


def filled(desk: Any) -> tuple[UUID, UUID]:
    """Write the name wherever a colleague can write one."""
    who = persons.add_person(desk, display_name=CANARY, note=CANARY)[0].id
    fields: dict[str, Any] = {"ward": "12025W03", "note": f"Met {CANARY}"}
    met = visits.log_visit(desk, start=NOW, kind=VisitKind.STREET_ROUND, **fields)[0].id
    visits.change_visit(desk, met, persons=frozenset({who}))
    tasks.add_task(desk, about=TaskSubject.PERSON, record_id=who, title=f"Bel {CANARY}")
    typed = {"note": CANARY}
    drafts.keep_draft(desk, draft_id=None, form="visit", record_id=met, fields=typed)
    with desk.store.writing() as session:
        op = next(outbox.operations(session)).op
        attention.keep_refusal(session, op, ("refused", "gate"), at=NOW)
    return who, met


def seen(desk: Any) -> list[UUID]:
    return [row.id for row in visits.list_visits(desk, VisitFilter(), Order(column="day")).rows]


def test_no_function_of_the_services_shows_them(opened: Unlocked, away: Away) -> None:
    given = {"person_id": away.who, "visit_id": away.met, "record_id": away.who, "kind": "person"}
    asked = 0
    for name, function in ALL.items():
        _desk, *more = signature(function).parameters.values()
        needed = [each.name for each in more if each.default is Parameter.empty]
        if name.startswith("demo") or not set(needed) <= given.keys():
            continue
        asked += 1
        with suppress(ExpectedError, KeyError):  # some want a type where others want its name
            answer = function(opened.desk, **{each: given[each] for each in needed})
            told = repr([*answer] if isinstance(answer, Iterator) else answer)
            assert CANARY not in told, name
    assert asked > 60


def test_no_command_shows_them(
    away: Away, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEEFSEL_PASSPHRASE", PASSPHRASE)
    away.elsewhere().close()
    ids = {"who": away.who, "met": away.met}
    sure, weefsel = Shell(away.kept, capsys), Shell(away.kept.with_name("elsewhere"), capsys)
    assert CANARY in sure("person", "list").out
    for line in READING:
        words = [word.format(**ids) for word in line]
        assert sure(*words).code == 0, words
        said = weefsel(*words)
        assert CANARY not in said.out + said.err, words


def test_visits_can_still_be_logged_and_the_reason_is_told(opened: Unlocked, away: Away) -> None:
    desk = opened.desk
    with pytest.raises(NotAllowed) as refused:
        persons.get_person(desk, away.who)
    assert refused.value.unheard
    visits.log_visit(desk, start=NOW, kind=VisitKind.STREET_ROUND, ward="12025W03")  # type: ignore[arg-type]
    assert seen(desk) == []


def test_a_copy_that_passes_for_one_that_heard_everything_would_show_them(away: Away) -> None:
    with MUTANTS["put back as heard"]():
        opened = away.elsewhere()
    shown = persons.get_person(opened.desk, away.who)
    assert CANARY in repr(shown)
    opened.close()


def test_nothing_is_left_of_them_once_the_server_was_heard(opened: Unlocked, away: Away) -> None:
    assert CANARY.encode() in everything_in(opened.folder, PASSPHRASE)
    replica = replica_of(opened)
    assert replica.greeting().erased == 0  # all of the feed again
    replica.welcomed(welcome(erasures=[uuid4()], erased=1, more_erasures=True))
    assert as_registered(opened.desk).role is Role.FIELD_WORKER
    assert replica.greeting().erased == 1
    replica.welcomed(welcome(erasures=[away.who], cleared=[away.met], erased=3))
    desk = as_registered(opened.desk)
    assert desk.role is Role.CONSULTANT
    assert seen(desk) == [away.met]
    assert CANARY.encode() not in everything_in(opened.folder, PASSPHRASE)


def test_what_was_heard_before_the_backup_does_not_open_it(away: Away) -> None:
    opened = unlocked(away.kept)
    replica_of(opened).welcomed(welcome(erased=7))
    services.back_up(opened, away.file.with_name("later.backup"))
    opened.close()
    away.file = away.file.with_name("later.backup")
    later = away.elsewhere()
    assert later.desk.role is Role.FIELD_WORKER
    later.close()


def test_going_back_in_the_same_profile_waits_too(away: Away) -> None:
    restoring.go_back(away.kept, away.file, passphrase=PASSPHRASE, now=NOW)
    opened = unlocked(away.kept)
    with opened.desk.store.reading() as session:
        assert read_link(session).is_unheard
    assert opened.desk.role is Role.FIELD_WORKER
    opened.close()
