"""Records whose id follows from what they are about, made by two who do not know of each other."""

from __future__ import annotations

import pytest

from tests.server.office import Laptop, Office, outcome_of


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def an(office: Office) -> Laptop:
    return office.laptop("an")


def test_two_who_make_the_same_record_offline_make_one_and_both_values_are_kept(
    office: Office, an: Laptop
) -> None:
    person = an.make("person")
    id_ = office.new_id()
    made = {"created_at": office.now, "person_id": str(person)}
    bo = office.laptop("bo")
    an.push(an.op("contact_rhythm", id_, made | {"every_days": 30, "assignee": "an"}))
    answer = bo.push(bo.op("contact_rhythm", id_, made | {"every_days": 60, "assignee": "an"}))
    assert outcome_of(answer) == "conflict"
    (conflict,) = office.conflicts()
    found = (conflict["field"], conflict["standing"], conflict["aside"])
    assert found == ("every_days", 60, 30)


def test_what_its_laptop_emptied_is_no_new_record(office: Office, an: Laptop) -> None:
    assert outcome_of(an.push(an.op("attachment", office.new_id(), {}))) == "erased"


def test_what_one_of_two_makers_binned_comes_back_with_what_the_other_knows(
    office: Office, an: Laptop
) -> None:
    person = an.make("person")
    id_ = office.new_id()
    made = {"created_at": office.now, "person_id": str(person), "assignee": "an"}
    bo = office.laptop("bo")
    binned = {"every_days": 30, "deleted_at": office.now}
    an.push(an.op("contact_rhythm", id_, made | binned))
    answer = bo.push(bo.op("contact_rhythm", id_, made | {"every_days": 60}))
    assert outcome_of(answer) in {"conflict", "restored"}
    assert "deleted_at" not in office.record(id_).body
