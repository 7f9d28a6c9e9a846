"""Logging, changing and looking through visits, on a real encrypted database."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from desktop.domain.changes import Changes
from desktop.domain.listing import VisitFilter
from desktop.domain.record import WardCode
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import PlaceKind, Theme, VisitKind, VisitStatus
from desktop.errors import InvalidEntry, NotFound
from desktop.services.bin import binned, delete, restore
from desktop.services.desk import Desk
from desktop.services.organising.organisations import add_organisation
from desktop.services.places import add_place, change_place
from desktop.services.safety.drafts import drafts, keep_draft
from desktop.services.visits import (
    change_visit,
    count_visits,
    get_visit,
    last_kind,
    log_visit,
    visit_totals,
)
from tests.conftest import NOW

ARSENAAL, BATTEL = WardCode("12025W01"), WardCode("12025W02")


def log(desk: Desk, **fields: Any) -> Visit:
    start: dict[str, Any] = {"start": NOW, "kind": VisitKind.STREET_ROUND, "ward": BATTEL}
    visit, _ = log_visit(desk, **start | fields)
    return visit


def problems(job: Any) -> set[tuple[str, str]]:
    with pytest.raises(InvalidEntry) as refused:
        job()
    return {(problem.field, problem.rule) for problem in refused.value.problems}


def test_start_kind_and_ward_are_enough(desk: Desk) -> None:
    visit, changes = log_visit(desk, start=NOW, kind=VisitKind.EVENT, ward=BATTEL)
    assert get_visit(desk, visit.id) == visit
    assert changes == Changes.VISITS | Changes.OUTBOX
    assert visit.created_by == "lies"


def test_a_place_brings_its_ward(desk: Desk) -> None:
    place, _ = add_place(desk, name="Plein", kind=PlaceKind.SQUARE_OR_PARK, ward=ARSENAAL)
    assert log(desk, place_id=place.id, ward=BATTEL).ward == ARSENAAL
    assert log(desk, place_id=place.id, ward=None).ward == ARSENAAL


def test_a_place_that_moves_does_not_drag_old_visits_along(desk: Desk) -> None:
    place, _ = add_place(desk, name="Plein", kind=PlaceKind.SQUARE_OR_PARK, ward=ARSENAAL)
    visit = log(desk, place_id=place.id)
    change_place(desk, place.id, ward=BATTEL)
    changed, _ = change_visit(desk, visit.id, note="later")
    assert changed.ward == ARSENAAL


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"ward": None}, ("ward", "required")),
        ({"ward": "nowhere"}, ("ward", "unknown")),
        ({"place_id": UUID(int=7)}, ("place_id", "unknown")),
        ({"organisation_id": UUID(int=7)}, ("organisation_id", "unknown")),
        ({"networks": frozenset({UUID(int=7)})}, ("networks", "unknown")),
        ({"persons": frozenset({UUID(int=7)})}, ("persons", "unknown")),
        ({"goals": frozenset({"9.9"})}, ("goals", "unknown")),
        ({"end": NOW - timedelta(minutes=5)}, ("duration", "end_before_start")),
        ({"end": NOW + timedelta(days=2)}, ("duration", "too_long")),
        ({"reached_total": 10**9}, ("reached_total", "too_many")),
        ({"note": "x" * 20_001}, ("note", "too_long_text")),
    ],
)
def test_impossible_input_names_the_field(
    desk: Desk, fields: dict[str, Any], problem: tuple[str, str]
) -> None:
    assert problem in problems(lambda: log(desk, **fields))
    assert count_visits(desk, VisitFilter()) == 0


def test_a_place_that_was_deleted_meanwhile_is_named(desk: Desk) -> None:
    place, _ = add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=ARSENAAL)
    delete(desk, "place", place.id)
    assert problems(lambda: log(desk, place_id=place.id)) == {("place_id", "deleted")}


def test_a_visit_to_a_place_that_is_gone_can_still_be_edited(desk: Desk) -> None:
    place, _ = add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=ARSENAAL)
    visit = log(desk, place_id=place.id)
    delete(desk, "place", place.id)
    changed, _ = change_visit(desk, visit.id, note="it rained")
    assert changed.note == "it rained"


def test_an_end_becomes_a_duration(desk: Desk) -> None:
    assert log(desk, end=NOW + timedelta(minutes=45)).duration == 45


def test_a_note_that_no_file_accepts_is_cleaned(desk: Desk) -> None:
    visit = log(desk, note="  markt\x00\ud800\r\nveel volk 😀 ")
    assert get_visit(desk, visit.id).note == "markt\nveel volk 😀"


def test_the_draft_goes_with_the_visit_it_became(desk: Desk) -> None:
    draft = keep_draft(desk, draft_id=None, form="visit", record_id=None, fields={"note": "m"})
    _, changes = log_visit(desk, start=NOW, kind=VisitKind.EVENT, ward=BATTEL, draft_id=draft.id)
    assert not drafts(desk)
    assert Changes.DRAFTS in changes


def test_the_draft_stays_when_the_visit_is_refused(desk: Desk) -> None:
    draft = keep_draft(desk, draft_id=None, form="visit", record_id=None, fields={})
    with pytest.raises(InvalidEntry):
        log(desk, ward="nowhere", draft_id=draft.id)
    assert drafts(desk) == [draft]


def test_the_former_values_undo_a_change(desk: Desk) -> None:
    before = log(desk, note="first", themes=frozenset({Theme.YOUTH}))
    change_visit(desk, before.id, note="second", themes=frozenset({Theme.DIGITAL}))
    after, _ = change_visit(desk, before.id, note=before.note, themes=before.themes)
    assert replace(after, updated_at=before.updated_at) == before


def test_a_change_that_changes_nothing_touches_nothing(desk: Desk) -> None:
    visit = log(desk, note="first")
    assert change_visit(desk, visit.id, note=" first ") == (visit, Changes.NONE)


def test_a_planned_visit_becomes_final_in_one_step(desk: Desk) -> None:
    visit = log(desk, status=VisitStatus.PLANNED)
    assert change_visit(desk, visit.id, status=VisitStatus.FINAL)[0].status is VisitStatus.FINAL


def test_what_goes_into_the_bin_comes_back_whole(desk: Desk) -> None:
    visit = log(desk, note="terug", themes=frozenset({Theme.YOUTH}), reached_total=3)
    delete(desk, "visit", visit.id)
    assert count_visits(desk, VisitFilter()) == 0
    assert count_visits(desk, VisitFilter(deleted=True)) == 1
    assert [(found.kind, found.id, found.title) for found in binned(desk)] == [
        ("visit", visit.id, "Battel")
    ]
    restore(desk, "visit", visit.id)
    assert get_visit(desk, visit.id) == visit
    assert not binned(desk)


def test_what_is_not_there_cannot_be_changed_or_binned(desk: Desk) -> None:
    visit = log(desk)
    delete(desk, "visit", visit.id)
    for job in (
        lambda: change_visit(desk, visit.id, note="x"),
        lambda: delete(desk, "visit", visit.id),
        lambda: restore(desk, "visit", uuid4()),
        lambda: get_visit(desk, uuid4()),
    ):
        with pytest.raises(NotFound):
            job()


def test_fields_that_only_the_program_fills_cannot_be_entered(desk: Desk) -> None:
    with pytest.raises(TypeError):
        log(desk, created_by="somebody else")


def test_the_next_visit_proposes_the_kind_of_the_last(desk: Desk) -> None:
    assert last_kind(desk) is None
    log(desk, kind=VisitKind.MEETING)
    log(desk, kind=VisitKind.EVENT)
    log(replace(desk, author="omar"), kind=VisitKind.PARENT_GROUP)
    assert last_kind(desk) is VisitKind.EVENT


def test_totals_tell_unknown_from_zero(desk: Desk) -> None:
    for reached in (None, 0, 12):
        log(desk, reached_total=reached)
    totals = visit_totals(desk, VisitFilter())
    assert (totals.visits, totals.reached, totals.counted) == (3, 12, 2)


def test_an_organisation_that_was_deleted_is_named(desk: Desk) -> None:
    organisation, _ = add_organisation(desk, name="vzw Demo", kind="non_profit")
    delete(desk, "organisation", organisation.id)
    refused = problems(lambda: log(desk, organisation_id=organisation.id))
    assert refused == {("organisation_id", "deleted")}
