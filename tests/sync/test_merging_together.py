"""Merges on laptops that have not heard of each other, through the server's own merging."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import permutations
from typing import Any
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from desktop.domain.duplicates.merge_story import Two
from desktop.domain.merging import MergeRecord
from desktop.domain.organisation import Organisation
from desktop.domain.person import Affiliation, Person
from desktop.domain.record import PersonId, WardCode
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import ConsentPurpose, OrganisationKind, Theme, VisitKind
from desktop.services import duplicates, persons
from desktop.services.entries import begin
from desktop.services.merging import latest_merges, mend, merge, split
from desktop.services.organising import networks, organisations
from desktop.storage import records
from desktop.sync.protocol import Outcome
from tests.sync.simulation.central import SHARED, SOUTH
from tests.sync.simulation.ending import everything_on
from tests.sync.simulation.joining import Laptop
from tests.sync.test_planning_together import desk_of
from tests.sync.test_register_together import CANARY
from tests.sync.test_scenarios import Team


@pytest.fixture
def team() -> Iterator[Team]:
    """Four laptops that know the server."""
    team = Team()
    team.sync()
    yield team
    team.world.close()


def get(laptop: Laptop, kind: type[Any], id_: UUID) -> Any:
    with laptop.store.reading() as session:
        return records.get(session, kind, id_)


def person(laptop: Laptop, name: str, **fields: Any) -> UUID:
    return persons.add_person(desk_of(laptop), display_name=name, **fields)[0].id


def visit(laptop: Laptop, *who: UUID, **fields: Any) -> UUID:
    entries: dict[str, Any] = {
        "start": laptop.now,
        "kind": VisitKind.EVENT,
        "ward": WardCode("12025W03"),
        "persons": frozenset(map(PersonId, who)),
        **fields,
    }
    made = begin(desk_of(laptop), Visit, uuid7(), entries)
    with laptop.store.writing() as session:
        records.insert(session, made)
    return made.id


def settle(team: Team, *laptops: Laptop) -> None:
    """Sync and look after it until nothing is left to do, as every laptop does by itself."""
    for _round in range(4):
        team.sync(*laptops)
        for laptop in laptops:
            mend(desk_of(laptop))
    team.sync(*laptops, *laptops)
    assert not [mend(desk_of(laptop))[0] for laptop in laptops if mend(desk_of(laptop))[0]]


def seen_of(laptop: Laptop) -> Mapping[UUID, Any]:
    """Return persons in use, and who stands where."""
    found: dict[UUID, Any] = {
        each.id: (each.display_name, each.phone) for each in laptop.visible(Person)
    }
    found |= {each.id: each.persons for each in laptop.visible(Visit)}
    found |= {each.id: each.person_id for each in laptop.visible(Affiliation)}
    return found


def test_a_merge_and_its_undoing_travel(team: Team) -> None:
    stays, goes = person(team.an, "Fatima El Amrani"), person(team.an, "Fatma Elamrani")
    seen = visit(team.an, goes)
    team.sync(team.an, team.bo)
    before = seen_of(team.bo)

    made = merge(desk_of(team.an), Two("person", stays, goes))[0]
    team.sync(team.an, team.bo)

    assert persons.get_person(desk_of(team.bo), goes).id == stays
    assert get(team.bo, Visit, seen).persons == {stays}
    split(desk_of(team.bo), made.id)
    team.sync(team.bo, team.an)
    assert seen_of(team.an) == seen_of(team.bo) == before


def test_a_later_visit_of_a_colleague_offline_finds_the_one_who_stayed(team: Team) -> None:
    stays, goes = person(team.an, "Fatima El Amrani"), person(team.an, "Fatma Elamrani")
    team.sync(team.an, team.bo)
    made = merge(desk_of(team.an), Two("person", stays, goes))[0]
    late = visit(team.bo, goes)

    settle(team, team.an, team.bo)

    for laptop in (team.an, team.bo):
        assert get(laptop, Visit, late).persons == {stays}
    split(desk_of(team.bo), made.id)
    settle(team, team.bo, team.an)
    for laptop in (team.an, team.bo):
        assert get(laptop, Visit, late).persons == {goes}
        assert not get(laptop, Person, goes).is_deleted


def test_what_a_colleague_entered_about_the_one_who_went_is_not_lost(team: Team) -> None:
    stays, goes = person(team.an, "Fatima El Amrani"), person(team.an, "Fatma Elamrani")
    team.sync(team.an, team.bo)
    merge(desk_of(team.an), Two("person", stays, goes))
    persons.change_person(desk_of(team.bo), goes, phone="0470 00 00 11")

    settle(team, team.an, team.bo)

    for laptop in (team.an, team.bo):
        assert get(laptop, Person, goes).is_deleted
        assert get(laptop, Person, stays).phone == "+32470000011"


@pytest.mark.parametrize("order", list(permutations((0, 1))))
def test_both_ways_at_once_ends_in_one_person(team: Team, order: tuple[int, ...]) -> None:
    laptops = (team.an, team.bo)
    one, other = person(team.an, "Fatima El Amrani"), person(team.an, "Fatma Elamrani")
    network = networks.add_network(desk_of(team.an), name="Linde")[0].id
    tie = persons.tie(desk_of(team.an), other, "network", network, role="trekker")[0].id
    seen = [visit(team.an, one), visit(team.an, other), visit(team.an, one, other)]
    team.sync(*laptops)
    before = seen_of(team.an)
    merge(desk_of(team.an), Two("person", one, other))
    merge(desk_of(team.bo), Two("person", other, one))

    settle(team, *(laptops[place] for place in order))

    assert seen_of(team.an) == seen_of(team.bo)
    (stays,) = [each.id for each in team.an.visible(Person) if each.id in {one, other}]
    assert all(get(team.an, Visit, each).persons == {stays} for each in seen)
    assert get(team.an, Affiliation, tie).person_id == stays
    assert {persons.get_person(desk_of(team.bo), id_).id for id_ in (one, other)} == {stays}
    (left,) = latest_merges(desk_of(team.an))
    split(desk_of(team.an), left.id)
    settle(team, *laptops)
    assert seen_of(team.an) == seen_of(team.bo) == before


def test_the_same_merge_twice_is_one_merge(team: Team) -> None:
    stays, goes = person(team.an, "Fatima El Amrani"), person(team.an, "Fatma Elamrani")
    seen = visit(team.an, goes)
    team.sync(team.an, team.bo)
    before = seen_of(team.an)
    made = [merge(desk_of(each), Two("person", stays, goes))[0] for each in (team.an, team.bo)]

    settle(team, team.an, team.bo)

    assert get(team.an, Visit, seen).persons == {stays}
    split(desk_of(team.bo), made[0].id)
    settle(team, team.bo, team.an)
    assert seen_of(team.an) == seen_of(team.bo) == before
    assert all(get(team.an, MergeRecord, each.id).undone for each in made)


def test_one_person_merged_with_two_others_ends_with_one_of_them(team: Team) -> None:
    one, two, gone = (person(team.an, f"Fatima El {name}") for name in ("A", "B", "C"))
    seen = visit(team.an, gone)
    team.sync(team.an, team.bo)
    merge(desk_of(team.an), Two("person", one, gone))
    merge(desk_of(team.bo), Two("person", two, gone))

    settle(team, team.an, team.bo)

    assert seen_of(team.an) == seen_of(team.bo)
    found = {persons.get_person(desk_of(each), gone).id for each in (team.an, team.bo)}
    assert len(found) == 1
    assert get(team.an, Visit, seen).persons <= {one, two}


def test_sensitive_ties_pass_the_gate_of_the_server_with_their_grounds(team: Team) -> None:
    stays, goes = person(team.an, "Fatima El Amrani"), person(team.an, "Fatma Elamrani")
    desk = desk_of(team.an)
    rainbow = networks.add_network(desk, name="Linde", themes=frozenset({Theme.RAINBOW}))[0].id
    persons.give_consent(desk, goes, purpose=ConsentPurpose.SPECIAL_CATEGORY)
    tie = persons.tie(desk, goes, "network", rainbow)[0].id
    seen = visit(team.an, goes, themes=frozenset({Theme.BELIEF}))
    team.sync(team.an, team.bo)
    before = seen_of(team.bo)

    made = merge(desk, Two("person", stays, goes))[0]
    team.sync(team.an, team.bo)
    assert get(team.bo, Affiliation, tie).person_id == stays
    assert get(team.bo, Visit, seen).persons == {stays}
    new = persons.tie(desk_of(team.bo), stays, "network", rainbow, role="lid")[0].id
    split(desk_of(team.bo), made.id)
    team.sync(team.bo, team.an)

    assert get(team.an, Affiliation, new).is_deleted, "its ground went back"
    assert seen_of(team.an) == seen_of(team.bo) == before
    assert not [each for each in team.central.outcomes().values() if each in {Outcome.REFUSED}]


def test_a_late_sensitive_visit_without_a_ground_names_nobody(team: Team) -> None:
    stays, goes = person(team.an, "Fatima El Amrani"), person(team.an, "Fatma Elamrani")
    persons.give_consent(desk_of(team.an), goes, purpose=ConsentPurpose.SPECIAL_CATEGORY)
    team.sync(team.an, team.bo)
    made = merge(desk_of(team.an), Two("person", stays, goes))[0]
    for consent in persons.consents_of(desk_of(team.an), stays):
        persons.withdraw_consent(desk_of(team.an), consent.id)
    late = visit(team.bo, goes, themes=frozenset({Theme.BELIEF}))

    settle(team, team.bo, team.an)

    for laptop in (team.an, team.bo):
        assert not get(laptop, Visit, late).persons & {stays, goes}
    assert not get(team.an, MergeRecord, made.id).undone


def test_an_erasure_takes_what_merges_remember(team: Team) -> None:
    stays = person(team.an, "Fatima El Amrani", note=f"{CANARY} een")
    goes = person(team.an, CANARY, note=f"{CANARY} twee", email=f"{CANARY}@x.example")
    again = person(team.an, "Fatma Elamrani", note="drie")
    visit(team.an, goes)
    team.sync(team.an, team.bo)
    merge(desk_of(team.an), Two("person", stays, goes))
    undone = merge(desk_of(team.an), Two("person", stays, again))[0]
    split(desk_of(team.an), undone.id)
    for laptop in (team.an, team.bo):
        team.sync(laptop)
        duplicates.screen(desk_of(laptop))
    assert CANARY in everything_on(team.bo)

    team.central.erase(stays)
    team.sync(team.an, team.bo, team.an, team.bo)

    for laptop in (team.an, team.bo):
        assert [each.id for each in laptop.visible(Person)] == [again]
        assert not laptop.visible(MergeRecord)
        assert CANARY not in everything_on(laptop)
        with laptop.store.reading() as session:
            kept = session.connection().exec_driver_sql("SELECT count(*) FROM likely").scalar()
        assert kept == 0
    assert CANARY not in team.central.everything()


def test_that_two_are_two_travels(team: Team) -> None:
    one, other = person(team.an, "Fatima El Amrani"), person(team.an, "Fatma Elamrani")
    team.sync(team.an, team.bo)
    for laptop in (team.an, team.bo):
        duplicates.screen(desk_of(laptop))
        duplicates.tell_apart(desk_of(laptop), "person", one, other)

    team.sync(team.an, team.bo, team.an)

    for laptop in (team.an, team.bo):
        assert not duplicates.likely(desk_of(laptop))
    duplicates.doubt_again(desk_of(team.bo), other, one)
    team.sync(team.bo, team.an)
    assert len(duplicates.likely(desk_of(team.an))) == 1


def test_a_visit_of_another_team_follows_an_organisation_that_was_merged_and_back(
    team: Team,
) -> None:
    team.central.scopes_of["bo"] = {SHARED, SOUTH}
    team.sync()
    stays = organisations.add_organisation(
        desk_of(team.cas), name="De Brug", kind=OrganisationKind.NON_PROFIT
    )[0].id
    goes = organisations.add_organisation(
        desk_of(team.cas), name="vzw De Brug", kind=OrganisationKind.NON_PROFIT
    )[0].id
    team.sync(team.cas, team.bo)
    seen = visit(team.bo, organisation_id=goes)
    chosen = visit(team.bo, organisation_id=stays)
    team.sync(team.bo, team.cas)
    made = merge(desk_of(team.cas), Two("organisation", stays, goes))[0]

    settle(team, team.cas, team.bo)
    assert get(team.cas, Visit, seen) is None
    assert get(team.bo, Visit, seen).organisation_id == stays

    split(desk_of(team.cas), made.id)
    settle(team, team.cas, team.bo)
    assert get(team.bo, Visit, seen).organisation_id == goes
    assert get(team.bo, Visit, chosen).organisation_id == stays
    assert not get(team.bo, Organisation, goes).is_deleted


def test_what_was_moved_while_a_colleague_took_the_two_apart_is_put_back(team: Team) -> None:
    stays, goes = person(team.an, "Fatima El Amrani"), person(team.an, "Fatma Elamrani")
    team.sync(team.an, team.bo)
    made = merge(desk_of(team.an), Two("person", stays, goes))[0]
    late = visit(team.bo, goes)
    team.sync(team.an, team.bo)
    assert mend(desk_of(team.bo))[0]
    assert get(team.bo, Visit, late).persons == {stays}

    split(desk_of(team.an), made.id)
    settle(team, team.an, team.bo)

    for laptop in (team.an, team.bo):
        assert get(laptop, Visit, late).persons == {goes}
        assert not get(laptop, Person, goes).is_deleted
        assert persons.get_person(desk_of(laptop), goes).id == goes
