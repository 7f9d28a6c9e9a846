"""Faults that chance does not bring: each history is small, and tried at every moment of a sync."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from desktop.domain.person import Person
from desktop.domain.visit import Visit
from desktop.sync.engine import synchronise
from desktop.sync.local import LocalReplica
from desktop.sync.protocol import Outcome, Page
from tests.sync.simulation.joining import Laptop
from tests.sync.simulation.network import Line
from tests.sync.test_scenarios import Team, change, change_name

LONG = bool(os.environ.get("WEEFSEL_LONG"))
MOMENTS = range(6) if LONG else [3]
"""Two of each call: before the server has it, and before the answer arrives."""
BOTH_WAYS = [True, False] if LONG else [False]


@pytest.fixture
def team() -> Iterator[Team]:
    made = Team()
    made.sync()
    yield made
    made.world.close()


def disturbed(team: Team, laptop: Laptop, moment: int, deed: Callable[[], object]) -> Line:
    """Return a line on which something happens at one moment of a sync."""
    moments = count()

    def meanwhile() -> None:
        if next(moments) == moment:
            deed()

    exchange, chance = team.world.exchange(laptop), team.world.chance
    return Line(exchange, chance=chance, meanwhile=meanwhile, along=False)


@pytest.mark.parametrize("moment", MOMENTS)
def test_two_programs_that_sync_one_profile_at_once_lose_and_double_nothing(
    team: Team, moment: int
) -> None:
    club = team.organisation(team.an)
    team.sync(team.an, team.bo)
    change_name(team.bo, club)
    team.sync(team.bo)
    team.organisation(team.an)

    def other() -> None:
        replica = LocalReplica(team.an.store, now=lambda: team.an.now, new_id=team.world.pen.id)
        synchronise(replica, team.line(team.an), clock=lambda: 0.0)

    team.sync(team.an, line=disturbed(team, team.an, moment, other))
    assert team.broken() == []


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("years", [-20, 20] if LONG else [-20])
def test_a_server_whose_clock_jumps_in_the_middle_of_a_sync_refuses_nothing(
    team: Team, moment: int, years: int
) -> None:
    assert team.an.create(Visit)
    team.sync(team.an)
    assert team.an.create(Visit)

    def jump() -> None:
        team.central.offset = timedelta(days=365 * years)

    team.sync(team.an, line=disturbed(team, team.an, moment, jump))
    assert team.an.create(Visit)
    assert team.broken() == []
    assert Outcome.REFUSED not in team.central.outcomes().values()


@pytest.mark.parametrize("noticed", BOTH_WAYS)
def test_a_page_of_an_earlier_epoch_that_arrives_late_leaves_nothing_behind(
    team: Team, noticed: bool
) -> None:
    club = team.organisation(team.bo)
    team.central.take_snapshot()
    change_name(team.bo, club)
    team.sync(team.bo)
    pages = []

    class Kept(Line):
        def pull(self, message: Any, **more: Any) -> Page:
            pages.append(super().pull(message, **more))
            return pages[-1]

    exchange, chance = team.world.exchange(team.an), team.world.chance
    team.sync(team.an, line=Kept(exchange, chance=chance, along=False))
    team.central.roll_back(noticed=noticed)
    team.sync(team.cas, team.an)
    change_name(team.bo, club)
    team.sync(team.bo, team.an)
    for page in pages:
        team.an.replica.pulled(page)
    assert team.broken() == []


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("noticed", BOTH_WAYS)
def test_erased_put_back_and_forked_in_one_history(team: Team, moment: int, noticed: bool) -> None:
    person = team.person(team.an)
    team.sync()
    older = team.an.copy()
    team.central.take_snapshot()
    change(team.an, person, note="van voor de wissing")
    team.sync(team.an)
    team.central.erase(person.id)
    team.an.put_back(older)
    team.organisation(team.an)

    def roll_back() -> None:
        team.central.roll_back(noticed=noticed)

    team.sync(team.an, line=disturbed(team, team.an, moment, roll_back))
    team.world.excuse_what_is_gone()
    assert team.broken() == []
    for laptop in team.world.laptops:
        assert person.id not in {each.id for each in laptop.visible(Person)}
