"""The demo is fiction, plausible, repeatable, and keeps the rules that real data must keep."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from uuid_utils.compat import uuid7

from desktop.domain.agreement import Agreement, Meeting, check_agreement, check_meeting
from desktop.domain.organisation import (
    Network,
    Organisation,
    Site,
    check_network,
    check_organisation,
    check_site,
)
from desktop.domain.period import day_of
from desktop.domain.person import Affiliation, Person, check_affiliation, check_person
from desktop.domain.place import Place, check_place
from desktop.domain.privacy.gate import is_sensitive
from desktop.domain.referral import Need, Referral, check_need, check_referral
from desktop.domain.rhythm import ContactRhythm, check_rhythm
from desktop.domain.service import Service, check_service
from desktop.domain.target import Target, check_target
from desktop.domain.task import Task, check_task
from desktop.domain.tie import Tie, check_organisation_tie
from desktop.domain.visit import Visit, check_visit
from desktop.domain.vocabulary import TaskState, TaskSubject, TieFlow, VisitStatus
from desktop.services.demo import Sizes, fill, repeatable
from desktop.services.demo.cast import Ids
from desktop.services.desk import Desk
from desktop.storage.engine import open_store
from desktop.storage.lists.in_use import all_in_use
from tests.conftest import KEY

SET_ON = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
SIZES = Sizes(visits=700, persons=80, places=30)
KINDS = (
    *("visit", "place", "person", "organisation", "network"),
    *("affiliation", "consent", "task", "target"),
    *("site", "service", "tie", "agreement", "meeting", "need", "referral", "contact_rhythm"),
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Iterator[Desk]:
    path = tmp_path_factory.mktemp("demo") / "weefsel.db"
    shutil.copyfile(empty_database, path)
    store = open_store(path, KEY)
    desk = Desk(store=store, now=lambda: SET_ON, new_id=uuid7, new_person_id=uuid4, author="lies")
    fill(repeatable(desk, seed=7, moment=SET_ON), seed=7, sizes=SIZES)
    yield desk
    store.close()


def everything(desk: Desk, kind: str) -> Sequence[Any]:
    with desk.store.reading() as session:
        return all_in_use(session, kind)


def test_there_is_as_much_as_was_asked_for(filled: Desk) -> None:
    assert len(everything(filled, "visit")) == 700
    assert len(everything(filled, "person")) == 80
    assert len(everything(filled, "place")) == 30


def test_every_record_would_have_been_accepted_from_a_person(filled: Desk) -> None:
    for visit in everything(filled, "visit"):
        assert isinstance(visit, Visit)
        check_visit(visit, now=SET_ON)
    checks: Sequence[tuple[str, type, Any]] = (
        ("place", Place, check_place),
        ("person", Person, check_person),
        ("organisation", Organisation, check_organisation),
        ("network", Network, check_network),
        ("affiliation", Affiliation, check_affiliation),
    )
    for task in everything(filled, "task"):
        assert isinstance(task, Task)
        check_task(task, today=day_of(SET_ON))
    for target in everything(filled, "target"):
        assert isinstance(target, Target)
        check_target(target)
    today = day_of(SET_ON)
    checks = (
        *checks,
        ("site", Site, check_site),
        ("service", Service, partial(check_service, today=today)),
        ("tie", Tie, check_organisation_tie),
        ("agreement", Agreement, check_agreement),
        ("meeting", Meeting, partial(check_meeting, today=today)),
        ("need", Need, check_need),
        ("referral", Referral, check_referral),
        ("contact_rhythm", ContactRhythm, check_rhythm),
    )
    for kind, record, check in checks:
        assert everything(filled, kind)
        for each in everything(filled, kind):
            assert isinstance(each, record)
            check(each)


def test_no_tie_reveals_anything_without_ground(filled: Desk) -> None:
    """The database would have refused; this tells that there is something to refuse."""
    targets = {
        each.id: each
        for kind in ("organisation", "network", "place")
        for each in everything(filled, kind)
    }
    grounds = [
        tie.public_role or tie.consent_id is not None
        for tie in everything(filled, "affiliation")
        if is_sensitive(
            themes=getattr(targets[tie.target_id], "themes", ()),
            kind=getattr(targets[tie.target_id], "kind", ""),
        )
    ]

    assert grounds
    assert all(grounds)


def test_the_team_rests_on_sunday_and_some_wards_are_forgotten(filled: Desk) -> None:
    visits = everything(filled, "visit")
    days = Counter(day_of(visit.start).weekday() for visit in visits)
    wards = Counter(visit.ward for visit in visits)

    assert days[6] * 5 < days[2]
    assert wards["12025W03"] > 20 * wards["12025W04"]  # Centrum, Heffen


def test_final_visits_are_past_and_some_are_planned(filled: Desk) -> None:
    visits = everything(filled, "visit")

    assert all(each.start < SET_ON for each in visits if each.status is VisitStatus.FINAL)
    assert {each.status for each in visits} == set(VisitStatus)


def test_there_is_something_to_do_for_everybody_and_some_of_it_is_late(filled: Desk) -> None:
    tasks = everything(filled, "task")
    waiting = [task for task in tasks if task.state is TaskState.OPEN]
    today = day_of(SET_ON)

    assert {task.subject[0] for task in tasks} == set(TaskSubject)
    assert any(task.due_on and task.due_on < today for task in waiting)
    assert any(task.due_on and task.due_on > today for task in waiting)
    assert {"lies"} < {task.assignee for task in waiting}
    assert len({target.ward for target in everything(filled, "target")}) == 10


def test_houses_are_tied_and_some_hear_of_nobody(filled: Desk) -> None:
    houses = {each.id for each in everything(filled, "organisation")}
    ties = everything(filled, "tie")
    tied = {end for tie in ties for end in (tie.from_id, tie.to_id)}

    assert len(ties) == 2 * len(houses)
    assert tied < houses
    assert {tie.flow for tie in ties} == set(TieFlow)
    assert any(tie.one_person for tie in ties)


def test_nobody_can_be_reached(filled: Desk) -> None:
    for person in everything(filled, "person"):
        assert not person.email or person.email.endswith(".example")
        assert not person.phone or person.phone.startswith("+32 15 0")


def test_names_come_in_more_than_one_alphabet(filled: Desk) -> None:
    letters = {letter for each in everything(filled, "person") for letter in each.display_name}

    assert any("À" <= letter <= "ž" for letter in letters)
    assert any(letter > "Ͱ" for letter in letters)


def test_another_seed_gives_other_people(filled: Desk, desk: Desk) -> None:
    fill(repeatable(desk, seed=8, moment=SET_ON), seed=8, sizes=Sizes(visits=1, persons=80))

    ours, others = everything(filled, "person"), everything(desk, "person")
    assert not {each.id for each in ours} & {each.id for each in others}
    assert {each.display_name for each in ours} != {each.display_name for each in others}


def test_ids_are_shaped_as_the_real_ones_and_repeat() -> None:
    one, other = Ids("a", SET_ON), Ids("a", SET_ON)
    made = [one.new_id() for _ in range(100)]

    assert made == [other.new_id() for _ in range(100)]
    assert made == sorted(set(made))
    assert {each.version for each in made} == {7}
    assert {one.new_person_id().version for _ in range(9)} == {4}
