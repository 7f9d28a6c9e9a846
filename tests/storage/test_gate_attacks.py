"""Statements that no part of the program gives, and that the database must refuse as well.

An attack succeeds when it leaves a named person with something sensitive and no ground for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.domain.vocabulary import OrganisationKind, PlaceKind, Theme
from desktop.errors import ExpectedError
from desktop.storage import records
from desktop.storage.engine import Store
from tests.storage.examples import (
    a_consent,
    a_network,
    a_person,
    a_place,
    a_tie,
    a_visit,
    an_organisation,
)

BELIEF = {"themes": frozenset({Theme.BELIEF})}
PUBLIC = {"public_role": True, "public_source": "jaarverslag"}


@pytest.fixture
def ids(store: Store) -> dict[str, bytes]:
    """Ids of a small world: somebody without grounds, with consent, and in a public role."""
    plain, consenting, official = a_person(), a_person(), a_person()
    library, house = a_place(themes=frozenset({Theme.YOUTH})), a_place()
    mosque = a_place(kind=PlaceKind.HOUSE_OF_WORSHIP)
    parents, rainbow = a_network(themes=frozenset({Theme.YOUTH})), a_network(**BELIEF)
    club = an_organisation()
    church = an_organisation(kind=OrganisationKind.FAITH_COMMUNITY)
    made = {
        "plain": plain,
        "consenting": consenting,
        "official": official,
        "library": library,
        "house": house,
        "mosque": mosque,
        "parents": parents,
        "rainbow": rainbow,
        "club": club,
        "church": church,
        "consent": a_consent(consenting),
        "to_library": a_tie(plain, library),
        "to_parents": a_tie(plain, parents),
        "to_club": a_tie(plain, club),
        "by_consent": a_tie(consenting, rainbow),
        "by_role": a_tie(official, mosque, **PUBLIC),
        "round": a_visit(
            persons=frozenset({plain.id}),
            networks=frozenset({parents.id}),
            themes=frozenset({Theme.YOUTH}),
            place_id=library.id,
        ),
        "about_belief": a_visit(**BELIEF),
        "with_consenting": a_visit(persons=frozenset({consenting.id}), **BELIEF),
        "with_official": a_visit(persons=frozenset({official.id}), place_id=mosque.id),
        "on_a_point": a_visit(lat=51.0, lon=4.5),
    }
    with store.writing() as session:
        records.insert(session, *made.values())
    return {name: record.id.bytes for name, record in made.items()}


def attack(store: Store, statement: str, ids: dict[str, bytes]) -> None:
    with store.writing() as session:
        session.connection().exec_driver_sql(statement, ids)


@contextmanager
def refused(store: Store) -> Iterator[None]:
    """Expect a refusal that leaves the whole world as it was."""
    before = content(store)
    with pytest.raises((ExpectedError, IntegrityError)):
        yield
    assert content(store) == before


def content(store: Store) -> list[Any]:
    tables = ("affiliation", "consent", "person", "place", "visit", "visit_person", "visit_theme")
    with store.reading() as session:
        return [
            session.connection().exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2").all()  # noqa: S608 - names above
            for table in tables
        ]


ATTACKS = {
    "another visit for a person": (
        "UPDATE visit_person SET visit_id = :about_belief WHERE visit_id = :round"
    ),
    "another person for a visit": (
        "UPDATE visit_person SET person_id = :plain WHERE visit_id = :with_consenting"
    ),
    "a person for a visit on a point": (
        "UPDATE visit_person SET visit_id = :on_a_point WHERE visit_id = :round"
    ),
    "another theme of a visit": "UPDATE visit_theme SET theme = 'belief' WHERE visit_id = :round",
    "another visit for a theme": (
        "UPDATE visit_theme SET visit_id = :round WHERE visit_id = :about_belief"
    ),
    "another network of a visit": (
        "UPDATE visit_network SET network_id = :rainbow WHERE visit_id = :round"
    ),
    "another theme of a network": (
        "UPDATE network_theme SET theme = 'rainbow' WHERE network_id = :parents"
    ),
    "another network for a theme": (
        "UPDATE network_theme SET network_id = :parents WHERE theme = 'belief'"
    ),
    "another theme of a place": "UPDATE place_theme SET theme = 'belief'",
    "another kind of a place": "UPDATE place SET kind = 'house_of_worship' WHERE id = :library",
    "another kind of an organisation": (
        "UPDATE organisation SET kind = 'faith_community' WHERE id = :club"
    ),
    "another target of a tie": (
        "UPDATE affiliation SET target_kind = 'network', target_id = :rainbow"
        " WHERE id = :to_parents"
    ),
    "a target under a wrong name": (
        "UPDATE affiliation SET target_id = :mosque WHERE id = :to_club"
    ),
    "another person for a tie": (
        "UPDATE affiliation SET person_id = :plain WHERE id = :by_consent"
    ),
    "no public role any more": "UPDATE affiliation SET public_role = 0 WHERE id = :by_role",
    "an empty source": ("UPDATE affiliation SET public_source = char(9, 10) WHERE id = :by_role"),
    "a role thrown away": "DELETE FROM affiliation WHERE id = :by_role",
    "a tie in the place of a role": (
        "UPDATE OR REPLACE affiliation SET id = :by_role WHERE id = :to_library"
    ),
    "another id for a place": ("UPDATE OR REPLACE place SET id = :house WHERE id = :mosque"),
    "another id for an organisation": (
        "UPDATE OR REPLACE organisation SET id = :club WHERE id = :church"
    ),
    "another id for a person": ("UPDATE OR REPLACE person SET id = :consenting WHERE id = :plain"),
    "another id for a visit": "UPDATE OR REPLACE visit SET id = :on_a_point WHERE id = :round",
    "another place for a visit": "UPDATE visit SET place_id = :mosque WHERE id = :round",
    "another organisation for a visit": (
        "UPDATE visit SET organisation_id = :church WHERE id = :round"
    ),
    "a point for a visit": "UPDATE visit SET lat = 51.0, lon = 4.5 WHERE id = :round",
    "a consent thrown away": "DELETE FROM consent",
    "a consent of somebody else": "UPDATE consent SET person_id = :plain",
    "a consent for something else": "UPDATE consent SET purpose = 'story'",
    "a consent that expired": "UPDATE consent SET expires_on = '2020-01-01'",
    "a consent that will begin": "UPDATE consent SET given_on = '2999-01-01'",
    "a consent withdrawn": "UPDATE consent SET withdrawn_on = '2026-03-01'",
    "a consent withdrawn by inserting it again": (
        "INSERT INTO consent SELECT * FROM consent WHERE true"
        " ON CONFLICT DO UPDATE SET withdrawn_on = '2026-03-01'"
    ),
}


@pytest.mark.parametrize("statement", ATTACKS.values(), ids=ATTACKS.keys())
def test_attack_is_refused(store: Store, ids: dict[str, bytes], statement: str) -> None:
    with refused(store):
        attack(store, statement, ids)


GATED = ("affiliation", "consent", "person", "place", "organisation", "network", "visit")


@pytest.mark.parametrize("table", GATED)
def test_row_that_decides_about_ties_is_never_replaced(
    store: Store, ids: dict[str, bytes], table: str
) -> None:
    with refused(store):
        attack(store, f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}", ids)  # noqa: S608 - names above


def test_person_who_arrives_after_the_tie_is_refused(store: Store) -> None:
    """From the server records come in any order, past the checks of a save here."""
    person, rainbow = a_person(), a_network(**BELIEF)
    with store.writing() as session:
        records.insert(session, person, rainbow, a_consent(person), a_tie(person, rainbow))
    early = {"id": person.id.bytes}
    attack(store, "CREATE TEMP TABLE kept AS SELECT * FROM person", early)
    attack(store, "DELETE FROM person WHERE id = :id", early)
    attack(store, "UPDATE consent SET withdrawn_on = '2026-03-01'", early)
    with refused(store):
        attack(store, "INSERT INTO person SELECT * FROM kept", early)


def test_erasing_a_person_is_possible_in_the_right_order(
    store: Store, ids: dict[str, bytes]
) -> None:
    for statement in (
        "DELETE FROM visit_person WHERE person_id IN (:consenting, :official)",
        "DELETE FROM affiliation WHERE person_id IN (:consenting, :official)",
        "DELETE FROM consent WHERE person_id IN (:consenting, :official)",
        "DELETE FROM person WHERE id IN (:consenting, :official)",
    ):
        attack(store, statement, ids)
    with store.reading() as session:
        left = session.connection().exec_driver_sql("SELECT id FROM person").all()
    assert left == [(ids["plain"],)]


def test_expired_consent_does_not_stand_in_the_way_of_a_new_one(store: Store) -> None:
    person, rainbow = a_person(), a_network(**BELIEF)
    ends = a_consent(person, expires_on=date(2026, 3, 4))
    with store.writing() as session:
        records.insert(session, person, rainbow, ends, a_tie(person, rainbow))
    with store.writing() as session:
        records.insert(session, a_consent(person))
