"""Every role against every kind of record, both ways, over the real server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from desktop.domain.kinds import KINDS
from desktop.domain.roles.role import PROVEN, Role
from desktop.server.database import connect
from desktop.server.embedded import Cluster
from desktop.server.people import Mistaken, Office, add_person
from desktop.server.rights import API_ROLE
from desktop.storage.tables.columns import milliseconds
from desktop.sync.protocol import (
    History,
    HistoryWanted,
    Page,
    Pull,
    Registered,
    Salvage,
    Salvaged,
    Welcome,
)
from tests.conftest import NOW
from tests.server.asking import NORTH, WHOLES, Laptop
from tests.server.conftest import TENANT, maintain, settle
from tests.server.every_kind import records, told
from tests.server.web import NOON, Web, hello, open_web
from tests.storage import examples

WHOLE = frozenset(KINDS)
CHOICES = {"place", "place_assessment", "organisation", "network", "site", "service"}
REGISTER = CHOICES | {"tie", "agreement", "meeting", "wording"}
OWN = {"visit", "need", "referral", "task"}
SEES: dict[Role, frozenset[str]] = {
    Role.STEERING_READER: frozenset({"publication"}),
    Role.FIELD_WORKER: frozenset(CHOICES),
    Role.CONSULTANT: WHOLE,
    Role.TEAM_LEAD: WHOLE,
    Role.DPO: WHOLE,
    Role.ADMIN: frozenset(REGISTER | {"custom_field", "target"}),
}
"""Which kinds of the records that a colleague made come to a laptop of this role."""
MAKES: dict[Role, frozenset[str]] = {
    Role.STEERING_READER: frozenset(),
    Role.FIELD_WORKER: frozenset(OWN | {"attachment"}),
    Role.CONSULTANT: WHOLE - {"wording", "publication"},
    Role.TEAM_LEAD: WHOLE - {"wording"},
    Role.DPO: frozenset({"consent", "rights_request", "retained", "wording"}),
    Role.ADMIN: frozenset(REGISTER | {"custom_field", "target"}),
}
"""Which kinds a laptop of this role may make."""
PARTLY = {
    "person": "display_name",
    "affiliation": "role",
    "visit": "duration",
    "task": "assignee",
    "need": "state",
    "meeting": "purpose",
    "custom_field": "label",
    "contact_rhythm": "every_days",
}
"""Kinds of which the DPO sets what is about rights and retention → a field that is not."""
MADE_BY_SERVER = frozenset({"conflict"})


@pytest.fixture(scope="module")
def web(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    """One server for the whole table."""
    name = f"table_of_roles_{uuid4().hex}"  # another module borrows this fixture
    maintain(cluster, f"CREATE DATABASE {name} TEMPLATE template_weefsel")
    settle(cluster, name)
    with ExitStack() as stack:
        owner = connect(cluster.address(name), connections=4)
        stack.callback(owner.close)
        database = connect(cluster.address(name, role=API_ROLE), connections=20)
        stack.callback(database.close)
        web = stack.enter_context(open_web(owner, database, tmp_path_factory.mktemp("blobs")))
        web.clock.ms = milliseconds(NOW)
        for role in Role:
            add(web, role.value, role)
        yield web


def add(web: Web, login: str, role: Role) -> None:
    web.add(login)
    if role in PROVEN:
        web.give_second_factor(login)
    web.let(login, "North", role)


def laptop(web: Web, role: Role) -> Laptop:
    """Return the laptop of a role; signing in takes its time, so there is one of each."""
    key = (web.url, role)
    if key not in _laptops:
        _laptops[key] = Laptop(web, sign_in(web, role.value, role))
    return _laptops[key]


_laptops: dict[tuple[str, Role], Laptop] = {}


def sign_in(web: Web, login: str, role: Role) -> Registered:
    code = {}
    if role in PROVEN:
        totp = web.give_second_factor(login)
        code = {"code": totp.at(web.clock() // 1000)}
    return web.sign_in(login, **code)


@pytest.fixture(scope="module")
def made(web: Web) -> dict[str, UUID]:
    """A record of each kind, made by a colleague of a role that may."""
    lead, dpo = laptop(web, Role.TEAM_LEAD), laptop(web, Role.DPO)
    found = {}
    for kind, record in records().items():
        author = dpo if kind in {"wording"} else lead
        outcome = author.push(author.op(kind, told(record, web.clock()), record.id))
        assert outcome == ["applied"], kind
        found[kind] = record.id
    found["conflict"] = quarrel(web, found["place"])
    assert found.keys() == KINDS.keys(), "a new kind needs a record here"
    return found


def quarrel(web: Web, place: UUID) -> UUID:
    """Let two people change one field at once; return the conflict."""
    one, other = laptop(web, Role.CONSULTANT), laptop(web, Role.TEAM_LEAD)
    seen = one.pull()[place].ver
    assert one.push(one.op("place", {"name": "Huis A"}, place, seen)) == ["applied"]
    assert other.push(other.op("place", {"name": "Huis B"}, place, seen)) == ["conflict: name"]
    return next(row.id for row in one.pull().values() if row.entity == "conflict")


@pytest.mark.parametrize("role", [*Role])
def test_a_laptop_holds_what_its_role_sees_and_no_more(
    web: Web, made: dict[str, UUID], role: Role
) -> None:
    here = laptop(web, role)

    rows = here.pull()

    ids = {id_: kind for kind, id_ in made.items()}
    found = {ids[id_] for id_ in rows.keys() & ids.keys()}
    assert found == SEES[role] & made.keys()
    if role not in WHOLES:
        assert "Voorbeeld" not in repr(list(rows.values())), "a name of a person"


@pytest.mark.parametrize("role", [*Role])
def test_history_and_salvage_are_no_way_around(web: Web, made: dict[str, UUID], role: Role) -> None:
    here, lead = laptop(web, role), laptop(web, Role.TEAM_LEAD)
    whole = lead.pull()
    for kind, id_ in made.items():
        wanted = HistoryWanted(entity=kind, id=id_)
        said = web.ask("/v1/sync/history", wanted, History, token=here.signed.access)
        if kind == "conflict":  # the server makes those; only what others tried is in a history
            assert all(step.outcome for step in said.steps)
        else:
            assert bool(said.steps) == (kind in SEES[role]), kind
        sent = Salvage(stream=here.stream, epoch=here.epoch, rows=[whole[id_]])
        got = web.ask("/v1/sync/salvage", sent, Salvaged, token=here.signed.access)
        assert got.accepted == [], kind


@pytest.mark.parametrize("role", [*Role])
def test_a_role_makes_only_what_it_may(web: Web, made: dict[str, UUID], role: Role) -> None:
    here = laptop(web, role)
    assert here.push(here.op("conflict", {"resolution": "kept"}, uuid4())) != ["applied"]
    kinds = sorted(KINDS.keys() - MADE_BY_SERVER)
    some = records()

    ops = [
        here.op(kind, told(some[kind], web.clock()) | about(kind, made), uuid4()) for kind in kinds
    ]
    outcomes = dict(zip(kinds, here.push(*ops), strict=True))

    assert {kind for kind, outcome in outcomes.items() if outcome == "applied"} == (
        MAKES[role] - MADE_BY_SERVER
    )
    refused = {outcome for outcome in outcomes.values() if outcome != "applied"}
    assert refused <= {"denied: role", "denied: scope"}


def about(kind: str, made: dict[str, UUID]) -> dict[str, Any]:
    """Return what a record of this kind is about: something that lies on the server."""
    visit, place, person = (str(made[each]) for each in ("visit", "place", "person"))
    organisation = str(made["organisation"])
    submitted: dict[str, dict[str, Any]] = {
        "visit": {"persons": {"add": []}, "place_id": place},
        "task": {"person_id": None, "place_id": place},
        "attachment": {"person_id": None, "visit_id": visit},
    }
    if kind in submitted:
        return submitted[kind]
    known = {
        "person_id": person,
        "organisation_id": organisation,
        "place_id": place,
        "visit_id": visit,
        "field_id": str(made["custom_field"]),
    }
    example = records()[kind]
    return {name: id_ for name, id_ in known.items() if getattr(example, name, None)}


@pytest.mark.parametrize("role", [Role.STEERING_READER, Role.FIELD_WORKER, Role.DPO, Role.ADMIN])
def test_nobody_changes_or_bins_what_their_role_does_not_let_them(
    web: Web, made: dict[str, UUID], role: Role
) -> None:
    here = laptop(web, role)
    before = kept(web)
    theirs = PARTLY if role is Role.DPO else {}
    for kind in sorted(made.keys() - MAKES[role] - theirs.keys() | (OWN & MAKES[role])):
        for fields in ({}, {"note": "mine"}, {"created_by": role.value, "deleted_at": NOON}):
            (outcome,) = here.push(here.op(kind, fields, made[kind], 1 << 41))
            assert outcome.startswith(("denied", "refused")), (kind, outcome)
    for kind, field_name in theirs.items():
        value = 5 if field_name == "duration" else "x"
        (outcome,) = here.push(here.op(kind, {field_name: value}, made[kind], 1 << 41))
        assert outcome.startswith(("denied: role", "refused")), kind
    assert kept(web) == before


def kept(web: Web) -> list[Any]:
    with web.owner.writing(TENANT) as connection:
        wanted = "SELECT id, ver, scope, CAST(body AS text) FROM record ORDER BY id"
        return list(connection.execute(text(wanted)).all())


def test_a_field_worker_reads_their_own_visits_back_without_persons(web: Web) -> None:
    add(web, "fien", Role.FIELD_WORKER)
    fien = Laptop(web, sign_in(web, "fien", Role.FIELD_WORKER))
    visit = examples.a_visit(note="a note")
    assert fien.push(fien.op("visit", told(visit, web.clock()), visit.id)) == ["applied"]
    lead = laptop(web, Role.TEAM_LEAD)
    person = examples.a_person()
    assert lead.push(lead.op("person", told(person, 0), person.id)) == ["applied"]
    added = {"persons": {"add": [str(person.id)]}}
    assert lead.push(lead.op("visit", added, visit.id, lead.pull()[visit.id].ver)) == ["applied"]

    row = fien.pull()[visit.id]

    assert row.body["note"] == "a note"
    assert "persons" not in row.body
    assert "persons" not in row.fv
    steps = web.ask(
        "/v1/sync/history",
        HistoryWanted(entity="visit", id=visit.id),
        History,
        token=fien.signed.access,
    ).steps
    assert str(person.id) not in repr(steps)
    assert fien.push(fien.op("visit", added, visit.id, row.ver)) == ["denied: role"]
    assert fien.push(fien.op("visit", {"note": "mine"}, visit.id, row.ver)) == ["applied"]


def test_a_task_that_came_to_be_about_a_person_leaves_its_author(web: Web) -> None:
    add(web, "fleur", Role.FIELD_WORKER)
    fleur = Laptop(web, sign_in(web, "fleur", Role.FIELD_WORKER))
    task = examples.a_task()
    assert fleur.push(fleur.op("task", told(task, 0), task.id)) == ["applied"]
    lead, person = laptop(web, Role.TEAM_LEAD), examples.a_person()
    assert lead.push(lead.op("person", told(person, 0), person.id)) == ["applied"]
    seen = lead.pull()[task.id].ver
    about_person = {"person_id": str(person.id)}
    assert lead.push(lead.op("task", about_person, task.id, seen)) == ["applied"]

    wanted = Pull(stream=fleur.stream, epoch=fleur.epoch, cursors={NORTH: ""})
    page = web.ask("/v1/sync/pull", wanted, Page, token=fleur.signed.access)

    assert task.id not in {row.id for row in page.rows}
    assert task.id in {mark.id for mark in page.departed}


def test_a_task_comes_to_whom_it_is_given_and_leaves_with_it(web: Web) -> None:
    add(web, "flor", Role.FIELD_WORKER)
    flor = Laptop(web, sign_in(web, "flor", Role.FIELD_WORKER))
    lead = laptop(web, Role.TEAM_LEAD)
    task, person = examples.a_task(), examples.a_person()
    assert lead.push(lead.op("task", told(task, 0), task.id)) == ["applied"]
    assert lead.push(lead.op("person", told(person, 0), person.id)) == ["applied"]
    assert task.id not in flor.pull()

    def give(fields: dict[str, Any]) -> None:
        seen = lead.pull()[task.id].ver
        assert lead.push(lead.op("task", fields, task.id, seen)) == ["applied"]

    give({"assignee": "Flor"})
    row = flor.pull()[task.id]
    assert row.body["title"] == task.title
    done = {"state": "done"}
    assert flor.push(flor.op("task", done, task.id, row.ver)) == ["applied"], "what she is given"

    give({"person_id": str(person.id)})
    assert task.id in left(web, flor), "whom it is about by now is not hers to know"
    give({"person_id": None})
    assert task.id in flor.pull()
    give({"assignee": "Team_Lead"})
    assert task.id in left(web, flor)
    assert flor.push(flor.op("task", done, task.id, row.ver))[0].startswith("denied")


def test_a_data_protection_officer_leaves_the_team_a_task_about_somebody_and_no_other(
    web: Web, made: dict[str, UUID]
) -> None:
    dpo = laptop(web, Role.DPO)
    for about_whom, taken in (({"person_id": str(made["person"])}, True), ({}, False)):
        task = examples.a_task()
        outcome = dpo.push(dpo.op("task", told(task, 0) | about_whom, task.id))
        assert (outcome == ["applied"]) is taken, outcome


def left(web: Web, here: Laptop) -> set[UUID]:
    """Return what leaves a laptop that reads all; it is not among what is shown."""
    wanted = Pull(stream=here.stream, epoch=here.epoch, cursors={NORTH: ""})
    page = web.ask("/v1/sync/pull", wanted, Page, token=here.signed.access)
    gone = {mark.id for mark in page.departed}
    assert not gone & {row.id for row in page.rows}
    return gone


def test_two_colleagues_cannot_bear_one_name(web: Web) -> None:
    web.add("double", "North")

    def again(office: Office) -> None:
        add_person(office, uuid4(), login="other", name="DOUBLE", password_hash="")

    with pytest.raises(Mistaken, match="has this name"):
        web.office(again)


@pytest.mark.parametrize("role", [*Role])
def test_files_follow_the_record_that_they_belong_to(
    web: Web, made: dict[str, UUID], role: Role
) -> None:
    here = laptop(web, role)
    part = b"%PDF-1.7 of a person"
    headers = {
        "Authorization": f"Bearer {here.signed.access}",
        "Content-Type": "application/octet-stream",
        "X-Sync-Protocol": "1",
        "Upload-Offset": "0",
        "Upload-Length": str(len(part)),
        "Upload-Sha256": sha256(part).hexdigest(),
        "Upload-Scope": str(NORTH),
    }
    lead = headers | {"Authorization": f"Bearer {laptop(web, Role.TEAM_LEAD).signed.access}"}
    address = f"{web.url}/v1/blob/{made['attachment']}"
    assert web.client.post(address, content=part, headers=lead).status_code == 200

    read = web.client.get(address, headers=headers)
    sent = web.client.post(
        f"{web.url}/v1/blob/{web.await_file(NORTH)}", content=part, headers=headers
    )

    assert read.status_code == (200 if role in WHOLES else 404)
    assert sent.status_code == (200 if role in {Role.CONSULTANT, Role.TEAM_LEAD} else 404)


def test_who_only_submits_is_named_to_who_gives_tasks_in_that_team(web: Web) -> None:
    """One in another team is not."""
    for login in ("omar", "piet"):
        web.add(login)
    web.let("omar", "North", Role.FIELD_WORKER)
    web.let("piet", "South", Role.FIELD_WORKER)

    named = hello_of(web, Role.TEAM_LEAD)

    assert {"Omar", "Field_Worker"} <= set(named)
    assert "Piet" not in named
    assert hello_of(web, Role.DPO) == hello_of(web, Role.FIELD_WORKER) == []


def hello_of(web: Web, role: Role) -> list[str]:
    """Return whom the answer to a role names."""
    token = laptop(web, role).signed.access
    return web.ask("/v1/sync/hello", hello(uuid4()), Welcome, token=token).submitters
