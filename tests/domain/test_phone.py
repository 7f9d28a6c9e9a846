"""Phone numbers: what people type, what is stored, what is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.phone import dialled, phone_forms, phone_text, stored_phone


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("0470 12 34 56", "+32470123456", "0470 12 34 56"),
        ("0470/12.34.56", "+32470123456", "0470 12 34 56"),
        ("+32 (0)470 12 34 56", "+32470123456", "0470 12 34 56"),
        ("0032470123456", "+32470123456", "0470 12 34 56"),
        ("015/29.40.50", "+3215294050", "015 29 40 50"),
        ("02 123 45 67", "+3221234567", "02 123 45 67"),
        ("+31 6 12345678", "+31612345678", "+31 6 12345678"),
        ("+32 470 00 00 00", "+32470000000", "0470 00 00 00"),
    ],
)
def test_a_number_is_stored_as_dialled_and_shown_as_written(
    typed: str, stored: str, shown: str
) -> None:
    assert stored_phone(typed) == stored
    assert phone_text(stored) == shown
    assert phone_text(typed) == shown


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "12",
        "via de receptie",
        "015 29 40 50 (Fatima)",
        "1" * 61,
        "0470 12",
        "١٢٣",
        "015294050#3",
    ],
)
def test_what_is_no_number_stays_as_it_is(typed: str) -> None:
    assert dialled(typed) == ""
    assert stored_phone(typed) == typed
    assert phone_text(typed) == typed


def test_a_number_is_found_in_every_way_people_write_it() -> None:
    assert phone_forms("+32470123456").split("\n") == [
        "+32470123456",
        "0470 12 34 56",
        "0470123456",
    ]


@given(st.text(max_size=70))
def test_storing_twice_is_storing_once(typed: str) -> None:
    once = stored_phone(typed)

    assert stored_phone(once) == once
    assert stored_phone(phone_text(once)) == once


@pytest.mark.parametrize("digits", ["470123456", "15202020", "2123456", "80012345", "499999999"])
@pytest.mark.parametrize("written", ["0{}", "+32{}", "0{} ", "+32 {}"])
def test_the_short_way_of_belgian_numbers_is_that_of_the_library(digits: str, written: str) -> None:
    import phonenumbers

    text = written.format(digits)
    number = phonenumbers.parse(text, "BE")
    form = phonenumbers.PhoneNumberFormat
    expected = phonenumbers.format_number(number, form.E164)

    if phonenumbers.is_possible_number(number):
        assert dialled(text) == expected
        assert phone_text(expected) == phonenumbers.format_number(number, form.NATIONAL)
