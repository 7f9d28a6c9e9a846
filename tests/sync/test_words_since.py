"""What is written about a visit after somebody whom it named was erased stays where it waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from desktop.domain.person import Person
from desktop.domain.roles.role import Role
from desktop.domain.visit import Visit
from tests.sync.simulation.laptop import Copy
from tests.sync.simulation.mutants import MUTANTS
from tests.sync.simulation.network import Line
from tests.sync.test_scenarios import Team, change, seen

SINCE = "Later besproken met de buurt."


@pytest.fixture
def team() -> Iterator[Team]:
    made = Team()
    yield made
    made.world.close()


def visit_with(team: Team) -> tuple[Person, Visit]:
    """Let an log a visit that names a contact, with a note."""
    person = team.person(team.an)
    assert team.an.create(Visit)
    visit = team.an.visible(Visit)[-1]
    change(team.an, visit, persons=frozenset({person.id}), note="Zilverberk")
    team.sync()
    return person, visit


def said_at_the_end(team: Team, visit: Visit) -> set[str]:
    """Let all come to rest; return what the note says, on every laptop and on the server."""
    assert team.broken() == []
    said = {seen(laptop, visit).note for laptop in team.world.laptops}
    return said | {team.central.records()[visit.id].body.get("note", "")}


def _hear_of_all_once_more(team: Team) -> set[str]:
    """Let somebody who wrote nothing see no persons for a while, and then persons again."""
    person, visit = visit_with(team)
    team.central.erase(person.id)
    team.sync()
    change(team.bo, visit, note=SINCE)
    team.sync()
    for role in (Role.ADMIN, Role.CONSULTANT):
        team.central.role_of["an"] = role
        team.sync(team.an)
    return said_at_the_end(team, visit)


def test_words_since_stay_with_whoever_hears_of_all_erasures_once_more(team: Team) -> None:
    assert _hear_of_all_once_more(team) == {SINCE}


def _hear_again_while_words_wait(team: Team) -> set[str]:
    person, visit = visit_with(team)
    team.central.take_snapshot()
    team.central.erase(person.id)
    team.sync()
    change(team.an, visit, note=SINCE)
    team.central.roll_back(noticed=True)
    return said_at_the_end(team, visit)


def test_words_since_that_wait_stay_while_all_erasures_are_heard_once_more(team: Team) -> None:
    assert _hear_again_while_words_wait(team) == {SINCE}


def _write_before_having_read(team: Team) -> set[str]:
    person, visit = visit_with(team)
    team.central.erase(person.id)
    hello_only = Line(team.world.exchange(team.an), chance=team.world.chance, left=1, along=False)
    team.sync(team.an, line=hello_only)
    assert seen(team.an, visit).note == ""
    change(team.an, visit, note=SINCE)
    return said_at_the_end(team, visit)


def test_words_of_who_heard_but_could_not_read_yet_are_taken(team: Team) -> None:
    assert _write_before_having_read(team) == {SINCE}


def test_words_of_who_did_not_hear_yet_are_dropped(team: Team) -> None:
    person, visit = visit_with(team)
    before: Copy = team.an_too.copy()
    team.central.erase(person.id)
    team.sync()
    change(team.an, visit, note=SINCE)
    team.an_too.put_back(before)
    change(team.an_too, visit, note="Zilverberk kwam terug")
    assert said_at_the_end(team, visit) == {SINCE}


@pytest.mark.parametrize(
    ("mutant", "scenario"),
    [
        ("words cleared again", _hear_of_all_once_more),
        ("words cleared again", _hear_again_while_words_wait),
        ("nobody heard", _write_before_having_read),
    ],
)
def test_mutant_loses_words_since(
    team: Team, mutant: str, scenario: Callable[[Team], set[str]]
) -> None:
    with MUTANTS[mutant]():
        assert _is_lost(team, scenario)


def _is_lost(team: Team, scenario: Callable[[Team], set[str]]) -> bool:
    """Return whether the words are gone, or the promises say so first."""
    try:
        return scenario(team) != {SINCE}
    except AssertionError:
        return True
