"""Names across spelling and script, and what speaks for or against two being one."""

from __future__ import annotations

import pytest

from desktop.domain.duplicates.alike_keys import keys_of
from desktop.domain.duplicates.likeness import LISTED, Profile, compare, phone_digits, profile_of
from desktop.domain.duplicates.sounds import words_of

SAME_SOUND = (
    "Mohamed|Mohammed|Muhammed|Mehmet|محمد",
    "Fatima|Fatma|Fatme|Fadma|فاطمة",
    "Aïcha|Ayşe|Aisha|عائشة",
    "Khadija|Hadija|خديجة",
    "Hussein|Hüseyin|Hoessein|Hocine|حسين",
    "Youssef|Yusuf|Jozef|يوسف",
    "Rachid|Rashid|Reşit",
    "Achmed|Ahmed|Ahmet|احمد",
    "Jamal|Djamal|Cemal",
    "Zineb|Zeynep|Zainab|زينب",
    "Van den Berghe|Vandenberghe|vanden Berge",
    "Van Dijck|Vandyck|van dyk",
    "De Backer|Debakker",
    "Ben Ali|Benali|بن علي",
    "El Amrani|Elamrani|Amrani|الأمراني",
    "Ouassim|Wassim|Wasim",
    "Abderrahmane|Abdurrahman|Abdel Rahman|عبد الرحمن",
    "Noureddine|Nordine|Nureddin",
    "Yılmaz|Yilmaz|YILMAZ",
    "Peeters|Peters",
    "O'Brien|OBrien",
    "J@M|JAM",
)


def person(name: str, **fields: object) -> Profile:
    return profile_of("person", {"display_name": name} | fields)


def organisation(name: str, **fields: object) -> Profile:
    return profile_of("organisation", {"name": name} | fields)


def place(name: str, **fields: object) -> Profile:
    return profile_of("place", {"name": name} | fields)


def meet(one: Profile, other: Profile) -> bool:
    return bool(keys_of(one).asked & keys_of(other).kept) and bool(
        keys_of(other).asked & keys_of(one).kept
    )


@pytest.mark.parametrize("spellings", SAME_SOUND)
def test_one_name_sounds_the_same_in_each_spelling(spellings: str) -> None:
    sounds = [
        {skeleton for word in words_of(name) for skeleton in word.skeletons}
        for name in spellings.split("|")
    ]

    assert all(one & other for one in sounds for other in sounds)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fatima El Amrani", "Fatma Elamrani"),
        ("Fatima El Amrani", "El Amrani Fatima"),
        ("Mohamed Ben Ali", "محمد بن علي"),
        ("Jan Van Dijck", "Jan Vandyck"),
        ("Els Janssens", "Els Janssen"),
        ("Ahmet Yılmaz", "Ahmed Yilmaz"),
        ("Fatima Zahra El Amrani", "Fatima El Amrani"),
    ],
)
def test_names_alike_are_found_and_listed(one: str, other: str) -> None:
    assert meet(person(one), person(other))
    assert compare(person(one), person(other)).is_listed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Samir Amrani", "Samira Amrani"),
        ("Youssef Amrani", "Fatima Amrani"),
        ("Karim Bouazza", "Kamal Bouazza"),
        ("Ali Kaya", "Ela Kaya"),
        ("Fatima", "Fatima"),
        ("Fatima", "Fatima El Amrani"),
    ],
)
def test_a_family_and_a_lone_first_name_are_not_listed(one: str, other: str) -> None:
    assert not compare(person(one), person(other)).is_listed


def test_a_shared_number_speaks_louder_than_a_name_but_families_share_numbers() -> None:
    number = {"phone": "0470 12 34 56"}
    same = {"phone": "+32 (0)470/12.34.56"}

    assert compare(person("Fatima", **number), person("Fatima El Amrani", **same)).is_listed
    assert compare(person("F. El Amrani", **number), person("Fatima Amrani", **same)).score > 90
    assert not compare(person("Ali Amrani", **number), person("Fatima Amrani", **same)).is_listed


def test_initials_are_listed_with_something_else_only() -> None:
    one, other = person("F. El Amrani"), person("Fatima El Amrani")
    here = person("F. El Amrani", ward="w1"), person("Fatima El Amrani", ward="w1")

    assert meet(one, other)
    assert not compare(one, other).is_listed
    assert compare(*here).is_listed
    assert "initials" in compare(*here).reasons


def test_another_ward_and_another_number_speak_against() -> None:
    here = person("Mohamed Benali", ward="w1", phone="0470 00 00 01")
    there = person("Mohamed Benali", ward="w2", phone="0470 00 00 02")

    assert not compare(here, there).is_listed
    assert compare(person("Mohamed Benali"), person("Mohamed Benali")).score > LISTED


def test_the_dots_of_a_mailbox_are_kept_but_not_its_case() -> None:
    one, case = person("A B", email="Els.P@x.example"), person("A B", email="els.p@X.example")
    dots = person("A B", email="elsp@x.example")

    assert "same_email" in compare(one, case).reasons
    assert "same_email" not in compare(one, dots).reasons


def test_further_channels_of_a_person_count() -> None:
    one = person("Fatima El Amrani", more_channels=frozenset({"tel:+32470123456"}))
    other = person("Fatma Amrani", phone="0470 12 34 56")

    assert "same_phone" in compare(one, other).reasons
    assert meet(one, other)


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("0470 12 34 56", "32470123456"),
        ("+32 (0) 470/12.34.56", "32470123456"),
        ("0032 470 12 34 56", "32470123456"),
        ("tel:+32470123456", "32470123456"),
        ("015 20 30 40", "3215203040"),
        ("112", ""),
        ("", ""),
    ],
)
def test_a_number_is_one_however_it_is_typed(typed: str, digits: str) -> None:
    assert phone_digits(typed) == digits


def test_organisations_are_told_apart_by_what_tells_which_one() -> None:
    assert compare(organisation("ROJM vzw"), organisation("Jeugdhuis ROJM")).is_listed
    assert not compare(organisation("Chiro Heffen"), organisation("Chiro Leest")).is_listed
    assert not compare(organisation("Buurthuis Noord"), organisation("Buurthuis Zuid")).is_listed
    assert not compare(organisation("Chiro Leest 1"), organisation("Chiro Leest 2")).is_listed
    assert not compare(organisation("Chiro Leest"), organisation("Chiro Leest 2")).is_listed
    same = {"website": "https://www.rojm.example/over-ons"}
    found = compare(organisation("Regionaal Jeugdwerk ROJM", **same), organisation("ROJM", **same))
    assert found.is_listed
    assert "same_mark" in found.reasons


def test_places_far_apart_are_two_and_near_ones_likely_one() -> None:
    here, near, far = (51.028, 4.477), (51.0283, 4.4773), (51.06, 4.52)

    def at(name: str, point: tuple[float, float]) -> Profile:
        return place(name, lat=point[0], lon=point[1])

    assert compare(at("Buurthuis De Linde", here), at("De Linde", near)).is_listed
    assert meet(at("Buurthuis De Linde", here), at("Parochiezaal", near))
    assert not compare(at("De Linde", here), at("De Linde", far)).score > 75


def test_a_name_of_nothing_is_like_nothing() -> None:
    for name in ("", "   ", "'", "…", "ال", "@"):
        assert compare(person(name), person("Fatima")).score == 0
        keys_of(person(name))
