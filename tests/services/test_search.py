"""Searching everything and the type-ahead of *where*."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.record import WardCode
from desktop.domain.vocabulary import PlaceKind, VisitKind
from desktop.services import bin as bin_
from desktop.services.desk import Desk
from desktop.services.persons import add_person, change_person
from desktop.services.places import add_place
from desktop.services.search import search, suggest, suggest_where
from desktop.services.visits import log_visit
from tests.conftest import NOW

BATTEL = WardCode("12025W02")


def place(desk: Desk, name: str) -> UUID:
    return add_place(desk, name=name, kind=PlaceKind.OTHER, ward=BATTEL)[0].id


def visit(desk: Desk, note: str = "", *, days: int = 0, place_id: UUID | None = None) -> UUID:
    return log_visit(
        desk,
        start=NOW - timedelta(days=days),
        kind=VisitKind.EVENT,
        ward=BATTEL,
        note=note,
        place_id=place_id,
    )[0].id


def titles(desk: Desk, text: str) -> list[str]:
    return [hit.title for hit in search(desk, text)]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Yılmaz Demo", "yilmaz"),
        ("Yılmaz Demo", "DEMO yıl"),
        ("Łukasz", "lukasz"),
        ("Els Vandyck", "van dijck"),
        ("Els van Dijck", "vandyck"),
        ("مريم", "mrym"),
        ("Zoe\u0308", "zoë"),
    ],
)
def test_a_name_is_found_however_it_is_typed(desk: Desk, name: str, typed: str) -> None:
    person, _ = add_person(desk, display_name=name)
    assert [hit.id for hit in search(desk, typed)] == [person.id]


def test_every_word_must_begin_a_word(desk: Desk) -> None:
    place(desk, "Sociale kruidenier")
    assert titles(desk, "soc kru") == ["Sociale kruidenier"]
    assert titles(desk, "soc bib") == []
    assert titles(desk, "uidenier") == []


def test_names_come_before_notes(desk: Desk) -> None:
    there = place(desk, "Markthal")
    visit(desk, "op de markt")
    assert [hit.kind for hit in search(desk, "markt")] == ["place", "visit"]
    assert search(desk, "markt")[0].id == there


def test_a_visit_shows_where_and_when_it_was(desk: Desk) -> None:
    visit(desk, "veel\nsoep", place_id=place(desk, "Plein"))
    (hit,) = search(desk, "soep")
    assert (hit.title, hit.context, hit.day) == ("Plein", "veel soep", NOW.date())


def test_only_the_kinds_asked_for(desk: Desk) -> None:
    place(desk, "Demo")
    add_person(desk, display_name="Demo")
    assert [hit.kind for hit in search(desk, "demo", kinds=["person"])] == ["person"]
    assert [hit.kind for hit in suggest(desk, "place", "demo")] == ["place"]


def test_what_changed_or_went_into_the_bin_is_found_as_it_is_now(desk: Desk) -> None:
    person, _ = add_person(desk, display_name="Oud Demo")
    change_person(desk, person.id, display_name="Nieuw Demo")
    assert titles(desk, "oud") == []
    bin_.delete(desk, "person", person.id)
    assert titles(desk, "nieuw") == []
    bin_.restore(desk, "person", person.id)
    assert titles(desk, "nieuw") == ["Nieuw Demo"]


@pytest.mark.parametrize(
    "typed", ['"', "*", "a OR", "title:x", "NEAR(a b)", "😀", "\u202e", "(", ""]
)
def test_nothing_typed_is_taken_for_syntax(desk: Desk, typed: str) -> None:
    place(desk, "Zaal")
    assert search(desk, typed) == []
    assert suggest(desk, "place", typed) == []


def test_ten_thousand_letters_are_just_not_found(desk: Desk) -> None:
    assert search(desk, "soep " * 2000) == []
    assert search(desk, "x" * 10_000) == []


def test_any_text_may_be_typed(desk: Desk) -> None:
    place(desk, "Zaal")

    @settings(max_examples=100, deadline=None)
    @given(st.text(st.characters(exclude_categories=[]), max_size=60))
    def check(typed: str) -> None:
        search(desk, typed)
        suggest_where(desk, typed)

    check()


def test_wards_come_before_places(desk: Desk) -> None:
    place(desk, "Battelse brug")
    assert [(hit.kind, hit.title) for hit in suggest_where(desk, "batt")] == [
        ("ward", "Battel"),
        ("place", "Battelse brug"),
    ]


def test_places_visited_last_come_first_and_say_so(desk: Desk) -> None:
    old, never, fresh = (place(desk, f"Zaal {n}") for n in (1, 2, 3))
    visit(desk, days=30, place_id=old)
    visit(desk, days=40, place_id=old)
    visit(desk, days=2, place_id=fresh)
    hits = suggest_where(desk, "zaal")
    assert [hit.id for hit in hits] == [fresh, old, never]
    assert [hit.visits for hit in hits] == [1, 2, 0]
    assert hits[1].last_visit == (NOW - timedelta(days=30)).date()
    assert hits[2].last_visit is None
    assert [hit.context for hit in hits] == ["Battel"] * 3


def test_before_anything_is_typed_the_latest_places_are_proposed(desk: Desk) -> None:
    old, fresh = place(desk, "Zaal"), place(desk, "Plein")
    visit(desk, days=9, place_id=old)
    visit(desk, days=1, place_id=fresh)
    hits = suggest_where(desk, " ")
    assert [hit.id for hit in hits[:2]] == [fresh, old]
    assert {hit.kind for hit in hits[2:]} == {"ward"}
    assert len(suggest_where(desk, "", limit=1)) == 1
