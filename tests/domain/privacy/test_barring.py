"""Marks of the forgotten: they find somebody again, and say too little to name anybody."""

from __future__ import annotations

import pytest

from desktop.domain.privacy.barring import BITS, derived_key, is_marked, marks_to_ask, marks_to_keep

KEY = bytes(range(32))
ELS = {
    "display_name": "Els van Dijck",
    "ward": "12025W03",
    "email": "Els@Voorbeeld.be",
    "phone": "+32470123456",
    "more_channels": ("mailto:els2@voorbeeld.be",),
}
KEPT = marks_to_keep(ELS, KEY)


@pytest.mark.parametrize(
    "again",
    [
        {"display_name": "Iemand anders", "email": "els@voorbeeld.be "},
        {"display_name": "E. Vandyck", "phone": "0470 12 34 56"},
        {"display_name": "E.", "more_channels": {"tel:+32470123456"}},
        {"display_name": "E.", "email": "els2@voorbeeld.be"},
        {"display_name": "Els Vandyck", "ward": "12025W03"},
        {"display_name": "els VAN DIJCK"},
    ],
)
def test_somebody_is_known_again_however_they_are_written(again: dict[str, object]) -> None:
    assert is_marked(again, [(KEY, KEPT)])


@pytest.mark.parametrize(
    "other",
    [
        {"display_name": "Els van Dijck", "ward": "12025W01"},
        {"display_name": "Els Peeters", "ward": "12025W03"},
        {"display_name": "Jan", "phone": "0470 12 34 57", "email": "jan@voorbeeld.be"},
        {},
    ],
)
def test_others_are_not(other: dict[str, object]) -> None:
    assert not is_marked(other, [(KEY, KEPT)])


def test_without_its_key_a_list_of_marks_says_nothing() -> None:
    assert not is_marked(ELS, [(derived_key(KEY), KEPT)])


def test_a_thief_with_list_and_key_is_left_with_many_who_were_never_here() -> None:
    """The cut is what protects: of a hundred thousand numbers, some meet a mark by chance."""
    numbers = ({"phone": f"+3247{n:07}"} for n in range(100_000))
    many = frozenset(range(0, 1 << BITS, 1 << 8))  # as if 16,000 marks were kept
    chance = sum(not marks_to_ask(each, KEY).isdisjoint(many) for each in numbers)
    assert 250 < chance < 550


def test_a_mark_has_no_more_bits_than_it_says() -> None:
    assert all(0 <= mark < 1 << BITS for mark in KEPT)
