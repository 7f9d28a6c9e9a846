"""Numbers that point to one person: found however they are written, and only when they add up."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.traces.forbidden import holds_national_number
from desktop.domain.traces.iban import LENGTHS, is_iban
from desktop.domain.traces.lint import Kind, find

_BETWEEN = st.sampled_from(["", " ", ".", "-", "/", ". "])


def _kinds(text: str) -> Sequence[str]:
    return [remark.kind for remark in find(text)]


@st.composite
def _numbers(draw: st.DrawFn) -> tuple[str, str, str, str, str]:
    """Draw the parts of a number that adds up, of either century and register."""
    year, serial = draw(st.integers(0, 99)), draw(st.integers(1, 997))
    month = draw(st.integers(0, 12)) + draw(st.sampled_from([0, 20, 40]))
    first = f"{year:02}{month:02}{draw(st.integers(0, 31)):02}{serial:03}"
    born = draw(st.sampled_from(["", "2"]))
    check = f"{97 - int(born + first) % 97:02}"
    return first[:2], first[2:4], first[4:6], first[6:], check


@given(_numbers(), st.lists(_BETWEEN, min_size=4, max_size=4))
def test_a_national_number_is_found_however_it_is_written(
    parts: tuple[str, str, str, str, str], between: Sequence[str]
) -> None:
    written = "".join(map("".join, zip(parts, [*between, ""], strict=True)))
    text = f"Nummer {written}, dank u."
    (remark,) = [each for each in find(text) if each.kind is Kind.NATIONAL_NUMBER]
    assert text[remark.start : remark.end] == written
    assert holds_national_number(text)


@given(_numbers(), st.integers(1, 96))
def test_a_number_with_another_check_is_none(
    parts: tuple[str, str, str, str, str], more: int
) -> None:
    first = int("".join(parts[:4]))
    right = {97 - first % 97, 97 - int(f"2{first:09}") % 97}
    wrong = (int(parts[4]) + more - 1) % 97 + 1
    text = f"{first:09}{wrong:02}"
    assert holds_national_number(text) is (wrong in right)


@given(st.sampled_from(sorted(LENGTHS)), st.data())
def test_an_account_number_is_found_in_groups_and_without(
    country: str, data: st.DataObject
) -> None:
    letters = st.text("0123456789", min_size=LENGTHS[country] - 4, max_size=LENGTHS[country] - 4)
    rest = data.draw(letters)
    turned = "".join(str(int(letter, 36)) for letter in f"{rest}{country}00")
    number = f"{country}{98 - int(turned) % 97:02}{rest}"
    assert is_iban(number)
    grouped = " ".join(number[at : at + 4] for at in range(0, len(number), 4))
    for written in (number, grouped, number.lower()):
        found = [each for each in find(f"Rekening {written}.") if each.kind is Kind.IBAN]
        assert [each.word for each in found] == [written]


@given(st.integers(2, 33), st.integers(1, 9))
def test_an_account_number_with_one_other_digit_is_none(at: int, more: int) -> None:
    number = "BE68539007547034"
    at = 2 + at % (len(number) - 2)
    other = f"{number[:at]}{(int(number[at]) + more) % 10}{number[at + 1 :]}"
    assert not is_iban(other)
    assert Kind.IBAN not in _kinds(f"Rekening {other}.")


@pytest.mark.parametrize(
    "text",
    [
        "Ondernemingsnummer 0123.456.749",
        "Op 01/02/2024 14.30 u. in zaal 12",
        "Van 01-02-2024 tot 03-04-2024",
        "Budget: 12.345.678,00 euro",
        "Factuur 2024-000123456",
        "Het Sociaal Huis: 015 44 51 11",
        "https://example.org/012345678",
        "Bestelnummer 12345678901",
        "01.02.2024 03.04.2024 05.06.2024",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert _kinds(text) == []


def test_what_was_taught_is_not_said_again_in_another_writing() -> None:
    (remark,) = find("Gsm 0470 12 34 56")
    assert find("Gsm 0470/12.34.56", taught={remark.mark}) == []
    assert find("Gsm 0470 12 34 57", taught={remark.mark}) != []


@settings(deadline=None)  # letters of other scripts are read from files at their first use
@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    for remark in find(text, about="Samira"):
        assert text[remark.start : remark.end] == remark.word
