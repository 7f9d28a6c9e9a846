"""What is missing: each thing is told once it is missing, and not before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from desktop.domain.missing import (
    Around,
    Gap,
    Missing,
    missing_of_network,
    missing_of_organisation,
    missing_of_person,
    missing_of_place,
    missing_of_service,
)
from desktop.domain.organisation import Network, Organisation
from desktop.domain.person import Affiliation, Consent, Person
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.record import OrganisationId, PersonId, PlaceId, WardCode
from desktop.domain.service import Service
from desktop.domain.vocabulary import (
    Art9Basis,
    ConsentPurpose,
    LegalBasis,
    OrganisationKind,
    OrganisationStatus,
    PlaceKind,
    PlaceStatus,
    Purpose,
    Reach,
    ServiceStatus,
    Theme,
)
from desktop.words.missing import missing_text

TODAY = date(2026, 3, 4)
MADE = datetime(2026, 2, 1, tzinfo=UTC)
OLD = datetime(2024, 2, 1, tzinfo=UTC)
SIGNED: dict[str, Any] = {
    "created_at": MADE,
    "created_by": "lies",
    "updated_at": MADE,
    "updated_by": "lies",
}
AROUND = Around(today=TODAY, last_visit=date(2026, 2, 20))
WARD = WardCode("12025W01")
PERSON = Person(
    id=uuid4(),
    display_name="An Voorbeeld",
    phone="+32470000000",
    ward=WARD,
    owner="lies",
    review_on=date(2027, 1, 1),
    purposes=frozenset({Purpose.CONTACT}),
    informed_on=date(2026, 1, 1),
    **SIGNED,
)
PLACE = Place(
    id=uuid4(),
    name="Buurthuis",
    kind=PlaceKind.COMMUNITY_HOUSE,
    ward=WARD,
    lat=51.0,
    lon=4.5,
    opening_hours="ma 9-12",
    organisation_id=OrganisationId(uuid4()),
    **SIGNED,
)
ASSESSED = PlaceAssessment(
    id=uuid4(),
    place_id=PlaceId(PLACE.id),
    assessed_on=date(2026, 1, 1),
    accessibility=frozenset({"step_free"}),
    **SIGNED,
)


def codes(gaps: Sequence[Gap]) -> list[Missing]:
    return [gap.code for gap in gaps]


def test_nothing_is_missing_about_a_contact_that_is_complete() -> None:
    assert missing_of_person(PERSON, AROUND) == []


def test_a_contact_without_anything_misses_all_of_it() -> None:
    nothing = {"phone": "", "ward": None, "owner": "", "informed_on": None}
    bare = replace(PERSON, **nothing, purposes=frozenset(), review_on=date(2026, 3, 3))  # type: ignore[arg-type]

    assert codes(missing_of_person(bare, AROUND)) == [
        Missing.REVIEW_PASSED,
        Missing.NO_PURPOSE,
        Missing.NOT_INFORMED,
        Missing.NO_CHANNEL,
        Missing.NO_WARD,
        Missing.NO_OWNER,
    ]


def test_what_is_sensitive_wants_explicit_consent_and_a_consent_wants_proof() -> None:
    person = replace(PERSON, art9_basis=Art9Basis.EXPLICIT_CONSENT)
    spoken = Consent(
        id=uuid4(),
        person_id=PersonId(person.id),
        purpose=ConsentPurpose.SPECIAL_CATEGORY,
        given_on=date(2026, 1, 1),
        witness="lies",
        **SIGNED,
    )
    soon = replace(spoken, witness="", expires_on=TODAY)

    assert codes(missing_of_person(person, AROUND)) == [Missing.NO_ART9_CONSENT]
    assert missing_of_person(person, AROUND, consents=[spoken]) == []
    assert codes(missing_of_person(person, AROUND, consents=[soon])) == [
        Missing.CONSENT_ENDING,
        Missing.NO_PROOF,
    ]


def test_the_day_of_the_review_itself_is_still_in_time() -> None:
    assert missing_of_person(replace(PERSON, review_on=TODAY), AROUND) == []


def test_consent_as_basis_wants_a_consent_that_holds() -> None:
    person = replace(PERSON, legal_basis=LegalBasis.CONSENT)
    given = Consent(
        id=uuid4(),
        person_id=PersonId(person.id),
        purpose=ConsentPurpose.KEEP_IN_TOUCH,
        given_on=date(2025, 1, 1),
        how_given="aloud",
        **SIGNED,
    )
    ended = replace(given, expires_on=date(2026, 3, 3))

    assert codes(missing_of_person(person, AROUND)) == [Missing.NO_CONSENT]
    assert missing_of_person(person, AROUND, consents=[given]) == []
    assert codes(missing_of_person(person, AROUND, consents=[ended])) == [
        Missing.NO_CONSENT,
        Missing.CONSENT_ENDING,
    ]


def test_a_tie_says_when_its_ground_is_gone() -> None:
    consent = Consent(
        id=uuid4(),
        person_id=PersonId(PERSON.id),
        purpose=ConsentPurpose.SPECIAL_CATEGORY,
        given_on=date(2025, 1, 1),
        expires_on=date(2026, 2, 1),
        **SIGNED,
    )
    tie = Affiliation(
        id=uuid4(),
        person_id=PersonId(PERSON.id),
        target_kind="organisation",
        target_id=uuid4(),
        consent_id=consent.id,
        **SIGNED,
    )
    unsourced = replace(tie, consent_id=None, public_role=True)

    found = missing_of_person(PERSON, AROUND, ties=[tie, unsourced], consents=[consent])

    assert found == [
        Gap(Missing.NO_SOURCE),
        Gap(Missing.CONSENT_ENDED, date(2026, 2, 1)),
        Gap(Missing.CONSENT_ENDING, date(2026, 2, 1)),
    ]


def test_silence_counts_from_the_last_visit_and_new_records_get_time() -> None:
    long_ago = Around(today=TODAY, last_visit=TODAY - timedelta(days=181))
    nobody = Around(today=TODAY)

    assert missing_of_person(PERSON, long_ago) == [Gap(Missing.SILENT, long_ago.last_visit)]
    assert missing_of_person(PERSON, nobody) == []
    old = replace(PERSON, created_at=OLD)
    assert codes(missing_of_person(old, nobody)) == [Missing.NEVER_VISITED]


def test_organisations_that_stopped_miss_nothing() -> None:
    house = Organisation(id=uuid4(), name="Vzw", kind=OrganisationKind.NON_PROFIT, **SIGNED)

    assert {Missing.NO_CHANNEL, Missing.NO_WARD} <= set(
        codes(missing_of_organisation(house, AROUND))
    )
    stopped = next(each for each in OrganisationStatus if each is not OrganisationStatus.ACTIVE)
    assert missing_of_organisation(replace(house, status=stopped), AROUND) == []


def test_a_network_is_asked_where_it_meets_and_what_it_needs() -> None:
    network = Network(id=uuid4(), name="Moeders", **SIGNED)
    full = replace(
        network,
        owner="lies",
        wards=frozenset({WARD}),
        themes=frozenset({Theme.LANGUAGE}),
        channels="op de koer",
        needs="een zaal",
        reach=Reach.GOOD,
    )

    assert len(missing_of_network(network, AROUND)) == 6
    assert missing_of_network(full, AROUND) == []


def test_places_age_by_their_assessment_and_by_their_last_change() -> None:
    assert missing_of_place(PLACE, AROUND, ASSESSED) == []
    assert codes(missing_of_place(PLACE, AROUND)) == [Missing.NOT_ASSESSED]
    old = replace(ASSESSED, assessed_on=date(2025, 3, 3), accessibility=frozenset())
    assert codes(missing_of_place(PLACE, AROUND, old)) == [
        Missing.ASSESSED_LONG_AGO,
        Missing.NO_ACCESSIBILITY,
    ]
    untouched = replace(PLACE, updated_at=OLD)
    assert codes(missing_of_place(untouched, AROUND, ASSESSED)) == [Missing.NOT_CHECKED]
    assert missing_of_place(replace(PLACE, status=PlaceStatus.CLOSED), AROUND) == []


def test_a_service_ages_from_the_day_it_was_checked() -> None:
    service = Service(
        id=uuid4(),
        organisation_id=OrganisationId(uuid4()),
        name="Taalcafé",
        how_to_apply="Kom langs",
        cost="gratis",
        opening_hours="do 19u",
        languages=frozenset({"nl"}),
        themes=frozenset({Theme.LANGUAGE}),
        checked_on=TODAY - timedelta(days=365),
        **SIGNED,
    )
    old = replace(service, checked_on=TODAY - timedelta(days=366))

    assert missing_of_service(service, TODAY) == []
    assert missing_of_service(old, TODAY) == [Gap(Missing.NOT_CHECKED, old.checked_on)]
    assert codes(missing_of_service(replace(old, checked_on=None), TODAY)) == [Missing.NOT_CHECKED]
    assert missing_of_service(replace(old, status=ServiceStatus.STOPPED), TODAY) == []


def test_every_gap_has_words_with_and_without_a_day() -> None:
    for code in Missing:
        for day in (None, TODAY):
            said = missing_text(Gap(code, day))
            assert said != str(code)
            assert "{" not in said
