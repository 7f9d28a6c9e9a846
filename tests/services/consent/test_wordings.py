"""Texts that people are asked with: shipped ones, own ones, and what was asked stays."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.roles.role import Role
from desktop.domain.vocabulary import ConsentPurpose, WordingAbout
from desktop.domain.wording import (
    CITY_FIELDS,
    LANGUAGES,
    Wording,
    blocks,
    city_text,
    city_values,
    fill,
    in_force,
    language_for,
)
from desktop.errors import InvalidEntry, NotAllowed
from desktop.services import persons, ties
from desktop.services.consent import wordings
from desktop.services.consent.shipped_texts import shipped_text
from desktop.services.desk import Desk
from tests.conftest import NOW
from tests.storage.examples import a_wording

TODAY = NOW.date()
TEXTS = [each for each in WordingAbout if each is not WordingAbout.CITY]


@pytest.mark.parametrize("about", TEXTS)
def test_every_language_says_the_same_things(about: WordingAbout) -> None:
    """A translation that forgot a placeholder or a heading would promise something else."""
    said = {language: shipped_text(about, language).text for language in LANGUAGES}
    placeholders = {_names_in(text) for text in said.values()}
    shapes = {tuple(block.kind for block in blocks(text)) for text in said.values()}
    assert len(placeholders) == 1
    assert len(shapes) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_names_who_keeps_what_and_where_to_complain(language: str) -> None:
    text = shipped_text(WordingAbout.NOTICE, language).text
    assert _names_in(text) == {*CITY_FIELDS, "review_months", "keep_months"}
    for said in ("Gegevensbeschermingsautoriteit", "6.1.e", "9.2.a", "contact@apd-gba.be"):
        assert said in text
    assert len([each for each in blocks(text) if each.kind == "heading"]) == 9


def test_what_the_city_did_not_fill_in_is_a_gap_and_shows(desk: Desk) -> None:
    notice = wordings.text_of(desk, WordingAbout.NOTICE, "tr")
    assert set(wordings.filled(desk, notice).gaps) == set(CITY_FIELDS) - {"city"}
    told = dict.fromkeys(CITY_FIELDS, "x") | {"dpo": "dpo@stad.example"}
    wordings.write_city(desk, told)
    filled = wordings.filled(desk, notice)
    assert filled.gaps == ()
    assert "dpo@stad.example" in filled.text
    assert "{" not in filled.text
    assert "24" in filled.text


def test_a_new_version_is_asked_from_its_day_on(desk: Desk) -> None:
    about = WordingAbout.STORY
    tomorrow = TODAY + timedelta(days=1)
    made, _ = wordings.write_text(desk, about, "nl", "Mag het?", from_on=tomorrow)
    assert made.version == 2
    assert wordings.text_of(desk, about, "nl").is_shipped
    later = replace(desk, now=lambda: NOW + timedelta(days=1))
    assert wordings.text_of(later, about, "nl").text == "Mag het?"
    assert [each.version for each in wordings.versions_of(desk, about, "nl")] == [2, 1]
    assert wordings.text_of(later, about, "fr").is_shipped


def test_a_new_version_changes_nothing_of_what_was_agreed(desk: Desk) -> None:
    about, purpose = WordingAbout.INTRODUCE, ConsentPurpose.INTRODUCE
    spoken, filled = wordings.text_asked(desk, purpose, "fr")
    who = persons.add_person(desk, display_name="Aya Demo")[0]
    asked = {"wording": filled.text, "wording_version": spoken.version, "wording_language": "fr"}
    ties.give_consent(desk, who.id, purpose=purpose, **asked)
    wordings.write_text(desk, about, "fr", "Autre chose ?")
    (given_,) = ties.consents_of(desk, who.id)
    assert given_.wording.startswith("Pouvons-nous donner votre nom")
    assert given_.wording_version == 1
    assert wordings.text_asked(desk, purpose, "fr")[0].version == 2


def test_a_translation_is_unread_until_somebody_says_so(desk: Desk) -> None:
    about = WordingAbout.NOTICE
    assert not wordings.text_of(desk, about, "ar").is_read
    wordings.note_read(desk, about, "ar")
    read = wordings.text_of(desk, about, "ar")
    assert (read.read_by, read.read_on, read.version) == ("lies", TODAY, 1)
    wordings.write_text(desk, about, "ar", "نص جديد")
    assert not wordings.text_of(desk, about, "ar").is_read
    wordings.note_read(desk, about, "ar")
    assert wordings.text_of(desk, about, "ar").is_read
    assert [each.version for each in wordings.versions_of(desk, about, "ar")] == [2, 1]


@pytest.mark.parametrize("role", [Role.CONSULTANT, Role.TEAM_LEAD, Role.FIELD_WORKER])
def test_texts_are_written_by_the_dpo_or_an_administrator(desk: Desk, role: Role) -> None:
    other = replace(desk, role=role)
    with pytest.raises(NotAllowed):
        wordings.write_text(other, WordingAbout.NOTICE, "nl", "Iets")
    with pytest.raises(NotAllowed):
        wordings.note_read(other, WordingAbout.NOTICE, "nl")
    for writer in (Role.DPO, Role.ADMIN):
        wordings.write_text(replace(desk, role=writer), WordingAbout.NOTICE, "nl", str(writer))


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [("nl", " ", "required"), ("pl", "Tak?", "not_in_list"), ("nl", None, "unchanged")],
)
def test_what_is_no_new_text_is_refused(
    desk: Desk, language: str, text: str | None, rule: str
) -> None:
    said = shipped_text(WordingAbout.STORY, "nl").text if text is None else text
    with pytest.raises(InvalidEntry) as refused:
        wordings.write_text(desk, WordingAbout.STORY, language, said)
    assert [each.rule for each in refused.value.problems] == [rule]


@given(st.permutations(range(4)))
def test_two_laptops_agree_which_of_two_versions_is_used(order: list[int]) -> None:
    made = [
        a_wording(version=2, from_on=date(2026, 1, 1)),
        a_wording(version=3, from_on=date(2026, 2, 1), text="Door An"),
        a_wording(version=3, from_on=date(2026, 2, 1), text="Door Bart"),
        a_wording(version=4, from_on=date(2027, 1, 1)),
    ]
    used = in_force([made[place] for place in order], TODAY)
    assert used == max(made[1:3], key=lambda each: str(each.id))


def test_a_version_in_the_bin_is_not_used() -> None:
    gone: Wording = a_wording(deleted_at=NOW)
    assert in_force([gone], TODAY) is None


def test_pieces_of_a_text() -> None:
    said = "# Titel\n\n## Kop\nEen zin\nen nog een.\n- een\n- twee\n\nSlot."
    assert [tuple(each) for each in blocks(said)] == [
        ("title", "Titel"),
        ("heading", "Kop"),
        ("paragraph", "Een zin en nog een."),
        ("item", "een"),
        ("item", "twee"),
        ("paragraph", "Slot."),
    ]


@given(st.dictionaries(st.sampled_from(CITY_FIELDS), st.text(string.printable, max_size=20)))
def test_what_the_city_says_survives_being_written_down(told: dict[str, str]) -> None:
    said = {name: " ".join(value.split()) for name, value in told.items()}
    assert city_values(city_text(said)) == {name: said.get(name, "") for name in CITY_FIELDS}


def test_a_placeholder_that_nobody_knows_stays() -> None:
    assert fill("{city} {thing}", {"city": "Mechelen"}).text == "Mechelen {thing}"


@pytest.mark.parametrize(
    ("spoken", "language"),
    [(set(), "nl"), ({"ar", "ti"}, "ar"), ({"nl", "fr"}, "nl"), ({"ka"}, "nl")],
)
def test_people_are_asked_in_a_language_they_named(spoken: set[str], language: str) -> None:
    assert language_for(spoken) == language


def _names_in(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)
