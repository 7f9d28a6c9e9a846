"""The inference gate (R3): the service and the database refuse the same ties."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.person import Affiliation, Consent
from desktop.domain.record import PersonId, WardCode
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import (
    ConsentPurpose,
    OrganisationKind,
    PlaceKind,
    Theme,
    VisitKind,
)
from desktop.errors import GateClosed, InvalidEntry
from desktop.services import bin as bin_
from desktop.services import entries
from desktop.services.consent.gate import check_affiliation_gate, check_visit_gate
from desktop.services.desk import Desk
from desktop.services.organising.networks import add_network, change_network
from desktop.services.organising.organisations import add_organisation, change_organisation
from desktop.services.persons import (
    add_person,
    consents_of,
    give_consent,
    tie,
    ties_of,
    untie,
    withdraw_consent,
)
from desktop.services.places import add_place, change_place
from desktop.services.visits import change_visit, get_visit, log_visit
from desktop.storage import records
from tests.conftest import NOW

WARD = WardCode("12025W01")
TODAY = date(2026, 3, 4)


def person(desk: Desk) -> PersonId:
    return PersonId(add_person(desk, display_name="Zoë Demo")[0].id)


def consent(desk: Desk, person_id: UUID, **fields: Any) -> Consent:
    purpose: dict[str, Any] = {"purpose": ConsentPurpose.SPECIAL_CATEGORY}
    return give_consent(desk, person_id, **purpose | fields)[0]


def mosque(desk: Desk) -> UUID:
    kind = PlaceKind.HOUSE_OF_WORSHIP
    return add_place(desk, name="Gebedshuis", kind=kind, ward=WARD)[0].id


def sensitive_network(desk: Desk) -> UUID:
    return add_network(desk, name="Regenboog", themes=frozenset({Theme.RAINBOW}))[0].id


def visit_with(desk: Desk, *persons: PersonId, **fields: Any) -> Visit:
    people = frozenset(persons)
    return log_visit(desk, start=NOW, kind=VisitKind.MEETING, ward=WARD, persons=people, **fields)[
        0
    ]


@dataclass(frozen=True)
class Case:
    """A tie that somebody wants to make, and what it could rest on."""

    target: str
    sensitive: bool
    public_role: bool
    consent: str


CASES = st.builds(
    Case,
    target=st.sampled_from(["network", "place", "organisation"]),
    sensitive=st.booleans(),
    public_role=st.booleans(),
    consent=st.sampled_from(["none", "holds", "expired", "withdrawn", "other purpose"]),
)


def make_target(desk: Desk, case: Case) -> UUID:
    if case.target == "network":
        themes = frozenset({Theme.BELIEF if case.sensitive else Theme.YOUTH})
        return add_network(desk, name="Groep", themes=themes)[0].id
    if case.target == "place":
        kind = PlaceKind.HOUSE_OF_WORSHIP if case.sensitive else PlaceKind.LIBRARY
        return add_place(desk, name="Huis", kind=kind, ward=WARD)[0].id
    faith = OrganisationKind.FAITH_COMMUNITY if case.sensitive else OrganisationKind.NON_PROFIT
    return add_organisation(desk, name="Groep", kind=faith)[0].id


def make_consent(desk: Desk, case: Case, person_id: UUID) -> None:
    match case.consent:
        case "holds":
            consent(desk, person_id, expires_on=TODAY)
        case "expired":
            past = {"given_on": TODAY - timedelta(days=9), "expires_on": TODAY - timedelta(days=1)}
            consent(desk, person_id, **past)
        case "withdrawn":
            withdraw_consent(desk, consent(desk, person_id).id)
        case "other purpose":
            consent(desk, person_id, purpose=ConsentPurpose.DIRECTORY)
        case _:
            pass


def store_directly(desk: Desk, record: Affiliation | Visit) -> None:
    """Write past the service, as a mistake or another program would."""
    with desk.store.writing() as session:
        records.insert(session, record)


def ask_service_gate(desk: Desk, record: Affiliation | Visit) -> None:
    """Ask the first wall alone: behind a whole save the second would hide its holes."""
    with desk.store.reading() as session:
        if isinstance(record, Visit):
            check_visit_gate(session, record, today=desk.today())
        else:
            check_affiliation_gate(session, record, today=desk.today())


def is_refused(job: Any) -> bool:
    try:
        job()
    except GateClosed:
        return True
    return False


def test_service_and_database_agree_on_any_tie(desk: Desk) -> None:
    @settings(max_examples=60, deadline=None)
    @given(CASES)
    def check(case: Case) -> None:
        who, target = person(desk), make_target(desk, case)
        make_consent(desk, case, who)
        role: dict[str, Any] = (
            {"public_role": True, "public_source": "website"} if case.public_role else {}
        )
        fields = {"person_id": who, "target_kind": case.target, "target_id": target} | role
        direct = entries.begin(desk, Affiliation, desk.new_id(), fields)
        expected = case.sensitive and not case.public_role and case.consent != "holds"
        assert is_refused(lambda: ask_service_gate(desk, direct)) is expected
        assert is_refused(lambda: store_directly(desk, direct)) is expected
        assert is_refused(lambda: tie(desk, who, case.target, target, **role)) is expected

    check()


def test_service_and_database_agree_on_any_visit_with_a_person(desk: Desk) -> None:
    @settings(max_examples=60, deadline=None)
    @given(CASES, st.booleans())
    def check(case: Case, own_theme: bool) -> None:
        who, target = person(desk), make_target(desk, case)
        make_consent(desk, case, who)
        if case.public_role:
            source: dict[str, Any] = {"public_role": True, "public_source": "website"}
            tie(desk, who, case.target, target, **source)
        field = {"network": "networks"}.get(case.target, f"{case.target}_id")
        there = frozenset({target}) if case.target == "network" else target
        fields: dict[str, Any] = {field: there}
        if own_theme:
            fields["themes"] = frozenset({Theme.MENTAL_HEALTH})
        basics = {"start": NOW, "kind": VisitKind.EVENT, "ward": WARD}
        direct = entries.begin(
            desk, Visit, desk.new_id(), basics | fields | {"persons": frozenset({who})}
        )
        expected = (
            (case.sensitive or own_theme) and not case.public_role and case.consent != "holds"
        )
        assert is_refused(lambda: ask_service_gate(desk, direct)) is expected
        assert is_refused(lambda: store_directly(desk, direct)) is expected
        assert is_refused(lambda: visit_with(desk, who, **fields)) is expected

    check()


@pytest.mark.parametrize("column", ["themes", "place_id", "networks"])
def test_a_visit_with_a_person_cannot_become_sensitive(desk: Desk, column: str) -> None:
    visit = visit_with(desk, person(desk))
    sensitive: dict[str, Any] = {
        "themes": frozenset({Theme.BELIEF}),
        "place_id": mosque(desk),
        "networks": frozenset({sensitive_network(desk)}),
    }
    with pytest.raises(GateClosed):
        change_visit(desk, visit.id, **{column: sensitive[column]})
    assert get_visit(desk, visit.id) == visit


def test_a_target_with_ordinary_ties_cannot_become_sensitive(desk: Desk) -> None:
    who = person(desk)
    network, _ = add_network(desk, name="Ouders")
    place, _ = add_place(desk, name="Zaal", kind=PlaceKind.LIBRARY, ward=WARD)
    organisation, _ = add_organisation(desk, name="vzw", kind=OrganisationKind.NON_PROFIT)
    for kind, target in (("network", network), ("place", place), ("organisation", organisation)):
        tie(desk, who, kind, target.id)
    with pytest.raises(GateClosed):
        change_network(desk, network.id, themes=frozenset({Theme.RAINBOW}))
    with pytest.raises(GateClosed):
        change_place(desk, place.id, kind=PlaceKind.HOUSE_OF_WORSHIP)
    with pytest.raises(GateClosed):
        change_organisation(desk, organisation.id, kind=OrganisationKind.FAITH_COMMUNITY)


def test_one_step_may_move_a_visit_and_let_its_person_go(desk: Desk) -> None:
    visit = visit_with(desk, person(desk))
    changed, _ = change_visit(desk, visit.id, place_id=mosque(desk), persons=frozenset())
    assert not changed.persons


def test_a_visit_in_the_bin_comes_back_only_through_the_gate(desk: Desk) -> None:
    who, place = person(desk), add_place(desk, name="Zaal", kind=PlaceKind.OTHER, ward=WARD)[0]
    visit = visit_with(desk, who, place_id=place.id)
    bin_.delete(desk, "visit", visit.id)
    change_place(desk, place.id, kind=PlaceKind.HOUSE_OF_WORSHIP)
    with pytest.raises(GateClosed):
        bin_.restore(desk, "visit", visit.id)
    assert get_visit(desk, visit.id).is_deleted


def test_withdrawing_consent_ends_what_rested_on_it(desk: Desk) -> None:
    who, network, place = person(desk), sensitive_network(desk), mosque(desk)
    ordinary = add_organisation(desk, name="vzw", kind=OrganisationKind.NON_PROFIT)[0].id
    given_ = consent(desk, who)
    tie(desk, who, "network", network)
    tie(desk, who, "organisation", ordinary)
    tie(desk, who, "place", place, public_role=True, public_source="website")
    about_belief = visit_with(desk, who, themes=frozenset({Theme.BELIEF}), reached_total=4)
    in_public_role = visit_with(desk, who, place_id=place)
    plain = visit_with(desk, who)
    withdraw_consent(desk, given_.id)
    assert {each.affiliation.target_id for each in ties_of(desk, who)} == {ordinary, place}
    assert not get_visit(desk, about_belief.id).persons
    assert get_visit(desk, about_belief.id).reached_total == 4
    assert get_visit(desk, in_public_role.id).persons == {who}
    assert get_visit(desk, plain.id).persons == {who}
    assert [each.withdrawn_on for each in consents_of(desk, who)] == [TODAY]


def test_a_second_consent_keeps_the_ties(desk: Desk) -> None:
    who, network = person(desk), sensitive_network(desk)
    first, _second = consent(desk, who), consent(desk, who)
    tie(desk, who, "network", network)
    withdraw_consent(desk, first.id)
    assert len(ties_of(desk, who)) == 1


def test_a_tie_notes_the_consent_it_rests_on(desk: Desk) -> None:
    who = person(desk)
    given_ = consent(desk, who)
    affiliation, _ = tie(desk, who, "network", sensitive_network(desk))
    assert affiliation.consent_id == given_.id


def test_a_consent_of_somebody_else_is_no_consent(desk: Desk) -> None:
    who, other, network = person(desk), person(desk), sensitive_network(desk)
    theirs = consent(desk, other)
    with pytest.raises(InvalidEntry):
        tie(desk, who, "network", network, consent_id=theirs.id)
    assert not ties_of(desk, who)


def test_a_public_role_that_protects_a_visit_cannot_be_untied(desk: Desk) -> None:
    who, place = person(desk), mosque(desk)
    role, _ = tie(desk, who, "place", place, public_role=True, public_source="website")
    visit = visit_with(desk, who, place_id=place)
    with pytest.raises(GateClosed):
        untie(desk, role.id)
    change_visit(desk, visit.id, persons=frozenset())
    untie(desk, role.id)
    assert not ties_of(desk, who)


def test_consent_that_ran_out_yesterday_opens_nothing_today(desk: Desk) -> None:
    who, network = person(desk), sensitive_network(desk)
    consent(desk, who, expires_on=TODAY)
    tomorrow = replace(desk, now=lambda: NOW + timedelta(days=1))
    with pytest.raises(GateClosed):
        tie(tomorrow, who, "network", network)
    tie(desk, who, "network", network)
