"""Every kind of record of the register on two laptops, and on none after an erasure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from desktop.domain.agreement import Agreement, Meeting
from desktop.domain.attachment import Attachment
from desktop.domain.conflict import Conflict
from desktop.domain.custom import CustomField, CustomValue, value_id
from desktop.domain.merging import MergeRecord, NotDuplicate, pair_id
from desktop.domain.organisation import Organisation, Site
from desktop.domain.person import Person
from desktop.domain.record import Record, WardCode
from desktop.domain.referral import Need, Referral
from desktop.domain.rhythm import ContactRhythm, rhythm_id
from desktop.domain.service import Service
from desktop.domain.task import UNTOLD, Task
from desktop.domain.tie import Tie
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import (
    AgreementKind,
    CustomType,
    OrganisationKind,
    ReferralOutcome,
    TieFlow,
    VisitKind,
)
from desktop.server import rules, shapes
from desktop.services.conflicts import refused, to_check, try_again
from desktop.services.entries import begin, revise
from desktop.services.history import local_history
from desktop.storage import landing, records
from desktop.storage.intake import Intake, intake_for
from desktop.sync.protocol import Outcome
from desktop.words.history import step_lines
from desktop.words.review import headline, subject
from tests.sync.simulation.ending import everything_on
from tests.sync.simulation.joining import Laptop
from tests.sync.test_planning_together import desk_of
from tests.sync.test_scenarios import Team, seen

CANARY = "Zilverberk"
HASH = "0" * 64


@pytest.fixture
def team() -> Iterator[Team]:
    """Four laptops that know the server."""
    team = Team()
    team.sync()
    yield team
    team.world.close()


@dataclass(frozen=True)
class Scene:
    """Records that others point to, as the first laptop made them."""

    one: Organisation
    other: Organisation
    visit: Visit
    person: Person
    field: CustomField


def add(
    laptop: Laptop, record_type: type[Record], id_: UUID | None = None, /, **fields: Any
) -> Any:
    """Let somebody enter a record."""
    record = begin(desk_of(laptop), record_type, id_ or uuid7(), fields)
    with laptop.store.writing() as session:
        records.insert(session, record)
    return record


def change(laptop: Laptop, record: Record, **fields: Any) -> None:
    """Let somebody change a record as it is now."""
    with laptop.store.writing() as session:
        now = records.get(session, type(record), record.id)
        assert now is not None
        records.update(session, now, revise(desk_of(laptop), now, fields))


def set_out(laptop: Laptop) -> Scene:
    """Let somebody make what the others are about."""
    one, other = (
        add(laptop, Organisation, name=name, kind=OrganisationKind.NON_PROFIT)
        for name in ("Huis", "Club")
    )
    person = add(laptop, Person, laptop.pen.id(), display_name="Els", review_on=date(2030, 1, 1))
    visit = add(
        laptop,
        Visit,
        start=laptop.now,
        kind=VisitKind.STREET_ROUND,
        ward=WardCode("12025W03"),
        persons=frozenset({person.id}),
        note=CANARY,
    )
    field = add(laptop, CustomField, extends="person", label="Moment", type=CustomType.TEXT)
    return Scene(one, other, visit, person, field)


Fields = Callable[[Scene], Mapping[str, Any]]
KINDS: Mapping[type[Record], tuple[Fields, tuple[str, Any, Any]]] = {
    Site: (lambda s: {"organisation_id": s.one.id, "name": "Noord"}, ("phone", "1", "2")),
    Service: (
        lambda s: {"organisation_id": s.one.id, "name": "Taalcafé", "wards": frozenset({"W"})},
        ("cost", "gratis", "€ 2"),
    ),
    Tie: (
        lambda s: {"from_id": s.one.id, "to_id": s.other.id, "flow": TieFlow.MONEY},
        ("strength", 1, 2),
    ),
    Agreement: (
        lambda s: {
            "title": "Zaal",
            "kind": AgreementKind.COOPERATION,
            "parties": frozenset({s.one.id, s.other.id}),
        },
        ("amount", 10, 20),
    ),
    Meeting: (
        lambda s: {
            "purpose": "Overleg",
            "held_on": date(2026, 1, 2),
            "organisations": frozenset({s.one.id}),
        },
        ("minutes", 30, 60),
    ),
    Need: (lambda s: {"visit_id": s.visit.id, "summary": "waar"}, ("count", 2, 3)),
    Referral: (
        lambda s: {"visit_id": s.visit.id, "organisation_id": s.one.id},
        ("outcome", ReferralOutcome.HELPED, ReferralOutcome.NOT_GONE),
    ),
    ContactRhythm: (lambda s: {"person_id": s.person.id, "every_days": 30}, ("every_days", 7, 14)),
    MergeRecord: (
        lambda s: {
            "merged": "organisation",
            "loser_id": s.one.id,
            "winner_id": s.other.id,
            "payload": '{"note": "a\\n  b"}',
        },
        ("undone", True, True),
    ),
    NotDuplicate: (
        lambda s: {"compared": "organisation", "one_id": s.one.id, "other_id": s.other.id},
        ("compared", "organisation", "organisation"),
    ),
    Attachment: (
        lambda s: {
            "organisation_id": s.one.id,
            "name": "a.jpg",
            "mime": "image/jpeg",
            "size": 3,
            "sha256": HASH,
        },
        ("name", "b.jpg", "c.jpg"),
    ),
    CustomField: (
        lambda _s: {"extends": "place", "label": "Sleutel", "type": CustomType.TEXT},
        ("label", "Slot", "Deur"),
    ),
    CustomValue: (
        lambda s: {"field_id": s.field.id, "person_id": s.person.id, "value": "ma"},
        ("value", "di", "wo"),
    ),
}
"""Kind → fields of a record, and a field with the values that two colleagues give it."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
class TestEveryKind:
    def test_travels_whole(self, team: Team, kind: type[Record]) -> None:
        record = add(team.an, kind, **KINDS[kind][0](set_out(team.an)))
        team.sync(team.an, team.bo)
        there = seen(team.bo, record)
        assert replace(there, team_id=record.team_id) == record
        assert team.broken() == []

    def test_is_thrown_away_and_taken_back(self, team: Team, kind: type[Record]) -> None:
        record = add(team.an, kind, **KINDS[kind][0](set_out(team.an)))
        team.sync(team.an, team.bo)
        change_bin(team.bo, record, deleted=True)
        team.sync(team.bo, team.an)
        assert seen(team.an, record) is None
        change_bin(team.an, record, deleted=False)
        team.sync(team.an, team.bo)
        assert seen(team.bo, record) is not None

    def test_two_values_are_kept_and_can_be_read(self, team: Team, kind: type[Record]) -> None:
        fields, (field, mine, theirs) = KINDS[kind]
        record = add(team.an, kind, **fields(set_out(team.an)))
        team.sync(team.an, team.bo)
        change(team.an, record, **{field: mine})
        change(team.bo, record, **{field: theirs})
        team.sync(team.an, team.bo, team.an)
        items = to_check(desk_of(team.an))
        assert [item.conflict.field for item in items] == ([field] if mine != theirs else [])
        for item in items:
            assert "_" not in subject(item)
            assert "_" not in headline(item)
        for step in local_history(desk_of(team.an), record.id):
            assert all("_" not in line for line in step_lines(step, kind_of(record)))


