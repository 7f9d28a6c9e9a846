"""Two real laptops, a real server and a real PostgreSQL, with HTTP between them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from uuid_utils.compat import uuid7

from desktop.domain.conflict import Resolution
from desktop.domain.person import Person
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Role
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.domain.syncing.sync_state import Standing
from desktop.domain.vocabulary import PlaceKind, VisitKind
from desktop.errors import NotAllowed, SignInRefused, WorkingOffline
from desktop.server.database import Database
from desktop.server.people import revoke
from desktop.services.conflicts import decide, to_check
from desktop.services.desk import Desk
from desktop.services.files import add_file, files_of, keep_fetched, read_file
from desktop.services.persons import add_person, change_person, get_person
from desktop.services.places import add_place, change_place, get_place
from desktop.services.safety.drafts import drafts, keep_draft
from desktop.services.safety.profile import as_registered
from desktop.services.sending import sync_state, work_offline
from desktop.services.visits import change_visit, get_visit, log_visit
from desktop.storage import records
from desktop.storage.engine import open_store
from desktop.storage.pending.link import change_link, read_link
from desktop.sync.blobs import Attachment, fetch_blob, send_blob
from desktop.sync.client import HttpServer
from desktop.sync.files import fetch_file
from desktop.sync.line import Line, open_http
from desktop.sync.registration import SignIn, connect
from desktop.sync.round import sync_once
from desktop.sync.tokens import StoredTokens
from tests.conftest import KEY, _edition, _ward
from tests.server.conftest import (  # noqa: F401 - pytest finds fixtures by their names here
    cluster,
    database,
    database_name,
    first_cluster,
    owner,
)
from tests.server.web import PASSWORD, Web, open_web

BATTEL = WardCode("12025W02")


@dataclass
class Laptop:
    """A profile with its own clock, which goes with the server's unless a test sets it."""

    desk: Desk
    web: Web
    device: UUID
    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.web.clock() / 1000, UTC) + self.ahead

    def sync(self) -> SyncReport:
        return sync_once(self.desk.store, now=self.now, new_id=uuid7, report=lambda _d, _t: None)

    def synced(self) -> None:
        report = self.sync()
        assert report.is_done, report

    def log(self, reached: int | None = None) -> UUID:
        start = self.now() - timedelta(hours=2)
        made, _ = log_visit(
            self.desk,
            start=start,
            kind=VisitKind.STREET_ROUND,
            ward=BATTEL,
            reached_total=reached,
        )
        return made.id


@pytest.fixture
def web(owner: Database, database: Database, tmp_path: Path) -> Iterator[Web]:  # noqa: F811
    with open_web(owner, database, tmp_path / "blobs") as web:
        yield web


@pytest.fixture
def laptops(web: Web, tmp_path: Path, empty_database: Path) -> Iterator[tuple[Laptop, Laptop]]:
    made = [registered(web, name, tmp_path / f"{name}.db", empty_database) for name in NAMES]
    yield made[0], made[1]
    for laptop in made:
        laptop.desk.store.close()


NAMES = ("anna", "bart")


def registered(web: Web, name: str, path: Path, empty: Path) -> Laptop:
    web.add(name, "North")
    shutil.copyfile(empty, path)
    store = open_store(path, KEY)
    with store.writing() as session:
        session.add(_edition())
        session.flush()
        session.add(_ward(BATTEL, "Battel"))
    desk = Desk(
        store=store,
        now=lambda: datetime.fromtimestamp(web.clock() / 1000, UTC),
        new_id=uuid7,
        new_person_id=uuid4,
        author=name,
    )
    entered = SignIn(login=name, password=PASSWORD, device=f"{name}'s laptop")
    with open_http(web.url) as http:
        answer = connect(store, Line(http), entered, address=web.url, now=desk.now, new_id=uuid7)
    return Laptop(as_registered(desk), web, answer.device)


def test_a_conflict_is_kept_shown_decided_and_agreed_about(
    laptops: tuple[Laptop, Laptop],
) -> None:
    anna, bart = laptops
    visit = anna.log(reached=4)
    anna.synced()
    bart.synced()
    change_visit(anna.desk, visit, reached_total=5)
    change_visit(bart.desk, visit, reached_total=9)
    anna.synced()
    bart.synced()
    assert get_visit(bart.desk, visit).reached_total == 9

    anna.synced()
    (item,) = to_check(anna.desk)
    assert item.is_mine_aside
    assert (item.conflict.standing, item.conflict.aside, item.conflict.before) == (9, 5, 4)
    decide(anna.desk, item.conflict.id, Resolution.ASIDE)
    anna.synced()
    bart.synced()

    for laptop in (anna, bart):
        assert get_visit(laptop.desk, visit).reached_total == 5
        assert to_check(laptop.desk) == []
        assert sync_state(laptop.desk).standing is Standing.ALL_SENT


