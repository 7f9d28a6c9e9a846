"""The database itself refuses what rules R3 and R8 forbid, from whichever side it comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from desktop.domain.person import Affiliation, Consent, Person
from desktop.domain.record import Record
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import (
    ART9_ORGANISATION_KINDS,
    ART9_PLACE_KINDS,
    ART9_THEMES,
    ConsentPurpose,
    OrganisationKind,
    PlaceKind,
    Setting,
    Theme,
    VisitKind,
)
from desktop.errors import GateClosed, InvalidEntry, Problem
from desktop.storage import records
from desktop.storage.engine import Store
from desktop.storage.tables import sensitive
from tests.storage.examples import (
    a_consent,
    a_network,
    a_person,
    a_place,
    a_tie,
    a_visit,
    an_organisation,
    edited,
)

MOSQUE = {"kind": PlaceKind.HOUSE_OF_WORSHIP}
FAITH = {"kind": OrganisationKind.FAITH_COMMUNITY}
BELIEF = {"themes": frozenset({Theme.BELIEF})}
PUBLIC = {"public_role": True, "public_source": "jaarverslag"}


def save(store: Store, *new: Record) -> None:
    with store.writing() as session:
        records.insert(session, *new)


def change(store: Store, before: Record, **fields: Any) -> None:
    with store.writing() as session:
        records.update(session, before, edited(before, **fields))


@pytest.mark.parametrize(
    ("target", "named"),
    [
        (a_network(**BELIEF), "network"),
        (a_place(**BELIEF), "place"),
        (a_place(**MOSQUE), "place"),
        (an_organisation(**FAITH), "organisation"),
    ],
)
class TestTieToSomethingSensitive:
    def test_is_refused_without_grounds(self, store: Store, target: Record, named: str) -> None:
        person = a_person()
        save(store, target, person)
        with pytest.raises(GateClosed) as caught:
            save(store, a_tie(person, target))
        assert caught.value.target == named
        with store.reading() as session:
            assert session.connection().exec_driver_sql("SELECT n FROM outbox").all() == [
                (1,),
                (2,),
            ]

    def test_passes_with_a_public_role(self, store: Store, target: Record, named: str) -> None:
        person = a_person()
        save(store, target, person, a_tie(person, target, **PUBLIC))

    def test_passes_with_consent(self, store: Store, target: Record, named: str) -> None:
        person = a_person()
        save(store, target, person, a_consent(person), a_tie(person, target))

    @pytest.mark.parametrize(
        "weak",
        [
            {"purpose": ConsentPurpose.KEEP_IN_TOUCH},
            {"withdrawn_on": date(2026, 2, 1)},
            {"expires_on": date(2026, 3, 3)},
        ],
    )
    def test_other_or_ended_consent_is_no_ground(
        self, store: Store, target: Record, named: str, weak: dict[str, Any]
    ) -> None:
        person = a_person()
        save(store, target, person, a_consent(person, **weak))
        with pytest.raises(GateClosed):
            save(store, a_tie(person, target))

    def test_consent_of_somebody_else_is_no_ground(
        self, store: Store, target: Record, named: str
    ) -> None:
        person, other = a_person(), a_person()
        save(store, target, person, other, a_consent(other))
        with pytest.raises(GateClosed):
            save(store, a_tie(person, target))


def test_consent_counts_on_its_last_day(store: Store) -> None:
    person, network = a_person(), a_network(**BELIEF)
    consent = a_consent(person, expires_on=date(2026, 3, 4))
    save(store, network, person, consent, a_tie(person, network))


@dataclass(frozen=True)
class Case:
    """Persons tied to something harmless, and the edit that would make it sensitive."""

    target: Record
    edit: dict[str, Any]


TURNS = [
    Case(a_network(), BELIEF),
    Case(a_place(), BELIEF),
    Case(a_place(), MOSQUE),
    Case(an_organisation(), FAITH),
]


@pytest.mark.parametrize("case", TURNS, ids=lambda case: f"{type(case.target).__name__}")
def test_target_with_tied_persons_cannot_turn_sensitive(store: Store, case: Case) -> None:
    person = a_person()
    save(store, case.target, person, a_tie(person, case.target))
    with pytest.raises(GateClosed):
        change(store, case.target, **case.edit)


@pytest.mark.parametrize("case", TURNS, ids=lambda case: f"{type(case.target).__name__}")
def test_target_whose_ties_were_removed_can(store: Store, case: Case) -> None:
    person = a_person()
    tie = a_tie(person, case.target)
    save(store, case.target, person, tie)
    change(store, tie, deleted_at=tie.updated_at)
    change(store, case.target, **case.edit)


@pytest.mark.parametrize("case", TURNS, ids=lambda case: f"{type(case.target).__name__}")
def test_target_of_a_visit_with_persons_cannot_turn_sensitive(store: Store, case: Case) -> None:
    person = a_person()
    save(store, case.target, person, _visit_to(case.target, person))
    with pytest.raises(GateClosed, match="visit"):
        change(store, case.target, **case.edit)


def _visit_to(target: Record, person: Person, **fields: Any) -> Visit:
    places: dict[str, dict[str, Any]] = {
        "Network": {"networks": frozenset({target.id})},
        "Place": {"place_id": target.id},
        "Organisation": {"organisation_id": target.id},
    }
    where = places[type(target).__name__]
    return a_visit(persons=frozenset({person.id}), **where, **fields)


SENSITIVE: list[Callable[[], Record]] = [
    lambda: a_network(**BELIEF),
    lambda: a_place(**BELIEF),
    lambda: a_place(**MOSQUE),
    lambda: an_organisation(**FAITH),
]


@pytest.mark.parametrize("make", SENSITIVE)
class TestNamedPersonAtSensitiveVisit:
    def test_is_refused(self, store: Store, make: Callable[[], Record]) -> None:
        target, person = make(), a_person()
        save(store, target, person)
        with pytest.raises(GateClosed, match="visit"):
            save(store, _visit_to(target, person))

    def test_passes_with_consent(self, store: Store, make: Callable[[], Record]) -> None:
        target, person = make(), a_person()
        save(store, target, person, a_consent(person), _visit_to(target, person))

    def test_passes_in_a_public_role_there(self, store: Store, make: Callable[[], Record]) -> None:
        target, person = make(), a_person()
        tie = a_tie(person, target, **PUBLIC)
        save(store, target, person, tie, _visit_to(target, person, **BELIEF))
        with pytest.raises(GateClosed, match="visit"):
            change(store, tie, deleted_at=tie.updated_at)

    def test_public_role_elsewhere_is_no_ground(
        self, store: Store, make: Callable[[], Record]
    ) -> None:
        target, person, other = make(), a_person(), an_organisation()
        save(store, target, person, other, a_tie(person, other, **PUBLIC))
        with pytest.raises(GateClosed):
            save(store, _visit_to(target, person))


@pytest.mark.parametrize("theme", sorted(ART9_THEMES))
def test_visit_with_persons_cannot_get_a_sensitive_theme(store: Store, theme: Theme) -> None:
    person = a_person()
    visit = a_visit(persons=frozenset({person.id}), themes=frozenset({Theme.YOUTH}))
    save(store, person, visit)
    with pytest.raises(GateClosed, match="visit"):
        change(store, visit, themes=frozenset({theme}))


def test_visit_may_lose_its_persons_and_turn_sensitive_in_one_step(store: Store) -> None:
    person, mosque = a_person(), a_place(**MOSQUE)
    visit = a_visit(persons=frozenset({person.id}))
    save(store, person, mosque, visit)
    change(store, visit, persons=frozenset(), place_id=mosque.id, **BELIEF)


def test_visit_with_persons_cannot_move_to_a_sensitive_place(store: Store) -> None:
    person, mosque = a_person(), a_place(**MOSQUE)
    visit = a_visit(persons=frozenset({person.id}))
    save(store, person, mosque, visit)
    with pytest.raises(GateClosed, match="visit"):
        change(store, visit, place_id=mosque.id)


def test_visit_with_persons_cannot_get_a_sensitive_network(store: Store) -> None:
    person, network = a_person(), a_network(**BELIEF)
    visit = a_visit(persons=frozenset({person.id}))
    save(store, person, network, visit)
    with pytest.raises(GateClosed, match="visit"):
        change(store, visit, networks=frozenset({network.id}))


def test_visit_cannot_lose_the_network_in_which_the_person_has_a_public_role(
    store: Store,
) -> None:
    person, network = a_person(), a_network()
    visit = _visit_to(network, person, **BELIEF)
    save(store, person, network, a_tie(person, network, **PUBLIC), visit)
    with pytest.raises(GateClosed, match="visit"):
        change(store, visit, networks=frozenset())


@pytest.mark.parametrize("target", [a_place(**MOSQUE), an_organisation(**FAITH)])
def test_sensitive_target_that_arrives_after_its_tie_is_refused(
    store: Store, target: Record
) -> None:
    """From the server records come in any order."""
    person = a_person()
    save(store, person, a_tie(person, target))
    with pytest.raises(GateClosed):
        save(store, target)


def _consenting(store: Store) -> tuple[Consent, Affiliation]:
    person, network = a_person(), a_network(**BELIEF)
    consent, tie = a_consent(person), a_tie(person, network)
    save(store, network, person, consent, tie)
    return consent, tie


@pytest.mark.parametrize(
    "end",
    [
        {"withdrawn_on": date(2026, 3, 4)},
        {"expires_on": date(2026, 3, 3)},
        {"purpose": ConsentPurpose.STORY},
    ],
)
def test_consent_that_a_tie_rests_on_cannot_end_before_it(
    store: Store, end: dict[str, Any]
) -> None:
    consent, tie = _consenting(store)
    with pytest.raises(GateClosed, match="network"):
        change(store, consent, **end)
    change(store, tie, deleted_at=tie.updated_at)
    change(store, consent, **end)


def test_tie_in_the_bin_comes_back_only_on_good_grounds(store: Store) -> None:
    consent, tie = _consenting(store)
    binned = edited(tie, deleted_at=tie.updated_at)
    change(store, tie, deleted_at=tie.updated_at)
    change(store, consent, withdrawn_on=date(2026, 3, 4))
    with pytest.raises(GateClosed):
        change(store, binned, deleted_at=None)


def test_person_in_the_bin_does_not_count_until_taken_out(store: Store) -> None:
    person, network = a_person(), a_network()
    save(store, network, person, a_tie(person, network))
    with store.writing() as session:
        binned = records.set_deleted(session, person, deleted=True, at=person.updated_at, by="an")
    change(store, network, **BELIEF)
    with pytest.raises(GateClosed):
        change(store, binned, deleted_at=None)


def test_visit_in_the_bin_does_not_count_until_taken_out(store: Store) -> None:
    person, place = a_person(), a_place()
    visit = _visit_to(place, person)
    save(store, place, person, visit)
    change(store, visit, deleted_at=visit.updated_at)
    change(store, place, **MOSQUE)
    with pytest.raises(GateClosed):
        change(store, edited(visit, deleted_at=visit.updated_at), deleted_at=None)


@pytest.mark.parametrize(
    "private",
    [
        {"setting": Setting.HOME},
        {"kind": VisitKind.HOME_VISIT_INVITED},
        {"kind": VisitKind.KEY_FIGURE_TALK},
    ],
)
def test_private_visit_gets_no_point(store: Store, private: dict[str, Any]) -> None:
    with pytest.raises(InvalidEntry) as caught:
        save(store, a_visit(lat=51.0, lon=4.5, **private))
    assert caught.value.problems == (Problem("lat", "point_not_allowed"),)
    visit = a_visit(lat=51.0, lon=4.5)
    save(store, visit)
    with pytest.raises(InvalidEntry):
        change(store, visit, **private)


def test_visit_with_persons_gets_no_point(store: Store) -> None:
    person = a_person()
    visit = a_visit(persons=frozenset({person.id}))
    save(store, person, visit)
    with pytest.raises(InvalidEntry):
        change(store, visit, lat=51.0, lon=4.5)
    with pytest.raises(InvalidEntry):
        save(store, a_visit(persons=frozenset({person.id}), lat=51.0, lon=4.5))


def test_database_and_domain_mean_the_same_sensitive_codes() -> None:
    def listed(codes: str) -> set[str]:
        return {code.strip(" '") for code in codes.split(",")}

    assert listed(sensitive.THEMES) == set(ART9_THEMES)
    assert listed(sensitive.PLACE_KINDS) == set(ART9_PLACE_KINDS)
    assert listed(sensitive.ORGANISATION_KINDS) == set(ART9_ORGANISATION_KINDS)
