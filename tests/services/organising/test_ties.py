"""Ties of contacts: changed with dates and ground, seen from both ends, never past the gate."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.domain.listing import PersonFilter
from desktop.domain.vocabulary import ConsentPurpose, OrganisationKind, Theme
from desktop.errors import ChangedMeanwhile, GateClosed, InvalidEntry, NotFound
from desktop.services import bin as rubbish
from desktop.services import persons, ties
from desktop.services.desk import Desk
from desktop.services.organising import networks, organisations
from tests.conftest import NOW

GIVEN = {"how_given": "aloud, at the table"}


def add_person(desk: Desk, name: str = "An Voorbeeld") -> Any:
    return persons.add_person(desk, display_name=name)[0]


def prayer_group(desk: Desk) -> Any:
    return networks.add_network(desk, name="Gebedsgroep", themes=frozenset({Theme.BELIEF}))[0]


def school(desk: Desk) -> Any:
    return organisations.add_organisation(desk, name="Basisschool", kind=OrganisationKind.SCHOOL)[0]


def test_consent_that_is_given_now_carries_the_tie(desk: Desk) -> None:
    person, group = add_person(desk), prayer_group(desk)
    with pytest.raises(GateClosed):
        ties.tie(desk, person.id, "network", group.id)
    made, _ = ties.tie(desk, person.id, "network", group.id, consented=GIVEN)

    (consent,) = ties.consents_of(desk, person.id)
    assert made.consent_id == consent.id
    assert consent.purpose is ConsentPurpose.SPECIAL_CATEGORY
    assert (consent.how_given, consent.given_on) == (GIVEN["how_given"], NOW.date())


def test_consent_is_not_left_behind_when_the_tie_is_refused(desk: Desk) -> None:
    person, group = add_person(desk), prayer_group(desk)
    with pytest.raises(InvalidEntry):
        ties.tie(
            desk, person.id, "network", group.id, consented=GIVEN | {"given_on": date(2027, 1, 1)}
        )
    rubbish.delete(desk, "network", group.id)
    with pytest.raises(InvalidEntry):
        ties.tie(desk, person.id, "network", group.id, consented=GIVEN)

    assert ties.consents_of(desk, person.id) == []


def test_a_tie_ends_on_a_day_and_stays_on_file(desk: Desk) -> None:
    person, house = add_person(desk), school(desk)
    made, _ = ties.tie(desk, person.id, "organisation", house.id, from_on=date(2025, 1, 1))
    ended, _ = ties.change_tie(desk, made.id, seen=made, to_on=date(2026, 1, 1))

    assert (ended.from_on, ended.to_on) == (date(2025, 1, 1), date(2026, 1, 1))
    assert [each.affiliation for each in ties.ties_of(desk, person.id)] == [ended]
    with pytest.raises(InvalidEntry):
        ties.change_tie(desk, made.id, to_on=date(2024, 1, 1))
    with pytest.raises(ChangedMeanwhile):
        ties.change_tie(desk, made.id, seen=made, to_on=date(2026, 2, 1))
    with pytest.raises(TypeError):
        ties.change_tie(desk, made.id, target_id=person.id)


def test_a_change_does_not_take_the_ground_away(desk: Desk) -> None:
    person, group = add_person(desk), prayer_group(desk)
    public: dict[str, Any] = {"public_role": True, "public_source": "website"}
    made, _ = ties.tie(desk, person.id, "network", group.id, **public)
    with pytest.raises(GateClosed):
        ties.change_tie(desk, made.id, public_role=False, public_source="")
    changed, _ = ties.change_tie(
        desk, made.id, public_role=False, public_source="", consented=GIVEN
    )

    (consent,) = ties.consents_of(desk, person.id)
    assert changed.consent_id == consent.id
    assert ties.get_tie(desk, made.id) == changed


def test_ties_are_seen_from_the_other_end_by_name(desk: Desk) -> None:
    house = school(desk)
    for name in ("Zoë", "An", "Émile"):
        ties.tie(desk, add_person(desk, name).id, "organisation", house.id, role="ouder")
    gone = add_person(desk, "Weg")
    ties.tie(desk, gone.id, "organisation", house.id)
    rubbish.delete(desk, "person", gone.id)

    found = ties.tied_persons(desk, house.id, limit=2)
    assert [row.person_name for row in found.rows] == ["An", "Émile"]
    assert ties.count_tied_persons(desk, house.id) == 3
    assert persons.count_persons(desk, PersonFilter()) == 3


def test_only_what_reveals_something_needs_a_ground(desk: Desk) -> None:
    assert ties.target_is_sensitive(desk, "network", prayer_group(desk).id)
    assert not ties.target_is_sensitive(desk, "organisation", school(desk).id)


def test_a_tie_that_is_not_there_cannot_be_changed(desk: Desk) -> None:
    person, house = add_person(desk), school(desk)
    made, _ = ties.tie(desk, person.id, "organisation", house.id)
    ties.untie(desk, made.id)
    with pytest.raises(NotFound):
        ties.change_tie(desk, made.id, role="x")
