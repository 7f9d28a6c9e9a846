"""The inference gate (rule R3) where two records become one: grounds, and what is kept apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from desktop.domain.duplicates.merge_fields import Side
from desktop.domain.duplicates.merge_story import Two
from desktop.domain.person import Affiliation, Consent
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import PlaceKind, Theme
from desktop.errors import GateClosed
from desktop.services import persons, places
from desktop.services.desk import Desk
from desktop.services.merging import merge, preview, split
from desktop.storage import records
from tests.conftest import NOW
from tests.services.test_merging import consent, everything, get, person, visit


def mosque(desk: Desk) -> UUID:
    return places.add_place(desk, name="Moskee", kind=PlaceKind.HOUSE_OF_WORSHIP, ward="12025W02")[
        0
    ].id


def test_consent_of_one_is_a_ground_for_both_since_they_are_one(desk: Desk) -> None:
    stays, goes, where = person(desk, "A B"), person(desk, "A C"), mosque(desk)
    consent(desk, goes)
    tie = persons.tie(desk, goes, "place", where)[0].id
    seen = visit(desk, persons={goes}, themes={Theme.BELIEF})
    before = everything(desk)

    made = merge(desk, Two("person", stays, goes))[0]

    assert get(desk, Affiliation, tie).person_id == stays
    assert get(desk, Visit, seen).persons == {stays}
    split(desk, made.id)
    assert everything(desk) == before


def test_a_withdrawal_on_one_side_ends_the_older_consent_on_the_other(desk: Desk) -> None:
    stays, goes, where = person(desk, "A B"), person(desk, "A C"), mosque(desk)
    earlier = desk.today() - timedelta(days=30)
    given = consent(desk, stays, given_on=earlier)
    tie = persons.tie(desk, stays, "place", where)[0].id
    seen = visit(desk, persons={stays}, place_id=where)
    persons.withdraw_consent(desk, consent(desk, goes, given_on=earlier))
    before = everything(desk)

    told = preview(desk, Two("person", stays, goes))
    made = merge(desk, Two("person", stays, goes))[0]

    assert told.ended == 1
    assert told.apart == {"affiliation": 1, "visit": 1}
    assert get(desk, Consent, given).withdrawn_on == desk.today()
    assert get(desk, Affiliation, tie).is_deleted
    assert not get(desk, Visit, seen).persons
    split(desk, made.id)
    assert everything(desk) == before


def test_a_newer_consent_outlives_an_older_withdrawal(desk: Desk) -> None:
    stays, goes = person(desk, "A B"), person(desk, "A C")
    withdrawn = consent(desk, goes, given_on=desk.today() - timedelta(days=30))
    with desk.store.writing() as session:
        before = records.get(session, Consent, withdrawn)
        assert before is not None
        after = replace(before, withdrawn_on=desk.today() - timedelta(days=9))
        records.update(session, before, after)
    given = consent(desk, stays, given_on=desk.today() - timedelta(days=3))

    merge(desk, Two("person", stays, goes))

    assert get(desk, Consent, given).withdrawn_on is None


def test_a_consent_that_has_run_out_keeps_its_ties_apart(desk: Desk) -> None:
    stays, goes, where = person(desk, "A B"), person(desk, "A C"), mosque(desk)
    consent(desk, goes, expires_on=desk.today())
    tie = persons.tie(desk, goes, "place", where)[0].id
    later = replace(desk, now=lambda: NOW + timedelta(days=3))

    told = preview(later, Two("person", stays, goes))
    made = merge(later, Two("person", stays, goes))[0]

    assert told.apart == {"affiliation": 1}
    assert get(desk, Affiliation, tie).is_deleted
    split(later, made.id)
    assert get(desk, Affiliation, tie).is_deleted, "nothing sensitive comes back without ground"
    assert get(desk, Affiliation, tie).person_id == goes


def test_no_place_becomes_a_house_of_worship_around_somebody(desk: Desk) -> None:
    where = mosque(desk)
    hall = places.add_place(desk, name="Zaal", kind=PlaceKind.OTHER, ward="12025W02")[0].id
    persons.tie(desk, person(desk, "A B"), "place", hall)

    told = preview(desk, Two("place", where, hall))

    assert told.refused == "gate"
    with pytest.raises(GateClosed):
        merge(desk, Two("place", where, hall))
    with pytest.raises(GateClosed):
        merge(desk, Two("place", hall, where), {"kind": Side.LOSER})
    assert not get(desk, type(places.get_place(desk, hall)), hall).is_deleted


def test_new_sensitive_ties_end_when_their_ground_goes_back(desk: Desk) -> None:
    stays, goes, where = person(desk, "A B"), person(desk, "A C"), mosque(desk)
    consent(desk, goes)
    made = merge(desk, Two("person", stays, goes))[0]
    new = persons.tie(desk, stays, "place", where)[0].id

    split(desk, made.id)

    assert get(desk, Affiliation, new).is_deleted