def test_a_sync_after_the_token_ran_out_renews_it(laptops: tuple[Laptop, Laptop]) -> None:
    anna, bart = laptops
    visit = anna.log()
    anna.web.clock.go(seconds=3600)
    anna.synced()
    anna.web.clock.go(seconds=3600)
    bart.synced()
    assert get_visit(bart.desk, visit).created_by == "Anna"


@pytest.mark.parametrize("years", [-20, 20])
def test_a_clock_that_is_years_off_changes_nothing(
    laptops: tuple[Laptop, Laptop], years: int
) -> None:
    anna, bart = laptops
    anna.ahead = timedelta(days=365 * years)
    wrong = replace(anna.desk, now=anna.now)
    place, _ = add_place(wrong, name="De Proef", kind=PlaceKind.LIBRARY, ward=BATTEL)
    anna.web.clock.go(seconds=3600)
    report = anna.sync()
    assert report.is_done
    assert report.clock_ahead == pytest.approx(anna.ahead.total_seconds(), abs=120)
    anna.ahead = timedelta()
    change_place(anna.desk, place.id, name="De Nieuwe Proef")
    anna.synced()
    bart.synced()
    assert get_place(bart.desk, place.id).name == "De Nieuwe Proef"


def test_a_fortnight_offline_locks_contacts_and_loses_nothing(
    laptops: tuple[Laptop, Laptop],
) -> None:
    anna, bart = laptops
    person, _ = add_person(anna.desk, display_name="Wilg Voorbeeld")
    anna.synced()
    begun = as_registered(anna.desk)
    assert begun.role is Role.CONSULTANT
    change_person(begun, person.id, note="called, not sent yet")
    keep_draft(begun, draft_id=None, form="person", record_id=None, fields={"note": "typed"})
    anna.web.clock.go(seconds=15 * 86_400)
    away = as_registered(anna.desk)

    assert away.role is Role.FIELD_WORKER
    with pytest.raises(NotAllowed):
        get_person(away, person.id)
    visit = Laptop(away, anna.web, anna.device).log(reached=3)
    assert get_visit(away, visit).reached_total == 3
    assert sync_state(away).waiting

    anna.synced()
    back = as_registered(anna.desk)
    assert back.role is Role.CONSULTANT
    assert get_person(back, person.id).note == "called, not sent yet"
    assert len(drafts(back)) == 1
    bart.synced()
    assert get_visit(bart.desk, visit).created_by == "Anna"
    assert get_person(bart.desk, person.id).note == "called, not sent yet"


def test_a_role_given_by_the_city_holds_on_the_laptop(laptops: tuple[Laptop, Laptop]) -> None:
    anna, bart = laptops
    person, _ = add_person(anna.desk, display_name="Wilg Voorbeeld")
    anna.synced()
    bart.synced()
    assert get_person(bart.desk, person.id).display_name == "Wilg Voorbeeld"

    bart.web.let("bart", "North", Role.FIELD_WORKER)
    mine = bart.log(reached=2)
    bart.synced()

    desk = as_registered(bart.desk)
    assert desk.role is Role.FIELD_WORKER
    with desk.store.reading() as session:
        assert records.get(session, Person, person.id) is None
    assert get_visit(desk, mine).reached_total == 2
    bart.web.let("bart", "North", Role.CONSULTANT)
    bart.synced()
    assert get_person(as_registered(bart.desk), person.id).display_name == "Wilg Voorbeeld"


def test_a_stolen_laptop_is_told_to_wipe(laptops: tuple[Laptop, Laptop]) -> None:
    anna, _ = laptops
    anna.web.office(lambda office: revoke(office, anna.device, "stolen"))
    report = anna.sync()
    assert (report.end, report.wipe) == (End.REVOKED, True)
    assert sync_state(anna.desk).standing is Standing.REVOKED


def test_a_stolen_laptop_whose_token_ran_out_is_told_too(
    laptops: tuple[Laptop, Laptop],
) -> None:
    anna, _ = laptops
    anna.web.office(lambda office: revoke(office, anna.device, "stolen"))
    anna.web.clock.go(seconds=3600)
    assert anna.sync().wipe


