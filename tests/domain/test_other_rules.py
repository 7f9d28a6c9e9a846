"""What may be stored as a place, a person, an organisation, a tie or a consent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.organisation import (
    Network,
    Organisation,
    check_network,
    check_organisation,
    looks_like_email,
)
from desktop.domain.person import (
    Affiliation,
    Consent,
    Person,
    check_affiliation,
    check_consent,
    check_person,
)
from desktop.domain.place import Place, PlaceAssessment, check_assessment, check_place
from desktop.domain.record import PersonId, PlaceId, WardCode
from desktop.domain.vocabulary import ConsentPurpose, OrganisationKind, PlaceKind
from desktop.errors import InvalidEntry

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
TODAY = date(2026, 11, 21)
YESTERDAY, TOMORROW = date(2026, 11, 20), date(2026, 11, 22)
BASE: dict[str, Any] = {
    "id": UUID(int=1),
    "created_at": NOW,
    "created_by": "lies",
    "updated_at": NOW,
    "updated_by": "lies",
}


def place(**fields: Any) -> Place:
    start: dict[str, Any] = {"name": "Plein", "kind": PlaceKind.OTHER, "ward": WardCode("w")}
    return check_place(Place(**BASE | start | fields))


def assessment(**fields: Any) -> PlaceAssessment:
    start: dict[str, Any] = {"place_id": PlaceId(UUID(int=2)), "assessed_on": TODAY}
    return check_assessment(PlaceAssessment(**BASE | start | fields), today=TODAY)


def person(**fields: Any) -> Person:
    start: dict[str, Any] = {"display_name": "Zoë Demo", "review_on": TODAY}
    return check_person(Person(**BASE | start | fields))


def organisation(**fields: Any) -> Organisation:
    start: dict[str, Any] = {"name": "vzw Demo", "kind": OrganisationKind.NON_PROFIT}
    return check_organisation(Organisation(**BASE | start | fields))


def network(**fields: Any) -> Network:
    return check_network(Network(**BASE | {"name": "Ouders"} | fields))


def affiliation(**fields: Any) -> Affiliation:
    start: dict[str, Any] = {
        "person_id": PersonId(UUID(int=2)),
        "target_kind": "network",
        "target_id": UUID(int=3),
    }
    return check_affiliation(Affiliation(**BASE | start | fields))


def consent(**fields: Any) -> Consent:
    start: dict[str, Any] = {
        "person_id": PersonId(UUID(int=2)),
        "purpose": ConsentPurpose.DIRECTORY,
        "given_on": TODAY,
    }
    return check_consent(Consent(**BASE | start | fields), today=TODAY)


@pytest.mark.parametrize("make", [place, assessment, person, organisation, network, affiliation])
def test_the_least_is_enough(make: Callable[..., object]) -> None:
    assert make() is not None


@pytest.mark.parametrize(
    ("make", "fields", "problem"),
    [
        (place, {"name": " "}, ("name", "required")),
        (place, {"name": "x" * 201}, ("name", "too_long_text")),
        (place, {"capacity": -1}, ("capacity", "out_of_range")),
        (place, {"lon": 4.5}, ("lat", "incomplete_point")),
        (place, {"lat": 91.0, "lon": 4.5}, ("lat", "out_of_range")),
        (assessment, {"assessed_on": TOMORROW}, ("assessed_on", "in_future")),
        (assessment, {"assessed_on": date(1999, 1, 1)}, ("assessed_on", "too_long_ago")),
        (assessment, {"threshold": 6}, ("threshold", "out_of_range")),
        (person, {"display_name": ""}, ("display_name", "required")),
        (person, {"email": "zoe at example"}, ("email", "not_an_email")),
        (organisation, {"name": ""}, ("name", "required")),
        (organisation, {"email": "@example.org"}, ("email", "not_an_email")),
        (network, {"name": "x" * 201}, ("name", "too_long_text")),
        (affiliation, {"public_role": True}, ("public_source", "required")),
        (affiliation, {"from_on": TODAY, "to_on": YESTERDAY}, ("to_on", "end_before_start")),
        (consent, {"given_on": TOMORROW}, ("given_on", "in_future")),
        (consent, {"withdrawn_on": TOMORROW}, ("withdrawn_on", "in_future")),
        (consent, {"expires_on": YESTERDAY}, ("expires_on", "end_before_start")),
    ],
)
def test_a_broken_rule_is_named(
    make: Callable[..., object], fields: dict[str, Any], problem: tuple[str, str]
) -> None:
    with pytest.raises(InvalidEntry) as refused:
        make(**fields)
    assert problem in {(found.field, found.rule) for found in refused.value.problems}


@pytest.mark.parametrize("address", ["zoe@example.org", "z.o-e+x@sub.example.be"])
def test_an_address_that_could_be_mailed(address: str) -> None:
    assert looks_like_email(address)


@pytest.mark.parametrize("address", ["zoe", "zoe@", "@x.be", "zoe@x", "zoe @x.be", "zoe@.be"])
def test_an_address_that_could_not(address: str) -> None:
    assert not looks_like_email(address)
