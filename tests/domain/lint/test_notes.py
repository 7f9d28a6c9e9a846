"""Of ordinary visit notes few are remarked on; of those that tell too much, nearly all."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop.domain.text import fold
from desktop.domain.traces.lint import Kind, Names, find
from tests.domain.lint import notes_later
from tests.domain.lint.notes_harmful import harmful
from tests.domain.lint.notes_harmless import HARMLESS

_MOST_FALSE = 1 / 50
_LEAST_FOUND = 0.95
_KNOWN = Names([(b"1" * 16, "Samira El Amrani"), (b"2" * 16, "Elke De Vos")])


def _later() -> list[tuple[frozenset[str], str]]:
    pairs = (line.split(" | ", 1) for line in notes_later.HARMFUL)
    return [(frozenset([told]), text) for told, text in pairs]


def test_few_harmless_notes_are_remarked_on() -> None:
    notes = [*HARMLESS, *notes_later.HARMLESS]
    false = [note for note in notes if find(note, names=_KNOWN)]
    assert len(notes) >= 150
    assert len(false) <= _MOST_FALSE * len(notes), false


def test_nearly_all_that_tell_too_much_are() -> None:
    told, found = Counter[str](), Counter[str]()
    for kinds, note in (*harmful(), *_later()):
        seen = {str(remark.what) for remark in find(note, names=_KNOWN)}
        told.update(kinds)
        found.update(kinds & seen)
    missed = {kind: f"{found[kind]} of {told[kind]}" for kind in told if found[kind] < told[kind]}
    assert found.total() >= _LEAST_FOUND * told.total(), missed


def test_what_is_said_besides_is_right_too() -> None:
    """A note about health is not told to be about origin as well."""
    wrong = [
        (note, seen - kinds)
        for kinds, note in (*harmful(), *_later())
        if (seen := {str(remark.what) for remark in find(note, names=_KNOWN)}) - kinds
    ]
    assert len(wrong) <= _MOST_FALSE * len(harmful()), wrong


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Samira El Amrani is ziek.", "Samira El Amrani"),
        ("El Amrani Samira is ziek.", "El Amrani Samira"),
        ("Samira's man is ziek.", "Samira"),
        ("SAMIRA EL AMRANI is ziek.", "SAMIRA EL AMRANI"),
        ("Vandaag was Sámira ziek.", "Sámira"),
        ("Elke De Vos is ziek.", "Elke De Vos"),
        ("Mevrouw Xyz van den Berghe is ziek.", "Xyz van den Berghe"),
    ],
)
def test_a_name_is_known_in_every_form(note: str, name: str) -> None:
    (remark,) = find(note, names=_KNOWN)
    assert remark.name == name
    assert remark.kind is Kind.SENSITIVE


def test_a_word_that_is_a_name_too_is_none_by_itself() -> None:
    assert find("Elke bewoner die ziek is, kan bellen.", names=_KNOWN) == []


def test_a_whole_name_tells_which_contact_it_is_and_a_shared_one_does_not() -> None:
    two = Names([(b"1" * 16, "Jan Smets"), (b"2" * 16, "Jan Smets"), (b"3" * 16, "An Smets")])
    (one,) = find("An Smets is ziek.", names=two)
    assert one.person_id is not None
    assert one.person_id.bytes == b"3" * 16
    (other,) = find("Jan Smets is ziek.", names=two)
    assert other.person_id is None


def test_in_the_note_of_a_person_no_name_is_needed() -> None:
    assert find("Is moslima, heeft schulden.") == []
    told = [remark.what for remark in find("Is moslima, heeft schulden.", about="Samira")]
    assert told == ["belief", "money"]


def test_a_subject_is_no_remark_unless_it_is_theirs() -> None:
    assert find("Gesprek met Fatima over depressie.") == []
    assert len(find("Gesprek met Fatima over haar depressie.")) == 1


def test_what_was_taught_is_said_no_more_of_that_name_alone() -> None:
    (remark,) = find("Fatima is moslim.")
    assert find("Overal weten ze dat FATIMA een Moslim is.", taught={remark.mark}) == []
    assert len(find("Karim is moslim.", taught={remark.mark})) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jan Kerk is homo, zijn familie weet het niet.", "Jan Kerk"),
        ("Mia Van de Straat heeft borstkanker.", "Mia Van de Straat"),
        ("Maria is vorige week opgenomen in de psychiatrie.", "Maria"),
        ("Karim werd deze week opgepakt.", "Karim"),
        ("Marie a fait une dépression cette semaine.", "Marie"),
        ("Emily was in hospital last week.", "Emily"),
    ],
)
def test_a_name_like_a_street_and_a_word_like_a_subject_hide_nothing(text: str, name: str) -> None:
    known = Names([(b"3" * 16, fold("Jan Kerk")), (b"4" * 16, fold("Mia Van de Straat"))])
    assert [each.name for each in find(text, names=known)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Maria helpt bij de week van de depressie.",
        "Fatima zet koffie op de dag tegen kanker.",
        "Afspraak met Thomas in de Sint-Jan Kerkstraat over schulden.",
    ],
)
def test_a_day_about_a_subject_and_a_street_are_no_person(text: str) -> None:
    assert find(text, names=_KNOWN) == []
