"""Claims, contact load and rhythms of two colleagues, once their laptops have synced."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from desktop.domain.agenda import RhythmFilter
from desktop.domain.place import Place
from desktop.domain.record import PlaceId, WardCode
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import PlaceKind, VisitKind, VisitStatus
from desktop.services import visits
from desktop.services.following import claims, keeping_in_touch
from desktop.storage import records
from tests.sync.simulation.joining import Laptop
from tests.sync.test_planning_together import desk_of, made
from tests.sync.test_scenarios import Team

WARD = WardCode("12025W03")


@pytest.fixture
def team() -> Iterator[Team]:
    """Four laptops that know the server."""
    team = Team()
    team.sync()
    yield team
    team.world.close()


@pytest.fixture
def square(team: Team) -> PlaceId:
    """A place that all laptops know."""
    desk = desk_of(team.an)
    signed = made(team.an, desk) | {"team_id": desk.shared}
    place = Place(**signed, name="Plein", kind=PlaceKind.OTHER, ward=WARD)
    with team.an.store.writing() as session:
        records.insert(session, place)
    team.sync(team.an, team.bo)
    return PlaceId(place.id)


def plan(laptop: Laptop, place: PlaceId, days: int) -> Visit:
    desk = desk_of(laptop)
    fields: dict[str, Any] = {"kind": VisitKind.PLACE_VISIT, "ward": WARD, "place_id": place}
    visit = Visit(
        **made(laptop, desk),
        **fields,
        start=laptop.now + timedelta(days=days),
        status=VisitStatus.PLANNED,
    )
    with laptop.store.writing() as session:
        records.insert(session, visit)
    return visit


def test_who_plans_at_the_same_door_offline_sees_the_other_after_the_sync(
    team: Team, square: PlaceId
) -> None:
    of_an, of_bo = plan(team.an, square, 2), plan(team.bo, square, 4)
    assert claims.claims_on_mine(desk_of(team.an)) == {}
    team.sync(team.an, team.bo, team.an)
    for laptop, mine, other in ((team.an, of_an, of_bo), (team.bo, of_bo, of_an)):
        (claim,) = claims.claims_on_mine(desk_of(laptop))[mine.id]
        assert (claim.visit, claim.who) == (other.id, [other.created_by])
    # Nothing was locked, and one of them lets go: the other one is alone again.
    visits.change_visit(desk_of(team.bo), of_bo.id, status=VisitStatus.CANCELLED)
    team.sync(team.bo, team.an)
    assert claims.claims_on_mine(desk_of(team.an)) == {}


def test_handing_over_takes_the_claim_along(team: Team, square: PlaceId) -> None:
    visit = plan(team.an, square, 2)
    claims.hand_over_visit(desk_of(team.an), visit.id, [team.bo.user])
    mine = plan(team.an, square, 3)
    team.sync(team.an, team.bo)
    (claim,) = claims.claims_on_mine(desk_of(team.an))[mine.id]
    assert claim.who == [team.bo.user]
    assert visit.id in claims.claims_on_mine(desk_of(team.bo))


def test_two_who_set_a_rhythm_offline_make_one(team: Team, square: PlaceId) -> None:
    for laptop, days in ((team.an, 14), (team.bo, 30)):
        keeping_in_touch.set_rhythm(desk_of(laptop), "place", square, every_days=days)
    team.sync(team.an, team.bo, team.an)
    rows = [
        keeping_in_touch.list_rhythms(desk_of(laptop), RhythmFilter()).rows
        for laptop in (team.an, team.bo)
    ]
    assert [len(each) for each in rows] == [1, 1]
    assert rows[0][0].id == rows[1][0].id
    assert rows[0][0].every_days == rows[1][0].every_days
