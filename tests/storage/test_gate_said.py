"""What was asked during a visit, and where people were led to, says as much as its themes (R3)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.domain.record import Record
from desktop.domain.visit import Visit
from desktop.errors import GateClosed
from desktop.storage import records
from desktop.storage.engine import Store
from tests.storage.examples import (
    a_consent,
    a_need,
    a_person,
    a_referral,
    a_service,
    a_visit,
    an_organisation,
    edited,
)
from tests.storage.privacy.test_gate import BELIEF, FAITH, change, save

SAYING = {
    "a question": lambda visit, _house: [a_need(visit, **BELIEF)],
    "a sensitive organisation": lambda visit, _house: [
        faith := an_organisation(**FAITH),
        a_referral(visit, faith),
    ],
    "a service of one": lambda visit, _house: [
        faith := an_organisation(**FAITH),
        service := a_service(faith),
        a_referral(visit, faith, organisation_id=None, service_id=service.id),
    ],
    "a sensitive service": lambda visit, house: [
        service := a_service(house, **BELIEF),
        a_referral(visit, house, service_id=service.id),
    ],
}
"""What says something about a visit → the records that say it, the last of them by itself."""


@pytest.mark.parametrize("say", SAYING.values(), ids=SAYING)
class TestWhatIsSaidAboutAVisit:
    Say = Callable[[Visit, Record], list[Record]]

    def test_is_refused_where_it_names_a_person(self, store: Store, say: Say) -> None:
        person, house = a_person(), an_organisation()
        visit = a_visit(persons=frozenset({person.id}))
        save(store, person, house, visit)
        *before, last = say(visit, house)
        save(store, *before)
        with pytest.raises(GateClosed) as caught:
            save(store, last)
        assert caught.value.target == "visit"

    def test_passes_with_consent(self, store: Store, say: Say) -> None:
        person, house = a_person(), an_organisation()
        visit = a_visit(persons=frozenset({person.id}))
        save(store, person, a_consent(person), house, visit, *say(visit, house))

    def test_keeps_persons_away(self, store: Store, say: Say) -> None:
        person, house, visit = a_person(), an_organisation(), a_visit()
        save(store, person, house, visit, *say(visit, house))
        with pytest.raises(GateClosed):
            change(store, visit, persons=frozenset({person.id}))

    def test_in_the_bin_says_nothing(self, store: Store, say: Say) -> None:
        person, house, visit = a_person(), an_organisation(), a_visit()
        *before, last = say(visit, house)
        save(store, person, house, visit, *before, last)
        change(store, last, deleted_at=visit.updated_at)
        named = edited(visit, persons=frozenset({person.id}))
        change(store, visit, persons=named.persons)
        with store.reading() as session:
            binned = records.get(session, type(last), last.id)
        assert binned is not None
        with pytest.raises(GateClosed):
            change(store, binned, deleted_at=None)


def test_service_that_people_were_led_to_cannot_turn_sensitive(store: Store) -> None:
    person, house, faith = a_person(), an_organisation(), an_organisation(**FAITH)
    visit = a_visit(persons=frozenset({person.id}))
    service = a_service(house)
    led = a_referral(visit, house, service_id=service.id)
    save(store, person, house, faith, visit, service, led)
    for fields in (BELIEF, {"organisation_id": faith.id}):
        with pytest.raises(GateClosed):
            change(store, service, **fields)
    with pytest.raises(GateClosed):
        change(store, house, **FAITH)
