"""A visit whose time is over, on several laptops: nothing of it is left on any, nor comes back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from desktop.domain.privacy.retention import Subject
from desktop.domain.task import UNTOLD
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import TaskSubject
from desktop.errors import InvalidEntry
from desktop.server import erasure
from desktop.server.retention import clearing
from desktop.services import files, visits
from desktop.services.following import tasks
from desktop.services.organising import referrals
from desktop.services.privacy import retention
from tests.services.test_files import png
from tests.sync.simulation.ending import everything_on
from tests.sync.simulation.joining import Laptop
from tests.sync.test_merging_together import get, person, visit
from tests.sync.test_planning_together import desk_of
from tests.sync.test_scenarios import Team

CANARY = "kanariepaars"
LONG_AGO = datetime(2024, 1, 10, 9, tzinfo=UTC)


@pytest.fixture
def team() -> Iterator[Team]:
    """Four laptops that know the server."""
    team = Team()
    team.sync()
    yield team
    team.world.close()


def told(team: Team) -> UUID:
    """Let somebody write a visit of long ago, with words wherever words can be."""
    an = team.an
    who = person(an, "Aya Demo")
    made = visit(an, who, start=LONG_AGO, note=f"{CANARY} een", reached_total=5)
    desk = desk_of(an)
    visits.change_visit(desk, made, note=f"{CANARY} twee")
    tasks.add_task(desk, about=TaskSubject.VISIT, record_id=made, title=f"{CANARY} bellen")
    referrals.add_need(desk, made, summary=f"{CANARY} vraagt")
    files.add_file(desk, "visit", made, name=f"{CANARY}.png", content=png())
    team.sync(an, team.bo)
    visits.change_visit(desk_of(team.bo), made, note=f"{CANARY} drie")
    team.sync(team.bo, an, team.bo, an)
    return made


def let_go(laptop: Laptop, made: UUID) -> None:
    desk = desk_of(laptop)
    due = [row for row in retention.due(desk, [Subject.VISIT]).rows if row.record_id == made]
    carried, _ = retention.carry_out(desk, due, report=lambda _done, _total: None)
    assert (carried.total, carried.unchanged) == (1, True)


def night(team: Team, made: UUID) -> None:
    """Let the server do what it does at night."""
    central = team.central
    with central.books.transaction() as books:
        erasure.carry_out(
            books,
            clearing(books, [made]),
            ledger=central.ledger,
            reason="retention",
            occasion=central._occasion(),
        )


def test_no_word_is_left_anywhere_after_the_night(team: Team) -> None:
    made = told(team)
    assert all(CANARY in everything_on(each) for each in (team.an, team.bo))

    let_go(team.an, made)
    team.sync(team.an, team.bo)
    assert get(team.bo, Visit, made).anonymised_on is not None
    assert get(team.bo, Visit, made).reached_total == 5
    night(team, made)
    team.sync()
    team.sync()
    for laptop in team.world.laptops:
        retention.run(desk_of(laptop), report=lambda _done, _total: None)

    for laptop in (team.an, team.bo):
        left = everything_on(laptop)
        assert CANARY not in left, [line for line in left.splitlines() if CANARY in line][:3]
    assert CANARY not in team.central.everything()
    desk = desk_of(team.bo)
    with desk.store.reading() as session:
        ask = session.connection().exec_driver_sql
        assert ask("SELECT title FROM task").scalars().all() == [UNTOLD]
        assert ask("SELECT summary FROM need").scalars().all() == [UNTOLD]
        assert ask("SELECT count(*) FROM attachment").scalar() == 0


def test_who_wrote_meanwhile_loses_the_words_and_keeps_the_count(team: Team) -> None:
    made = told(team)
    let_go(team.an, made)
    visits.change_visit(desk_of(team.bo), made, note=f"{CANARY} vier", reached_total=6)
    team.sync(team.an, team.bo, team.an, team.bo)

    for laptop in (team.an, team.bo):
        seen = get(laptop, Visit, made)
        assert (seen.note, seen.persons, seen.reached_total) == ("", frozenset(), 6)
    with pytest.raises(InvalidEntry):
        visits.change_visit(desk_of(team.bo), made, note="toch")


def test_two_laptops_that_carry_it_out_apart_agree(team: Team) -> None:
    made = told(team)
    let_go(team.an, made)
    team.world.pass_time()
    let_go(team.bo, made)
    team.sync(team.an, team.bo, team.an, team.bo)
    assert get(team.an, Visit, made) == get(team.bo, Visit, made)
    assert team.central.books.stored[made].body.get("note") is None


def test_a_decision_to_keep_reaches_the_colleagues(team: Team) -> None:
    made = told(team)
    desk = desk_of(team.an)
    due = retention.due(desk, [Subject.VISIT]).rows
    retention.keep(desk, due, reason="Klacht loopt", until=date(2026, 9, 1))
    team.sync(team.an, team.bo)
    assert retention.due(desk_of(team.bo), [Subject.VISIT]).rows == []
    assert get(team.bo, Visit, made).note