def change_bin(laptop: Laptop, record: Record, *, deleted: bool) -> None:
    with laptop.store.writing() as session:
        now = records.get(session, type(record), record.id)
        assert now is not None
        records.set_deleted(session, now, deleted=deleted, at=laptop.now, by=laptop.user)


def kind_of(record: Record) -> str:
    return "".join(
        f"_{each.lower()}" if each.isupper() else each for each in type(record).__name__
    )[1:]


def test_two_who_set_the_same_rhythm_offline_make_one(team: Team) -> None:
    person = team.person(team.an)
    team.sync(team.an, team.bo)
    for laptop, days in ((team.an, 30), (team.bo, 60)):
        fields = {"person_id": person.id, "every_days": days}
        add(laptop, ContactRhythm, rhythm_id(person.id), **fields)
    team.sync(team.an, team.bo, team.an)
    for laptop in (team.an, team.bo):
        assert [each.id for each in laptop.visible(ContactRhythm)] == [rhythm_id(person.id)]
    assert team.broken() == []


def about(laptop: Laptop, scene: Scene, same: Person) -> list[Record]:
    """Let somebody enter everything that can be about a person, each with the canary."""
    who = {"person_id": scene.person.id}
    picture = {"mime": "image/jpeg", "size": 3, "sha256": HASH, "name": f"{CANARY}.jpg"}
    said = {"field_id": scene.field.id, "value": CANARY}
    pair = {"one_id": scene.person.id, "other_id": same.id, "compared": "person"}
    merge = {"merged": "person", "loser_id": same.id, "winner_id": scene.person.id}
    return [
        add(
            laptop, ContactRhythm, rhythm_id(scene.person.id), **who, every_days=9, assignee=CANARY
        ),
        add(laptop, Attachment, **who, **picture),
        add(laptop, Attachment, visit_id=scene.visit.id, **picture),
        add(laptop, CustomValue, value_id(scene.person.id, scene.field.id), **who, **said),
        add(laptop, MergeRecord, **merge, payload=f'{{"name": "{CANARY}"}}'),
        add(laptop, NotDuplicate, pair_id(scene.person.id, same.id), **pair),
        add(laptop, Task, **who, title=CANARY, ward=WardCode("12025W03")),
    ]


