"""Mutants that histories meet once in a hundred, or never; each has a scenario of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from desktop.domain.organisation import Network
from desktop.domain.roles.role import Role
from tests.sync.simulation.mutants import MUTANTS, push_module
from tests.sync.simulation.mutating import swapped
from tests.sync.simulation.watch import Violation
from tests.sync.test_refused_makings import refuse_makings
from tests.sync.test_register_together import add
from tests.sync.test_scenarios import Team, change

Scenario = Callable[[Team], list[Violation]]


@pytest.fixture
def team() -> Iterator[Team]:
    made = Team()
    yield made
    made.world.close()


def _delete_after_writing_over_what_was_unseen(team: Team) -> list[Violation]:
    club = team.organisation(team.an)
    team.sync()
    change(team.bo, club, name="van bo")
    team.sync(team.bo)
    change(team.cas, club, name="van cas")
    change(team.cas, club, deleted_at=team.cas.now)
    return team.broken()


def _forget_what_only_the_author_has(team: Team) -> list[Violation]:
    team.sync()
    team.central.take_snapshot()
    team.organisation(team.an)
    team.sync(team.an)
    team.central.roll_back(noticed=True)
    return team.broken()


def _lower_a_warning_unseen(team: Team) -> list[Violation]:
    person = team.person(team.an)
    team.sync()
    change(team.bo, person, do_not_contact=True)
    team.sync(team.bo)
    change(team.cas, person, do_not_contact=True)
    change(team.cas, person, do_not_contact=False)
    return team.broken()


def _see_what_nobody_may_bring_back(team: Team) -> list[Violation]:
    """Let only somebody who may not write it hold a record that the server lost."""
    team.central.role_of["bo"] = Role.DPO
    team.sync()
    team.central.take_snapshot()
    older = team.an.copy()
    team.organisation(team.an)
    team.sync(team.an, team.bo)
    team.an.put_back(older)
    team.central.roll_back(noticed=True)
    team.world.excuse_what_is_gone()
    return team.broken()


def _refuse_a_making_and_not_what_follows(team: Team) -> list[Violation]:
    """Take a change that waited behind a making, which went out before the laptop heard of that."""
    team.sync()
    network = add(team.an, Network, name="Noord", description="Elke maandag")
    change(team.an, network, name="Noordrand")
    with swapped((push_module, "read_new", refuse_makings))():
        team.sync(team.an)
    return team.broken()


RARE = [
    ("met forgotten", _delete_after_writing_over_what_was_unseen, "I5"),
    ("nothing sent again", _forget_what_only_the_author_has, "I2"),
    ("cautious lowered", _lower_a_warning_unseen, "I5"),
    ("half a making", _refuse_a_making_and_not_what_follows, "I1"),
    ("sweep skipped", _see_what_nobody_may_bring_back, "I1"),
]


@pytest.mark.parametrize(("mutant", "scenario", "promise"), RARE)
def test_rare_mutant_is_found_out_and_the_code_as_it_is_keeps_the_promise(
    team: Team, mutant: str, scenario: Scenario, promise: str
) -> None:
    with MUTANTS[mutant]():
        broken = scenario(team)
    assert promise in {each.promise for each in broken}
    sound = Team()
    assert scenario(sound) == []
    sound.world.close()
