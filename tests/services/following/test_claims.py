"""Soft claims: two colleagues at one door see each other, and nobody is stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.claim import NEARBY, Door, Knock, claims_on, door_of
from desktop.domain.record import WardCode
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import PlaceKind, VisitKind, VisitStatus
from desktop.services import bin as rubbish
from desktop.services import persons, places, visits
from desktop.services.desk import Desk
from desktop.services.following import claims
from desktop.services.organising import networks

BATTEL = WardCode("12025W02")
TUESDAY = timedelta(days=6)


@pytest.fixture
def jan(desk: Desk) -> Desk:
    """A colleague of Lies; the same database, as after a sync."""
    return replace(desk, author="jan")


@pytest.fixture
def square(desk: Desk) -> UUID:
    return places.add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=BATTEL)[0].id


def plan(desk: Desk, ahead: timedelta = TUESDAY, **fields: Any) -> Visit:
    entries: dict[str, Any] = {"kind": VisitKind.PLACE_VISIT, "ward": BATTEL} | fields
    status = fields.pop("status", VisitStatus.PLANNED)
    entries["status"] = status
    return visits.log_visit(desk, start=desk.now() + ahead, **entries)[0]


def near(desk: Desk, ahead: timedelta = TUESDAY, **door: Any) -> list[tuple[list[str], str, str]]:
    day = desk.today() + ahead
    return [
        (list(claim.who), claim.kind, claim.name)
        for claim in claims.claims_near(desk, Door(**door), day)
    ]


def test_who_plans_to_go_there_is_told_by_name_and_place(
    desk: Desk, jan: Desk, square: UUID
) -> None:
    plan(desk, place_id=square)
    assert near(jan, place=square) == [(["lies"], "place", "Plein")]
    assert near(jan, TUESDAY + NEARBY, place=square)
    assert near(jan, TUESDAY + NEARBY + timedelta(days=1), place=square) == []
    assert near(desk, place=square) == []
    assert near(jan, place=uuid4()) == near(jan) == []


def test_networks_organisations_and_persons_are_doors_too(desk: Desk, jan: Desk) -> None:
    network = networks.add_network(desk, name="Vrouwenkring")[0].id
    person = persons.add_person(desk, display_name="Zoë Voorbeeld")[0].id
    plan(desk, networks=frozenset({network}), persons=frozenset({person}))
    assert near(jan, networks=frozenset({network})) == [(["lies"], "network", "Vrouwenkring")]
    assert near(jan, networks=frozenset({network}), persons=frozenset({person})) == [
        (["lies"], "person", "Zoë Voorbeeld")
    ]


def test_cancelling_deleting_and_handing_over_release_a_claim(
    desk: Desk, jan: Desk, square: UUID
) -> None:
    for release in (
        lambda visit: visits.change_visit(desk, visit, status=VisitStatus.CANCELLED),
        lambda visit: rubbish.delete(desk, "visit", visit),
        lambda visit: claims.hand_over_visit(desk, visit, ["jan"]),
    ):
        visit = plan(desk, place_id=square)
        assert near(jan, place=square)
        release(visit.id)
        assert near(jan, place=square) == []
    assert near(desk, place=square) == [(["jan"], "place", "Plein")]


def test_going_together_is_no_claim_of_somebody_else(desk: Desk, jan: Desk, square: UUID) -> None:
    plan(desk, place_id=square, consultants=frozenset({"lies", "jan"}))
    assert near(jan, place=square) == []
    assert near(replace(desk, author="noor"), place=square) == [(["jan", "lies"], "place", "Plein")]


def test_the_one_who_planned_first_sees_it_too(desk: Desk, jan: Desk, square: UUID) -> None:
    mine = plan(desk, place_id=square)
    assert claims.claims_on_mine(desk) == {}
    theirs = plan(jan, TUESDAY + timedelta(days=1), place_id=square)
    found = claims.claims_on_mine(desk)
    assert [claim.visit for claim in found[mine.id]] == [theirs.id]
    assert [claim.visit for claim in claims.claims_on_mine(jan)[theirs.id]] == [mine.id]


def test_a_colleague_who_was_there_already_is_told_of_what_is_still_to_come(
    desk: Desk, jan: Desk, square: UUID
) -> None:
    mine = plan(desk, timedelta(days=1), place_id=square)
    was = plan(jan, timedelta(days=-1), place_id=square, status=VisitStatus.FINAL)
    (claim,) = claims.claims_on_mine(desk)[mine.id]
    assert (claim.visit, claim.status) == (was.id, VisitStatus.FINAL)
    # Who writes down what is over need not hear of others who were there.
    yesterday = desk.today() - timedelta(days=1)
    heard = claims.claims_near(replace(desk, author="noor"), Door(place=square), yesterday)
    assert [each.status for each in heard] == [VisitStatus.PLANNED]


def test_a_visit_does_not_meet_itself(desk: Desk, jan: Desk, square: UUID) -> None:
    visit = plan(desk, place_id=square)
    day = desk.today() + TUESDAY
    assert not claims.claims_near(jan, door_of(visit), day, visit_id=visit.id)


_IDS = st.sampled_from([UUID(int=n) for n in range(3)])
_DOORS = st.builds(
    Door,
    place=st.none() | _IDS,
    organisation=st.none() | _IDS,
    networks=st.frozensets(_IDS),
    persons=st.frozensets(_IDS),
)
_DAYS = st.dates(date(2026, 3, 1), date(2026, 3, 12))
_WHO = st.frozensets(st.sampled_from(["lies", "jan", "noor"]), min_size=1)


@given(_DOORS, _DAYS, _DOORS, _DAYS, _WHO, _WHO)
def test_both_see_each_other_or_neither_does(
    my_door: Door,
    my_day: date,
    their_door: Door,
    their_day: date,
    i: frozenset[str],
    they: frozenset[str],
) -> None:
    if i & they:
        return
    me, them = min(i), min(they)
    mine = Knock(UUID(int=8), my_day, VisitStatus.PLANNED, i, my_door)
    theirs = Knock(UUID(int=9), their_day, VisitStatus.PLANNED, they, their_door)
    i_see = claims_on(my_door, my_day, [theirs], me=me)
    they_see = claims_on(their_door, their_day, [mine], me=them)
    assert [(each.kind, each.record) for each in i_see] == [
        (each.kind, each.record) for each in they_see
    ]
