"""Themes, kinds and crossings are told as far as they may be, with their true figures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from desktop.domain.figures.aggregate import SUPPRESSED, figure
from desktop.domain.figures.breakdown import publish_breakdown
from desktop.domain.figures.crossing import Single, cross
from desktop.domain.figures.facet import Facet, publish_value
from desktop.domain.figures.months import Calendar, month_number
from desktop.domain.figures.pieces import Pieces, pieces_of
from desktop.domain.figures.publication import publish, publish_sectors

JANUARY = month_number(date(2025, 1, 1))
DECEMBER = JANUARY + 11
Counts = dict[str, dict[int, int]]


def even(count: int, *areas: str, months: int = 12) -> Counts:
    """Return the same count for each month of each area."""
    return {area: {JANUARY + month: count for month in range(months)} for area in areas}


def pieces(wards: Counts, sectors: Mapping[str, Counts] | None = None) -> Pieces:
    known = {month for months in wards.values() for month in months}
    published = publish(wards, Calendar(min(known), max(known)))
    inside = {w: publish_sectors(each, published, w) for w, each in (sectors or {}).items()}
    return pieces_of(published, inside)


def test_a_theme_is_told_of_wards_and_city_by_months() -> None:
    theme = publish_value(even(8, "a", "b", "c"), pieces(even(20, "a", "b", "c")))
    assert theme.figure("a", JANUARY, JANUARY) == figure(8)
    assert theme.figure("b", JANUARY + 2, JANUARY + 7) == figure(48)
    assert theme.figure(None, JANUARY, DECEMBER) == figure(288)


def test_a_rare_theme_is_told_of_the_city_and_where_there_was_none() -> None:
    rare = even(4, "a", "b") | even(0, "c")
    theme = publish_value(rare, pieces(even(20, "a", "b", "c")))
    assert theme.figure("a", JANUARY, JANUARY) == SUPPRESSED
    assert theme.figure("a", JANUARY, DECEMBER) == figure(48)
    assert theme.figure("c", JANUARY, JANUARY) == figure(0)
    assert theme.figure(None, JANUARY, JANUARY) == figure(8)


def test_few_visits_without_a_theme_are_as_hidden_as_few_with_it() -> None:
    often = even(18, "a", "b")
    theme = publish_value(often, pieces(even(20, "a", "b")))
    assert theme.figure("a", JANUARY, JANUARY) == SUPPRESSED
    assert theme.figure("a", JANUARY, DECEMBER) == figure(216)


def test_a_theme_of_all_visits_is_told_wherever_visits_are() -> None:
    visits = even(20, "a", "b")
    theme = publish_value(visits, pieces(visits))
    assert theme.figure("a", JANUARY, JANUARY) == figure(20)
    assert theme.is_all("a", JANUARY, DECEMBER)


def test_few_visits_in_a_new_year_do_not_hide_the_years_before() -> None:
    visits = even(20, "a", "b")
    visits["a"][DECEMBER + 1] = 1
    visits["b"][DECEMBER + 1] = 2
    theme = publish_value(even(8, "a", "b"), pieces(visits))
    assert theme.figure("a", JANUARY, DECEMBER) == figure(96)
    assert theme.figure("a", DECEMBER + 1, DECEMBER + 1) == SUPPRESSED
    assert theme.figure(None, JANUARY, DECEMBER + 1) == SUPPRESSED


def test_a_theme_is_told_of_sectors_with_enough_visits() -> None:
    sectors = {"a": even(20, "s1", "s2")}
    known = pieces(even(40, "a") | even(40, "b"), sectors)
    theme = publish_value(even(8, "s1", "s2", "b"), known)
    assert theme.figure("s1", JANUARY, JANUARY) == figure(8)
    assert theme.figure("a", JANUARY, DECEMBER) == figure(192)
    assert theme.figure("s1", JANUARY, DECEMBER) == figure(96)


def test_kinds_are_told_together_and_rare_ones_hide_each_other() -> None:
    kinds = {
        "event": even(12, "a", "b"),
        "meeting": even(6, "a", "b"),
        "talk": even(2, "a", "b"),
    }
    told = publish_breakdown(kinds, pieces(even(20, "a", "b")))
    month = [told.figure("a", JANUARY, JANUARY, value=kind) for kind in kinds]
    assert month[2] == SUPPRESSED
    assert month.count(SUPPRESSED) >= 2
    assert told.figure("a", JANUARY, DECEMBER, value="talk") == figure(24)
    assert told.figure(None, JANUARY, DECEMBER, value="event") == figure(288)


def test_kinds_that_do_not_add_up_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="add up"):
        publish_breakdown({"event": even(3, "a")}, pieces(even(20, "a")))


def test_a_crossing_is_told_where_it_follows() -> None:
    known = pieces(even(20, "a", "b"))
    always = publish_value(even(20, "a", "b"), known)
    never = publish_value(even(8, "a") | even(0, "b"), known)
    some = publish_value(even(8, "a", "b"), known)
    month = (JANUARY, JANUARY)
    assert cross(_single(always), _single(some), "a", month) == figure(8)
    assert cross(_single(some), _single(never), "b", month) == figure(0)
    assert cross(_single(some), _single(never), "a", month) == SUPPRESSED


def _single(told: Facet) -> Single:
    return Single(told.figure, told.is_all)
