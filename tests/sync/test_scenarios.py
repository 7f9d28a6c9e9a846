"""Histories written by hand: every hole that a draft of the protocol once had."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from random import Random
from typing import Any

import pytest

from desktop.domain.conflict import Conflict
from desktop.domain.organisation import Organisation
from desktop.domain.person import Person
from desktop.domain.record import Record
from desktop.domain.visit import Visit
from desktop.storage import records
from desktop.sync.engine import synchronise
from tests.sync.simulation.central import SOUTH
from tests.sync.simulation.colleague import Colleague
from tests.sync.simulation.ending import check_end
from tests.sync.simulation.joining import Laptop
from tests.sync.simulation.laptop import Failure
from tests.sync.simulation.mutants import MUTANTS
from tests.sync.simulation.network import Line
from tests.sync.simulation.watch import Violation
from tests.sync.simulation.world import World


class Team:
    """Four laptops and a server, with nothing that happens by chance."""

    def __init__(self) -> None:
        self.world = World(Random(1))
        self.central = self.world.central
        self.an, self.an_too, self.bo, self.cas = self.world.laptops

    def sync(self, *laptops: Laptop, line: Any = None) -> None:
        """Let laptops sync, one after the other; all of them when none is named."""
        for laptop in laptops or self.world.laptops:
            self.world.pass_time()
            synchronise(laptop.replica, line or self.line(laptop), clock=lambda: 0.0)

    def line(self, laptop: Colleague) -> Line:
        return Line(self.world.exchange(laptop), chance=self.world.chance)

    def broken(self) -> list[Violation]:
        """Let all come to rest; return the promises that were broken."""
        for _ in range(4):
            self.sync()
        return [*self.world.violations, *check_end(self.world)]

    def organisation(self, laptop: Laptop) -> Organisation:
        """Let somebody make an organisation that all can see."""
        self.world.pass_time()
        assert laptop.create(Organisation)
        return max(laptop.visible(Organisation), key=lambda each: each.created_at)

    def person(self, laptop: Laptop) -> Person:
        """Let somebody make a contact of the team."""
        assert laptop.create(Person)
        return laptop.visible(Person)[-1]


def change(laptop: Laptop, record: Record, **fields: Any) -> None:
    """Let somebody change exactly these fields of a record."""
    found = next(each for each in laptop.visible(type(record)) if each.id == record.id)
    after = replace(found, updated_at=laptop.now, updated_by=laptop.user, **fields)
    assert laptop._save(lambda session: records.update(session, found, after), found)


def change_name(laptop: Laptop, record: Record) -> str:
    """Let somebody give a record another name; return it."""
    name = laptop.pen.word()
    change(laptop, record, name=name)
    return name


def seen(laptop: Laptop, record: Record) -> Any:
    """Return a record as somebody sees it now."""
    return next((each for each in laptop.visible(type(record)) if each.id == record.id), None)


@pytest.fixture
def team() -> Iterator[Team]:
    made = Team()
    yield made
    made.world.close()


def _roll_back_unnoticed(team: Team) -> None:
    """Put the server back and let it give the same versions out again, to another change."""
    team.central.roll_back(noticed=False)
    change(team.cas, team.cas.visible(Organisation)[0], name="ongezien")
    team.sync(team.cas)


def _edit_on_lost_history(team: Team) -> Organisation:
    club = team.organisation(team.an)
    team.sync()
    team.central.take_snapshot()
    change(team.bo, club, name="gezien")
    team.sync(team.bo, team.an)
    return club


def test_value_from_after_an_unnoticed_roll_back_is_never_overwritten_unseen(team: Team) -> None:
    assert _write_after_an_unnoticed_roll_back(team) == []


def _push_after_roll_back_in_mid_sync(team: Team) -> list[Violation]:
    """Let the server be put back between a laptop's hello and its push."""
    club = _edit_on_lost_history(team)
    change(team.an, club, name="nieuw")
    moments = count()
    line = Line(
        team.world.exchange(team.an),
        chance=team.world.chance,
        meanwhile=lambda: _roll_back_unnoticed(team) if next(moments) == 1 else None,
        along=False,
    )
    team.sync(team.an, line=line)
    return team.broken()


def test_push_after_a_roll_back_in_mid_sync_overwrites_nothing_unseen(team: Team) -> None:
    assert _push_after_roll_back_in_mid_sync(team) == []


def _roll_back_before_the_pull(team: Team) -> list[Violation]:
    """Let the server be put back between a laptop's hello and its pull."""
    club = _edit_on_lost_history(team)
    team.organisation(team.bo)  # so that there is something to read
    team.sync(team.bo)
    moments = count()
    line = Line(
        team.world.exchange(team.an),
        chance=team.world.chance,
        meanwhile=lambda: _roll_back_unnoticed(team) if next(moments) == 1 else None,
        along=False,
    )
    team.sync(team.an, line=line)
    change(team.an, club, name="nieuw")
    return team.broken()


