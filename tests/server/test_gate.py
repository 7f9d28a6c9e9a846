"""Rule R3 across records: what two laptops say together, in either order."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from tests.server.office import NOW, VISIT, Laptop, Office, outcome_of


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def an(office: Office) -> Laptop:
    return office.laptop("an")


@pytest.fixture
def person(an: Laptop) -> UUID:
    return an.make("person")


def _consent(an: Laptop, person: UUID, **fields: Any) -> UUID:
    usual = {"purpose": "special_category", "given_on": "2026-01-05"}
    return an.make("consent", person_id=str(person), **usual | fields)


def _tie(an: Laptop, person: UUID, target: UUID, **fields: Any) -> str:
    tie = {"person_id": str(person), "target_kind": "place", "target_id": str(target)}
    return outcome_of(an.push(an.op("affiliation", an.office.new_id(), tie | fields)))


def test_a_tie_to_a_sensitive_place_needs_a_ground(an: Laptop, person: UUID) -> None:
    mosque = an.make("place", kind="house_of_worship")
    assert _tie(an, person, mosque) == "refused: gate"
    public = {"public_role": True, "public_source": "their website"}
    assert _tie(an, person, mosque, **public) == "applied"
    _consent(an, person)
    assert _tie(an, person, mosque) == "applied"


@pytest.mark.parametrize(
    "fields",
    [
        {"purpose": "keep_in_touch"},
        {"expires_on": "2026-02-01"},
        {"withdrawn_on": "2026-02-01"},
        {"deleted_at": NOW},
    ],
)
def test_a_consent_that_does_not_hold_opens_nothing(
    an: Laptop, person: UUID, fields: dict[str, Any]
) -> None:
    mosque = an.make("place", kind="house_of_worship")
    _consent(an, person, **fields)
    assert _tie(an, person, mosque) == "refused: gate"


@pytest.mark.parametrize("change", [{"kind": "house_of_worship"}, {"themes": {"add": ["belief"]}}])
def test_a_place_with_unprotected_ties_does_not_become_sensitive(
    office: Office, an: Laptop, person: UUID, change: dict[str, Any]
) -> None:
    place = an.make("place")
    assert _tie(an, person, place) == "applied"
    assert office.laptop("bo").edit(place, **change) == "refused: gate"
    _consent(an, person)
    assert office.laptop("bo").edit(place, **change) == "applied"


def test_a_place_that_arrives_after_its_ties_is_held_against_them(
    office: Office, an: Laptop, person: UUID
) -> None:
    place = office.new_id()
    assert _tie(an, person, place) == "applied"
    fields = {"name": "Het huis", "kind": "house_of_worship", "ward": "12025W03"}
    assert outcome_of(an.push(an.op("place", place, fields))) == "refused: gate"


def test_a_visit_with_a_person_and_a_sensitive_theme_needs_a_ground(
    office: Office, an: Laptop, person: UUID
) -> None:
    visit = an.make("visit", persons={"add": [str(person)]})
    bo = office.laptop("bo")
    assert bo.edit(visit, themes={"add": ["rainbow"]}) == "refused: gate"
    assert bo.edit(visit, themes={"add": ["youth"]}) == "applied"
    network = an.make("network", name="A network", themes={"add": ["rainbow"]})
    assert bo.edit(visit, networks={"add": [str(network)]}) == "refused: gate"
    _consent(an, person)
    assert bo.edit(visit, networks={"add": [str(network)]}) == "applied"


def test_a_public_role_with_the_place_of_the_visit_is_a_ground(an: Laptop, person: UUID) -> None:
    mosque = an.make("place", kind="house_of_worship")
    visit = an.make("visit", persons={"add": [str(person)]})
    assert an.edit(visit, place_id=str(mosque)) == "refused: gate"
    _tie(an, person, mosque, public_role=True, public_source="their website")
    assert an.edit(visit, place_id=str(mosque)) == "applied"


def test_withdrawing_a_consent_is_obeyed_and_ends_what_rested_on_it(
    office: Office, an: Laptop, person: UUID
) -> None:
    mosque = an.make("place", kind="house_of_worship")
    consent = _consent(an, person)
    assert _tie(an, person, mosque) == "applied"
    visit = an.make("visit", persons={"add": [str(person)]}, themes={"add": ["belief"]})
    assert office.laptop("bo").edit(consent, withdrawn_on="2026-09-01") == "applied"
    (tie,) = [each for each in office.books.stored.values() if each.entity == "affiliation"]
    assert "deleted_at" in tie.body
    assert "persons" not in office.record(visit).body
    assert {conflict["kind"] for conflict in office.conflicts()} == {"impossible"}
    assert {conflict["record_id"] for conflict in office.conflicts()} == {str(tie.id), str(visit)}


def test_one_push_brings_consent_tie_and_withdrawal_in_order(
    office: Office, an: Laptop, person: UUID
) -> None:
    mosque = an.make("place", kind="house_of_worship")
    consent, tie = office.new_id(), office.new_id()
    given = {"purpose": "special_category", "given_on": "2026-01-05", "person_id": str(person)}
    tied = {"person_id": str(person), "target_kind": "place", "target_id": str(mosque)}
    answer = an.push(
        an.op("affiliation", office.new_id(), tied),
        an.op("consent", consent, given),
        an.op("affiliation", tie, tied),
        an.op("consent", consent, {"withdrawn_on": "2026-03-01"}),
        an.op("affiliation", office.new_id(), tied),
    )
    assert [(result.n - an.n + 5, result.reason) for result in answer.results] == [
        (1, "gate"),
        (5, "gate"),
    ]
    assert "deleted_at" in office.record(tie).body


def test_an_edit_that_restores_a_tie_passes_the_gate_again(
    office: Office, an: Laptop, person: UUID
) -> None:
    mosque = an.make("place", kind="house_of_worship")
    consent = _consent(an, person)
    _tie(an, person, mosque)
    (tie,) = [each for each in office.books.stored.values() if each.entity == "affiliation"]
    seen = tie.ver
    an.edit(consent, withdrawn_on="2026-09-01")
    assert office.laptop("bo").edit(tie.id, base=seen, role="imam") == "refused: gate"
    assert "deleted_at" in office.record(tie.id).body


def test_other_fields_of_a_tie_whose_ground_ran_out_can_still_be_changed(
    office: Office, an: Laptop, person: UUID
) -> None:
    mosque = an.make("place", kind="house_of_worship")
    _consent(an, person, expires_on="2026-10-01")
    _tie(an, person, mosque)
    (tie,) = [each for each in office.books.stored.values() if each.entity == "affiliation"]
    office.now += 400 * 86_400_000
    assert an.edit(tie.id, role="helps out") == "applied"
    assert _tie(an, person, mosque) == "refused: gate"


def _named_visit(an: Laptop, person: UUID) -> UUID:
    return an.make("visit", persons={"add": [str(person)]})


@pytest.mark.parametrize("visit_first", [True, False])
def test_a_question_about_a_visit_says_as_much_as_its_themes(
    an: Laptop, person: UUID, visit_first: bool
) -> None:
    need = {"summary": "waar bidden", "themes": {"add": ["belief"]}}
    if visit_first:
        visit = _named_visit(an, person)
        op = an.op("need", an.office.new_id(), need | {"visit_id": str(visit)})
        assert outcome_of(an.push(op)) == "refused: gate"
    else:
        visit = an.make("visit")
        an.make("need", **need, visit_id=str(visit))
        assert an.edit(visit, persons={"add": [str(person)]}) == "refused: gate"


def test_people_led_to_something_sensitive_keep_persons_away(an: Laptop, person: UUID) -> None:
    house = an.make("organisation", name="Huis", kind="non_profit")
    service = an.make("service", name="Loket", organisation_id=str(house))
    visit = _named_visit(an, person)
    an.make("referral", visit_id=str(visit), service_id=str(service))
    assert an.edit(service, themes={"add": ["mental_health"]}) == "refused: gate"
    assert an.edit(house, kind="faith_community") == "refused: gate"
    assert an.edit(visit, persons={"remove": [str(person)]}) == "applied"
    assert an.edit(house, kind="faith_community") == "applied"
    assert an.edit(visit, persons={"add": [str(person)]}) == "refused: gate"


def test_one_push_can_neither_lead_to_something_sensitive_nor_turn_it_so(
    an: Laptop, person: UUID
) -> None:
    office, house, service, visit, led = an.office, *(an.office.new_id() for _ in range(4))
    answer = an.push(
        an.op("organisation", house, {"name": "Huis", "kind": "non_profit"}),
        an.op("service", service, {"name": "Loket", "organisation_id": str(house)}),
        an.op("visit", visit, VISIT | {"persons": {"add": [str(person)]}}),
        an.op("referral", led, {"visit_id": str(visit), "service_id": str(service)}),
        an.op("organisation", house, {"kind": "faith_community"}),
    )
    assert [(each.n, each.reason) for each in answer.results] == [(an.n, "gate")]
    assert office.record(house).body["kind"] == "non_profit"


def test_withdrawing_a_consent_ends_a_naming_that_a_question_made_sensitive(
    an: Laptop, person: UUID
) -> None:
    consent = _consent(an, person)
    visit = _named_visit(an, person)
    an.make("need", summary="waar bidden", themes={"add": ["belief"]}, visit_id=str(visit))
    an.edit(consent, withdrawn_on="2026-09-01")
    assert "persons" not in an.office.record(visit).body
