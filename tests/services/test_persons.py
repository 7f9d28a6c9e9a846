"""Contact persons, key figures and ties."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, PersonFilter
from desktop.domain.vocabulary import KeyFigureKind
from desktop.errors import InvalidEntry, NotFound
from desktop.services import bin as bin_
from desktop.services.desk import Desk
from desktop.services.organising.networks import add_network
from desktop.services.persons import (
    add_person,
    change_person,
    count_persons,
    get_person,
    give_consent,
    key_figure_of,
    list_persons,
    remove_key_figure,
    save_key_figure,
    tie,
    ties_of,
    untie,
)


def test_a_name_is_enough_and_the_rest_has_a_ground(desk: Desk) -> None:
    person, changes = add_person(desk, display_name=" Zoë  Demo ")
    assert get_person(desk, person.id) == person
    assert person.display_name == "Zoë Demo"
    assert person.review_on == date(2027, 3, 4)
    assert person.owner == "lies"
    assert changes == Changes.PERSONS | Changes.OUTBOX


def test_the_id_of_a_person_tells_no_time(desk: Desk) -> None:
    assert add_person(desk, display_name="Zoë")[0].id.version == 4


def test_a_review_after_a_leap_day_falls_on_the_day_before(desk: Desk) -> None:
    leap = replace(desk, now=lambda: datetime(2028, 2, 29, 12, tzinfo=UTC))
    assert add_person(leap, display_name="Zoë")[0].review_on == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"display_name": "\x00 "}, "display_name"),
        ({"display_name": "Zoë", "email": "nope"}, "email"),
        ({"display_name": "Zoë", "ward": "nowhere"}, "ward"),
        ({"display_name": "Zoë", "note": "x" * 20_001}, "note"),
        ({"display_name": "Zoë", "phone": "4" * 501}, "phone"),
    ],
)
def test_a_field_that_cannot_be_is_named(desk: Desk, fields: dict[str, str], field: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        add_person(desk, **fields)
    assert [problem.field for problem in refused.value.problems] == [field]
    assert count_persons(desk, PersonFilter()) == 0


def test_a_person_has_one_profile_as_key_figure(desk: Desk) -> None:
    person, _ = add_person(desk, display_name="Zoë")
    first, _ = save_key_figure(desk, person.id, kind=KeyFigureKind.BRIDGE_FIGURE, offers="taal")
    second, _ = save_key_figure(desk, person.id, offers="taal en thee")
    assert second.id == first.id
    assert key_figure_of(desk, person.id) == second
    (row,) = list_persons(desk, PersonFilter(key_figures_only=True), Order(column="figure")).rows
    assert row.figure is KeyFigureKind.BRIDGE_FIGURE
    remove_key_figure(desk, person.id)
    assert key_figure_of(desk, person.id) is None
    assert count_persons(desk, PersonFilter(key_figures_only=True)) == 0


def test_a_tie_shows_the_name_of_its_target(desk: Desk) -> None:
    person, _ = add_person(desk, display_name="Zoë")
    network, _ = add_network(desk, name="Oudergroep")
    affiliation, _ = tie(desk, person.id, "network", network.id, role="trekt de groep")
    assert [(each.target_name, each.affiliation) for each in ties_of(desk, person.id)] == [
        ("Oudergroep", affiliation)
    ]
    untie(desk, affiliation.id)
    assert not ties_of(desk, person.id)


def test_a_tie_needs_a_target_that_is_there(desk: Desk) -> None:
    person, _ = add_person(desk, display_name="Zoë")
    network, _ = add_network(desk, name="Oudergroep")
    bin_.delete(desk, "network", network.id)
    for kind, target, rule in (
        ("network", network.id, "deleted"),
        ("network", UUID(int=7), "unknown"),
        ("visit", UUID(int=7), "unknown"),
    ):
        with pytest.raises(InvalidEntry) as refused:
            tie(desk, person.id, kind, target)
        assert refused.value.problems[0].rule == rule


def test_nothing_is_written_about_somebody_in_the_bin(desk: Desk) -> None:
    person, _ = add_person(desk, display_name="Zoë")
    network, _ = add_network(desk, name="Oudergroep")
    bin_.delete(desk, "person", person.id)
    for job in (
        lambda: change_person(desk, person.id, note="x"),
        lambda: save_key_figure(desk, person.id),
        lambda: tie(desk, person.id, "network", network.id),
        lambda: give_consent(desk, person.id, purpose="directory"),
    ):
        with pytest.raises(NotFound):
            job()
    bin_.restore(desk, "person", person.id)
    assert change_person(desk, person.id, note="x")[0].note == "x"
