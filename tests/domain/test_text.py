"""Forms of a text for finding it again, and texts as they may be stored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.text import clean_line, clean_text, duplicate_key, fold


@pytest.mark.parametrize(
    ("written", "found_as"),
    [("Yılmaz", "yilmaz"), ("ŁUKASZ", "lukasz"), ("Zoë", "zoe"), ("Ørsted", "orsted")],
)
def test_accents_do_not_hide_a_name(written: str, found_as: str) -> None:
    assert fold(written) == found_as


def test_one_name_in_three_spellings_has_one_key() -> None:
    assert len({duplicate_key(name) for name in ("Van Dijck", "Vandyck", "van dyk")}) == 1


def test_different_names_keep_different_keys() -> None:
    assert duplicate_key("Peeters") != duplicate_key("Pieters")


def test_what_cannot_be_stored_is_left_out_of_a_note() -> None:
    assert clean_text(" a\x00b\ud800c\r\nd\x1b[0m ") == "abc\nd[0m"


def test_a_name_is_one_line_and_reads_one_way() -> None:
    assert clean_line("  Huis\n\tvan  het \u202ekind ") == "Huis van het kind"


def test_right_to_left_names_stay_as_they_are() -> None:
    assert clean_line("مريم") == "مريم"


def test_a_letter_and_its_accent_become_one() -> None:
    assert clean_line("Zoe\u0308") == "Zoë"


@given(st.text(st.characters(exclude_categories=[]), max_size=200))
def test_any_text_becomes_storable_and_stays_so(text: str) -> None:
    cleaned = clean_text(text)
    cleaned.encode("utf-8")  # a lone surrogate cannot be
    assert "\x00" not in cleaned
    assert clean_text(cleaned) == cleaned


@given(st.text(max_size=100))
def test_a_line_has_no_line_end(text: str) -> None:
    assert len(clean_line(text).splitlines()) <= 1
