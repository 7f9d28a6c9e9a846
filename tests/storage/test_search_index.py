"""What people type finds what they mean, and nothing that lies in the bin."""

from __future__ import annotations

from uuid import UUID

import pytest

from desktop.domain.record import Record
from desktop.storage import records
from desktop.storage.engine import Store
from desktop.storage.lists.hits import search_hits
from desktop.storage.search_index import name_keys
from tests.conftest import NOW
from tests.storage.examples import a_person, a_place, a_visit, edited


def save(store: Store, *new: Record) -> None:
    with store.writing() as session:
        records.insert(session, *new)


def found(store: Store, typed: str) -> list[UUID]:
    with store.reading() as session:
        return [hit.id for hit in search_hits(session, typed, limit=50)]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ayşe Yılmaz", "yilmaz"),
        ("Łukasz Nowak", "lukasz"),
        ("Els Vandyck", "van dijck"),
        ("Els Vandyck", "els van dijck"),
        ("Els van Dijck", "vandyck"),
        ("Els van Dijck", "els vandyk"),
        ("Jan O’Connor-Đukić", "dukic"),
        ("Els van Dijck", "dij el"),
    ],
)
def test_name_is_found_however_it_is_typed(store: Store, name: str, typed: str) -> None:
    person = a_person(display_name=name)
    save(store, person, a_person(display_name="Iemand Anders"))
    assert found(store, typed) == [person.id]


def test_edited_text_replaces_what_was_there(store: Store) -> None:
    visit = a_visit(note="praatje over fietsen")
    save(store, visit)
    with store.writing() as session:
        records.update(session, visit, edited(visit, note="praatje over voetbal"))
    assert found(store, "fietsen") == []
    assert found(store, "voetbal") == [visit.id]


def test_deleted_person_is_not_found_and_comes_back(store: Store) -> None:
    person = a_person(display_name="Fatima Bakkali")
    save(store, person)
    with store.writing() as session:
        binned = records.set_deleted(session, person, deleted=True, at=NOW, by="an")
    assert found(store, "bakkali") == []
    with store.writing() as session:
        records.set_deleted(session, binned, deleted=False, at=NOW, by="an")
    assert found(store, "bakkali") == [person.id]


def test_place_is_found_by_its_address(store: Store) -> None:
    place = a_place(address="Goswin de Stassartstraat 88")
    save(store, place)
    assert found(store, "stassart 88") == [place.id]


@pytest.mark.parametrize("typed", ['"', "title:els", "els*", "els OR jan", "NEAR(els)", "-", "\0"])
def test_nothing_typed_is_taken_for_query_language(store: Store, typed: str) -> None:
    save(store, a_person(display_name="Iemand Anders"))
    assert found(store, typed) == []


def test_keys_cover_words_apart_and_together() -> None:
    assert {"vandyk", "elsvandyk", "els"} <= set(name_keys("Els van Dijck"))
