"""A picture whose person took their consent back: its bytes leave the server at once, for good."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from time import time
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from desktop.server import retention, taken_back
from desktop.server.admin.context import Site
from desktop.server.admin.erasure import hold_all
from desktop.server.blobs import Blobs
from desktop.server.database import Database
from desktop.server.installation import Home
from desktop.server.ledger import Ledger
from desktop.server.people import Office
from desktop.sync.protocol import Op, Pushed, Welcome
from tests.server.conftest import TENANT
from tests.server.laptops import occasion
from tests.server.office import Paper
from tests.server.web import NOON, Web, hello, open_web, push

TEAM = 3
PHOTO = b"\x89PNG\r\n\x1a\n a face"


@pytest.fixture
def web(owner: Database, database: Database, tmp_path: Path) -> Iterator[Web]:
    with open_web(owner, database, tmp_path) as web:
        web.add("anna", "North")
        yield web


@dataclass
class Laptop:
    """Somebody who makes records and sends files."""

    web: Web
    token: str
    stream: UUID = field(default_factory=uuid4)
    last: UUID | None = None
    n: int = 0

    def send(self, entity: str, fields: dict[str, Any], *, id_: UUID | None = None) -> UUID:
        """Push one operation that makes or changes a record; return the id of the record."""
        self.n += 1
        known = self.web.office(lambda office: _version(office, id_)) if id_ else 0
        op = Op(
            n=self.n,
            op=uuid4(),
            entity=entity,
            id=id_ or uuid4(),
            scope=TEAM,
            base_ver=known,
            fields=fields if known else {"created_at": NOON} | fields,
            edited_at=NOON,
        )
        message = push(self.stream, op, prev=self.last)
        answer = self.web.ask("/v1/sync/push", message, Pushed, token=self.token)
        assert (answer.last_n, answer.results) == (self.n, []), answer
        self.last = op.op
        return op.id

    def person(self) -> UUID:
        return self.send("person", {"display_name": "Aya Demo", "review_on": "2027-09-01"})

    def consent(self, who: UUID, **more: Any) -> UUID:
        given = {"purpose": "photo_audio", "given_on": "2026-09-01"} | more
        return self.send("consent", {"person_id": str(who)} | given)

    def withdraw(self, consent: UUID) -> None:
        self.send("consent", {"withdrawn_on": "2027-01-14"}, id_=consent)

    def photo(self, who: UUID, *, arrives: bool = True) -> UUID:
        about = {"name": "feest.png", "mime": "image/png", "size": len(PHOTO)}
        about |= {"person_id": str(who), "sha256": sha256(PHOTO).hexdigest()}
        id_ = self.send("attachment", about)
        if arrives:
            assert self.offer(id_) == 200
        return id_

    def offer(self, id_: UUID, part: bytes = PHOTO, offset: int = 0) -> int:
        headers = {
            "Authorization": f"Bearer {self.token}",
            "Content-Type": "application/octet-stream",
            "Upload-Offset": str(offset),
            "Upload-Length": str(len(PHOTO)),
            "Upload-Sha256": sha256(PHOTO).hexdigest(),
            "Upload-Scope": str(TEAM),
        }
        place = f"{self.web.url}/v1/blob/{id_}"
        return self.web.client.post(place, content=part, headers=headers).status_code

    def fetched(self, id_: UUID) -> bytes | None:
        headers = {"Authorization": f"Bearer {self.token}"}
        answer = self.web.client.get(f"{self.web.url}/v1/blob/{id_}", headers=headers)
        return answer.content if answer.is_success else None


@pytest.fixture
def anna(web: Web) -> Laptop:
    laptop = Laptop(web, web.sign_in("anna").access)
    web.ask("/v1/sync/hello", hello(laptop.stream), Welcome, token=laptop.token)
    return laptop


def files(web: Web) -> list[Path]:
    return [path for path in (web.folder / "blobs").rglob("*") if path.is_file()]


def put_back(web: Web, table: str, id_: UUID, values: str) -> None:
    """Let a row of the database say again what it said before."""

    def work(office: Office) -> None:
        where = {"tenant": TENANT, "id": id_}
        told = text(f"UPDATE {table} SET {values} WHERE tenant = :tenant AND id = :id")  # noqa: S608
        office.connection.execute(told, where)

    web.office(work)


def test_the_bytes_go_with_the_push_that_takes_the_consent_back(web: Web, anna: Laptop) -> None:
    who = anna.person()
    consent, photo = anna.consent(who), anna.photo(who)
    assert anna.fetched(photo) == PHOTO
    anna.withdraw(consent)
    assert files(web) == []
    assert anna.fetched(photo) is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a disk that is always full")
def test_a_full_disk_sends_a_photo_away_until_there_is_room(web: Web, anna: Laptop) -> None:
    photo = anna.photo(anna.person(), arrives=False)
    part = web.folder / "blobs" / str(TENANT) / photo.hex[:2] / f"{photo.hex}.part"
    part.parent.mkdir(parents=True)
    part.symlink_to("/dev/full")
    assert anna.offer(photo) == 503
    part.unlink()
    assert anna.offer(photo) == 200
    assert anna.fetched(photo) == PHOTO


def test_half_a_photo_goes_and_its_other_half_is_refused(web: Web, anna: Laptop) -> None:
    who = anna.person()
    consent, photo = anna.consent(who), anna.photo(who, arrives=False)
    assert anna.offer(photo, PHOTO[:9]) == 200
    anna.withdraw(consent)
    assert files(web) == []
    assert anna.offer(photo, PHOTO[9:], 9) == 404
    assert anna.offer(photo) == 404, "nor anew"
    assert files(web) == []


def test_a_photo_out_of_the_bin_again_stays_without_its_bytes(web: Web, anna: Laptop) -> None:
    who = anna.person()
    consent, photo = anna.consent(who), anna.photo(who)
    anna.withdraw(consent)
    anna.send("attachment", {"deleted_at": None}, id_=photo)
    assert anna.offer(photo) == 404
    assert files(web) == []


def test_a_photo_that_came_later_goes_when_a_laptop_bins_it(web: Web, anna: Laptop) -> None:
    who = anna.person()
    anna.withdraw(anna.consent(who))
    photo = anna.photo(who)
    assert len(files(web)) == 1, "it may prove another consent that is yet to come"
    anna.send("attachment", {"deleted_at": NOON}, id_=photo)
    assert files(web) == []


def test_what_rests_on_something_else_stays(web: Web, anna: Laptop) -> None:
    who, neighbour = anna.person(), anna.person()
    anna.consent(neighbour)
    form, photo, same = anna.photo(who), anna.photo(who), anna.photo(neighbour)
    anna.consent(who, purpose="story", evidence_id=str(form))
    anna.withdraw(anna.consent(who))
    assert anna.fetched(form) == PHOTO, "it proves another consent"
    assert anna.fetched(photo) is None
    assert anna.fetched(same) == PHOTO, "the same bytes beside somebody else"


def test_a_photo_stays_while_another_consent_for_it_stands(web: Web, anna: Laptop) -> None:
    who = anna.person()
    first, second, photo = anna.consent(who), anna.consent(who), anna.photo(who)
    anna.withdraw(first)
    assert anna.fetched(photo) == PHOTO
    anna.withdraw(second)
    assert files(web) == []


def test_a_photo_in_the_bin_whose_consent_stands_can_come_out_again(web: Web, anna: Laptop) -> None:
    who = anna.person()
    consent, photo = anna.consent(who), anna.photo(who)
    anna.send("attachment", {"deleted_at": NOON}, id_=photo)
    anna.send("attachment", {"deleted_at": None}, id_=photo)
    assert anna.fetched(photo) == PHOTO
    anna.send("attachment", {"deleted_at": NOON}, id_=photo)
    anna.withdraw(consent)
    assert files(web) == [], "until it is taken back"


def test_what_a_crash_left_behind_goes_at_the_next_look(web: Web, anna: Laptop) -> None:
    """The push is committed, and the server dies before it comes to the disk."""
    who = anna.person()
    consent, photo = anna.consent(who), anna.photo(who)
    left = files(web)[0]
    anna.withdraw(consent)
    left.write_bytes(PHOTO)
    put_back(web, "blob", photo, "gone_at = NULL, complete = true")
    look = taken_back.Look(web.owner, Blobs(web.folder / "blobs"), web.clock)
    assert look.everywhere([TENANT]) == 1
    assert files(web) == []
    assert look.everywhere([TENANT]) == 0


def test_a_disk_that_refuses_does_not_refuse_the_withdrawal(web: Web, anna: Laptop) -> None:
    who = anna.person()
    consent, photo = anna.consent(who), anna.photo(who)
    (left,) = files(web)
    left.unlink()
    left.mkdir()  # nothing can remove this as a file
    anna.withdraw(consent)
    left.rmdir()
    left.write_bytes(PHOTO)
    look = taken_back.Look(web.owner, Blobs(web.folder / "blobs"), web.clock)
    assert look.everywhere([TENANT]) == 1
    assert (files(web), anna.fetched(photo)) == ([], None)


@pytest.mark.parametrize("row", ["as it was", "from before the photo came"])
def test_a_server_that_was_put_back_lets_them_go_again(web: Web, anna: Laptop, row: str) -> None:
    """Database and folder are from before the withdrawal; the ledger is not."""
    site = Site(web.owner, "", Home(web.folder))
    who = anna.person()
    consent, photo = anna.consent(who), anna.photo(who)
    (left,) = files(web)
    anna.withdraw(consent)
    ledger = Ledger(site.home.ledger, TENANT)
    assert web.office(lambda office: taken_back.remember(office, ledger)) == 1
    assert web.office(lambda office: taken_back.remember(office, ledger)) == 0, "once is enough"
    assert [(each.id, each.emptied) for each in ledger.entries()] == [(photo, True)]
    for id_, name in ((photo, "deleted_at"), (consent, "withdrawn_on")):
        put_back(web, "record", id_, f"body = CAST(CAST(body AS jsonb) - '{name}' AS json)")
    put_back(web, "blob", photo, "gone_at = NULL, complete = true, noted = false")
    if row != "as it was":
        web.office(lambda office: office.connection.execute(text("DELETE FROM blob")))
    left.write_bytes(PHOTO)
    for _time in range(2):
        assert hold_all(site)[TENANT].erased == 0
        assert files(web) == []
        assert anna.fetched(photo) is None
        assert anna.offer(photo) == 404, "a laptop that did not hear of it offers it"
    told = web.office(lambda office: _version(office, photo))
    assert told, "what it was stays in use: only a laptop takes it away"
    assert web.office(lambda office: taken_back.remember(office, ledger)) == 0


def test_the_night_finishes_what_was_left_and_tells_the_ledger(web: Web, anna: Laptop) -> None:
    who = anna.person()
    consent, photo = anna.consent(who), anna.photo(who)
    (left,) = files(web)
    anna.withdraw(consent)
    left.write_bytes(PHOTO)
    put_back(web, "blob", photo, "gone_at = NULL, complete = true")
    paper = Paper([])
    blobs = Blobs(web.folder / "blobs")

    def night(office: Office) -> retention.Done:
        return retention.run(office, ledger=paper, blobs=blobs, occasion=occasion())

    assert web.office(night).emptied == 1
    assert files(web) == []
    assert [(each.id, each.emptied, each.reason) for each in paper.lines] == [
        (photo, True, "taken_back")
    ]
    assert web.office(night).emptied == 0


def test_the_night_clears_away_what_belongs_to_no_file(web: Web, anna: Laptop) -> None:
    """After a database was put back the folder may hold what no table knows of."""
    who = anna.person()
    anna.consent(who)
    photo, half = anna.photo(who), anna.photo(who, arrives=False)
    assert anna.offer(half, PHOTO[:9]) == 200
    known = {each.name for each in files(web)}
    (folder,) = {each.parent for each in files(web) if each.name == photo.hex}
    old, young = (folder / f"{photo.hex[:2]}{uuid4().hex[2:]}" for _ in range(2))
    foreign = folder / "notes.txt"
    for each in (old, young, foreign):
        each.write_bytes(PHOTO)
    now = int(time() * 1000)
    for each in (*files(web), old):
        if each != young:
            os.utime(each, (0, 0))

    def night(office: Office) -> int:
        blobs = Blobs(web.folder / "blobs")
        return blobs.clear_away(office.connection, TENANT, before=now - 60_000)

    assert web.office(night) == 1
    assert {each.name for each in files(web)} == known | {young.name, "notes.txt"}


def test_one_city_knows_nothing_of_the_photos_of_another(web: Web, anna: Laptop) -> None:
    who = anna.person()
    consent, photo = anna.consent(who), anna.photo(who)
    (left,) = files(web)
    foreign = left.parents[2] / "8" / left.parent.name / left.name
    foreign.parent.mkdir(parents=True)
    foreign.write_bytes(PHOTO)
    anna.withdraw(consent)
    assert files(web) == [foreign]
    assert anna.fetched(photo) is None


def _version(office: Office, id_: UUID | None) -> int:
    asked = text("SELECT ver FROM record WHERE tenant = :tenant AND id = :id AND NOT erased")
    return int(office.connection.execute(asked, {"tenant": TENANT, "id": id_}).scalar_one())
