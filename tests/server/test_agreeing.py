"""Erasing somebody from a laptop: one asks, another agrees, the owner of the database does it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desktop.domain.privacy.barring import is_marked
from desktop.domain.roles.role import Role
from desktop.server import erasure
from desktop.server.blobs import Blobs
from desktop.server.database import Database
from desktop.server.erasing import agreed_requests, carry_out
from desktop.server.exchange.caller import Occasion
from desktop.server.ledger import Ledger
from desktop.server.models import metadata
from desktop.server.people import Mistaken, Office, disable, find_person, find_team
from desktop.server.postgres.books import PostgresBooks
from desktop.server.residue import tidy
from desktop.sync.forgetting import ErasureAgree, ErasureAsk, ErasureReport, ErasuresWanted
from desktop.sync.protocol import Failure, Op, Push, Pushed, Registered, Welcome
from tests.server.conftest import TENANT
from tests.server.web import NOON, Web, hello, open_web

CANARY = "Zilverberk"
PERSON, NOTE, STREAM = uuid4(), uuid4(), uuid4()


class Team:
    """A consultant who asks, a lead who agrees, and a person in their team."""

    def __init__(self, web: Web) -> None:
        self.web = web
        web.add("anna", "North")
        self.anna, self.lea = web.sign_in("anna"), lead(web, "lea", "North")
        self.scope: int = web.office(lambda office: find_team(office, "North").scope)
        self.n = 0
        web.ask("/v1/sync/hello", hello(STREAM), Welcome, token=self.anna.access)
        person = {"display_name": f"Fatma {CANARY}", "review_on": "2027-01-01", "note": CANARY}
        self.push("person", PERSON, person | {"email": f"{CANARY}@voorbeeld.be"})
        visit = {"ward": "Battel", "kind": "street_round", "start": NOON - 3_600_000}
        self.push("visit", NOTE, visit | {"note": f"{CANARY} was er ook"})
        self.push("visit", uuid4(), visit | {"note": CANARY, "persons": {"add": [str(PERSON)]}})
        self.push("visit", NOTE, {"note": "… was er ook"}, base=1)
        self.push("person", PERSON, {"note": f"{CANARY} twee"}, base=1)
        self.push("key_figure", uuid4(), {"person_id": str(PERSON), "offers": CANARY})
        self.push("task", uuid4(), {"person_id": str(PERSON), "title": CANARY, "kleur": CANARY})
        asked = {"right": "access", "asked_on": "2026-12-01", "due_on": "2027-01-01"}
        self.push("rights_request", uuid4(), {"person_id": str(PERSON), "answer": CANARY} | asked)

    def push(self, kind: str, id_: UUID, fields: dict[str, Any], base: int = 0) -> None:
        self.n += 1
        op = Op(
            n=self.n,
            op=UUID(int=self.n),
            entity=kind,
            id=id_,
            scope=self.scope,
            base_ver=base and self.version_of(id_),
            fields=fields if base else {"created_at": NOON} | fields,
            edited_at=NOON,
            schema=3,
        )
        before = UUID(int=self.n - 1) if self.n > 1 else None
        message = Push(stream=STREAM, epoch=1, prev_op=before, ops=[op])
        self.web.ask("/v1/sync/push", message, Pushed, token=self.anna.access)

    def version_of(self, id_: UUID) -> int:
        def version(office: Office) -> int:
            return PostgresBooks(office.connection, TENANT).records([id_])[id_].ver

        found: int = self.web.office(version)
        return found

    def ask(self, who: Registered | None = None, person: UUID = PERSON) -> ErasureReport:
        asked = ErasureAsk(request=uuid4(), person=person, reason="person_asked", beside=[NOTE])
        token = (who or self.anna).access
        return self.web.ask("/v1/erasure/request", asked, ErasureReport, token=token)

    def agree(self, request: UUID) -> ErasureReport:
        agreed = ErasureAgree(request=request)
        return self.web.ask("/v1/erasure/approve", agreed, ErasureReport, token=self.lea.access)

    def refusal(self, path: str, message: Any, who: Registered) -> str:
        answer = self.web.call(path, message, token=who.access)
        return msgspec.json.decode(answer.content, type=Failure).code

    def work(self) -> int:
        """Do what ``weefsel-server erasures work`` does."""

        def once(office: Office) -> int:
            rows = agreed_requests(office)
            folder = self.web.folder
            for row in rows:
                carry_out(
                    office,
                    row,
                    ledger=Ledger(folder / "erased", TENANT),
                    blobs=Blobs(folder / "blobs"),
                    occasion=occasion(office),
                )
            return len(rows)

        done: int = self.web.office(once)
        return done


def occasion(office: Office) -> Occasion:
    key = office.connection.execute(text("SELECT key FROM server WHERE tenant = 7")).scalar_one()
    return Occasion(now=office.now, nonce=5, key=bytes(key))


def lead(web: Web, login: str, team: str) -> Registered:
    web.add(login)
    factor = web.give_second_factor(login)
    web.let(login, team, Role.TEAM_LEAD)
    return web.sign_in(login, code=factor.at(web.clock() // 1000))


@pytest.fixture
def team(owner: Database, database: Database, tmp_path: Path) -> Iterator[Team]:
    with open_web(owner, database, tmp_path) as web:
        yield Team(web)


def everything(owner: Database) -> str:
    """Return all rows of all tables as text."""
    with owner.writing(TENANT) as connection:
        rows = [
            str(row)
            for name in metadata.tables
            for row in connection.execute(metadata.tables[name].select())
        ]
    return "\n".join(rows)


def test_one_asks_another_agrees_and_the_owner_does_it(team: Team, owner: Database) -> None:
    assert everything(owner).count(CANARY) > 8
    (case,) = team.ask().cases
    assert (case.asked_by, case.is_mine, case.erased, case.visits) == ("Anna", True, 3, 1)
    assert team.work() == 0
    (case,) = team.agree(case.request).cases
    assert (case.agreed_by, case.done_at) == ("Lea", 0)
    assert team.work() == 1
    report = team.web.ask(
        "/v1/erasure/report", ErasuresWanted(), ErasureReport, token=team.anna.access
    )
    assert report.cases[0].done_at > 0
    assert CANARY not in everything(owner)
    assert [laptop.name for laptop in report.behind] == ["laptop", "laptop"]


def test_the_report_follows_the_laptops(team: Team) -> None:
    team.agree(team.ask().cases[0].request)
    team.work()
    welcome = team.web.ask("/v1/sync/hello", hello(STREAM), Welcome, token=team.anna.access)
    done = hello(STREAM, erased=welcome.erased)
    team.web.ask("/v1/sync/hello", done, Welcome, token=team.anna.access)
    report = team.web.ask(
        "/v1/erasure/report", ErasuresWanted(), ErasureReport, token=team.lea.access
    )
    assert (report.done, len(report.behind)) == (1, 1)


def test_laptops_get_marks_that_know_the_person_again(team: Team) -> None:
    team.agree(team.ask().cases[0].request)
    team.work()
    welcome = team.web.ask("/v1/sync/hello", hello(uuid4()), Welcome, token=team.lea.access)
    keys = [(welcome.barred_key, welcome.barred)]
    assert is_marked({"display_name": "F.", "email": f"{CANARY}@voorbeeld.be"}, keys)
    assert not is_marked({"display_name": "Jan", "email": "jan@voorbeeld.be"}, keys)
    again = hello(uuid4(), erased=welcome.erased)
    assert not team.web.ask("/v1/sync/hello", again, Welcome, token=team.lea.access).barred


def test_marks_outlast_a_database_that_was_put_back(team: Team, owner: Database) -> None:
    team.agree(team.ask().cases[0].request)
    team.work()
    kept = Ledger(team.web.folder / "erased", TENANT).entries()
    with owner.writing(TENANT) as connection:
        connection.execute(text("DELETE FROM barred"))
        books = PostgresBooks(connection, TENANT)
        erasure.replay(books, kept, occasion=occasion(Office(connection, TENANT, NOON)))
    assert "barred" in metadata.tables
    welcome = team.web.ask("/v1/sync/hello", hello(uuid4()), Welcome, token=team.lea.access)
    assert len(welcome.barred) == 2


def test_nothing_is_left_in_the_files_of_the_tables(team: Team, owner: Database) -> None:
    team.agree(team.ask().cases[0].request)
    team.work()
    tidy(owner)
    with owner.engine.connect() as connection:
        folder = Path(connection.execute(text("SHOW data_directory")).scalar_one())
        connection.execute(text("CHECKPOINT"))
        names = [
            connection.execute(text(f"SELECT pg_relation_filepath('\"{name}\"')")).scalar_one()
            for name in metadata.tables
        ]
    assert CANARY.encode() not in b"".join((folder / name).read_bytes() for name in names)


def test_nobody_agrees_with_their_own(team: Team) -> None:
    (case,) = team.ask(team.lea).cases
    refused = team.refusal("/v1/erasure/approve", ErasureAgree(request=case.request), team.lea)
    assert refused == "not_allowed"


def test_a_consultant_does_not_agree(team: Team) -> None:
    (case,) = team.ask(team.lea).cases
    refused = team.refusal("/v1/erasure/approve", ErasureAgree(request=case.request), team.anna)
    assert refused == "not_allowed"


def test_who_comes_after_it_was_agreed_is_told_by_their_role_and_agrees_to_nothing(
    team: Team,
) -> None:
    (case,) = team.ask().cases
    team.agree(case.request)
    entries = text("SELECT count(*) FROM audit WHERE action = 'erasure.agree'")
    before = team.web.office(lambda office: office.connection.execute(entries).scalar_one())
    team.web.add("wim", "North", role=Role.FIELD_WORKER)
    again = ErasureAgree(request=case.request)

    assert team.refusal("/v1/erasure/approve", again, team.web.sign_in("wim")) == "not_allowed"
    (told,) = team.agree(case.request).cases
    assert told.agreed_by == "Lea"
    after = team.web.office(lambda office: office.connection.execute(entries).scalar_one())
    assert after == before


@pytest.mark.parametrize("role", [Role.FIELD_WORKER, Role.STEERING_READER])
def test_other_roles_do_not_even_ask(team: Team, role: Role) -> None:
    team.web.add("wim", "North", role=role)
    wim = team.web.sign_in("wim")
    asked = ErasureAsk(request=uuid4(), person=PERSON, reason="person_asked")
    assert team.refusal("/v1/erasure/request", asked, wim) in {"not_allowed", "not_found"}
    assert team.refusal("/v1/erasure/report", ErasuresWanted(), wim) == "not_allowed"


def test_somebody_of_another_team_is_not_there(team: Team) -> None:
    zoe = lead(team.web, "zoe", "South")
    asked = ErasureAsk(request=uuid4(), person=PERSON, reason="person_asked")
    assert team.refusal("/v1/erasure/request", asked, zoe) == "not_found"


def test_requests_of_another_team_are_not_told(team: Team) -> None:
    request = team.ask().cases[0].request
    south = lead(team.web, "sofie", "South")
    token = south.access
    said = team.web.ask("/v1/erasure/report", ErasuresWanted(), ErasureReport, token=token)
    assert said.cases == []
    assert team.refusal("/v1/erasure/approve", ErasureAgree(request=request), south) == "not_found"


def test_nobody_empties_the_history_of_another_team_beside_an_erasure(team: Team) -> None:
    south = lead(team.web, "sofie", "South")
    scope: int = team.web.office(lambda office: find_team(office, "South").scope)
    stream, theirs = uuid4(), uuid4()
    team.web.ask("/v1/sync/hello", hello(stream), Welcome, token=south.access)
    fields = {"ward": "Battel", "kind": "street_round", "start": NOON - 3_600_000}
    fields["created_at"] = NOON
    op = Op(
        n=1,
        op=uuid4(),
        entity="visit",
        id=theirs,
        scope=scope,
        base_ver=0,
        fields=fields,
        edited_at=NOON,
        schema=3,
    )
    message = Push(stream=stream, epoch=1, ops=[op])
    team.web.ask("/v1/sync/push", message, Pushed, token=south.access)

    asked = ErasureAsk(request=uuid4(), person=PERSON, reason="person_asked", beside=[theirs])

    assert team.refusal("/v1/erasure/request", asked, team.anna) == "not_found"


def test_a_reason_is_a_code(team: Team) -> None:
    said = b'{"request":"%s","person":"%s","reason":"Zij vroeg het"}' % (
        str(uuid4()).encode(),
        str(PERSON).encode(),
    )
    assert team.refusal("/v1/erasure/request", said, team.anna) == "malformed"


def test_the_worker_looks_again_at_who_decided(team: Team) -> None:
    (case,) = team.ask().cases
    team.agree(case.request)
    team.web.office(lambda office: disable(office, find_person(office, "lea")))
    with pytest.raises(Mistaken):
        team.work()


class TestTheWallBehindTheApi:
    """What somebody who broke into the API can do to the database."""

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE erasure_request SET done_at = 1",
            "UPDATE erasure_request SET record = gen_random_uuid()",
            "DELETE FROM erasure_request",
            "INSERT INTO erasure_request (tenant, id, entity, record, reason, requested_by,"
            " requested_at, approved_by, approved_at) VALUES (7, gen_random_uuid(), 'person',"
            " gen_random_uuid(), 'x', 'a', 1, 'b', 1)",
            "INSERT INTO barred (tenant, mark, n) VALUES (7, 1, 1)",
            "DELETE FROM barred",
        ],
    )
    def test_it_cannot(self, database: Database, statement: str) -> None:
        with (
            pytest.raises(DBAPIError, match="permission denied"),
            database.writing(TENANT) as connection,
        ):
            connection.execute(text(statement))

    def test_nobody_is_two_people(self, owner: Database) -> None:
        with pytest.raises(DBAPIError, match="two_people"), owner.writing(TENANT) as connection:
            connection.execute(
                text(
                    "INSERT INTO erasure_request (tenant, id, entity, record, reason,"
                    " requested_by, requested_at, approved_by, approved_at) VALUES (7,"
                    " gen_random_uuid(), 'person', gen_random_uuid(), 'x', 'a', 1, 'a', 1)"
                )
            )
