"""Who only submits sees what is theirs of visits and of what comes of them, and no more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import timedelta
from itertools import product
from typing import Any, NamedTuple
from uuid import UUID

import pytest

from desktop.domain.agenda import TaskFilter
from desktop.domain.listing import Order, VisitFilter
from desktop.domain.record import OrganisationId, WardCode
from desktop.domain.relation_lists import NeedFilter, ReferralFilter
from desktop.domain.roles.lease import Lease
from desktop.domain.roles.role import Role
from desktop.domain.roles.sight import Place
from desktop.domain.vocabulary import OrganisationKind, TaskSubject, VisitKind
from desktop.errors import NotAllowed
from desktop.services import bin as rubbish
from desktop.services import files, history, visits
from desktop.services.desk import Desk
from desktop.services.following import tasks, today
from desktop.services.organising import referrals
from desktop.services.organising.organisations import add_organisation
from desktop.services.persons import add_person
from desktop.services.search import search
from desktop.storage import records
from tests.conftest import NOW
from tests.services.test_files import PDF
from tests.storage import examples

WARD = WardCode("12025W02")


class Made(NamedTuple):
    """A record of each kind that comes of a visit, by one colleague."""

    visit: UUID
    need: UUID
    referral: UUID
    task: UUID
    attachment: UUID


class Team(NamedTuple):
    """What lies on a laptop that held everything of the team until its role became narrower."""

    lead: Desk
    fien: Desk
    theirs: Made
    hers: Made


@pytest.fixture
def team(desk: Desk) -> Team:
    lead = replace(desk, author="lies", role=Role.TEAM_LEAD)
    fien = replace(desk, author="fien", role=Role.FIELD_WORKER)
    club = add_organisation(desk, name="Club", kind=OrganisationKind.NON_PROFIT)[0]
    club_id = OrganisationId(club.id)
    return Team(lead, fien, make(lead, "eiken", club_id), make(fien, "linden", club_id))


def make(desk: Desk, word: str, organisation: OrganisationId) -> Made:
    visit = visits.log_visit(
        desk, start=NOW, kind=VisitKind.STREET_ROUND, ward=WARD, note=f"{word} visit"
    )[0]
    need = referrals.add_need(desk, visit.id, summary=f"{word} question")[0]
    led = referrals.add_referral(desk, visit.id, need_id=need.id, organisation_id=organisation)[0]
    task = tasks.add_task(
        desk, about=TaskSubject.VISIT, record_id=visit.id, title=f"{word} task", due_on=NOW.date()
    )[0]
    file = files.add_file(desk, "visit", visit.id, name=f"{word} file.pdf", content=PDF)[0]
    return Made(visit.id, need.id, led.id, task.id, file.id)


LISTS: dict[str, Callable[[Desk], Sequence[Any]]] = {
    "visit": lambda desk: visits.list_visits(desk, VisitFilter(), Order(column="day")).rows,
    "need": lambda desk: referrals.list_needs(desk, NeedFilter()).rows,
    "referral": lambda desk: referrals.list_referrals(desk, ReferralFilter()).rows,
    "task": lambda desk: tasks.list_tasks(desk, TaskFilter()).rows,
}
COUNTS: dict[str, Callable[[Desk], int]] = {
    "visit": lambda desk: visits.count_visits(desk, VisitFilter()),
    "need": lambda desk: referrals.count_needs(desk, NeedFilter()),
    "referral": lambda desk: referrals.count_referrals(desk, ReferralFilter()),
    "task": lambda desk: tasks.count_tasks(desk, TaskFilter()),
}
GETS: dict[str, Callable[[Desk, UUID], Any]] = {
    "visit": visits.get_visit,
    "need": referrals.get_need,
    "referral": referrals.get_referral,
    "task": tasks.get_task,
    "attachment": files.get_file,
}
CHANGES: dict[str, Callable[..., Any]] = {
    "visit": visits.change_visit,
    "need": referrals.change_need,
    "referral": referrals.change_referral,
    "task": tasks.change_task,
    "attachment": lambda desk, id_: files.rename_file(desk, id_, "other"),
}


@pytest.mark.parametrize("kind", Made._fields)
def test_what_is_theirs_can_be_read_changed_and_binned_and_nothing_else(
    team: Team, kind: str
) -> None:
    hers, theirs = getattr(team.hers, kind), getattr(team.theirs, kind)
    if kind in LISTS:
        assert [row.id for row in LISTS[kind](team.fien)] == [hers]
        assert COUNTS[kind](team.fien) == 1
        assert COUNTS[kind](team.lead) == 2
    assert GETS[kind](team.fien, hers).id == hers
    CHANGES[kind](team.fien, hers)
    rubbish.delete(team.fien, kind, hers)
    rubbish.restore(team.fien, kind, hers)
    for do in (GETS[kind], CHANGES[kind], lambda desk, id_: rubbish.delete(desk, kind, id_)):
        with pytest.raises(NotAllowed):
            do(team.fien, theirs)


def test_search_finds_what_is_theirs_and_nothing_else(team: Team) -> None:
    assert {hit.id for hit in search(team.fien, "linden")} == set(team.hers) - {team.hers.referral}
    assert search(team.fien, "eiken") == []
    assert len(search(team.lead, "eiken")) == 4


def test_the_bin_holds_what_they_threw_away(team: Team) -> None:
    for made, desk in ((team.theirs, team.lead), (team.hers, team.fien)):
        for kind, id_ in made._asdict().items():
            rubbish.delete(desk, kind, id_)
    assert {each.id for each in rubbish.binned(team.fien)} == set(team.hers)
    assert {each.id for each in rubbish.binned(team.lead)} == {*team.hers, *team.theirs}
    keeper = replace(team.lead, role=Role.ADMIN)
    assert rubbish.binned(keeper) == []
    rubbish.delete(keeper, "organisation", the_club(team))
    assert [each.kind for each in rubbish.binned(keeper)] == ["organisation"]
    with pytest.raises(NotAllowed):
        rubbish.binned(replace(team.lead, role=Role.STEERING_READER))


def the_club(team: Team) -> UUID:
    found = referrals.get_referral(team.lead, team.theirs.referral).organisation_id
    assert found is not None
    return found


def test_files_beside_a_visit_are_those_that_they_put_there(team: Team) -> None:
    files.add_file(team.lead, "visit", team.hers.visit, name="of another.pdf", content=PDF + b"2")
    lines = files.files_of(team.fien, "visit", team.hers.visit)
    assert [line.attachment.id for line in lines] == [team.hers.attachment]
    assert files.files_of(team.fien, "visit", team.theirs.visit) == []
    with pytest.raises(NotAllowed):
        files.add_file(team.fien, "visit", team.theirs.visit, name="x.pdf", content=PDF)


def test_a_task_that_was_given_to_them_is_theirs_until_it_is_given_away(team: Team) -> None:
    tasks.change_task(team.lead, team.theirs.task, assignee="fien")
    assert {row.id for row in tasks.due(team.fien).today} == {team.theirs.task, team.hers.task}
    assert tasks.get_task(team.fien, team.theirs.task).title == "eiken task"
    assert tasks.task_row(team.fien, team.theirs.task) is not None
    tasks.finish_task(team.fien, team.theirs.task)
    tasks.change_task(team.lead, team.theirs.task, assignee="bo")
    assert tasks.task_row(team.fien, team.theirs.task) is None
    with pytest.raises(NotAllowed):
        tasks.get_task(team.fien, team.theirs.task)


def test_a_task_about_a_contact_is_not_theirs_whoever_made_it(team: Team) -> None:
    person = add_person(team.lead, display_name="Zilverberk")[0]
    given, _ = tasks.add_task(
        team.lead, about="person", record_id=person.id, title="call", assignee="fien"
    )
    assert given.id not in {row.id for row in tasks.list_tasks(team.fien, TaskFilter()).rows}
    assert tasks.tasks_of(team.fien, "person", person.id) == []
    with pytest.raises(NotAllowed):
        tasks.get_task(team.fien, given.id)
    with pytest.raises(NotAllowed):
        tasks.add_task(team.fien, about="person", record_id=person.id, title="call")


def test_the_first_screen_tells_what_is_theirs(team: Team) -> None:
    assert [row.id for row in today.last_visits(team.fien)] == [team.hers.visit]
    assert tasks.promises(team.fien) == []
    assert [row.id for row in tasks.due(team.fien).today] == [team.hers.task]


def test_what_changed_meanwhile_is_told_of_what_is_theirs(team: Team) -> None:
    before = tasks.get_task(team.fien, team.hers.task)
    tasks.change_task(team.lead, before.id, title="later")
    assert history.changed_since(team.fien, before) is not None
    assert history.local_history(team.fien, before.id)
    with pytest.raises(NotAllowed):
        history.changed_since(team.fien, tasks.get_task(team.lead, team.theirs.task))


def test_after_an_older_copy_nothing_shows_until_the_server_was_met(team: Team) -> None:
    lease = Lease(contact_at=NOW, at=NOW + timedelta(days=1), is_unheard=True)
    unheard = replace(team.fien, lease=lease)
    assert search(unheard, "linden") == []
    for kind, shown in LISTS.items():
        assert not shown(unheard), kind
        with pytest.raises(NotAllowed):
            GETS[kind](unheard, getattr(team.hers, kind))
    with pytest.raises(NotAllowed):
        rubbish.binned(unheard)


def test_the_laptop_shows_of_tasks_what_the_server_hands_out(desk: Desk) -> None:
    """The condition in SQL is the rule of the domain."""
    person = add_person(desk, display_name="Zilverberk")[0].id
    made = [
        examples.a_task(created_by=author, assignee=given, person_id=about)
        for author, given, about in product(("fien", "lies"), ("fien", "", "bo"), (None, person))
    ]
    with desk.store.writing() as session:
        for task in made:
            records.insert(session, task)
    place = Place(Role.FIELD_WORKER, shared=False, author="fien")
    seen = {
        task.id
        for task in made
        if place.sees("task", {each.name: getattr(task, each.name) for each in fields(task)})
    }
    fien = replace(desk, author="fien", role=Role.FIELD_WORKER)
    assert {row.id for row in tasks.list_tasks(fien, TaskFilter()).rows} == seen
    assert len(seen) == 4
