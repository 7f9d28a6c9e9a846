"""A registration that an administrator ended as *left*: all is handed over, then it is wiped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from desktop.domain.privacy.access import Way
from desktop.domain.roles.role import Role
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.domain.syncing.sync_state import Standing
from desktop.domain.vocabulary import PlaceKind
from desktop.errors import NotAllowed, RequestRefused, ServerUnreachable
from desktop.server.models.access import entries as log_lines
from desktop.server.models.blobs import blobs
from desktop.server.models.operations import quarantine
from desktop.server.people import Office, disable, find_person, revoke
from desktop.services.files import add_file
from desktop.services.persons import add_person, get_person
from desktop.services.places import add_place
from desktop.services.privacy.access_log import note_read
from desktop.services.safety.drafts import drafts, keep_draft
from desktop.services.safety.profile import as_registered
from desktop.services.sending import sync_state
from desktop.storage.models import BlobRow, PersonRow, VisitRow
from desktop.storage.pending.link import read_link
from desktop.sync.blobs import Attachment, send_blob
from desktop.sync.client import HttpServer
from desktop.sync.engine import synchronise
from desktop.sync.line import Line, open_http
from desktop.sync.protocol import Hello, Welcome
from desktop.sync.tokens import StoredTokens
from desktop.words.leaving import farewell
from tests.server.conftest import (  # noqa: F401 - pytest finds fixtures by their names here
    cluster,
    database,
    database_name,
    first_cluster,
    owner,
)
from tests.server.web import Web
from tests.sync.ends import SERVER, Central
from tests.sync.ends import Laptop as Fake
from tests.sync.test_end_to_end import BATTEL, Laptop, laptops, registered, web  # noqa: F401

ENDED = 1_795_000_000_000


@pytest.fixture
def anna(web: Web, tmp_path: Path, empty_database: Path) -> Iterator[Laptop]:  # noqa: F811
    """One laptop alone; registering a second takes as long again."""
    laptop = registered(web, "anna", tmp_path / "anna.db", empty_database)
    laptop.synced()
    yield laptop
    laptop.desk.store.close()


def end(laptop: Laptop, state: str = "left") -> None:
    laptop.web.office(lambda office: revoke(office, laptop.device, state))


def put_aside(laptop: Laptop) -> list[str]:
    def look(office: Office) -> list[str]:
        asked = select(quarantine.c.reason).order_by(quarantine.c.at)
        return list(office.connection.execute(asked).scalars())

    found: list[str] = laptop.web.office(look)
    return found


def lines_there(laptop: Laptop) -> int:
    asked = select(func.count()).select_from(log_lines)
    found: int = laptop.web.office(lambda office: office.connection.execute(asked).scalar_one())
    return found


def break_at(monkeypatch: pytest.MonkeyPatch, call: str) -> Callable[[], None]:
    """Let the line break at a call; return what mends it."""

    def broken(*_args: object, **_more: object) -> None:
        raise ServerUnreachable("no_network")

    with_line = getattr(HttpServer, call)
    monkeypatch.setattr(HttpServer, call, broken)
    return lambda: monkeypatch.setattr(HttpServer, call, with_line)


def test_what_waits_is_handed_over_and_the_order_to_wipe_comes_in_the_same_round(
    anna: Laptop,
) -> None:
    anna.log()
    end(anna)

    report = anna.sync()

    assert (report.end, report.wipe, report.sent) == (End.REVOKED, True, 1)
    assert report.left_at == anna.web.clock()
    assert put_aside(anna) == ["left"]


def test_a_laptop_on_which_nothing_waits_is_wiped_at_once(anna: Laptop) -> None:
    end(anna)
    report = anna.sync()
    assert (report.end, report.wipe, report.sent, report.hellos) == (End.REVOKED, True, 0, 1)


def test_a_user_who_was_disabled_hands_over_too(anna: Laptop) -> None:
    anna.log()
    anna.web.office(lambda office: disable(office, find_person(office, "anna")))
    report = anna.sync()
    assert (report.wipe, report.sent, put_aside(anna)) == (True, 1, ["left"])


def test_who_comes_months_later_hands_over_all_the_same(anna: Laptop) -> None:
    anna.log()
    end(anna)
    anna.web.clock.go(seconds=90 * 86_400)
    report = anna.sync()
    assert (report.wipe, report.sent) == (True, 1)


def test_a_stolen_laptop_hands_over_nothing(anna: Laptop) -> None:
    anna.log()
    end(anna, "stolen")
    report = anna.sync()
    assert (report.wipe, report.sent, report.left_at, put_aside(anna)) == (True, 0, 0, [])


def test_what_was_read_goes_before_the_laptop_is_wiped(anna: Laptop) -> None:
    note_read(anna.desk, [uuid4()], Way.PAGE)
    end(anna)
    assert anna.sync().wipe
    assert lines_there(anna) == 1


@pytest.mark.parametrize("call", ["push", "log_append"])
def test_a_line_that_breaks_half_way_loses_nothing_and_shows_nobody(
    anna: Laptop, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    person, _ = add_person(anna.desk, display_name="Wilg Voorbeeld")
    anna.synced()
    anna.log()
    note_read(anna.desk, [person.id], Way.PAGE)
    keep_draft(anna.desk, draft_id=None, form="person", record_id=None, fields={"note": "typed"})
    end(anna)
    mend = break_at(monkeypatch, call)

    report = anna.sync()

    assert (report.end, report.wipe) == (End.UNREACHABLE, False)
    assert report.changed_records, "screens have to look again: nobody is here any more"
    state = sync_state(anna.desk)
    assert (state.standing, state.left_at) == (Standing.REVOKED, anna.now())
    locked = as_registered(anna.desk)
    assert locked.role is Role.STEERING_READER
    with pytest.raises(NotAllowed):
        get_person(locked, person.id)
    with pytest.raises(NotAllowed):
        Laptop(locked, anna.web, anna.device).log()
    with anna.desk.store.reading() as session:
        assert not session.scalar(select(func.count()).select_from(PersonRow))
        assert not session.scalar(select(func.count()).select_from(VisitRow))
    assert not drafts(anna.desk)
    keep_draft(anna.desk, draft_id=None, form="person", record_id=None, fields={"note": "later"})
    assert not drafts(anna.desk), "a window that did not hear of it yet brings nothing back"

    mend()
    again = anna.sync()
    assert (again.wipe, again.end) == (True, End.REVOKED)
    assert put_aside(anna) == ["left"]
    assert lines_there(anna) == 1


def test_what_was_made_before_the_first_sync_is_not_shown_either(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    anna, _ = laptops
    anna.log()
    end(anna)
    break_at(monkeypatch, "push")
    anna.sync()
    with anna.desk.store.reading() as session:
        assert not session.scalar(select(func.count()).select_from(VisitRow))
    assert sync_state(anna.desk).waiting == 1


def test_a_new_registration_of_the_same_user_begins_anew(anna: Laptop) -> None:
    end(anna)
    anna.web.sign_in("anna")
    assert anna.sync().wipe, "another laptop of theirs changes nothing for this one"


# Files


PLAN = b"%PDF-1.4\n" + bytes(range(256)) * 900 + b"\n%%EOF\n"


def with_file(laptop: Laptop, monkeypatch: pytest.MonkeyPatch, *, known: bool) -> UUID:
    """Add a file of which the server has no bytes, and has or has not heard."""
    desk = as_registered(laptop.desk)
    place, _ = add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=BATTEL)
    laptop.synced()
    made, _ = add_file(desk, "place", place.id, name="plan.pdf", content=PLAN)
    if known:
        with monkeypatch.context() as cut:
            cut.setattr("desktop.sync.round.send_files", lambda *_some, **_more: 0)
            laptop.synced()
    return made.id


def bytes_there(laptop: Laptop, file: UUID) -> bool:
    asked = select(blobs.c.complete).where(blobs.c.id == file)
    return bool(laptop.web.office(lambda office: office.connection.execute(asked).scalar()))


def bytes_here(laptop: Laptop) -> int:
    with laptop.desk.store.reading() as session:
        return session.scalar(select(func.count()).select_from(BlobRow)) or 0


@pytest.mark.parametrize("known", [True, False])
def test_files_go_where_their_record_is_and_others_are_told_as_lost(
    anna: Laptop, monkeypatch: pytest.MonkeyPatch, known: bool
) -> None:
    file = with_file(anna, monkeypatch, known=known)
    end(anna)
    report = anna.sync()
    assert report.wipe
    assert bytes_there(anna, file) is known
    assert report.files_lost == (0 if known else 1)
    assert ("1 file" in " ".join(farewell(report))) is not known


def test_files_of_a_team_that_was_lost_go_there_and_leave_the_laptop(
    anna: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = with_file(anna, monkeypatch, known=True)
    for team in ("North", "South"):
        anna.web.let("anna", team, Role.STEERING_READER)
    report = anna.sync()
    assert (report.is_done, report.files_lost, bytes_here(anna)) == (True, 0, 0)
    assert bytes_there(anna, file)


def test_nobody_brings_bytes_that_their_own_record_does_not_promise(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    anna, bart = laptops
    for laptop in laptops:
        laptop.synced()
    file = with_file(anna, monkeypatch, known=True)
    end(bart)
    for laptop, content in ((bart, PLAN), (anna, PLAN + b"x")):
        end(laptop)
        with pytest.raises(RequestRefused):
            bring(laptop, file, content)
    bring(anna, file, PLAN)
    assert bytes_there(anna, file)


def bring(laptop: Laptop, file: UUID, content: bytes) -> None:
    with laptop.desk.store.reading() as session:
        link = read_link(session)
    told = Attachment(id=file, scope=0, size=len(content), digest=sha256(content).digest())
    with open_http(link.address) as http:
        server = HttpServer(Line(http, link.server), StoredTokens(laptop.desk.store, laptop.now))
        send_blob(server, told, BytesIO(content), report=lambda _done, _total: None)


# What the laptop itself makes sure of


@dataclass
class Hasty(Central):
    """A server that orders to wipe before it has everything."""

    said: list[Hello] = field(default_factory=list)

    def hello(self, message: Hello) -> Welcome:
        self.said.append(message)
        last = self.known.get(message.stream, 0)
        return Welcome(server=SERVER, epoch=1, last_n=last, wipe=True, left_at=ENDED)


def test_an_order_to_wipe_waits_until_the_server_has_what_is_here() -> None:
    laptop, server = Fake(waiting=2), Hasty()
    report = run(laptop, server)
    assert (report.end, report.wipe, report.sent, report.hellos) == (End.REVOKED, True, 2, 2)
    assert server.received == [1, 2]


def test_what_somebody_saved_meanwhile_goes_too() -> None:
    class Busy(Fake):
        def welcomed(self, answer: Welcome) -> bool:
            self.waiting = max(self.waiting, 3)
            return super().welcomed(answer)

    server = Hasty()
    report = run(Busy(waiting=0), server)
    assert (report.wipe, server.received) == (True, [1, 2, 3])


def test_a_server_that_never_has_it_all_is_left_and_nothing_is_wiped() -> None:
    class Forgetful(Hasty):
        def hello(self, message: Hello) -> Welcome:
            self.known.clear()
            return super().hello(message)

    report = run(Fake(waiting=1), Forgetful())
    assert (report.end, report.wipe, report.reason) == (End.UNREACHABLE, False, "no_progress")


def run(laptop: Fake, server: Central) -> SyncReport:
    return synchronise(laptop, server)
