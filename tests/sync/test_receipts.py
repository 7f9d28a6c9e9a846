"""Receipts: a laptop that had read everything need not read its own changes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Any

import msgspec
import pytest

from desktop.domain.organisation import Organisation
from desktop.domain.syncing.sync_report import SyncReport
from desktop.storage.rows import read_rows
from desktop.sync.engine import synchronise
from tests.sync.simulation.colleague import Colleague
from tests.sync.simulation.network import Line
from tests.sync.test_scenarios import Team, change, seen


@pytest.fixture
def team() -> Iterator[Team]:
    made = Team()
    made.sync()
    yield made
    made.world.close()


def sync(team: Team, laptop: Colleague, line: Any = None) -> SyncReport:
    team.world.pass_time()
    return synchronise(laptop.replica, line or team.line(laptop), clock=lambda: 0.0)


def as_stored(laptop: Colleague, club: Organisation) -> Any:
    """Return a record and what the tables keep beside it."""
    with laptop.store.reading() as session:
        record = read_rows(session, Organisation, [club.id])[club.id]
        question = "SELECT ver, fv FROM organisation WHERE id = ?"
        found = session.connection().exec_driver_sql(question, (club.id.bytes,)).one()
    return record, tuple(found)


def test_new_records_and_changes_do_not_come_back(team: Team) -> None:
    club = team.organisation(team.an)
    first = sync(team, team.an)
    change(team.an, club, name="beter")
    second = sync(team, team.an)

    assert (first.sent, first.received) == (1, 0)
    assert (second.sent, second.received) == (1, 0)
    sync(team, team.bo)
    assert as_stored(team.an, club) == as_stored(team.bo, club)
    assert team.broken() == []


def test_what_colleagues_changed_meanwhile_is_read_with_our_own(team: Team) -> None:
    theirs = team.organisation(team.bo)
    sync(team, team.bo)
    ours = team.organisation(team.an)

    report = sync(team, team.an)

    assert report.received == 2
    assert seen(team.an, theirs) is not None
    assert as_stored(team.an, ours)[1][0] > 0
    assert team.broken() == []


def test_a_change_saved_while_the_answer_was_on_its_way_stays_on_top(team: Team) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    change(team.an, club, name="eerst")
    moments = count()

    def save_during_push() -> None:
        if next(moments) == 1:  # the changes went along with the hello
            change(team.an, club, name="daarna")

    line = Line(team.world.exchange(team.an), chance=team.world.chance, meanwhile=save_during_push)
    sync(team, team.an, line)

    assert seen(team.an, club).name == "daarna"
    sync(team, team.an)
    sync(team, team.bo)
    assert seen(team.bo, club).name == "daarna"
    assert team.broken() == []


def test_a_conflict_is_found_by_the_versions_of_a_receipt(team: Team) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    sync(team, team.bo)
    change(team.an, club, name="van an")
    sync(team, team.an)
    change(team.bo, club, name="van bo")

    report = sync(team, team.bo)

    assert dict(report.outcomes) == {"conflict": 1}
    assert team.broken() == []


def test_two_changes_of_one_record_are_read_back(team: Team) -> None:
    club = team.organisation(team.an)
    change(team.an, replace(club), name="beter")

    report = sync(team, team.an)

    assert (report.sent, report.received) == (2, 1)
    assert team.broken() == []


def test_a_receipt_counts_only_if_the_one_before_it_came_true(team: Team) -> None:
    first, second = team.organisation(team.an), team.organisation(team.an)
    replica, line = team.an.replica, team.line(team.an)
    one = replica.next_push(1)
    assert one is not None
    two = replica.next_push(1, behind=one)
    assert two is not None
    answer = line.push(one)
    assert answer.receipt is not None
    two = msgspec.structs.replace(two, cursors=two.cursors | answer.receipt.cursors)
    later = line.push(two)
    assert later.receipt is not None
    change(team.an, first, name="daarna")  # so that the first receipt cannot be kept

    assert not replica.pushed(one, answer)
    assert not replica.pushed(two, later)

    sync(team, team.an)
    sync(team, team.bo)
    assert as_stored(team.an, second) == as_stored(team.bo, second)
    assert seen(team.bo, first).name == "daarna"
    assert team.broken() == []


def test_a_refused_change_does_not_pass_as_the_servers_by_a_later_receipt(team: Team) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    change(team.an, club, email="geen adres")
    sent = team.an.replica.next_push(1)
    assert sent is not None
    team.an.replica.pushed(sent, team.line(team.an).push(sent))
    change(team.an, seen(team.an, club), website="https://club.example")

    sync(team, team.an)
    sync(team, team.bo)

    assert seen(team.an, club).email == seen(team.bo, club).email == ""
    assert seen(team.an, club).website == seen(team.bo, club).website == "https://club.example"
