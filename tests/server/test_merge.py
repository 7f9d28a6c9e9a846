"""The merge table: who changed what, unseen, and what becomes of both."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.roles.role import Role
from desktop.server.erasure import erase
from tests.server.office import CITY, NOW, TEAM, Laptop, Office, Paper

EVERYWHERE = {"city": Role.CONSULTANT, "team": Role.CONSULTANT, "other": Role.CONSULTANT}


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def an(office: Office) -> Laptop:
    return office.laptop("an")


@pytest.fixture
def bo(office: Office) -> Laptop:
    return office.laptop("bo")


def test_a_new_record_is_signed_by_the_user_not_by_what_the_laptop_says(
    office: Office, an: Laptop
) -> None:
    id_ = an.make("visit", created_by="somebody else", updated_by="somebody else")
    body = office.record(id_).body
    assert (body["created_by"], body["updated_by"]) == ("an", "an")
    assert body["created_at"] == NOW - 1000


def test_changes_of_different_fields_are_both_taken(office: Office, an: Laptop, bo: Laptop) -> None:
    id_ = an.make("visit")
    seen = office.record(id_).ver
    assert an.edit(id_, base=seen, duration=30) == "applied"
    assert bo.edit(id_, base=seen, reached_total=4) == "applied"
    body = office.record(id_).body
    assert (body["duration"], body["reached_total"]) == (30, 4)
    assert not office.conflicts()


def test_the_same_value_twice_is_no_conflict(office: Office, an: Laptop, bo: Laptop) -> None:
    id_ = an.make("visit")
    seen = office.record(id_).ver
    an.edit(id_, base=seen, duration=30)
    assert bo.edit(id_, base=seen, duration=30) == "applied"


def test_of_two_values_the_later_stands_and_the_other_is_put_aside(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("visit", duration=10)
    seen = office.record(id_).ver
    an.edit(id_, base=seen, duration=30)
    assert bo.edit(id_, base=seen, duration=45) == "conflict"
    assert office.record(id_).body["duration"] == 45
    (conflict,) = office.conflicts()
    assert conflict["kind"] == "value"
    assert (conflict["standing"], conflict["standing_by"]) == (45, "bo")
    assert (conflict["aside"], conflict["aside_by"]) == (30, "an")
    assert conflict["before"] == 10
    assert conflict["record_id"] == str(id_)


def test_whoever_saw_the_value_may_replace_it(office: Office, an: Laptop, bo: Laptop) -> None:
    id_ = an.make("visit", duration=10)
    an.edit(id_, duration=30)
    assert bo.edit(id_, duration=45) == "applied"


def test_the_own_stream_has_seen_what_it_wrote(office: Office, an: Laptop) -> None:
    id_ = an.make("visit", duration=10)
    assert an.edit(id_, base=0, duration=30) == "applied"
    assert an.edit(id_, base=0, duration=45) == "applied"


def test_emptying_a_field_against_a_new_value_keeps_the_value_aside(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("visit", duration=10)
    seen = office.record(id_).ver
    an.edit(id_, base=seen, duration=30)
    assert bo.edit(id_, base=seen, duration=None) == "conflict"
    assert "duration" not in office.record(id_).body
    assert office.conflicts()[0]["aside"] == 30


def test_a_set_takes_joining_and_leaving_members_of_both(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("visit", themes={"add": ["youth", "digital"]})
    seen = office.record(id_).ver
    assert an.edit(id_, base=seen, themes={"add": ["seniors"]}) == "applied"
    assert bo.edit(id_, base=seen, themes={"add": ["gender"], "remove": ["digital"]}) == "applied"
    assert office.record(id_).body["themes"] == ["gender", "seniors", "youth"]


def test_texts_that_changed_in_different_places_become_one(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    before = "The square was quiet.\nThree people came."
    id_ = an.make("visit", note=before)
    seen = office.record(id_).ver
    an.edit(id_, base=seen, note=before.replace("quiet", "busy"), was={"note": before})
    joined = bo.edit(id_, base=seen, note=before.replace("Three", "Four"), was={"note": before})
    assert joined == "merged"
    assert office.record(id_).body["note"] == "The square was busy.\nFour people came."
    assert office.conflicts()[0]["kind"] == "merged_text"


def test_texts_that_changed_in_the_same_place_are_both_kept(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    before = "The square was quiet."
    id_ = an.make("visit", note=before)
    seen = office.record(id_).ver
    an.edit(id_, base=seen, note="The square was busy.", was={"note": before})
    assert bo.edit(id_, base=seen, note="The square was empty.", was={"note": before}) == "conflict"
    (conflict,) = office.conflicts()
    assert conflict["kind"] == "text"
    assert conflict["standing"] == "The square was empty."
    assert conflict["aside"] == "The square was busy."
    assert conflict["before"] == before


@pytest.mark.parametrize("careful_first", [True, False])
def test_the_careful_value_stands_whichever_came_first(
    office: Office, an: Laptop, bo: Laptop, careful_first: bool
) -> None:
    id_ = an.make("person", do_not_contact=not careful_first)
    seen = office.record(id_).ver
    an.edit(id_, base=seen, do_not_contact=careful_first)
    assert bo.edit(id_, base=seen, do_not_contact=not careful_first) == "conflict"
    assert office.record(id_).body["do_not_contact"] is True
    (conflict,) = office.conflicts()
    assert conflict["kind"] == "cautious"
    assert (conflict["standing"], conflict["aside"]) == (True, False)
    assert conflict["aside_by"] == ("bo" if careful_first else "an")


def test_a_person_who_saw_the_careful_value_may_lower_it(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("person", do_not_contact=True)
    assert bo.edit(id_, do_not_contact=False) == "applied"
    assert office.record(id_).body["do_not_contact"] is False


def test_deleting_what_somebody_is_changing_keeps_it(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("visit")
    seen = office.record(id_).ver
    an.edit(id_, base=seen, duration=30)
    assert bo.edit(id_, base=seen, deleted_at=NOW) == "restored"
    assert "deleted_at" not in office.record(id_).body
    (conflict,) = office.conflicts()
    assert (conflict["kind"], conflict["aside"], conflict["aside_by"]) == ("restored", NOW, "bo")


def test_changing_what_somebody_deleted_takes_it_out_of_the_bin(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("visit")
    seen = office.record(id_).ver
    an.edit(id_, base=seen, deleted_at=NOW)
    assert bo.edit(id_, base=seen, duration=30) == "restored"
    record = office.record(id_)
    assert "deleted_at" not in record.body
    assert record.body["duration"] == 30
    assert office.conflicts()[0]["aside_by"] == "an"


def test_deleting_after_having_seen_the_change_deletes(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("visit")
    an.edit(id_, duration=30)
    assert bo.edit(id_, deleted_at=NOW) == "applied"
    assert bo.edit(id_, deleted_at=None) == "applied"
    assert "deleted_at" not in office.record(id_).body


def test_what_is_impossible_only_together_is_put_aside(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("visit", reached_total=5, reached_new=1)
    seen = office.record(id_).ver
    an.edit(id_, base=seen, reached_total=2)
    assert bo.edit(id_, base=seen, reached_new=4, duration=30) == "conflict"
    body = office.record(id_).body
    assert (body["reached_total"], body["reached_new"], body["duration"]) == (2, 1, 30)
    (conflict,) = office.conflicts()
    assert (conflict["kind"], conflict["field"], conflict["aside"]) == (
        "impossible",
        "reached_new",
        4,
    )


def test_only_what_makes_it_impossible_is_put_aside(office: Office, an: Laptop, bo: Laptop) -> None:
    id_ = an.make("visit", reached_total=50, consultants={"add": ["an"]})
    seen = office.record(id_).ver
    an.edit(id_, base=seen, reached_new=28)
    assert bo.edit(id_, base=seen, reached_total=24, consultants={"add": ["bo"]}) == "conflict"
    body = office.record(id_).body
    assert (body["reached_total"], body["consultants"]) == (50, ["an", "bo"])
    assert [each["field"] for each in office.conflicts()] == ["reached_total"]


def test_what_is_impossible_by_itself_is_refused(office: Office, an: Laptop) -> None:
    id_ = an.make("visit", reached_total=5)
    assert an.edit(id_, reached_new=9) == "refused: more_new_than_reached"
    assert "reached_new" not in office.record(id_).body
    assert len(office.books.quarantined) == 1


def test_a_record_that_moved_leaves_a_mark_and_takes_its_conflicts_along(office: Office) -> None:
    an = office.laptop("an", **EVERYWHERE)
    bo = office.laptop("bo", **EVERYWHERE)
    id_ = an.make("visit", duration=10)
    seen = office.record(id_).ver
    an.edit(id_, base=seen, duration=20)
    bo.edit(id_, base=seen, duration=30)
    bo.pull()
    assert an.edit(id_, moved_to=4) == "applied"
    page = bo.pull()
    assert {mark.scope for mark in page.departed} == {TEAM}
    assert {row.scope for row in page.rows} == {4}
    assert {row.entity for row in page.rows} == {"visit", "conflict"}


def test_a_conflict_is_resolved_by_an_operation_and_nothing_else(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("visit", duration=10)
    seen = office.record(id_).ver
    an.edit(id_, base=seen, duration=20)
    bo.edit(id_, base=seen, duration=30)
    (conflict,) = [e.id for e in office.books.stored.values() if e.entity == "conflict"]
    seen = office.record(conflict).ver
    assert an.edit(conflict, base=seen, standing=99) == "refused: made_by_server"
    assert an.edit(conflict, base=seen, resolution="nonsense") == "refused: resolution"
    assert an.edit(conflict, base=seen, resolution="aside") == "applied"
    assert bo.edit(conflict, base=seen, resolution="aside") == "applied"
    assert bo.edit(conflict, resolution="standing") == "applied"
    assert office.record(conflict).body["resolution"] == "standing"
    assert office.record(conflict).body["updated_by"] == "bo"
    made = an.push(an.op("conflict", office.new_id(), {"resolution": "seen"}))
    assert made.results[0].outcome == "refused"


def test_a_conflict_that_two_people_decided_differently_is_open_again(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("visit", duration=10)
    seen = office.record(id_).ver
    an.edit(id_, base=seen, duration=20)
    bo.edit(id_, base=seen, duration=30)
    (conflict,) = [e.id for e in office.books.stored.values() if e.entity == "conflict"]
    seen = office.record(conflict).ver
    an.edit(conflict, base=seen, resolution="aside")
    assert bo.edit(conflict, base=seen, resolution="standing") == "conflict"
    assert "resolution" not in office.record(conflict).body
    assert office.laptop("cy").edit(conflict, base=seen, resolution="seen") == "conflict"
    assert an.edit(conflict, resolution="aside") == "applied"
    assert len(office.conflicts()) == 1


def test_changing_what_one_knows_to_be_in_the_bin_leaves_it_there(
    office: Office, an: Laptop, bo: Laptop
) -> None:
    id_ = an.make("visit")
    an.edit(id_, deleted_at=NOW)
    assert bo.edit(id_, duration=30) == "applied"
    assert office.record(id_).body["deleted_at"] == NOW


def test_a_record_that_was_broken_before_can_still_be_changed(office: Office, an: Laptop) -> None:
    id_ = an.make("visit")
    office.record(id_).body["reached_new"] = 7
    assert an.edit(id_, duration=30) == "applied"
    assert an.edit(id_, duration=-1) == "refused: end_before_start"


def test_a_record_that_came_back_is_not_said_to_have_left(office: Office) -> None:
    an = office.laptop("an", **EVERYWHERE)
    id_ = an.make("visit")
    an.edit(id_, moved_to=4)
    an.edit(id_, moved_to=TEAM)
    page = office.laptop("bo").pull()
    assert ([row.id for row in page.rows], page.departed) == ([id_], [])
    an.push(an.op("visit", id_, {}, moved_to=4), an.op("visit", id_, {}, moved_to=TEAM))
    page = office.laptop("cy").pull()
    assert ([row.id for row in page.rows], page.departed) == ([id_], [])


ORDERS = st.permutations(range(5))


@given(ORDERS, st.integers(2, 5))
def test_every_value_survives_in_whatever_order_they_arrive(order: list[int], many: int) -> None:
    office = Office()
    id_ = office.laptop("first").make("visit", duration=1)
    seen = office.record(id_).ver
    values = [each for each in order if each < many]
    for value in values:
        office.laptop(f"user{value}").edit(id_, base=seen, duration=100 + value)
    kept = {office.record(id_).body["duration"]}
    kept |= {conflict["aside"] for conflict in office.conflicts()}
    assert kept == {100 + value for value in values}


@given(ORDERS)
def test_every_text_survives_in_whatever_order_they_arrive(order: list[int]) -> None:
    office = Office()
    before = "one two three four five"
    words = before.split()
    id_ = office.laptop("first").make("visit", note=before)
    seen = office.record(id_).ver
    for place in order:
        text = before.replace(words[place], f"new{place}")
        office.laptop(f"u{place}").edit(id_, base=seen, note=text, was={"note": before})
    kept = office.record(id_).body["note"]
    kept += " ".join(conflict.get("aside", "") for conflict in office.conflicts())
    assert all(f"new{place}" in kept for place in order)


def _act(laptop: Laptop, id_: UUID, seen: int, action: str) -> str:
    match action:
        case "delete":
            return laptop.edit(id_, base=seen, deleted_at=NOW)
        case "edit":
            return laptop.edit(id_, base=seen, duration=laptop.office.number() % 1000 + 1)
        case "move":
            return laptop.edit(id_, base=seen, moved_to=4)
        case "erase":
            office = laptop.office
            erase(office.books, id_, ledger=Paper([]), reason="request", occasion=office.occasion())
            return "erased"
        case _:
            note = f"a note {laptop.office.number()}"
            return laptop.edit(id_, base=seen, note=note)


ACTIONS = ("delete", "edit", "move", "erase", "note")


@pytest.mark.parametrize("first", ACTIONS)
@pytest.mark.parametrize("second", ACTIONS)
@pytest.mark.parametrize("same_user", [True, False])
def test_the_matrix_of_delete_edit_move_and_erase(first: str, second: str, same_user: bool) -> None:
    office = Office()
    an = office.laptop("an", **EVERYWHERE)
    bo = office.laptop("an" if same_user else "bo", **EVERYWHERE)
    id_ = an.make("visit", duration=5)
    seen = office.record(id_).ver
    _act(an, id_, seen, first)
    outcome = _act(bo, id_, seen, second)
    record = office.record(id_)
    actions = {first, second}
    if "erase" in actions:
        assert record.erased
        assert not record.body
        assert outcome == "erased"
        return
    assert record.scope == (4 if "move" in actions else TEAM)
    edits = actions & {"edit", "note"}
    if "delete" in actions and edits:
        assert outcome == "restored"
    assert ("deleted_at" in record.body) == ("delete" in actions and not edits)
    assert ("note" in record.body) == ("note" in actions)
    assert (record.body["duration"] != 5) == ("edit" in actions)
    met = bool(edits) and (first == second or "delete" in actions)
    assert len(office.conflicts()) == met


def test_a_shared_place_moves_nowhere_private(office: Office, an: Laptop) -> None:
    id_ = an.make("place")
    assert an.edit(id_, moved_to=TEAM) == "refused: scope"
    assert office.record(id_).scope == CITY
