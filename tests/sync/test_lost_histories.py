"""What lies on laptops from a history that the server lost never comes over what was put aside."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext

import pytest

from desktop.domain.conflict import Conflict
from desktop.domain.organisation import Organisation
from tests.sync.simulation.mutants import MUTANTS
from tests.sync.simulation.network import Line
from tests.sync.simulation.watch import Violation
from tests.sync.test_scenarios import Team, change, seen


@pytest.fixture
def team() -> Iterator[Team]:
    made = Team()
    yield made
    made.world.close()


def _push_only(team: Team) -> Line:
    """Return a line to cas that is cut off behind the first push."""
    return Line(team.world.exchange(team.cas), chance=team.world.chance, left=2, along=False)


def _meet_another_value_in_a_lost_history(team: Team) -> Organisation:
    """Let one operation of cas make a conflict twice, about another value each time.

    The first is of a history that only a colleague remembers, and has the younger version.
    """
    club = team.organisation(team.an)
    team.sync()
    team.central.take_snapshot()
    for _ in range(6):
        team.organisation(team.bo)
    change(team.bo, club, name="van bo")
    team.sync(team.bo)
    change(team.cas, club, name="van cas")
    team.sync(team.cas, line=_push_only(team))
    team.sync(team.an_too)
    team.central.roll_back(noticed=False)
    change(team.an, club, name="van an")
    team.sync(team.an, team.cas)
    return club


def test_conflict_of_a_lost_history_comes_once_beside_that_of_the_same_operation(
    team: Team,
) -> None:
    _meet_another_value_in_a_lost_history(team)
    team.world.clone(team.an_too)
    team.sync(*team.world.laptops[1:])
    assert team.broken() == []
    asides = [each.aside for each in team.an.visible(Conflict)]
    assert asides.count("van an") == 1
    assert "van bo" in asides


def test_conflict_put_over_that_of_the_same_operation_is_found_out(team: Team) -> None:
    with MUTANTS["conflict put over"]():
        _meet_another_value_in_a_lost_history(team)
        broken = team.broken()
    assert "I5" in {each.promise for each in broken}


def _edit_what_came_out_of_the_bin(team: Team) -> Organisation:
    """Let bo bin a record that a colleague's edit keeps out of it, see that, and write on.

    The server then forgets all but the record, also that it was ever put back: nobody but bo
    remembers, whose operations come again without the colleague's.
    """
    club = team.organisation(team.an)
    team.sync()
    team.central.take_snapshot()
    team.central.roll_back(noticed=True)
    team.sync()
    older = team.an_too.copy()
    change(team.an_too, club, address="van an")
    team.sync(team.an_too)
    change(team.bo, club, deleted_at=team.bo.now)
    team.sync(team.bo)
    change(team.bo, club, name="van bo")
    team.sync(team.bo)
    team.an_too.put_back(older)
    team.central.roll_back(noticed=True)
    hello_only = Line(team.world.exchange(team.bo), chance=team.world.chance, left=1, along=False)
    team.sync(team.bo, line=hello_only)
    team.central.roll_back(noticed=False)
    team.world.excuse_what_is_gone()
    team.sync(team.bo)
    return club


def test_edit_of_what_came_out_of_the_bin_keeps_it_out_in_another_history(team: Team) -> None:
    club = _edit_what_came_out_of_the_bin(team)
    assert team.broken() == []
    assert seen(team.bo, club).name == "van bo"


def test_bin_that_forgets_who_saw_it_in_use_is_found_out(team: Team) -> None:
    with MUTANTS["bin forgotten"]():
        _edit_what_came_out_of_the_bin(team)
        broken = team.broken()
    assert "I5" in {each.promise for each in broken}


def _bring_back_and_write_on(team: Team) -> list[Violation]:
    club = team.organisation(team.an)
    team.sync()
    team.central.take_snapshot()
    for name in ("eerst", "daarna"):
        change(team.bo, club, name=name)
        team.sync(team.bo)
    team.sync(team.an, team.cas)
    team.central.roll_back(noticed=True)
    team.sync(team.an)
    change(team.an, club, name="sindsdien")
    return team.broken()


def test_what_was_brought_back_once_is_older_than_what_came_since(team: Team) -> None:
    assert _bring_back_and_write_on(team) == []


def test_without_the_epoch_it_would_come_over_what_came_since(team: Team) -> None:
    with MUTANTS["noepochver"](), pytest.raises(AssertionError, match="received twice"):
        _bring_back_and_write_on(team)


def _meet_a_third_value_at_the_version_of_the_second(team: Team) -> None:
    """Let one operation of cas meet three values, the last two of which got the same version."""
    club = team.organisation(team.an)
    team.sync()
    team.central.take_snapshot()
    older = team.bo.copy()
    change(team.bo, club, name="eerst")
    team.sync(team.bo)
    change(team.cas, club, name="van cas")
    team.sync(team.cas, team.an_too)
    before = team.cas.copy()
    team.central.roll_back(noticed=True)
    team.sync(team.an_too, team.an)
    team.central.take_snapshot()
    change(team.an_too, club, name="tweede")
    team.sync(team.an_too, team.cas, team.bo)
    del team.central.snapshots[:-1]
    team.central.roll_back(noticed=False)
    change(team.an, club, name="derde")
    team.sync(team.an)
    only_conflicts = Line(
        team.world.exchange(team.bo), chance=team.world.chance, left=2, along=False
    )
    team.sync(team.bo, line=only_conflicts)
    team.bo.put_back(older)
    team.cas.put_back(before)
    team.world.excuse_what_is_gone()
    team.sync(team.cas)


@pytest.mark.parametrize("mutant", ["", "third value dropped"])
def test_third_value_that_an_operation_meets_is_kept_beside_two_others(
    team: Team, mutant: str
) -> None:
    with MUTANTS[mutant]() if mutant else nullcontext():
        _meet_a_third_value_at_the_version_of_the_second(team)
    kept = {record.body.get("aside") for record in team.central.records().values()}
    assert ({"eerst", "tweede", "derde"} <= kept) is not bool(mutant)
