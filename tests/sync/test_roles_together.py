"""Roles that become narrower or wider, and what then lies on a laptop; and the lease."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs

from desktop.domain.listing import Draft
from desktop.domain.person import Person
from desktop.domain.roles.role import Role
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import VisitKind
from desktop.services.desk import Desk
from desktop.services.safety.profile import as_registered
from desktop.storage.lists import drafts
from desktop.storage.pending.attention import refusals
from desktop.storage.pending.link import change_link
from desktop.storage.privacy import barred
from desktop.sync.protocol import Welcome
from tests.sync.simulation.ending import everything_on
from tests.sync.simulation.joining import Laptop
from tests.sync.test_planning_together import desk_of
from tests.sync.test_register_together import add, change
from tests.sync.test_scenarios import Team

CANARY = "Zilverberk"


@pytest.fixture
def team() -> Iterator[Team]:
    """Four laptops that know the server."""
    team = Team()
    team.sync()
    yield team
    team.world.close()


def seated(laptop: Laptop) -> Desk:
    """Return the desk as the window has it after a sync."""
    return as_registered(desk_of(laptop))


def a_contact(laptop: Laptop) -> Person:
    contact = add(laptop, Person, laptop.pen.id(), display_name=CANARY, review_on=laptop.now.date())
    assert isinstance(contact, Person)
    return contact


def a_visit(laptop: Laptop, **fields: object) -> Visit:
    made = {"start": laptop.now, "kind": VisitKind.STREET_ROUND, "ward": "12025W03"}
    visit = add(laptop, Visit, **made, **fields)
    assert isinstance(visit, Visit)
    return visit


@pytest.mark.parametrize("role", [Role.FIELD_WORKER, Role.ADMIN, Role.STEERING_READER])
def test_a_narrower_role_leaves_no_name_on_the_laptop(team: Team, role: Role) -> None:
    person = a_contact(team.cas)
    visit = a_visit(team.cas, persons=frozenset({person.id}))
    team.sync()
    assert CANARY in everything_on(team.cas)
    change(team.cas, person, note=f"{CANARY} called")

    team.central.role_of["cas"] = role
    team.sync(team.cas)
    team.sync(team.cas)

    assert CANARY not in everything_on(team.cas)
    kept = [each.id for each in team.cas.visible(Visit)]
    assert kept == ([visit.id] if role is Role.FIELD_WORKER else [])
    assert all(not each.persons for each in team.cas.visible(Visit))
    assert f"{CANARY} called" in str(team.central.quarantine()), "nothing is lost"
    with team.cas.store.reading() as session:
        assert [each.reason for each in refusals(session)] in (["role"], ["scope"])
    assert seated(team.cas).role is role


def test_a_field_worker_who_loses_the_line_keeps_what_waits(team: Team) -> None:
    a_contact(team.cas)
    team.sync()
    waiting = a_visit(team.cas)
    team.central.role_of["cas"] = Role.FIELD_WORKER

    team.cas.replica.welcomed(
        team.central.exchange(team.cas, "hello", team.cas.replica.greeting())  # type: ignore[arg-type]
    )

    assert [each.id for each in team.cas.visible(Visit)] == [waiting.id]
    assert not team.cas.visible(Person)
    team.sync(team.cas)
    assert waiting.id in team.central.records()


def test_a_wider_role_reads_anew(team: Team) -> None:
    person = a_contact(team.an)
    team.central.role_of["cas"] = Role.FIELD_WORKER
    team.sync()
    assert not team.cas.visible(Person)

    team.central.role_of["cas"] = Role.TEAM_LEAD
    team.sync(team.cas)

    assert person.id in {each.id for each in team.cas.visible(Person)}
    assert seated(team.cas).role is Role.TEAM_LEAD
    assert team.broken() == []


def draft_about(laptop: Laptop, form: str, note: str = CANARY) -> None:
    draft = Draft(
        id=laptop.pen.id(),
        form=form,
        record_id=None,
        fields={"note": note},
        saved_at=laptop.now,
    )
    with laptop.store.writing() as session:
        drafts.keep_draft(session, draft)


def test_a_draft_about_a_contact_goes_with_the_role(team: Team) -> None:
    draft_about(team.cas, "person")
    draft_about(team.cas, "visit", "kept")
    team.central.role_of["cas"] = Role.FIELD_WORKER
    team.sync(team.cas)

    assert CANARY not in everything_on(team.cas)
    with team.cas.store.reading() as session:
        assert [each.form for each in drafts.all_drafts(session)] == ["visit"]


def test_who_is_left_without_a_team_keeps_no_draft_about_anybody(team: Team) -> None:
    draft_about(team.cas, "person")
    team.central.scopes_of["cas"] = set()
    team.sync(team.cas)
    team.sync(team.cas)

    assert CANARY not in everything_on(team.cas)
    assert seated(team.cas).role is Role.STEERING_READER


def marks_on(laptop: Laptop) -> int:
    with laptop.store.reading() as session:
        return sum(len(marks) for _key, marks in barred.barred(session))


@pytest.mark.parametrize("role", [Role.FIELD_WORKER, Role.ADMIN, Role.STEERING_READER])
def test_whom_people_asked_to_forget_is_not_to_be_tried_out_by_who_sees_nobody(
    team: Team, role: Role
) -> None:
    """A mark tells whether a name that somebody has in mind was on file once."""
    person = a_contact(team.an)
    team.central.role_of["bo"] = role
    team.sync()
    team.central.erase(person.id)
    team.sync()
    assert marks_on(team.cas)
    assert not marks_on(team.bo), "never came"
    curious = structs.replace(team.bo.replica.greeting(), erased=0)
    told = team.central.exchange(team.bo, "hello", curious)
    assert isinstance(told, Welcome)
    assert (told.erasures, told.barred, told.barred_key) == ([person.id], [], b"")

    team.central.role_of |= {"cas": role, "bo": Role.CONSULTANT}
    team.sync()
    team.sync()

    assert not marks_on(team.cas), "went with the role"
    assert marks_on(team.bo) == marks_on(team.an), "who sees persons has to know, also later"


# The lease


def after(desk: Desk, **past: float) -> Desk:
    """Return the desk as it is opened some time after now."""
    now = desk.now() + timedelta(**past)
    return as_registered(replace(desk, now=lambda: now))


def test_persons_lock_after_a_fortnight_and_come_back_with_the_next_sync(team: Team) -> None:
    a_contact(team.cas)
    team.sync()
    desk = seated(team.cas)
    assert desk.role is Role.CONSULTANT

    assert after(desk, days=13).role is Role.CONSULTANT
    late = after(desk, days=14, hours=1)
    assert late.role is Role.FIELD_WORKER
    assert late.lease is not None
    assert (late.lease.is_over, late.lease.days_left) == (True, 0)

    team.world.pass_time()
    team.sync(team.cas)
    assert seated(team.cas).role is Role.CONSULTANT
    assert CANARY in everything_on(team.cas), "nothing was lost meanwhile"


def test_the_last_days_are_announced(team: Team) -> None:
    team.sync()
    desk = seated(team.cas)
    leases = {days: after(desk, days=days).lease for days in (1, 10.9, 11.1, 13.5)}
    assert {days: lease.is_ending for days, lease in leases.items() if lease} == {
        1: False,
        10.9: False,
        11.1: True,
        13.5: True,
    }
    assert leases[13.5] is not None
    assert leases[13.5].days_left == 1


def test_a_clock_put_back_does_not_bring_persons_back(team: Team) -> None:
    team.sync()
    desk = seated(team.cas)
    assert after(desk, days=15).role is Role.FIELD_WORKER

    assert after(desk, days=1).role is Role.FIELD_WORKER
    assert after(desk, days=-400).role is Role.FIELD_WORKER

    team.sync(team.cas)
    assert seated(team.cas).role is Role.CONSULTANT, "the clock of the server counts"


def test_a_tie_that_cannot_say_when_it_met_the_server_has_no_lease(team: Team) -> None:
    team.sync()
    with team.cas.store.writing() as session:
        change_link(session, contact_at=None)
    assert seated(team.cas).role is Role.FIELD_WORKER


def test_a_steering_reader_has_nothing_to_lock(team: Team) -> None:
    team.central.role_of["cas"] = Role.STEERING_READER
    team.sync(team.cas)
    assert after(seated(team.cas), days=30).role is Role.STEERING_READER