def same_person(laptop: Laptop) -> Person:
    """Let somebody enter the same person once more."""
    fields = {"display_name": CANARY, "review_on": date(2030, 1, 1)}
    person: Person = add(
        laptop, Person, laptop.pen.id(), **fields, more_channels=frozenset({"tel:+32470000000"})
    )
    return person


@pytest.mark.parametrize("was_sent", [True, False])
def test_an_erasure_leaves_nothing_of_what_was_about_somebody(team: Team, was_sent: bool) -> None:
    scene, same = set_out(team.an), same_person(team.an)
    team.sync(team.an, team.bo)
    if was_sent:
        merge = {"merged": "person", "loser_id": same.id, "winner_id": scene.person.id}
        add(team.an, MergeRecord, **merge)
        team.sync(team.an, team.bo)
    waiting = about(team.bo, scene, same)
    need = add(team.bo, Need, visit_id=scene.visit.id, summary=CANARY, count=4)
    if was_sent:
        team.sync(team.bo, team.an)
    else:
        team.central.erase(same.id)
    team.central.erase(scene.person.id)
    team.sync(team.bo, team.an, team.bo, team.an)
    for laptop in (team.an, team.bo):
        assert laptop.visible(Person) == []
        for record in waiting:
            assert seen(laptop, record) is None
        (asked,) = laptop.visible(Need)
        assert (asked.id, asked.summary, asked.count) == (need.id, UNTOLD, 4)
        assert CANARY not in everything_on(laptop)
    assert CANARY not in team.central.everything()
    assert "470000000" not in team.central.everything() + everything_on(team.bo)
    results = team.central.outcomes().values()
    assert Outcome.REFUSED not in results


def test_nothing_of_a_person_lies_where_all_teams_read(team: Team) -> None:
    scene = set_out(team.an)
    made = about(team.an, scene, same_person(team.an))
    poster = add(
        team.an,
        Attachment,
        organisation_id=scene.one.id,
        name="a",
        mime="image/jpeg",
        size=1,
        sha256=HASH,
    )
    team.sync(team.an)
    stored = team.central.records()
    shared, home = stored[scene.one.id].scope, stored[scene.person.id].scope
    assert {stored[record.id].scope for record in made} == {home}
    assert stored[poster.id].scope == shared != home
    change(team.an, poster, name="b")
    team.sync(team.an)
    assert not [each for each in team.an.visible(Conflict) if each.is_open]


def test_an_older_server_keeps_what_it_does_not_know_until_it_does(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = set_out(team.an)
    team.sync(team.an)
    ends = {"from_id": scene.one.id, "to_id": scene.other.id, "flow": TieFlow.MONEY}
    with monkeypatch.context() as patch:
        patch.setattr(rules, "SHAPES", {**shapes.SHAPES} | {"tie": None})
        tie = add(team.an, Tie, **ends)
        club = add(team.an, Organisation, name="Later", kind=OrganisationKind.NON_PROFIT)
        team.sync(team.an)
    assert tie.id not in team.central.records()
    assert club.id in team.central.records()
    (kept,) = refused(desk_of(team.an))
    assert (kept.reason, seen(team.an, tie)) == ("unknown_kind", tie)
    try_again(desk_of(team.an), kept.op)
    team.sync(team.an, team.bo)
    assert seen(team.bo, tie) is not None
    assert refused(desk_of(team.an)) == []
    assert team.broken() == []


def test_an_older_laptop_keeps_what_it_does_not_know_until_it_does(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    def knows(kind: str) -> Intake:
        if kind == "tie":
            raise KeyError(kind)
        return intake_for(kind)

    scene = set_out(team.an)
    tie = add(team.an, Tie, from_id=scene.one.id, to_id=scene.other.id, flow=TieFlow.MONEY)
    team.sync(team.an)
    with monkeypatch.context() as patch:
        patch.setattr(landing, "intake_for", knows)
        team.sync(team.bo)
        assert seen(team.bo, tie) is None
        assert len(team.bo.visible(Organisation)) == 2
        assert team.bo.replica.mismatched() == []
    team.sync(team.bo)
    assert seen(team.bo, tie) is not None
    assert team.broken() == []


def test_what_was_emptied_before_a_refused_record_went_again_stays_empty(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = set_out(team.an)
    ends = {"from_id": scene.one.id, "to_id": scene.other.id, "flow": TieFlow.MONEY}
    with monkeypatch.context() as patch:
        patch.setattr(rules, "SHAPES", {**shapes.SHAPES} | {"tie": None})
        tie = add(team.an, Tie, **ends)
        team.sync(team.an)
    change(team.an, tie, strength=2)
    change(team.an, tie, strength=None)
    team.sync(team.an, team.bo)
    assert seen(team.bo, tie).strength is None
    assert team.broken() == []