def test_history_tells_who_changed_what(laptops: tuple[Laptop, Laptop]) -> None:
    anna, bart = laptops
    visit = anna.log(reached=4)
    anna.synced()
    bart.synced()
    change_visit(bart.desk, visit, reached_total=9)
    bart.synced()
    with anna.desk.store.reading() as session:
        link = read_link(session)
    with open_http(link.address) as http:
        server = HttpServer(Line(http, link.server), StoredTokens(anna.desk.store, anna.now))
        steps = server.history("visit", visit).steps
    assert [step.user for step in steps] == ["Anna", "Bart"]
    assert steps[1].fields["reached_total"] == [4, 9]


def test_an_attachment_goes_up_and_comes_down(laptops: tuple[Laptop, Laptop]) -> None:
    content = b"%PDF-" + bytes(range(256)) * 3000
    told = Attachment(
        id=laptops[0].web.await_file(), scope=0, size=len(content), digest=sha256(content).digest()
    )
    for laptop in laptops:
        laptop.synced()
        with laptop.desk.store.reading() as session:
            link = read_link(session)
        told, held = replace(told, scope=link.home), BytesIO()
        with open_http(link.address) as http:
            server = HttpServer(
                Line(http, link.server), StoredTokens(laptop.desk.store, laptop.now)
            )
            if laptop is laptops[0]:
                send_blob(server, told, BytesIO(content), report=lambda _d, _t: None)
            fetch_blob(server, told, held, report=lambda _d, _t: None)
        assert held.getvalue() == content


def test_working_offline_sends_nothing(laptops: tuple[Laptop, Laptop]) -> None:
    anna, _ = laptops
    anna.log()
    work_offline(anna.desk, chosen=True)
    with pytest.raises(WorkingOffline):
        anna.sync()
    assert sync_state(anna.desk).waiting == 1
    work_offline(anna.desk, chosen=False)
    anna.synced()


def test_a_server_that_is_gone_leaves_everything_waiting(
    laptops: tuple[Laptop, Laptop], web: Web
) -> None:
    anna, _ = laptops
    visit = anna.log()
    with anna.desk.store.writing() as session:
        change_link(session, address="http://127.0.0.1:9")
    report = sync_once(
        anna.desk.store, now=anna.now, new_id=uuid7, report=lambda _d, _t: None, hurried=True
    )
    state = sync_state(anna.desk)
    assert (report.end, report.reason) == (End.UNREACHABLE, "no_network")
    assert (state.standing, state.waiting) == (Standing.OFFLINE, 1)
    assert get_visit(anna.desk, visit).id == visit


def test_a_wrong_password_is_refused_and_changes_nothing(web: Web, tmp_path: Path) -> None:
    web.add("anna", "North")
    with open_http(web.url) as http, pytest.raises(SignInRefused):
        connect(
            None,  # type: ignore[arg-type]  # it never gets as far as the store
            Line(http),
            SignIn(login="anna", password="not it", device="laptop"),
            address=web.url,
            now=lambda: datetime.now(UTC),
            new_id=uuid7,
        )


def test_a_file_goes_up_with_the_sync_and_comes_down_when_it_is_opened(
    laptops: tuple[Laptop, Laptop],
) -> None:
    anna, bart = laptops
    content = b"%PDF-1.4\n" + bytes(range(256)) * 3000 + b"\n%%EOF\n"
    anna.synced()
    place, _ = add_place(anna.desk, name="Plein", kind=PlaceKind.OTHER, ward=BATTEL)
    made, _ = add_file(anna.desk, "place", place.id, name="plan.pdf", content=content)
    anna.synced()
    assert files_of(anna.desk, "place", place.id)[0].is_sent
    bart.synced()
    (line,) = files_of(bart.desk, "place", place.id)
    assert (line.attachment.name, line.is_here) == ("plan.pdf", False)

    with bart.desk.store.reading() as session:
        link = read_link(session)
    with open_http(link.address) as http:
        server = HttpServer(Line(http, link.server), StoredTokens(bart.desk.store, bart.now))
        fetched = fetch_file(server, line.attachment, report=lambda _d, _t: None)
    keep_fetched(bart.desk, line.attachment, fetched)

    assert read_file(bart.desk, made.id)[1] == content
    assert files_of(bart.desk, "place", place.id)[0].is_sent