def test_pull_after_a_roll_back_in_mid_sync_notices_it(team: Team) -> None:
    assert _roll_back_before_the_pull(team) == []


def _write_after_an_unnoticed_roll_back(team: Team) -> list[Violation]:
    club = _edit_on_lost_history(team)
    _roll_back_unnoticed(team)
    change(team.an, club, name="nieuw")
    return team.broken()


def _erase_what_moved_out_of_sight(team: Team) -> list[Violation]:
    """Erase a contact that left the only scope of the laptop on which it was made."""
    person = team.person(team.cas)
    team.sync(team.cas, team.an)
    assert team.an.move(Person, SOUTH)
    team.sync(team.an, team.cas)
    assert seen(team.cas, person) is None
    team.central.erase(person.id)
    return team.broken()


def test_erasure_reaches_a_laptop_that_no_longer_sees_the_record(team: Team) -> None:
    assert _erase_what_moved_out_of_sight(team) == []


def _note_on_its_way_during_an_erasure(team: Team) -> list[Violation]:
    """Erase a contact between the hello and the push of a note on a visit that named them."""
    person = team.person(team.an)
    assert team.an.create(Visit)
    visit = team.an.visible(Visit)[-1]
    change(team.an, visit, persons=frozenset({person.id}))
    team.sync()
    change(team.an_too, visit, note=team.an_too.pen.paragraph(""))
    moments = count()
    line = Line(
        team.world.exchange(team.an_too),
        chance=team.world.chance,
        meanwhile=lambda: team.central.erase(person.id) if next(moments) == 1 else None,
        along=False,
    )
    team.sync(team.an_too, line=line)
    return team.broken()


def test_note_written_before_an_erasure_is_gone_everywhere(team: Team) -> None:
    assert _note_on_its_way_during_an_erasure(team) == []


def test_pull_after_an_unnoticed_roll_back_never_goes_backwards(team: Team) -> None:
    club = _edit_on_lost_history(team)
    team.central.roll_back(noticed=False)
    assert team.broken() == []
    assert {seen(laptop, club).name for laptop in team.world.laptops} == {"gezien"}


def test_one_roll_back_begins_one_epoch_however_many_laptops_notice(team: Team) -> None:
    _edit_on_lost_history(team)
    team.sync()
    team.central.roll_back(noticed=False)
    team.sync()
    team.sync()
    assert team.central.books.epoch() == 2


def test_epoch_after_a_snapshot_of_an_older_epoch_is_above_every_one_seen(team: Team) -> None:
    _edit_on_lost_history(team)
    team.central.roll_back(noticed=True)
    team.sync()
    team.central.roll_back(noticed=False)
    assert team.central.books.epoch() == 1
    team.sync()
    assert team.central.books.epoch() == 3
    assert team.broken() == []


def test_restored_laptop_that_uses_a_number_again_loses_nothing(team: Team) -> None:
    older = team.an.copy()
    lost = team.organisation(team.an)
    team.sync()
    team.an.put_back(older)
    kept = team.organisation(team.an)
    team.sync()
    assert {each.id for each in team.bo.visible(Organisation)} == {lost.id, kept.id}
    assert team.broken() == []


def _copies_that_push_at_the_same_time(team: Team) -> list[Violation]:
    """Let a copy of a profile push between the other one's hello and push."""
    first = team.organisation(team.an)
    team.sync()
    team.world.clone(team.an)
    twin = team.world.laptops[-1]
    change_name(team.an, first)
    change_name(twin, first)
    moments = count()
    line = Line(
        team.world.exchange(team.an),
        chance=team.world.chance,
        meanwhile=lambda: team.sync(twin) if next(moments) == 1 else None,
        along=False,
    )
    team.sync(team.an, line=line)
    return team.broken()


def test_copies_that_push_at_the_same_time_get_rows_of_their_own(team: Team) -> None:
    assert _copies_that_push_at_the_same_time(team) == []


def _lose_server_and_author(team: Team) -> Organisation:
    """Put back server and author to before a record that a colleague has seen."""
    team.central.take_snapshot()
    older = team.an.copy()
    club = team.organisation(team.an)
    team.sync(team.an, team.bo)
    team.central.roll_back(noticed=True)
    team.an.put_back(older)
    team.world.excuse_what_is_gone()
    assert team.broken() == []
    return club


def test_record_that_only_a_colleague_still_has_comes_back(team: Team) -> None:
    club = _lose_server_and_author(team)
    assert all(seen(laptop, club) for laptop in team.world.laptops)


def test_without_salvage_it_would_be_gone(team: Team) -> None:
    with MUTANTS["nosalvage"]():
        club = _lose_server_and_author(team)
    assert not any(seen(laptop, club) for laptop in team.world.laptops)


