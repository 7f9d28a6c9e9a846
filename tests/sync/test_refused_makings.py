"""A record whose making the server refused: it comes whole, or not at all, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from desktop.domain.organisation import Network
from desktop.server import rules
from desktop.services.conflicts import put_aside, refused, try_again
from desktop.sync.protocol import Op
from tests.sync.simulation.mutants import push_module
from tests.sync.simulation.mutating import swapped
from tests.sync.test_planning_together import desk_of
from tests.sync.test_register_together import add, change
from tests.sync.test_scenarios import Team, seen


def refuse_makings(op: Op, **more: Any) -> rules.Change:
    """Refuse what makes a record, as a server may that learns of a grant only later."""
    if rules.MAKING in op.fields:
        raise rules.Refused("gate")
    return rules.read_new(op, **more)


@pytest.fixture
def team() -> Iterator[Team]:
    team = Team()
    team.sync()
    yield team
    team.world.close()


@pytest.fixture
def network(team: Team) -> Network:
    """A network whose making was refused, together with a change that waited behind it."""
    made: Network = add(team.an, Network, name="Noord", description="Elke maandag")
    change(team.an, made, name="Noordrand")
    with swapped((push_module, "read_new", refuse_makings))():
        team.sync(team.an)
    return made


def test_the_server_makes_no_half_record_and_the_laptop_keeps_all_with_a_reason(
    team: Team, network: Network
) -> None:
    assert network.id not in team.central.records()
    found = refused(desk_of(team.an))
    assert [each.reason for each in found] == ["gate", "unknown_record"]
    mine = seen(team.an, network)
    assert (mine.name, mine.description) == ("Noordrand", "Elke maandag")
    assert team.broken() == []


def test_the_next_change_sends_all_of_it(team: Team, network: Network) -> None:
    change(team.an, network, owner="sara")
    team.sync(team.an, team.bo)
    assert seen(team.bo, network) == seen(team.an, network)
    assert refused(desk_of(team.an)) == []
    assert team.broken() == []


@pytest.mark.parametrize("place", [0, 1])
def test_trying_either_of_the_two_again_sends_all_of_it(
    team: Team, network: Network, place: int
) -> None:
    found = refused(desk_of(team.an))
    put_aside(desk_of(team.an), found[1 - place].op)
    try_again(desk_of(team.an), found[place].op)
    team.sync(team.an, team.bo)
    theirs = seen(team.bo, network)
    assert theirs == seen(team.an, network)
    assert theirs.description == "Elke maandag"
    assert refused(desk_of(team.an)) == []
    assert team.broken() == []


def test_trying_both_again_sends_it_once(team: Team, network: Network) -> None:
    for each in refused(desk_of(team.an)):
        try_again(desk_of(team.an), each.op)
    team.sync(team.an, team.bo)
    assert seen(team.bo, network) == seen(team.an, network)
    assert team.broken() == []
