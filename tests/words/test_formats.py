"""What people type is understood, and what is written can be typed back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.i18n import use_language
from desktop.words import formats, parsing

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_language("en", Path("nowhere"))


@pytest.mark.parametrize(
    ("language", "short", "long"),
    [
        ("nl", "za 21 nov", "za 21 november 2026"),
        ("fr", "sam 21 nov", "sam 21 novembre 2026"),
        ("en", "Sat 21 Nov", "Sat 21 November 2026"),
    ],
)
def test_days_are_written_as_in_belgium(language: str, short: str, long: str) -> None:
    use_language(language, Path("nowhere"))

    assert formats.short_day(TODAY) == short
    assert formats.long_day(TODAY) == long
    assert formats.numeric_day(TODAY) == "21/11/2026"


def test_numbers_have_a_decimal_comma() -> None:
    use_language("nl", Path("nowhere"))
    assert [formats.number(each) for each in (3412, 2.5, 0, -1200)] == [
        *("3.412", "2,5", "0", "-1.200"),
    ]
    use_language("fr", Path("nowhere"))
    assert formats.number(3412) == "3\N{NARROW NO-BREAK SPACE}412"


def test_a_moment_is_shown_on_the_clocks_of_brussels() -> None:
    use_language("nl", Path("nowhere"))
    moment = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)

    assert formats.clock(moment) == "00:30"
    assert formats.moment_text(moment) == "zo 22 november 2026 · 00:30"
    assert formats.clock(time(9, 5)) == "09:05"


def test_spans_and_durations_say_no_more_than_needed() -> None:
    use_language("nl", Path("nowhere"))
    assert formats.day_span(date(2026, 10, 1), TODAY) == "1 okt – 21 nov 2026"
    assert formats.day_span(date(2025, 10, 1), TODAY) == "1 okt 2025 – 21 nov 2026"
    assert [formats.minutes_text(each) for each in (45, 60, 95)] == ["45 min", "1 u", "1 u 35"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21/11/2026", TODAY),
        ("21-11-26", TODAY),
        ("2026-11-21", TODAY),
        ("21 nov", TODAY),
        ("za 21 november 2026", TODAY),
        ("Sam 21 novembre", TODAY),
        ("1er février", date(2027, 2, 1)),
        ("gisteren", TODAY - timedelta(days=1)),
        ("Hier", TODAY - timedelta(days=1)),
        ("morgen", TODAY + timedelta(days=1)),
        ("maandag", date(2026, 11, 16)),
        ("zaterdag", TODAY),
        ("5-1", date(2027, 1, 5)),
        ("31/12", date(2026, 12, 31)),
        ("30", date(2026, 11, 30)),
        ("", None),
        ("29/02/2026", None),
        ("31/02", None),
        ("21/13/2026", None),
        ("99999", None),
        ("soon", None),
        ("\u202e21/11", TODAY),
    ],
)
def test_days_are_read_as_people_type_them(typed: str, meant: date | None) -> None:
    assert parsing.parse_day(typed, today=TODAY) == meant


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert parsing.parse_day("21-11", today=date(2027, 1, 3)) == TODAY
    assert parsing.parse_day("29/02", today=date(2027, 3, 3)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10:15", time(10, 15)),
        ("10u15", time(10, 15)),
        ("10h15", time(10, 15)),
        ("10.15", time(10, 15)),
        ("1015", time(10, 15)),
        ("915", time(9, 15)),
        ("9", time(9)),
        ("9 u", time(9)),
        ("24:00", None),
        ("10:75", None),
        ("10:15:30", None),
        ("noon", None),
        ("", None),
    ],
)
def test_clock_times_are_read_as_people_type_them(typed: str, meant: time | None) -> None:
    assert parsing.parse_clock(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("18", 18),
        (" 3.412 ", 3412),
        ("3 412", 3412),
        ("-3", -3),
        ("1000000000", 10**9),
        ("2,5", None),
        ("34.12", None),
        ("9" * 5000, None),
        ("a few", None),
        ("", None),
    ],
)
def test_counts_are_read_or_refused(typed: str, meant: int | None) -> None:
    assert parsing.parse_count(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("45", 45),
        ("45 min", 45),
        ("1u30", 90),
        ("1 h", 60),
        ("1,5 u", 90),
        ("11:30", 75),
        ("tot 11u30", 75),
        ("jusqu'à 11h", 45),
        ("09:00", -75),
        ("long", None),
        ("", None),
    ],
)
def test_durations_are_minutes_hours_or_an_end(typed: str, meant: int | None) -> None:
    assert parsing.parse_duration(typed, start=time(10, 15)) == meant


def test_numbers_may_have_a_comma_or_a_point() -> None:
    assert parsing.parse_number("51,0259") == parsing.parse_number("51.0259") == 51.0259
    assert parsing.parse_number("nan") is None


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(["nl", "fr", "en"]))
def test_every_written_day_can_be_typed_back(day: date, language: str) -> None:
    use_language(language, Path("nowhere"))

    for written in (formats.long_day(day), formats.numeric_day(day), formats.short_day_year(day)):
        assert parsing.parse_day(written, today=TODAY) == day


@given(st.text(max_size=40))
def test_no_typed_text_breaks_the_reading(text: str) -> None:
    parsing.parse_day(text, today=TODAY)
    parsing.parse_clock(text)
    parsing.parse_count(text)
    parsing.parse_number(text)
    parsing.parse_duration(text, start=time(10))
