"""Fields of a team's own: few, typed, looked at by the DPO, and never about what is private."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.domain.custom import MOST_FIELDS, CustomField, asks_too_much
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import CustomType, PlaceKind
from desktop.errors import InvalidEntry, NotFound
from desktop.services import bin as rubbish
from desktop.services import persons, places
from desktop.services.custom_fields import (
    add_field,
    change_field,
    entries_of,
    fields_of,
    fill_in,
)
from desktop.services.desk import Desk
from desktop.words.own_fields import entry_text


def a_field(desk: Desk, **fields: Any) -> CustomField:
    usual = {"extends": "place", "label": "Sleutel bij", "type": CustomType.TEXT}
    return add_field(desk, **(usual | fields))[0]


def a_place(desk: Desk) -> Any:
    return places.add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=WardCode("12025W02"))[0]


def refused(desk: Desk, **fields: Any) -> set[tuple[str, str]]:
    with pytest.raises(InvalidEntry) as caught:
        a_field(desk, **fields)
    return {(problem.field, problem.rule) for problem in caught.value.problems}


@pytest.mark.parametrize(
    "label",
    [
        *("Nationaliteit", "Land van herkomst", "Geloof", "Geloofsovertuiging", "Draagt hoofddoek"),
        *(
            "Welke moskee?",
            "Halal eten",
            "Asielzoeker",
            "Vluchtelingenstatuut",
            "Psychisch welzijn",
        ),
        *(
            "Zwanger",
            "Geaardheid",
            "Gehuwd of gescheiden",
            "Geboortedatum",
            "Leeftijd",
            "Strafblad",
        ),
        *("Religion", "Origine", "État de santé", "Va à la mosquée", "Réfugié", "Enceinte"),
        *("Ethnicity", "Health", "Pregnant", "Refugee status", "Sexual orientation", "Disability"),
    ],
)
def test_a_label_that_smells_of_something_private_is_refused_for_contacts(
    desk: Desk, label: str
) -> None:
    assert ("label", "special_category") in refused(desk, extends="person", label=label)


@pytest.mark.parametrize(
    "label",
    [
        *("Beste moment om te bellen", "Bereikbaar via", "Heeft een sleutel", "Spreekt graag over"),
        *("T-shirtmaat", "Vrijwilligt op zaterdag", "Rijdt met de fiets", "Nummer van de badge"),
        *("Meilleur moment", "Prefers mornings", "Volunteer badge", "Kan tolken", "Rasterbreedte"),
    ],
)
def test_a_plain_label_is_taken(label: str) -> None:
    assert not asks_too_much(label)


def test_choices_are_smelled_too(desk: Desk) -> None:
    choices = {"type": CustomType.CHOICE, "choices": "Katholiek\nMoslim\nAndere"}
    told = refused(desk, extends="person", label="Groep", **choices)

    assert told == {("choices", "special_category")}
    assert a_field(desk, extends="organisation", label="Zuil", **choices).label == "Zuil"


def test_fields_stay_few(desk: Desk) -> None:
    for number in range(MOST_FIELDS):
        a_field(desk, label=f"Veld {number}")
    assert refused(desk) == {("label", "too_many_fields")}
    assert a_field(desk, extends="network").extends == "network"
    rubbish.delete(desk, "custom_field", fields_of(desk, "place")[0].id)
    assert a_field(desk).label == "Sleutel bij"


@pytest.mark.parametrize(
    ("kind", "typed", "stored", "shown"),
    [
        (CustomType.TEXT, " bij Els ", "bij Els", "bij Els"),
        (CustomType.NUMBER, "12,50", "12.5", "12,5"),
        (CustomType.NUMBER, "-3", "-3", "-3"),
        (CustomType.DAY, "2026-03-04", "2026-03-04", "Wed 4 Mar 2026"),
        (CustomType.YES_NO, "1", "1", "Yes"),
        (CustomType.CHOICE, "Zaal", "Zaal", "Zaal"),
    ],
)
def test_an_entry_is_read_as_what_the_field_holds(
    desk: Desk, kind: CustomType, typed: str, stored: str, shown: str
) -> None:
    field, place = a_field(desk, type=kind, choices="Zaal\nTuin"), a_place(desk)
    fill_in(desk, "place", place.id, {field.id: typed})

    (entry,) = entries_of(desk, "place", place.id)
    assert (entry.value, entry_text(entry)) == (stored, shown)


@pytest.mark.parametrize(
    ("kind", "typed", "rule"),
    [
        (CustomType.NUMBER, "veel", "not_a_number"),
        (CustomType.NUMBER, "1e999", "not_a_number"),
        (CustomType.DAY, "gisteren", "not_a_day"),
        (CustomType.YES_NO, "misschien", "not_a_choice"),
        (CustomType.CHOICE, "Kelder", "not_a_choice"),
        (CustomType.TEXT, "x" * 501, "too_long_text"),
    ],
)
def test_an_entry_that_does_not_fit_is_refused_and_nothing_is_stored(
    desk: Desk, kind: CustomType, typed: str, rule: str
) -> None:
    good = a_field(desk, label="Goed")
    field, place = a_field(desk, type=kind, choices="Zaal\nTuin"), a_place(desk)
    with pytest.raises(InvalidEntry) as caught:
        fill_in(desk, "place", place.id, {good.id: "ja", field.id: typed})

    assert [(each.field, each.rule) for each in caught.value.problems] == [(str(field.id), rule)]
    assert {entry.value for entry in entries_of(desk, "place", place.id)} == {""}


def test_an_entry_is_changed_emptied_and_filled_in_again(desk: Desk) -> None:
    field, place = a_field(desk), a_place(desk)
    for said in ("Els", "Ali", "", "Els"):
        fill_in(desk, "place", place.id, {field.id: said})
        assert [entry.value for entry in entries_of(desk, "place", place.id)] == [said]


def test_a_field_for_contacts_waits_for_the_dpo(desk: Desk) -> None:
    person = persons.add_person(desk, display_name="An")[0]
    field = a_field(desk, extends="person", label="T-shirtmaat")
    assert entries_of(desk, "person", person.id) == []
    with pytest.raises(InvalidEntry):
        fill_in(desk, "person", person.id, {field.id: "L"})
    change_field(desk, field.id, approved=True)
    fill_in(desk, "person", person.id, {field.id: "L"})

    assert [entry.value for entry in entries_of(desk, "person", person.id)] == ["L"]


def test_what_a_field_holds_stays_once_it_is_filled_in(desk: Desk) -> None:
    field, place = a_field(desk), a_place(desk)
    fill_in(desk, "place", place.id, {field.id: "Els"})
    with pytest.raises(InvalidEntry):
        change_field(desk, field.id, type=CustomType.NUMBER)
    assert change_field(desk, field.id, label="Sleutel")[0].label == "Sleutel"


def test_entries_want_a_record_and_a_field_of_its_kind(desk: Desk) -> None:
    place, other = a_place(desk), a_field(desk, extends="network")
    with pytest.raises(InvalidEntry):
        fill_in(desk, "place", place.id, {other.id: "x"})
    rubbish.delete(desk, "place", place.id)
    with pytest.raises(NotFound):
        fill_in(desk, "place", place.id, {})
