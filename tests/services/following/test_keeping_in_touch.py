"""Contact rhythms: what counts as a contact, when the next is due, pausing, ending."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.agenda import RhythmFilter, RhythmRow
from desktop.domain.agreement import Meeting
from desktop.domain.changes import Changes
from desktop.domain.listing import Order
from desktop.domain.record import OrganisationId, WardCode
from desktop.domain.rhythm import due_on, rhythm_id
from desktop.domain.vocabulary import (
    OrganisationKind,
    PlaceKind,
    RelationshipStage,
    TaskState,
    TaskSubject,
    VisitKind,
    VisitStatus,
)
from desktop.errors import InvalidEntry, NotFound
from desktop.services import bin as rubbish
from desktop.services import persons, places, visits
from desktop.services.desk import Desk
from desktop.services.following import keeping_in_touch, tasks
from desktop.services.organising import networks, organisations
from desktop.storage import records
from desktop.storage.lists import activity

BATTEL = WardCode("12025W02")
EVERYBODY = RhythmFilter()


def subject(desk: Desk, kind: str, name: str = "Zoë") -> UUID:
    make: dict[str, Callable[[], Any]] = {
        "person": lambda: persons.add_person(desk, display_name=name),
        "network": lambda: networks.add_network(desk, name=name),
        "place": lambda: places.add_place(desk, name=name, kind=PlaceKind.OTHER, ward=BATTEL),
        "organisation": lambda: organisations.add_organisation(
            desk, name=name, kind=OrganisationKind.NON_PROFIT
        ),
    }
    found: UUID = make[kind]()[0].id
    return found


def visit(desk: Desk, kind: str, about: UUID, days_ago: int, **fields: Any) -> UUID:
    pointing: dict[str, dict[str, Any]] = {
        "person": {"persons": frozenset({about})},
        "network": {"networks": frozenset({about})},
        "place": {"place_id": about},
        "organisation": {"organisation_id": about},
    }
    given: dict[str, Any] = {"kind": VisitKind.STREET_ROUND, "ward": BATTEL}
    given |= pointing[kind] | fields
    start = desk.now() - timedelta(days=days_ago)
    return visits.log_visit(desk, start=start, **given)[0].id


def row(desk: Desk, about: UUID) -> RhythmRow:
    found = keeping_in_touch.rhythm_row_of(desk, about)
    assert found is not None
    return found


def ago(desk: Desk, days: int) -> date:
    return desk.today() - timedelta(days=days)


@pytest.mark.parametrize("kind", keeping_in_touch.KINDS)
def test_the_next_contact_is_counted_from_the_last_one(desk: Desk, kind: str) -> None:
    about, other = subject(desk, kind), subject(desk, kind, "Ander")
    keeping_in_touch.set_rhythm(desk, kind, about, every_days=10)
    assert row(desk, about).last_contact is None
    assert row(desk, about).due_on == desk.today() + timedelta(days=10)
    for days in (30, 4, 12):
        visit(desk, kind, about, days)
    visit(desk, kind, other, 1)
    visit(desk, kind, about, -2, status=VisitStatus.PLANNED)
    visit(desk, kind, about, 1, status=VisitStatus.CANCELLED)
    rubbish.delete(desk, "visit", visit(desk, kind, about, 2))
    found = row(desk, about)
    assert (found.kind, found.record_id, found.name) == (kind, about, "Zoë")
    assert (found.last_contact, found.due_on) == (ago(desk, 4), ago(desk, -6))
    assert not found.is_late(desk.today())


def test_a_task_done_about_a_person_is_a_contact(desk: Desk) -> None:
    about = subject(desk, "person")
    keeping_in_touch.set_rhythm(desk, "person", about, every_days=10)
    visit(desk, "person", about, 20)
    task, _ = tasks.add_task(desk, title="Bellen", about=TaskSubject.PERSON, record_id=about)
    assert row(desk, about).last_contact == ago(desk, 20)
    tasks.change_task(desk, task.id, state=TaskState.DONE, done_on=ago(desk, 3))
    assert row(desk, about).last_contact == ago(desk, 3)
    tasks.change_task(desk, task.id, state=TaskState.DROPPED)
    assert row(desk, about).last_contact == ago(desk, 20)


def test_a_meeting_that_was_held_is_a_contact_with_an_organisation(desk: Desk) -> None:
    about = subject(desk, "organisation")
    keeping_in_touch.set_rhythm(desk, "organisation", about, every_days=10)
    now = desk.now()
    for days in (6, -3):
        meeting = Meeting(
            id=desk.new_id(),
            created_at=now,
            created_by="lies",
            updated_at=now,
            updated_by="lies",
            purpose="Overleg",
            held_on=ago(desk, days),
            organisations=frozenset({OrganisationId(about)}),
        )
        with desk.store.writing() as session:
            records.insert(session, meeting)
    assert row(desk, about).last_contact == ago(desk, 6)


def test_of_a_network_with_many_visits_the_last_is_found_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity, "_FEW", 2)
    about, other = subject(desk, "network"), subject(desk, "network", "Ander")
    for network in (about, other):
        keeping_in_touch.set_rhythm(desk, "network", network, every_days=10)
    for days in (9, 30, 5, 12):
        visit(desk, "network", about, days)
    visit(desk, "network", other, 1)
    rubbish.delete(desk, "visit", visit(desk, "network", about, 2))
    assert row(desk, about).last_contact == ago(desk, 5)


def test_the_database_and_the_domain_agree_on_the_day(desk: Desk) -> None:
    for kind, days, pause in (
        ("person", 5, None),
        ("network", None, None),
        ("place", 5, ago(desk, -40)),
        ("organisation", 400, ago(desk, 2)),
    ):
        about = subject(desk, kind)
        rhythm, _ = keeping_in_touch.set_rhythm(
            desk, kind, about, every_days=30, paused_until=pause
        )
        if days:
            visit(desk, kind, about, days)
        last = ago(desk, days) if days else None
        assert row(desk, about).due_on == due_on(rhythm, last)


def test_one_thing_has_one_rhythm_also_on_two_laptops(desk: Desk) -> None:
    about = subject(desk, "place")
    first, changes = keeping_in_touch.set_rhythm(desk, "place", about, every_days=30)
    assert changes == Changes.RHYTHMS | Changes.OUTBOX
    assert (first.id, first.assignee) == (rhythm_id(about), "lies")
    jan = replace(desk, author="jan")
    again, _ = keeping_in_touch.set_rhythm(jan, "place", about, every_days=14, assignee="jan")
    assert (again.id, again.every_days, again.created_by) == (first.id, 14, "lies")
    assert keeping_in_touch.count_rhythms(desk, EVERYBODY) == 1
    _, same = keeping_in_touch.set_rhythm(jan, "place", about, every_days=14)
    assert same == Changes.NONE


def test_ended_is_not_asked_for_and_can_begin_again(desk: Desk) -> None:
    about = subject(desk, "place")
    rhythm, _ = keeping_in_touch.set_rhythm(desk, "place", about)
    keeping_in_touch.end_rhythm(desk, rhythm.id)
    assert keeping_in_touch.rhythm_of(desk, about) is None
    assert keeping_in_touch.rhythm_row_of(desk, about) is None
    with pytest.raises(NotFound):
        keeping_in_touch.change_rhythm(desk, rhythm.id, every_days=3)
    keeping_in_touch.set_rhythm(desk, "place", about, every_days=7)
    assert row(desk, about).every_days == 7


def test_paused_asks_for_nothing_and_goes_on_after(desk: Desk) -> None:
    about = subject(desk, "place")
    rhythm, _ = keeping_in_touch.set_rhythm(desk, "place", about, every_days=5)
    visit(desk, "place", about, 9)
    assert keeping_in_touch.due_rhythms(desk).total == 1
    keeping_in_touch.pause_rhythm(desk, rhythm.id, ago(desk, -30))
    assert keeping_in_touch.due_rhythms(desk).total == 0
    assert row(desk, about).due_on == ago(desk, -31)
    keeping_in_touch.resume_rhythm(desk, rhythm.id)
    assert row(desk, about).due_on == ago(desk, 4)


class TestWhatIsDue:
    def test_late_comes_first_and_what_is_far_off_not_at_all(self, desk: Desk) -> None:
        for name, every, assignee in (
            ("later", 20, "lies"),
            ("soon", 12, ""),
            ("late", 3, "lies"),
            ("jan's", 3, "jan"),
        ):
            about = subject(desk, "network", name)
            keeping_in_touch.set_rhythm(desk, "network", about, every_days=every, assignee=assignee)
            visit(desk, "network", about, 10)
        found = keeping_in_touch.due_rhythms(desk, assignees=("lies", ""))
        assert [each.name for each in found.rows] == ["late", "soon"]
        assert found.total == 2
        assert keeping_in_touch.due_rhythms(desk).total == 3

    def test_of_many_the_first_are_given_with_their_number(self, desk: Desk) -> None:
        for n in range(9):
            about = subject(desk, "place", f"Plein {n}")
            keeping_in_touch.set_rhythm(desk, "place", about, every_days=1 + n // 5)
        found = keeping_in_touch.due_rhythms(desk)
        assert (len(found.rows), found.total) == (6, 9)

    @pytest.mark.parametrize(
        "peace", [{"do_not_contact": True}, {"stage": RelationshipStage.CLOSED}]
    )
    def test_nobody_is_asked_for_who_wants_peace(self, desk: Desk, peace: dict[str, Any]) -> None:
        about = subject(desk, "person")
        keeping_in_touch.set_rhythm(desk, "person", about, every_days=1)
        assert keeping_in_touch.due_rhythms(desk).total == 1
        persons.change_person(desk, about, **peace)
        assert keeping_in_touch.due_rhythms(desk).total == 0

    def test_what_lies_in_the_bin_is_not_asked_for(self, desk: Desk) -> None:
        about = subject(desk, "network")
        keeping_in_touch.set_rhythm(desk, "network", about, every_days=1)
        rubbish.delete(desk, "network", about)
        assert keeping_in_touch.due_rhythms(desk).total == 0


class TestRefusals:
    def test_who_wants_peace_gets_no_rhythm(self, desk: Desk) -> None:
        about = persons.add_person(desk, display_name="Zoë", do_not_contact=True)[0].id
        with pytest.raises(InvalidEntry) as refused:
            keeping_in_touch.set_rhythm(desk, "person", about)
        assert refused.value.problems[0].rule == "do_not_contact"

    def test_days_have_bounds_and_kinds_are_known(self, desk: Desk) -> None:
        about = subject(desk, "place")
        for days in (0, -1, 1001):
            with pytest.raises(InvalidEntry):
                keeping_in_touch.set_rhythm(desk, "place", about, every_days=days)
        with pytest.raises(InvalidEntry):
            keeping_in_touch.set_rhythm(desk, "ward", about)
        with pytest.raises(NotFound):
            keeping_in_touch.set_rhythm(desk, "network", about)
        assert keeping_in_touch.rhythm_of(desk, about) is None


def test_the_list_is_filtered_sorted_and_paged(desk: Desk) -> None:
    for name, kind, days in (("Élan", "network", 3), ("Plein", "place", 30), ("Bea", "person", 9)):
        keeping_in_touch.set_rhythm(desk, kind, subject(desk, kind, name), every_days=days)

    def names(wanted: RhythmFilter, column: str = "due_on", *, down: bool = False) -> list[str]:
        order = Order(column=column, descending=down)
        rows = keeping_in_touch.list_rhythms(desk, wanted, order).rows
        assert len(rows) == keeping_in_touch.count_rhythms(desk, wanted)
        return [each.name for each in rows]

    assert names(EVERYBODY) == ["Élan", "Bea", "Plein"]
    assert names(EVERYBODY, "name") == ["Bea", "Élan", "Plein"]
    assert names(EVERYBODY, "every_days", down=True) == ["Plein", "Bea", "Élan"]
    assert names(RhythmFilter(text="elan")) == ["Élan"]
    assert names(RhythmFilter(kinds=frozenset({"place", "person"}))) == ["Bea", "Plein"]
    assert names(RhythmFilter(mine=True)) == ["Élan", "Bea", "Plein"]
    assert names(RhythmFilter(assignees=frozenset({"jan"}))) == []
    (third,) = keeping_in_touch.list_rhythms(desk, EVERYBODY, offset=2).rows
    assert third.name == "Plein"
    with pytest.raises(ValueError, match="ward"):
        names(EVERYBODY, "ward")
