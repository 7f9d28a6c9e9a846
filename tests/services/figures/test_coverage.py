"""Figures per ward are true, or hidden for a reason; zero and unknown never meet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.figures.coverage import AreaValue, Facets, Measure, Question, ValueState
from desktop.domain.period import Period
from desktop.domain.vocabulary import Theme, VisitStatus
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage
from desktop.services.figures.coverage_counts import PER_INHABITANT
from desktop.storage.figures.coverage import INHABITANTS
from desktop.storage.models import AreaStatisticRow
from tests.services.visits_made import keep, keep_many, made_visit

ARSENAAL, BATTEL, CENTRUM, NEKKERSPOEL = (f"12025W0{n}" for n in range(1, 5))
PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))
DAY = date(2026, 2, 10)
TODAY = date(2026, 3, 4)
PEOPLE = {ARSENAAL: 10_000, BATTEL: 5_000, CENTRUM: 20_000}


@pytest.fixture
def peopled(desk: Desk) -> Desk:
    """Four wards; of Nekkerspoel nobody knows how many people live there."""
    with desk.store.writing() as session:
        session.add_all(
            AreaStatisticRow(
                area=ward, indicator=INHABITANTS, period=year, value=value, source="Statbel"
            )
            for ward, people in PEOPLE.items()
            for year, value in (("2019", people / 2), ("2024", people), ("2031", 1))
        )
    return desk


def shown(
    desk: Desk, measure: Measure, themes: frozenset[Theme] = frozenset()
) -> dict[str, float | ValueState]:
    question = Question(measure=measure, period=PERIOD, only=Facets(themes=themes))
    return {each.name: _short(each) for each in coverage(desk, question, today=TODAY).areas}


def _short(each: AreaValue) -> float | ValueState:
    return each.state if each.value is None else round(each.value, 3)


def test_visits_are_counted_per_ward_and_zero_stays_zero(peopled: Desk) -> None:
    keep_many(peopled, {ARSENAAL: 6, CENTRUM: 20}, DAY)

    assert shown(peopled, Measure.VISITS) == {
        "Arsenaal": 6,
        "Battel": 0,
        "Centrum": 20,
        "Nekkerspoel": 0,
    }


def test_only_final_visits_of_the_period_that_are_not_in_the_bin_count(peopled: Desk) -> None:
    keep_many(peopled, {ARSENAAL: 6}, DAY)
    keep_many(peopled, {ARSENAAL: 9}, PERIOD.first - timedelta(days=1))
    keep_many(peopled, {ARSENAAL: 9}, DAY, status=VisitStatus.PLANNED)
    binned = made_visit(peopled, ARSENAAL, DAY)
    keep(peopled, replace(binned, deleted_at=binned.start))

    assert shown(peopled, Measure.VISITS)["Arsenaal"] == 6
    assert shown(peopled, Measure.REACHED_PER_1000)["Arsenaal"] == 2.4


def test_a_small_ward_and_the_one_that_would_give_it_away_are_hidden(peopled: Desk) -> None:
    keep_many(peopled, {ARSENAAL: 3, BATTEL: 8, CENTRUM: 20}, DAY)

    hidden = ValueState.SUPPRESSED
    assert shown(peopled, Measure.VISITS) == {
        "Arsenaal": hidden,
        "Battel": hidden,
        "Centrum": 20,
        "Nekkerspoel": 0,
    }
    assert shown(peopled, Measure.VISITS_PER_1000)["Battel"] is hidden
    assert shown(peopled, Measure.REACHED_PER_1000)["Battel"] is hidden
    assert shown(peopled, Measure.SHARE_VS_POPULATION)["Battel"] is hidden


def test_rates_use_the_newest_inhabitants_that_are_not_of_a_later_year(peopled: Desk) -> None:
    keep_many(peopled, {ARSENAAL: 6, CENTRUM: 20, NEKKERSPOEL: 7}, DAY)

    assert shown(peopled, Measure.VISITS_PER_1000) == {
        "Arsenaal": 0.6,
        "Battel": 0,
        "Centrum": 1,
        "Nekkerspoel": ValueState.UNKNOWN,
    }


def test_people_reached_that_nobody_counted_are_unknown_and_not_zero(peopled: Desk) -> None:
    keep_many(peopled, {ARSENAAL: 6}, DAY, reached_total=None)
    keep_many(peopled, {CENTRUM: 20}, DAY, reached_total=0)

    figures = shown(peopled, Measure.REACHED_PER_1000)
    assert figures["Arsenaal"] is ValueState.UNKNOWN
    assert figures["Centrum"] == 0


def test_days_since_last_look_back_before_the_period_and_never_is_unknown(peopled: Desk) -> None:
    keep(peopled, made_visit(peopled, ARSENAAL, TODAY))
    keep(peopled, made_visit(peopled, CENTRUM, date(2025, 12, 4)))
    keep(peopled, made_visit(peopled, BATTEL, PERIOD.last + timedelta(days=9)))

    assert shown(peopled, Measure.DAYS_SINCE_LAST) == {
        "Arsenaal": 0,
        "Battel": ValueState.UNKNOWN,
        "Centrum": 90,
        "Nekkerspoel": ValueState.UNKNOWN,
    }


def test_days_since_last_about_a_theme_need_visits_that_are_told(peopled: Desk) -> None:
    """Told of one of two hidden wards only, they would say which of the two is small."""
    about = {"themes": frozenset({Theme.RAINBOW, Theme.YOUTH})}
    keep_many(peopled, {ARSENAAL: 30, BATTEL: 2, CENTRUM: 9}, DAY, **about)
    keep_many(peopled, {NEKKERSPOEL: 9}, DAY)

    assert shown(peopled, Measure.DAYS_SINCE_LAST, frozenset(about["themes"])) == {
        "Arsenaal": 22,
        "Battel": ValueState.SUPPRESSED,
        "Centrum": ValueState.SUPPRESSED,
        "Nekkerspoel": ValueState.UNKNOWN,
    }


def test_a_visit_with_two_of_the_themes_counts_once(peopled: Desk) -> None:
    themes = frozenset({Theme.YOUTH, Theme.DIGITAL})
    keep_many(peopled, {ARSENAAL: 5}, DAY, themes=themes)

    assert shown(peopled, Measure.VISITS, themes)["Arsenaal"] == 5


def test_share_compares_visits_with_inhabitants_in_percentage_points(peopled: Desk) -> None:
    keep_many(peopled, {ARSENAAL: 30, CENTRUM: 10}, DAY)

    assert shown(peopled, Measure.SHARE_VS_POPULATION) == {
        "Arsenaal": round(75 - 100 * 10 / 35, 3),
        "Battel": round(0 - 100 * 5 / 35, 3),
        "Centrum": round(25 - 100 * 20 / 35, 3),
        "Nekkerspoel": ValueState.UNKNOWN,
    }


def test_without_visits_there_are_no_shares(peopled: Desk) -> None:
    assert set(shown(peopled, Measure.SHARE_VS_POPULATION).values()) == {ValueState.UNKNOWN}


def test_a_ward_that_only_old_data_knows_is_listed_under_its_code(peopled: Desk) -> None:
    keep_many(peopled, {"12025W99": 7}, DAY)

    assert shown(peopled, Measure.VISITS)["12025W99"] == 7


@pytest.mark.parametrize("measure", Measure)
def test_an_answer_says_where_it_comes_from_and_of_which_year(
    peopled: Desk, measure: Measure
) -> None:
    keep_many(peopled, {ARSENAAL: 3, BATTEL: 8, CENTRUM: 20}, DAY)

    answer = coverage(peopled, Question(measure=measure, period=PERIOD), today=TODAY)

    counts = measure in PER_INHABITANT
    assert ("Statbel, 2024" in answer.source, answer.denominator == "2024") == (counts, counts)
    for each in (*answer.areas, answer.total):
        has_none = each.state in {ValueState.UNKNOWN, ValueState.SUPPRESSED}
        assert (each.value is None) == has_none


def test_a_quarter_less_two_of_its_months_does_not_give_the_third(peopled: Desk) -> None:
    for month in (1, 2, 3):
        keep_many(peopled, {ARSENAAL: 20, CENTRUM: 20}, date(2026, month, 10))
    keep_many(peopled, {BATTEL: 2}, date(2026, 1, 10))
    keep_many(peopled, {BATTEL: 20}, date(2026, 2, 10))
    keep_many(peopled, {BATTEL: 20}, date(2026, 3, 10))

    def battel(first: date, last: date) -> float | None:
        question = Question(measure=Measure.VISITS, period=Period(first, last))
        areas = coverage(peopled, question, today=TODAY).areas
        return next(each.value for each in areas if each.name == "Battel")

    months = [
        battel(date(2026, 1, 1), date(2026, 1, 31)),
        battel(date(2026, 2, 1), date(2026, 2, 28)),
        battel(date(2026, 3, 1), date(2026, 3, 31)),
    ]
    assert battel(PERIOD.first, PERIOD.last) == 42
    assert months[0] is None
    assert months.count(None) >= 2


def test_whole_months_are_counted_and_said(peopled: Desk) -> None:
    """Two periods that differ in a day would tell what was done on that day."""
    keep_many(peopled, {ARSENAAL: 20}, date(2026, 1, 31))
    keep_many(peopled, {ARSENAAL: 7}, date(2026, 2, 1))
    question = Question(measure=Measure.VISITS, period=Period(date(2025, 12, 9), date(2026, 1, 20)))

    answer = coverage(peopled, question, today=TODAY)

    assert answer.areas[0].value == 20
    assert answer.period == Period(date(2025, 12, 1), date(2026, 1, 31))