def test_two_copies_of_one_profile_both_arrive(team: Team) -> None:
    first = team.organisation(team.an)
    team.world.clone(team.an)
    twin = team.world.laptops[-1]
    names = {change_name(laptop, first) for laptop in (team.an, twin)}
    assert team.broken() == []
    conflict = team.bo.visible(Conflict)[0]
    assert {conflict.standing, conflict.aside} == names


def _salvage_after_an_unnoticed_roll_back(team: Team) -> list[Violation]:
    club = _edit_on_lost_history(team)
    for name in ("later", "nog later", "laatst"):
        change(team.bo, club, name=name)
        team.sync(team.bo, team.an)
    team.central.roll_back(noticed=False)
    change(team.cas, club, address="ongezien")
    team.sync(team.cas)
    return team.broken()


def test_salvage_never_overwrites_what_came_after_an_unnoticed_roll_back(team: Team) -> None:
    assert _salvage_after_an_unnoticed_roll_back(team) == []


def _merge_again_after_a_restore(team: Team) -> list[Violation]:
    """Let an operation meet another value the second time, while its first conflict is back."""
    club = team.organisation(team.an)
    team.sync()
    team.central.take_snapshot()
    change(team.bo, club, name="van bo")
    change(team.cas, club, name="van cas")
    team.sync(team.bo, team.cas, team.an_too)
    team.central.roll_back(noticed=True)
    change(team.an_too, club, name="van an")
    team.sync(team.an_too, team.cas, team.bo)
    return team.broken()


def test_conflict_of_an_operation_that_comes_again_keeps_the_other_value_too(team: Team) -> None:
    assert _merge_again_after_a_restore(team) == []


def test_delete_does_not_win_because_its_author_wrote_over_what_it_had_not_seen(
    team: Team,
) -> None:
    club = team.organisation(team.an)
    team.sync()
    change(team.bo, club, name="van bo")
    team.sync(team.bo)
    change(team.cas, club, name="van cas")
    change(team.cas, club, deleted_at=team.cas.now)
    assert team.broken() == []
    assert seen(team.bo, club) is not None


def test_what_was_in_the_bin_of_a_lost_history_comes_not_over_an_edit_since(team: Team) -> None:
    club = team.organisation(team.an)
    team.sync()
    team.central.take_snapshot()
    for _ in range(3):  # so that the edit gets a lower version than the bin had
        team.organisation(team.cas)
    change(team.cas, club, deleted_at=team.cas.now)
    team.sync(team.cas, team.an_too)
    team.central.roll_back(noticed=False)
    change(team.bo, club, name="van bo")
    team.sync(team.bo, team.an_too)
    assert team.broken() == []
    assert seen(team.bo, club).name == "van bo"


def test_disk_full_in_the_middle_of_a_pull_leaves_no_half_page(team: Team) -> None:
    for _ in range(3):
        team.organisation(team.an)
    team.sync(team.an)
    team.bo.disk.fails[:] = [None, Failure.DISK_FULL]
    team.sync(team.bo)
    assert len(team.bo.visible(Organisation)) == 0
    team.bo.disk.fails.clear()
    assert team.broken() == []


@pytest.mark.parametrize("years", [-20, 20])
def test_clock_that_is_years_off_changes_nothing(team: Team, years: int) -> None:
    club = team.organisation(team.an)
    team.sync()
    team.an.offset = timedelta(days=365 * years)
    change(team.an, club, name="van an")
    change(team.bo, club, name="van bo")
    team.sync(team.an, team.bo)
    assert seen(team.bo, club).name == "van bo"
    assert team.broken() == []


@pytest.mark.parametrize(
    ("mutant", "scenario", "promise"),
    [
        ("noanchor", _push_after_roll_back_in_mid_sync, "I5"),
        ("nocheck", _roll_back_before_the_pull, "I5"),
        ("cursors believed", _write_after_an_unnoticed_roll_back, "I5"),
        ("nonce not renewed", _write_after_an_unnoticed_roll_back, "I5"),
        ("bases trusted", _write_after_an_unnoticed_roll_back, "I5"),
        ("noglobal", _erase_what_moved_out_of_sight, "I6"),
        ("late notes taken", _note_on_its_way_during_an_erasure, "I6"),
        ("everybody heard", _note_on_its_way_during_an_erasure, "I6"),
        ("notes kept", _note_on_its_way_during_an_erasure, "I6"),
        ("noprev", _copies_that_push_at_the_same_time, "I10"),
        ("conflict kept once", _merge_again_after_a_restore, "I5"),
    ],
)
def test_scenario_finds_out_a_mutant_that_chance_meets_too_rarely(
    team: Team, mutant: str, scenario: Callable[[Team], list[Violation]], promise: str
) -> None:
    with MUTANTS[mutant]():
        broken = scenario(team)
    assert promise in {each.promise for each in broken}
