"""The next best ward, months in a row, and how even it all is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.figures.coverage import Facets, Measure, Question, ValueState
from desktop.domain.period import Period
from desktop.domain.place import Place
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import PlaceKind, Theme
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage, lorenz, months
from desktop.services.figures.coverage_next import suggestions
from desktop.storage.figures.coverage import INHABITANTS
from desktop.storage.models import AreaStatisticRow
from tests.conftest import WARDS
from tests.services.figures.test_coverage_records import add_key_figures, made
from tests.services.visits_made import keep, keep_many

ARSENAAL, BATTEL, CENTRUM, NEKKERSPOEL = WARDS
PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))
DAY, TODAY = date(2026, 2, 10), date(2026, 3, 4)


@pytest.fixture
def peopled(desk: Desk) -> Desk:
    """Four wards of 10,000 people."""
    with desk.store.writing() as session:
        session.add_all(
            AreaStatisticRow(
                area=ward, indicator=INHABITANTS, period="2024", value=10_000, source="Statbel"
            )
            for ward in WARDS
        )
    return desk


def reasons(desk: Desk) -> dict[str, dict[str, float | None]]:
    return {each.name: dict(each.reasons) for each in suggestions(desk, PERIOD, today=TODAY)}


def test_who_was_left_alone_comes_first_with_the_reasons(peopled: Desk) -> None:
    place = made(peopled, Place, name="Zaal", kind=PlaceKind.SCHOOL, ward=WardCode(CENTRUM))
    keep(peopled, place)
    add_key_figures(peopled, CENTRUM, 6)
    add_key_figures(peopled, ARSENAAL, 6)
    keep_many(peopled, {CENTRUM: 30}, DAY, place_id=place.id)
    keep_many(peopled, {ARSENAAL: 10}, TODAY - timedelta(days=40))

    found = reasons(peopled)

    assert list(found) == ["Battel", "Nekkerspoel", "Arsenaal", "Centrum"][:3]
    assert found["Battel"] == {
        "never_visited": None,
        "share_vs_population": -25,
        "no_key_figure": None,
        "no_place_contact": None,
    }
    assert found["Arsenaal"] == {"days_since_last": 40, "no_place_contact": None}


def test_what_is_hidden_is_no_reason(peopled: Desk) -> None:
    add_key_figures(peopled, ARSENAAL, 1)
    add_key_figures(peopled, BATTEL, 9)
    keep_many(peopled, {ARSENAAL: 2, BATTEL: 8, CENTRUM: 90, NEKKERSPOEL: 90}, TODAY)

    found = reasons(peopled)

    assert "Arsenaal" not in found
    assert "Battel" not in found
    assert found["Centrum"] == {"no_key_figure": None, "no_place_contact": None}


def test_months_say_what_each_month_says_alone(peopled: Desk) -> None:
    for month, count in ((11, 9), (12, 2), (1, 20), (2, 6)):
        year = 2025 if month > 10 else 2026
        keep_many(peopled, {ARSENAAL: count, CENTRUM: 9}, date(year, month, 10))
    for measure in (Measure.VISITS, Measure.DAYS_SINCE_LAST, Measure.OPEN_FOLLOW_UPS):
        question = Question(measure=measure, period=PERIOD)

        played = months(peopled, question, today=TODAY)

        assert [each.question.period.first.month for each in played] == [11, 12, 1, 2, 3]
        for each in played:
            alone = coverage(peopled, each.question, today=TODAY)
            assert each == alone


def test_months_are_few_when_few_are_asked_and_state_is_of_today(peopled: Desk) -> None:
    keep_many(peopled, {ARSENAAL: 9}, date(2020, 1, 10))
    visits = Question(measure=Measure.VISITS, period=PERIOD)
    places = Question(measure=Measure.PLACES_PER_1000, period=PERIOD)

    assert len(months(peopled, visits, today=TODAY)) == 24
    assert len(months(peopled, visits, today=TODAY, most=3)) == 3
    played = months(peopled, places, today=TODAY, most=3)
    assert {each.state for month in played for each in month.areas} == {ValueState.UNKNOWN}


def test_without_any_visit_there_is_this_month(peopled: Desk) -> None:
    played = months(peopled, Question(measure=Measure.VISITS, period=PERIOD), today=TODAY)
    assert [each.question.period.first for each in played] == [date(2026, 3, 1)]


def test_spread_is_told_only_when_every_ward_is(peopled: Desk) -> None:
    keep_many(peopled, {ARSENAAL: 10, BATTEL: 10, CENTRUM: 20}, DAY)
    for measure in (Measure.VISITS, Measure.VISITS_PER_1000):
        question = Question(measure=measure, period=PERIOD)

        spread = lorenz(peopled, question, today=TODAY)

        assert spread.points == [(0, 0), (0.25, 0), (0.5, 0.25), (0.75, 0.5), (1, 1)]
        assert spread.gini == pytest.approx(0.375)
        assert coverage(peopled, question, today=TODAY).inequality == spread.gini
        assert spread.caveat

    keep_many(peopled, {NEKKERSPOEL: 3}, DAY)
    hidden = lorenz(peopled, Question(measure=Measure.VISITS, period=PERIOD), today=TODAY)
    assert (list(hidden.points), hidden.gini) == ([], None)


def test_days_have_no_spread(peopled: Desk) -> None:
    keep_many(peopled, dict.fromkeys(WARDS, 9), DAY)
    question = Question(measure=Measure.DAYS_SINCE_LAST, period=PERIOD)
    assert coverage(peopled, question, today=TODAY).inequality is None


def test_a_filter_narrows_months_too(peopled: Desk) -> None:
    youth = frozenset({Theme.YOUTH})
    keep_many(peopled, {ARSENAAL: 7}, DAY, themes=youth)
    keep_many(peopled, {ARSENAAL: 30}, DAY)
    question = Question(measure=Measure.VISITS, period=PERIOD, only=Facets(themes=youth))
    assert [each.areas[0].value for each in months(peopled, question, today=TODAY)] == [7, 0]
