"""Rights of persons: asked, answered in time, and in force everywhere at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.duplicates.merge_story import Two
from desktop.domain.exchange import ExportOrder, Uncontacted
from desktop.domain.person import Person
from desktop.domain.rights import due_day, months_after
from desktop.domain.roles.role import Role
from desktop.domain.vocabulary import RequestState, Right
from desktop.errors import InvalidEntry, NotAllowed, PersonRestricted
from desktop.services import bin as bin_
from desktop.services.desk import Desk
from desktop.services.exchanging.record_files import export_records
from desktop.services.following.keeping_in_touch import set_rhythm
from desktop.services.following.tasks import add_task
from desktop.services.merging.merge import merge
from desktop.services.persons import add_person, change_person, get_person, save_key_figure
from desktop.services.privacy.rights import (
    add_request,
    close_request,
    due_requests,
    lift_restriction,
    list_requests,
    restrict,
)
from desktop.services.search import search, suggest, suggest_subject

ELS = "Els van Dijck"


@pytest.fixture
def els(desk: Desk) -> Person:
    return add_person(desk, display_name=ELS, email="els@voorbeeld.be")[0]


def test_a_request_has_a_month(desk: Desk, els: Person) -> None:
    request, _ = add_request(desk, els.id, Right.ACCESS)
    assert (request.asked_on, request.due_on) == (desk.today(), months_after(desk.today(), 1))
    assert [row.person_name for row in list_requests(desk)] == [ELS]


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2027, 12, 15), date(2028, 1, 15)),
        (date(2028, 1, 30), date(2028, 2, 29)),
    ],
)
def test_a_month_ends_in_a_short_month_on_its_last_day(asked: date, due: date) -> None:
    assert due_day(asked) == due


@given(st.dates(date(2010, 1, 1), date(2090, 1, 1)), st.integers(0, 40))
def test_months_go_as_a_calendar_goes(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day <= day.day


def test_the_first_screen_tells_a_week_ahead(desk: Desk, els: Person) -> None:
    add_request(desk, els.id, Right.ACCESS)
    assert not due_requests(desk)
    later = replace(desk, now=lambda: desk.now() + timedelta(days=25))
    assert [row.days_left for row in due_requests(later)] == [6]
    late = replace(desk, now=lambda: desk.now() + timedelta(days=40))
    (row,) = due_requests(late)
    assert row.days_left < 0
    close_request(late, row.request.id, "Dossier meegegeven")
    assert not due_requests(late)


def test_a_refusal_says_why(desk: Desk, els: Person) -> None:
    request, _ = add_request(desk, els.id, Right.ERASURE)
    with pytest.raises(InvalidEntry):
        close_request(desk, request.id, " ", state=RequestState.REFUSED)


def test_more_than_two_months_are_not_added(desk: Desk, els: Person) -> None:
    with pytest.raises(InvalidEntry, match="too_far_ahead"):
        add_request(desk, els.id, Right.ACCESS, due_on=months_after(desk.today(), 4))


def test_a_field_worker_handles_none(desk: Desk, els: Person) -> None:
    with pytest.raises(NotAllowed):
        add_request(replace(desk, role=Role.FIELD_WORKER), els.id, Right.ACCESS)


class TestRestricted:
    """Kept, and not used."""

    @pytest.fixture(autouse=True)
    def _restricted(self, desk: Desk, els: Person) -> None:
        add_request(desk, els.id, Right.RESTRICTION)
        assert get_person(desk, els.id).restricted

    def test_is_not_proposed_but_found(self, desk: Desk) -> None:
        assert not suggest(desk, "person", "els")
        assert not [hit for hit in suggest_subject(desk, "els") if hit.kind == "person"]
        assert search(desk, "els")

    def test_is_not_written_to_a_file(self, desk: Desk, tmp_path: Path) -> None:
        add_person(desk, display_name="Zoë Demo")
        out = tmp_path / "lijst.csv"
        order = ExportOrder(
            kind="person", form="csv", out=out, reason="test", uncontacted=Uncontacted.MARK
        )
        export_records(desk, order)
        said = out.read_text("utf-8-sig")
        assert "Zoë" in said
        assert "Els" not in said

    def test_nothing_new_is_planned_about_them(self, desk: Desk, els: Person) -> None:
        with pytest.raises(InvalidEntry, match="do_not_contact"):
            add_task(desk, about="person", record_id=els.id, title="Bel")
        with pytest.raises(InvalidEntry, match="do_not_contact"):
            set_rhythm(desk, "person", els.id, every_days=30)

    def test_is_locked_until_it_is_lifted(self, desk: Desk, els: Person) -> None:
        twin, _ = add_person(desk, display_name="E. van Dijck")
        for work in (
            lambda: change_person(desk, els.id, note="x"),
            lambda: save_key_figure(desk, els.id, offers="x"),
            lambda: merge(desk, Two("person", twin.id, els.id)),
            lambda: bin_.delete(desk, "person", els.id),
        ):
            with pytest.raises(PersonRestricted):
                work()
        lift_restriction(desk, els.id)
        change_person(desk, els.id, note="x")

    def test_a_wish_that_was_taken_back_stops_working(self, desk: Desk, els: Person) -> None:
        (row,) = list_requests(desk)
        close_request(desk, row.request.id, "", state=RequestState.WITHDRAWN)
        assert not get_person(desk, els.id).restricted

    def test_again_by_hand(self, desk: Desk, els: Person) -> None:
        lift_restriction(desk, els.id)
        assert restrict(desk, els.id)[0].restricted


class TestObjected:
    """No contact and no use, until a compelling ground is on record."""

    def test_stops_at_once(self, desk: Desk, els: Person) -> None:
        add_request(desk, els.id, Right.OBJECTION)
        found = get_person(desk, els.id)
        assert (found.objected, found.do_not_contact) == (True, True)
        assert not suggest(desk, "person", "els")

    def test_goes_on_only_with_a_ground_that_the_person_is_told(
        self, desk: Desk, els: Person
    ) -> None:
        request, _ = add_request(desk, els.id, Right.OBJECTION)
        with pytest.raises(InvalidEntry):
            close_request(desk, request.id, "", state=RequestState.REFUSED)
        close_request(desk, request.id, "Lopende procedure", state=RequestState.REFUSED)
        found = get_person(desk, els.id)
        assert (found.objected, found.do_not_contact) == (False, True)
        (row,) = list_requests(desk)
        assert row.request.state is RequestState.REFUSED
